//! Unusual ways to open a database: alone, to look at a file that must not change, and to copy it.
use std::{path::Path, str::FromStr, time::Duration};

use sqlx::{
    AssertSqlSafe, ConnectOptions, Connection,
    postgres::PgPoolOptions,
    sqlite::{SqliteConnectOptions, SqliteLockingMode, SqlitePoolOptions},
};

use super::{
    super::{Db, StoreError, Tx},
    Table,
};

/// Whoever is about to let go of the database has so long.
const PATIENCE: Duration = Duration::from_secs(5);

/// Opens a database in one transaction that nobody can write beside until it ends; it sees one state.
///
/// On SQLite the lock is that of the file: it is refused while any other program has the file open,
/// and any other is refused while it lasts. On PostgreSQL every table is locked against writing.
///
/// # Errors
/// An outage when somebody else is there.
pub async fn alone(url: &str) -> Result<Tx, StoreError> {
    if url.starts_with("postgres") {
        let pool = PgPoolOptions::new().max_connections(1).max_lifetime(None).idle_timeout(None);
        let db = Db::Postgres(pool.connect(url).await?);
        let names: Vec<String> = super::tables(&mut db.read().await?)
            .await?
            .iter()
            .map(|table| format!("\"{}\"", table.name()))
            .collect();
        // The lock comes first: the transaction sees the state that it locked.
        let lock = match names.as_slice() {
            [] => "select 1".to_owned(),
            names => format!("lock table {} in share mode nowait", names.join(", ")),
        };
        let mut tx = db.write().await?;
        for statement in ["set transaction isolation level repeatable read".to_owned(), lock] {
            if let Tx::Postgres(tx) = &mut tx {
                sqlx::query(AssertSqlSafe(statement)).execute(&mut **tx).await?;
            }
        }
        return Ok(tx);
    }
    let options = SqliteConnectOptions::from_str(url)?
        .locking_mode(SqliteLockingMode::Exclusive)
        .busy_timeout(PATIENCE);
    let pool = SqlitePoolOptions::new().max_connections(1).max_lifetime(None).idle_timeout(None);
    let pool = pool.connect_with(options).await?;
    Ok(Tx::Sqlite(pool.begin_with("begin exclusive").await?))
}

/// Opens an SQLite file to look at it: nothing in it or beside it changes.
///
/// # Errors
/// When it is no database.
pub async fn look(path: &Path) -> Result<Db, StoreError> {
    let options = SqliteConnectOptions::new().filename(path).read_only(true).immutable(true);
    let pool = SqlitePoolOptions::new().max_connections(1).connect_with(options).await?;
    Ok(Db::Sqlite { read: pool.clone(), write: pool })
}

/// Copies a running SQLite database into an empty file, as it is at one moment.
///
/// The copy is made in a read transaction: with a write-ahead log readers and the writer do not
/// wait for each other. It comes out packed, without the pages that deleted rows have left.
///
/// # Errors
/// When the disk is full or the database cannot be read.
pub async fn copy_into(url: &str, to: &Path) -> Result<(), StoreError> {
    let options = SqliteConnectOptions::from_str(url)?.busy_timeout(PATIENCE);
    let mut connection = options.connect().await?;
    let to = to.to_string_lossy().into_owned();
    sqlx::query("vacuum into $1").bind(to).execute(&mut connection).await?;
    Ok(connection.close().await?)
}

impl Table {
    /// Its name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }
}
