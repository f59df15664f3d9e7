//! What a hold or a complaint says in words, apart from the chain because it can be erased.
use serde::{Serialize, de::DeserializeOwned};

use super::{StoreError, Tx};
use crate::domain::{ids::CaseId, keyed::keyed, standing::Ordinal};

statements! {
    INSERT = "insert into papers (case_id, kind, ordinal, words) values ($1, $2, $3, $4)";
    OF_CASE = "select kind, ordinal, words from papers where case_id = $1 order by kind, ordinal";
}

keyed! {
    /// What a paper belongs to.
    pub enum PaperKind {
        /// A hold.
        Hold = "hold",
        /// A complaint.
        Complaint = "complaint",
    }
}

/// A paper as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paper {
    /// What it belongs to.
    pub kind: PaperKind,
    /// Number of the hold or complaint.
    pub ordinal: Ordinal,
    words: String,
}

impl Paper {
    /// What it says.
    pub fn read<T: DeserializeOwned>(&self) -> Result<T, StoreError> {
        serde_json::from_str(&self.words)
            .map_err(|error| StoreError::corrupt("papers", "words", error))
    }
}

/// Stores what a hold or complaint says.
pub async fn insert<T: Serialize>(
    tx: &mut Tx,
    case: CaseId,
    kind: PaperKind,
    ordinal: Ordinal,
    said: &T,
) -> Result<(), StoreError> {
    let words = serde_json::to_string(said).expect("a paper is JSON");
    on!(tx, INSERT, |conn, sql| sqlx::query(sql)
        .bind(case.0)
        .bind(kind.key())
        .bind(ordinal.cast_signed())
        .bind(words)
        .execute(conn)
        .await
        .map(drop))?;
    Ok(())
}

/// All papers of a case.
pub async fn of_case(tx: &mut Tx, case: CaseId) -> Result<Vec<Paper>, StoreError> {
    let rows: Vec<(String, i32, String)> =
        on!(tx, OF_CASE, |conn, sql| sqlx::query_as(sql).bind(case.0).fetch_all(conn).await)?;
    rows.into_iter()
        .map(|(kind, ordinal, words)| {
            let kind = PaperKind::from_key(&kind)
                .ok_or_else(|| StoreError::corrupt("papers", "kind", "is no known word"))?;
            Ok(Paper { kind, ordinal: ordinal.cast_unsigned(), words })
        })
        .collect()
}
