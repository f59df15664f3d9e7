//! Which programs the schema is for: not those that lack a migration, nor those that one leaves behind.
use super::{Db, Sql, StoreError, Tx, db::known};

statements! {
    APPLIED = "select count(*) from _sqlx_migrations where success and version <= $1";
    LATEST = "select max(version) from _sqlx_migrations";
    /// Each migration says from which one on a program can work with what it leaves.
    BEYOND = "select count(*) from _sqlx_migrations m where m.version > $1 and not exists \
              (select 1 from schema_marks s where s.version = m.version and s.compatible_from <= $1)";
}

/// What a schema is to this program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Schema {
    /// So many migrations are not applied yet.
    Behind(usize),
    /// This program can work with it. It may be newer: then every migration that this program does
    /// not know is marked as compatible with it.
    Fits,
    /// A newer program has migrated it beyond what this one can work with.
    Beyond,
}

impl Db {
    /// What the schema is to this program.
    pub async fn schema(&self) -> Result<Schema, StoreError> {
        self.schema_for(known()).await
    }

    /// How many migrations are not applied yet.
    pub async fn behind(&self) -> Result<usize, StoreError> {
        Ok(if let Schema::Behind(many) = self.schema().await? { many } else { 0 })
    }

    /// Whether a newer program has migrated this database beyond what this one can work with.
    pub async fn is_newer(&self) -> Result<bool, StoreError> {
        Ok(self.schema().await? == Schema::Beyond)
    }

    /// What the schema is to a program whose last migration is this one.
    pub async fn schema_for(&self, last: i64) -> Result<Schema, StoreError> {
        let mut tx = self.read().await?;
        let newest: Result<Option<i64>, sqlx::Error> =
            on!(&mut tx, LATEST, |conn, sql| sqlx::query_scalar(sql).fetch_one(conn).await);
        // Before the first migration the table that lists them does not exist.
        let Some(newest) = there(newest)?.flatten() else {
            return Ok(Schema::Behind(super::db::versions().filter(|it| *it <= last).count()));
        };
        let applied = count(&mut tx, APPLIED, last).await?.unwrap_or_default();
        let expected = super::db::versions().filter(|it| *it <= last).count();
        // Older programs than the first that wrote marks left none.
        if newest > last && count(&mut tx, BEYOND, last).await? != Some(0) {
            return Ok(Schema::Beyond);
        }
        Ok(match expected.saturating_sub(applied) {
            0 => Schema::Fits,
            lacking => Schema::Behind(lacking),
        })
    }
}

async fn count(tx: &mut Tx, statement: Sql, last: i64) -> Result<Option<usize>, StoreError> {
    let found: Result<i64, sqlx::Error> =
        on!(tx, statement, |conn, sql| sqlx::query_scalar(sql).bind(last).fetch_one(conn).await);
    Ok(there(found)?.map(|count| usize::try_from(count).unwrap_or_default()))
}

/// A table that is not there holds nothing; a database that is not there is another matter.
fn there<T>(found: Result<T, sqlx::Error>) -> Result<Option<T>, StoreError> {
    match found {
        Ok(found) => Ok(Some(found)),
        Err(error) => {
            let error = StoreError::from(error);
            if error.is_outage() { Err(error) } else { Ok(None) }
        }
    }
}
