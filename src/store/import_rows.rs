//! What became of each row of an import.
use sqlx::QueryBuilder;
use uuid::Uuid;

use super::{StoreError, Tx};
use crate::domain::{ids::ImportId, import::RowState, number::CaseNumber, verdict::Overall};

statements! {
    /// Completed with the rows and with [`SET`].
    INSERT = "insert into import_rows (import_id, number, state, verdict, cases, words) ";
    PAGE = "select number, state, verdict, cases, words from import_rows \
            where import_id = $1 and number > $2 order by number limit $3";
    PAGE_BAD = "select number, state, verdict, cases, words from import_rows \
                where import_id = $1 and number > $2 and state = 'bad' order by number limit $3";
    CLEAR = "delete from import_rows where import_id = $1";
    /// Rows are noted as opened after their case was, so a case has one import at most.
    OF_CASE = "select r.import_id, i.name, min(r.number), count(*) \
               from import_rows r join imports i on i.id = r.import_id \
               where r.cases = $1 and r.cases <> '' group by r.import_id, i.name \
               order by r.import_id limit 1";
}

/// A row that is there already becomes what is said of it last.
const SET: &str = " on conflict (import_id, number) do update set state = excluded.state, \
                   verdict = excluded.verdict, cases = excluded.cases, words = excluded.words";
/// Rows of one statement; SQLite binds 32,766 values.
const AT_ONCE: usize = 2_000;

/// A row of the report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportRow {
    /// Line of the file or row of the sheet.
    pub number: u32,
    /// What became of it.
    pub state: RowState,
    /// What the policy finds in its notice.
    pub verdict: Option<Overall>,
    /// Numbers of its cases.
    pub cases: String,
    /// What is wrong or missing.
    pub words: String,
}

/// Where in which import a case came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    /// The import.
    pub import: ImportId,
    /// Name of its file.
    pub name: String,
    /// The first of the rows that became the case.
    pub row: u32,
    /// How many rows became the case.
    pub rows: usize,
}

/// Records what became of rows.
pub async fn put(tx: &mut Tx, import: ImportId, rows: &[ImportRow]) -> Result<(), StoreError> {
    for some in rows.chunks(AT_ONCE) {
        on!(&mut *tx, INSERT, |conn, sql| {
            let mut insert = QueryBuilder::new(sql);
            insert.push_values(some, |mut values, row| {
                values
                    .push_bind(import.0)
                    .push_bind(row.number.cast_signed())
                    .push_bind(row.state.key())
                    .push_bind(row.verdict.map(Overall::key))
                    .push_bind(row.cases.as_str())
                    .push_bind(row.words.as_str());
            });
            insert.push(SET);
            insert.build().execute(conn).await.map(drop)
        })?;
    }
    Ok(())
}

/// Forgets the report: the rows are checked anew.
pub async fn clear(tx: &mut Tx, import: ImportId) -> Result<(), StoreError> {
    on!(tx, CLEAR, |conn, sql| sqlx::query(sql).bind(import.0).execute(conn).await.map(drop))?;
    Ok(())
}

/// Rows after the one with this number, in the order of the file.
pub async fn page(
    tx: &mut Tx,
    import: ImportId,
    after: u32,
    are_bad: bool,
    limit: u16,
) -> Result<Vec<ImportRow>, StoreError> {
    let statement = if are_bad { PAGE_BAD } else { PAGE };
    let rows: Vec<(i32, String, Option<String>, String, String)> =
        on!(tx, statement, |conn, sql| sqlx::query_as(sql)
            .bind(import.0)
            .bind(after.cast_signed())
            .bind(i64::from(limit))
            .fetch_all(conn)
            .await)?;
    let corrupt = |column| StoreError::corrupt("import_rows", column, "is no known word");
    rows.into_iter()
        .map(|(number, state, verdict, cases, words)| {
            let verdict = verdict
                .map(|key| Overall::from_key(&key).ok_or_else(|| corrupt("verdict")))
                .transpose()?;
            let state = RowState::from_key(&state).ok_or_else(|| corrupt("state"))?;
            Ok(ImportRow { number: number.cast_unsigned(), state, verdict, cases, words })
        })
        .collect()
}

/// The import that a case came from; none where it came another way, or where its rows are not noted yet.
pub async fn of_case(tx: &mut Tx, number: &CaseNumber) -> Result<Option<Origin>, StoreError> {
    let row: Option<(Uuid, String, i32, i64)> = on!(tx, OF_CASE, |conn, sql| sqlx::query_as(sql)
        .bind(number.to_string())
        .fetch_optional(conn)
        .await)?;
    Ok(row.map(|(import, name, first, rows)| Origin {
        import: ImportId(import),
        name,
        row: first.cast_unsigned(),
        rows: usize::try_from(rows).unwrap_or(1),
    }))
}
