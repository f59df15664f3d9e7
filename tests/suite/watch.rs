//! What is watched: who caused a letter, and figures that cost the same at any size.
use std::sync::Arc;

use jiff::SignedDuration;
use safeharbor::{
    jobs,
    mail::{Settings, Transport},
    services::{cause, metrics, sweep},
    store::{Db, statements},
};
use sqlx::{AssertSqlSafe, Row};

use crate::support::{TestApp, complete, draft, on_both};

/// A figure of the database.
async fn figure(app: &TestApp, name: &str, label: &str) -> Option<i64> {
    let figures = metrics::read(&app.app).await.unwrap();
    let found = figures.iter().find(|it| it.name == name && it.label.contains(label));
    found.map(|it| it.value)
}

/// How a database would answer, a line for each step.
async fn plan(db: &Db, sqlite: &str, postgres: &str) -> Vec<String> {
    let filled = |text: &str| {
        let state = if text.contains("state = $1") { "'review'" } else { "0" };
        AssertSqlSafe(text.replace("$1", state).replace("$2", "100"))
    };
    match db {
        Db::Sqlite { read, .. } => {
            let text = format!("explain query plan {}", filled(sqlite).0);
            let rows = sqlx::query(AssertSqlSafe(text)).fetch_all(read).await.unwrap();
            rows.iter().map(|row| row.get::<String, _>("detail")).collect()
        }
        Db::Postgres(pool) => {
            let mut tx = pool.begin().await.unwrap();
            // A table of a few rows is read whole whatever index there is: ask what it would else do.
            sqlx::query("set local enable_seqscan = off").execute(&mut *tx).await.unwrap();
            let text = format!("explain {}", filled(postgres).0);
            sqlx::query_scalar(AssertSqlSafe(text)).fetch_all(&mut *tx).await.unwrap()
        }
    }
}

on_both! {
    async fn a_letter_names_the_request_or_the_turn_that_it_was_written_in(app) {
        let incomplete = draft(|draft| draft.statements.good_faith = false);
        cause::of_request("r-1".to_owned(), app.receive(&incomplete)).await;
        app.run_jobs().await;
        let named: Vec<_> = app.letters().iter().map(|letter| letter.header("X-Request-Id")).collect();
        assert_eq!(named, vec![Some("r-1".to_owned()); 3]);
        app.advance(SignedDuration::from_hours(24 * 9));
        Box::pin(cause::of_turn(&app.app, "sweep", sweep::sweep(&app.app))).await.unwrap();
        app.run_jobs().await;
        let letters = app.letters();
        let swept = letters.iter().filter_map(|letter| letter.header("X-Request-Id"));
        let swept = swept.filter(|name| name.starts_with("sweep-")).count();
        assert_eq!(swept, letters.len() - 3);
        assert!(swept > 0, "a reminder was due");
        app.receive(&complete()).await;
        app.run_jobs().await;
        let nobody = app.letters().iter().filter(|letter| letter.header("X-Request-Id").is_none()).count();
        assert_eq!(nobody, 2, "no request, no name");
    }

    async fn promises_are_counted_by_what_they_wait_for(app) {
        let promises = async |state: &str| figure(&app, "safeharbor_promises", state).await.unwrap();
        app.receive(&complete()).await;
        assert_eq!((promises("due").await, promises("delayed").await), (2, 0));
        app.advance(SignedDuration::from_secs(600));
        assert_eq!(figure(&app, "safeharbor_promise_overdue_seconds", "").await, Some(600));
        // Nobody listens on port 9: the connection is refused at once.
        let away = Arc::new(Settings { transport: Transport::smtp("smtp://127.0.0.1:9").unwrap(), ..(*app.mail).clone() });
        assert_eq!(jobs::keep_due(&app.app, &away).await.unwrap(), 2);
        assert_eq!((promises("due").await, promises("delayed").await), (0, 2));
        assert_eq!(figure(&app, "safeharbor_promise_overdue_seconds", "").await, Some(0));
        assert_eq!(figure(&app, "safeharbor_promise_oldest_age_seconds", "").await, Some(600));
        assert_eq!(figure(&app, "safeharbor_letters_delayed", "").await, Some(2));
        app.advance(SignedDuration::from_secs(20));
        safeharbor::services::outbox::claim(&app.app).await.unwrap();
        assert_eq!((promises("due").await, promises("held").await), (0, 2));
        assert_eq!(figure(&app, "safeharbor_cases", "review").await, Some(1));
        assert_eq!(figure(&app, "safeharbor_case_oldest_age_seconds", "review").await, Some(620));
    }

    async fn no_figure_reads_a_table_from_end_to_end(app) {
        let ours = statements().filter(|(name, sql)| {
            let known = ["from outbox order by id limit 1", "order by late_at, id limit 1)", "from imports where stage in"];
            ["PROMISES", "CASES", "OTHERS"].contains(name) && known.iter().any(|part| sql.sqlite.contains(part))
        });
        let mut asked = 0;
        for (name, sql) in ours {
            asked += 1;
            for step in plan(&app.app.db, sql.sqlite, sql.postgres).await {
                let tables = ["outbox", "cases", "letters", "imports", "tasks"];
                let whole = tables.iter().any(|table| step.contains(&format!("SCAN {table}")));
                assert!(!whole || step.contains("INDEX"), "{name}: {step}");
                assert!(!step.contains("Seq Scan"), "{name}: {step}");
            }
        }
        assert_eq!(asked, 3);
    }
}
