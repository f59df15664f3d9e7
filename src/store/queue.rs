//! Lists of cases for the desk, a page at a time, by keyset.
use jiff::Timestamp;
use sqlx::QueryBuilder;
use uuid::Uuid;

use super::{StoreError, Tx, cases, error::moment};
use crate::domain::{
    case::CaseState,
    ids::{CaseId, PersonId},
    target::Due,
    verdict::Overall,
};

/// What every list shows of a case.
macro_rules! rows {
    ($rest:literal) => {
        concat!(
            "select c.id, c.number, n.claimant, c.state, c.verdict, c.queue, c.assignee, p.name, \
             c.opened_at, c.warn_at, c.late_at, c.locations, c.undecided, c.uncarried, \
             (select max(m.until_at) from sender_marks m where m.sender = c.sender \
              and m.kind = 'suspension' and m.lifted_at is null) as suspended_until \
             from cases c join notices n on n.id = c.notice_id \
             left join people p on p.id = c.assignee ",
            $rest
        )
    };
}

/// What is counted, with the way in which a database adds up the cases in review.
macro_rules! counts {
    ($review:literal) => {
        concat!(
            "select (",
            $review,
            "), \
            (select count(*) from (select 1 from cases where state = 'review' and late_at <= $2 limit $1) as b), \
            (select count(*) from (select 1 from cases where uncarried > 0 limit $1) as c), \
            (select count(*) from (select 1 from letters where way = 'post' and posted_on is null limit $1) as d) \
            + (select count(*) from (select 1 from letters where way in ('phone', 'message') and delivered_at is null limit $1) as e) \
            + (select count(*) from (select 1 from letters where bounced_at is not null and resolved_at is null limit $1) as f) \
            + (select count(*) from (select 1 from letters where way = 'email' and sent_at is null and bounced_at is null and attempts > 0 limit $1) as g), \
            (select count(*) from (select 1 from tasks where due_at <= $2 limit $1) as h), \
            (select count(*) from (select 1 from tasks where breach_at <= $2 limit $1) as i), \
            (select count(*) from (select 1 from steps where state in ('proposed', 'undo') limit $1) as j), \
            (select count(*) from (select 1 from messages where waiting_since is not null limit $1) as k)"
        )
    };
}

/// What comes back by itself, by the index that a database is told to take.
macro_rules! coming_back {
    ($index:literal) => {
        concat!(
            "select c.number, n.claimant, c.wake_at from cases c ",
            $index,
            " join notices n on n.id = c.notice_id \
             where c.state = 'countered' and c.wake_at is not null \
             and exists (select 1 from locations l where l.case_id = c.id and l.state = 'countered') \
             order by c.wake_at, c.id limit $1"
        )
    };
}

statements! {
    /// One statement per real filter, so that each walks one index.
    BY_STATE = (rows "where c.state = $1 and (c.late_at, c.id) > ($2, $3) order by c.late_at, c.id limit $4");
    BY_VERDICT = (rows "where c.state = $1 and c.verdict = $5 and (c.late_at, c.id) > ($2, $3) order by c.late_at, c.id limit $4");
    BY_QUEUE = (rows "where c.state = $1 and c.queue = $5 and (c.late_at, c.id) > ($2, $3) order by c.late_at, c.id limit $4");
    BY_BOTH = (rows "where c.state = $1 and c.queue = $5 and c.verdict = $6 and (c.late_at, c.id) > ($2, $3) order by c.late_at, c.id limit $4");
    /// Identifiers ascend with the time at which a case was opened.
    ALL = (rows "where c.id > $1 order by c.id limit $2");
    TO_CARRY_OUT = (rows "where c.uncarried > 0 and (c.opened_at, c.id) > ($1, $2) order by c.opened_at, c.id limit $3");
    /// Completed with the list of identifiers.
    LISTED = (rows "where c.id in (");
    QUEUES = "with recursive names (name) as ( \
                  select min(queue) from cases \
                  union all \
                  select (select min(queue) from cases where queue > names.name) from names where names.name is not null) \
              select name from names where name is not null";
    /// Everything that is counted beside the links: the cases in review by their tally, the rest
    /// up to a bound, because a number that nobody reads exactly costs no scan.
    COUNTS = {
        sqlite: counts!("select coalesce(sum(cases), 0) from tallies where state = 'review'"),
        postgres: counts!("select cast(coalesce(sum(noted.cases), 0) as bigint) from ( \
            select cases from tallies where state = 'review' \
            union all select change from tally_changes where state = 'review') as noted"),
    };
    /// Clocks that run out by themselves: nobody needs to do anything.
    /// SQLite would take the index of states and sort.
    COMING_BACK = {
        sqlite: coming_back!("indexed by cases_coming_back"),
        postgres: coming_back!(""),
    };
}

