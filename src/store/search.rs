//! Full-text search: FTS5 on SQLite, `tsvector` on PostgreSQL; the one place that knows either.
use std::collections::HashSet;

use uuid::Uuid;

use super::{
    StoreError, Tx,
    rows::{Kind, Rows, Table},
};
use crate::domain::ids::CaseId;

statements! {
    REPLACE = {
        sqlite: "insert into case_words (case_id, words) values ($1, $2)",
        postgres: "insert into case_words (case_id, words) values ($1, to_tsvector('simple', $2)) \
                   on conflict (case_id) do update set words = excluded.words",
    };
    /// The newest matches first; both databases stop at the limit.
    MATCHING = {
        sqlite: "select case_id from case_words where case_words match $1 order by rowid desc limit $2",
        postgres: "select case_id from case_words where words @@ to_tsquery('simple', $1) \
                   order by case_id desc limit $2",
    };
    /// Where making all words anew has come to: they are made in the order of the cases.
    LAST = {
        sqlite: "select case_id from case_words order by rowid desc limit 1",
        postgres: "select case_id from case_words order by case_id desc limit 1",
    };
}

/// Bytes of one case that are searched; a `tsvector` holds at most a megabyte.
const INDEXED: usize = 60_000;
/// A word longer than this is not searched: PostgreSQL drops words beyond two kilobytes.
const WORD: usize = 200;
/// Words of a query that count.
const ASKED: usize = 12;

/// Letters and digits in lower case; the same words on both databases, and no operator of either.
fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty() && word.len() <= WORD)
        .map(str::to_lowercase)
}

const CASE_WORDS: Table =
    Table { name: "case_words", columns: &[("case_id", Kind::Uuid), ("words", Kind::Words)] };

/// Makes new cases findable by the words of their texts.
pub async fn insert<'a>(
    tx: &mut Tx,
    cases: impl IntoIterator<Item = (CaseId, &'a [String])>,
) -> Result<(), StoreError> {
    let mut rows = Rows::of(&CASE_WORDS);
    for (case, texts) in cases {
        rows.push([case.0.into(), indexed(texts).into()]);
    }
    rows.insert(tx).await
}

/// All that a case is to be found by from now on. It takes the place of what was there, which
/// SQLite keeps beside it.
pub async fn replace(tx: &mut Tx, case: CaseId, texts: &[String]) -> Result<(), StoreError> {
    let kept = indexed(texts);
    on!(tx, REPLACE, |conn, sql| sqlx::query(sql)
        .bind(case.0)
        .bind(&kept)
        .execute(conn)
        .await
        .map(drop))?;
    Ok(())
}

/// The last case that can be found, where the words of all are being made anew.
pub async fn last(tx: &mut Tx) -> Result<Option<CaseId>, StoreError> {
    let last: Option<Uuid> =
        on!(tx, LAST, |conn, sql| sqlx::query_scalar(sql).fetch_optional(conn).await)?;
    Ok(last.map(CaseId))
}

fn indexed(texts: &[String]) -> String {
    let mut kept = String::new();
    for word in texts.iter().flat_map(|text| words(text)) {
        if kept.len() + word.len() >= INDEXED {
            break;
        }
        kept.push_str(&word);
        kept.push(' ');
    }
    kept
}

/// Cases that hold every word of `query`, the last one as a beginning; newest first.
pub async fn matching(tx: &mut Tx, query: &str, limit: u16) -> Result<Vec<CaseId>, StoreError> {
    let asked: Vec<String> = words(query).take(ASKED).collect();
    let Some((last, whole)) = asked.split_last() else { return Ok(vec![]) };
    let text = match tx {
        Tx::Sqlite(_) => {
            let whole: Vec<String> = whole.iter().map(|word| format!("\"{word}\"")).collect();
            format!("{} \"{last}\" *", whole.join(" "))
        }
        Tx::Postgres(_) => {
            let mut terms: Vec<String> = whole.iter().map(|word| format!("'{word}'")).collect();
            terms.push(format!("'{last}':*"));
            terms.join(" & ")
        }
    };
    let ids: Vec<Uuid> = on!(tx, MATCHING, |conn, sql| sqlx::query_scalar(sql)
        .bind(&text)
        .bind(i64::from(limit))
        .fetch_all(conn)
        .await)?;
    let mut seen = HashSet::new();
    Ok(ids.into_iter().filter(|id| seen.insert(*id)).map(CaseId).collect())
}
