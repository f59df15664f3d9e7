//! A mailbox that mail is fetched from: IMAP over TLS, looked into again and again.
use std::{io::ErrorKind, sync::Arc, time::Duration};

use async_imap::{Client, Session, error::Error as ImapError, types::Fetch};
use futures_util::TryStreamExt;
use jiff::Timestamp;
use percent_encoding::percent_decode_str;
use rustls::{ClientConfig, RootCertStore, crypto::ring, pki_types::ServerName};
use tokio::{net::TcpStream, time::timeout};
use tokio_rustls::{TlsConnector, client::TlsStream};
use url::Url;

/// A server that does not answer by then is tried again later.
const PATIENCE: Duration = Duration::from_mins(1);
/// A whole message may take so long.
const TRANSFER: Duration = Duration::from_mins(10);

/// Why a mailbox cannot be looked into. The text never holds a password, nor anything of a message.
#[derive(Debug, thiserror::Error)]
pub enum InboxError {
    /// The address is none.
    #[error("the address of the mailbox is none")]
    Address,
    /// No certificate that this machine trusts was found.
    #[error("this machine trusts no certificate authority: {0}")]
    Trust(String),
    /// No connection, or none that can be trusted.
    #[error("the mail server cannot be reached: {0}")]
    Connect(#[from] std::io::Error),
    /// It does not take the name and password.
    #[error("the mail server refuses the user or the password")]
    Login,
    /// It does not open the folder.
    #[error("the mailbox cannot be read: {0}")]
    Folder(String),
    /// It will not do what it is asked to.
    #[error("the mail server refuses a command")]
    Refused,
    /// It answers, and not as it should.
    #[error("the mail server answers with something that cannot be understood")]
    Garbled,
    /// It lists a message and does not hand it out.
    #[error("the mail server does not hand a message out")]
    Withheld,
    /// It went away in the middle.
    #[error("the mail server hung up")]
    Gone,
    /// It does not answer.
    #[error("the mail server did not answer in time")]
    Slow,
}

impl From<async_imap::error::Error> for InboxError {
    /// In fixed words: errors of the library quote what the server sent, and that may be mail.
    fn from(error: async_imap::error::Error) -> Self {
        match error {
            // This kind is the library's own, and quotes all that was read.
            ImapError::Io(error) if error.kind() == ErrorKind::Other => Self::Garbled,
            ImapError::Io(error) => Self::Connect(error),
            ImapError::No(_) | ImapError::Bad(_) => Self::Refused,
            ImapError::ConnectionLost => Self::Gone,
            _ => Self::Garbled,
        }
    }
}

/// Where the mailbox is, and how to get in.
pub struct Inbox {
    host: String,
    port: u16,
    user: String,
    password: String,
    folder: String,
    tls: TlsConnector,
}

/// A message that nobody has marked as seen.
#[derive(Debug, Clone, Copy)]
pub struct Waiting {
    /// Its identifier in the mailbox.
    pub uid: u32,
    /// Its bytes, as the server counts them.
    pub size: u64,
    /// When the mailbox got it.
    pub arrived_at: Option<Timestamp>,
}

/// An open mailbox.
pub struct Look {
    session: Session<TlsStream<TcpStream>>,
    /// Identifiers are good for as long as this stays.
    pub validity: u32,
}

impl Inbox {
    /// Reads `imaps://USER:PASSWORD@HOST/FOLDER`; nothing is connected yet.
    pub fn new(url: &str) -> Result<Self, InboxError> {
        let url = Url::parse(url).map_err(|_| InboxError::Address)?;
        let decoded = |text: &str| percent_decode_str(text).decode_utf8_lossy().into_owned();
        let folder = decoded(url.path().trim_matches('/'));
        Ok(Self {
            host: url.host_str().ok_or(InboxError::Address)?.to_owned(),
            port: url.port().unwrap_or(993),
            user: decoded(url.username()),
            password: decoded(url.password().unwrap_or_default()),
            folder: if folder.is_empty() { "INBOX".to_owned() } else { folder },
            tls: connector()?,
        })
    }

    /// For people: without the password.
    #[must_use]
    pub fn label(&self) -> String {
        format!("{} of {} at {}:{}", self.folder, self.user, self.host, self.port)
    }

    /// Connects, signs in and opens the folder.
    pub async fn open(&self) -> Result<Look, InboxError> {
        let opened = timeout(PATIENCE, self.connect()).await;
        opened.map_err(|_| InboxError::Slow)?
    }

