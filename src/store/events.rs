//! The audit trail at rest: events that the database refuses to change, and their erasable details.
use jiff::Timestamp;
use uuid::Uuid;

use super::{
    StoreError, Tx, cases,
    error::moment,
    rows::{Kind, Rows, Table},
};
use crate::domain::{
    audit::{Head, Kept, Payload, Sealed, StoredEvent, event_of},
    event::Event,
    ids::CaseId,
};

statements! {
    OF_CASE = "select e.seq, e.at, e.body, e.hash, d.seq as kept, d.salt, d.details, d.erased_at \
               from events e left join event_details d on d.case_id = e.case_id and d.seq = e.seq \
               where e.case_id = $1 order by e.seq";
    /// Every breach there ever was: the index holds these alone.
    BREACHED = "select body from events where kind = 'breached' order by at limit $1";
    /// Cases in the order of their identifiers, from a cursor on.
    HEADS = "select id, number, chain_seq, chain_hash from cases where id > $1 order by id limit $2";
    STRETCH = "select id from cases where id > $1 order by id limit 1 offset $2";
    /// Both are walked side by side: a join would look up each event's details from the root.
    BETWEEN = "select case_id, seq, at, body, hash from events \
               where case_id > $1 and case_id <= $2 order by case_id, seq";
    DETAILS_BETWEEN = "select case_id, seq, salt, details, erased_at from event_details \
                       where case_id > $1 and case_id <= $2 order by case_id, seq";
    LATER = "select distinct case_id from events where case_id > $1 order by case_id limit $2";
}

/// An event ready to be stored, with the word for its column.
#[derive(Debug)]
pub struct Entry {
    /// The case.
    pub case: CaseId,
    /// Its kind.
    pub kind: &'static str,
    /// The sealed event.
    pub sealed: Sealed,
}

impl Entry {
    /// A sealed event of `case`.
    #[must_use]
    pub fn new(case: CaseId, event: &Event, sealed: Sealed) -> Self {
        Self { case, kind: event.kind(), sealed }
    }
}

const EVENTS: Table = Table {
    name: "events",
    columns: &[
        ("case_id", Kind::Uuid),
        ("seq", Kind::Int),
        ("at", Kind::Big),
        ("kind", Kind::Text),
        ("body", Kind::Bytes),
        ("hash", Kind::Bytes),
    ],
};

const DETAILS: Table = Table {
    name: "event_details",
    columns: &[
        ("case_id", Kind::Uuid),
        ("seq", Kind::Int),
        ("salt", Kind::Bytes),
        ("details", Kind::Bytes),
    ],
};

/// Appends events; a place in a chain that is taken is refused by the database.
pub async fn insert<'a>(
    tx: &mut Tx,
    entries: impl IntoIterator<Item = &'a Entry>,
) -> Result<(), StoreError> {
    let (mut rows, mut kept) = (Rows::of(&EVENTS), Rows::of(&DETAILS));
    for Entry { case, kind, sealed } in entries {
        let seq = sealed.seq.cast_signed();
        rows.push([
            case.0.into(),
            seq.into(),
            sealed.at.as_microsecond().into(),
            (*kind).into(),
            sealed.body.as_slice().into(),
            (&sealed.hash).into(),
        ]);
        if let Some(Payload { salt, details }) = &sealed.payload {
            kept.push([case.0.into(), seq.into(), (&salt[..]).into(), details.as_slice().into()]);
        }
    }
    rows.insert(tx).await?;
    kept.insert(tx).await
}

#[derive(sqlx::FromRow)]
struct Row {
    seq: i32,
    at: i64,
    body: Vec<u8>,
    hash: Vec<u8>,
    kept: Option<i32>,
    salt: Option<Vec<u8>>,
    details: Option<Vec<u8>>,
    erased_at: Option<i64>,
}

impl Row {
    fn event(self) -> StoredEvent {
        let found = self.kept.map(|_| (self.salt, self.details, self.erased_at));
        event((self.seq, self.at, self.body, self.hash), found)
    }
}

/// Salt, details, and when they were erased.
type Found = (Option<Vec<u8>>, Option<Vec<u8>>, Option<i64>);

/// A value that safeharbor never writes is read as one that matches nothing: who walks the
/// chain then names the event, instead of stopping at it.
fn event((seq, at, body, hash): (i32, i64, Vec<u8>, Vec<u8>), found: Option<Found>) -> StoredEvent {
    let kept = match found {
        None => Kept::None,
        Some((Some(salt), Some(details), None)) => {
            Kept::Whole(Payload { salt: salt.try_into().unwrap_or_default(), details })
        }
        Some((None, None, Some(_))) => Kept::Erased,
        Some(_) => Kept::Lost,
    };
    StoredEvent {
        seq: seq.cast_unsigned(),
        at: moment("events", "at", at).unwrap_or(Timestamp::MAX),
        body,
        hash: hash.try_into().unwrap_or_default(),
        kept,
    }
}

