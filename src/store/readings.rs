//! Readings that a person corrected, kept as examples for the rules: where words stand, never the words.
use jiff::Timestamp;
use serde::{Serialize, de::DeserializeOwned};
use uuid::Uuid;

use super::{StoreError, Tx, cases, error::moment};
use crate::domain::{
    ids::{CaseId, ExampleId, MessageId, PersonId},
    number::CaseNumber,
    reading::{Mark, ReadAs},
};

/// What every list shows of an example. There always is a case and a person; an outer join keeps SQLite
/// from walking those to find examples.
macro_rules! examples {
    ($rest:literal) => {
        concat!(
            "select e.id, e.case_id, c.number, e.message_id, e.position, e.sha256, e.found_as, e.found, \
             e.said_as, e.said, e.person_id, p.name, e.at \
             from reading_examples e left join cases c on c.id = e.case_id left join people p on p.id = e.person_id ",
            $rest
        )
    };
}

statements! {
    INSERT = "insert into reading_examples \
              (id, case_id, message_id, position, sha256, found_as, found, said_as, said, person_id, at) \
              values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)";
    PAGE = (examples "where e.id > $1 order by e.id limit $2");
    OF_CASE = (examples "where e.case_id = $1 order by e.id");
    /// A letter that opened a case of its own belongs to another one.
    LINK = "insert into message_cases (message_id, case_id) values ($1, $2) on conflict do nothing";
}

/// What a letter reads as, and where its parts stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct View {
    /// What it is for.
    pub kind: ReadAs,
    /// Its parts; spans are bytes of the text.
    pub marks: Vec<Mark>,
}

/// A text of a message, and how the rules and a person read it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Example {
    /// Identifier.
    pub id: ExampleId,
    /// The case whose letter it is.
    pub case: CaseId,
    /// The message that the text is read from.
    pub message: MessageId,
    /// Which text of the message, from 0.
    pub position: u32,
    /// SHA-256 of the text: spans point into that text alone.
    pub sha256: [u8; 32],
    /// How the rules read it.
    pub found: View,
    /// How the person did.
    pub said: View,
    /// Who.
    pub person: PersonId,
    /// When.
    pub at: Timestamp,
}

/// An example as it is listed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// The example.
    pub example: Example,
    /// Number of its case.
    pub number: CaseNumber,
    /// Name of the person.
    pub name: String,
}

fn json(value: &impl Serialize) -> String {
    serde_json::to_string(value).expect("marks are JSON")
}

/// Keeps an example.
pub async fn insert(tx: &mut Tx, example: &Example) -> Result<(), StoreError> {
    on!(tx, INSERT, |conn, sql| sqlx::query(sql)
        .bind(example.id.0)
        .bind(example.case.0)
        .bind(example.message.0)
        .bind(example.position.cast_signed())
        .bind(example.sha256.to_vec())
        .bind(example.found.kind.key())
        .bind(json(&example.found.marks))
        .bind(example.said.kind.key())
        .bind(json(&example.said.marks))
        .bind(example.person.0)
        .bind(example.at.as_microsecond())
        .execute(conn)
        .await
        .map(drop))?;
    Ok(())
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    case_id: Uuid,
    number: String,
    message_id: Uuid,
    position: i32,
    sha256: Vec<u8>,
    found_as: String,
    found: String,
    said_as: String,
    said: String,
    person_id: Uuid,
    name: String,
    at: i64,
}

fn parsed<T: DeserializeOwned>(column: &'static str, text: &str) -> Result<T, StoreError> {
    serde_json::from_str(text)
        .map_err(|error| StoreError::corrupt("reading_examples", column, error))
}

fn listed(row: Row) -> Result<Listed, StoreError> {
    let corrupt = |column| StoreError::corrupt("reading_examples", column, "is no known word");
    let view = |column, kind: &str, marks: &str| {
        let kind = ReadAs::from_key(kind).ok_or_else(|| corrupt(column))?;
        Ok::<_, StoreError>(View { kind, marks: parsed(column, marks)? })
    };
    let example = Example {
        id: ExampleId(row.id),
        case: CaseId(row.case_id),
        message: MessageId(row.message_id),
        position: row.position.cast_unsigned(),
        sha256: row.sha256.try_into().map_err(|_| corrupt("sha256"))?,
        found: view("found", &row.found_as, &row.found)?,
        said: view("said", &row.said_as, &row.said)?,
        person: PersonId(row.person_id),
        at: moment("reading_examples", "at", row.at)?,
    };
    Ok(Listed { example, number: cases::number(&row.number)?, name: row.name })
}

/// A page of examples, the oldest first, from above `after` on.
pub async fn page(
    tx: &mut Tx,
    after: Option<ExampleId>,
    limit: u16,
) -> Result<Vec<Listed>, StoreError> {
    let after = after.map_or(Uuid::nil(), |id| id.0);
    let rows: Vec<Row> = on!(tx, PAGE, |conn, sql| sqlx::query_as(sql)
        .bind(after)
        .bind(i64::from(limit))
        .fetch_all(conn)
        .await)?;
    rows.into_iter().map(listed).collect()
}

/// The examples of a case, the oldest first.
pub async fn of_case(tx: &mut Tx, case: CaseId) -> Result<Vec<Listed>, StoreError> {
    let rows: Vec<Row> =
        on!(tx, OF_CASE, |conn, sql| sqlx::query_as(sql).bind(case.0).fetch_all(conn).await)?;
    rows.into_iter().map(listed).collect()
}

/// Lists the message with this case, too. Twice is once.
pub async fn link(tx: &mut Tx, message: MessageId, case: CaseId) -> Result<(), StoreError> {
    on!(tx, LINK, |conn, sql| sqlx::query(sql)
        .bind(message.0)
        .bind(case.0)
        .execute(conn)
        .await
        .map(drop))?;
    Ok(())
}
