//! The database as a whole: every table and column as the schema itself names them, so that none is
//! forgotten; rows of any table as a stream and by the batch.
mod open;
mod rows;
mod schema;

use sha2::{Digest, Sha256};

use super::{StoreError, Tx};

pub use self::{
    open::{alone, copy_into, look},
    rows::{Key, Row, count, insert, last, rows},
    schema::{Table, tables},
};

statements! {
    /// The newest migration that was applied.
    SCHEMA = "select max(version) from _sqlx_migrations";
    SECRET = "select secret from installation where id = 1";
    /// Whether a transfer into this database was begun and not ended.
    MARKED = {
        sqlite: "select count(*) from sqlite_master where name = 'transfer_unfinished'",
        postgres: "select count(*) from pg_tables \
                   where schemaname = current_schema() and tablename = 'transfer_unfinished'",
    };
    /// Others who have this database open; SQLite does not know, its lock does.
    OTHERS = {
        sqlite: "select 0",
        postgres: "select count(*) from pg_stat_activity where datname = current_database() \
                   and pid <> pg_backend_pid() \
                   and coalesce(backend_type, 'client backend') = 'client backend'",
    };
}

// Not among the statements: the table is there only while a transfer is.
const MARK: super::Sql = super::Sql {
    sqlite: "create table transfer_unfinished (installation blob not null)",
    postgres: "create table transfer_unfinished (installation bytea not null)",
};
const KEEP: super::Sql =
    super::Sql::same("insert into transfer_unfinished (installation) values ($1)");
const KEPT: super::Sql = super::Sql::same("select installation from transfer_unfinished");
const UNMARK: super::Sql = super::Sql::same("drop table transfer_unfinished");

/// The newest migration that was applied to this database.
pub async fn schema(tx: &mut Tx) -> Result<i64, StoreError> {
    let newest: Option<i64> =
        on!(tx, SCHEMA, |conn, sql| sqlx::query_scalar(sql).fetch_one(conn).await)?;
    Ok(newest.unwrap_or(0))
}

/// Tells installations apart without telling their secret; none before the first start.
pub async fn installation(tx: &mut Tx) -> Result<Option<[u8; 32]>, StoreError> {
    let secret: Option<Vec<u8>> =
        on!(tx, SECRET, |conn, sql| sqlx::query_scalar(sql).fetch_optional(conn).await)?;
    Ok(secret.map(|secret| {
        let hash = Sha256::new().chain_update(b"safeharbor installation").chain_update(secret);
        hash.finalize().into()
    }))
}

/// Whether a transfer into this database was begun and not ended.
pub async fn is_marked(tx: &mut Tx) -> Result<bool, StoreError> {
    let marks: i64 = on!(tx, MARKED, |conn, sql| sqlx::query_scalar(sql).fetch_one(conn).await)?;
    Ok(marks > 0)
}

/// Which installation is being transferred into this database.
pub async fn marked(tx: &mut Tx) -> Result<Option<[u8; 32]>, StoreError> {
    if !is_marked(tx).await? {
        return Ok(None);
    }
    let kept: Vec<u8> = on!(tx, KEPT, |conn, sql| sqlx::query_scalar(sql).fetch_one(conn).await)?;
    let kept = kept.try_into();
    kept.map(Some).map_err(|_| StoreError::corrupt("transfer_unfinished", "installation", "short"))
}

/// Says that a transfer of `installation` into this database has begun.
pub async fn mark(tx: &mut Tx, installation: [u8; 32]) -> Result<(), StoreError> {
    on!(tx, MARK, |conn, sql| sqlx::query(sql).execute(conn).await.map(drop))?;
    on!(tx, KEEP, |conn, sql| sqlx::query(sql)
        .bind(installation.to_vec())
        .execute(conn)
        .await
        .map(drop))?;
    Ok(())
}

/// Says that it has ended.
pub async fn unmark(tx: &mut Tx) -> Result<(), StoreError> {
    on!(tx, UNMARK, |conn, sql| sqlx::query(sql).execute(conn).await.map(drop))?;
    Ok(())
}

/// How many others have this database open.
pub async fn others(tx: &mut Tx) -> Result<u64, StoreError> {
    let others: i64 = on!(tx, OTHERS, |conn, sql| sqlx::query_scalar(sql).fetch_one(conn).await)?;
    Ok(others.unsigned_abs())
}
