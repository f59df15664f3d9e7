//! The importer: goes on with imports, on every node, each import in one hand at a time.
use std::{sync::Arc, time::Duration};

use tokio::sync::watch;

use crate::services::{App, chain, imports};

/// An import that somebody ordered is taken within this time.
const POLL: Duration = Duration::from_secs(1);

/// Works until `stop` says so. What is in hand then is left where it was noted last, and somebody
/// goes on with it when the lease has run out.
pub async fn run(app: Arc<App>, mut stop: watch::Receiver<bool>) {
    while !*stop.borrow() {
        tokio::select! {
            _ = stop.changed() => {}
            () = once(&app) => {}
        }
    }
}

async fn once(app: &App) {
    match imports::work(app).await {
        Ok(true) => return,
        Ok(false) => {}
        Err(error) => tracing::error!(error = %chain(&error), "an import could not go on"),
    }
    tokio::time::sleep(POLL).await;
}
