//! What can go wrong in the store: the database, or a value in it that cannot be.
use std::{error::Error, sync::Arc};

use jiff::Timestamp;

/// A failure of the store; nothing of the transaction is kept.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The database refused or could not be reached.
    #[error("database failure")]
    Database(#[from] sqlx::Error),
    /// The database went away while it was told to keep what was written: it may have, or not.
    #[error("the database went away during a commit")]
    Unsure(#[source] sqlx::Error),
    /// What was stored in the same transaction failed with it.
    #[error("database failure")]
    Together(#[source] Arc<StoreError>),
    /// A stored value that safeharbor never writes.
    #[error("column `{table}.{column}` holds an impossible value")]
    Corrupt {
        /// Table.
        table: &'static str,
        /// Column.
        column: &'static str,
        /// What exactly.
        source: Box<dyn Error + Send + Sync>,
    },
    /// The schema could not be brought up to date.
    #[error("migration failure")]
    Migrate(#[from] sqlx::migrate::MigrateError),
}

impl StoreError {
    /// A value that cannot be, with what was found.
    pub fn corrupt(
        table: &'static str,
        column: &'static str,
        source: impl Into<Box<dyn Error + Send + Sync>>,
    ) -> Self {
        Self::Corrupt { table, column, source: source.into() }
    }

    /// Nothing was tried: the database does not answer others either.
    #[must_use]
    pub const fn busy() -> Self {
        Self::Database(sqlx::Error::PoolTimedOut)
    }

    /// Whether trying again later may succeed: connection lost, pool exhausted, disk full, shutting down.
    #[must_use]
    pub fn is_outage(&self) -> bool {
        let error = match self {
            Self::Database(error) => error,
            Self::Together(error) => return error.is_outage(),
            Self::Unsure(_) => return true,
            _ => return false,
        };
        match error {
            sqlx::Error::Io(_)
            | sqlx::Error::PoolTimedOut
            | sqlx::Error::PoolClosed
            | sqlx::Error::WorkerCrashed
            | sqlx::Error::Tls(_)
            | sqlx::Error::Protocol(_) => true,
            sqlx::Error::Database(error) => error.code().is_some_and(|code| {
                // PostgreSQL: connection, read-only after a failover, refused login, no such
                // database, deadlock, resources, not ready, intervention, system. SQLite primary
                // codes: BUSY 5, LOCKED 6, READONLY 8, IOERR 10, FULL 13, CANTOPEN 14, in the low
                // byte.
                let classes = ["08", "25006", "28", "3D", "40", "53", "55", "57", "58"];
                let postgres =
                    code.len() == 5 && classes.iter().any(|class| code.starts_with(class));
                let sqlite = code.len() < 5
                    && code
                        .parse::<u32>()
                        .is_ok_and(|code| matches!(code & 0xff, 5 | 6 | 8 | 10 | 13 | 14));
                postgres || sqlite
            }),
            _ => false,
        }
    }

    /// Whether PostgreSQL undid the transaction for the sake of another: tried again, it may succeed.
    #[must_use]
    pub fn is_undone(&self) -> bool {
        let Self::Database(sqlx::Error::Database(error)) = self else { return false };
        error.code().is_some_and(|code| code == "40001" || code == "40P01")
    }

    /// Whether somebody else holds what should be locked.
    #[must_use]
    pub fn is_held(&self) -> bool {
        let Self::Database(sqlx::Error::Database(error)) = self else { return false };
        // PostgreSQL: lock not available. SQLite: BUSY 5, LOCKED 6, in the low byte.
        error.code().is_some_and(|code| {
            code == "55P03" || code.parse::<u32>().is_ok_and(|code| matches!(code & 0xff, 5 | 6))
        })
    }

    /// Whether nobody knows if the transaction was kept.
    #[must_use]
    pub fn is_unsure(&self) -> bool {
        match self {
            Self::Unsure(_) => true,
            Self::Together(error) => error.is_unsure(),
            _ => false,
        }
    }

    /// A failed commit. What PostgreSQL refuses is not kept; a connection that ends before it has
    /// answered, and a server that shuts down (class 57), leave that open.
    pub(super) fn of_commit(error: sqlx::Error) -> Self {
        match &error {
            sqlx::Error::Database(said)
                if !said.code().is_some_and(|code| code.starts_with("57")) =>
            {
                Self::Database(error)
            }
            _ => Self::Unsure(error),
        }
    }

    /// Whether a row with the same unique value is already there.
    #[must_use]
    pub fn is_taken(&self) -> bool {
        matches!(self, Self::Database(sqlx::Error::Database(error)) if error.is_unique_violation())
    }
}

/// A stored moment.
pub(super) fn moment(
    table: &'static str,
    column: &'static str,
    micros: i64,
) -> Result<Timestamp, StoreError> {
    Timestamp::from_microsecond(micros).map_err(|error| StoreError::corrupt(table, column, error))
}
