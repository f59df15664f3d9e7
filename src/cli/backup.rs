//! `safeharbor backup`: a copy of the running installation in a folder; `backup verify` looks one over.
use std::{path::PathBuf, process::ExitCode};

use anyhow::Context;
use clap::{Args, Subcommand};

use super::bar::Bar;
use crate::{
    chance::Chance,
    clock::Clock,
    config::{Config, Database, Storage},
    services::backup::{self, BackupError, Made, Manifest, verify},
    startup,
};

/// Copy the running installation into a folder, or verify such a copy
///
/// The folder is made, or holds an earlier backup: then only files of evidence that are not in it are
/// copied. On SQLite the database is copied while the server runs; on PostgreSQL take a dump with
/// `pg_dump` first, then this takes the evidence. Exits with 0 when all is backed up, 1 when something
/// failed or is damaged, 2 when nothing was begun.
#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub(super) struct Backup {
    #[command(subcommand)]
    verify: Option<Verify>,
    /// The folder
    #[arg(required = true, value_name = "TARGET")]
    target: Option<PathBuf>,
    #[command(flatten)]
    storage: Storage,
}

#[derive(Debug, Subcommand)]
enum Verify {
    /// Verify a backup without putting it back; exits with 1 when anything is wrong, 2 when there is no
    /// manifest that this program can read
    Verify {
        /// The folder
        #[arg(value_name = "SOURCE")]
        source: PathBuf,
    },
}

impl Backup {
    pub(super) const fn storage(&self) -> &Storage {
        &self.storage
    }

    pub(super) async fn run(&self, config: &Config) -> anyhow::Result<ExitCode> {
        let mut bar = Bar::new();
        if let Some(Verify::Verify { source }) = &self.verify {
            let mut show = |what: &str, done, all| bar.show(what, done, all);
            let report = verify::verify(source, &mut show).await;
            bar.end();
            return match report {
                Ok(report) => Ok(verified(&report)),
                Err(error) => refusal(error),
            };
        }
        let target = self.target.as_ref().context("clap asks for a folder")?;
        let db = startup::existing_database(config).await?;
        let vault = startup::vault(config)?;
        if matches!(config.database, Database::Postgres(_)) {
            eprintln!(
                "The database is PostgreSQL's own to back up: before this, run\n  \
                 pg_dump --format=custom --file=safeharbor.dump\n\
                 with PGSERVICE naming the server (docs/OPERATING.md), not its address with the password,\n\
                 or keep a base backup and its log with pg_basebackup. Here go the evidence and a manifest."
            );
        }
        let (now, url) = (Clock::System.now(), config.database.url());
        let mut show = |what: &str, done, all| bar.show(what, done, all);
        let made = backup::make(&db, &url, &vault, target, now, &Chance::System, &mut show).await;
        bar.end();
        db.close().await;
        match made {
            Ok(made) => Ok(done(&made)),
            Err(error) => refusal(error),
        }
    }
}

/// A refusal is an answer, a failure an error.
pub(super) fn refusal(error: BackupError) -> anyhow::Result<ExitCode> {
    match error {
        BackupError::Refused(words) => Ok(super::not_started(&words)),
        other => Err(other.into()),
    }
}

/// What a backup holds, for people.
pub(super) fn summary(manifest: &Manifest) {
    println!("made      {} by safeharbor {}", manifest.made_at, manifest.program);
    match &manifest.database {
        Some(part) => println!("database  {}, {} bytes", part.file, part.bytes),
        None => println!("database  not here: the dump that pg_dump made"),
    }
    for (name, table) in [("cases", "cases"), ("events", "events"), ("letters", "letters")] {
        println!("{name:<9} {}", manifest.rows.get(table).copied().unwrap_or(0));
    }
    println!("evidence  {} files, {} bytes", manifest.evidence.files, manifest.evidence.bytes);
}

fn done(made: &Made) -> ExitCode {
    summary(&made.manifest);
    println!("copied    {} files of evidence; the others were there", made.copied);
    for fault in &made.faults {
        println!("FAULT     {fault}");
    }
    if made.faults.is_empty() {
        println!("the backup is complete");
        ExitCode::SUCCESS
    } else {
        println!("THE BACKUP IS NOT COMPLETE: the evidence store itself is damaged");
        ExitCode::from(super::FAULT)
    }
}

fn verified(report: &verify::Report) -> ExitCode {
    summary(&report.manifest);
    for lost in &report.lost {
        println!("LOST      {lost}: before the backup was made");
    }
    for fault in &report.faults {
        println!("FAULT     {fault}");
    }
    match (report.faults.len(), report.lost.len()) {
        (0, 0) => {
            println!("the backup is whole");
            return ExitCode::SUCCESS;
        }
        (0, lost) => {
            println!("the backup is whole but for {lost} files that were lost before it was made");
        }
        _ => println!("THE BACKUP IS NOT WHOLE"),
    }
    ExitCode::from(super::FAULT)
}