/// A row of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The case.
    pub id: CaseId,
    /// Its number.
    pub number: String,
    /// Who complains.
    pub claimant: String,
    /// Where it stands.
    pub state: CaseState,
    /// The verdict.
    pub verdict: Overall,
    /// The queue.
    pub queue: String,
    /// The person it was given to, with name.
    pub assignee: Option<(PersonId, String)>,
    /// When it was received.
    pub opened_at: Timestamp,
    /// Its service targets.
    pub due: Due,
    /// How many locations.
    pub locations: u32,
    /// How many are not decided.
    pub undecided: u32,
    /// How many are decided and not carried out.
    pub uncarried: u32,
    /// The last moment of the latest suspension of its sender; it may have passed.
    pub suspended_until: Option<Timestamp>,
}

/// Where a page starts: after this row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cursor {
    /// The moment the list is sorted by.
    pub at: i64,
    /// The case, among those with the same moment.
    pub id: CaseId,
}

impl Cursor {
    /// Before the first row.
    pub const START: Self = Self { at: i64::MIN, id: CaseId(Uuid::nil()) };
}

/// What a list is narrowed to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filter {
    /// Always one state.
    pub state: CaseState,
    /// One verdict, or any.
    pub verdict: Option<Overall>,
    /// One queue, or any.
    pub queue: Option<String>,
}

#[derive(sqlx::FromRow)]
struct Raw {
    id: Uuid,
    number: String,
    claimant: String,
    state: String,
    verdict: String,
    queue: String,
    assignee: Option<Uuid>,
    name: Option<String>,
    opened_at: i64,
    warn_at: i64,
    late_at: i64,
    locations: i32,
    undecided: i32,
    uncarried: i32,
    suspended_until: Option<i64>,
}

impl Raw {
    fn row(self) -> Result<Row, StoreError> {
        let corrupt = |column| StoreError::corrupt("cases", column, "is no known word");
        Ok(Row {
            id: CaseId(self.id),
            number: cases::number(&self.number)?.to_string(),
            claimant: self.claimant,
            state: CaseState::from_key(&self.state).ok_or_else(|| corrupt("state"))?,
            verdict: Overall::from_key(&self.verdict).ok_or_else(|| corrupt("verdict"))?,
            queue: self.queue,
            assignee: self.assignee.map(PersonId).zip(self.name),
            opened_at: moment("cases", "opened_at", self.opened_at)?,
            due: Due {
                warn_at: moment("cases", "warn_at", self.warn_at)?,
                late_at: moment("cases", "late_at", self.late_at)?,
            },
            locations: self.locations.cast_unsigned(),
            undecided: self.undecided.cast_unsigned(),
            uncarried: self.uncarried.cast_unsigned(),
            suspended_until: self
                .suspended_until
                .map(|at| moment("sender_marks", "until_at", at))
                .transpose()?,
        })
    }
}

/// A page of the queue by service target, the most urgent first.
pub async fn page(
    tx: &mut Tx,
    filter: &Filter,
    after: Cursor,
    limit: u16,
) -> Result<Vec<Row>, StoreError> {
    let statement = match (filter.verdict, &filter.queue) {
        (None, None) => BY_STATE,
        (Some(_), None) => BY_VERDICT,
        (None, Some(_)) => BY_QUEUE,
        (Some(_), Some(_)) => BY_BOTH,
    };
    let rows: Vec<Raw> = on!(tx, statement, |conn, sql| {
        let mut query = sqlx::query_as(sql)
            .bind(filter.state.key())
            .bind(after.at)
            .bind(after.id.0)
            .bind(i64::from(limit));
        if let Some(queue) = &filter.queue {
            query = query.bind(queue);
        }
        if let Some(verdict) = filter.verdict {
            query = query.bind(verdict.key());
        }
        query.fetch_all(conn).await
    })?;
    rows.into_iter().map(Raw::row).collect()
}