    async fn connect(&self) -> Result<Look, InboxError> {
        let host = self.host.trim_matches(['[', ']']);
        let stream = TcpStream::connect((host, self.port)).await?;
        let name = ServerName::try_from(host.to_owned()).map_err(|_| InboxError::Address)?;
        let stream = self.tls.connect(name, stream).await?;
        let mut client = Client::new(stream);
        let greeting = client.read_response().await?;
        greeting.ok_or(InboxError::Gone)?;
        let login = client.login(&self.user, &self.password).await;
        let mut session = login.map_err(|(error, _)| match error {
            ImapError::No(_) | ImapError::Bad(_) => InboxError::Login,
            other => other.into(),
        })?;
        let mailbox = session.select(&self.folder).await.map_err(|error| match error {
            // No message was asked for yet: its words are about the folder.
            ImapError::No(words) | ImapError::Bad(words) => InboxError::Folder(words),
            other => other.into(),
        })?;
        Ok(Look { session, validity: mailbox.uid_validity.unwrap_or_default() })
    }
}

/// The certificates of this machine, and the one cryptography that this program uses.
fn connector() -> Result<TlsConnector, InboxError> {
    let found = rustls_native_certs::load_native_certs();
    let mut roots = RootCertStore::empty();
    roots.add_parsable_certificates(found.certs);
    if roots.is_empty() {
        let errors: Vec<String> = found.errors.iter().map(ToString::to_string).collect();
        return Err(InboxError::Trust(errors.join("; ")));
    }
    let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(|error| InboxError::Trust(error.to_string()))?
        .with_root_certificates(roots)
        .with_no_client_auth();
    Ok(TlsConnector::from(Arc::new(config)))
}

impl Look {
    /// Messages that nobody has marked as seen, the oldest first.
    pub async fn unseen(&mut self) -> Result<Vec<u32>, InboxError> {
        let found = timeout(PATIENCE, self.session.uid_search("UNSEEN")).await;
        let mut uids: Vec<u32> = found.map_err(|_| InboxError::Slow)??.into_iter().collect();
        uids.sort_unstable();
        Ok(uids)
    }

    /// Size and date of a message; none where it has gone meanwhile. One message at a time: one that
    /// the server stumbles over holds up no other.
    pub async fn about(&mut self, uid: u32) -> Result<Option<Waiting>, InboxError> {
        let answers = self.asked(uid, "RFC822.SIZE INTERNALDATE", PATIENCE).await?;
        let described = answers.map(|all| {
            let (it, size) = all.iter().find_map(|it| Some((it, it.size?)))?;
            let at = it.internal_date().map(|at| at.timestamp());
            let arrived_at = at.and_then(|at| Timestamp::from_second(at).ok());
            Some(Waiting { uid, size: size.into(), arrived_at })
        });
        described.map(|it| it.ok_or(InboxError::Withheld)).transpose()
    }

    /// A message as it is, not marked as seen; none where it has gone meanwhile.
    pub async fn message(&mut self, uid: u32) -> Result<Option<Vec<u8>>, InboxError> {
        self.fetched(uid, "BODY.PEEK[]").await
    }

    /// The header of a message alone.
    pub async fn header(&mut self, uid: u32) -> Result<Option<Vec<u8>>, InboxError> {
        self.fetched(uid, "BODY.PEEK[HEADER]").await
    }

    async fn fetched(&mut self, uid: u32, what: &str) -> Result<Option<Vec<u8>>, InboxError> {
        let answers = self.asked(uid, what, TRANSFER).await?;
        let bytes = answers.map(|all| {
            let mut bytes = all.iter().filter_map(|it| it.body().or_else(|| it.header()));
            bytes.next().map(<[u8]>::to_vec)
        });
        bytes.map(|it| it.ok_or(InboxError::Withheld)).transpose()
    }

    /// What the server says to `what` of a message; none where it has gone meanwhile.
    async fn asked(
        &mut self,
        uid: u32,
        what: &str,
        patience: Duration,
    ) -> Result<Option<Vec<Fetch>>, InboxError> {
        let ask = async {
            let query = format!("(UID {what})");
            let answers = self.session.uid_fetch(uid.to_string(), query).await?;
            let mut answers = answers.try_collect::<Vec<_>>().await?;
            answers.retain(|it| it.uid == Some(uid));
            if !answers.is_empty() {
                return Ok(Some(answers));
            }
            // The library passes over a refusal, and over an end in the middle.
            self.session.noop().await?;
            let there = self.session.uid_search(format!("UID {uid}")).await?;
            if there.contains(&uid) { Err(InboxError::Withheld) } else { Ok(None) }
        };
        timeout(patience, ask).await.map_err(|_| InboxError::Slow)?
    }

    /// Marks a message as seen; one that was not taken in is flagged as well, for people.
    pub async fn mark(&mut self, uid: u32, is_refused: bool) -> Result<(), InboxError> {
        let flags = if is_refused { "+FLAGS (\\Seen \\Flagged)" } else { "+FLAGS (\\Seen)" };
        let ask = async {
            let answers = self.session.uid_store(uid.to_string(), flags).await?;
            answers.try_collect::<Vec<_>>().await?;
            // The library passes over an end in the middle.
            self.session.noop().await
        };
        Ok(timeout(PATIENCE, ask).await.map_err(|_| InboxError::Slow)??)
    }

    /// Says goodbye; a server that does not listen is left without.
    pub async fn close(mut self) {
        timeout(PATIENCE, self.session.logout()).await.ok();
    }
}
