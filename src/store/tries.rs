//! Wrong passwords, counted by the address that was typed: whether anybody has it shows nowhere.
use jiff::Timestamp;

use super::{StoreError, Tx, error::moment};

statements! {
    FIND = "select failures, locked_until from sign_in_tries where address_hash = $1";
    COUNT = "insert into sign_in_tries (address_hash, failures, locked_until) values ($1, $2, $3) \
             on conflict (address_hash) do update set failures = excluded.failures, \
             locked_until = excluded.locked_until";
    FORGET = "delete from sign_in_tries where address_hash = $1";
    FORGET_OLD = "delete from sign_in_tries where locked_until < $1";
}

/// What is remembered of an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tries {
    /// Wrong passwords since the last right one.
    pub failures: u32,
    /// No password is tried before this moment.
    pub locked_until: Timestamp,
}

/// The wrong tries of an address.
pub async fn find(tx: &mut Tx, address_hash: [u8; 32]) -> Result<Tries, StoreError> {
    let row: Option<(i32, i64)> = on!(tx, FIND, |conn, sql| sqlx::query_as(sql)
        .bind(address_hash.to_vec())
        .fetch_optional(conn)
        .await)?;
    let (failures, locked_until) = row.unwrap_or_default();
    Ok(Tries {
        failures: failures.cast_unsigned(),
        locked_until: moment("sign_in_tries", "locked_until", locked_until)?,
    })
}

/// Records a wrong try, and forgets addresses that have been quiet since `quiet_since`.
pub async fn count(
    tx: &mut Tx,
    address_hash: [u8; 32],
    tries: Tries,
    quiet_since: Timestamp,
) -> Result<(), StoreError> {
    on!(tx, FORGET_OLD, |conn, sql| sqlx::query(sql)
        .bind(quiet_since.as_microsecond())
        .execute(conn)
        .await
        .map(drop))?;
    on!(tx, COUNT, |conn, sql| sqlx::query(sql)
        .bind(address_hash.to_vec())
        .bind(tries.failures.cast_signed())
        .bind(tries.locked_until.as_microsecond())
        .execute(conn)
        .await
        .map(drop))?;
    Ok(())
}

/// Forgets the wrong tries of an address after a right one.
pub async fn forget(tx: &mut Tx, address_hash: [u8; 32]) -> Result<(), StoreError> {
    on!(tx, FORGET, |conn, sql| sqlx::query(sql)
        .bind(address_hash.to_vec())
        .execute(conn)
        .await
        .map(drop))?;
    Ok(())
}
