//! `safeharbor evidence verify`: reads every file again and says what is missing, changed or unknown.
use std::{
    io::{self, Write},
    process::ExitCode,
    time::{Duration, Instant},
};

use anyhow::Context;
use clap::Subcommand;

use crate::{
    config::{Config, Storage},
    services::evidence::verify::{self, Damage, Report},
    startup,
};

#[derive(Debug, Subcommand)]
pub(super) enum Evidence {
    /// Read every file again and compare its SHA-256; exits with 1 when anything is wrong
    Verify {
        #[command(flatten)]
        storage: Storage,
    },
}

/// Progress is told this often.
const EVERY: Duration = Duration::from_secs(2);

impl Evidence {
    pub(super) const fn storage(&self) -> &Storage {
        let Self::Verify { storage } = self;
        storage
    }

    pub(super) async fn run(&self, config: &Config) -> anyhow::Result<ExitCode> {
        super::log::start(super::QUIET);
        let db = startup::existing_database(config).await?;
        let vault = startup::vault(config)?;
        let (start, mut told) = (Instant::now(), Instant::now());
        let report = verify::verify(&db, &vault, |files| {
            if told.elapsed() >= EVERY {
                told = Instant::now();
                eprintln!("{files} files read in {} s", start.elapsed().as_secs());
            }
        });
        let report = report.await.with_context(|| format!("{vault} cannot be verified"))?;
        db.close().await;
        print(&report)?;
        Ok(ExitCode::from(if report.faults.is_empty() { 0 } else { super::FAULT }))
    }
}

fn print(report: &Report) -> io::Result<()> {
    let mut out = io::stdout().lock();
    for fault in &report.faults {
        let what = match fault.damage {
            Damage::Missing => "missing",
            Damage::Changed => "CHANGED",
            Damage::Unknown => "unknown",
        };
        let cases = fault.cases.join(", ");
        let cases = if cases.is_empty() { cases } else { format!(" of {cases}") };
        writeln!(out, "{what}  {}{cases}", fault.object)?;
    }
    let count = |damage| report.faults.iter().filter(|fault| fault.damage == damage).count();
    writeln!(out, "whole    {} files, {} bytes", report.whole, report.bytes)?;
    writeln!(out, "waiting  {} of them for a case; cleaned away after a day", report.waiting)?;
    writeln!(out, "missing  {}", count(Damage::Missing))?;
    writeln!(out, "changed  {}", count(Damage::Changed))?;
    writeln!(out, "unknown  {}", count(Damage::Unknown))?;
    let whole = report.faults.is_empty();
    writeln!(out, "{}", if whole { "the evidence is whole" } else { "THE EVIDENCE IS NOT WHOLE" })
}
