//! The help centre: the index of its articles, FTS5 on SQLite and `tsvector` on PostgreSQL, and how
//! often each article was read and found of use.
use std::collections::BTreeMap;

use jiff::Timestamp;

use super::{StoreError, Tx};

statements! {
    /// One row when nobody had these contents before.
    BEGIN = "insert into help_words_editions (edition, used_at) values ($1, $2) on conflict (edition) do nothing";
    USE = "update help_words_editions set used_at = $2 where edition = $1";
    /// The words of titles and keywords weigh more than those of the text.
    INSERT = {
        sqlite: "insert into help_words (edition, slug, title, keywords, summary, body) values ($1, $2, $3, $4, $5, $6)",
        postgres: "insert into help_words (edition, slug, body, words) values ($1, $2, $6, \
                   setweight(to_tsvector('english', $3), 'A') || setweight(to_tsvector('english', $4), 'B') || \
                   setweight(to_tsvector('english', $5), 'C') || setweight(to_tsvector('english', $6), 'D'))",
    };
    FORGET_WORDS = "delete from help_words where edition not in \
                    (select edition from help_words_editions order by used_at desc, edition limit $1)";
    FORGET = "delete from help_words_editions where edition not in \
              (select edition from help_words_editions order by used_at desc, edition limit $1)";
    /// The best first, with the part of the text that fits best; found words stand between two signs
    /// that no text has.
    FIND = {
        sqlite: "select slug, snippet(help_words, 5, char(57344), char(57345), '…', 28) from help_words \
                 where help_words match $1 and edition = $2 \
                 order by bm25(help_words, 0.0, 0.0, 12.0, 6.0, 4.0, 1.0), slug limit $3",
        postgres: "select slug, ts_headline('english', body, asked, 'StartSel=' || chr(57344) || \
                       ', StopSel=' || chr(57345) || ', MaxFragments=1, MinWords=14, MaxWords=28, FragmentDelimiter=…') \
                   from (select slug, body, asked, ts_rank_cd('{0.1, 0.3, 0.5, 1.0}', words, asked) as fit \
                       from help_words, to_tsquery('english', $1) as asked \
                       where words @@ asked and edition = $2 order by fit desc, slug limit $3) as found \
                   order by fit desc, slug",
    };
    COUNT = "insert into help_counts (slug, reads, helped, not_helped) values ($1, $2, $3, $4) \
             on conflict (slug) do update set reads = help_counts.reads + excluded.reads, \
             helped = help_counts.helped + excluded.helped, \
             not_helped = help_counts.not_helped + excluded.not_helped";
    COUNTS = "select slug, reads, helped, not_helped from help_counts";
}

/// Contents that are kept: of the nodes that run, and of those before and after an upgrade.
const EDITIONS: i64 = 4;
/// Around a found word.
pub const MARKS: [char; 2] = ['\u{E000}', '\u{E001}'];

/// What happened to one article.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// How often its page was opened.
    pub reads: u64,
    /// How often somebody said that it answered the question.
    pub helped: u64,
    /// How often somebody said that it did not.
    pub not_helped: u64,
}

/// One article that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// Its name.
    pub slug: String,
    /// A part of its text with [`MARKS`].
    pub snippet: String,
}

/// Whether all words or any must be there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fit {
    /// All.
    All,
    /// At least one.
    Any,
}

/// Makes contents findable, unless they are; says whether they were not. Of two nodes that begin at
/// once the second waits for the first.
pub async fn index(
    tx: &mut Tx,
    edition: &str,
    articles: impl IntoIterator<Item = [String; 5]>,
    now: Timestamp,
) -> Result<bool, StoreError> {
    let now = now.as_microsecond();
    let new = on!(tx, BEGIN, |conn, sql| sqlx::query(sql)
        .bind(edition)
        .bind(now)
        .execute(conn)
        .await
        .map(|done| done.rows_affected()))?;
    if new == 0 {
        on!(tx, USE, |conn, sql| sqlx::query(sql)
            .bind(edition)
            .bind(now)
            .execute(conn)
            .await
            .map(drop))?;
        return Ok(false);
    }
    for [slug, title, keywords, summary, body] in articles {
        on!(tx, INSERT, |conn, sql| sqlx::query(sql)
            .bind(edition)
            .bind(&slug)
            .bind(&title)
            .bind(&keywords)
            .bind(&summary)
            .bind(&body)
            .execute(conn)
            .await
            .map(drop))?;
    }
    for statement in [FORGET_WORDS, FORGET] {
        on!(tx, statement, |conn, sql| sqlx::query(sql)
            .bind(EDITIONS)
            .execute(conn)
            .await
            .map(drop))?;
    }
    Ok(true)
}

/// The articles that hold these words, or words that begin with them. The words are letters and
/// digits alone.
pub async fn find(
    tx: &mut Tx,
    edition: &str,
    words: &[String],
    fit: Fit,
    limit: u16,
) -> Result<Vec<Hit>, StoreError> {
    let is_word = |word: &&String| !word.is_empty() && word.chars().all(char::is_alphanumeric);
    let words = words.iter().filter(is_word);
    let (terms, between): (Vec<String>, &str) = match (&*tx, fit) {
        (Tx::Sqlite(_), Fit::All) => (words.map(|it| format!("\"{it}\" *")).collect(), " AND "),
        (Tx::Sqlite(_), Fit::Any) => (words.map(|it| format!("\"{it}\" *")).collect(), " OR "),
        (Tx::Postgres(_), Fit::All) => (words.map(|it| format!("'{it}':*")).collect(), " & "),
        (Tx::Postgres(_), Fit::Any) => (words.map(|it| format!("'{it}':*")).collect(), " | "),
    };
    if terms.is_empty() {
        return Ok(Vec::new());
    }
    let rows: Vec<(String, String)> = on!(tx, FIND, |conn, sql| sqlx::query_as(sql)
        .bind(terms.join(between))
        .bind(edition)
        .bind(i64::from(limit))
        .fetch_all(conn)
        .await)?;
    Ok(rows.into_iter().map(|(slug, snippet)| Hit { slug, snippet }).collect())
}

/// Adds to what was counted. The order of the map keeps two nodes from waiting for each other.
pub async fn count(tx: &mut Tx, noted: &BTreeMap<String, Counts>) -> Result<(), StoreError> {
    let whole = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
    for (slug, counts) in noted {
        on!(tx, COUNT, |conn, sql| sqlx::query(sql)
            .bind(slug)
            .bind(whole(counts.reads))
            .bind(whole(counts.helped))
            .bind(whole(counts.not_helped))
            .execute(conn)
            .await
            .map(drop))?;
    }
    Ok(())
}

/// All that was counted, by article.
pub async fn counts(tx: &mut Tx) -> Result<BTreeMap<String, Counts>, StoreError> {
    let rows: Vec<(String, i64, i64, i64)> =
        on!(tx, COUNTS, |conn, sql| sqlx::query_as(sql).fetch_all(conn).await)?;
    let whole = i64::unsigned_abs;
    let counts = rows.into_iter().map(|(slug, reads, helped, not_helped)| {
        let counts =
            Counts { reads: whole(reads), helped: whole(helped), not_helped: whole(not_helped) };
        (slug, counts)
    });
    Ok(counts.collect())
}
