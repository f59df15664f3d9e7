//! `safeharbor restore`: a backup put back where no installation is, and verified there.
use std::{path::PathBuf, process::ExitCode};

use anyhow::Context;
use clap::Args;

use super::{backup, bar::Bar};
use crate::{
    chance::Chance,
    clock::Clock,
    config::{Config, Database, Storage},
    services::{
        backup::restore::{self, Into},
        evidence::verify as evidence,
    },
    startup,
    store::Db,
};

/// Put a backup back where no installation is
///
/// The configuration says where: its database must not be there yet and its evidence be empty. With
/// PostgreSQL put the dump back with `pg_restore` first; then this puts the evidence back. Exits with 0
/// when all is back and whole, 1 when something failed, 2 when nothing was begun.
#[derive(Debug, Args)]
pub(super) struct Restore {
    /// The folder of the backup
    #[arg(value_name = "SOURCE")]
    source: PathBuf,
    #[command(flatten)]
    pub storage: Storage,
}

impl Restore {
    pub(super) async fn run(&self, config: &Config) -> anyhow::Result<ExitCode> {
        let mut bar = Bar::new();
        let mut show = |what: &str, done, all| bar.show(what, done, all);
        let vault = startup::vault(config)?;
        let server = match &config.database {
            Database::Postgres(_) => Some(startup::existing_database(config).await?),
            Database::Sqlite(path) => {
                if let Some(folder) = path.parent() {
                    startup::private_directory(folder)?;
                }
                None
            }
        };
        let into = match (&config.database, &server) {
            (Database::Postgres(_), Some(db)) => Into::Postgres(db),
            (Database::Sqlite(path), _) => Into::Sqlite(path),
            (Database::Postgres(_), None) => unreachable!("it was opened above"),
        };
        let here = (Clock::System.now(), &Chance::System);
        let restored = restore::restore(&self.source, into, &vault, here, &mut show).await;
        let manifest = match restored {
            Ok(manifest) => manifest,
            Err(error) => {
                bar.end();
                return backup::refusal(error);
            }
        };
        let db: Db = match server {
            Some(db) => db,
            None => startup::database(config).await?,
        };
        // A backup of an older program is brought up to date as its next start would.
        db.migrate().await.with_context(|| config.database.to_string())?;
        let mut faults = restore::check(&db, &manifest, &mut show).await?;
        let files = manifest.evidence.files;
        let report =
            evidence::verify(&db, &vault, |done| show("files of evidence read", done, files))
                .await?;
        faults.extend(report.faults.iter().map(|it| format!("{}: {:?}", it.object, it.damage)));
        bar.end();
        db.close().await;
        backup::summary(&manifest);
        for fault in &faults {
            println!("FAULT     {fault}");
        }
        if faults.is_empty() {
            println!("the backup is back, and whole: {} and {}", config.database, config.evidence);
            Ok(ExitCode::SUCCESS)
        } else {
            println!("WHAT IS BACK IS NOT WHOLE");
            Ok(ExitCode::from(super::FAULT))
        }
    }
}
