//! `safeharbor audit verify`: walks every chain and says what is broken, truncated, missing, erased.
use std::{
    io::{self, Write},
    process::ExitCode,
    time::{Duration, Instant},
};

use anyhow::Context;
use clap::Subcommand;

use crate::{
    config::{Config, Storage},
    domain::audit::Fault,
    services::audit::{self, Report},
    startup,
};

#[derive(Debug, Subcommand)]
pub(super) enum Audit {
    /// Walk the audit trail of every case; exits with 1 when anything is wrong
    Verify {
        #[command(flatten)]
        storage: Storage,
    },
}

impl Audit {
    pub(super) const fn storage(&self) -> &Storage {
        let Self::Verify { storage } = self;
        storage
    }

    pub(super) async fn run(&self, config: &Config) -> anyhow::Result<ExitCode> {
        super::log::start(super::QUIET);
        let db = startup::existing_database(config).await?;
        let unusable = || format!("{} cannot be verified", config.database);
        let (start, mut told) = (Instant::now(), Instant::now());
        let report = audit::verify_all(&db, |cases| {
            if told.elapsed() >= EVERY {
                told = Instant::now();
                eprintln!("{cases} cases walked in {} s", start.elapsed().as_secs());
            }
        });
        let report = report.await.with_context(unusable)?;
        db.close().await;
        print(&report)?;
        Ok(ExitCode::from(if report.faults.is_empty() { 0 } else { super::FAULT }))
    }
}

/// Progress is told this often.
const EVERY: Duration = Duration::from_secs(2);

/// What kind of fault, for the totals.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Broken,
    Truncated,
    Missing,
}

const fn kind(fault: &Fault) -> Kind {
    match fault {
        Fault::Hash(_)
        | Fault::Link(_)
        | Fault::Content(_)
        | Fault::Details(_)
        | Fault::Head(_) => Kind::Broken,
        Fault::Truncated { .. } => Kind::Truncated,
        Fault::Missing(_) | Fault::DetailsMissing(_) | Fault::Orphans => Kind::Missing,
    }
}

fn print(report: &Report) -> io::Result<()> {
    let mut out = io::stdout().lock();
    for (case, fault) in &report.faults {
        writeln!(out, "case {case}: {fault}")?;
    }
    let count = |wanted| report.faults.iter().filter(|(_, fault)| kind(fault) == wanted).count();
    writeln!(out, "cases      {}", report.cases)?;
    writeln!(out, "events     {}", report.events)?;
    writeln!(out, "erased     {} (details erased, and recorded as erased)", report.erased)?;
    writeln!(out, "broken     {} cases", count(Kind::Broken))?;
    writeln!(out, "truncated  {} cases", count(Kind::Truncated))?;
    writeln!(out, "missing    {} cases", count(Kind::Missing))?;
    let whole = report.faults.is_empty();
    writeln!(
        out,
        "{}",
        if whole { "the audit trail is whole" } else { "THE AUDIT TRAIL IS NOT WHOLE" }
    )
}
