//! Subpoenas under 17 U.S.C. 512(h), each recorded with the case whose data it asks for.
use jiff::{Timestamp, civil::Date};
use uuid::Uuid;

use super::{StoreError, Tx, error::moment};
use crate::domain::{
    ids::{CaseId, PersonId},
    subpoena::Subpoena,
    text::Line,
};

statements! {
    INSERT = "insert into subpoenas (id, case_id, requester, court, reference, received_on, recorded_by, recorded_at) \
              values ($1, $2, $3, $4, $5, $6, $7, $8)";
    OF_CASE = "select s.requester, s.court, s.reference, s.received_on, p.name, s.recorded_at \
               from subpoenas s join people p on p.id = s.recorded_by \
               where s.case_id = $1 order by s.recorded_at, s.id";
}

/// A subpoena as it is on record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filed {
    /// What it says.
    pub subpoena: Subpoena,
    /// Name of the person who recorded it.
    pub by: String,
    /// When it was recorded.
    pub recorded_at: Timestamp,
}

/// Stores a subpoena.
pub async fn insert(
    tx: &mut Tx,
    id: Uuid,
    case: CaseId,
    subpoena: &Subpoena,
    by: PersonId,
    now: Timestamp,
) -> Result<(), StoreError> {
    on!(tx, INSERT, |conn, sql| sqlx::query(sql)
        .bind(id)
        .bind(case.0)
        .bind(subpoena.requester.as_str())
        .bind(subpoena.court.as_str())
        .bind(subpoena.reference.as_str())
        .bind(subpoena.received_on.to_string())
        .bind(by.0)
        .bind(now.as_microsecond())
        .execute(conn)
        .await
        .map(drop))?;
    Ok(())
}

type Row = (String, String, String, String, String, i64);

fn filed(row: Row) -> Result<Filed, StoreError> {
    let (requester, court, reference, received_on, by, recorded_at) = row;
    let corrupt = |column| StoreError::corrupt("subpoenas", column, "cannot be read");
    let line = |column, text: &str| {
        Line::parse(text, usize::MAX).ok().flatten().ok_or_else(|| corrupt(column))
    };
    Ok(Filed {
        subpoena: Subpoena {
            requester: line("requester", &requester)?,
            court: line("court", &court)?,
            reference: line("reference", &reference)?,
            received_on: received_on.parse::<Date>().map_err(|_| corrupt("received_on"))?,
        },
        by,
        recorded_at: moment("subpoenas", "recorded_at", recorded_at)?,
    })
}

/// The subpoenas of a case, in the order in which they were recorded.
pub async fn of_case(tx: &mut Tx, case: CaseId) -> Result<Vec<Filed>, StoreError> {
    let rows: Vec<Row> =
        on!(tx, OF_CASE, |conn, sql| sqlx::query_as(sql).bind(case.0).fetch_all(conn).await)?;
    rows.into_iter().map(filed).collect()
}
