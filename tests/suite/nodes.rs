//! Nodes on one database: limits that are counted together, and schemas that a program may work with.
use jiff::SignedDuration;
use safeharbor::{
    services::limits::{Kind, Limits},
    store::{Db, Schema, Tx},
};
use sqlx::AssertSqlSafe;

use crate::support::{TestApp, on_both};

const WHO: &[u8] = b"192.0.2.7";

async fn change(app: &TestApp, statement: &str) {
    let statement = AssertSqlSafe(statement.to_owned());
    let mut tx = app.app.db.write().await.unwrap();
    match &mut tx {
        Tx::Sqlite(tx) => sqlx::query(statement).execute(&mut **tx).await.map(drop),
        Tx::Postgres(tx) => sqlx::query(statement).execute(&mut **tx).await.map(drop),
    }
    .unwrap();
    tx.commit().await.unwrap();
}

fn admits(limits: &Limits, app: &TestApp) -> bool {
    limits.admit(&app.app, Kind::Senders, WHO).unwrap().wait.is_none()
}

/// How many of so many requests are admitted.
fn admitted(limits: &Limits, app: &TestApp, many: usize) -> usize {
    (0..many).filter(|_| admits(limits, app)).count()
}

/// As a failover or a restart leaves it: every idle connection is dead, and answered a moment ago.
#[tokio::test]
async fn a_postgresql_that_hung_up_on_everybody_fails_nobody() {
    let Some(app) = TestApp::on_postgres().await else { return };
    let (db, elsewhere) = (&app.app.db, app.second_node().await);
    for _ in 0..3 {
        let (one, two, three) = tokio::join!(db.read(), db.read(), db.write());
        drop((one.unwrap(), two.unwrap(), three.unwrap()));
        tokio::task::yield_now().await;
        change(
            &elsewhere,
            "select pg_terminate_backend(pid) from pg_stat_activity \
             where datname = current_database() and pid <> pg_backend_pid()",
        )
        .await;
        db.read().await.unwrap();
        db.write().await.unwrap();
    }
}

on_both! {
    async fn one_node_admits_its_quota_then_as_much_as_runs_out(app) {
        let limits = Limits::of(&app.app, [20, 0]);
        assert!(limits.admit(&app.app, Kind::Programs, WHO).is_none());
        let first = limits.admit(&app.app, Kind::Senders, WHO).unwrap();
        assert_eq!((first.limit, first.remaining, first.reset, first.wait), (20, 19, 3, None));
        assert_eq!(admitted(&limits, &app, 30), 19);
        let refused = limits.admit(&app.app, Kind::Senders, WHO).unwrap();
        assert_eq!((refused.remaining, refused.reset, refused.wait), (0, 60, Some(3)));
        app.advance(SignedDuration::from_secs(3));
        assert_eq!(admitted(&limits, &app, 5), 1);
        app.advance(SignedDuration::from_mins(5));
        assert_eq!(admitted(&limits, &app, 50), 20);
        assert!(limits.admit(&app.app, Kind::Senders, b"192.0.2.8").unwrap().wait.is_none());
    }

    async fn a_newer_schema_is_accepted_where_it_is_marked_so_and_no_other(app) {
        let db = &app.app.db;
        assert_eq!(db.schema().await.unwrap(), Schema::Fits);
        // A program of before there were marks.
        assert_eq!(db.schema_for(8).await.unwrap(), Schema::Beyond);
        let (success, bytes) = match db {
            Db::Sqlite { .. } => ("1", "x'00'"),
            Db::Postgres(_) => ("true", "'\\x00'"),
        };
        for version in [98, 99] {
            change(&app, &format!("insert into _sqlx_migrations (version, description, success, checksum, execution_time) \
                                  values ({version}, 'later', {success}, {bytes}, 1)")).await;
        }
        assert_eq!(db.schema().await.unwrap(), Schema::Beyond);
        change(&app, "insert into schema_marks values (99, 11)").await;
        assert_eq!(db.schema().await.unwrap(), Schema::Beyond, "98 says nothing");
        change(&app, "insert into schema_marks values (98, 98)").await;
        assert_eq!(db.schema().await.unwrap(), Schema::Beyond, "98 needs itself");
        change(&app, "update schema_marks set compatible_from = 11 where version = 98").await;
        assert_eq!(db.schema().await.unwrap(), Schema::Fits);
        db.migrate().await.unwrap();
        assert_eq!(db.schema_for(10).await.unwrap(), Schema::Beyond);
    }
}

#[test]
fn every_migration_since_the_eleventh_says_who_can_work_with_it() {
    let all = migrations();
    assert!(all.iter().any(|(name, _)| name == "0011_nodes.sql"));
    for (name, text) in all {
        let version = name.get(..4).and_then(|number| number.parse::<u32>().ok()).unwrap_or(0);
        let mark =
            format!("insert into schema_marks (version, compatible_from) values ({version}, ");
        assert!(version < 11 || text.contains(&mark), "{name} leaves no mark");
    }
}

fn migrations() -> Vec<(String, String)> {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations");
    let folders =
        ["sqlite", "postgres"].map(|folder| std::fs::read_dir(root.join(folder)).unwrap());
    let files = folders.into_iter().flatten().flatten();
    files
        .map(|file| {
            let name = file.file_name().into_string().unwrap();
            (name, std::fs::read_to_string(file.path()).unwrap())
        })
        .collect()
}

#[tokio::test]
async fn three_nodes_admit_a_quota_together_and_what_was_too_much_is_waited_for() {
    let Some(first) = TestApp::on_postgres().await else { return };
    let (second, third) = (first.second_node().await, first.third_node().await);
    let nodes = [&first, &second, &third].map(|app| (app, Limits::of(&app.app, [30, 0])));
    let exchange = async || {
        for _ in 0..2 {
            for (app, limits) in &nodes {
                limits.exchange(&app.app).await.unwrap();
            }
        }
    };
    let forward = |by| nodes.iter().for_each(|(app, _)| app.advance(SignedDuration::from_secs(by)));
    // Ten each, told in time: the quota is used up everywhere.
    for (app, limits) in &nodes {
        assert_eq!(admitted(limits, app, 10), 10);
    }
    exchange().await;
    for (app, limits) in &nodes {
        assert_eq!(admitted(limits, app, 10), 0);
    }
    // Told again and again, nothing is counted twice: two seconds let one pass.
    exchange().await;
    exchange().await;
    forward(2);
    assert_eq!(admitted(&nodes[1].1, nodes[1].0, 5), 1);
    exchange().await;
    // Ten minutes later a burst is over before anybody was told: three quotas at the most ...
    forward(600);
    exchange().await;
    let burst: usize = nodes.iter().map(|(app, limits)| admitted(limits, app, 50)).sum();
    assert_eq!(burst, 90);
    exchange().await;
    // ... and what was too much is waited for, up to one more quota.
    forward(58);
    assert_eq!(nodes.iter().map(|(app, limits)| admitted(limits, app, 50)).sum::<usize>(), 0);
    forward(6);
    assert!(admits(&nodes[0].1, nodes[0].0));
    // No address is at rest.
    let rows: Vec<Vec<u8>> = match &first.app.db {
        Db::Postgres(pool) => {
            sqlx::query_scalar("select bucket from limits").fetch_all(pool).await.unwrap()
        }
        Db::Sqlite { .. } => vec![],
    };
    assert_eq!(rows.len(), 3);
    assert!(rows.iter().all(|row| row == &rows[0] && row.len() == 17 && !row.ends_with(WHO)));
    nodes[0].1.forget(&first.app).await.unwrap();
}