/// A page of all cases after this one, in the order in which they were opened.
pub async fn all(tx: &mut Tx, after: CaseId, limit: u16) -> Result<Vec<Row>, StoreError> {
    let rows: Vec<Raw> = on!(tx, ALL, |conn, sql| sqlx::query_as(sql)
        .bind(after.0)
        .bind(i64::from(limit))
        .fetch_all(conn)
        .await)?;
    rows.into_iter().map(Raw::row).collect()
}

/// A page of cases with something decided and not carried out, the oldest first.
pub async fn to_carry_out(tx: &mut Tx, after: Cursor, limit: u16) -> Result<Vec<Row>, StoreError> {
    let rows: Vec<Raw> = on!(tx, TO_CARRY_OUT, |conn, sql| sqlx::query_as(sql)
        .bind(after.at)
        .bind(after.id.0)
        .bind(i64::from(limit))
        .fetch_all(conn)
        .await)?;
    rows.into_iter().map(Raw::row).collect()
}

/// These cases, the newest first.
pub async fn listed(tx: &mut Tx, ids: &[CaseId]) -> Result<Vec<Row>, StoreError> {
    if ids.is_empty() {
        return Ok(vec![]);
    }
    let rows: Vec<Raw> = on!(tx, LISTED, |conn, sql| {
        let mut query = QueryBuilder::new(sql);
        let mut list = query.separated(", ");
        for id in ids {
            list.push_bind(id.0);
        }
        query.push(") order by c.opened_at desc, c.id desc");
        query.build_query_as().fetch_all(conn).await
    })?;
    rows.into_iter().map(Raw::row).collect()
}

/// The names of all queues that ever had a case: one step in an index per name.
pub async fn names(tx: &mut Tx) -> Result<Vec<String>, StoreError> {
    Ok(on!(tx, QUEUES, |conn, sql| sqlx::query_scalar(sql).fetch_all(conn).await)?)
}

/// What the desk shows beside its links; all but the cases in review are counted up to `most`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// Cases in review, exactly.
    pub review: u64,
    /// Cases in review past their target.
    pub late: u64,
    /// Cases with something to carry out.
    pub uncarried: u64,
    /// Letters to post or deliver, that came back, or that the mail server has not taken.
    pub letters: u64,
    /// Tasks that are due.
    pub due: u64,
    /// Tasks past a clock of the statute.
    pub breached: u64,
    /// Steps against accounts that wait for a person.
    pub steps: u64,
    /// Messages that wait for a person.
    pub messages: u64,
}

/// Counts, most of them bounded.
pub async fn counts(tx: &mut Tx, now: Timestamp, most: u16) -> Result<Counts, StoreError> {
    type Row = (i64, i64, i64, i64, i64, i64, i64, i64);
    let row: Row = on!(tx, COUNTS, |conn, sql| sqlx::query_as(sql)
        .bind(i64::from(most))
        .bind(now.as_microsecond())
        .fetch_one(conn)
        .await)?;
    let (review, late, uncarried, letters, due, breached, steps, messages) = row;
    Ok(Counts {
        review: review.unsigned_abs(),
        late: late.unsigned_abs(),
        uncarried: uncarried.unsigned_abs(),
        letters: letters.unsigned_abs(),
        due: due.unsigned_abs(),
        breached: breached.unsigned_abs(),
        steps: steps.unsigned_abs(),
        messages: messages.unsigned_abs(),
    })
}

/// A case whose material comes back without anybody's doing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Returning {
    /// Its number.
    pub number: String,
    /// Who complains.
    pub claimant: String,
    /// When restoration is instructed.
    pub at: Timestamp,
}

/// Cases whose clock runs and that come back by themselves, the next one first.
pub async fn coming_back(tx: &mut Tx, limit: u16) -> Result<Vec<Returning>, StoreError> {
    let rows: Vec<(String, String, i64)> = on!(tx, COMING_BACK, |conn, sql| sqlx::query_as(sql)
        .bind(i64::from(limit))
        .fetch_all(conn)
        .await)?;
    rows.into_iter()
        .map(|(number, claimant, at)| {
            Ok(Returning {
                number: cases::number(&number)?.to_string(),
                claimant,
                at: moment("cases", "wake_at", at)?,
            })
        })
        .collect()
}
