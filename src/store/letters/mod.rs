//! Letters: the text is fixed when it is promised, the delivery is recorded when it happens.
mod settled;

use jiff::Timestamp;
use sqlx::QueryBuilder;
use uuid::Uuid;

use super::{
    StoreError, Tx, cases,
    error::moment,
    rows::{Kind, Rows, Table},
};
pub use settled::{came_back, delivered, failed, posted, refused, resolved, sent};

use crate::domain::{
    delivery::Delivery,
    ids::{CaseId, LetterId, SubscriberId},
    letter::{Destination, LetterKind, Way},
};

/// A letter with what became of it.
macro_rules! filed {
    ($rest:literal) => {
        concat!(
            "select l.id, l.case_id, l.subscriber, c.number, l.kind, l.way, l.recipient, l.subject, l.body, \
             l.created_at, l.request_id, l.attempts, l.last_error, l.sent_at, l.posted_on, l.delivered_at, \
             l.bounced_at, l.resolved_at, p.name as handled_by \
             from letters l left join cases c on c.id = l.case_id \
             left join people p on p.id = l.handled_by ",
            $rest
        )
    };
}

statements! {
    FIND = (filed "where l.id = $1");
    /// Completed with the list.
    FIND_ALL = (filed "where l.id in (");
    OF_CASE = (filed "where l.case_id = $1 order by l.created_at, l.id");
    /// Each list of tasks walks an index that holds its tasks alone.
    TO_POST = (filed "where l.way = 'post' and l.posted_on is null order by l.id limit $1");
    TO_DELIVER = (filed "where l.way in ('phone', 'message') and l.delivered_at is null order by l.id limit $1");
    BACK = (filed "where l.bounced_at is not null and l.resolved_at is null order by l.bounced_at, l.id limit $1");
    DELAYED = (filed "where l.way = 'email' and l.sent_at is null and l.bounced_at is null and l.attempts > 0 order by l.id limit $1");
    /// How high each pile is, up to a bound, and how old.
    PILES = "select \
        (select count(*) from (select 1 from letters where way = 'post' and posted_on is null limit $1) as a), \
        (select created_at from letters where way = 'post' and posted_on is null order by id limit 1), \
        (select count(*) from (select 1 from letters where way in ('phone', 'message') and delivered_at is null limit $1) as b), \
        (select created_at from letters where way in ('phone', 'message') and delivered_at is null order by id limit 1), \
        (select count(*) from (select 1 from letters where bounced_at is not null and resolved_at is null limit $1) as c), \
        (select bounced_at from letters where bounced_at is not null and resolved_at is null order by bounced_at, id limit 1)";
    /// Completed with the moment and the list; only the first to settle a letter gets it back.
    SENT = "update letters set attempts = attempts + 1, last_error = null, sent_at = ";
    /// Guarded by the number of tries that was read: a failure is counted once.
    FAILED = "update letters set attempts = attempts + 1, last_error = $2 \
              where id = $1 and sent_at is null and attempts = $3";
    /// What follows is recorded by the first who does; the second finds no row.
    REFUSED = "update letters set attempts = attempts + 1, last_error = $2, bounced_at = $3 \
               where id = $1 and sent_at is null and bounced_at is null";
    POSTED = "update letters set posted_on = $2, handled_by = $3 \
              where id = $1 and posted_on is null and bounced_at is null";
    DELIVERED = "update letters set delivered_at = $2, handled_by = $3 \
                 where id = $1 and delivered_at is null and bounced_at is null";
    CAME_BACK = "update letters set bounced_at = $2, handled_by = $3, last_error = $4 \
                 where id = $1 and bounced_at is null";
    RESOLVED = "update letters set resolved_at = $2, handled_by = $3 \
                where id = $1 and bounced_at is not null and resolved_at is null";
}

