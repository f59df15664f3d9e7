//! `safeharbor migrate`: the database schema brought up to date, and nothing else.
use std::process::ExitCode;

use anyhow::Context;

use crate::{config::Config, startup};

pub(super) async fn run(config: &Config) -> anyhow::Result<ExitCode> {
    super::log::start(super::QUIET);
    let db = startup::database(config).await?;
    let behind = db.behind().await.with_context(|| config.database.to_string())?;
    startup::migrate(config, &db).await?;
    println!("{}: {behind} migrations applied, the schema is up to date", config.database);
    db.close().await;
    Ok(ExitCode::SUCCESS)
}
