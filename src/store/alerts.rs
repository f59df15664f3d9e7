//! Alerts that belong to no case: each is raised once, whoever comes first.
use jiff::Timestamp;

use super::{StoreError, Tx};

statements! {
    RAISE = "insert into alerts (name, raised_at) values ($1, $2) on conflict (name) do nothing";
    RAISED = "select raised_at from alerts where name = $1";
}

/// Raises an alert; `false` when it was raised before.
pub async fn raise(tx: &mut Tx, name: &str, now: Timestamp) -> Result<bool, StoreError> {
    let done = on!(tx, RAISE, |conn, sql| sqlx::query(sql)
        .bind(name)
        .bind(now.as_microsecond())
        .execute(conn)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(done == 1)
}

/// Whether an alert was raised.
pub async fn is_raised(tx: &mut Tx, name: &str) -> Result<bool, StoreError> {
    let at: Option<i64> =
        on!(tx, RAISED, |conn, sql| sqlx::query_scalar(sql).bind(name).fetch_optional(conn).await)?;
    Ok(at.is_some())
}
