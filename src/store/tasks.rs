//! What people must do, kept beside each case and listed by time.
use jiff::Timestamp;
use sqlx::QueryBuilder;
use uuid::Uuid;

use super::{StoreError, Tx, cases, error::moment, queue::Cursor};
use crate::domain::{
    case::{Task, TaskKind},
    ids::CaseId,
};

statements! {
    CLEAR = "delete from tasks where case_id = $1";
    INSERT = "insert into tasks (case_id, kind, subject, due_at, breach_at, locations) ";
    PAGE = "select t.case_id, c.number, n.claimant, t.kind, t.subject, t.due_at, t.breach_at, t.locations \
            from tasks t join cases c on c.id = t.case_id join notices n on n.id = c.notice_id \
            where (t.due_at, t.case_id) > ($1, $2) order by t.due_at, t.case_id, t.kind limit $3";
    OF_CASE = "select t.case_id, c.number, n.claimant, t.kind, t.subject, t.due_at, t.breach_at, t.locations \
               from tasks t join cases c on c.id = t.case_id join notices n on n.id = c.notice_id \
               where t.case_id = $1 order by t.due_at, t.kind";
    COUNT = "select count(*) from (select 1 from tasks where due_at <= $1 limit $2) as counted";
    COUNT_BREACHED = "select count(*) from (select 1 from tasks where breach_at <= $1 limit $2) as counted";
}

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
    if after.is_empty() {
        return Ok(());
    }
    on!(tx, INSERT, |conn, sql| {
        let mut insert = QueryBuilder::new(sql);
        insert.push_values(after, |mut row, task| {
            row.push_bind(case.0)
                .push_bind(task.kind.key())
                .push_bind(task.subject.cast_signed())
                .push_bind(task.due_at.as_microsecond())
                .push_bind(task.breach_at.map(Timestamp::as_microsecond))
                .push_bind(task.locations.cast_signed());
        });
        insert.build().execute(conn).await.map(drop)
    })?;
    Ok(())
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

/// A page of everything that people must do, the most urgent first.
pub async fn page(tx: &mut Tx, after: Cursor, limit: u16) -> Result<Vec<Listed>, StoreError> {
    let rows: Vec<Row> = on!(tx, PAGE, |conn, sql| sqlx::query_as(sql)
        .bind(after.at)
        .bind(after.id.0)
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

/// How many tasks are due, and how many of them past a clock of the statute, each up to `most`.
pub async fn counts(tx: &mut Tx, now: Timestamp, most: u16) -> Result<(u64, u64), StoreError> {
    let (now, most) = (now.as_microsecond(), i64::from(most));
    let due: i64 = on!(tx, COUNT, |conn, sql| sqlx::query_scalar(sql)
        .bind(now)
        .bind(most)
        .fetch_one(conn)
        .await)?;
    let breached: i64 = on!(tx, COUNT_BREACHED, |conn, sql| sqlx::query_scalar(sql)
        .bind(now)
        .bind(most)
        .fetch_one(conn)
        .await)?;
    Ok((due.unsigned_abs(), breached.unsigned_abs()))
}
