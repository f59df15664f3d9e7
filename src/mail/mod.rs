//! Floor 3: letters become messages, and messages go to a mail server or into a folder; a mailbox is looked into.
mod html;
mod inbox;
mod message;

use std::{path::PathBuf, time::Duration};

use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor, message::Mailbox};
use tokio::io::AsyncWriteExt;

pub use inbox::{Inbox, InboxError, Look, Waiting};
pub use message::{Enclosed, compose};

/// Where letters go and who they come from.
#[derive(Clone)]
pub struct Settings {
    /// `Name <address>` of the sender.
    pub from: Mailbox,
    /// The domain of `Message-ID`s; the same on every node and for ever.
    pub domain: String,
    /// The transport.
    pub transport: Transport,
}

/// How letters leave.
#[derive(Clone)]
pub enum Transport {
    /// Each as a file `<letter>.eml` in a folder: the default, and what an archive reads.
    Folder(PathBuf),
    /// To a mail server. Boxed: a connection pool is large.
    Smtp(Box<AsyncSmtpTransport<Tokio1Executor>>),
}

/// Why a letter did not leave. The text is shown on the desk and never holds a password.
#[derive(Debug, thiserror::Error)]
pub enum MailError {
    /// The mail server could not be reached, or refused.
    #[error("{0}")]
    Smtp(#[from] lettre::transport::smtp::Error),
    /// The mail server answers, and too slowly.
    #[error("the mail server did not take the letter within {} seconds", CONVERSATION.as_secs())]
    Slow,
    /// The folder cannot be written.
    #[error("the folder for letters cannot be written: {0}")]
    Folder(#[from] std::io::Error),
    /// The letter cannot be made into a message.
    #[error("the letter cannot be made into a message: {0}")]
    Compose(String),
}

impl MailError {
    /// The mail server refused this letter or its recipient for good (RFC 5321, 550 to 556). Other
    /// permanent answers (a wrong password, an unknown command, our own address) are about us: once
    /// an operator has put that right, the same letter is taken.
    #[must_use]
    pub fn is_for_good(&self) -> bool {
        let Self::Smtp(error) = self else { return false };
        let Some(code) = error.status().filter(|_| error.is_permanent()) else { return false };
        // The enhanced status, RFC 3463: bad sender's mailbox and system, security of the session.
        let about_us = ["5.1.7", "5.1.8", "5.7.3", "5.7.8", "5.7.9", "5.7.11"];
        let answer = std::error::Error::source(error).map(ToString::to_string).unwrap_or_default();
        let status = answer.split_whitespace().next().unwrap_or_default();
        (550..=556).contains(&u16::from(code)) && !about_us.contains(&status)
    }
}

/// A server that does not answer a command by then is tried again later.
const PATIENCE: Duration = Duration::from_secs(30);
/// The whole conversation: it ends before another worker may take the promise over.
const CONVERSATION: Duration = Duration::from_secs(90);

impl Transport {
    /// `smtp://…` or `smtps://user:password@host:port`, as lettre reads them; `?tls=required`
    /// asks for STARTTLS.
    pub fn smtp(url: &str) -> Result<Self, MailError> {
        let builder = AsyncSmtpTransport::<Tokio1Executor>::from_url(url)?;
        Ok(Self::Smtp(Box::new(builder.timeout(Some(PATIENCE)).build())))
    }

    /// Hands a message over; when this returns `Ok`, the other side has it.
    pub async fn send(&self, name: &str, message: Message) -> Result<(), MailError> {
        match self {
            Self::Smtp(server) => {
                let sent = tokio::time::timeout(CONVERSATION, server.send(message)).await;
                sent.map_err(|_| MailError::Slow)??;
            }
            Self::Folder(folder) => {
                // The same letter again is the same file again: never two.
                let bytes = message.formatted();
                tokio::fs::create_dir_all(folder).await?;
                let (part, whole) =
                    (folder.join(format!("{name}.part")), folder.join(format!("{name}.eml")));
                let mut file = tokio::fs::File::create(&part).await?;
                file.write_all(&bytes).await?;
                // The promise is forgotten next: the letter must survive a power cut.
                file.sync_all().await?;
                tokio::fs::rename(&part, &whole).await?;
                tokio::fs::File::open(folder).await?.sync_all().await?;
            }
        }
        Ok(())
    }

    /// Whether the other side answers, with nothing sent.
    pub async fn check(&self) -> Result<(), MailError> {
        match self {
            Self::Smtp(server) => {
                if !server.test_connection().await? {
                    return Err(MailError::Compose("the mail server does not answer".to_owned()));
                }
            }
            Self::Folder(folder) => {
                tokio::fs::create_dir_all(folder).await?;
                let probe = folder.join("probe.part");
                tokio::fs::write(&probe, b"probe").await?;
                tokio::fs::remove_file(&probe).await?;
            }
        }
        Ok(())
    }
}
