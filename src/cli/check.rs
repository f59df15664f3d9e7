//! `safeharbor check`: everything that `serve` will need, looked at without changing anything.
use std::{
    error::Error,
    fs::{self, OpenOptions},
    io,
    path::Path,
    process::ExitCode,
};

use super::designation;
use crate::{
    chance::Chance,
    clock::Clock,
    config::{Config, ConfigError, Database, EvidenceStore, redacted},
    domain::{policy::Policies, when},
    mail::{MailError, Transport},
    startup::{self, StartupError},
    store::{
        StoreError,
        designations::{self, Filing},
    },
    vault::VaultError,
};

const EVIDENCE_REMEDY: &str = "let the user that runs safeharbor write there, or for a bucket look at the keys of [evidence] and what they may do";

/// Looks at every part and says of each whether it will do.
pub(super) async fn run(file: Option<&Path>, loaded: Result<Config, ConfigError>) -> ExitCode {
    let mut report = Report::default();
    let config = match loaded {
        Ok(config) => config,
        Err(error) => {
            report.fault(
                "configuration",
                &error,
                "correct each key named above; docs/safeharbor.toml explains them all",
            );
            return report.end();
        }
    };
    let from = file
        .map_or("defaults, environment and flags".to_owned(), |file| file.display().to_string());
    well("configuration", &from);
    if config.has_no_public_url() {
        note("public_url is not set, and links in letters will lead to the listen address");
    }
    let policies = report.policies(&config);
    report.brand(&config);
    let filed = report.database(&config).await;
    if let Some(policies) = policies {
        report.designation(&policies, filed);
    }
    report.evidence(&config).await;
    report.mail(&config).await;
    report.inbox(&config).await;
    report.end()
}

fn well(part: &str, what: &str) {
    println!("{part:<14} ok     {what}");
}

fn note(what: &str) {
    println!("{:<14} note   {what}", "");
}

/// What was found so far.
#[derive(Default)]
struct Report {
    faults: usize,
}

impl Report {
    fn fault(&mut self, part: &str, error: &dyn Error, remedy: &str) {
        self.faults += 1;
        let mut text = error.to_string();
        let mut source = error.source();
        while let Some(error) = source {
            // Some errors repeat their causes, others leave them out.
            let cause = error.to_string();
            if !text.contains(&cause) {
                text = format!("{text}: {cause}");
            }
            source = error.source();
        }
        let lines = redacted(&text).lines().collect::<Vec<_>>().join(&format!("\n{:<22}", ""));
        println!("{part:<14} FAULT  {lines}");
        println!("{:<14} ->     {remedy}", "");
    }

    fn end(&self) -> ExitCode {
        match self.faults {
            0 => println!("\nno faults"),
            1 => println!("\n1 fault"),
            many => println!("\n{many} faults"),
        }
        ExitCode::from(if self.faults == 0 { 0 } else { super::FAULT })
    }

    fn policies(&mut self, config: &Config) -> Option<Policies> {
        match startup::policies::read(config.policies.as_deref()) {
            Err(faults) => {
                self.fault("policies", &faults, "correct each line named above; `safeharbor policies export DIR` writes documents that read");
                None
            }
            Ok(policies) => {
                self.placeholders(config, &policies);
                self.articles(config);
                Some(policies)
            }
        }
    }

    /// The articles of the help centre.
    fn articles(&mut self, config: &Config) {
        match startup::help::read(config.policies.as_deref()) {
            Err(faults) => {
                self.fault("help", &faults, "correct each line named above; `safeharbor policies articles DIR` writes articles that read");
            }
            Ok(articles) => {
                let hidden = articles.iter().filter(|article| article.hidden).count();
                well("help", &format!("{} articles, {hidden} hidden", articles.len()));
            }
        }
    }

    /// The logo, and whether the colour can be read.
    fn brand(&mut self, config: &Config) {
        if let Err(error) = startup::brand::read(&config.brand) {
            let remedy =
                "name another file in brand.logo, or leave it empty: the name stands there then";
            self.fault("brand", &error, remedy);
        } else {
            let (logo, accent) = (&config.brand.logo, config.brand.accent);
            let logo = logo.as_ref().map_or("no logo".to_owned(), |it| it.display().to_string());
            let accent = accent.map_or("our own accent".to_owned(), |it| format!("accent {it}"));
            well("brand", &format!("{logo}, {accent}"));
        }
        for remark in startup::brand::remarks(config.brand.accent) {
            note(&remark);
        }
    }

    /// The published block against what was filed, and the day on which it ends.
    fn designation(&mut self, policies: &Policies, filed: Option<Filing>) {
        let report = designation::report(policies, filed);
        let lines = designation::lines(&report);
        if let Some((_, line)) = lines.iter().find(|(is_fault, _)| *is_fault) {
            let remedy = "renew it in the directory of the Copyright Office, then correct agent.md and record it";
            self.fault("designation", &Ended(line.clone()), remedy);
        } else {
            let said = match report.expires_on() {
                Some(end) => format!("valid until {}", when::day(end)),
                None => "no day of registration yet".to_owned(),
            };
            well("designation", &said);
        }
        for (_, line) in lines.iter().filter(|(is_fault, _)| !is_fault) {
            note(line);
        }
    }

    fn placeholders(&mut self, config: &Config, policies: &Policies) {
        let left = policies.placeholders();
        if let Err(error) = startup::may_listen(config.listen, &left, false) {
            self.fault(
                "policies",
                &error,
                "fill in what is noted below, or listen on a loopback address",
            );
        } else {
            let inside = "those inside the program".to_owned();
            let from = config.policies.as_ref().map_or(inside, |dir| dir.display().to_string());
            well("policies", &from);
        }
        for placeholder in left {
            note(&placeholder.say);
        }
    }

