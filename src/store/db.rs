//! One handle over two drivers: `Db` opens a `Tx`; `on!` runs one body on whichever driver it holds.
use std::{borrow::Cow, str::FromStr, time::Duration};

use sqlx::{
    Connection, PgPool, Sqlite, SqliteConnection, SqlitePool, Transaction,
    migrate::{Migration, MigrationType, Migrator},
    postgres::{PgConnectOptions, PgPoolOptions},
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};

use super::{Statements, StoreError};

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

/// Connections of one kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pool {
    /// `read` or `write` on SQLite, `all` on PostgreSQL.
    pub name: &'static str,
    /// How many are open.
    pub open: u32,
    /// How many of these nobody uses.
    pub idle: u32,
    /// How many may be open.
    pub most: u32,
}

impl Pool {
    fn of<D: sqlx::Database>(name: &'static str, pool: &sqlx::Pool<D>) -> Self {
        let idle = u32::try_from(pool.num_idle()).unwrap_or(u32::MAX);
        Self { name, open: pool.size(), idle, most: pool.options().get_max_connections() }
    }
}

/// An open transaction; dropped without `commit`, it leaves nothing behind.
pub enum Tx {
    /// On SQLite.
    Sqlite(Transaction<'static, Sqlite>),
    /// On PostgreSQL.
    Postgres(Box<Statements>),
}

/// Every statement sees the moment of the first one.
const SNAPSHOT: &str = "begin isolation level repeatable read read only";

/// How long a request waits for a connection before it answers that the database is busy.
const PATIENCE: Duration = Duration::from_secs(10);

/// A connection that was idle for no longer is taken to be alive.
const MOMENT: Duration = Duration::from_secs(1);

/// What connections through a pooler call themselves; whoever looks at the server sees it, and a
/// transaction knows by it that the server of the next one is another.
const POOLED: &str = "safeharbor, pooled";

impl Db {
    /// Opens `postgres://…` of a pooler that lends a server for a transaction at a time, such as
    /// pgbouncer: nothing is kept in a session, no statement is named.
    pub async fn open_pooled(url: &str, connections: u32) -> Result<Self, StoreError> {
        // Poolers refuse parameters of the start that they do not know.
        let options = PgConnectOptions::from_str(url)?.extra_float_digits(None);
        let options = options.application_name(POOLED).statement_cache_capacity(0);
        Ok(Self::Postgres(pool_of(connections).connect_with(options).await?))
    }

