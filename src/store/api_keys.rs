//! Keys of the programming interface: only the hash of a secret is kept.
use jiff::Timestamp;
use uuid::Uuid;

use super::{StoreError, Tx, error::moment};
use crate::domain::{
    api_key::{ApiKey, NAME_MOST, Scope},
    ids::{ApiKeyId, PersonId},
    text::Line,
};

/// Everything of a key.
macro_rules! whole {
    ($rest:literal) => {
        concat!(
            "select id, name, scopes, secret_hash, made_by, made_at, used_at, revoked_at \
             from api_keys ",
            $rest
        )
    };
}

statements! {
    INSERT = "insert into api_keys (id, name, scopes, secret_hash, made_by, made_at) \
              values ($1, $2, $3, $4, $5, $6)";
    FIND = (whole "where id = $1");
    LIST = (whole "order by id desc limit 1000");
    USED = "update api_keys set used_at = $2 where id = $1";
    REVOKE = "update api_keys set revoked_by = $2, revoked_at = $3 \
              where id = $1 and revoked_at is null";
}

/// A key with the SHA-256 of its secret.
#[derive(Debug, Clone)]
pub struct Stored {
    /// The key.
    pub key: ApiKey,
    /// The hash.
    pub secret_hash: [u8; 32],
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    name: String,
    scopes: String,
    secret_hash: Vec<u8>,
    made_by: Uuid,
    made_at: i64,
    used_at: Option<i64>,
    revoked_at: Option<i64>,
}

impl Row {
    fn stored(self) -> Result<Stored, StoreError> {
        let corrupt = |column, what: &str| StoreError::corrupt("api_keys", column, what.to_owned());
        let at = |column, micros| moment("api_keys", column, micros);
        let name = Line::parse(&self.name, NAME_MOST).ok().flatten();
        let scope = |key| Scope::from_key(key).ok_or_else(|| corrupt("scopes", key));
        let key = ApiKey {
            id: ApiKeyId(self.id),
            name: name.ok_or_else(|| corrupt("name", "is no name"))?,
            scopes: self.scopes.split(' ').map(scope).collect::<Result<_, _>>()?,
            made_by: PersonId(self.made_by),
            made_at: at("made_at", self.made_at)?,
            used_at: self.used_at.map(|it| at("used_at", it)).transpose()?,
            revoked_at: self.revoked_at.map(|it| at("revoked_at", it)).transpose()?,
        };
        let hash = self.secret_hash.try_into();
        Ok(Stored { key, secret_hash: hash.map_err(|_| corrupt("secret_hash", "not 32 bytes"))? })
    }
}

/// Stores a new key.
pub async fn insert(tx: &mut Tx, stored: &Stored) -> Result<(), StoreError> {
    let Stored { key, secret_hash } = stored;
    let scopes: Vec<&str> = key.scopes.iter().map(|scope| scope.key()).collect();
    on!(tx, INSERT, |conn, sql| sqlx::query(sql)
        .bind(key.id.0)
        .bind(key.name.as_str())
        .bind(scopes.join(" "))
        .bind(secret_hash.to_vec())
        .bind(key.made_by.0)
        .bind(key.made_at.as_microsecond())
        .execute(conn)
        .await
        .map(drop))?;
    Ok(())
}

/// A key, revoked or not.
pub async fn find(tx: &mut Tx, id: ApiKeyId) -> Result<Option<Stored>, StoreError> {
    let row: Option<Row> =
        on!(tx, FIND, |conn, sql| sqlx::query_as(sql).bind(id.0).fetch_optional(conn).await)?;
    row.map(Row::stored).transpose()
}

/// Every key, the latest first.
pub async fn list(tx: &mut Tx) -> Result<Vec<ApiKey>, StoreError> {
    let rows: Vec<Row> = on!(tx, LIST, |conn, sql| sqlx::query_as(sql).fetch_all(conn).await)?;
    rows.into_iter().map(|row| Ok(row.stored()?.key)).collect()
}

/// Records that a key is in use.
pub async fn used(tx: &mut Tx, id: ApiKeyId, now: Timestamp) -> Result<(), StoreError> {
    on!(tx, USED, |conn, sql| sqlx::query(sql)
        .bind(id.0)
        .bind(now.as_microsecond())
        .execute(conn)
        .await
        .map(drop))?;
    Ok(())
}

/// Ends a key; `false` when it was ended before or never was.
pub async fn revoke(
    tx: &mut Tx,
    id: ApiKeyId,
    by: PersonId,
    now: Timestamp,
) -> Result<bool, StoreError> {
    let changed = on!(tx, REVOKE, |conn, sql| sqlx::query(sql)
        .bind(id.0)
        .bind(by.0)
        .bind(now.as_microsecond())
        .execute(conn)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(changed == 1)
}
