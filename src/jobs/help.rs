//! Stores what was counted of the help centre, on every node.
use std::{sync::Arc, time::Duration};

use tokio::sync::watch;

use crate::services::{App, chain, help};

/// What was counted since is lost with the process: nothing that anybody was promised.
const EVERY: Duration = Duration::from_secs(30);
/// Between two times of saying that the articles are still in use.
const TURNS_TO_PUBLISH: u32 = 120;

/// Stores every half minute until `stop` says so, and then once more.
pub async fn run(app: Arc<App>, mut stop: watch::Receiver<bool>) {
    let mut turn = 0_u32;
    while !*stop.borrow() {
        tokio::select! {
            _ = stop.changed() => {}
            () = tokio::time::sleep(EVERY) => {}
        }
        turn = turn.wrapping_add(1);
        once(&app, turn).await;
    }
}

async fn once(app: &App, turn: u32) {
    if let Err(error) = help::flush(app).await {
        tracing::warn!(error = %chain(&error), "what is read in the help centre could not be stored; it is tried again");
    }
    if turn.is_multiple_of(TURNS_TO_PUBLISH)
        && let Err(error) = help::publish(app).await
    {
        tracing::warn!(error = %chain(&error), "the articles of the help centre could not be stored; it is tried again");
    }
}
