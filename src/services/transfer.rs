//! Moving a whole installation from one database to another: every row of every table, then the words
//! that cases are found by, then a comparison of everything.
//!
//! The source is held alone and in one state. Rows go in the order of their primary keys, so that what
//! is in the target says where a copy that was killed goes on; a mark in the target keeps servers out
//! until the end, and tells a copy that was begun from the data of somebody else.
use futures_util::TryStreamExt;

use super::{ServiceError, audit, change, intake};
use crate::{
    domain::ids::CaseId,
    store::{
        Db, StoreError, Tx, events, search,
        whole::{self, Row, Table},
    },
};

/// Rows in one transaction.
const ROWS: usize = 1_000;
/// No more is held in memory, but for the last row of a batch.
const BYTES: usize = 4 * 1024 * 1024;
/// Cases made findable in one transaction.
const CASES: u16 = 200;

/// Why nothing more was moved.
#[derive(Debug, thiserror::Error)]
pub enum TransferError {
    /// Nothing was begun, in words for people.
    #[error("{0}")]
    Refused(String),
    /// A table could not be copied.
    #[error("the table {0} could not be copied")]
    Table(String, #[source] StoreError),
    /// A database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The cases could not be read or verified.
    #[error(transparent)]
    Service(#[from] ServiceError),
}

/// What was moved.
#[derive(Debug, Default)]
pub struct Report {
    /// Each table with its rows, in the order in which they were copied.
    pub tables: Vec<(String, u64)>,
    /// Rows that an earlier run had copied.
    pub before: u64,
    /// Events whose chains were walked in the target.
    pub events: u64,
    /// What is not the same, or not whole; the target is fit for use only when there is none.
    pub faults: Vec<String>,
}

/// Told what is done, how much of it, and how much there is.
pub trait Progress {
    /// So many of so many.
    fn told(&mut self, what: &str, done: u64, all: u64);
}

impl<F: FnMut(&str, u64, u64)> Progress for F {
    fn told(&mut self, what: &str, done: u64, all: u64) {
        self(what, done, all);
    }
}

/// Moves everything from `source`, which must be open alone, to `target`, whose schema is current.
///
/// # Errors
/// When it is refused or breaks off; run again, it goes on where it was.
pub async fn run(
    source: &mut Tx,
    target: &Db,
    progress: &mut impl Progress,
) -> Result<Report, TransferError> {
    let tables = same_tables(source, &mut target.read().await?).await?;
    begin(source, target, &tables).await?;
    let mut report = Report::default();
    let mut all = 0;
    for table in &tables {
        let rows = whole::count(source, table).await?;
        report.before += whole::count(&mut target.read().await?, table).await?;
        report.tables.push((table.name().to_owned(), rows));
        all += rows;
    }
    let mut done = report.before;
    for table in &tables {
        let mut tell = |rows| {
            done += rows;
            progress.told("rows copied", done, all);
        };
        let copied = copy(source, target, table, &mut tell).await;
        copied.map_err(|error| TransferError::Table(table.name().to_owned(), error))?;
    }
    let cases = report.tables.iter().find(|(name, _)| name == "cases").map_or(0, |(_, rows)| *rows);
    make_findable(target, |done| progress.told("cases made findable", done, cases)).await?;
    compare(source, target, &tables, &mut report, progress, all).await?;
    let walked =
        audit::verify_all(target, |done| progress.told("chains walked", done, cases)).await?;
    report.events = walked.events;
    let faults = walked.faults.iter().map(|(case, fault)| format!("case {case}: {fault}"));
    report.faults.extend(faults);
    if report.faults.is_empty() {
        let mut tx = target.write().await?;
        whole::unmark(&mut tx).await?;
        tx.commit().await?;
    }
    Ok(report)
}

/// The tables of both, which must be the same.
async fn same_tables(source: &mut Tx, target: &mut Tx) -> Result<Vec<Table>, TransferError> {
    let (here, there) = (whole::tables(source).await?, whole::tables(target).await?);
    let other = |name: &str| {
        TransferError::Refused(format!("the table {name} is not the same in both databases"))
    };
    if let Some(more) = there.iter().find(|it| here.iter().all(|one| one.name() != it.name())) {
        return Err(other(more.name()));
    }
    here.iter()
        .map(|one| {
            let same = there.iter().find_map(|it| one.both(it));
            same.ok_or_else(|| other(one.name()))
        })
        .collect()
}

/// Marks the target, unless it holds something that is not of this installation.
async fn begin(source: &mut Tx, target: &Db, tables: &[Table]) -> Result<(), TransferError> {
    let refused = |words: &str| Err(TransferError::Refused(words.to_owned()));
    if whole::is_marked(source).await? {
        return refused(
            "a transfer into the source was begun and not ended, so it does not hold everything: end that one first",
        );
    }
    let Some(installation) = whole::installation(source).await? else {
        return refused("the source holds nothing: no server ever ran on it");
    };
    let mut tx = target.write().await?;
    match whole::marked(&mut tx).await? {
        Some(marked) if marked == installation => return Ok(()),
        Some(_) => {
            return refused("the target holds the beginning of another installation's transfer");
        }
        None => {}
    }
    for table in tables {
        if whole::last(&mut tx, table).await?.is_some() {
            return refused("the target holds data already: transfer into an empty database");
        }
    }
    whole::mark(&mut tx, installation).await?;
    Ok(tx.commit().await?)
}

async fn copy(
    source: &mut Tx,
    target: &Db,
    table: &Table,
    tell: &mut impl FnMut(u64),
) -> Result<(), StoreError> {
    let after = whole::last(&mut target.read().await?, table).await?;
    let mut rows = whole::rows(source, table, after);
    let (mut batch, mut bytes): (Vec<Row>, usize) = (Vec::new(), 0);
    loop {
        let row = rows.try_next().await?;
        let is_end = row.is_none();
        if let Some(row) = row {
            bytes += row.size();
            batch.push(row);
        }
        if !batch.is_empty() && (is_end || batch.len() >= ROWS || bytes >= BYTES) {
            let count = batch.len() as u64;
            let mut tx = target.write().await?;
            whole::insert(&mut tx, table, std::mem::take(&mut batch)).await?;
            tx.commit().await?;
            bytes = 0;
            tell(count);
        }
        if is_end {
            return Ok(());
        }
    }
}

/// Makes the words anew that cases are found by: they are no data, and the databases keep them apart.
async fn make_findable(target: &Db, mut tell: impl FnMut(u64)) -> Result<(), ServiceError> {
    let mut after = search::last(&mut target.read().await?).await?;
    let mut done = 0;
    loop {
        let mut tx = target.read().await?;
        let from = after.unwrap_or(CaseId(uuid::Uuid::nil()));
        let cases = events::heads(&mut tx, from, CASES).await?;
        let Some(last) = cases.last() else { return Ok(()) };
        let mut texts = Vec::with_capacity(cases.len());
        for said in &cases {
            texts.push((said.case, found_by(&mut tx, said.case).await?));
        }
        drop(tx);
        after = Some(last.case);
        let mut tx = target.write().await?;
        search::insert(&mut tx, texts.iter().map(|(case, texts)| (*case, texts.as_slice())))
            .await?;
        tx.commit().await?;
        done += cases.len() as u64;
        tell(done);
    }
}

/// The texts of every version of its notice.
async fn found_by(tx: &mut Tx, case: CaseId) -> Result<Vec<String>, ServiceError> {
    let held = change::look(tx, case).await?;
    let number = &held.stored.case.number;
    let mut texts = intake::searched(&held.notice, number);
    for kept in change::versions(tx, &held).await? {
        texts.extend(intake::searched(&kept.notice, number));
    }
    Ok(texts)
}

/// Every row of both sides beside each other.
async fn compare(
    source: &mut Tx,
    target: &Db,
    tables: &[Table],
    report: &mut Report,
    progress: &mut impl Progress,
    all: u64,
) -> Result<(), StoreError> {
    let mut done = 0;
    for table in tables {
        let mut there = target.read().await?;
        let mut here = whole::rows(source, table, None);
        let mut there = whole::rows(&mut there, table, None);
        let mut at: u64 = 0;
        loop {
            match (here.try_next().await?, there.try_next().await?) {
                (None, None) => break,
                (one, other) if one != other => {
                    let name = table.name();
                    report.faults.push(format!("table {name}: row {} is not the same", at + 1));
                    break;
                }
                _ => at += 1,
            }
            if at.is_multiple_of(1_000) {
                progress.told("rows compared", done + at, all);
            }
        }
        done += at;
    }
    progress.told("rows compared", done, all);
    Ok(())
}