    /// Opens `sqlite:PATH` or `postgres://…` without changing anything but creating an empty file.
    pub async fn open(url: &str, connections: u32) -> Result<Self, StoreError> {
        if url.starts_with("postgres://") || url.starts_with("postgresql://") {
            return Ok(Self::Postgres(pool_of(connections).connect(url).await?));
        }
        let options = SqliteConnectOptions::from_str(url)?
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            // An acknowledged notice survives a power cut: every commit reaches the disk.
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true)
            .busy_timeout(PATIENCE)
            .statement_cache_capacity(256)
            // Rows come from another thread; with a few at a time both would wait for each other.
            .row_buffer_size(1_000)
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
            Self::Postgres(pool) => postgres(pool, begun(pool, SNAPSHOT).await?),
        })
    }

    /// A transaction that writes; keep it short, SQLite has only one.
    pub async fn write(&self) -> Result<Tx, StoreError> {
        Ok(match self {
            Self::Sqlite { write, .. } => Tx::Sqlite(write.begin_with("begin immediate").await?),
            Self::Postgres(pool) => postgres(pool, begun(pool, "begin").await?),
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

    /// Whether everything is being moved here from another database, and not all of it is.
    pub async fn is_unfinished(&self) -> Result<bool, StoreError> {
        super::whole::is_marked(&mut self.read().await?).await
    }

    /// The newest migration that this program knows.
    #[must_use]
    pub fn newest() -> i64 {
        SQLITE.last().map_or(0, |(version, ..)| *version)
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

    /// Its connections, without asking it anything.
    #[must_use]
    pub fn pools(&self) -> Vec<Pool> {
        match self {
            Self::Sqlite { read, write } => vec![Pool::of("read", read), Pool::of("write", write)],
            Self::Postgres(pool) => vec![Pool::of("all", pool)],
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

/// Connections to PostgreSQL. One that answered a moment ago is not asked whether it still does: that
/// would be one more journey for each transaction.
fn pool_of(connections: u32) -> PgPoolOptions {
    PgPoolOptions::new()
        .max_connections(connections)
        .acquire_timeout(PATIENCE)
        .test_before_acquire(false)
        .before_acquire(|held, meta| {
            Box::pin(async move {
                let fresh = meta.idle_for < MOMENT;
                Ok(fresh || held.ping().await.is_ok())
            })
        })
}

/// Begins on a connection that lives: after a failover or a restart those that answered a moment ago are
/// all dead at once, and nothing was asked of them yet.
async fn begun(
    pool: &PgPool,
    how: &'static str,
) -> Result<Transaction<'static, sqlx::Postgres>, sqlx::Error> {
    for _ in 0..pool.size() {
        match pool.begin_with(how).await {
            Err(error) if is_hung_up(&error) => {}
            begun => return begun,
        }
    }
    pool.begin_with(how).await
}

/// Whether the server ended the connection: cut off, or with a last word of the class `57P`.
fn is_hung_up(error: &sqlx::Error) -> bool {
    match error {
        sqlx::Error::Io(_) => true,
        sqlx::Error::Database(error) => error.code().is_some_and(|code| code.starts_with("57P")),
        _ => false,
    }
}

fn postgres(pool: &PgPool, tx: Transaction<'static, sqlx::Postgres>) -> Tx {
    let pooled = pool.connect_options().get_application_name() == Some(POOLED);
    Tx::Postgres(Box::new(Statements::of(tx, !pooled)))
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
            Self::Postgres(tx) => tx.commit().await?,
        }
        Ok(())
    }
}

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
    (9, "import_cases", include_str!("../../migrations/sqlite/0009_import_cases.sql")),
    (10, "counts", include_str!("../../migrations/sqlite/0010_counts.sql")),
    (11, "nodes", include_str!("../../migrations/sqlite/0011_nodes.sql")),
    (12, "watch", include_str!("../../migrations/sqlite/0012_watch.sql")),
    (13, "looks", include_str!("../../migrations/sqlite/0013_looks.sql")),
    (14, "help", include_str!("../../migrations/sqlite/0014_help.sql")),
    (15, "mine", include_str!("../../migrations/sqlite/0015_mine.sql")),
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
    (9, "import_cases", include_str!("../../migrations/postgres/0009_import_cases.sql")),
    (10, "counts", include_str!("../../migrations/postgres/0010_counts.sql")),
    (11, "nodes", include_str!("../../migrations/postgres/0011_nodes.sql")),
    (12, "watch", include_str!("../../migrations/postgres/0012_watch.sql")),
    (13, "looks", include_str!("../../migrations/postgres/0013_looks.sql")),
    (14, "help", include_str!("../../migrations/postgres/0014_help.sql")),
    (15, "mine", include_str!("../../migrations/postgres/0015_mine.sql")),
];

fn migrator(scripts: &'static [Script]) -> Migrator {
    let migrations = scripts.iter().map(|(version, name, sql)| {
        let sql = sqlx::SqlSafeStr::into_sql_str(*sql);
        Migration::new(*version, Cow::Borrowed(*name), MigrationType::Simple, sql, false)
    });
    let mut migrator = Migrator::with_migrations(migrations.collect());
    // Those of newer programs: whether they are compatible is asked before.
    migrator.set_ignore_missing(true);
    migrator
}

/// The migrations of this program.
pub(super) fn versions() -> impl Iterator<Item = i64> {
    SQLITE.iter().map(|(version, ..)| *version)
}

/// The last migration of this program.
pub(super) fn known() -> i64 {
    versions().last().unwrap_or_default()
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
