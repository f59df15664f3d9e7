//! Work promised inside a transaction, done after it commits, held by a lease while it is done.
use jiff::Timestamp;
use sqlx::QueryBuilder;
use uuid::Uuid;

use super::{
    StoreError, Tx,
    rows::{Kind, Rows, Table},
};
use crate::domain::ids::PromiseId;

statements! {
    /// SQLite has one writer, so its plain update is already exclusive; PostgreSQL skips rows
    /// that another worker holds.
    CLAIM = {
        sqlite: "with due as (select id from outbox \
                    where run_at <= $1 and (lease_until is null or lease_until < $1) \
                    order by run_at limit $3) \
                 update outbox set lease_until = $2, attempts = attempts + 1 \
                 from due where outbox.id = due.id \
                 returning outbox.id, kind, subject, attempts",
        postgres: "with due as (select id from outbox \
                    where run_at <= $1 and (lease_until is null or lease_until < $1) \
                    order by run_at limit $3 for update skip locked) \
                 update outbox set lease_until = $2, attempts = attempts + 1 \
                 from due where outbox.id = due.id \
                 returning outbox.id, kind, subject, attempts",
    };
    DONE = "delete from outbox where id in (";
    /// Only while it is this worker's: each time it is taken counts.
    LATER = "update outbox set run_at = $2, lease_until = null where id = $1 and attempts = $3";
    WAITING = "select count(*) from (select 1 from outbox limit $1) as counted";
}

/// What was promised, and about which row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Promise {
    /// To send the letter with this identifier.
    Letter(Uuid),
}

impl Promise {
    const fn kind(self) -> &'static str {
        match self {
            Self::Letter(_) => "letter",
        }
    }

    const fn subject(self) -> Uuid {
        match self {
            Self::Letter(id) => id,
        }
    }
}

/// A promise that a worker holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Claimed {
    /// Identifier.
    pub id: PromiseId,
    /// What was promised.
    pub promise: Promise,
    /// Which try this is, from 1.
    pub attempt: u32,
}

const OUTBOX: Table = Table {
    name: "outbox",
    columns: &[
        ("id", Kind::Uuid),
        ("kind", Kind::Text),
        ("subject", Kind::Uuid),
        ("run_at", Kind::Big),
        ("attempts", Kind::Int),
        ("dedup_key", Kind::Text),
    ],
};

/// Stores promises that are due at once.
pub async fn promise<'a>(
    tx: &mut Tx,
    promises: impl IntoIterator<Item = &'a (PromiseId, Promise)>,
    now: Timestamp,
) -> Result<(), StoreError> {
    let mut rows = Rows::of(&OUTBOX);
    for (id, promise) in promises {
        rows.push([
            id.0.into(),
            promise.kind().into(),
            promise.subject().into(),
            now.as_microsecond().into(),
            0_i32.into(),
            format!("{}:{}", promise.kind(), promise.subject()).into(),
        ]);
    }
    rows.insert(tx).await
}

/// Takes up to `limit` due promises and holds them until `lease_until`.
pub async fn claim(
    tx: &mut Tx,
    now: Timestamp,
    lease_until: Timestamp,
    limit: u16,
) -> Result<Vec<Claimed>, StoreError> {
    let rows: Vec<(Uuid, String, Uuid, i32)> = on!(tx, CLAIM, |conn, sql| sqlx::query_as(sql)
        .bind(now.as_microsecond())
        .bind(lease_until.as_microsecond())
        .bind(i64::from(limit))
        .fetch_all(conn)
        .await)?;
    rows.into_iter()
        .map(|(id, kind, subject, attempts)| {
            let promise = match kind.as_str() {
                "letter" => Promise::Letter(subject),
                _ => return Err(StoreError::corrupt("outbox", "kind", kind)),
            };
            Ok(Claimed { id: PromiseId(id), promise, attempt: attempts.cast_unsigned() })
        })
        .collect()
}

/// These promises are kept.
pub async fn done(tx: &mut Tx, ids: &[PromiseId]) -> Result<(), StoreError> {
    if ids.is_empty() {
        return Ok(());
    }
    on!(tx, DONE, |conn, sql| {
        let mut delete = QueryBuilder::new(sql);
        let mut list = delete.separated(", ");
        for id in ids {
            list.push_bind(id.0);
        }
        delete.push(")");
        delete.build().execute(conn).await.map(drop)
    })?;
    Ok(())
}

/// The promise could not be kept now; it is tried again at `run_at`.
pub async fn later(tx: &mut Tx, claimed: &Claimed, run_at: Timestamp) -> Result<(), StoreError> {
    on!(tx, LATER, |conn, sql| sqlx::query(sql)
        .bind(claimed.id.0)
        .bind(run_at.as_microsecond())
        .bind(claimed.attempt.cast_signed())
        .execute(conn)
        .await
        .map(drop))?;
    Ok(())
}

/// How many promises wait, counted up to `most`.
pub async fn waiting(tx: &mut Tx, most: u16) -> Result<u64, StoreError> {
    let count: i64 = on!(tx, WAITING, |conn, sql| sqlx::query_scalar(sql)
        .bind(i64::from(most))
        .fetch_one(conn)
        .await)?;
    Ok(count.unsigned_abs())
}
