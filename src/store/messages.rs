//! Messages that came in by mail, each with its fate; what a message says is one erasable piece beside it.
use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sqlx::QueryBuilder;
use uuid::Uuid;

use super::{StoreError, Tx, cases, error::moment};
use crate::domain::{
    ids::{CaseId, LetterId, MessageId, PersonId},
    message::{Door, Fate, MessageSort},
    number::CaseNumber,
    reading::ReadAs,
};

/// What every list shows of a message.
macro_rules! rows {
    ($rest:literal) => {
        concat!(
            "select m.id, m.door, m.received_at, m.sort, m.fate, m.reason, m.read_as, m.known, \
             m.sender, m.subject, m.letter, m.sha256, m.size, m.waiting_since from messages m ",
            $rest
        )
    };
}

statements! {
    INSERT = "insert into messages \
              (id, identity, door, received_at, sort, fate, reason, read_as, known, sender, subject, letter, \
               sha256, size, said, waiting_since) \
              values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)";
    INSERT_CASES = "insert into message_cases (message_id, case_id) ";
    KEEP_BYTES = "insert into message_bytes (message_id, bytes) values ($1, $2)";
    BY_IDENTITY = (rows "where m.identity = $1");
    FIND = (rows "where m.id = $1");
    /// One statement for each real filter, so that each walks one index.
    ALL = (rows "where m.id < $1 order by m.id desc limit $2");
    WAITING = (rows "where m.waiting_since is not null and m.id < $1 order by m.id desc limit $2");
    BY_FATE = (rows "where m.fate = $3 and m.id < $1 order by m.id desc limit $2");
    BY_KNOWN = (rows "where m.known = $3 and m.id < $1 order by m.id desc limit $2");
    OF_CASE = (rows "join message_cases x on x.message_id = m.id where x.case_id = $1 order by x.message_id");
    /// Completed with the list of messages.
    CASES = "select x.message_id, x.case_id, c.number from message_cases x join cases c on c.id = x.case_id \
             where x.message_id in (";
    SAID = "select said from messages where id = $1";
    BYTES = "select bytes from message_bytes where message_id = $1";
    /// Of a message that opened a case: those of the notice.
    BYTES_OF_NOTICE = "select s.bytes from message_cases x \
                       join notices n on n.case_id = x.case_id and n.version = 1 \
                       join submissions s on s.notice_id = n.id \
                       where x.message_id = $1 order by x.case_id limit 1";
    COUNT_WAITING = "select count(*) from (select 1 from messages where waiting_since is not null limit $1) as counted";
    SEEN = "update messages set waiting_since = null, seen_by = $2 where id = $1 and waiting_since is not null";
}

/// A file of a message, without its bytes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileNote {
    /// Its name; empty where none was given.
    pub name: String,
    /// The type that the sender declared.
    pub declared: String,
    /// Its bytes.
    pub size: u64,
}

/// A text of a message, and how it was read.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ReadLetter {
    /// The text that was read.
    pub text: String,
    /// A `Reading` as JSON, whose spans point into [`ReadLetter::text`]; none of what no reader
    /// looked at, such as a machine's report.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reading: Option<serde_json::Value>,
    /// Numbers of the cases that it opened.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cases: Vec<String>,
}

/// What a message says.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Said {
    /// Headers, by name, in order.
    pub facts: Vec<(String, String)>,
    /// What it says in words: its own text, or each letter that was found in it.
    pub letters: Vec<ReadLetter>,
    /// Its files.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub files: Vec<FileNote>,
    /// Only its beginning was read.
    #[serde(default)]
    pub is_cut: bool,
}

/// A message as lists show it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// Identifier.
    pub id: MessageId,
    /// How it reached us.
    pub door: Door,
    /// When it reached the designated agent.
    pub received_at: Timestamp,
    /// What it is.
    pub sort: MessageSort,
    /// What became of it.
    pub fate: Fate,
    /// Why it was refused, or what became of it in words.
    pub reason: Option<String>,
    /// What it reads as; none of what nobody read.
    pub read_as: Option<ReadAs>,
    /// Of a message that joined a case: whether the case knows its sender.
    pub known: Option<bool>,
    /// The address that it says it is from.
    pub sender: String,
    /// Subject.
    pub subject: String,
    /// The letter that it was recorded on.
    pub letter: Option<LetterId>,
    /// SHA-256 of the bytes that arrived.
    pub sha256: [u8; 32],
    /// How many bytes arrived.
    pub size: u64,
    /// Since when it waits for somebody to look at it.
    pub waiting_since: Option<Timestamp>,
    /// Cases that it opened or joined.
    pub cases: Vec<(CaseId, CaseNumber)>,
}

