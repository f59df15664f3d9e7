//! Cases at rest, guarded by their revision.
use jiff::Timestamp;
use sqlx::QueryBuilder;
use uuid::Uuid;

use super::{
    StoreError, Tx,
    error::moment,
    rows::{Kind, Rows, Table},
};
use crate::domain::{
    audit::Head,
    case::{Case, Life},
    ids::{CaseId, NoticeId, PersonId},
    number::CaseNumber,
    outcome::Outcome,
    standing::Standing,
    target::Due,
    verdict::Overall,
};

/// Everything of a case but its locations.
macro_rules! whole {
    ($rest:literal) => {
        concat!(
            "select id, number, revision, opened_at, warn_at, late_at, queue, assignee, verdict, \
             overrides, key_generation, answer_owed, dismissed, life, chain_seq, chain_hash \
             from cases ",
            $rest
        )
    };
}

statements! {
    FIND = (whole "where id = $1");
    /// Read to be changed: PostgreSQL holds the row, SQLite's only writer holds everything.
    FIND_TO_CHANGE = {
        sqlite: whole!("where id = $1"),
        postgres: whole!("where id = $1 for update"),
    };
    DUE = "select id from cases where wake_at <= $1 order by wake_at, id limit 1";
    SET_WAKE = "update cases set wake_at = $2 where id = $1";
    SET_NOTICE = "update cases set notice_id = $2, warn_at = $3, late_at = $4, locations = $5, sender = $6 where id = $1";
    SET_SENDER = "update cases set sender = $2, deficient = $3, locations = $4 where id = $1";
    FIND_BY_NUMBER = "select id from cases where number = $1";
    KEY = "select number, key_generation from cases where id = $1";
    /// The revision that was read guards against a second decider.
    UPDATE = "update cases set revision = revision + 1, state = $3, verdict = $4, queue = $5, assignee = $6, \
              overrides = $7, answer_owed = $8, dismissed = $9, undecided = $10, uncarried = $11, \
              chain_seq = $12, chain_hash = $13, key_generation = $14, life = $15, wake_at = $16, \
              refused = $17, not_ours = $18, retracted = $19, countered = $20 \
              where id = $1 and revision = $2";
    /// The worker appends events without changing what people see, so it does not raise the
    /// revision; it holds the cases until its events are in, in an order that all nodes share.
    LOCK_HEADS = "select id, chain_seq, chain_hash from cases where id in (";
    LOCK_HEADS_END = {
        sqlite: ") order by id ",
        postgres: ") order by id for update ",
    };
    SET_HEADS = "update cases set chain_seq = v.column2, chain_hash = v.column3 from (";
}

/// A case with what the database alone knows of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stored {
    /// The case.
    pub case: Case,
    /// Its service targets.
    pub due: Due,
    /// The end of its audit chain.
    pub head: Head,
}

/// Who sent the notice of a case, for the record of senders: a hash of the address.
pub type Sender = [u8; 32];

/// A case that is new.
#[derive(Debug)]
pub struct New<'a> {
    /// The case as it begins.
    pub stored: &'a Stored,
    /// The notice that opened it.
    pub notice: NoticeId,
    /// Who sent it.
    pub sender: Option<Sender>,
    /// When the sweeper looks at it first.
    pub wake_at: Option<Timestamp>,
}

const CASES: Table = Table {
    name: "cases",
    columns: &[
        ("id", Kind::Uuid),
        ("number", Kind::Text),
        ("notice_id", Kind::Uuid),
        ("revision", Kind::Big),
        ("state", Kind::Text),
        ("verdict", Kind::Text),
        ("queue", Kind::Text),
        ("assignee", Kind::Uuid),
        ("opened_at", Kind::Big),
        ("warn_at", Kind::Big),
        ("late_at", Kind::Big),
        ("key_generation", Kind::Int),
        ("answer_owed", Kind::Bool),
        ("dismissed", Kind::Bool),
        ("overrides", Kind::Text),
        ("locations", Kind::Int),
        ("undecided", Kind::Int),
        ("uncarried", Kind::Int),
        ("chain_seq", Kind::Int),
        ("chain_hash", Kind::Bytes),
        ("life", Kind::Text),
        ("wake_at", Kind::Big),
        ("sender", Kind::Bytes),
        ("deficient", Kind::Int),
    ],
};

