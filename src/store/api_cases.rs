//! Which key of the programming interface opened a case, and may follow it.
use uuid::Uuid;

use super::{StoreError, Tx};
use crate::domain::ids::{ApiKeyId, CaseId};

statements! {
    INSERT = "insert into api_cases (case_id, key_id) values ($1, $2)";
    OPENED_BY = "select key_id from api_cases where case_id = $1";
}

/// Records who opened a case.
pub async fn insert(tx: &mut Tx, case: CaseId, key: ApiKeyId) -> Result<(), StoreError> {
    on!(tx, INSERT, |conn, sql| sqlx::query(sql)
        .bind(case.0)
        .bind(key.0)
        .execute(conn)
        .await
        .map(drop))?;
    Ok(())
}

/// The key that opened a case; none where a person or a letter did.
pub async fn opened_by(tx: &mut Tx, case: CaseId) -> Result<Option<ApiKeyId>, StoreError> {
    let id: Option<Uuid> = on!(tx, OPENED_BY, |conn, sql| sqlx::query_scalar(sql)
        .bind(case.0)
        .fetch_optional(conn)
        .await)?;
    Ok(id.map(ApiKeyId))
}
