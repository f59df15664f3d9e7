//! Which key of the programming interface opened a case, and may follow it.
use uuid::Uuid;

use super::{
    StoreError, Tx,
    rows::{Kind, Rows, Table},
};
use crate::domain::ids::{ApiKeyId, CaseId};

statements! {
    OPENED_BY = "select key_id from api_cases where case_id = $1";
}

const API_CASES: Table =
    Table { name: "api_cases", columns: &[("case_id", Kind::Uuid), ("key_id", Kind::Uuid)] };

/// Records who opened cases.
pub async fn insert(
    tx: &mut Tx,
    opened: impl IntoIterator<Item = (CaseId, ApiKeyId)>,
) -> Result<(), StoreError> {
    let mut rows = Rows::of(&API_CASES);
    for (case, key) in opened {
        rows.push([case.0.into(), key.0.into()]);
    }
    rows.insert(tx).await
}

/// The key that opened a case; none where a person or a letter did.
pub async fn opened_by(tx: &mut Tx, case: CaseId) -> Result<Option<ApiKeyId>, StoreError> {
    let id: Option<Uuid> = on!(tx, OPENED_BY, |conn, sql| sqlx::query_scalar(sql)
        .bind(case.0)
        .fetch_optional(conn)
        .await)?;
    Ok(id.map(ApiKeyId))
}
