//! `safeharbor policies`: the documents inside the program, written out to be edited.
use std::{path::PathBuf, process::ExitCode};

use anyhow::Context;
use clap::Subcommand;

use crate::startup::policies;

#[derive(Debug, Subcommand)]
pub(super) enum Policies {
    /// Write the six default documents into a directory; nothing is ever overwritten
    Export {
        /// The directory
        dir: PathBuf,
    },
}

impl Policies {
    pub(super) fn run(self) -> anyhow::Result<ExitCode> {
        let Self::Export { dir } = self;
        let shown = dir.display();
        let written =
            policies::export(&dir).with_context(|| format!("cannot export to {shown}"))?;
        for path in written {
            println!("{}", path.display());
        }
        println!("\nEdit them, begin with provider.md and agent.md, then:");
        println!("  safeharbor check --policies {shown}");
        println!("  safeharbor serve --policies {shown}");
        Ok(ExitCode::SUCCESS)
    }
}