/// A message to be stored.
#[derive(Debug)]
pub struct New<'a> {
    /// All but what the cases are called.
    pub message: &'a Message,
    /// SHA-256 of `Message-ID` and body.
    pub identity: [u8; 32],
    /// What it says.
    pub said: &'a Said,
    /// As it arrived; none where the notice keeps that.
    pub bytes: Option<&'a [u8]>,
    /// Cases that it opened or joined.
    pub cases: &'a [CaseId],
}

/// Which messages a list shows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Filter {
    /// All.
    #[default]
    All,
    /// Those that nobody has looked at and somebody should.
    Waiting,
    /// Those with this fate.
    Fate(Fate),
    /// Those that joined a case which does not know their sender.
    Unknown,
}

/// Stores a message. One with an identity that is known already is refused by the database: see
/// [`StoreError::is_taken`].
pub async fn insert(tx: &mut Tx, new: &New<'_>) -> Result<(), StoreError> {
    let Message { id, door, received_at, sort, fate, .. } = *new.message;
    let said = serde_json::to_string(new.said).expect("what a message says is JSON");
    on!(tx, INSERT, |conn, sql| sqlx::query(sql)
        .bind(id.0)
        .bind(new.identity.to_vec())
        .bind(door.key())
        .bind(received_at.as_microsecond())
        .bind(sort.key())
        .bind(fate.key())
        .bind(new.message.reason.as_deref())
        .bind(new.message.read_as.map(ReadAs::key))
        .bind(new.message.known)
        .bind(&new.message.sender)
        .bind(&new.message.subject)
        .bind(new.message.letter.map(|letter| letter.0))
        .bind(new.message.sha256.to_vec())
        .bind(i64::try_from(new.message.size).unwrap_or(i64::MAX))
        .bind(said)
        .bind(new.message.waiting_since.map(Timestamp::as_microsecond))
        .execute(conn)
        .await
        .map(drop))?;
    if let Some(bytes) = new.bytes {
        on!(tx, KEEP_BYTES, |conn, sql| sqlx::query(sql)
            .bind(id.0)
            .bind(bytes)
            .execute(conn)
            .await
            .map(drop))?;
    }
    if new.cases.is_empty() {
        return Ok(());
    }
    on!(tx, INSERT_CASES, |conn, sql| {
        let mut insert = QueryBuilder::new(sql);
        insert.push_values(new.cases, |mut row, case| {
            row.push_bind(id.0).push_bind(case.0);
        });
        insert.build().execute(conn).await.map(drop)
    })?;
    Ok(())
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    door: String,
    received_at: i64,
    sort: String,
    fate: String,
    reason: Option<String>,
    read_as: Option<String>,
    known: Option<bool>,
    sender: String,
    subject: String,
    letter: Option<Uuid>,
    sha256: Vec<u8>,
    size: i64,
    waiting_since: Option<i64>,
}

impl Row {
    fn message(self) -> Result<Message, StoreError> {
        let corrupt = |column| StoreError::corrupt("messages", column, "is no known word");
        let read_as = self.read_as.map(|key| ReadAs::from_key(&key).ok_or(corrupt("read_as")));
        let waiting = self.waiting_since.map(|at| moment("messages", "waiting_since", at));
        Ok(Message {
            id: MessageId(self.id),
            door: Door::from_key(&self.door).ok_or(corrupt("door"))?,
            received_at: moment("messages", "received_at", self.received_at)?,
            sort: MessageSort::from_key(&self.sort).ok_or(corrupt("sort"))?,
            fate: Fate::from_key(&self.fate).ok_or(corrupt("fate"))?,
            reason: self.reason,
            read_as: read_as.transpose()?,
            known: self.known,
            sender: self.sender,
            subject: self.subject,
            letter: self.letter.map(LetterId),
            sha256: self.sha256.try_into().map_err(|_| corrupt("sha256"))?,
            size: self.size.unsigned_abs(),
            waiting_since: waiting.transpose()?,
            cases: vec![],
        })
    }
}

