//! What monitoring asks: counts up to a bound and first entries of an index, never a whole table.
use jiff::Timestamp;
use uuid::Uuid;

use super::{StoreError, Tx, error::moment};
use crate::domain::case::CaseState;

statements! {
    /// A worker takes the promise that is due longest, so those that are held lie at the beginning.
    PROMISES = "select \
        (select count(*) from (select 1 from outbox where run_at <= $1 limit $2) as a), \
        (select count(*) from (select lease_until from outbox where run_at <= $1 order by run_at limit $2) as b \
            where lease_until >= $1), \
        (select count(*) from (select 1 from outbox where run_at > $1 limit $2) as c), \
        (select run_at from outbox where run_at <= $1 and (lease_until is null or lease_until < $1) order by run_at limit 1), \
        (select id from outbox order by id limit 1)";
    /// The case with the first target is nearly always the oldest, and an index knows it.
    CASES = "select \
        (select count(*) from (select 1 from cases where state = $1 limit $2) as a), \
        (select opened_at from cases where state = $1 order by late_at, id limit 1)";
    OTHERS = "select \
        (select count(*) from (select 1 from letters where way = 'email' and sent_at is null and bounced_at is null and attempts > 0 limit $2) as a), \
        (select count(*) from (select 1 from imports where stage in ('reading', 'checking', 'opening') limit $2) as b), \
        (select breach_at from tasks where breach_at > $1 order by breach_at limit 1)";
}

/// Promises that are not kept yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Promised {
    /// Due, and in nobody's hand.
    pub due: i64,
    /// A worker has them.
    pub held: i64,
    /// Tried, and to be tried again later.
    pub delayed: i64,
    /// Since when the first of those that are due waits for a worker.
    pub due_since: Option<Timestamp>,
    /// When the oldest of all was made.
    pub oldest: Option<Timestamp>,
}

/// Promises by what they wait for, each counted up to `most`.
pub async fn promises(tx: &mut Tx, now: Timestamp, most: u16) -> Result<Promised, StoreError> {
    type Row = (i64, i64, i64, Option<i64>, Option<Uuid>);
    let row: Row = on!(tx, PROMISES, |conn, sql| sqlx::query_as(sql)
        .bind(now.as_microsecond())
        .bind(i64::from(most))
        .fetch_one(conn)
        .await)?;
    let (due, held, delayed, due_since, oldest) = row;
    Ok(Promised {
        due: due.saturating_sub(held),
        held,
        delayed,
        due_since: due_since.map(|at| moment("outbox", "run_at", at)).transpose()?,
        oldest: oldest.and_then(made_at),
    })
}

/// An identifier says when it was made (RFC 9562, version 7).
fn made_at(id: Uuid) -> Option<Timestamp> {
    let (seconds, nanos) = id.get_timestamp()?.to_unix();
    Timestamp::new(i64::try_from(seconds).ok()?, i32::try_from(nanos).ok()?).ok()
}

/// The cases of one state.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pile {
    /// The state.
    pub state: CaseState,
    /// How many, up to a bound.
    pub count: i64,
    /// When the one with the first target was received.
    pub oldest: Option<Timestamp>,
}

/// The states in which something is still to come.
const OPEN: [CaseState; 4] =
    [CaseState::Review, CaseState::CarryingOut, CaseState::Countered, CaseState::Held];

/// Cases that are not settled, each state counted up to `most`.
pub async fn cases(tx: &mut Tx, most: u16) -> Result<Vec<Pile>, StoreError> {
    let mut piles = Vec::new();
    for state in OPEN {
        let (count, oldest): (i64, Option<i64>) = on!(tx, CASES, |conn, sql| sqlx::query_as(sql)
            .bind(state.key())
            .bind(i64::from(most))
            .fetch_one(conn)
            .await)?;
        let oldest = oldest.map(|at| moment("cases", "opened_at", at)).transpose()?;
        piles.push(Pile { state, count, oldest });
    }
    Ok(piles)
}

/// What no other file counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Others {
    /// Letters that the mail server was offered and has not taken, up to a bound.
    pub delayed: i64,
    /// Imports at work, up to a bound.
    pub imports: i64,
    /// When the next clock of the statute runs out.
    pub next_breach: Option<Timestamp>,
}

/// Each counted up to `most`.
pub async fn others(tx: &mut Tx, now: Timestamp, most: u16) -> Result<Others, StoreError> {
    let row: (i64, i64, Option<i64>) = on!(tx, OTHERS, |conn, sql| sqlx::query_as(sql)
        .bind(now.as_microsecond())
        .bind(i64::from(most))
        .fetch_one(conn)
        .await)?;
    let (delayed, imports, next_breach) = row;
    let next_breach = next_breach.map(|at| moment("tasks", "breach_at", at)).transpose()?;
    Ok(Others { delayed, imports, next_breach })
}
