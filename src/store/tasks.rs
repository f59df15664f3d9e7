//! What people must do, kept beside each case and listed by time.
use jiff::Timestamp;
use uuid::Uuid;

use super::{
    StoreError, Tx, cases,
    error::moment,
    rows::{Kind, Rows, Table},
};
use crate::domain::{
    case::{Task, TaskKind},
    ids::CaseId,
};

/// What every list shows of a task, by the index that a database is told to take.
macro_rules! listed {
    ($rest:literal) => {
        listed!("", $rest)
    };
    ($index:literal, $rest:literal) => {
        concat!(
            "select t.case_id, c.number, n.claimant, t.kind, t.subject, t.due_at, t.breach_at, t.locations \
             from tasks t ",
            $index,
            " join cases c on c.id = t.case_id join notices n on n.id = c.notice_id ",
            $rest
        )
    };
}

macro_rules! page {
    ($index:literal) => {
        listed!(
            $index,
            "where (t.due_at, t.case_id, t.kind, t.subject) > ($1, $2, $3, $4) and (t.breach_at is null or t.breach_at > $5) \
             order by t.due_at, t.case_id, t.kind, t.subject limit $6"
        )
    };
}

macro_rules! breached {
    ($index:literal) => {
        listed!(
            $index,
            "where t.breach_at <= $1 order by t.breach_at, t.case_id, t.kind, t.subject limit $2"
        )
    };
}

statements! {
    CLEAR = "delete from tasks where case_id = $1";
    /// What is broken already is listed apart. Where SQLite has statistics and there is no task, it
    /// would walk all cases to find none.
    PAGE = {
        sqlite: page!("indexed by tasks_by_time_and_breach"),
        postgres: page!(""),
    };
    BREACHED = {
        sqlite: breached!("indexed by tasks_by_breach"),
        postgres: breached!(""),
    };
    OF_CASE = (listed "where t.case_id = $1 order by t.due_at, t.kind, t.subject");
    /// How much falls due between one moment and the next, each count bounded.
    BETWEEN = "select d.at, \
        (select count(*) from (select 1 from tasks t where t.due_at >= d.at and t.due_at < d.until limit $1) as a) \
        + (select count(*) from (select 1 from cases c where c.state = 'review' and c.late_at >= d.at and c.late_at < d.until limit $1) as b) \
        from (select cast($2 as bigint) as at, cast($3 as bigint) as until union all select cast($3 as bigint), cast($4 as bigint) \
              union all select cast($4 as bigint), cast($5 as bigint) union all select cast($5 as bigint), cast($6 as bigint) \
              union all select cast($6 as bigint), cast($7 as bigint) union all select cast($7 as bigint), cast($8 as bigint) \
              union all select cast($8 as bigint), cast($9 as bigint) union all select cast($9 as bigint), cast($10 as bigint) \
              union all select cast($10 as bigint), cast($11 as bigint) union all select cast($11 as bigint), cast($12 as bigint) \
              union all select cast($12 as bigint), cast($13 as bigint) union all select cast($13 as bigint), cast($14 as bigint) \
              union all select cast($14 as bigint), cast($15 as bigint) union all select cast($15 as bigint), cast($16 as bigint) \
              union all select cast($16 as bigint), cast($17 as bigint)) as d order by d.at";
}

/// Spans of time that are counted at once.
pub const SPANS: usize = 15;

/// A task with the case it belongs to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// The case.
    pub case: CaseId,
    /// Its number.
    pub number: String,
    /// Who complains.
    pub claimant: String,
    /// The task.
    pub task: Task,
}

const TASKS: Table = Table {
    name: "tasks",
    columns: &[
        ("case_id", Kind::Uuid),
        ("kind", Kind::Text),
        ("subject", Kind::Int),
        ("due_at", Kind::Big),
        ("breach_at", Kind::Big),
        ("locations", Kind::Int),
    ],
};

/// Stores the tasks of cases that had none.
pub async fn insert<'a>(
    tx: &mut Tx,
    tasks: impl IntoIterator<Item = (CaseId, &'a [Task])>,
) -> Result<(), StoreError> {
    let mut rows = Rows::of(&TASKS);
    for (case, tasks) in tasks {
        for task in tasks {
            rows.push([
                case.0.into(),
                task.kind.key().into(),
                task.subject.cast_signed().into(),
                task.due_at.as_microsecond().into(),
                task.breach_at.map(Timestamp::as_microsecond).into(),
                task.locations.cast_signed().into(),
            ]);
        }
    }
    rows.insert(tx).await
}

