//! The watch over the schema: a program that a migration has left behind must not write any more.
use std::{sync::Arc, time::Duration};

use tokio::{sync::watch, time::sleep};

use crate::{services::App, store::Schema};

/// A schema that has been migrated is noticed within this time.
const EVERY: Duration = Duration::from_secs(1);

/// Watches until `stop` says so, or until this program must stop by itself.
pub async fn run(app: Arc<App>, mut stop: watch::Receiver<bool>) {
    while !*stop.borrow() {
        tokio::select! {
            _ = stop.changed() => {}
            () = sleep(EVERY) => {
                // A database that does not answer is another matter, which readiness tells.
                if matches!(app.db.schema().await, Ok(Schema::Beyond)) {
                    return;
                }
            }
        }
    }
}
