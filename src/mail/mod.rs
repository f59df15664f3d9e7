//! Floor 3: letters become messages, and messages go to a mail server or into a folder.
mod html;
mod message;

use std::{path::PathBuf, time::Duration};

use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor, message::Mailbox};

pub use message::compose;

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
    /// The folder cannot be written.
    #[error("the folder for letters cannot be written: {0}")]
    Folder(#[from] std::io::Error),
    /// The letter cannot be made into a message.
    #[error("the letter cannot be made into a message: {0}")]
    Compose(String),
}

/// A server that does not answer by then is tried again later.
const PATIENCE: Duration = Duration::from_secs(30);

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
                server.send(message).await?;
            }
            Self::Folder(folder) => {
                // The same letter again is the same file again: never two.
                let bytes = message.formatted();
                tokio::fs::create_dir_all(folder).await?;
                let (part, whole) =
                    (folder.join(format!("{name}.part")), folder.join(format!("{name}.eml")));
                tokio::fs::write(&part, bytes).await?;
                tokio::fs::rename(&part, &whole).await?;
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