    /// What was recorded as filed, where there is a database that says so.
    async fn database(&mut self, config: &Config) -> Option<Filing> {
        if let Database::Sqlite(path) = &config.database
            && !path.exists()
        {
            match can_be_made(path) {
                Ok(()) => well("database", &format!("{} will be made", config.database)),
                Err(error) => self.fault(
                    "database",
                    &error,
                    "let the user that runs safeharbor write there, or choose another `data`",
                ),
            }
            return None;
        }
        let database = config.database.to_string();
        match behind(config).await {
            Ok(None) => {
                let remedy = "run the newer program, or restore a backup from before the upgrade";
                self.fault("database", &StartupError::Newer { database }, remedy);
            }
            Ok(Some(0)) => {
                well("database", &format!("{}, schema up to date", config.database));
                return filed(config).await.ok().flatten();
            }
            Ok(Some(many)) => {
                well("database", &config.database.to_string());
                note(&format!(
                    "{many} migrations are not applied yet; `migrate` and `serve` apply them"
                ));
            }
            Err(source) => {
                let remedy = match config.database {
                    Database::Sqlite(_) => {
                        "it must be a database of safeharbor that its user may read and write"
                    }
                    Database::Postgres(_) => {
                        "is the server running and reachable, and do user, password and database exist?"
                    }
                };
                self.fault("database", &StartupError::Database { database, source }, remedy);
            }
        }
        None
    }

    /// Writes a few bytes, reads them, deletes them.
    async fn evidence(&mut self, config: &Config) {
        let place = config.evidence.to_string();
        let tried = match &config.evidence {
            EvidenceStore::Folder(folder) if !folder.exists() => {
                can_be_made(folder).map_err(VaultError::from)
            }
            _ => match startup::vault(config) {
                Ok(vault) => vault.probe(Chance::System.uuid(Clock::System.now())).await,
                Err(error) => return self.fault("evidence", &error, EVIDENCE_REMEDY),
            },
        };
        match tried {
            Ok(()) => well("evidence", &place),
            Err(source) => {
                let error = StartupError::Evidence { place, source };
                self.fault("evidence", &error, EVIDENCE_REMEDY);
            }
        }
    }

    async fn mail(&mut self, config: &Config) {
        let mail = match startup::mail(config) {
            Ok(mail) => mail,
            Err(error) => return self.fault("mail", &error, "correct the keys of [mail]"),
        };
        let checked = match &mail.transport {
            Transport::Smtp(_) => mail.transport.check().await,
            Transport::Folder(folder) if folder.exists() => mail.transport.check().await,
            Transport::Folder(folder) => can_be_made(folder).map_err(MailError::from),
        };
        match checked {
            Ok(()) => {
                let letters = super::serve::letters(config);
                well("mail", &format!("from {}, {letters}", mail.from));
            }
            Err(error) => {
                let remedy = match &config.mail.smtp {
                    Some(_) => {
                        "is mail.smtp the right host, port, TLS, user and password, and does the server answer?"
                    }
                    None => {
                        "let the user that runs safeharbor write there, or choose another `mail.folder`"
                    }
                };
                self.fault("mail", &error, remedy);
            }
        }
        if let Some(url) = &config.mail.smtp
            && url.sends_password_in_clear()
        {
            note("mail.smtp sends its password without TLS; use smtps:// or ?tls=required");
        }
    }
}

impl Report {
    /// Signs in to the mailbox; nothing in it is touched.
    async fn inbox(&mut self, config: &Config) {
        let inbox = match startup::inbox(config) {
            Ok(Some(inbox)) => inbox,
            Ok(None) => return,
            Err(error) => return self.fault("mailbox", &error, "correct mail_in.imap"),
        };
        match inbox.open().await {
            Ok(look) => {
                look.close().await;
                well("mailbox", &inbox.label());
            }
            Err(error) => {
                let remedy = "is mail_in.imap the right host, port, user, password and folder, is its certificate trusted here, and does the server answer?";
                self.fault("mailbox", &error, remedy);
            }
        }
    }
}

/// The designation has ended.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
struct Ended(String);

/// What was recorded as filed last.
async fn filed(config: &Config) -> Result<Option<Filing>, StoreError> {
    let db = startup::connect(config, 1).await?;
    let found = designations::latest(&mut db.read().await?).await?;
    db.close().await;
    Ok(found)
}

/// How many migrations are not applied yet; none when there are some that we do not know.
async fn behind(config: &Config) -> Result<Option<usize>, StoreError> {
    let db = startup::connect(config, 1).await?;
    let known = if db.is_newer().await? { None } else { Some(db.behind().await?) };
    db.close().await;
    Ok(known)
}

/// Tries the nearest directory above `path` that exists, and leaves nothing there.
fn can_be_made(path: &Path) -> io::Result<()> {
    let above = |path: &Path| {
        if path.as_os_str().is_empty() { Path::new(".").to_owned() } else { path.to_owned() }
    };
    let nearest = path.ancestors().skip(1).map(above).find(|path| path.exists());
    let nearest = nearest.unwrap_or_else(|| Path::new("/").to_owned());
    let probe = nearest.join(".safeharbor-probe");
    let tried = OpenOptions::new().write(true).create_new(true).open(&probe);
    match tried {
        Ok(_) => fs::remove_file(probe),
        Err(error) => Err(io::Error::new(
            error.kind(),
            format!("{} cannot be written: {error}", nearest.display()),
        )),
    }
}
