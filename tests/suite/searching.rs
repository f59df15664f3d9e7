//! A search ends: whatever is asked for, among however many cases, and says what it left out.
use std::time::Instant;

use safeharbor::{
    domain::{ids::CaseId, person::Role},
    store::{
        Db,
        search::{self, Found},
    },
};
use sqlx::AssertSqlSafe;
use uuid::Uuid;

use crate::support::{Client, TestApp, on_both};

/// Cases without anything but words. All hold `common`; every other one `even` or `odd`; one of a
/// thousand `zebra`; the older half `old`; each its own `case…` and one of five thousand `group…`.
async fn fill(db: &Db, many: u32) {
    let words = "'https files example com common case' || i || ' group' || (i % 5000) \
                 || case when i % 2 = 0 then ' even' else ' odd' end \
                 || case when i % 1000 = 0 then ' zebra' else '' end \
                 || case when i <= $half then ' old' else '' end";
    let words = words.replace("$half", &(many / 2).to_string());
    match db {
        Db::Sqlite { write, .. } => {
            let sql = format!(
                "with recursive n (i) as (select 1 union all select i + 1 from n where i < {many}) \
                 insert into case_words (case_id, words) select unhex(printf('%032x', i)), {words} from n"
            );
            sqlx::query(AssertSqlSafe(sql)).execute(write).await.unwrap();
        }
        Db::Postgres(pool) => {
            let sql = format!(
                "insert into case_words (case_id, words) \
                 select lpad(to_hex(i), 32, '0')::uuid, array_to_tsvector(string_to_array({words}, ' ')) \
                 from generate_series(1, {many}) as n (i)"
            );
            sqlx::query(AssertSqlSafe(sql)).execute(pool).await.unwrap();
            sqlx::query("vacuum analyze case_words").execute(pool).await.unwrap();
        }
    }
}

async fn sought(app: &TestApp, words: &str) -> Found {
    let mut tx = app.app.db.read().await.unwrap();
    search::matching(&mut tx, words, 100).await.unwrap()
}

fn case(number: u32) -> CaseId {
    CaseId(Uuid::from_u128(number.into()))
}

fn newest_of(numbers: impl Iterator<Item = u32>) -> Vec<CaseId> {
    numbers.take(100).map(case).collect()
}

on_both! {
    async fn a_search_finds_the_newest_and_says_whether_there_are_more(app) {
        fill(&app.app.db, 30_000).await;
        let all = || (1..=30_000_u32).rev();
        let common = sought(&app, "common").await;
        assert_eq!(common, Found { cases: newest_of(all()), more: true, ..Found::default() });
        let zebra = sought(&app, "Zebra").await;
        assert_eq!(zebra.cases, newest_of(all().filter(|i| i % 1_000 == 0)));
        assert_eq!((zebra.cases.len(), zebra.more, zebra.cut), (30, false, false));
        let old = sought(&app, "old").await;
        assert_eq!(old, Found { cases: newest_of((1..=15_000).rev()), more: true, ..Found::default() });
        let rare = sought(&app, "common group4999").await;
        assert_eq!(rare.cases, newest_of(all().filter(|i| i % 5_000 == 4_999)));
        let both = sought(&app, "even zebra files").await;
        assert_eq!(both.cases.len(), 30);
        assert_eq!(sought(&app, "even odd").await, Found::default());
        assert_eq!(sought(&app, "zebra common old odd").await, Found::default());
        assert_eq!(sought(&app, "zeb").await.cases, zebra.cases, "the last word may be a beginning");
        assert_eq!(sought(&app, "zeb common").await, Found::default(), "and no other");
    }

    async fn a_case_whose_words_were_replaced_counts_once_and_hides_no_other(app) {
        let mut tx = app.app.db.write().await.unwrap();
        let texts = ["harbour".to_owned()];
        search::insert(&mut tx, [(case(1), texts.as_slice()), (case(2), &texts)]).await.unwrap();
        search::replace(&mut tx, case(2), &texts).await.unwrap();
        let found = search::matching(&mut tx, "harbour", 1).await.unwrap();
        assert_eq!((found.cases, found.more), (vec![case(2)], true));
        let found = search::matching(&mut tx, "harbour", 2).await.unwrap();
        assert_eq!((found.cases, found.more), (vec![case(2), case(1)], false));
    }

    async fn hostile_searches_end_and_are_answered_in_words(app) {
        fill(&app.app.db, 30_000).await;
        let common = sought(&app, "common").await;
        assert_eq!(sought(&app, &"common ".repeat(10_000)).await, common);
        assert!(sought(&app, &"x".repeat(10 << 20)).await.nothing);
        assert!(sought(&app, "!?*\"'()&|<-> :*").await.nothing);
        // Everything begins with these: they are looked for as they stand.
        for short in ["c", "ca"] {
            let found = sought(&app, short).await;
            assert_eq!((found.cases.len(), found.whole), (0, true), "{short}");
        }
        let agent = Client::signed_in(&app, "Anna", Role::Agent).await;
        let ask = async |words: &str| {
            let query = form_urlencoded::Serializer::new(String::new()).append_pair("q", words).finish();
            agent.get(&format!("/desk/queue?{query}")).await
        };
        ask("!?*").await.says(200, &["Letters and digits are looked for"]);
        ask("c").await.says(200, &["it begins too many others"]);
        // Longer addresses never reach the desk: the server refuses them by itself.
        ask(&"common ".repeat(9_000)).await.says(422, &["at most 1,000 characters"]);
        ask(&"x".repeat(60_000)).await.says(422, &["at most 1,000 characters"]);
    }
}

/// `SEARCHED=1000000 cargo test --release --test suite searching -- --ignored --nocapture`
async fn timed(app: TestApp) {
    let many = std::env::var("SEARCHED").ok().and_then(|many| many.parse().ok()).unwrap_or(200_000);
    let name = app.app.db.name();
    fill(&app.app.db, many).await;
    for words in [
        "common",
        "zebra",
        "old",
        "even odd",
        "even old",
        "case77777",
        "group77",
        "cas",
        "case",
        "zebra cas",
        "even zebra",
        "com",
        "c",
        "https files example com zebra",
        "nowhere",
        "even old odd common",
    ] {
        let (mut best, mut worst) = (u128::MAX, 0);
        let mut found = Found::default();
        for _ in 0..10 {
            let begun = Instant::now();
            found = sought(&app, words).await;
            let took = begun.elapsed().as_micros();
            (best, worst) = (best.min(took), worst.max(took));
        }
        let Found { cases, more, cut, whole, .. } = found;
        let many = cases.len();
        println!(
            "{name} “{words}”: {many} found, more {more}, cut {cut}, whole {whole}: {best} to {worst} µs"
        );
    }
}

#[tokio::test]
#[ignore = "prints times of a large search"]
async fn times_on_sqlite() {
    timed(TestApp::on_sqlite().await).await;
}

#[tokio::test]
#[ignore = "prints times of a large search"]
async fn times_on_postgres() {
    let Some(app) = TestApp::on_postgres().await else { return };
    timed(app).await;
}
