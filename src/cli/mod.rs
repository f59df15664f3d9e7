//! The command line: one file per command. Exit codes: 0 done, 1 a fault was found, 2 not started;
//! `ingest` has its own.
mod account;
mod audit;
mod backup;
mod bar;
mod check;
mod designation;
mod evidence;
mod ingest;
mod log;
mod metrics;
mod migrate;
mod policies;
mod read;
mod reading;
mod restore;
mod serve;
mod stop;
#[cfg(feature = "otel")]
mod traces;
mod transfer;

use std::{
    collections::HashMap,
    io::{self, IsTerminal},
    path::PathBuf,
    process::ExitCode,
};

use clap::{Parser, Subcommand};

use crate::{
    config::{Config, ConfigError, Flags, Log, Storage, redacted},
    startup::{StartupError, brand::BrandError, policies::PolicyFaults},
};

/// Self-hosted processor of copyright takedown notices (17 U.S.C. 512)
#[derive(Debug, Parser)]
#[command(name = "safeharbor", version, arg_required_else_help = true)]
struct Cli {
    /// Configuration file
    #[arg(long, global = true, value_name = "FILE", env = "SAFEHARBOR_CONFIG")]
    config: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve the pages and send the letters
    Serve(serve::Serve),
    /// Check configuration, policies, database and mail, and say what to do about each fault
    Check(Flags),
    /// Bring the database schema up to date; `serve` does so too
    Migrate(Storage),
    /// Invite people, make accounts, set passwords
    #[command(subcommand)]
    Account(account::Account),
    /// Prove that the audit trail is whole
    #[command(subcommand)]
    Audit(audit::Audit),
    /// Prove that every file kept as evidence is what it was
    #[command(subcommand)]
    Evidence(evidence::Evidence),
    /// Copy the running installation into a folder, or verify such a copy
    Backup(backup::Backup),
    /// Put a backup back where no installation is
    Restore(restore::Restore),
    /// Move an installation to another database, such as from SQLite to PostgreSQL
    Transfer(transfer::Transfer),
    /// The designation of the agent with the Copyright Office
    #[command(subcommand)]
    Designation(designation::Command),
    /// Take in notices: files, or with `mail` one mail from standard input
    Ingest(ingest::Ingest),
    /// Print figures for monitoring, as text that Prometheus reads
    Metrics(Flags),
    /// The policy documents
    #[command(subcommand)]
    Policies(policies::Policies),
    /// Read letters in files and say what each is and what it names; nothing is stored
    Read(read::Read),
    /// Letters that people read otherwise than the rules
    #[command(subcommand)]
    Reading(reading::Reading),
}

/// Nothing was done, because of what was asked for.
const NOT_STARTED: u8 = 2;
/// Something was done, and a fault was found.
const FAULT: u8 = 1;

/// Says why nothing was begun.
fn not_started(words: &str) -> ExitCode {
    eprintln!("{}", redacted(words));
    ExitCode::from(NOT_STARTED)
}

/// Runs the command that the process was started with.
///
/// # Panics
/// When the operating system gives no threads.
#[must_use]
pub fn run() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => return misused(&error),
    };
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    let done = runtime.expect("the system gives threads").block_on(cli.run());
    done.unwrap_or_else(|error| {
        // A driver's error may repeat the address it was given.
        eprintln!("{}", redacted(&format!("{error:#}")));
        let asked_wrongly = error.is::<ConfigError>()
            || error.is::<PolicyFaults>()
            || error.is::<BrandError>()
            || matches!(
                error.downcast_ref(),
                Some(StartupError::Placeholders { .. } | StartupError::Help(_))
            );
        ExitCode::from(if asked_wrongly { NOT_STARTED } else { FAULT })
    })
}

/// A command line that is none, or a question about it. A mail server that calls us wrongly keeps its
/// message until somebody puts that right.
fn misused(error: &clap::Error) -> ExitCode {
    error.print().ok();
    let is_wrong = error.use_stderr();
    let words: Vec<_> = std::env::args_os().collect();
    let mail = words.windows(2).any(|pair| pair[0] == "ingest" && pair[1] == "mail");
    let piped = mail && !io::stdin().is_terminal();
    match (is_wrong, piped) {
        (false, _) => ExitCode::SUCCESS,
        (true, true) => ExitCode::from(ingest::mail::LATER),
        (true, false) => ExitCode::from(NOT_STARTED),
    }
}

impl Cli {
    async fn run(self) -> anyhow::Result<ExitCode> {
        let file = self.config;
        let load = |flags: &Flags| Config::load(file.as_deref(), environment(), flags);
        match self.command {
            Command::Serve(serve) => Box::pin(serve.run(load(&serve.flags)?)).await,
            Command::Check(flags) => {
                log::start(QUIET);
                Ok(check::run(file.as_deref(), load(&flags)).await)
            }
            Command::Migrate(storage) => migrate::run(&load(&storage.into())?).await,
            Command::Account(account) => {
                let config = load(&account.storage().clone().into())?;
                account.run(&config).await
            }
            Command::Evidence(evidence) => {
                evidence.run(&load(&evidence.storage().clone().into())?).await
            }
            // These log nothing: a table that is read from end to end is no slow statement.
            Command::Backup(backup) => {
                Box::pin(backup.run(&load(&backup.storage().clone().into())?)).await
            }
            Command::Restore(restore) => {
                Box::pin(restore.run(&load(&restore.storage.clone().into())?)).await
            }
            Command::Transfer(transfer) => Box::pin(transfer.run(load)).await,
            Command::Audit(audit) => audit.run(&load(&audit.storage().clone().into())?).await,
            Command::Designation(designation) => {
                let config = load(designation.flags())?;
                designation.run(&config).await
            }
            Command::Ingest(ingest) => Box::pin(ingest.run(load)).await,
            Command::Metrics(flags) => metrics::run(&load(&flags)?).await,
            Command::Policies(policies) => policies.run(),
            Command::Read(read) => read.run(),
            Command::Reading(reading) => {
                reading.run(&load(&reading.storage().clone().into())?).await
            }
        }
    }
}

/// Commands that answer on the terminal log only what goes wrong.
const QUIET: Log = Log { json: false, level: tracing::Level::WARN };

/// The environment, without what is not text: such a key is none of ours.
fn environment() -> HashMap<String, String> {
    std::env::vars_os()
        .filter_map(|(key, value)| Some((key.into_string().ok()?, value.into_string().ok()?)))
        .collect()
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_consistent() {
        super::Cli::command().debug_assert();
    }
}
