//! Where the data are: the data directory, and the database with its schema brought up to date.
use std::{
    fs::{DirBuilder, OpenOptions},
    io,
    os::unix::fs::{DirBuilderExt, OpenOptionsExt},
    path::Path,
};

use anyhow::Context;

use super::StartupError;
use crate::{
    config::{Config, Database},
    store::{Db, Schema, StoreError},
};

/// Opens the database of the configuration; makes the data directory, but no tables.
///
/// # Errors
/// When the directory cannot be made or the database not opened.
pub async fn database(config: &Config) -> Result<Db, StartupError> {
    if config.uses_data() {
        private_directory(&config.data)?;
    }
    if let Database::Sqlite(path) = &config.database
        && let Some(parent) = path.parent()
    {
        private_directory(parent)?;
        private_file(path)?;
    }
    let opened = connect(config, config.database_connections).await;
    opened.map_err(|source| unusable(config, source))
}

/// Opens the database of the configuration and makes nothing.
///
/// # Errors
/// When it cannot be opened.
pub async fn connect(config: &Config, connections: u32) -> Result<Db, StoreError> {
    let url = config.database.url();
    if config.database_pooled {
        Db::open_pooled(&url, connections).await
    } else {
        Db::open(&url, connections).await
    }
}

/// Brings the schema up to date, past a pooler where there is one: the lock that keeps two programs
/// from migrating at once belongs to a session.
///
/// # Errors
/// When it cannot be done, or a newer program has migrated the database beyond this one.
pub async fn migrate(config: &Config, db: &Db) -> Result<(), StartupError> {
    let unusable = |source| unusable(config, source);
    let database = || config.database.to_string();
    match (db.schema().await.map_err(unusable)?, &config.database_direct) {
        (Schema::Beyond, _) => Err(StartupError::Newer { database: database() }),
        (Schema::Fits, _) if config.database_pooled => Ok(()),
        (_, None) if config.database_pooled => {
            Err(StartupError::Unmigrated { database: database() })
        }
        (_, Some(direct)) => {
            let direct = Db::open(direct.reveal(), 1).await.map_err(unusable)?;
            let done = direct.migrate().await;
            direct.close().await;
            done.map_err(unusable)
        }
        (_, None) => db.migrate().await.map_err(unusable),
    }
}

/// Opens a database that is there, whole and up to date, for a command that only looks.
///
/// # Errors
/// When there is none, it must be migrated first, or not all of a transfer has come into it.
pub async fn existing_database(config: &Config) -> anyhow::Result<Db> {
    // Looking must not make what it looks for.
    if let Database::Sqlite(path) = &config.database {
        let shown = path.display();
        path.metadata().with_context(|| format!("there is no database at {shown}"))?;
    }
    let db = database(config).await?;
    let behind =
        db.behind().await.with_context(|| format!("{} cannot be used", config.database))?;
    anyhow::ensure!(behind == 0, "{}: the schema is behind; run migrate", config.database);
    if db.is_newer().await? {
        return Err(StartupError::Newer { database: config.database.to_string() }.into());
    }
    if db.is_unfinished().await? {
        return Err(StartupError::Unfinished { database: config.database.to_string() }.into());
    }
    Ok(db)
}

/// Makes a directory that only its owner may look into: notices and letters hold names, addresses
/// and telephone numbers. One that is there stays as it is.
///
/// # Errors
/// When it cannot be made.
pub fn private_directory(path: &Path) -> Result<(), StartupError> {
    if path.as_os_str().is_empty() {
        return Ok(());
    }
    let made = DirBuilder::new().recursive(true).mode(0o700).create(path);
    made.map_err(|source| StartupError::Data { path: path.to_owned(), source })
}

/// The directory may have been made by somebody else for everybody; SQLite's other files get the
/// mode of this one.
fn private_file(path: &Path) -> Result<(), StartupError> {
    match OpenOptions::new().write(true).create_new(true).mode(0o600).open(path) {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => {
            Err(StartupError::Data { path: path.to_owned(), source: error })
        }
        _ => Ok(()),
    }
}

pub(super) fn unusable(config: &Config, source: StoreError) -> StartupError {
    StartupError::Database { database: config.database.to_string(), source }
}
