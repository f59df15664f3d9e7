//! No statement scans a table or sorts without an end: each one's plan is read on both databases.
use safeharbor::store::{Db, Sql, statements};
use serde_json::Value;
use sqlx::{AssertSqlSafe, Connection, Row, SqlitePool};

use crate::support::TestApp;

/// Statements that may, by a part of their text, and why.
const ALLOWED: &[(&str, &str)] = &[
    ("from people order by name", "a house has tens of people, and the list ends at 1,000"),
    ("from people where disabled_at is null limit 1", "the first row ends it"),
    ("from designations order by", "one row for each filing of the agent"),
    ("from events where kind = 'breached'", "the metrics; the index holds breaches alone"),
    ("from policy_versions", "a house has tens of versions"),
    ("from help_words", "the articles of a help centre: tens, in at most five editions"),
    ("from help_counts", "one row for each article"),
    ("from tally_changes", "rows live for seconds; what is read is everything"),
    ("from tallies where cases <> 0", "one row for each state, queue and verdict"),
    ("from sqlite_master", "one row for each table and index; once, at the start"),
    ("select 1 from outbox limit", "counts any rows up to a bound"),
    ("delete from sessions where seen_at", "one row for each person signed in; at sign-in alone"),
    ("delete from sign_in_tries where locked_until", "the sweeper's, not a page's"),
    ("delete from invitations where expires_at", "invitations that nobody used: a handful"),
    ("where l.case_id = $1 order by l.created_at", "the letters of one case"),
    ("where t.case_id = $1 order by t.due_at", "the tasks of one case"),
    ("from subpoenas s join people", "the subpoenas of one case"),
    ("select distinct subscriber from locations", "the locations of one case"),
    ("group by r.import_id, i.name", "the rows of one case"),
    ("select distinct c.number from evidence", "the cases of one file"),
    ("select basis from grounds", "the grounds at one address"),
    ("select mine.position from locations mine", "the locations of one case"),
    ("from locations mine", "the locations of one case"),
    ("where c.id in (", "at most as many as one page"),
    ("from message_cases x join cases c", "the cases of the messages of one page"),
    ("select id, chain_seq, chain_hash from cases where id in (", "the cases of one group"),
    ("union all select cast($3 as bigint)", "sixteen spans, each counted up to a bound"),
    ("order by case_id desc limit $2", "what the index or a walk found, which is bounded"),
];

/// Completed by a builder, so that they can be explained.
fn completed(sql: &str) -> Option<String> {
    if sql.ends_with(" in (") {
        return Some(format!("{sql}null)"));
    }
    (!sql.ends_with([' ', '('])).then(|| sql.to_owned())
}

fn reads_or_finds(sql: &str) -> bool {
    let begins = |word: &&str| sql.trim_start().starts_with(*word);
    ["select", "update", "delete", "with"].iter().any(begins)
}

fn allowed(sql: &str) -> bool {
    ALLOWED.iter().any(|(part, _)| sql.contains(part))
}

fn parameters(sql: &str) -> usize {
    (1..40).rev().find(|number| sql.contains(&format!("${number}"))).unwrap_or(0)
}

/// Names that stand for rows which a statement makes itself.
const OWN: [&str; 9] =
    ["names", "known", "d", "due", "taken", "(subquery", "newest", "found", "constant"];

fn faults_of_sqlite(sql: &str, plan: &[String]) -> Vec<String> {
    let ends = sql.contains(" limit ");
    let fault = |step: &&String| {
        if let Some(rest) = step.strip_prefix("SCAN ") {
            let name = rest.split([' ', '-']).next().unwrap_or_default().to_lowercase();
            // A subquery has the name that the statement gives it.
            let own = OWN.contains(&name.as_str())
                || rest.contains("VIRTUAL TABLE")
                || sql.contains(&format!(") as {name}"));
            let walks = rest.contains("USING") && ends;
            return !own && !walks;
        }
        step.starts_with("USE TEMP B-TREE") && !step.contains(" LAST ")
    };
    plan.iter().filter(fault).cloned().collect()
}

fn faults_of_postgres(sql: &str, node: &Value, faults: &mut Vec<String>) {
    let text = |name: &str| node[name].as_str().unwrap_or_default().to_owned();
    let (kind, table) = (text("Node Type"), text("Relation Name"));
    let walks =
        kind.starts_with("Index") && node["Index Cond"].is_null() && !sql.contains(" limit ");
    if ["Seq Scan", "Sort"].contains(&kind.as_str()) || walks {
        faults.push(format!("{kind} {table}"));
    }
    for below in node["Plans"].as_array().into_iter().flatten() {
        faults_of_postgres(sql, below, faults);
    }
}

fn told(faults: &[(String, String, String)]) -> String {
    let lines = faults.iter().map(|(name, sql, fault)| format!("{name}: {fault}\n    {sql}"));
    lines.collect::<Vec<_>>().join("\n")
}

