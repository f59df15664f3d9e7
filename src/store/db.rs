//! One handle over two drivers: `Db` opens a `Tx`; `on!` runs one body on whichever driver it holds.
use std::{borrow::Cow, str::FromStr, time::Duration};

use sqlx::{
    Connection, PgPool, Postgres, Sqlite, SqliteConnection, SqlitePool, Transaction,
    migrate::{Migration, MigrationType, Migrator},
    postgres::PgPoolOptions,
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};

use super::StoreError;

/// A statement: one text for both databases, or one for each where the dialects part ways.
#[derive(Debug, Clone, Copy)]
pub struct Sql {
    /// For SQLite.
    pub sqlite: &'static str,
    /// For PostgreSQL.
    pub postgres: &'static str,
}

impl Sql {
    /// One text for both.
    #[must_use]
    pub const fn same(text: &'static str) -> Self {
        Self { sqlite: text, postgres: text }
    }
}

/// The database. SQLite writes through one connection, so that writers queue here instead of
/// meeting `SQLITE_BUSY`, and reads through others that cannot write.
#[derive(Debug, Clone)]
pub enum Db {
    /// The embedded default.
    Sqlite {
        /// Read-only connections.
        read: SqlitePool,
        /// The one connection that writes.
        write: SqlitePool,
    },
    /// What several nodes share.
    Postgres(PgPool),
}

/// An open transaction; dropped without `commit`, it leaves nothing behind.
pub enum Tx {
    /// On SQLite.
    Sqlite(Transaction<'static, Sqlite>),
    /// On PostgreSQL.
    Postgres(Transaction<'static, Postgres>),
}

/// Every statement sees the moment of the first one.
const SNAPSHOT: &str = "begin isolation level repeatable read read only";

/// How long a request waits for a connection before it answers that the database is busy.
const PATIENCE: Duration = Duration::from_secs(10);

impl Db {
    /// Opens `sqlite:PATH` or `postgres://…` without changing anything but creating an empty file.
    pub async fn open(url: &str, connections: u32) -> Result<Self, StoreError> {
        if url.starts_with("postgres://") || url.starts_with("postgresql://") {
            let pool = PgPoolOptions::new().max_connections(connections).acquire_timeout(PATIENCE);
            return Ok(Self::Postgres(pool.connect(url).await?));
        }
        let options = SqliteConnectOptions::from_str(url)?
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            // An acknowledged notice survives a power cut: every commit reaches the disk.
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true)
            .busy_timeout(PATIENCE)
            .statement_cache_capacity(256)
            .pragma("journal_size_limit", "67108864");
        // A file does not hang up: asking first would be one more switch of threads each time.
        let pool = SqlitePoolOptions::new()
            .acquire_timeout(PATIENCE)
            .test_before_acquire(false)
            .before_acquire(|held, _| Box::pin(async move { Ok(is_idle(held)) }));
        let write = pool.clone().max_connections(1).connect_with(options.clone()).await?;
        let read = pool
            .max_connections(connections)
            .connect_with(options.pragma("query_only", "true"))
            .await?;
        Ok(Self::Sqlite { read, write })
    }

    /// A transaction that only reads, and sees one state of the database.
    pub async fn read(&self) -> Result<Tx, StoreError> {
        Ok(match self {
            Self::Sqlite { read, .. } => Tx::Sqlite(read.begin().await?),
            Self::Postgres(pool) => Tx::Postgres(pool.begin_with(SNAPSHOT).await?),
        })
    }

    /// A transaction that writes; keep it short, SQLite has only one.
    pub async fn write(&self) -> Result<Tx, StoreError> {
        Ok(match self {
            Self::Sqlite { write, .. } => Tx::Sqlite(write.begin_with("begin immediate").await?),
            Self::Postgres(pool) => Tx::Postgres(pool.begin().await?),
        })
    }

    /// Brings the schema up to date; safe when several nodes start at once.
    pub async fn migrate(&self) -> Result<(), StoreError> {
        match self {
            Self::Sqlite { write, .. } => migrator(SQLITE).run(write).await?,
            Self::Postgres(pool) => migrator(POSTGRES).run(pool).await?,
        }
        Ok(())
    }

    /// How many migrations are not applied yet.
    pub async fn behind(&self) -> Result<usize, StoreError> {
        let mut tx = self.read().await?;
        let applied: Result<i64, sqlx::Error> =
            on!(&mut tx, APPLIED, |conn, sql| sqlx::query_scalar(sql).fetch_one(conn).await);
        // Before the first migration the table that counts them does not exist.
        let applied = applied.map_or(0, |count| usize::try_from(count).unwrap_or(0));
        Ok(SQLITE.len().saturating_sub(applied))
    }

    /// Whether a newer program has migrated this database beyond what this one knows.
    pub async fn is_newer(&self) -> Result<bool, StoreError> {
        let mut tx = self.read().await?;
        let latest: Result<Option<i64>, sqlx::Error> =
            on!(&mut tx, LATEST, |conn, sql| sqlx::query_scalar(sql).fetch_one(conn).await);
        let known = SQLITE.last().map(|(version, ..)| *version);
        Ok(latest.is_ok_and(|latest| latest > known))
    }

    /// Waits until connections are given back, then closes them.
    pub async fn close(&self) {
        match self {
            Self::Sqlite { read, write } => {
                read.close().await;
                write.close().await;
            }
            Self::Postgres(pool) => pool.close().await,
        }
    }

    /// What people call this database.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Sqlite { .. } => "SQLite",
            Self::Postgres(_) => "PostgreSQL",
        }
    }
}

