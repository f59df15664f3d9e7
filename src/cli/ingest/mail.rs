//! `safeharbor ingest mail`: one mail, as a mail server hands it over on standard input. Exit codes are those of sysexits.
use std::{
    io::{self, IsTerminal, Read},
    process::ExitCode,
};

use super::super::{QUIET, log};
use crate::{
    config::{Config, ConfigError, redacted},
    domain::message::{Door, Fate},
    services::{
        cause, chain,
        messages::{self, Taken, Unusable},
    },
    startup::{self, Publishing, Surroundings},
};

/// What arrived can never be taken in: `EX_DATAERR`.
pub const UNUSABLE: u8 = 65;
/// It may pass: the mail server keeps the message and tries again: `EX_TEMPFAIL`.
pub const LATER: u8 = 75;
/// The configuration is wrong: `EX_CONFIG`. Mail servers give up a message on it, so only a person
/// at a terminal is told so.
const CONFIG: u8 = 78;

/// Takes in what stands on standard input.
pub async fn run(loaded: Result<Config, ConfigError>) -> ExitCode {
    let config = match loaded {
        Ok(config) => config,
        Err(error) => {
            eprintln!("{}", redacted(&error.to_string()));
            // Until the configuration is put right, the message waits with the mail server.
            return ExitCode::from(if io::stdin().is_terminal() { CONFIG } else { LATER });
        }
    };
    log::start(QUIET);
    // A task of its own: whatever goes wrong in it, the mail server hears that it shall try again.
    let taken = tokio::spawn(async move { mail(&config).await }).await;
    match taken {
        Ok(Ok(taken)) => said(&taken),
        Ok(Err(error)) => {
            eprintln!("{}", redacted(&chain(error.as_ref())));
            ExitCode::from(LATER)
        }
        Err(_) => ExitCode::from(LATER),
    }
}

async fn mail(config: &Config) -> anyhow::Result<Taken> {
    let most = config.mail_in.max_bytes;
    let (raw, size) = standard_input(most)?;
    let policies = startup::policies::read(config.policies.as_deref())?;
    let here = Surroundings::of_this_machine();
    let app = startup::app(config, policies, Publishing::Publish, here).await?;
    let now = app.clock.now();
    let taken = if raw.len() > most {
        messages::refuse(&app, &raw, size, Door::Pipe, now, Unusable::TooLarge(most)).await
    } else {
        let receive = Box::pin(messages::receive(&app, &raw, Door::Pipe, now));
        cause::of_turn(&app, "pipe", receive).await
    };
    app.db.close().await;
    Ok(taken?)
}

/// At most one byte more than is taken in, and how many there were. What is too much is read all the
/// same: a mail server that cannot finish writing would try again for days.
fn standard_input(most: usize) -> io::Result<(Vec<u8>, u64)> {
    let mut input = io::stdin().lock();
    let mut raw = Vec::new();
    let begun = input.by_ref().take(most as u64 + 1).read_to_end(&mut raw)?;
    let rest = io::copy(&mut input, &mut io::sink())?;
    Ok((raw, begun as u64 + rest))
}

/// Mail servers put this into their log, and into what they tell the sender of a refused mail.
fn said(taken: &Taken) -> ExitCode {
    let cases: Vec<String> = taken.cases.iter().map(ToString::to_string).collect();
    if taken.fate == Fate::Refused {
        println!("not taken in: {}", taken.reason.as_deref().unwrap_or_default());
        return ExitCode::from(UNUSABLE);
    }
    let colon = if cases.is_empty() { "" } else { ": " };
    println!("{}{colon}{}", taken.fate.label(), cases.join(", "));
    ExitCode::SUCCESS
}
