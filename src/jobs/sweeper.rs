//! The sweeper: looks in time and again what has fallen due, on every node.
use std::{sync::Arc, time::Duration};

use tokio::sync::watch;

use crate::services::{App, cause, chain, evidence, sweep};

/// The dates of a case are days: half a minute is early enough.
const EVERY: Duration = Duration::from_secs(30);

/// Files that no case took are a day old when they are cleaned away: an hour more is no matter.
const TURNS_TO_CLEAN: u32 = 120;

/// Sweeps at once and then every half minute, until `stop` says so. What is in hand then is undone
/// with its transaction, and done after the next start.
pub async fn run(app: Arc<App>, mut stop: watch::Receiver<bool>) {
    let mut turn = 0_u32;
    while !*stop.borrow() {
        tokio::select! {
            _ = stop.changed() => {}
            () = once(&app, turn) => {}
        }
        turn = turn.wrapping_add(1);
    }
}

async fn once(app: &App, turn: u32) {
    if let Err(error) = cause::of_turn(app, "sweep", Box::pin(sweep::sweep(app))).await {
        tracing::error!(error = %chain(&error), "what has fallen due could not be read");
    }
    if turn.is_multiple_of(TURNS_TO_CLEAN) {
        match evidence::clean(app).await {
            Ok(0) => {}
            Ok(cleaned) => tracing::info!(cleaned, "files that no case took were cleaned away"),
            Err(error) => tracing::error!(error = %chain(&error), "evidence could not be cleaned"),
        }
    }
    tokio::time::sleep(EVERY).await;
}
