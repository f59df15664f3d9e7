//! `safeharbor policies`: the documents inside the program, written out to be edited.
use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::Context;
use clap::Subcommand;

use crate::startup::{help, policies};

#[derive(Debug, Subcommand)]
pub(super) enum Policies {
    /// Write the six default documents into a directory; nothing is ever overwritten
    Export {
        /// The directory
        dir: PathBuf,
    },
    /// Write the articles of the help centre into the folder `help` of a directory; nothing is ever overwritten
    Articles {
        /// The directory of your policies
        dir: PathBuf,
    },
}

impl Policies {
    pub(super) fn run(self) -> anyhow::Result<ExitCode> {
        let dir = match self {
            Self::Export { dir } => dir,
            Self::Articles { dir } => return articles(&dir),
        };
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

fn articles(dir: &Path) -> anyhow::Result<ExitCode> {
    let written =
        help::export(dir).with_context(|| format!("cannot export to {}", dir.display()))?;
    for path in written {
        println!("{}", path.display());
    }
    println!("\nKeep those that you change, and delete the others: they then follow the program.");
    Ok(ExitCode::SUCCESS)
}
