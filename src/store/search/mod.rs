//! What cases are found by: FTS5 on SQLite, `tsvector` on PostgreSQL. Looking is in `looking`.
mod looking;

use std::collections::HashSet;

pub use looking::{Found, matching};

use super::{
    StoreError, Tx,
    rows::{Kind, Rows, Table},
};
use crate::domain::ids::CaseId;

statements! {
    REPLACE = {
        sqlite: "insert into case_words (case_id, words) values ($1, $2)",
        postgres: "insert into case_words (case_id, words) \
                   values ($1, array_to_tsvector(string_to_array($2, ' '))) \
                   on conflict (case_id) do update set words = excluded.words",
    };
    /// SQLite: the newest row.
    LAST = {
        sqlite: "select rowid from case_words order by rowid desc limit 1",
        postgres: "select 0 where false",
    };
    /// A stretch of cases: by their order on SQLite, the newest so many on PostgreSQL.
    WALK = {
        sqlite: "select rowid, case_id from case_words where case_words match $1 \
                 and rowid > $3 and rowid <= $4 order by rowid desc limit $2",
        postgres: "select case_id from (select case_id, words from case_words \
                       order by case_id desc limit $3) as newest \
                   where words @@ $1::tsquery order by case_id desc limit $2",
    };
    /// PostgreSQL: by the index, which gives matches in no order: the newest of so many at most, and
    /// how many there were.
    BY_INDEX = {
        sqlite: "select null, 0 where false",
        postgres: "select case_id, count(*) over () from (select case_id from case_words \
                       where words @@ $1::tsquery limit $3) as found \
                   order by case_id desc limit $2",
    };
    /// SQLite: the words that begin like one, skipping from each to the next. FTS5 itself would read
    /// every place of every such word before it gave the first case.
    BEGINNING = {
        sqlite: "with recursive known (term) as ( \
                     select (select term from case_words_known where term >= $1 limit 1) \
                     union all \
                     select (select term from case_words_known where term >= known.term || char(1) limit 1) \
                     from known where known.term < $2) \
                 select term from known where term < $2 limit $3",
        postgres: "select null where false",
    };
    /// PostgreSQL: until the savepoint ends. A walk through the table is never what is wanted, nor is
    /// a plan that is compiled first.
    PATIENCE = {
        sqlite: "select null where false",
        postgres: "select set_config('statement_timeout', $1, true), \
                   set_config('enable_seqscan', 'off', true), set_config('jit', 'off', true)",
    };
    /// Where making all words anew has come to: they are made in the order of the cases.
    LAST_CASE = {
        sqlite: "select case_id from case_words order by rowid desc limit 1",
        postgres: "select case_id from case_words order by case_id desc limit 1",
    };
}

/// Bytes of one case that are searched; a `tsvector` holds at most a megabyte.
const INDEXED: usize = 60_000;
/// A word longer than this is not searched: PostgreSQL drops words beyond two kilobytes.
const WORD: usize = 200;

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
    let last: Option<uuid::Uuid> =
        on!(tx, LAST_CASE, |conn, sql| sqlx::query_scalar(sql).fetch_optional(conn).await)?;
    Ok(last.map(CaseId))
}

/// Each word once, separated by spaces: the databases are given words and take no text apart.
fn indexed(texts: &[String]) -> String {
    let (mut known, mut kept) = (HashSet::new(), String::new());
    for word in texts.iter().flat_map(|text| words(text)) {
        if kept.len() + word.len() >= INDEXED {
            break;
        }
        if known.contains(&word) {
            continue;
        }
        if !kept.is_empty() {
            kept.push(' ');
        }
        kept.push_str(&word);
        known.insert(word);
    }
    kept
}