/// A letter as promised.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// Identifier; its `Message-ID` follows from it.
    pub id: LetterId,
    /// The case it belongs to; none for what the agent is told about no case.
    pub case: Option<CaseId>,
    /// The account it is for, when it is for a subscriber.
    pub subscriber: Option<SubscriberId>,
    /// What it says.
    pub kind: LetterKind,
    /// The way it goes, and where to.
    pub destination: Destination,
    /// Subject.
    pub subject: String,
    /// Text, in lines separated by LF.
    pub body: String,
    /// When it was promised.
    pub created_at: Timestamp,
    /// The request, or the turn of a worker, that it was written in.
    pub request: Option<String>,
}

/// A letter with what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filed {
    /// The letter.
    pub letter: Letter,
    /// Number of its case.
    pub number: Option<String>,
    /// What became of it.
    pub delivery: Delivery,
    /// How often the mail server was tried.
    pub attempts: u32,
    /// Why the last try failed, or how it came back.
    pub last_error: Option<String>,
    /// Name of the person who last recorded something about it.
    pub handled_by: Option<String>,
}

/// Letters that something is left to do about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Task {
    /// To be printed and posted.
    Post,
    /// To be read out or delivered as a message.
    Deliver,
    /// Came back, and nobody has answered that.
    Back,
    /// Tried, and not taken by the mail server yet.
    Delayed,
}

const LETTERS: Table = Table {
    name: "letters",
    columns: &[
        ("id", Kind::Uuid),
        ("case_id", Kind::Uuid),
        ("subscriber", Kind::Uuid),
        ("kind", Kind::Text),
        ("way", Kind::Text),
        ("recipient", Kind::Text),
        ("subject", Kind::Text),
        ("body", Kind::Text),
        ("created_at", Kind::Big),
        ("request_id", Kind::Text),
        ("attempts", Kind::Int),
    ],
};

/// Stores letters.
pub async fn insert<'a>(
    tx: &mut Tx,
    letters: impl IntoIterator<Item = &'a Letter>,
) -> Result<(), StoreError> {
    let mut rows = Rows::of(&LETTERS);
    for letter in letters {
        rows.push([
            letter.id.0.into(),
            letter.case.map(|case| case.0).into(),
            letter.subscriber.map(|subscriber| subscriber.0).into(),
            letter.kind.key().into(),
            letter.destination.way.key().into(),
            letter.destination.to.as_str().into(),
            letter.subject.as_str().into(),
            letter.body.as_str().into(),
            letter.created_at.as_microsecond().into(),
            letter.request.as_deref().into(),
            0_i32.into(),
        ]);
    }
    rows.insert(tx).await
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    case_id: Option<Uuid>,
    subscriber: Option<Uuid>,
    number: Option<String>,
    kind: String,
    way: String,
    recipient: String,
    subject: String,
    body: String,
    created_at: i64,
    request_id: Option<String>,
    attempts: i32,
    last_error: Option<String>,
    sent_at: Option<i64>,
    posted_on: Option<String>,
    delivered_at: Option<i64>,
    bounced_at: Option<i64>,
    resolved_at: Option<i64>,
    handled_by: Option<String>,
}

impl Row {
    fn filed(self) -> Result<Filed, StoreError> {
        let corrupt = |column, found: String| StoreError::corrupt("letters", column, found);
        let at = |column, at: Option<i64>| at.map(|at| moment("letters", column, at)).transpose();
        let way = Way::from_key(&self.way).ok_or_else(|| corrupt("way", self.way))?;
        let posted_on = self.posted_on.map(|text| text.parse()).transpose();
        let delivery = Delivery {
            sent_at: at("sent_at", self.sent_at)?,
            posted_on: posted_on
                .map_err(|error: jiff::Error| corrupt("posted_on", error.to_string()))?,
            delivered_at: at("delivered_at", self.delivered_at)?,
            bounced_at: at("bounced_at", self.bounced_at)?,
            resolved_at: at("resolved_at", self.resolved_at)?,
        };
        let letter = Letter {
            id: LetterId(self.id),
            case: self.case_id.map(CaseId),
            subscriber: self.subscriber.map(SubscriberId),
            kind: LetterKind::from_key(&self.kind).ok_or_else(|| corrupt("kind", self.kind))?,
            destination: Destination { way, to: self.recipient },
            subject: self.subject,
            body: self.body,
            created_at: moment("letters", "created_at", self.created_at)?,
            request: self.request_id,
        };
        let number = self.number.map(|number| cases::number(&number)).transpose()?;
        Ok(Filed {
            letter,
            number: number.map(|number| number.to_string()),
            delivery,
            attempts: self.attempts.cast_unsigned(),
            last_error: self.last_error,
            handled_by: self.handled_by,
        })
    }
}

