//! How many acknowledgements an address got lately: robots answer robots.
use jiff::Timestamp;

use super::{StoreError, Tx};

statements! {
    /// How many acknowledgements an address got since a moment, up to a bound.
    ACKNOWLEDGED = "select count(*) from (select 1 from letters where kind = 'acknowledgement' \
                    and lower(recipient) = $1 and created_at > $2 limit $3) as counted";
}

/// Acknowledgements written to an address since `since`, counted up to `most`.
pub async fn written_to(
    tx: &mut Tx,
    email: &str,
    since: Timestamp,
    most: u32,
) -> Result<u32, StoreError> {
    let count: i64 = on!(tx, ACKNOWLEDGED, |conn, sql| sqlx::query_scalar(sql)
        .bind(email.to_lowercase())
        .bind(since.as_microsecond())
        .bind(i64::from(most))
        .fetch_one(conn)
        .await)?;
    Ok(u32::try_from(count).unwrap_or(u32::MAX))
}
