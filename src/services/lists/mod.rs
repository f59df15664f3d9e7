//! What the desk lists: the queue, what is to be carried out, what is found, which letters wait.
mod home;

pub use home::{Home, Item, SOON, home};

use super::{App, ServiceError};
use crate::{
    domain::routing::DEFAULT_QUEUE,
    store::{
        letters::{self, Filed, Task},
        queue::{self, Counts, Cursor, Filter, Row},
        search::{self, Found},
        tallies::{self, Tallies},
    },
};

/// Rows of a page.
pub const PAGE: u16 = 50;
/// Matches that a search shows, and letters of one kind of task.
pub const FOUND: u16 = 100;
/// Counts are exact up to here and read "1,000+" beyond.
pub const COUNTED: u16 = 1_000;

/// A page of rows, and where the next one starts.
pub struct Page {
    /// The rows.
    pub rows: Vec<Row>,
    /// The cursor of the next page, when there is one.
    pub next: Option<Cursor>,
    /// Counts for the navigation.
    pub counts: Counts,
    /// How many cases stand where; only with the queue.
    pub tallies: Tallies,
}

/// A page of the queue, the most urgent first.
pub async fn queue(app: &App, filter: &Filter, after: Cursor) -> Result<Page, ServiceError> {
    let mut tx = app.db.read().await?;
    let rows = queue::page(&mut tx, filter, after, PAGE + 1).await?;
    let counts = queue::counts(&mut tx, app.clock.now(), COUNTED).await?;
    let tallies = tallies::all(&mut tx).await?;
    Ok(paged(rows, counts, tallies, |row| row.due.late_at.as_microsecond()))
}

/// A page of cases with something decided and not carried out, the oldest first.
pub async fn to_carry_out(app: &App, after: Cursor) -> Result<Page, ServiceError> {
    let mut tx = app.db.read().await?;
    let rows = queue::to_carry_out(&mut tx, after, PAGE + 1).await?;
    let counts = queue::counts(&mut tx, app.clock.now(), COUNTED).await?;
    Ok(paged(rows, counts, Tallies::default(), |row| row.opened_at.as_microsecond()))
}

/// What the list for programs is narrowed to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Narrowed {
    /// Nothing: every case, in the order in which they were opened here.
    All,
    /// One state, and maybe more; the most urgent first.
    To(Filter),
}

/// Rows of the list for programs, and where the next ones start.
pub struct Rows {
    /// The rows.
    pub rows: Vec<Row>,
    /// The cursor of the next page, when there is one.
    pub next: Option<Cursor>,
}

/// At most `limit` cases after a place in the list.
pub async fn narrowed(
    app: &App,
    to: &Narrowed,
    after: Cursor,
    limit: u16,
) -> Result<Rows, ServiceError> {
    let mut tx = app.db.read().await?;
    let mut rows = match to {
        Narrowed::All => queue::all(&mut tx, after.id, limit.saturating_add(1)).await?,
        Narrowed::To(filter) => {
            queue::page(&mut tx, filter, after, limit.saturating_add(1)).await?
        }
    };
    let more = rows.len() > usize::from(limit);
    rows.truncate(usize::from(limit));
    let cursor = |row: &Row| Cursor { at: row.due.late_at.as_microsecond(), id: row.id };
    let next = rows.last().filter(|_| more).map(cursor);
    Ok(Rows { rows, next })
}

fn paged(mut rows: Vec<Row>, counts: Counts, tallies: Tallies, at: impl Fn(&Row) -> i64) -> Page {
    let more = rows.len() > usize::from(PAGE);
    rows.truncate(usize::from(PAGE));
    let next = rows.last().filter(|_| more).map(|row| Cursor { at: at(row), id: row.id });
    Page { rows, next, counts, tallies }
}

/// What a search found, and how far it looked.
pub struct Sought {
    /// The newest cases, at most [`FOUND`].
    pub rows: Vec<Row>,
    /// How far it looked.
    pub found: Found,
    /// Counts for the navigation.
    pub counts: Counts,
}

/// Cases that hold every word, the newest first.
pub async fn search(app: &App, words: &str) -> Result<Sought, ServiceError> {
    let mut tx = app.db.read().await?;
    let found = search::matching(&mut tx, words, FOUND).await?;
    let rows = queue::listed(&mut tx, &found.cases).await?;
    let counts = queue::counts(&mut tx, app.clock.now(), COUNTED).await?;
    Ok(Sought { rows, found, counts })
}

/// Letters that something is left to do about, each list by age and with at most [`FOUND`] of them.
pub struct Tasks {
    /// To be printed and posted.
    pub post: Vec<Filed>,
    /// To be read out or delivered as a message.
    pub deliver: Vec<Filed>,
    /// Came back, and nobody has answered that.
    pub back: Vec<Filed>,
    /// Not taken by the mail server yet.
    pub delayed: Vec<Filed>,
    /// Counts for the navigation.
    pub counts: Counts,
}

/// What is left to do about letters.
pub async fn letters(app: &App) -> Result<Tasks, ServiceError> {
    let mut tx = app.db.read().await?;
    Ok(Tasks {
        post: letters::of_task(&mut tx, Task::Post, FOUND).await?,
        deliver: letters::of_task(&mut tx, Task::Deliver, FOUND).await?,
        back: letters::of_task(&mut tx, Task::Back, FOUND).await?,
        delayed: letters::of_task(&mut tx, Task::Delayed, FOUND).await?,
        counts: queue::counts(&mut tx, app.clock.now(), COUNTED).await?,
    })
}

/// The counts beside the links of the desk.
pub async fn counts(app: &App) -> Result<Counts, ServiceError> {
    let mut tx = app.db.read().await?;
    Ok(queue::counts(&mut tx, app.clock.now(), COUNTED).await?)
}

/// Every queue that a case can be handed to: those of the rules and those that ever had a case.
pub async fn queues(app: &App) -> Result<Vec<String>, ServiceError> {
    let mut tx = app.db.read().await?;
    let mut names = queue::names(&mut tx).await?;
    names.push(DEFAULT_QUEUE.to_owned());
    names.extend(app.settings.rules.iter().filter_map(|rule| rule.queue.clone()));
    names.sort_unstable();
    names.dedup();
    Ok(names)
}