/// Stores the tasks of a case unless they are the same as before.
pub async fn replace(
    tx: &mut Tx,
    case: CaseId,
    before: &[Task],
    after: &[Task],
) -> Result<(), StoreError> {
    if before == after {
        return Ok(());
    }
    if !before.is_empty() {
        on!(tx, CLEAR, |conn, sql| sqlx::query(sql).bind(case.0).execute(conn).await.map(drop))?;
    }
    insert(tx, [(case, after)]).await
}

type Row = (Uuid, String, String, String, i32, i64, Option<i64>, i32);

fn listed(row: Row) -> Result<Listed, StoreError> {
    let (case, number, claimant, kind, subject, due_at, breach_at, locations) = row;
    let kind = TaskKind::from_key(&kind)
        .ok_or_else(|| StoreError::corrupt("tasks", "kind", "is no known word"))?;
    Ok(Listed {
        case: CaseId(case),
        number: cases::number(&number)?.to_string(),
        claimant,
        task: Task {
            kind,
            subject: subject.cast_unsigned(),
            due_at: moment("tasks", "due_at", due_at)?,
            breach_at: breach_at.map(|at| moment("tasks", "breach_at", at)).transpose()?,
            locations: locations.cast_unsigned(),
        },
    })
}

/// Where a page of tasks starts: after this one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct After {
    /// When it is due, in microseconds of UTC.
    pub at: i64,
    /// Its case.
    pub case: CaseId,
    /// The key of its kind; nothing for the decision of a case in review, which comes before them.
    pub kind: String,
    /// Its subject.
    pub subject: u32,
}

impl After {
    /// Before the first task.
    pub const START: Self =
        Self { at: i64::MIN, case: CaseId(Uuid::nil()), kind: String::new(), subject: 0 };
}

/// A page of what people must do and that breaks no clock of the statute yet, by time.
pub async fn page(
    tx: &mut Tx,
    after: &After,
    now: Timestamp,
    limit: u16,
) -> Result<Vec<Listed>, StoreError> {
    let rows: Vec<Row> = on!(tx, PAGE, |conn, sql| sqlx::query_as(sql)
        .bind(after.at)
        .bind(after.case.0)
        .bind(after.kind.as_str())
        .bind(after.subject.cast_signed())
        .bind(now.as_microsecond())
        .bind(i64::from(limit))
        .fetch_all(conn)
        .await)?;
    rows.into_iter().map(listed).collect()
}

/// Tasks whose clock of the statute has run out, the oldest first.
pub async fn breached(tx: &mut Tx, now: Timestamp, limit: u16) -> Result<Vec<Listed>, StoreError> {
    let rows: Vec<Row> = on!(tx, BREACHED, |conn, sql| sqlx::query_as(sql)
        .bind(now.as_microsecond())
        .bind(i64::from(limit))
        .fetch_all(conn)
        .await)?;
    rows.into_iter().map(listed).collect()
}

/// What people must do about one case.
pub async fn of_case(tx: &mut Tx, case: CaseId) -> Result<Vec<Listed>, StoreError> {
    let rows: Vec<Row> =
        on!(tx, OF_CASE, |conn, sql| sqlx::query_as(sql).bind(case.0).fetch_all(conn).await)?;
    rows.into_iter().map(listed).collect()
}

/// How many tasks and decisions fall due in each of the spans between these moments, each counted
/// up to `most`.
pub async fn between(
    tx: &mut Tx,
    moments: &[Timestamp; SPANS + 1],
    most: u16,
) -> Result<Vec<u64>, StoreError> {
    let rows: Vec<(i64, i64)> = on!(tx, BETWEEN, |conn, sql| {
        let mut query = sqlx::query_as(sql).bind(i64::from(most));
        for moment in moments {
            query = query.bind(moment.as_microsecond());
        }
        query.fetch_all(conn).await
    })?;
    Ok(rows.into_iter().map(|(_, count)| count.unsigned_abs()).collect())
}