async fn with_cases(tx: &mut Tx, rows: Vec<Row>) -> Result<Vec<Message>, StoreError> {
    let mut messages: Vec<Message> =
        rows.into_iter().map(Row::message).collect::<Result<_, _>>()?;
    if messages.is_empty() {
        return Ok(messages);
    }
    let found: Vec<(Uuid, Uuid, String)> = on!(tx, CASES, |conn, sql| {
        let mut query = QueryBuilder::new(sql);
        let mut list = query.separated(", ");
        for message in &messages {
            list.push_bind(message.id.0);
        }
        query.push(") order by x.case_id");
        query.build_query_as().fetch_all(conn).await
    })?;
    let mut cases: BTreeMap<MessageId, Vec<(CaseId, CaseNumber)>> = BTreeMap::new();
    for (message, case, number) in found {
        let case = (CaseId(case), cases::number(&number)?);
        cases.entry(MessageId(message)).or_default().push(case);
    }
    for message in &mut messages {
        message.cases = cases.remove(&message.id).unwrap_or_default();
    }
    Ok(messages)
}

/// The message with this identity, if it came in before.
pub async fn by_identity(tx: &mut Tx, identity: [u8; 32]) -> Result<Option<Message>, StoreError> {
    let rows: Vec<Row> = on!(tx, BY_IDENTITY, |conn, sql| sqlx::query_as(sql)
        .bind(identity.to_vec())
        .fetch_all(conn)
        .await)?;
    Ok(with_cases(tx, rows).await?.pop())
}

/// One message.
pub async fn find(tx: &mut Tx, id: MessageId) -> Result<Option<Message>, StoreError> {
    let rows: Vec<Row> =
        on!(tx, FIND, |conn, sql| sqlx::query_as(sql).bind(id.0).fetch_all(conn).await)?;
    Ok(with_cases(tx, rows).await?.pop())
}

/// A page of messages, the newest first, from below `before` on.
pub async fn page(
    tx: &mut Tx,
    filter: Filter,
    before: Option<MessageId>,
    limit: u16,
) -> Result<Vec<Message>, StoreError> {
    let before = before.map_or(Uuid::max(), |id| id.0);
    let statement = match filter {
        Filter::All => ALL,
        Filter::Waiting => WAITING,
        Filter::Fate(_) => BY_FATE,
        Filter::Unknown => BY_KNOWN,
    };
    let rows: Vec<Row> = on!(tx, statement, |conn, sql| {
        let query = sqlx::query_as(sql).bind(before).bind(i64::from(limit));
        match filter {
            Filter::All | Filter::Waiting => query.fetch_all(conn).await,
            Filter::Fate(fate) => query.bind(fate.key()).fetch_all(conn).await,
            Filter::Unknown => query.bind(false).fetch_all(conn).await,
        }
    })?;
    with_cases(tx, rows).await
}

/// The messages of a case, the oldest first.
pub async fn of_case(tx: &mut Tx, case: CaseId) -> Result<Vec<Message>, StoreError> {
    let rows: Vec<Row> =
        on!(tx, OF_CASE, |conn, sql| sqlx::query_as(sql).bind(case.0).fetch_all(conn).await)?;
    with_cases(tx, rows).await
}

/// What a message says; none where there is no such message.
pub async fn said(tx: &mut Tx, id: MessageId) -> Result<Option<Said>, StoreError> {
    let said: Option<String> =
        on!(tx, SAID, |conn, sql| sqlx::query_scalar(sql).bind(id.0).fetch_optional(conn).await)?;
    let read = |said: String| {
        serde_json::from_str(&said).map_err(|error| StoreError::corrupt("messages", "said", error))
    };
    said.map(read).transpose()
}

/// A message as it arrived; none once that was erased.
pub async fn bytes(tx: &mut Tx, id: MessageId) -> Result<Option<Vec<u8>>, StoreError> {
    for statement in [BYTES, BYTES_OF_NOTICE] {
        let found: Option<Vec<u8>> = on!(tx, statement, |conn, sql| sqlx::query_scalar(sql)
            .bind(id.0)
            .fetch_optional(conn)
            .await)?;
        if found.is_some() {
            return Ok(found);
        }
    }
    Ok(None)
}

/// How many messages wait for somebody to look at them, counted up to `most`.
pub async fn count_waiting(tx: &mut Tx, most: u16) -> Result<u64, StoreError> {
    let count: i64 = on!(tx, COUNT_WAITING, |conn, sql| sqlx::query_scalar(sql)
        .bind(i64::from(most))
        .fetch_one(conn)
        .await)?;
    Ok(count.unsigned_abs())
}

/// Somebody has looked at it; `false` where it waited for nobody.
pub async fn seen(tx: &mut Tx, id: MessageId, by: PersonId) -> Result<bool, StoreError> {
    let done = on!(tx, SEEN, |conn, sql| sqlx::query(sql)
        .bind(id.0)
        .bind(by.0)
        .execute(conn)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(done == 1)
}
