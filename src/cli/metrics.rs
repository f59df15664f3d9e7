//! `safeharbor metrics`: figures for monitoring, printed as text that Prometheus reads.
use std::process::ExitCode;

use crate::{
    config::Config,
    services::metrics,
    startup::{self, Publishing, Surroundings},
};

/// Prints every figure of a database that is there and up to date; a file of it is what a collector picks
/// up. Nothing is served to anybody: what a process counts while it works, such as requests, only its
/// endpoint knows.
pub(super) async fn run(config: &Config) -> anyhow::Result<ExitCode> {
    super::log::start(super::QUIET);
    let policies = startup::policies::read(config.policies.as_deref())?;
    let here = Surroundings::of_this_machine();
    let db = startup::existing_database(config).await?;
    let app = startup::app_on(db, config, policies, Publishing::Withhold, here).await?;
    let figures = metrics::read(&app).await;
    app.db.close().await;
    let mut text = String::new();
    metrics::write(&mut text, &figures?);
    print!("{text}");
    Ok(ExitCode::SUCCESS)
}
