//! The secret of this installation: made once, the same on every node.
use jiff::Timestamp;

use super::{StoreError, Tx};
use crate::domain::key::Secret;

statements! {
    /// The first node that starts wins; the others read what it wrote.
    KEEP = "insert into installation (id, secret, created_at) values (1, $1, $2) \
            on conflict (id) do nothing";
    FIND = "select secret from installation where id = 1";
}

/// Keeps `fresh` unless there is a secret already, and returns the one that counts.
pub async fn secret(tx: &mut Tx, fresh: [u8; 32], now: Timestamp) -> Result<Secret, StoreError> {
    on!(tx, KEEP, |conn, sql| sqlx::query(sql)
        .bind(fresh.to_vec())
        .bind(now.as_microsecond())
        .execute(conn)
        .await
        .map(drop))?;
    let kept: Vec<u8> = on!(tx, FIND, |conn, sql| sqlx::query_scalar(sql).fetch_one(conn).await)?;
    let kept: [u8; 32] = kept
        .try_into()
        .map_err(|_| StoreError::corrupt("installation", "secret", "not 32 bytes"))?;
    Ok(Secret::new(kept))
}
