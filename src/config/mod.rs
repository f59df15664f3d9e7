//! The configuration: read from file, environment and flags, checked whole, printed without secrets.
mod check;
mod keys;
mod secret;
#[cfg(test)]
mod tests;

use std::{
    collections::HashMap,
    fmt,
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr},
    path::{Path, PathBuf},
};

use ipnet::IpNet;
use lettre::message::Mailbox;
use tracing::Level;
use url::{Host, Url};

pub use secret::{SecretUrl, redacted};

use self::keys::Keys;
use crate::{
    domain::{
        colour::Colour, contact::Contact, evidence::Limits, language::Languages,
        reply::ReplyPattern, routing::Rule, target::Targets, terms::Terms,
    },
    vault::Bucket,
};

/// What safeharbor was told, checked.
#[derive(Debug, Clone, PartialEq)]
pub struct Config {
    /// The address to listen on.
    pub listen: SocketAddr,
    /// As given; [`Config::public_url`] is what to use.
    pub given_url: Option<Url>,
    /// The directory of the embedded database and of letters.
    pub data: PathBuf,
    /// The database.
    pub database: Database,
    /// Connections to it.
    pub database_connections: u32,
    /// Whether `database` leads to a pooler that lends a server for one transaction at a time.
    pub database_pooled: bool,
    /// The server past the pooler, for migrations.
    pub database_direct: Option<SecretUrl>,
    /// Seconds between saying that no traffic is wanted and closing the door.
    pub drain_seconds: u32,
    /// The directory of the policies; none for those inside the program.
    pub policies: Option<PathBuf>,
    /// Proxies whose `X-Forwarded-For` is believed.
    pub trusted_proxies: Vec<IpNet>,
    /// The languages of pages and letters.
    pub languages: Languages,
    /// Service targets.
    pub targets: Targets,
    /// How a case is conducted.
    pub terms: Terms,
    /// Mail as given; [`Config::sender`] and its like are what to use.
    pub mail: Mail,
    /// Mail that comes in.
    pub mail_in: MailIn,
    /// How the pages look.
    pub brand: Brand,
    /// Notices that one address may send in a minute; 0 sets no limit.
    pub notices_per_minute: u32,
    /// Requests that one key of the programming interface may send in a minute; 0 sets no limit.
    pub api_per_minute: u32,
    /// Bytes of a submitted form.
    pub form_bytes: usize,
    /// Where evidence is kept.
    pub evidence: EvidenceStore,
    /// How much evidence is taken.
    pub evidence_limits: Limits,
    /// Where else the provider is reached.
    pub contact: Contact,
    /// Routing rules, the first that matches wins.
    pub routing: Vec<Rule>,
    /// Where figures are served; none where they are not.
    pub metrics: Option<SocketAddr>,
    /// Where traces go; none where they are not made.
    pub traces: Option<Url>,
    /// Logs.
    pub log: Log,
}

/// Which database.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Database {
    /// The embedded one, in this file.
    Sqlite(PathBuf),
    /// A server.
    Postgres(SecretUrl),
}

/// Where evidence is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EvidenceStore {
    /// In this folder.
    Folder(PathBuf),
    /// In this bucket.
    Bucket(Bucket),
}

impl fmt::Display for EvidenceStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Folder(path) => write!(f, "files in {}", path.display()),
            Self::Bucket(bucket) => write!(f, "s3://{}/{}", bucket.name, bucket.prefix),
        }
    }
}

/// What was said of mail.
#[derive(Debug, Clone, PartialEq)]
pub struct Mail {
    /// The sender.
    pub from: Option<Mailbox>,
    /// The domain of message identifiers.
    pub domain: Option<String>,
    /// The mail server; none when letters are put into a folder.
    pub smtp: Option<SecretUrl>,
    /// Where letters are put when there is no mail server.
    pub folder: PathBuf,
}

/// What was said of mail that comes in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MailIn {
    /// The mailbox that is looked into; none where there is none.
    pub imap: Option<SecretUrl>,
    /// Seconds between two looks.
    pub poll_seconds: u32,
    /// Bytes of a message that is taken in.
    pub max_bytes: usize,
    /// Where answers to letters go.
    pub reply: Option<ReplyPattern>,
    /// Acknowledgements that one address gets within a day; 0 sets no limit.
    pub acknowledgements_per_day: u32,
}

/// What was said of how the pages look.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Brand {
    /// The file of the provider's logo; none where its name stands in its place.
    pub logo: Option<PathBuf>,
    /// The provider's colour; none for our own.
    pub accent: Option<Colour>,
}

/// How logs look and how much is logged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Log {
    /// JSON lines instead of text.
    pub json: bool,
    /// From which level on.
    pub level: Level,
}

/// What flags say; they win over the environment and the file.
#[derive(Debug, Clone, Default, clap::Args)]
pub struct Flags {
    /// Address and port to listen on
    #[arg(long, value_name = "ADDR")]
    pub listen: Option<String>,
    /// Directory of the policy documents
    #[arg(long, value_name = "DIR")]
    pub policies: Option<String>,
    /// Where the data is
    #[command(flatten)]
    pub storage: Storage,
}

