//! Folds what was noted of the numbers of cases into their sums.
use super::{App, ServiceError};
use crate::store::{Db, tallies};

/// Changes that one transaction folds.
const TOGETHER: u16 = 10_000;

/// Whether this database notes changes first: SQLite writes the sums themselves.
#[must_use]
pub const fn are_folded(app: &App) -> bool {
    matches!(app.db, Db::Postgres(_))
}

/// Folds until little is left; returns how many changes were folded. Several nodes may do it at once,
/// and whoever reads meanwhile reads the same sums.
pub async fn fold(app: &App) -> Result<u64, ServiceError> {
    let mut folded = 0;
    if !are_folded(app) {
        return Ok(folded);
    }
    loop {
        let mut tx = app.db.write().await?;
        let now = tallies::fold(&mut tx, TOGETHER).await?;
        tx.commit().await?;
        folded += now;
        if now < u64::from(TOGETHER) {
            return Ok(folded);
        }
    }
}
