//! What is moved: every table that there is, row by row, whatever happened in the installation.
use std::collections::BTreeSet;

use bytes::Bytes;
use safeharbor::{
    domain::{api_key::Scope, audit::Actor, event::Channel, import::Mode, person::Role},
    services::{
        audit, evidence,
        imports::{self, Order, Upload},
        intake::{self, Submission},
        lists,
        transfer::{self, Report, TransferError},
    },
    store::{Db, Tx, whole},
};
use sqlx::AssertSqlSafe;
use tempfile::TempDir;

use crate::support::{
    Client, Cluster, Program, TestApp, complete,
    mails::{NOTICE, mail},
    story::Story,
    submission_bytes,
    tables::complete_csv,
};

/// Cases that went different ways, through every door.
async fn eventful() -> TestApp {
    let app = TestApp::on_sqlite().await;
    let file =
        evidence::keep(&app.app, "proof.png", Bytes::from_static(b"\x89PNG\r\n\x1a\n and so on"));
    let file = file.await.unwrap();
    let policy = app.app.policies.copyright().clone();
    let notice = complete().parse(&policy, app.app.clock.now()).unwrap();
    let bytes = submission_bytes(&complete());
    let new = Submission::new(notice, &policy, Channel::Form, &bytes);
    let submission = Submission { evidence: vec![file], key: Some([9; 32]), ..new };
    intake::receive(&app.app, &submission).await.unwrap();
    app.opened(&mail(&[], NOTICE)).await;
    app.mailed(&mail(&[("Message-ID", "<odd@brandt.example>")], "Call me about the “boats” ⚓"))
        .await;
    let away = [("Message-ID", "<away@brandt.example>"), ("Auto-Submitted", "auto-replied")];
    app.mailed(&mail(&away, "I am away until Monday.")).await;
    let csv = complete_csv(40);
    let upload = Upload {
        name: "list.csv",
        bytes: csv.as_bytes(),
        sender: "Maria",
        received_at: None,
        actor: Actor::System,
    };
    let id = imports::receive(&app.app, &upload).await.unwrap();
    let import = imports::find(&app.app, id).await.unwrap();
    let order =
        Order { mapping: import.mapping.clone(), grouping: import.grouping, mode: Mode::GoodRows };
    imports::order(&app.app, id, &order).await.unwrap();
    while imports::work(&app.app).await.unwrap() {}
    Client::signed_in(&app, "Signed", Role::Administrator).await;
    Program::with(&app, &[Scope::CasesRead]).await;
    {
        let story = Story::countered(&app).await;
        story.events().await;
    }
    app.run_jobs().await;
    app
}

async fn moved(from: &str, to: &str) -> Result<Report, TransferError> {
    let mut source = whole::alone(from).await.unwrap();
    let target = Db::open(to, 2).await.unwrap();
    target.migrate().await.unwrap();
    let done = transfer::run(&mut source, &target, &mut |_: &str, _, _| ()).await;
    target.close().await;
    done
}

async fn execute(url: &str, statement: &str) {
    let db = Db::open(url, 1).await.unwrap();
    let mut tx = db.write().await.unwrap();
    let statement = AssertSqlSafe(statement.to_owned());
    match &mut tx {
        Tx::Sqlite(tx) => sqlx::query(statement).execute(&mut **tx).await.map(drop),
        Tx::Postgres(tx) => sqlx::query(statement).execute(&mut **tx).await.map(drop),
    }
    .unwrap();
    tx.commit().await.unwrap();
    db.close().await;
}

/// The tables of a database, asked otherwise than the program does.
async fn tables(db: &Db) -> BTreeSet<String> {
    let found: Vec<String> = match db {
        Db::Sqlite { read, .. } => sqlx::query_scalar(
            "select name from sqlite_master where type = 'table' and name not like 'sqlite_%'",
        )
        .fetch_all(read)
        .await
        .unwrap(),
        Db::Postgres(pool) => {
            sqlx::query_scalar("select tablename::text from pg_tables where schemaname = 'public'")
                .fetch_all(pool)
                .await
                .unwrap()
        }
    };
    // Search words and tallies are made anew; the rest is of the schema, or of the moment.
    let apart = ["_sqlx_migrations", "schema_marks", "tallies", "tally_changes", "limits"];
    let index = |table: &String| table.starts_with("case_words") || table.starts_with("help_words");
    let own = |table: &String| !index(table) && !apart.contains(&table.as_str());
    found.into_iter().filter(own).collect()
}

