//! The sweeper: looks in time and again what has fallen due, on every node.
use std::{sync::Arc, time::Duration};

use tokio::sync::watch;

use crate::services::{App, chain, sweep};

/// The dates of a case are days: half a minute is early enough.
const EVERY: Duration = Duration::from_secs(30);

/// Sweeps at once and then every half minute, until `stop` says so. What is in hand then is undone
/// with its transaction, and done after the next start.
pub async fn run(app: Arc<App>, mut stop: watch::Receiver<bool>) {
    while !*stop.borrow() {
        tokio::select! {
            _ = stop.changed() => {}
            () = once(&app) => {}
        }
    }
}

async fn once(app: &App) {
    if let Err(error) = sweep::sweep(app).await {
        tracing::error!(error = %chain(&error), "what has fallen due could not be read");
    }
    tokio::time::sleep(EVERY).await;
}
