//! `safeharbor restore`: a backup put back where no installation is, and verified there.
use std::{path::PathBuf, process::ExitCode};

use clap::Args;

use super::{backup, bar::Bar};
use crate::{
    chance::Chance,
    clock::Clock,
    config::{Config, Database, Storage},
    services::{
        backup::restore::{self, Into, Restored},
        evidence::verify::{self as evidence, Damage, Fault},
        transfer::Progress,
    },
    startup,
    store::Db,
    vault::Vault,
};

/// Put a backup back where no installation is
///
/// The configuration says where: its database must not be there yet and its evidence be empty. With
/// PostgreSQL put the dump back with `pg_restore` first; then this puts the evidence back. Exits with 0
/// when all is back and whole, 1 when something failed or files were lost before the backup was made, 2
/// when nothing was begun.
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
        let restored = match restored {
            Ok(restored) => restored,
            Err(error) => {
                bar.end();
                return backup::refusal(error);
            }
        };
        // A new database gets its place, where servers find it, after all else.
        let here = match &config.database {
            Database::Sqlite(path) => Database::Sqlite(restore::unfinished(path)),
            server @ Database::Postgres(_) => server.clone(),
        };
        let here = Config { database: here, ..config.clone() };
        let db: Db = match server {
            Some(db) => db,
            None => startup::database(&here).await?,
        };
        // A backup of an older program is brought up to date as its next start would.
        startup::migrate(&here, &db).await?;
        let found = looked_over(&db, &vault, &restored, &mut show).await;
        bar.end();
        db.close().await;
        let found = found?;
        if let (Database::Sqlite(path), []) = (&config.database, found.faults.as_slice())
            && let Err(error) = restore::finish(path).await
        {
            return backup::refusal(error);
        }
        Ok(told(config, &here, &restored, &found))
    }
}

/// What is wrong with what is back.
struct Found {
    faults: Vec<String>,
    /// Missing, as it was when the backup was made.
    lost: Vec<String>,
}

async fn looked_over(
    db: &Db,
    vault: &Vault,
    restored: &Restored,
    show: &mut impl Progress,
) -> anyhow::Result<Found> {
    let mut faults = restore::check(db, &restored.manifest, show).await?;
    let files = restored.manifest.evidence.files;
    let read = |done| show.told("files of evidence read", done, files);
    let report = evidence::verify(db, vault, read).await?;
    let is_old = |it: &&Fault| it.damage == Damage::Missing && restored.lost.contains(&it.object);
    let (old, new): (Vec<&Fault>, Vec<&Fault>) = report.faults.iter().partition(is_old);
    faults.extend(new.iter().map(|it| format!("{}: {:?}", it.object, it.damage)));
    let lost = old.iter().map(|it| format!("{} of {}", it.object, it.cases.join(", "))).collect();
    Ok(Found { faults, lost })
}

fn told(config: &Config, here: &Config, restored: &Restored, found: &Found) -> ExitCode {
    backup::summary(&restored.manifest);
    if restored.later > 0 {
        let later = restored.later;
        println!("left out  {later} files that came after the dump: no case in it has them");
    }
    for lost in &found.lost {
        println!("LOST      {lost}: before the backup was made");
    }
    for fault in &found.faults {
        println!("FAULT     {fault}");
    }
    let (database, evidence) = (&config.database, &config.evidence);
    match (found.faults.len(), found.lost.len()) {
        (0, 0) => {
            println!("the backup is back, and whole: {database} and {evidence}");
            return ExitCode::SUCCESS;
        }
        (0, lost) => println!(
            "the backup is back, but for {lost} files that were lost before it was made: {database} and {evidence}"
        ),
        _ if matches!(database, Database::Sqlite(_)) => println!(
            "WHAT IS BACK IS NOT WHOLE: the database was left in {}, and no server starts on it",
            here.database
        ),
        _ => println!("WHAT IS BACK IS NOT WHOLE"),
    }
    ExitCode::from(super::FAULT)
}
