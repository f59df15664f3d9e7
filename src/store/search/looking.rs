//! Looking for cases by words, with an end: the newest first, and no more work than a person waits for.
//!
//! Words that most cases hold are found by walking the newest cases; rare ones by the index. What lies
//! between is looked for until patience ends, and the answer says that it did.
use std::{
    collections::HashSet,
    time::{Duration, Instant},
};

use sqlx::{Sqlite, Transaction};
use uuid::Uuid;

use super::{
    super::{StoreError, Tx, pooled::Statements},
    BEGINNING, BY_INDEX, LAST, PATIENCE, WALK, words,
};
use crate::domain::ids::CaseId;

/// Words of a query that count.
const ASKED: usize = 12;
/// Words that a beginning may stand for.
const BEGINNINGS: usize = 64;
/// A word of fewer letters stands for itself alone.
const BEGINNING_LEAST: usize = 3;
/// How long is looked: longer than anybody's search takes, shorter than a person waits.
const ENOUGH: Duration = Duration::from_millis(500);
/// Cases that are walked before the index of PostgreSQL is asked: where a page of them matches, its
/// millions are not sorted.
const NEWEST: i64 = 2_000;
/// Cases that are walked where the index finds too many.
const NEWER: i64 = 20_000;
/// Matches that the index may find: these are sorted.
const SORTED: i64 = 10_000;
/// Rows that SQLite looks through at a time, patience being asked between.
const STRETCH: i64 = 100_000;

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is one sentence of the answer, and they meet"
)]
pub struct Found {
    /// The newest cases.
    pub cases: Vec<CaseId>,
    /// There are more.
    pub more: bool,
    /// Patience ended: not all of those that are older were looked at.
    pub cut: bool,
    /// The last word begins so many words that it was looked for as a whole one alone.
    pub whole: bool,
    /// There was no word.
    pub nothing: bool,
}

/// The newest cases that hold every word of `query`, the last one as a beginning.
pub async fn matching(tx: &mut Tx, query: &str, limit: u16) -> Result<Found, StoreError> {
    let asked: Vec<String> = words(query).take(ASKED).collect();
    let Some((last, whole)) = asked.split_last() else {
        return Ok(Found { nothing: true, ..Found::default() });
    };
    let most = usize::from(limit);
    let mut found = match tx {
        Tx::Sqlite(tx) => in_stretches(tx, whole, last, i64::from(limit) + 1).await?,
        Tx::Postgres(_) => by_index(tx, whole, last, i64::from(limit) + 1).await?,
    };
    found.more |= found.cases.len() > most;
    found.cases.truncate(most);
    Ok(found)
}

/// SQLite walks its lists of rows backwards from where it is told to.
async fn in_stretches(
    tx: &mut Transaction<'static, Sqlite>,
    whole: &[String],
    last: &str,
    limit: i64,
) -> Result<Found, StoreError> {
    let begun = Instant::now();
    let (ending, as_whole) = ending(tx, last).await?;
    let mut terms: Vec<String> = whole.iter().map(|word| format!("\"{word}\"")).collect();
    terms.push(ending);
    let text = terms.join(" AND ");
    let end: Option<i64> = sqlx::query_scalar(LAST.sqlite).fetch_optional(&mut **tx).await?;
    let (mut to, mut found) = (end.unwrap_or(0), Found { whole: as_whole, ..Found::default() });
    // A case that was replaced is in the index twice.
    let mut seen = HashSet::new();
    while to > 0 {
        let left = limit - i64::try_from(found.cases.len()).unwrap_or(limit);
        if left <= 0 {
            found.more = true;
            break;
        }
        if begun.elapsed() > ENOUGH {
            found.cut = true;
            break;
        }
        let from = to.saturating_sub(STRETCH);
        let rows: Vec<(i64, Uuid)> = sqlx::query_as(WALK.sqlite)
            .bind(&text)
            .bind(left)
            .bind(from)
            .bind(to)
            .fetch_all(&mut **tx)
            .await?;
        let is_full = i64::try_from(rows.len()).is_ok_and(|many| many >= left);
        to = rows.last().filter(|_| is_full).map_or(from, |(row, _)| row - 1);
        let cases = rows.into_iter().map(|(_, id)| CaseId(id));
        found.cases.extend(cases.filter(|case| seen.insert(*case)));
    }
    Ok(found)
}

