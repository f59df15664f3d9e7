//! Counter-notices at rest: every version with the bytes as they arrived.
use jiff::Timestamp;
use uuid::Uuid;

use super::{StoreError, Tx, error::moment};
use crate::domain::{
    counter::notice::CounterNotice,
    ids::{CaseId, CounterNoticeId},
    policy::Version,
    standing::Ordinal,
};

/// A version of a counter-notice without its bytes.
macro_rules! filed {
    ($rest:literal) => {
        concat!(
            "select n.id, n.ordinal, n.version, n.received_at, n.policy, n.provider, n.agent, \
             n.claim, n.sha256, n.size from counter_notices n ",
            $rest
        )
    };
}

statements! {
    INSERT = "insert into counter_notices (id, case_id, ordinal, version, received_at, policy, provider, agent, \
              claim, sha256, size, bytes, submission_key) \
              values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)";
    OF_CASE = (filed "where n.case_id = $1 order by n.ordinal, n.version");
    OF_SUBMISSION = "select case_id, ordinal from counter_notices where submission_key = $1";
    BYTES = "select bytes from counter_notices where id = $1";
}

/// A version of a counter-notice as it arrived.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filed {
    /// Identifier of this version.
    pub id: CounterNoticeId,
    /// Number of the counter-notice within its case.
    pub ordinal: Ordinal,
    /// The version, from 1.
    pub version: u32,
    /// When it was received.
    pub received_at: Timestamp,
    /// What was given.
    pub notice: CounterNotice,
    /// The designated agent as published then.
    pub agent: Version,
    /// SHA-256 of the bytes that arrived.
    pub sha256: [u8; 32],
    /// How many bytes arrived.
    pub size: u64,
}

/// Stores a version. A `submission_key` that is known already is refused by the database.
pub async fn insert(
    tx: &mut Tx,
    case: CaseId,
    filed: &Filed,
    bytes: &[u8],
    submission_key: Option<[u8; 32]>,
) -> Result<(), StoreError> {
    let claim = serde_json::to_string(&filed.notice).expect("a counter-notice is JSON");
    on!(tx, INSERT, |conn, sql| sqlx::query(sql)
        .bind(filed.id.0)
        .bind(case.0)
        .bind(filed.ordinal.cast_signed())
        .bind(filed.version.cast_signed())
        .bind(filed.received_at.as_microsecond())
        .bind(filed.notice.policy.to_string())
        .bind(filed.notice.provider.to_string())
        .bind(filed.agent.to_string())
        .bind(claim)
        .bind(filed.sha256.to_vec())
        .bind(i64::try_from(filed.size).unwrap_or(i64::MAX))
        .bind(bytes)
        .bind(submission_key.map(|key| key.to_vec()))
        .execute(conn)
        .await
        .map(drop))?;
    Ok(())
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    ordinal: i32,
    version: i32,
    received_at: i64,
    agent: String,
    claim: String,
    sha256: Vec<u8>,
    size: i64,
}

impl Row {
    fn filed(self) -> Result<Filed, StoreError> {
        let corrupt = |column| StoreError::corrupt("counter_notices", column, "cannot be read");
        Ok(Filed {
            id: CounterNoticeId(self.id),
            ordinal: self.ordinal.cast_unsigned(),
            version: self.version.cast_unsigned(),
            received_at: moment("counter_notices", "received_at", self.received_at)?,
            notice: serde_json::from_str(&self.claim)
                .map_err(|error| StoreError::corrupt("counter_notices", "claim", error))?,
            agent: self.agent.parse().map_err(|_| corrupt("agent"))?,
            sha256: self.sha256.try_into().map_err(|_| corrupt("sha256"))?,
            size: u64::try_from(self.size).unwrap_or(0),
        })
    }
}

/// Every version of every counter-notice of a case, in order.
pub async fn of_case(tx: &mut Tx, case: CaseId) -> Result<Vec<Filed>, StoreError> {
    let rows: Vec<Row> =
        on!(tx, OF_CASE, |conn, sql| sqlx::query_as(sql).bind(case.0).fetch_all(conn).await)?;
    rows.into_iter().map(Row::filed).collect()
}

/// The latest version of one counter-notice among those of its case.
#[must_use]
pub fn latest(filed: &[Filed], ordinal: Ordinal) -> Option<&Filed> {
    filed.iter().rev().find(|filed| filed.ordinal == ordinal)
}

/// The counter-notice that a submission with this key brought, if there is one.
pub async fn of_submission(
    tx: &mut Tx,
    key: [u8; 32],
) -> Result<Option<(CaseId, Ordinal)>, StoreError> {
    let row: Option<(Uuid, i32)> = on!(tx, OF_SUBMISSION, |conn, sql| sqlx::query_as(sql)
        .bind(key.to_vec())
        .fetch_optional(conn)
        .await)?;
    Ok(row.map(|(case, ordinal)| (CaseId(case), ordinal.cast_unsigned())))
}

/// The bytes of a version as they arrived; none once they were erased.
pub async fn bytes(tx: &mut Tx, id: CounterNoticeId) -> Result<Option<Vec<u8>>, StoreError> {
    let bytes: Option<Option<Vec<u8>>> =
        on!(tx, BYTES, |conn, sql| sqlx::query_scalar(sql).bind(id.0).fetch_optional(conn).await)?;
    Ok(bytes.flatten())
}
