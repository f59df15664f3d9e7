//! Cases that must be looked at again, because something that they had left to another case changed.
use jiff::Timestamp;
use uuid::Uuid;

use super::{
    StoreError, Tx,
    rows::{Kind, Rows, Table},
};
use crate::domain::ids::{CaseId, LookId};

statements! {
    DUE = "select id, case_id from looks where at <= $1 order by at, id limit 1";
    DONE = "delete from looks where id = $1";
    LATER = "update looks set at = $2 where id = $1";
}

const LOOKS: Table = Table {
    name: "looks",
    columns: &[("id", Kind::Uuid), ("case_id", Kind::Uuid), ("at", Kind::Big)],
};

/// Has the sweeper look at these cases once `tx` is kept. It holds none of them: two changes that wake
/// each other's cases cannot wait for each other.
pub async fn owe(tx: &mut Tx, looks: &[(LookId, CaseId)], at: Timestamp) -> Result<(), StoreError> {
    let mut rows = Rows::of(&LOOKS);
    for (id, case) in looks {
        rows.push([id.0.into(), case.0.into(), at.as_microsecond().into()]);
    }
    rows.insert(tx).await
}

/// The look that fell due first by `now`.
pub async fn due(tx: &mut Tx, now: Timestamp) -> Result<Option<(LookId, CaseId)>, StoreError> {
    let row: Option<(Uuid, Uuid)> = on!(tx, DUE, |conn, sql| sqlx::query_as(sql)
        .bind(now.as_microsecond())
        .fetch_optional(conn)
        .await)?;
    Ok(row.map(|(id, case)| (LookId(id), CaseId(case))))
}

/// It was looked at.
pub async fn done(tx: &mut Tx, id: LookId) -> Result<(), StoreError> {
    on!(tx, DONE, |conn, sql| sqlx::query(sql).bind(id.0).execute(conn).await.map(drop))?;
    Ok(())
}

/// It could not be looked at now.
pub async fn later(tx: &mut Tx, id: LookId, at: Timestamp) -> Result<(), StoreError> {
    on!(tx, LATER, |conn, sql| sqlx::query(sql)
        .bind(id.0)
        .bind(at.as_microsecond())
        .execute(conn)
        .await
        .map(drop))?;
    Ok(())
}
