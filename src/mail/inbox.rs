//! A mailbox that mail is fetched from: IMAP over TLS, looked into again and again.
use std::{sync::Arc, time::Duration};

use async_imap::{Client, Session};
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
/// Messages whose size and date are asked for at a time.
const BATCH: usize = 100;

/// Why a mailbox cannot be looked into. The text never holds a password.
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
    /// It answers, and not as it should.
    #[error("the mailbox cannot be read: {0}")]
    Protocol(String),
    /// It does not answer.
    #[error("the mail server did not answer in time")]
    Slow,
}

impl From<async_imap::error::Error> for InboxError {
    fn from(error: async_imap::error::Error) -> Self {
        match error {
            async_imap::error::Error::Io(error) => Self::Connect(error),
            other => Self::Protocol(other.to_string()),
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
        greeting.ok_or_else(|| InboxError::Protocol("it hung up".to_owned()))?;
        let login = client.login(&self.user, &self.password).await;
        let mut session = login.map_err(|(error, _)| match error {
            async_imap::error::Error::No(_) | async_imap::error::Error::Bad(_) => InboxError::Login,
            other => other.into(),
        })?;
        let mailbox = session.select(&self.folder).await?;
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
    pub async fn unseen(&mut self) -> Result<Vec<Waiting>, InboxError> {
        let found = timeout(PATIENCE, self.session.uid_search("UNSEEN")).await;
        let mut uids: Vec<u32> = found.map_err(|_| InboxError::Slow)??.into_iter().collect();
        uids.sort_unstable();
        let mut waiting = Vec::new();
        for some in uids.chunks(BATCH) {
            let list: Vec<String> = some.iter().map(ToString::to_string).collect();
            waiting.extend(self.described(&list.join(",")).await?);
        }
        waiting.sort_by_key(|it| it.uid);
        Ok(waiting)
    }

    async fn described(&mut self, list: &str) -> Result<Vec<Waiting>, InboxError> {
        let ask = async {
            let answers = self.session.uid_fetch(list, "(UID RFC822.SIZE INTERNALDATE)").await?;
            answers.try_collect::<Vec<_>>().await
        };
        let answers = timeout(PATIENCE, ask).await.map_err(|_| InboxError::Slow)??;
        let waiting = answers.iter().filter_map(|it| {
            let at = it.internal_date().map(|at| at.timestamp());
            Some(Waiting {
                uid: it.uid?,
                size: it.size.unwrap_or_default().into(),
                arrived_at: at.and_then(|at| Timestamp::from_second(at).ok()),
            })
        });
        Ok(waiting.collect())
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
        let ask = async {
            let query = format!("(UID {what})");
            let answers = self.session.uid_fetch(uid.to_string(), query).await?;
            answers.try_collect::<Vec<_>>().await
        };
        let answers = timeout(TRANSFER, ask).await.map_err(|_| InboxError::Slow)??;
        let of_uid = answers.iter().filter(|it| it.uid == Some(uid));
        let mut bytes = of_uid.filter_map(|it| it.body().or_else(|| it.header()));
        Ok(bytes.next().map(<[u8]>::to_vec))
    }

    /// Marks a message as seen; one that was not taken in is flagged as well, for people.
    pub async fn mark(&mut self, uid: u32, is_refused: bool) -> Result<(), InboxError> {
        let flags = if is_refused { "+FLAGS (\\Seen \\Flagged)" } else { "+FLAGS (\\Seen)" };
        let ask = async {
            let answers = self.session.uid_store(uid.to_string(), flags).await?;
            answers.try_collect::<Vec<_>>().await
        };
        timeout(PATIENCE, ask).await.map_err(|_| InboxError::Slow)??;
        Ok(())
    }

    /// Says goodbye; a server that does not listen is left without.
    pub async fn close(mut self) {
        timeout(PATIENCE, self.session.logout()).await.ok();
    }
}
