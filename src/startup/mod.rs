//! What a configuration becomes: a data directory, a database, the services and the edge around them.
pub mod brand;
mod data;
pub mod help;
pub mod policies;

use std::{io, net::SocketAddr, path::PathBuf, sync::Arc};

use tokio::sync::{Notify, Semaphore};

use data::unusable;
pub use data::{connect, database, existing_database, migrate, private_directory};

use crate::{
    chance::Chance,
    clock::Clock,
    config::{Config, ConfigError, EvidenceStore},
    domain::policy::{
        Placeholder, Policies,
        help::{Help, House},
    },
    mail::{self, MailError, Transport},
    services::{self, App, MailIn, ServiceError, Settings, intake::Groups, publish::Published},
    store::{Db, StoreError, installation},
    vault::{Vault, VaultError},
    web::{EdgeSettings, Web, brand::Brand},
};

/// Passwords hashed at a time; each takes 19 MiB.
const HASHING: usize = 2;

/// Why nothing was started.
#[derive(Debug, thiserror::Error)]
pub enum StartupError {
    /// A directory or file for data cannot be made.
    #[error("{path} cannot be made")]
    Data {
        /// Which.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The database cannot be opened, migrated or written.
    #[error("{database} cannot be used")]
    Database {
        /// Which, without its password.
        database: String,
        /// Why.
        source: StoreError,
    },
    /// Migrated by a program that is newer than this one.
    #[error(
        "{database} was made by a newer safeharbor; run that one, or restore a backup from before"
    )]
    Newer {
        /// Which, without its password.
        database: String,
    },
    /// Not migrated yet, and only a pooler is known.
    #[error(
        "{database} must be migrated first, which does not go through a pooler: name the server itself in database_direct and run migrate"
    )]
    Unmigrated {
        /// Which, without its password.
        database: String,
    },
    /// A transfer into it was begun and not ended.
    #[error("a transfer into {database} was begun and not ended: run `safeharbor transfer` again")]
    Unfinished {
        /// Which, without its password.
        database: String,
    },
    /// The evidence store cannot be opened.
    #[error("{place} cannot be used for evidence")]
    Evidence {
        /// Where it should be.
        place: String,
        /// Why.
        source: VaultError,
    },
    /// The mail server's address makes no connection.
    #[error("the mail server in mail.smtp cannot be used")]
    Mail(#[from] MailError),
    /// The mailbox's address makes no connection.
    #[error("the mailbox in mail_in.imap cannot be used")]
    Mailbox(#[source] mail::InboxError),
    /// Articles of the help centre are faulty.
    #[error(transparent)]
    Help(#[from] policies::PolicyFaults),
    /// Articles of the help centre cannot be made findable.
    #[error("the articles of the help centre cannot be stored")]
    Index(#[source] ServiceError),
    /// A key that only now turns out to be wrong.
    #[error(transparent)]
    Config(#[from] ConfigError),
    /// Not to be shown to the public yet.
    #[error(
        "{listen} can be reached from other machines, and the policies still hold placeholders"
    )]
    Placeholders {
        /// The address that was asked for.
        listen: SocketAddr,
    },
}

/// Whether the policies are published by this start. A command that only looks, or only makes an
/// account, publishes nothing: every version that was published stays on record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Publishing {
    /// Store each document under its version.
    Publish,
    /// Read them only.
    Withhold,
}

/// What needs to be known besides the configuration.
#[derive(Debug)]
pub struct Surroundings {
    /// Time.
    pub clock: Clock,
    /// Randomness.
    pub chance: Chance,
}

impl Surroundings {
    /// The machine's own.
    #[must_use]
    pub const fn of_this_machine() -> Self {
        Self { clock: Clock::System, chance: Chance::System }
    }
}

/// Refuses an address that others can reach while `placeholders` are left, except to developers.
///
/// # Errors
/// When it is refused.
pub fn may_listen(
    listen: SocketAddr,
    placeholders: &[Placeholder],
    dev: bool,
) -> Result<(), StartupError> {
    if placeholders.is_empty() || listen.ip().is_loopback() || dev {
        Ok(())
    } else {
        Err(StartupError::Placeholders { listen })
    }
}

/// Opens the evidence store; makes its folder.
///
/// # Errors
/// When the folder cannot be made, or the settings of the bucket make no client.
pub fn vault(config: &Config) -> Result<Vault, StartupError> {
    let opened = match &config.evidence {
        EvidenceStore::Folder(folder) => {
            private_directory(folder)?;
            Vault::on_disk(folder.clone())
        }
        EvidenceStore::Bucket(bucket) => Vault::in_bucket(bucket),
    };
    opened.map_err(|source| StartupError::Evidence { place: config.evidence.to_string(), source })
}

/// Opens and migrates the database and puts the services around it.
///
/// # Errors
/// When the database cannot be opened, migrated or written.
pub async fn app(
    config: &Config,
    policies: Policies,
    publishing: Publishing,
    here: Surroundings,
) -> Result<Arc<App>, StartupError> {
    let db = database(config).await?;
    migrate(config, &db).await?;
    Box::pin(app_on(db, config, policies, publishing, here)).await
}

/// Puts the services around a database that is open and up to date.
///
/// # Errors
/// When the database cannot be written, or the evidence store not be opened.
pub async fn app_on(
    db: Db,
    config: &Config,
    policies: Policies,
    publishing: Publishing,
    Surroundings { clock, chance }: Surroundings,
) -> Result<Arc<App>, StartupError> {
    // A command that only looks needs no articles, and is not held up by a faulty one.
    let articles = match publishing {
        Publishing::Publish => help::read(config.policies.as_deref())?,
        Publishing::Withhold => Vec::new(),
    };
    let house =
        House { targets: config.targets, terms: config.terms, evidence: config.evidence_limits };
    let help = services::help::Centre::new(Help::of(articles, &policies, &house));
    let vault = vault(config)?;
    let unusable = |source| unusable(config, source);
    if db.is_unfinished().await.map_err(unusable)? {
        return Err(StartupError::Unfinished { database: config.database.to_string() });
    }
    let now = clock.now();
    let policies = match publishing {
        Publishing::Publish => {
            Box::pin(Published::publish(&db, policies, now)).await.map_err(unusable)?
        }
        Publishing::Withhold => Published::withheld(policies),
    };
    let mut tx = db.write().await.map_err(unusable)?;
    let secret = installation::secret(&mut tx, chance.bytes(), now).await.map_err(unusable)?;
    tx.commit().await.map_err(unusable)?;
    let settings = Settings {
        public_url: config.public_url(),
        languages: config.languages.clone(),
        targets: config.targets,
        terms: config.terms,
        rules: config.routing.clone(),
        mail_in: MailIn {
            domain: config.mail_domain(),
            reply: config.mail_in.reply.clone(),
            most_bytes: config.mail_in.max_bytes,
            acknowledgements_per_day: config.mail_in.acknowledgements_per_day,
        },
        evidence: config.evidence_limits,
        contact: config.contact.clone(),
    };
    let app = Arc::new(App {
        intake: Groups::new(db.clone()),
        db,
        vault,
        clock,
        chance,
        secret,
        policies,
        help,
        settings,
        promised: Arc::new(Notify::new()),
        hashing: Semaphore::new(HASHING),
    });
    if publishing == Publishing::Publish {
        services::help::publish(&app).await.map_err(StartupError::Index)?;
        services::help::flush(&app).await.map_err(StartupError::Index)?;
    }
    Ok(app)
}

/// The edge around the services; `dev` shows the pages for builders.
#[must_use]
pub fn web(config: &Config, app: Arc<App>, brand: Brand, dev: bool) -> Web {
    let settings = EdgeSettings {
        trusted_proxies: config.trusted_proxies.clone(),
        notices_per_minute: config.notices_per_minute,
        api_per_minute: config.api_per_minute,
        form_bytes: config.form_bytes,
        brand,
        dev,
    };
    Web::new(app, settings)
}

/// Where letters go.
///
/// # Errors
/// When the sender or the mail server's address is none.
pub fn mail(config: &Config) -> Result<mail::Settings, StartupError> {
    let transport = match &config.mail.smtp {
        Some(url) => Transport::smtp(url.reveal())?,
        None => Transport::Folder(config.mail.folder.clone()),
    };
    Ok(mail::Settings { from: config.sender()?, domain: config.mail_domain(), transport })
}

/// The mailbox that is looked into.
///
/// # Errors
/// When the certificates that this machine trusts cannot be read.
pub fn inbox(config: &Config) -> Result<Option<mail::Inbox>, StartupError> {
    let Some(url) = &config.mail_in.imap else { return Ok(None) };
    let opened = mail::Inbox::new(url.reveal());
    opened.map(Some).map_err(StartupError::Mailbox)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Database;

    #[test]
    fn placeholders_are_shown_to_this_machine_only() {
        let shipped = policies::read(None).expect("the shipped policies parse").placeholders();
        assert!(!shipped.is_empty());
        for (listen, alone) in [
            ("127.0.0.1:1", true),
            ("[::1]:1", true),
            ("0.0.0.0:1", false),
            ("[::]:1", false),
            ("192.0.2.1:1", false),
        ] {
            let listen = listen.parse().unwrap();
            assert_eq!(may_listen(listen, &shipped, false).is_ok(), alone, "{listen}");
            assert!(may_listen(listen, &shipped, true).is_ok(), "{listen} for developers");
            assert!(may_listen(listen, &[], false).is_ok(), "{listen} when all is filled in");
        }
    }

    #[tokio::test]
    async fn the_data_directory_is_made_for_its_owner_only_and_nothing_is_published_unasked() {
        use std::os::unix::fs::PermissionsExt;
        let dir = tempfile::tempdir().unwrap();
        let config = Config { data: dir.path().join("new/data?%41"), ..Config::default() };
        let config =
            Config { database: Database::Sqlite(config.data.join("safeharbor.db")), ..config };
        let read = || policies::read(None).unwrap();
        let open = async |publishing| {
            app(&config, read(), publishing, Surroundings::of_this_machine()).await.unwrap()
        };
        let first = open(Publishing::Withhold).await;
        let mode = config.data.metadata().unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o700);
        let file = config.data.join("safeharbor.db").metadata().unwrap();
        assert_eq!(file.permissions().mode() & 0o777, 0o600);
        assert!(crate::services::publish::versions(&first).await.unwrap().is_empty());
        let second = open(Publishing::Publish).await;
        assert_eq!(crate::services::publish::versions(&second).await.unwrap().len(), 6);
    }
}
