//! What becomes of a letter: each fact is recorded by the first who learns it.
use jiff::{Timestamp, civil::Date};
use sqlx::QueryBuilder;
use uuid::Uuid;

use super::{
    super::{StoreError, Tx, db::Sql},
    CAME_BACK, DELIVERED, FAILED, POSTED, REFUSED, RESOLVED, SENT,
};
use crate::domain::ids::{LetterId, PersonId};

/// Records deliveries; returns those that nobody recorded before.
pub async fn sent(
    tx: &mut Tx,
    ids: &[LetterId],
    at: Timestamp,
) -> Result<Vec<LetterId>, StoreError> {
    if ids.is_empty() {
        return Ok(vec![]);
    }
    let settled: Vec<Uuid> = on!(tx, SENT, |conn, sql| {
        let mut update = QueryBuilder::new(sql);
        update.push_bind(at.as_microsecond()).push(" where sent_at is null and id in (");
        let mut list = update.separated(", ");
        for id in ids {
            list.push_bind(id.0);
        }
        update.push(") returning id");
        update.build_query_scalar().fetch_all(conn).await
    })?;
    Ok(settled.into_iter().map(LetterId).collect())
}

/// Records a failed try.
pub async fn failed(
    tx: &mut Tx,
    id: LetterId,
    tries: u32,
    error: &str,
) -> Result<bool, StoreError> {
    let done = on!(tx, FAILED, |conn, sql| sqlx::query(sql)
        .bind(id.0)
        .bind(error)
        .bind(tries.cast_signed())
        .execute(conn)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(done == 1)
}

/// Records a refusal for good; `false` when the letter was settled before.
pub async fn refused(
    tx: &mut Tx,
    id: LetterId,
    error: &str,
    at: Timestamp,
) -> Result<bool, StoreError> {
    let done = on!(tx, REFUSED, |conn, sql| sqlx::query(sql)
        .bind(id.0)
        .bind(error)
        .bind(at.as_microsecond())
        .execute(conn)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(done == 1)
}

/// Records that a person posted it; `false` when somebody was there first.
pub async fn posted(tx: &mut Tx, id: LetterId, on: Date, by: PersonId) -> Result<bool, StoreError> {
    let done = on!(tx, POSTED, |conn, sql| sqlx::query(sql)
        .bind(id.0)
        .bind(on.to_string())
        .bind(by.0)
        .execute(conn)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(done == 1)
}

/// Records that a person delivered it; `false` when somebody was there first.
pub async fn delivered(
    tx: &mut Tx,
    id: LetterId,
    at: Timestamp,
    by: PersonId,
) -> Result<bool, StoreError> {
    stamped(tx, DELIVERED, id, at, by).await
}

/// Records that it came back, and how; nobody recorded it where a mail server said so. `false`
/// when somebody was there first.
pub async fn came_back(
    tx: &mut Tx,
    id: LetterId,
    at: Timestamp,
    by: Option<PersonId>,
    how: &str,
) -> Result<bool, StoreError> {
    let done = on!(tx, CAME_BACK, |conn, sql| sqlx::query(sql)
        .bind(id.0)
        .bind(at.as_microsecond())
        .bind(by.map(|person| person.0))
        .bind(how)
        .execute(conn)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(done == 1)
}

/// Records that its coming back was answered; `false` when somebody was there first.
pub async fn resolved(
    tx: &mut Tx,
    id: LetterId,
    at: Timestamp,
    by: PersonId,
) -> Result<bool, StoreError> {
    stamped(tx, RESOLVED, id, at, by).await
}

async fn stamped(
    tx: &mut Tx,
    statement: Sql,
    id: LetterId,
    at: Timestamp,
    by: PersonId,
) -> Result<bool, StoreError> {
    let done = on!(tx, statement, |conn, sql| sqlx::query(sql)
        .bind(id.0)
        .bind(at.as_microsecond())
        .bind(by.0)
        .execute(conn)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(done == 1)
}
