//! Databases of older programs: everything in them is still there after they are brought up to date.
use std::borrow::Cow;

use safeharbor::{
    domain::{
        delivery::Delivery,
        ids::{CaseId, LetterId},
        letter::{LetterKind, Way},
    },
    store::{Db, Tx, letters},
};
use sqlx::{
    AssertSqlSafe, SqlSafeStr,
    migrate::{Migration, MigrationType, Migrator},
};
use tempfile::TempDir;
use uuid::Uuid;

use crate::support::Cluster;

const SQLITE: &str = include_str!("../../migrations/sqlite/0001_house.sql");
const POSTGRES: &str = include_str!("../../migrations/postgres/0001_house.sql");
const CASE: &str = "0197f3a0-0000-7000-8000-000000000001";
const SENT: &str = "0197f3a0-0000-7000-8000-000000000002";
const TRIED: &str = "0197f3a0-0000-7000-8000-000000000003";

fn first(script: &'static str) -> Migrator {
    let sql = SqlSafeStr::into_sql_str(script);
    let house = Migration::new(1, Cow::Borrowed("house"), MigrationType::Simple, sql, false);
    Migrator::with_migrations(vec![house])
}

/// A case with two letters, as the first program stored them. `id` spells an identifier and
/// `bytes` no bytes, for the database at hand.
fn rows(id: impl Fn(&str) -> String, bytes: &str, no: &str) -> Vec<String> {
    let (case, sent, tried) = (id(CASE), id(SENT), id(TRIED));
    let letter = "insert into letters (id, case_id, kind, recipient, subject, body, created_at, sent_at, attempts, last_error) values";
    vec![
        format!(
            "insert into cases values ({case}, '39GT9DXUWK', {case}, 1, 'review', 'curable', 'general', null, 1, 2, 3, \
             1, {no}, {no}, '[]', 0, 0, 0, 0, {bytes})"
        ),
        format!(
            "{letter} ({sent}, {case}, 'acknowledgement', 'a@b.org', 'S', 'B', 10, 20, 1, null)"
        ),
        format!(
            "{letter} ({tried}, {case}, 'deficiency', 'a@b.org', 'S', 'B', 10, null, 3, '451 later')"
        ),
    ]
}

async fn letters_are_kept(url: &str) {
    let db = Db::open(url, 2).await.unwrap();
    let statements = match &db {
        Db::Sqlite { .. } => rows(|id| format!("x'{}'", id.replace('-', "")), "zeroblob(32)", "0"),
        Db::Postgres(_) => rows(|id| format!("'{id}'"), "'\\x00'", "false"),
    };
    match &db {
        Db::Sqlite { write, .. } => {
            first(SQLITE).run(write).await.unwrap();
            for statement in statements {
                sqlx::query(AssertSqlSafe(statement)).execute(write).await.unwrap();
            }
        }
        Db::Postgres(pool) => {
            first(POSTGRES).run(pool).await.unwrap();
            for statement in statements {
                sqlx::query(AssertSqlSafe(statement)).execute(pool).await.unwrap();
            }
        }
    }
    assert!(db.behind().await.unwrap() > 0);
    db.migrate().await.unwrap();
    assert_eq!(db.behind().await.unwrap(), 0);
    let mut tx: Tx = db.read().await.unwrap();
    let id = |text: &str| Uuid::parse_str(text).unwrap();
    let all = letters::of_case(&mut tx, CaseId(id(CASE))).await.unwrap();
    let [sent, tried] = all.as_slice() else { panic!("{all:?}") };
    assert_eq!(
        (sent.letter.id, sent.letter.kind),
        (LetterId(id(SENT)), LetterKind::Acknowledgement)
    );
    assert_eq!(sent.delivery.sent_at.unwrap().as_microsecond(), 20);
    for filed in [sent, tried] {
        let destination = &filed.letter.destination;
        assert_eq!((destination.way, destination.to.as_str()), (Way::Email, "a@b.org"));
        assert_eq!(filed.letter.created_at.as_microsecond(), 10);
        assert_eq!((filed.letter.subject.as_str(), filed.letter.body.as_str()), ("S", "B"));
        assert_eq!(filed.number.as_deref(), Some("39GT9-DXUWK"));
    }
    assert_eq!((tried.delivery, tried.attempts), (Delivery::default(), 3));
    assert_eq!(tried.last_error.as_deref(), Some("451 later"));
    let delayed = letters::of_task(&mut tx, letters::Task::Delayed, 9).await.unwrap();
    assert_eq!(delayed.as_slice(), std::slice::from_ref(tried));
}

#[tokio::test]
async fn letters_of_the_first_program_are_kept_on_sqlite() {
    let dir = TempDir::new().unwrap();
    letters_are_kept(&format!("sqlite:{}?mode=rwc", dir.path().join("old.db").display())).await;
}

#[tokio::test]
async fn letters_of_the_first_program_are_kept_on_postgres() {
    let Some(cluster) = Cluster::shared() else { return };
    letters_are_kept(&cluster.database().await).await;
}
