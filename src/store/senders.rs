//! Senders of notices: what became of theirs, and warnings and suspensions (DSA Art. 23(2)).
use jiff::Timestamp;
use uuid::Uuid;

use super::{StoreError, Tx, cases::Sender, error::moment};
use crate::domain::{
    ids::{CaseId, PersonId},
    sender::{MarkKind, Marked, Record},
    text::Passage,
};

statements! {
    OF_CASE = "select sender from cases where id = $1";
    /// One walk along an index, however many notices there are.
    RECORD = "select count(*), coalesce(sum(deficient), 0), \
              coalesce(sum(case when refused > 0 then 1 else 0 end), 0), \
              coalesce(sum(case when not_ours > 0 then 1 else 0 end), 0), \
              coalesce(sum(case when retracted > 0 then 1 else 0 end), 0), \
              coalesce(sum(case when countered > 0 then 1 else 0 end), 0) \
              from (select deficient, refused, not_ours, retracted, countered from cases \
                    where sender = $1 order by opened_at desc limit $2) as newest";
    MARKS = "select m.kind, m.reason, p.name, m.marked_at, m.until_at, m.lifted_at \
             from sender_marks m join people p on p.id = m.marked_by \
             where m.sender = $1 order by m.marked_at desc, m.id desc limit $2";
    INSERT = "insert into sender_marks (id, sender, case_id, kind, reason, marked_by, marked_at, until_at) \
              values ($1, $2, $3, $4, $5, $6, $7, $8)";
    LIFT = "update sender_marks set lifted_at = $2 \
            where sender = $1 and kind = 'suspension' and lifted_at is null and until_at > $2";
}

/// Marks of one sender that are read: the newest.
const MARKS_MOST: i64 = 200;

/// Who sent the notice of a case; none where the notice does not say.
pub async fn of_case(tx: &mut Tx, case: CaseId) -> Result<Option<Sender>, StoreError> {
    let found: Option<Option<Vec<u8>>> = on!(tx, OF_CASE, |conn, sql| sqlx::query_scalar(sql)
        .bind(case.0)
        .fetch_optional(conn)
        .await)?;
    let corrupt = |_| StoreError::corrupt("cases", "sender", "not 32 bytes");
    found.flatten().map(|bytes| bytes.try_into().map_err(corrupt)).transpose()
}

/// What became of the newest `most` notices of a sender.
pub async fn record(tx: &mut Tx, sender: Sender, most: u16) -> Result<Record, StoreError> {
    let row: (i64, i64, i64, i64, i64, i64) = on!(tx, RECORD, |conn, sql| sqlx::query_as(sql)
        .bind(sender.to_vec())
        .bind(i64::from(most))
        .fetch_one(conn)
        .await)?;
    let (sent, deficient, refused, not_ours, retracted, countered) = row;
    let count = |many: i64| u32::try_from(many).unwrap_or(u32::MAX);
    Ok(Record {
        sent: count(sent),
        deficient: count(deficient),
        refused: count(refused),
        not_ours: count(not_ours),
        retracted: count(retracted),
        countered: count(countered),
    })
}

type Row = (String, String, String, i64, Option<i64>, Option<i64>);

fn marked(row: Row) -> Result<Marked, StoreError> {
    let (kind, reason, by, marked_at, until_at, lifted_at) = row;
    let at = |column, at: Option<i64>| at.map(|at| moment("sender_marks", column, at)).transpose();
    Ok(Marked {
        kind: MarkKind::from_key(&kind)
            .ok_or_else(|| StoreError::corrupt("sender_marks", "kind", kind))?,
        reason,
        by,
        marked_at: moment("sender_marks", "marked_at", marked_at)?,
        until: at("until_at", until_at)?,
        lifted_at: at("lifted_at", lifted_at)?,
    })
}

/// Warnings and suspensions of a sender, the newest first.
pub async fn marks(tx: &mut Tx, sender: Sender) -> Result<Vec<Marked>, StoreError> {
    let rows: Vec<Row> = on!(tx, MARKS, |conn, sql| sqlx::query_as(sql)
        .bind(sender.to_vec())
        .bind(MARKS_MOST)
        .fetch_all(conn)
        .await)?;
    rows.into_iter().map(marked).collect()
}

/// A warning, or a suspension with its end.
#[derive(Debug, Clone, Copy)]
pub struct New<'a> {
    /// Identifier.
    pub id: Uuid,
    /// Of whom.
    pub sender: Sender,
    /// The case that gave cause.
    pub case: CaseId,
    /// Why.
    pub reason: &'a Passage,
    /// The person.
    pub by: PersonId,
    /// The last moment of a suspension; none for a warning.
    pub until: Option<Timestamp>,
}

/// Stores a warning, or a suspension where there is an end.
pub async fn mark(tx: &mut Tx, new: &New<'_>, now: Timestamp) -> Result<(), StoreError> {
    let kind = if new.until.is_some() { MarkKind::Suspension } else { MarkKind::Warning };
    on!(tx, INSERT, |conn, sql| sqlx::query(sql)
        .bind(new.id)
        .bind(new.sender.to_vec())
        .bind(new.case.0)
        .bind(kind.key())
        .bind(new.reason.as_str())
        .bind(new.by.0)
        .bind(now.as_microsecond())
        .bind(new.until.map(Timestamp::as_microsecond))
        .execute(conn)
        .await
        .map(drop))?;
    Ok(())
}

/// Ends what is left of a suspension; `false` where there is none.
pub async fn lift(tx: &mut Tx, sender: Sender, now: Timestamp) -> Result<bool, StoreError> {
    let done = on!(tx, LIFT, |conn, sql| sqlx::query(sql)
        .bind(sender.to_vec())
        .bind(now.as_microsecond())
        .execute(conn)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(done > 0)
}
