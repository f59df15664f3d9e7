//! The cases of one claimant, a page at a time by keyset, the newest first.
use jiff::Timestamp;
use uuid::Uuid;

use super::{StoreError, Tx, cases::Sender, error::moment, notices, queue::Cursor};
use crate::domain::{case::CaseState, ids::CaseId, party::Email};

/// What a list shows of a case before the case itself is read.
macro_rules! rows {
    ($rest:literal) => {
        concat!(
            "select c.id, c.opened_at, n.claim from cases c join notices n on n.id = c.notice_id ",
            $rest
        )
    };
}

statements! {
    ALL = (rows "where c.sender = $1 and (c.opened_at, c.id) < ($2, $3) \
                 order by c.opened_at desc, c.id desc limit $4");
    OF_STATE = (rows "where c.sender = $1 and c.state = $5 and (c.opened_at, c.id) < ($2, $3) \
                      order by c.opened_at desc, c.id desc limit $4");
    EMAIL = "select n.claim from cases c join notices n on n.id = c.notice_id where c.id = $1";
    /// Counted up to a bound: a number that nobody reads exactly costs no more.
    COUNT = "select count(*) from (select 1 from cases where sender = $1 and state = $2 limit $3) as counted";
}

/// After the last row, which is the oldest; the list begins here.
pub const NEWEST: Cursor = Cursor { at: i64::MAX, id: CaseId(Uuid::max()) };

/// A row of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The case.
    pub id: CaseId,
    /// When it was opened.
    pub opened_at: Timestamp,
    /// The claimant's address as the version of the notice that counts gives it. Whoever is known by
    /// a name has none.
    pub email: Option<Email>,
}

/// At most `limit` cases of this sender behind a place in the list: of one state, or all.
pub async fn page(
    tx: &mut Tx,
    sender: Sender,
    state: Option<CaseState>,
    after: Cursor,
    limit: u16,
) -> Result<Vec<Row>, StoreError> {
    let statement = if state.is_some() { OF_STATE } else { ALL };
    let rows: Vec<(Uuid, i64, String)> = on!(tx, statement, |conn, sql| {
        let mut query = sqlx::query_as(sql)
            .bind(sender.to_vec())
            .bind(after.at)
            .bind(after.id.0)
            .bind(i64::from(limit));
        if let Some(state) = state {
            query = query.bind(state.key());
        }
        query.fetch_all(conn).await
    })?;
    rows.into_iter()
        .map(|(id, opened_at, claim)| {
            let opened_at = moment("cases", "opened_at", opened_at)?;
            Ok(Row { id: CaseId(id), opened_at, email: notices::email_of(&claim)? })
        })
        .collect()
}

/// The claimant's address of a case, as the version of the notice that counts gives it.
pub async fn email(tx: &mut Tx, case: CaseId) -> Result<Option<Email>, StoreError> {
    let claim: Option<String> = on!(tx, EMAIL, |conn, sql| sqlx::query_scalar(sql)
        .bind(case.0)
        .fetch_optional(conn)
        .await)?;
    Ok(claim.map(|claim| notices::email_of(&claim)).transpose()?.flatten())
}

/// How many cases of this sender are in this state, counted up to `most`.
pub async fn count(
    tx: &mut Tx,
    sender: Sender,
    state: CaseState,
    most: u16,
) -> Result<u64, StoreError> {
    let count: i64 = on!(tx, COUNT, |conn, sql| sqlx::query_scalar(sql)
        .bind(sender.to_vec())
        .bind(state.key())
        .bind(i64::from(most))
        .fetch_one(conn)
        .await)?;
    Ok(count.unsigned_abs())
}
