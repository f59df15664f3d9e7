//! The exchange of counts between nodes: each second, and sooner when somebody is in a hurry.
use std::{sync::Arc, time::Duration};

use tokio::{sync::watch, time::sleep};

use crate::services::{App, chain, limits::Limits};

/// A node knows what the others have admitted after this time.
const EVERY: Duration = Duration::from_secs(1);
/// However hurried somebody is, the database is asked no more often.
const GAP: Duration = Duration::from_millis(50);
/// Exchanges between two times of cleaning.
const TURNS_TO_CLEAN: u32 = 600;

/// Exchanges until `stop` says so.
pub async fn run(app: Arc<App>, limits: Arc<Limits>, mut stop: watch::Receiver<bool>) {
    if !limits.has_others() {
        stop.wait_for(|stop| *stop).await.ok();
    }
    let mut turn = 0_u32;
    while !*stop.borrow() {
        tokio::select! {
            _ = stop.changed() => {}
            () = once(&app, &limits, turn) => {}
        }
        turn = turn.wrapping_add(1);
    }
}

async fn once(app: &App, limits: &Limits, turn: u32) {
    if let Err(error) = limits.exchange(app).await {
        tracing::warn!(error = %chain(&error), "each node counts by itself: counts could not be exchanged");
        sleep(EVERY).await;
    } else if turn.is_multiple_of(TURNS_TO_CLEAN)
        && let Err(error) = limits.forget(app).await
    {
        tracing::warn!(error = %chain(&error), "old counts could not be removed");
    }
    sleep(GAP).await;
    tokio::select! {
        () = limits.hurry.notified() => {}
        () = sleep(EVERY) => {}
    }
}
