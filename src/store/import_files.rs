//! Files that were uploaded to be imported, each once, and what a sender's columns meant the last time.
use jiff::Timestamp;

use super::{StoreError, Tx};
use crate::domain::import::{Grouping, Mapping};

statements! {
    INSERT = "insert into import_files (sha256, size, bytes, stored_at) values ($1, $2, $3, $4) \
              on conflict (sha256) do nothing";
    BYTES = "select bytes from import_files where sha256 = $1";
    REMEMBER = "insert into import_mappings (sender, fingerprint, grouping_by, mapping, saved_at) \
                values ($1, $2, $3, $4, $5) on conflict (sender, fingerprint) do update \
                set grouping_by = excluded.grouping_by, mapping = excluded.mapping, saved_at = excluded.saved_at";
    REMEMBERED = "select grouping_by, mapping from import_mappings where sender = $1 and fingerprint = $2";
}

/// Stores a file, unless the same bytes are there.
pub async fn insert(
    tx: &mut Tx,
    sha256: [u8; 32],
    bytes: &[u8],
    now: Timestamp,
) -> Result<(), StoreError> {
    on!(tx, INSERT, |conn, sql| sqlx::query(sql)
        .bind(sha256.to_vec())
        .bind(i64::try_from(bytes.len()).unwrap_or(i64::MAX))
        .bind(bytes)
        .bind(now.as_microsecond())
        .execute(conn)
        .await
        .map(drop))?;
    Ok(())
}

/// The bytes of a file; none once they were erased.
pub async fn bytes(tx: &mut Tx, sha256: [u8; 32]) -> Result<Option<Vec<u8>>, StoreError> {
    let found: Option<Option<Vec<u8>>> = on!(tx, BYTES, |conn, sql| sqlx::query_scalar(sql)
        .bind(sha256.to_vec())
        .fetch_optional(conn)
        .await)?;
    Ok(found.flatten())
}

/// Keeps what the columns of this sender's tables mean.
pub async fn remember(
    tx: &mut Tx,
    sender: &str,
    fingerprint: [u8; 32],
    (grouping, mapping): (Grouping, &Mapping),
    now: Timestamp,
) -> Result<(), StoreError> {
    let mapping = serde_json::to_string(mapping).expect("a mapping is JSON");
    on!(tx, REMEMBER, |conn, sql| sqlx::query(sql)
        .bind(sender)
        .bind(fingerprint.to_vec())
        .bind(grouping.key())
        .bind(mapping)
        .bind(now.as_microsecond())
        .execute(conn)
        .await
        .map(drop))?;
    Ok(())
}

/// What they meant the last time.
pub async fn remembered(
    tx: &mut Tx,
    sender: &str,
    fingerprint: [u8; 32],
) -> Result<Option<(Grouping, Mapping)>, StoreError> {
    let found: Option<(String, String)> = on!(tx, REMEMBERED, |conn, sql| sqlx::query_as(sql)
        .bind(sender)
        .bind(fingerprint.to_vec())
        .fetch_optional(conn)
        .await)?;
    let Some((grouping, mapping)) = found else { return Ok(None) };
    let corrupt = |column| StoreError::corrupt("import_mappings", column, "cannot be read");
    let grouping = Grouping::from_key(&grouping).ok_or_else(|| corrupt("grouping_by"))?;
    let mapping = serde_json::from_str(&mapping)
        .map_err(|error| StoreError::corrupt("import_mappings", "mapping", error))?;
    Ok(Some((grouping, mapping)))
}