/// Stores new cases.
pub async fn insert(tx: &mut Tx, new: &[New<'_>]) -> Result<(), StoreError> {
    let mut rows = Rows::of(&CASES);
    for New { stored: Stored { case, due, head }, notice, sender, wake_at } in new {
        let locations = i32::try_from(case.standings.len()).unwrap_or(i32::MAX);
        rows.push([
            case.id.0.into(),
            case.number.compact().into(),
            notice.0.into(),
            1_i64.into(),
            case.state().key().into(),
            case.verdict.key().into(),
            case.queue.as_str().into(),
            case.assignee.map(|person| person.0).into(),
            case.opened_at.as_microsecond().into(),
            due.warn_at.as_microsecond().into(),
            due.late_at.as_microsecond().into(),
            1_i32.into(),
            false.into(),
            false.into(),
            "[]".into(),
            locations.into(),
            locations.into(),
            0_i32.into(),
            head.seq.cast_signed().into(),
            head.hash.to_vec().into(),
            life(case).into(),
            wake_at.map(Timestamp::as_microsecond).into(),
            (*sender).into(),
            i32::from(case.verdict != Overall::Effective).into(),
        ]);
    }
    rows.insert(tx).await
}

fn life(case: &Case) -> String {
    serde_json::to_string(&case.life).expect("a life is JSON")
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    number: String,
    revision: i64,
    opened_at: i64,
    warn_at: i64,
    late_at: i64,
    queue: String,
    assignee: Option<Uuid>,
    verdict: String,
    overrides: String,
    key_generation: i32,
    answer_owed: bool,
    dismissed: bool,
    life: String,
    chain_seq: i32,
    chain_hash: Vec<u8>,
}

/// A case; its locations are read apart.
pub async fn find(tx: &mut Tx, id: CaseId) -> Result<Option<Stored>, StoreError> {
    let row: Option<Row> =
        on!(tx, FIND, |conn, sql| sqlx::query_as(sql).bind(id.0).fetch_optional(conn).await)?;
    row.map(Row::stored).transpose()
}

/// Like [`find`], and nobody else changes the case or its chain until the transaction ends. The
/// standings come after: they must be read under that hold.
pub async fn find_to_change(tx: &mut Tx, id: CaseId) -> Result<Option<Stored>, StoreError> {
    let row: Option<Row> = on!(tx, FIND_TO_CHANGE, |conn, sql| sqlx::query_as(sql)
        .bind(id.0)
        .fetch_optional(conn)
        .await)?;
    row.map(Row::stored).transpose()
}

impl Row {
    fn stored(self) -> Result<Stored, StoreError> {
        let corrupt = |column| StoreError::corrupt("cases", column, "cannot be read");
        let opened_at = moment("cases", "opened_at", self.opened_at)?;
        let verdict = Overall::from_key(&self.verdict).ok_or_else(|| corrupt("verdict"))?;
        let mut life: Life = serde_json::from_str(&self.life)
            .map_err(|error| StoreError::corrupt("cases", "life", error))?;
        // Cases of before this was kept: complete from the beginning.
        if verdict == Overall::Effective {
            life.effective_at.get_or_insert(opened_at);
        }
        let case = Case {
            id: CaseId(self.id),
            number: number(&self.number)?,
            revision: self.revision,
            opened_at,
            queue: self.queue,
            assignee: self.assignee.map(PersonId),
            verdict,
            overrides: serde_json::from_str(&self.overrides)
                .map_err(|error| StoreError::corrupt("cases", "overrides", error))?,
            key_generation: self.key_generation.cast_unsigned(),
            answer_owed: self.answer_owed,
            dismissed: self.dismissed,
            standings: vec![],
            subscribers: vec![],
            life,
        };
        let due = Due {
            warn_at: moment("cases", "warn_at", self.warn_at)?,
            late_at: moment("cases", "late_at", self.late_at)?,
        };
        let head = head(self.chain_seq, self.chain_hash)?;
        Ok(Stored { case, due, head })
    }
}

pub(super) fn number(text: &str) -> Result<CaseNumber, StoreError> {
    text.parse().map_err(|error| StoreError::corrupt("cases", "number", error))
}

pub(super) fn head(seq: i32, hash: Vec<u8>) -> Result<Head, StoreError> {
    let hash =
        hash.try_into().map_err(|_| StoreError::corrupt("cases", "chain_hash", "not 32 bytes"))?;
    Ok(Head { seq: seq.cast_unsigned(), hash })
}

/// The case that people call `number`.
pub async fn by_number(tx: &mut Tx, number: &CaseNumber) -> Result<Option<CaseId>, StoreError> {
    let id: Option<Uuid> = on!(tx, FIND_BY_NUMBER, |conn, sql| sqlx::query_scalar(sql)
        .bind(number.compact())
        .fetch_optional(conn)
        .await)?;
    Ok(id.map(CaseId))
}

/// Number and key generation of a case.
pub async fn key(tx: &mut Tx, id: CaseId) -> Result<Option<(CaseNumber, u32)>, StoreError> {
    let row: Option<(String, i32)> =
        on!(tx, KEY, |conn, sql| sqlx::query_as(sql).bind(id.0).fetch_optional(conn).await)?;
    row.map(|(text, generation)| Ok((number(&text)?, generation.cast_unsigned()))).transpose()
}

/// Stores a changed case unless somebody changed it since it was read: then `false`.
pub async fn update(
    tx: &mut Tx,
    case: &Case,
    head: Head,
    wake_at: Option<Timestamp>,
) -> Result<bool, StoreError> {
    let count = |wanted: fn(&Standing) -> bool| {
        i32::try_from(case.standings.iter().filter(|standing| wanted(standing)).count())
            .unwrap_or(i32::MAX)
    };
    let answered = |outcome| {
        let is = |it: &&Standing| it.decision().is_some_and(|one| one.outcome == outcome);
        i32::try_from(case.standings.iter().filter(is).count()).unwrap_or(i32::MAX)
    };
    let undecided = count(|standing| matches!(standing, Standing::Open));
    let uncarried = count(Standing::awaits_carrying_out);
    let overrides = serde_json::to_string(&case.overrides).expect("overrides are JSON");
    let changed = on!(tx, UPDATE, |conn, sql| sqlx::query(sql)
        .bind(case.id.0)
        .bind(case.revision)
        .bind(case.state().key())
        .bind(case.verdict.key())
        .bind(case.queue.as_str())
        .bind(case.assignee.map(|person| person.0))
        .bind(&overrides)
        .bind(case.answer_owed)
        .bind(case.dismissed)
        .bind(undecided)
        .bind(uncarried)
        .bind(head.seq.cast_signed())
        .bind(head.hash.to_vec())
        .bind(case.key_generation.cast_signed())
        .bind(life(case))
        .bind(wake_at.map(Timestamp::as_microsecond))
        .bind(answered(Outcome::Refused))
        .bind(answered(Outcome::NotOurs))
        .bind(count(Standing::is_retracted))
        .bind(i32::try_from(case.life.counters.len()).unwrap_or(i32::MAX))
        .execute(conn)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(changed == 1)
}

/// A person has read the letter: it is somebody else's, or names other places, than a program thought.
pub async fn set_sender(
    tx: &mut Tx,
    case: &Case,
    sender: Option<Sender>,
) -> Result<(), StoreError> {
    let locations = i32::try_from(case.standings.len()).unwrap_or(i32::MAX);
    on!(tx, SET_SENDER, |conn, sql| sqlx::query(sql)
        .bind(case.id.0)
        .bind(sender.map(|sender| sender.to_vec()))
        .bind(i32::from(case.verdict != Overall::Effective))
        .bind(locations)
        .execute(conn)
        .await
        .map(drop))?;
    Ok(())
}

/// The case that fell due first by `now`.
pub async fn due(tx: &mut Tx, now: Timestamp) -> Result<Option<CaseId>, StoreError> {
    let id: Option<Uuid> = on!(tx, DUE, |conn, sql| sqlx::query_scalar(sql)
        .bind(now.as_microsecond())
        .fetch_optional(conn)
        .await)?;
    Ok(id.map(CaseId))
}

/// When the sweeper looks at a case that did not change.
pub async fn set_wake(tx: &mut Tx, id: CaseId, at: Option<Timestamp>) -> Result<(), StoreError> {
    on!(tx, SET_WAKE, |conn, sql| sqlx::query(sql)
        .bind(id.0)
        .bind(at.map(Timestamp::as_microsecond))
        .execute(conn)
        .await
        .map(drop))?;
    Ok(())
}

/// Another version of the notice counts from now on, with its own targets and who sent it.
pub async fn set_notice(
    tx: &mut Tx,
    id: CaseId,
    notice: NoticeId,
    sender: Option<Sender>,
    due: Due,
    locations: usize,
) -> Result<(), StoreError> {
    on!(tx, SET_NOTICE, |conn, sql| sqlx::query(sql)
        .bind(id.0)
        .bind(notice.0)
        .bind(due.warn_at.as_microsecond())
        .bind(due.late_at.as_microsecond())
        .bind(i32::try_from(locations).unwrap_or(i32::MAX))
        .bind(sender.map(|sender| sender.to_vec()))
        .execute(conn)
        .await
        .map(drop))?;
    Ok(())
}

/// The ends of these cases' chains, held until the transaction ends.
pub async fn lock_heads(tx: &mut Tx, ids: &[CaseId]) -> Result<Vec<(CaseId, Head)>, StoreError> {
    if ids.is_empty() {
        return Ok(vec![]);
    }
    let end = match tx {
        Tx::Sqlite(_) => LOCK_HEADS_END.sqlite,
        Tx::Postgres(_) => LOCK_HEADS_END.postgres,
    };
    let rows: Vec<(Uuid, i32, Vec<u8>)> = on!(tx, LOCK_HEADS, |conn, sql| {
        let mut query = QueryBuilder::new(sql);
        let mut list = query.separated(", ");
        for id in ids {
            list.push_bind(id.0);
        }
        query.push(end);
        query.build_query_as().fetch_all(conn).await
    })?;
    rows.into_iter().map(|(id, seq, hash)| Ok((CaseId(id), head(seq, hash)?))).collect()
}

/// Stores the ends of chains that were held with [`lock_heads`].
pub async fn set_heads(tx: &mut Tx, heads: &[(CaseId, Head)]) -> Result<(), StoreError> {
    if heads.is_empty() {
        return Ok(());
    }
    on!(tx, SET_HEADS, |conn, sql| {
        let mut update = QueryBuilder::new(sql);
        update.push_values(heads, |mut row, (id, head)| {
            row.push_bind(id.0).push_bind(head.seq.cast_signed()).push_bind(head.hash.to_vec());
        });
        // Neither database needs names for the columns of a list of values: both call them so.
        update.push(") as v where cases.id = v.column1");
        update.build().execute(conn).await.map(drop)
    })?;
    Ok(())
}
