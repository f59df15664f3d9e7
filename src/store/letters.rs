//! Letters: the text is fixed when it is promised, the delivery is recorded when it happens.
use jiff::Timestamp;
use sqlx::QueryBuilder;
use uuid::Uuid;

use super::{StoreError, Tx, cases, error::moment};
use crate::domain::{
    ids::{CaseId, LetterId},
    letter::LetterKind,
};

/// A letter with what became of it.
macro_rules! filed {
    ($rest:literal) => {
        concat!(
            "select l.id, l.case_id, c.number, l.kind, l.recipient, l.subject, l.body, \
             l.created_at, l.sent_at, l.attempts, l.last_error \
             from letters l join cases c on c.id = l.case_id ",
            $rest
        )
    };
}

statements! {
    INSERT = "insert into letters (id, case_id, kind, recipient, subject, body, created_at, attempts) ";
    FIND = (filed "where l.id = $1");
    OF_CASE = (filed "where l.case_id = $1 order by l.created_at, l.id");
    DELAYED = (filed "where l.sent_at is null and l.attempts > 0 order by l.id limit $1");
    /// Completed with the moment and the list; only the first to settle a letter gets it back.
    SENT = "update letters set attempts = attempts + 1, last_error = null, sent_at = ";
    FAILED = "update letters set attempts = attempts + 1, last_error = $2 \
              where id = $1 and sent_at is null";
}

/// A letter as promised.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// Identifier; its `Message-ID` follows from it.
    pub id: LetterId,
    /// The case it belongs to.
    pub case: CaseId,
    /// What it says.
    pub kind: LetterKind,
    /// E-mail address it goes to.
    pub recipient: String,
    /// Subject.
    pub subject: String,
    /// Text, in lines separated by LF.
    pub body: String,
    /// When it was promised.
    pub created_at: Timestamp,
}

/// A letter with what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filed {
    /// The letter.
    pub letter: Letter,
    /// Number of its case.
    pub number: String,
    /// When the mail server took it.
    pub sent_at: Option<Timestamp>,
    /// How often it was tried.
    pub attempts: u32,
    /// Why the last try failed.
    pub last_error: Option<String>,
}

/// Stores letters.
pub async fn insert(tx: &mut Tx, letters: &[Letter]) -> Result<(), StoreError> {
    if letters.is_empty() {
        return Ok(());
    }
    on!(tx, INSERT, |conn, sql| {
        let mut insert = QueryBuilder::new(sql);
        insert.push_values(letters, |mut row, letter| {
            row.push_bind(letter.id.0)
                .push_bind(letter.case.0)
                .push_bind(letter.kind.key())
                .push_bind(letter.recipient.as_str())
                .push_bind(letter.subject.as_str())
                .push_bind(letter.body.as_str())
                .push_bind(letter.created_at.as_microsecond())
                .push_bind(0_i32);
        });
        insert.build().execute(conn).await.map(drop)
    })?;
    Ok(())
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    case_id: Uuid,
    number: String,
    kind: String,
    recipient: String,
    subject: String,
    body: String,
    created_at: i64,
    sent_at: Option<i64>,
    attempts: i32,
    last_error: Option<String>,
}

impl Row {
    fn filed(self) -> Result<Filed, StoreError> {
        let letter = Letter {
            id: LetterId(self.id),
            case: CaseId(self.case_id),
            kind: LetterKind::from_key(&self.kind)
                .ok_or_else(|| StoreError::corrupt("letters", "kind", self.kind))?,
            recipient: self.recipient,
            subject: self.subject,
            body: self.body,
            created_at: moment("letters", "created_at", self.created_at)?,
        };
        Ok(Filed {
            letter,
            number: cases::number(&self.number)?.to_string(),
            sent_at: self.sent_at.map(|at| moment("letters", "sent_at", at)).transpose()?,
            attempts: self.attempts.cast_unsigned(),
            last_error: self.last_error,
        })
    }
}

/// One letter.
pub async fn find(tx: &mut Tx, id: LetterId) -> Result<Option<Filed>, StoreError> {
    let row: Option<Row> =
        on!(tx, FIND, |conn, sql| sqlx::query_as(sql).bind(id.0).fetch_optional(conn).await)?;
    row.map(Row::filed).transpose()
}

/// All letters of a case, oldest first.
pub async fn of_case(tx: &mut Tx, case: CaseId) -> Result<Vec<Filed>, StoreError> {
    let rows: Vec<Row> =
        on!(tx, OF_CASE, |conn, sql| sqlx::query_as(sql).bind(case.0).fetch_all(conn).await)?;
    rows.into_iter().map(Row::filed).collect()
}

/// Letters that were tried and not taken yet, oldest first.
pub async fn delayed(tx: &mut Tx, limit: u16) -> Result<Vec<Filed>, StoreError> {
    let rows: Vec<Row> = on!(tx, DELAYED, |conn, sql| sqlx::query_as(sql)
        .bind(i64::from(limit))
        .fetch_all(conn)
        .await)?;
    rows.into_iter().map(Row::filed).collect()
}

/// Records deliveries; returns those that nobody recorded before.
pub async fn sent(
    tx: &mut Tx,
    ids: &[LetterId],
    at: Timestamp,
) -> Result<Vec<LetterId>, StoreError> {
    if ids.is_empty() {
        return Ok(vec![]);
    }
    let settled: Vec<Uuid> = on!(tx, SENT, |conn, sql| {
        let mut update = QueryBuilder::new(sql);
        update.push_bind(at.as_microsecond()).push(" where sent_at is null and id in (");
        let mut list = update.separated(", ");
        for id in ids {
            list.push_bind(id.0);
        }
        update.push(") returning id");
        update.build_query_scalar().fetch_all(conn).await
    })?;
    Ok(settled.into_iter().map(LetterId).collect())
}

/// Records a failed try.
pub async fn failed(tx: &mut Tx, id: LetterId, error: &str) -> Result<(), StoreError> {
    on!(tx, FAILED, |conn, sql| sqlx::query(sql)
        .bind(id.0)
        .bind(error)
        .execute(conn)
        .await
        .map(drop))?;
    Ok(())
}