/// The flags that say where the data is.
#[derive(Debug, Clone, Default, clap::Args)]
pub struct Storage {
    /// Directory of the embedded database and of letters
    #[arg(long, value_name = "DIR")]
    pub data: Option<String>,
    /// `sqlite:PATH` or `postgres://USER@HOST/NAME`; put passwords into `SAFEHARBOR__DATABASE`
    #[arg(long, value_name = "URL")]
    pub database: Option<String>,
}

impl From<Storage> for Flags {
    fn from(storage: Storage) -> Self {
        Self { storage, ..Self::default() }
    }
}

impl Flags {
    fn put_into(self, keys: &mut Keys) {
        let put =
            |flag: Option<String>, key: &mut String| *key = flag.unwrap_or_else(|| key.clone());
        put(self.listen, &mut keys.listen);
        put(self.policies, &mut keys.policies);
        put(self.storage.data, &mut keys.data);
        if let Some(url) = self.storage.database {
            // A pooler is one of the server that this flag puts aside.
            if url.starts_with("sqlite:") {
                keys.database_pooled = false;
                keys.database_direct = SecretUrl::from("");
            }
            keys.database = SecretUrl::from(url.as_str());
        }
    }
}

/// Everything that is wrong with the configuration, each with its key. It shows no secret.
#[derive(Debug, thiserror::Error)]
pub struct ConfigError(Vec<String>);

impl ConfigError {
    fn one(key: impl fmt::Display, what: impl fmt::Display) -> Self {
        Self(vec![redacted(&format!("{key}: {what}")).into_owned()])
    }
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.join("\n"))
    }
}

impl Config {
    /// Reads file, environment and flags over the defaults. Of the environment only what begins
    /// with `SAFEHARBOR__` is looked at.
    ///
    /// # Errors
    /// Every fault, each with the key that has it.
    pub fn load(
        file: Option<&Path>,
        environment: HashMap<String, String>,
        flags: &Flags,
    ) -> Result<Self, ConfigError> {
        check::config(keys::read(file, environment, flags)?)
    }

    /// The address at which people reach the service; unless given, that of `listen`.
    ///
    /// # Panics
    /// Never: an address and a port make a URL.
    #[must_use]
    pub fn public_url(&self) -> Url {
        if let Some(url) = &self.given_url {
            return url.clone();
        }
        // "Every address" is none that a browser can open.
        let ip = match self.listen.ip() {
            IpAddr::V4(Ipv4Addr::UNSPECIFIED) => IpAddr::V4(Ipv4Addr::LOCALHOST),
            IpAddr::V6(Ipv6Addr::UNSPECIFIED) => IpAddr::V6(Ipv6Addr::LOCALHOST),
            ip => ip,
        };
        let address = SocketAddr::new(ip, self.listen.port());
        Url::parse(&format!("http://{address}")).expect("an address and a port make a URL")
    }

    /// Whether letters and links will hold an address that only this machine can open.
    #[must_use]
    pub fn has_no_public_url(&self) -> bool {
        self.given_url.is_none() && !self.listen.ip().is_loopback()
    }

    /// The domain of message identifiers.
    #[must_use]
    pub fn mail_domain(&self) -> String {
        self.mail.domain.clone().unwrap_or_else(|| match self.public_url().host() {
            Some(Host::Domain(name)) => name.to_owned(),
            _ => "localhost".to_owned(),
        })
    }

    /// The sender of letters.
    ///
    /// # Errors
    /// When there is none and the domain makes none.
    pub fn sender(&self) -> Result<Mailbox, ConfigError> {
        if let Some(from) = &self.mail.from {
            return Ok(from.clone());
        }
        let sender = format!("Copyright desk <copyright@{}>", self.mail_domain());
        sender.parse().map_err(|_| ConfigError::one("mail.from", "expected a sender: none given"))
    }

    /// Whether anything is kept in the data directory.
    #[must_use]
    pub fn uses_data(&self) -> bool {
        let in_data =
            matches!(&self.database, Database::Sqlite(path) if path.starts_with(&self.data));
        let evidence =
            matches!(&self.evidence, EvidenceStore::Folder(path) if path.starts_with(&self.data));
        in_data
            || evidence
            || (self.mail.smtp.is_none() && self.mail.folder.starts_with(&self.data))
    }
}

impl Default for Config {
    fn default() -> Self {
        Self::load(None, HashMap::new(), &Flags::default()).expect("a test reads the defaults")
    }
}

impl fmt::Display for Database {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Sqlite(path) => write!(f, "SQLite in {}", path.display()),
            Self::Postgres(url) => write!(f, "PostgreSQL at {url}"),
        }
    }
}

impl Database {
    /// The address that the store opens.
    #[must_use]
    pub fn url(&self) -> String {
        match self {
            // The driver decodes the path and takes what follows a question mark for options.
            Self::Sqlite(path) => {
                let path = path.to_string_lossy();
                format!("sqlite:{}", path.replace('%', "%25").replace('?', "%3F"))
            }
            Self::Postgres(url) => url.reveal().to_owned(),
        }
    }
}