/// One letter.
pub async fn find(tx: &mut Tx, id: LetterId) -> Result<Option<Filed>, StoreError> {
    let row: Option<Row> =
        on!(tx, FIND, |conn, sql| sqlx::query_as(sql).bind(id.0).fetch_optional(conn).await)?;
    row.map(Row::filed).transpose()
}

/// These letters, each with the problem of its own row, if that has one.
pub async fn find_all(
    tx: &mut Tx,
    ids: &[LetterId],
) -> Result<Vec<(LetterId, Result<Filed, StoreError>)>, StoreError> {
    if ids.is_empty() {
        return Ok(vec![]);
    }
    let rows: Vec<Row> = on!(tx, FIND_ALL, |conn, sql| {
        let mut select = QueryBuilder::new(sql);
        let mut list = select.separated(", ");
        for id in ids {
            list.push_bind(id.0);
        }
        select.push(")");
        select.build_query_as().fetch_all(conn).await
    })?;
    Ok(rows.into_iter().map(|row| (LetterId(row.id), row.filed())).collect())
}

/// All letters of a case, oldest first.
pub async fn of_case(tx: &mut Tx, case: CaseId) -> Result<Vec<Filed>, StoreError> {
    let rows: Vec<Row> =
        on!(tx, OF_CASE, |conn, sql| sqlx::query_as(sql).bind(case.0).fetch_all(conn).await)?;
    rows.into_iter().map(Row::filed).collect()
}

/// The letters of one kind of task, oldest first.
pub async fn of_task(tx: &mut Tx, task: Task, limit: u16) -> Result<Vec<Filed>, StoreError> {
    let statement = match task {
        Task::Post => TO_POST,
        Task::Deliver => TO_DELIVER,
        Task::Back => BACK,
        Task::Delayed => DELAYED,
    };
    let rows: Vec<Row> = on!(tx, statement, |conn, sql| sqlx::query_as(sql)
        .bind(i64::from(limit))
        .fetch_all(conn)
        .await)?;
    rows.into_iter().map(Row::filed).collect()
}

/// Letters that wait for the same thing to be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pile {
    /// What.
    pub task: Task,
    /// How many, up to a bound.
    pub count: u64,
    /// Since when the oldest of them waits.
    pub since: Timestamp,
}

/// The letters that a person must do something about, counted up to `most` of a kind.
pub async fn piles(tx: &mut Tx, most: u16) -> Result<Vec<Pile>, StoreError> {
    type Row = (i64, Option<i64>, i64, Option<i64>, i64, Option<i64>);
    let row: Row = on!(tx, PILES, |conn, sql| sqlx::query_as(sql)
        .bind(i64::from(most))
        .fetch_one(conn)
        .await)?;
    let (post, posted, deliver, delivered, back, came_back) = row;
    let found = [
        (Task::Post, post, posted),
        (Task::Deliver, deliver, delivered),
        (Task::Back, back, came_back),
    ];
    let pile = |(task, count, since): (Task, i64, Option<i64>)| {
        let since = moment("letters", "created_at", since?);
        Some(since.map(|since| Pile { task, count: count.unsigned_abs(), since }))
    };
    found.into_iter().filter_map(pile).collect()
}
