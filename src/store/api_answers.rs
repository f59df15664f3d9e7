//! Answers of the programming interface that are given again to a request that is repeated.
use jiff::Timestamp;

use super::{StoreError, Tx, error::moment};
use crate::domain::ids::ApiKeyId;

statements! {
    /// Whoever inserts the row does the work.
    BEGIN = "insert into api_answers (key_id, route, idempotency, fingerprint, started_at) \
             values ($1, $2, $3, $4, $5) on conflict (key_id, route, idempotency) do nothing";
    FIND = "select fingerprint, started_at, status, body from api_answers \
            where key_id = $1 and route = $2 and idempotency = $3";
    TAKE_OVER = "update api_answers set started_at = $5 \
                 where key_id = $1 and route = $2 and idempotency = $3 and started_at = $4 \
                 and status is null";
    /// No answer is empty: an empty one says that the work is done and its answer not made yet.
    DONE = "update api_answers set status = 200, body = '' \
            where key_id = $1 and route = $2 and idempotency = $3 and started_at = $4 \
            and status is null";
    FINISH = "update api_answers set status = $5, body = $6 \
              where key_id = $1 and route = $2 and idempotency = $3 and started_at = $4 \
              and (status is null or body = '')";
    DROP = "delete from api_answers \
            where key_id = $1 and route = $2 and idempotency = $3 and started_at = $4 \
            and status is null";
    FORGET = "delete from api_answers where started_at < $1";
}

/// Which request: a key repeats itself within one route of one credential.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slot {
    /// The credential.
    pub key: ApiKeyId,
    /// Method and path.
    pub route: String,
    /// SHA-256 of the Idempotency-Key.
    pub idempotency: [u8; 32],
}

/// What is known of a request that came before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    /// SHA-256 of its body.
    pub fingerprint: Vec<u8>,
    /// When somebody began to work on it.
    pub started_at: Timestamp,
    /// How far it came.
    pub progress: Progress,
}

/// How far a request came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Progress {
    /// Somebody works on it, or died over it and changed nothing.
    InWork,
    /// It is done, and its answer was not made yet.
    Done,
    /// Status and body of its answer.
    Answered(u16, String),
}

/// Takes the slot for a request that begins now; `false` when one came before.
pub async fn begin(
    tx: &mut Tx,
    slot: &Slot,
    fingerprint: [u8; 32],
    now: Timestamp,
) -> Result<bool, StoreError> {
    let rows = on!(tx, BEGIN, |conn, sql| sqlx::query(sql)
        .bind(slot.key.0)
        .bind(slot.route.as_str())
        .bind(slot.idempotency.to_vec())
        .bind(fingerprint.to_vec())
        .bind(now.as_microsecond())
        .execute(conn)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(rows == 1)
}

/// The request that came before.
pub async fn find(tx: &mut Tx, slot: &Slot) -> Result<Option<Known>, StoreError> {
    type Row = (Vec<u8>, i64, Option<i32>, Option<String>);
    let row: Option<Row> = on!(tx, FIND, |conn, sql| sqlx::query_as(sql)
        .bind(slot.key.0)
        .bind(slot.route.as_str())
        .bind(slot.idempotency.to_vec())
        .fetch_optional(conn)
        .await)?;
    row.map(|(fingerprint, started_at, status, body)| {
        let corrupt = || StoreError::corrupt("api_answers", "status", "is no status");
        let status = status.map(|it| u16::try_from(it).map_err(|_| corrupt())).transpose()?;
        let started_at = moment("api_answers", "started_at", started_at)?;
        let progress = match status.zip(body) {
            None => Progress::InWork,
            Some((_, body)) if body.is_empty() => Progress::Done,
            Some((status, body)) => Progress::Answered(status, body),
        };
        Ok(Known { fingerprint, started_at, progress })
    })
    .transpose()
}

/// Goes on with a request that was begun at `before` and never answered; `false` when somebody
/// else does.
pub async fn take_over(
    tx: &mut Tx,
    slot: &Slot,
    before: Timestamp,
    now: Timestamp,
) -> Result<bool, StoreError> {
    let rows = on!(tx, TAKE_OVER, |conn, sql| sqlx::query(sql)
        .bind(slot.key.0)
        .bind(slot.route.as_str())
        .bind(slot.idempotency.to_vec())
        .bind(before.as_microsecond())
        .bind(now.as_microsecond())
        .execute(conn)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(rows == 1)
}

/// Marks a request that was begun at `started_at` as done, before its answer is made; `false` when
/// somebody else goes on with it.
pub async fn done(tx: &mut Tx, slot: &Slot, started_at: Timestamp) -> Result<bool, StoreError> {
    let rows = on!(tx, DONE, |conn, sql| sqlx::query(sql)
        .bind(slot.key.0)
        .bind(slot.route.as_str())
        .bind(slot.idempotency.to_vec())
        .bind(started_at.as_microsecond())
        .execute(conn)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(rows == 1)
}

/// Keeps the answer to a request that was begun at `started_at`.
pub async fn finish(
    tx: &mut Tx,
    slot: &Slot,
    started_at: Timestamp,
    (status, body): (u16, &str),
) -> Result<(), StoreError> {
    on!(tx, FINISH, |conn, sql| sqlx::query(sql)
        .bind(slot.key.0)
        .bind(slot.route.as_str())
        .bind(slot.idempotency.to_vec())
        .bind(started_at.as_microsecond())
        .bind(i32::from(status))
        .bind(body)
        .execute(conn)
        .await
        .map(drop))?;
    Ok(())
}

/// Forgets a request that changed nothing: it may be put right and sent again.
pub async fn drop_unanswered(
    tx: &mut Tx,
    slot: &Slot,
    started_at: Timestamp,
) -> Result<(), StoreError> {
    on!(tx, DROP, |conn, sql| sqlx::query(sql)
        .bind(slot.key.0)
        .bind(slot.route.as_str())
        .bind(slot.idempotency.to_vec())
        .bind(started_at.as_microsecond())
        .execute(conn)
        .await
        .map(drop))?;
    Ok(())
}

/// Forgets what was begun before this moment.
pub async fn forget(tx: &mut Tx, before: Timestamp) -> Result<(), StoreError> {
    on!(tx, FORGET, |conn, sql| sqlx::query(sql)
        .bind(before.as_microsecond())
        .execute(conn)
        .await
        .map(drop))?;
    Ok(())
}