fn explained(of: fn(&Sql) -> &'static str) -> Vec<(&'static str, String)> {
    let texts = statements().filter_map(|(name, sql)| Some((*name, completed(of(sql))?)));
    texts.filter(|(_, sql)| reads_or_finds(sql) && !sql.contains(" where false")).collect()
}

async fn faults_on_sqlite(write: &SqlitePool) -> Vec<(String, String, String)> {
    let (mut found, mut many) = (Vec::new(), 0);
    for (name, sql) in explained(|sql| sql.sqlite) {
        let rows = sqlx::query(AssertSqlSafe(format!("explain query plan {sql}")));
        let rows = rows.fetch_all(write).await.unwrap_or_else(|error| panic!("{name}: {error}"));
        let plan: Vec<String> = rows.iter().map(|row| row.get("detail")).collect();
        let faults = faults_of_sqlite(&sql, &plan);
        if !allowed(&sql) {
            found.extend(faults.into_iter().map(|fault| (name.to_owned(), sql.clone(), fault)));
        }
        many += 1;
    }
    assert!(many > 100, "{many} statements were explained");
    found
}

#[tokio::test]
async fn no_statement_scans_a_table_or_sorts_without_an_end_on_sqlite() {
    let app = TestApp::on_sqlite().await;
    let Db::Sqlite { write, .. } = &app.app.db else { panic!("it is SQLite") };
    let found = faults_on_sqlite(write).await;
    assert!(found.is_empty(), "{}", told(&found));
    // What an operator's `analyze` leaves of a house with cases and nothing to do: tables without a row
    // have no statistics, and SQLite then takes the cases for the smaller ones.
    let statistics = "analyze; \
         insert into sqlite_stat1 (tbl, idx, stat) values \
         ('cases', 'cases_by_target', '1000 1000 1 1'), ('cases', 'sqlite_autoindex_cases_1', '1000 1'), \
         ('notices', 'sqlite_autoindex_notices_1', '1000 1'), ('letters', 'letters_by_case', '2000 2 1'); \
         analyze sqlite_schema";
    sqlx::raw_sql(statistics).execute(write).await.unwrap();
    let found = faults_on_sqlite(write).await;
    assert!(found.is_empty(), "{}", told(&found));
}

#[tokio::test]
async fn no_statement_scans_a_table_or_sorts_without_an_end_on_postgres() {
    let Some(app) = TestApp::on_postgres().await else { return };
    let mut conn = sqlx::PgConnection::connect(&app.url).await.unwrap();
    // An empty table is best scanned: what is asked is whether there is another way. A plan without
    // values is the worst that a prepared statement can get.
    for setting in ["seqscan", "sort", "hashjoin", "mergejoin"] {
        let set = AssertSqlSafe(format!("set enable_{setting} = off"));
        sqlx::query(set).execute(&mut conn).await.unwrap();
    }
    sqlx::query("set plan_cache_mode = force_generic_plan").execute(&mut conn).await.unwrap();
    let (mut found, mut many) = (Vec::new(), 0);
    for (name, sql) in explained(|sql| sql.postgres) {
        let prepare = AssertSqlSafe(format!("prepare asked as {sql}"));
        sqlx::raw_sql(prepare)
            .execute(&mut conn)
            .await
            .unwrap_or_else(|error| panic!("{name}: {error}"));
        let nulls = vec!["null"; parameters(&sql)].join(", ");
        let execute = if nulls.is_empty() { "asked".to_owned() } else { format!("asked({nulls})") };
        let explain = AssertSqlSafe(format!("explain (format json) execute {execute}"));
        let row = sqlx::raw_sql(explain).fetch_one(&mut conn).await;
        let row = row.unwrap_or_else(|error| panic!("{name}: {error}\n{sql}"));
        let text: String = row.get_unchecked(0);
        let plan: Value = serde_json::from_str(&text).unwrap();
        let mut faults = Vec::new();
        faults_of_postgres(&sql, &plan[0]["Plan"], &mut faults);
        if !allowed(&sql) {
            found.extend(faults.into_iter().map(|fault| (name.to_owned(), sql.clone(), fault)));
        }
        sqlx::raw_sql("deallocate asked").execute(&mut conn).await.unwrap();
        many += 1;
    }
    assert!(many > 100, "{many} statements were explained");
    assert!(found.is_empty(), "{}", told(&found));
}

#[test]
fn what_is_allowed_is_still_there() {
    let texts: Vec<String> = statements()
        .flat_map(|(_, sql)| [sql.sqlite.to_owned(), sql.postgres.to_owned()])
        .collect();
    for (part, why) in ALLOWED {
        assert!(texts.iter().any(|text| text.contains(part)), "{part}: {why}");
    }
}
