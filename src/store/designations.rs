//! What the provider recorded as filed with the Copyright Office, each filing kept.
use jiff::Timestamp;
use uuid::Uuid;

use super::{StoreError, Tx, error::moment};
use crate::domain::designation::Designation;

statements! {
    INSERT = "insert into designations (id, filed, recorded_at) values ($1, $2, $3)";
    LATEST = "select filed, recorded_at from designations order by recorded_at desc, id desc limit 1";
}

/// A filing as it was recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filing {
    /// What was filed.
    pub designation: Designation,
    /// When that was recorded here.
    pub recorded_at: Timestamp,
}

/// Records what was filed; earlier filings stay.
pub async fn insert(
    tx: &mut Tx,
    id: Uuid,
    filed: &Designation,
    now: Timestamp,
) -> Result<(), StoreError> {
    let filed = serde_json::to_string(filed).expect("a designation is JSON");
    on!(tx, INSERT, |conn, sql| sqlx::query(sql)
        .bind(id)
        .bind(filed)
        .bind(now.as_microsecond())
        .execute(conn)
        .await
        .map(drop))?;
    Ok(())
}

/// What was recorded last.
pub async fn latest(tx: &mut Tx) -> Result<Option<Filing>, StoreError> {
    let row: Option<(String, i64)> =
        on!(tx, LATEST, |conn, sql| sqlx::query_as(sql).fetch_optional(conn).await)?;
    let Some((filed, at)) = row else { return Ok(None) };
    let designation = serde_json::from_str(&filed)
        .map_err(|error| StoreError::corrupt("designations", "filed", error))?;
    let recorded_at = moment("designations", "recorded_at", at)?;
    Ok(Some(Filing { designation, recorded_at }))
}
