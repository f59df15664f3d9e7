//! `safeharbor ingest`: notices from files, or one mail from standard input.
mod files;
pub mod mail;

use std::process::ExitCode;

use clap::{Args, Subcommand};

use crate::config::{Config, ConfigError, Flags};

/// Take in notices: files, or with `mail` one mail from standard input
#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub(super) struct Ingest {
    #[command(subcommand)]
    piped: Option<Piped>,
    #[command(flatten)]
    files: files::Files,
}

#[derive(Debug, Subcommand)]
enum Piped {
    /// Take in one mail from standard input, as a mail server pipes it
    ///
    /// Exits with 0 when the mail is on disk, 65 when it can never be taken in (which is on record
    /// too), 75 when trying again later is right, and 78 at a terminal when the configuration is wrong.
    Mail(Flags),
}

impl Ingest {
    /// Does what was asked, with the configuration that its flags lead to.
    pub async fn run(
        self,
        load: impl Fn(&Flags) -> Result<Config, ConfigError>,
    ) -> anyhow::Result<ExitCode> {
        if let Some(Piped::Mail(flags)) = self.piped {
            return Ok(mail::run(load(&flags)).await);
        }
        let config = load(self.files.flags())?;
        self.files.run(&config).await
    }
}