/// Whether a connection can begin a transaction. When the disk is full SQLite ends one by itself
/// and the driver goes on counting it; that connection would refuse every transaction after it.
fn is_idle(connection: &SqliteConnection) -> bool {
    !connection.is_in_transaction()
}

impl Tx {
    /// Makes everything durable.
    pub async fn commit(self) -> Result<(), StoreError> {
        match self {
            Self::Sqlite(tx) => tx.commit().await?,
            Self::Postgres(tx) => tx.commit().await.map_err(StoreError::of_commit)?,
        }
        Ok(())
    }
}

const APPLIED: Sql = Sql::same("select count(*) from _sqlx_migrations where success");

const LATEST: Sql = Sql::same("select max(version) from _sqlx_migrations");

type Script = (i64, &'static str, &'static str);

const SQLITE: &[Script] = &[
    (1, "house", include_str!("../../migrations/sqlite/0001_house.sql")),
    (2, "letters", include_str!("../../migrations/sqlite/0002_letters.sql")),
    (3, "life", include_str!("../../migrations/sqlite/0003_life.sql")),
    (4, "messages", include_str!("../../migrations/sqlite/0004_messages.sql")),
    (5, "evidence", include_str!("../../migrations/sqlite/0005_evidence.sql")),
    (6, "api", include_str!("../../migrations/sqlite/0006_api.sql")),
    (7, "imports", include_str!("../../migrations/sqlite/0007_imports.sql")),
    (8, "reading", include_str!("../../migrations/sqlite/0008_reading.sql")),
];
const POSTGRES: &[Script] = &[
    (1, "house", include_str!("../../migrations/postgres/0001_house.sql")),
    (2, "letters", include_str!("../../migrations/postgres/0002_letters.sql")),
    (3, "life", include_str!("../../migrations/postgres/0003_life.sql")),
    (4, "messages", include_str!("../../migrations/postgres/0004_messages.sql")),
    (5, "evidence", include_str!("../../migrations/postgres/0005_evidence.sql")),
    (6, "api", include_str!("../../migrations/postgres/0006_api.sql")),
    (7, "imports", include_str!("../../migrations/postgres/0007_imports.sql")),
    (8, "reading", include_str!("../../migrations/postgres/0008_reading.sql")),
];

fn migrator(scripts: &'static [Script]) -> Migrator {
    let migrations = scripts.iter().map(|(version, name, sql)| {
        let sql = sqlx::SqlSafeStr::into_sql_str(*sql);
        Migration::new(*version, Cow::Borrowed(*name), MigrationType::Simple, sql, false)
    });
    Migrator::with_migrations(migrations.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn writing_goes_on_after_the_disk_was_full() {
        let dir = tempfile::tempdir().unwrap();
        let url = format!("sqlite:{}", dir.path().join("a.db").display());
        let db = Db::open(&url, 1).await.unwrap();
        db.migrate().await.unwrap();
        let Db::Sqlite { write, .. } = &db else { panic!("it is SQLite") };
        sqlx::query("pragma max_page_count = 1").execute(write).await.unwrap();
        let fill =
            "insert into policy_versions values (hex(randomblob(8)), 'a', hex(zeroblob($1)), 0)";
        let fill = async |bytes: i64| {
            let Tx::Sqlite(mut tx) = db.write().await? else { panic!("it is SQLite") };
            sqlx::query(fill).bind(bytes).execute(&mut *tx).await?;
            Tx::Sqlite(tx).commit().await
        };
        let error = fill(1 << 20).await.unwrap_err();
        assert!(error.is_outage(), "{error:?}");
        // The limit belonged to the connection that was full, as room belongs to a disk.
        fill(10).await.unwrap();
    }
}