#[tokio::test]
async fn every_table_is_moved_there_and_back_and_every_row_is_the_same() {
    let Some(cluster) = Cluster::shared() else { return };
    let app = eventful().await;
    let all = tables(&app.app.db).await;
    let before = lists::counts(&app.app).await.unwrap();
    let file = app.app.db.clone();
    file.close().await;
    let (postgres, dir) = (cluster.database().await, TempDir::new().unwrap());
    let report = moved(&app.url, &postgres).await.unwrap();
    assert_eq!(report.faults, Vec::<String>::new());
    let names: BTreeSet<String> = report.tables.iter().map(|(name, _)| name.clone()).collect();
    assert_eq!(names, all, "a table was forgotten");
    let filled = [
        "api_keys",
        "cases",
        "counter_notices",
        "event_details",
        "events",
        "evidence",
        "import_files",
        "import_rows",
        "imports",
        "installation",
        "letters",
        "locations",
        "message_bytes",
        "message_cases",
        "messages",
        "notices",
        "objects",
        "people",
        "policy_versions",
        "sessions",
        "submissions",
        "subscribers",
        "works",
    ];
    let rows = |name: &&&str| report.tables.iter().find(|(table, _)| table == **name).unwrap().1;
    let empty: Vec<&&str> = filled.iter().filter(|name| rows(name) == 0).collect();
    assert!(empty.is_empty(), "the test moves nothing of {empty:?}");
    // Found by their words, as before.
    let there = TestApp { url: postgres.clone(), ..app };
    let node = there.second_node().await;
    assert_eq!(tables(&node.app.db).await, all);
    assert_eq!(lists::counts(&node.app).await.unwrap(), before);
    assert_eq!(audit::verify(&node.app).await.unwrap().faults, []);
    for words in ["lighthouse", "gomez"] {
        let found = lists::search(&node.app, words).await.unwrap();
        assert!(!found.rows.is_empty(), "nothing is found by {words}");
    }
    node.app.db.close().await;

    let sqlite = format!("sqlite:{}", dir.path().join("back.db").display());
    let back = moved(&postgres, &sqlite).await.unwrap();
    assert_eq!(back.faults, Vec::<String>::new());
    let home = TestApp { url: sqlite, ..there };
    let node = home.second_node().await;
    assert!(!lists::search(&node.app, "lighthouse").await.unwrap().rows.is_empty());
    assert_eq!(lists::counts(&node.app).await.unwrap(), before);
    assert_eq!(audit::verify(&node.app).await.unwrap().faults, []);
}

#[tokio::test]
async fn what_differs_at_the_end_is_told_and_no_server_starts_on_it() {
    let Some(cluster) = Cluster::shared() else { return };
    let app = eventful().await;
    app.app.db.close().await;
    let to = cluster.database().await;
    // An earlier run copied everything and was killed before its end; then a row was changed, in the
    // source by a server that was started meanwhile, or in the target by hand: it is the same.
    moved(&app.url, &to).await.unwrap();
    let mut source = whole::alone(&app.url).await.unwrap();
    let installation = whole::installation(&mut source).await.unwrap().unwrap();
    drop(source);
    let target = Db::open(&to, 1).await.unwrap();
    let mut tx = target.write().await.unwrap();
    whole::mark(&mut tx, installation).await.unwrap();
    tx.commit().await.unwrap();
    execute(&to, "update letters set subject = subject || '!'").await;
    let report = moved(&app.url, &to).await.unwrap();
    assert_eq!(report.faults, ["table letters: row 1 is not the same"]);
    assert!(target.is_unfinished().await.unwrap());
    execute(&to, "update transfer_unfinished set installation = '\\x00'").await;
    moved(&app.url, &to).await.unwrap_err();
    let other = TestApp::on_sqlite().await;
    other.app.db.close().await;
    let refused = moved(&other.url, &cluster.database().await).await.unwrap();
    assert_eq!(refused.faults, Vec::<String>::new(), "an empty installation moves too");
}
