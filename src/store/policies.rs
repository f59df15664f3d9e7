//! Every version of every policy that was ever served, by its hash.
use jiff::Timestamp;

use super::{StoreError, Tx, error::moment};

statements! {
    KEEP = "insert into policy_versions (version, document, content, first_served_at) \
            values ($1, $2, $3, $4) on conflict (version) do nothing";
    FIND = "select document, content, first_served_at from policy_versions where version = $1";
    LIST = "select version, document, first_served_at from policy_versions \
            order by first_served_at desc, version";
}

/// A stored version without its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Served {
    /// SHA-256 of the canonical content, hexadecimal.
    pub version: String,
    /// Slug of the document.
    pub document: String,
    /// When it was first served.
    pub first_served_at: Timestamp,
}

/// Keeps a version; one that is there already stays as it is.
pub async fn keep(
    tx: &mut Tx,
    version: &str,
    document: &str,
    content: &str,
    now: Timestamp,
) -> Result<(), StoreError> {
    on!(tx, KEEP, |conn, sql| sqlx::query(sql)
        .bind(version)
        .bind(document)
        .bind(content)
        .bind(now.as_microsecond())
        .execute(conn)
        .await
        .map(drop))?;
    Ok(())
}

/// The content of a version, with what it is.
pub async fn find(tx: &mut Tx, version: &str) -> Result<Option<(Served, String)>, StoreError> {
    let row: Option<(String, String, i64)> =
        on!(tx, FIND, |conn, sql| sqlx::query_as(sql).bind(version).fetch_optional(conn).await)?;
    row.map(|(document, content, at)| {
        let first_served_at = moment("policy_versions", "first_served_at", at)?;
        Ok((Served { version: version.to_owned(), document, first_served_at }, content))
    })
    .transpose()
}

/// All versions, the latest first. There are as many as the provider ever published.
pub async fn list(tx: &mut Tx) -> Result<Vec<Served>, StoreError> {
    let rows: Vec<(String, String, i64)> =
        on!(tx, LIST, |conn, sql| sqlx::query_as(sql).fetch_all(conn).await)?;
    rows.into_iter()
        .map(|(version, document, at)| {
            let first_served_at = moment("policy_versions", "first_served_at", at)?;
            Ok(Served { version, document, first_served_at })
        })
        .collect()
}