/// The last word as FTS5 is asked for it, and whether it stands for itself alone because it begins
/// too many.
async fn ending(
    tx: &mut Transaction<'static, Sqlite>,
    word: &str,
) -> Result<(String, bool), StoreError> {
    if !word.is_ascii() {
        // The index leaves out accents, as it does in a query: words that are listed have none. What
        // is written without an alphabet is long in few letters.
        let latin = word.chars().all(|letter| letter < '\u{250}');
        let short = latin && word.chars().count() < BEGINNING_LEAST;
        return Ok((format!("\"{word}\"{}", if short { "" } else { " *" }), short));
    }
    let known: Vec<String> = sqlx::query_scalar(BEGINNING.sqlite)
        .bind(word)
        .bind(format!("{word}{}", char::MAX))
        .bind(i64::try_from(BEGINNINGS).unwrap_or(i64::MAX) + 1)
        .fetch_all(&mut **tx)
        .await?;
    if known.is_empty() || known.len() > BEGINNINGS {
        return Ok((format!("\"{word}\""), !known.is_empty()));
    }
    let known: Vec<String> = known.iter().map(|word| format!("\"{word}\"")).collect();
    Ok((format!("({})", known.join(" OR ")), false))
}

/// PostgreSQL's index knows no order: common words are found by walking, rare ones by the index.
async fn by_index(
    tx: &mut Tx,
    whole: &[String],
    last: &str,
    limit: i64,
) -> Result<Found, StoreError> {
    let Tx::Postgres(tx) = tx else { return Ok(Found::default()) };
    let as_whole = last.is_ascii() && last.len() < BEGINNING_LEAST;
    let mut terms: Vec<String> = whole.iter().map(|word| format!("'{word}'")).collect();
    terms.push(if as_whole { format!("'{last}'") } else { format!("'{last}':*") });
    let text = terms.join(" & ");
    let mut found = Found { whole: as_whole, ..Found::default() };
    let mut walked = walk(tx, &text, limit, NEWEST).await?;
    if is_page(&walked, limit) {
        found.cases = walked;
        return Ok(found);
    }
    // What is set, and what fails, ends with the savepoint.
    sqlx::raw_sql("savepoint patience").execute(&mut **tx).await?;
    sqlx::query(PATIENCE.postgres).bind(ENOUGH.as_millis().to_string()).execute(&mut **tx).await?;
    let matches: Result<Vec<(Uuid, i64)>, sqlx::Error> = sqlx::query_as(BY_INDEX.postgres)
        .bind(&text)
        .bind(limit)
        .bind(SORTED + 1)
        .fetch_all(&mut **tx)
        .await;
    let too_many = matches.as_ref().is_ok_and(|rows| rows.iter().any(|(_, all)| *all > SORTED));
    let newer = if too_many { Some(walk(tx, &text, limit, NEWER).await) } else { None };
    sqlx::raw_sql("rollback to savepoint patience").execute(&mut **tx).await?;
    let matches = within_patience(matches)?;
    let newer = newer.map(within_patience).transpose()?;
    found.cut = matches.is_none();
    let of_index = matches.unwrap_or_default().into_iter().map(|(id, _)| CaseId(id));
    match newer {
        None if found.cut => {}
        None => walked = of_index.collect(),
        Some(newer) => {
            walked = newer.unwrap_or(walked);
            found.cut = !is_page(&walked, limit);
            if found.cut {
                // Some of those that are older, in no order of the index.
                walked.extend(of_index);
                walked.sort_unstable_by(|one, other| other.cmp(one));
                walked.dedup();
            }
        }
    }
    found.cases = walked;
    Ok(found)
}

async fn walk(
    tx: &mut Statements,
    text: &str,
    limit: i64,
    newest: i64,
) -> Result<Vec<CaseId>, sqlx::Error> {
    let ids: Vec<Uuid> =
        sqlx::query_scalar(WALK.postgres).bind(text).bind(limit).bind(newest).fetch_all(tx).await?;
    Ok(ids.into_iter().map(CaseId).collect())
}

fn is_page(found: &[CaseId], limit: i64) -> bool {
    i64::try_from(found.len()).is_ok_and(|many| many >= limit)
}

/// What was found, or none where patience ended.
fn within_patience<T>(found: Result<T, sqlx::Error>) -> Result<Option<T>, StoreError> {
    match found {
        Ok(found) => Ok(Some(found)),
        Err(error) if is_impatience(&error) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// PostgreSQL broke a statement off because its time was over.
fn is_impatience(error: &sqlx::Error) -> bool {
    let code = error.as_database_error().and_then(sqlx::error::DatabaseError::code);
    code.is_some_and(|code| code == "57014")
}