/// The whole chain of a case, in order.
pub async fn of_case(tx: &mut Tx, case: CaseId) -> Result<Vec<StoredEvent>, StoreError> {
    let rows: Vec<Row> =
        on!(tx, OF_CASE, |conn, sql| sqlx::query_as(sql).bind(case.0).fetch_all(conn).await)?;
    Ok(rows.into_iter().map(Row::event).collect())
}

/// The breaches that were ever recorded, the oldest first, up to `most`.
pub async fn breached(tx: &mut Tx, most: u16) -> Result<Vec<Event>, StoreError> {
    let bodies: Vec<Vec<u8>> = on!(tx, BREACHED, |conn, sql| sqlx::query_scalar(sql)
        .bind(i64::from(most))
        .fetch_all(conn)
        .await)?;
    Ok(bodies.iter().filter_map(|body| event_of(body)).collect())
}

/// What a case says of its own chain.
#[derive(Debug)]
pub struct Said {
    /// The case.
    pub case: CaseId,
    /// Its number, as people know it.
    pub number: String,
    /// The end of its chain.
    pub head: Head,
}

/// The case that is so many cases after this one, if there are so many.
pub async fn stretch(tx: &mut Tx, after: CaseId, cases: u16) -> Result<Option<CaseId>, StoreError> {
    let id: Option<Uuid> = on!(tx, STRETCH, |conn, sql| sqlx::query_scalar(sql)
        .bind(after.0)
        .bind(i64::from(cases) - 1)
        .fetch_optional(conn)
        .await)?;
    Ok(id.map(CaseId))
}

/// The next `limit` cases after `after`, with the ends of their chains.
pub async fn heads(tx: &mut Tx, after: CaseId, limit: u16) -> Result<Vec<Said>, StoreError> {
    let rows: Vec<(Uuid, String, i32, Vec<u8>)> = on!(tx, HEADS, |conn, sql| sqlx::query_as(sql)
        .bind(after.0)
        .bind(i64::from(limit))
        .fetch_all(conn)
        .await)?;
    rows.into_iter()
        .map(|(id, number, seq, hash)| {
            Ok(Said {
                case: CaseId(id),
                number: cases::number(&number)?.to_string(),
                head: cases::head(seq, hash).unwrap_or_default(),
            })
        })
        .collect()
}

/// All events of the cases after the one and up to the other, in the order of cases and places:
/// those of no case that there is among them.
pub async fn between(
    tx: &mut Tx,
    after: CaseId,
    until: CaseId,
) -> Result<Vec<(CaseId, StoredEvent)>, StoreError> {
    type Row = (Uuid, i32, i64, Vec<u8>, Vec<u8>);
    type Details = (Uuid, i32, Option<Vec<u8>>, Option<Vec<u8>>, Option<i64>);
    let rows: Vec<Row> = on!(tx, BETWEEN, |conn, sql| sqlx::query_as(sql)
        .bind(after.0)
        .bind(until.0)
        .fetch_all(conn)
        .await)?;
    let details: Vec<Details> = on!(tx, DETAILS_BETWEEN, |conn, sql| sqlx::query_as(sql)
        .bind(after.0)
        .bind(until.0)
        .fetch_all(conn)
        .await)?;
    let mut details = details.into_iter().peekable();
    let stored = rows.into_iter().map(|(case, seq, at, body, hash)| {
        while details.next_if(|one| (one.0, one.1) < (case, seq)).is_some() {}
        let found = details.next_if(|one| (one.0, one.1) == (case, seq));
        let found = found.map(|(_, _, salt, details, erased)| (salt, details, erased));
        (CaseId(case), event((seq, at, body, hash), found))
    });
    Ok(stored.collect())
}

/// Chains of cases after this one, the first of them.
pub async fn later(tx: &mut Tx, after: CaseId, limit: u16) -> Result<Vec<CaseId>, StoreError> {
    let ids: Vec<Uuid> = on!(tx, LATER, |conn, sql| sqlx::query_scalar(sql)
        .bind(after.0)
        .bind(i64::from(limit))
        .fetch_all(conn)
        .await)?;
    Ok(ids.into_iter().map(CaseId).collect())
}
