//! The tallier: keeps what is noted of the numbers of cases short, on every node.
use std::{sync::Arc, time::Duration};

use tokio::sync::watch;

use crate::services::{App, chain, tallies};

/// Whoever opens a page of the desk adds up what was noted since.
const EVERY: Duration = Duration::from_secs(2);

/// Folds every few seconds until `stop` says so. SQLite keeps the sums themselves: nothing is done.
pub async fn run(app: Arc<App>, mut stop: watch::Receiver<bool>) {
    if !tallies::are_folded(&app) {
        return;
    }
    while !*stop.borrow() {
        if let Err(error) = tallies::fold(&app).await {
            tracing::error!(error = %chain(&error), "numbers of cases could not be folded");
        }
        tokio::select! {
            _ = stop.changed() => {}
            () = tokio::time::sleep(EVERY) => {}
        }
    }
}
