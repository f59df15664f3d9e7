//! The numbers of cases are exact after any life, whoever folds them and whenever.
use safeharbor::{
    domain::{
        case::CaseState,
        outcome::{Basis, Outcome},
        person::Role,
        verdict::Overall,
    },
    services::{review, review::Act, tallies as service},
    store::{Db, tallies},
};

use crate::support::{Client, TestApp, complete, draft, on_both};

type Counted = Vec<(String, String, String, i64)>;

/// What a walk through all cases counts.
async fn counted(db: &Db) -> Counted {
    let sql = "select state, queue, verdict, count(*) from cases group by state, queue, verdict \
               order by state, queue, verdict";
    match db {
        Db::Sqlite { read, .. } => sqlx::query_as(sql).fetch_all(read).await.unwrap(),
        Db::Postgres(pool) => sqlx::query_as(sql).fetch_all(pool).await.unwrap(),
    }
}

async fn are_exact(app: &TestApp) {
    let counted = counted(&app.app.db).await;
    let mut tx = app.app.db.read().await.unwrap();
    let tallies = tallies::all(&mut tx).await.unwrap();
    let mut all = 0;
    for state in CaseState::ALL {
        for queue in tallies.queues() {
            for verdict in Overall::ALL {
                let is = |row: &&(String, String, String, i64)| {
                    (row.0.as_str(), row.1.as_str(), row.2.as_str())
                        == (state.key(), queue, verdict.key())
                };
                let there = counted.iter().find(is).map_or(0, |row| row.3);
                let told = tallies.of(*state, Some(queue), Some(*verdict));
                assert_eq!(told, there.unsigned_abs(), "{state:?} {queue} {verdict:?}");
                all += there;
            }
        }
    }
    assert_eq!(all, counted.iter().map(|row| row.3).sum::<i64>(), "no queue is left out");
}

/// Random enough, and the same each time.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % sides
    }
}

on_both! {
    async fn tallies_stay_exact_through_random_lives_while_two_nodes_fold(app) {
        let other = app.second_node().await;
        let anna = app.person("Anna", Role::Agent).await;
        let mut dice = Dice(7);
        let mut numbers = Vec::new();
        for turn in 0..120 {
            match dice.roll(6) {
                0 | 1 => numbers.push(app.receive(&complete()).await.number),
                2 => {
                    let received = app.receive(&draft(|draft| draft.signature.clear())).await;
                    numbers.push(received.number);
                }
                _ if numbers.is_empty() => {}
                act => {
                    let case = app.case(&numbers[dice.roll(numbers.len())]).await.case;
                    let outcome = if dice.roll(2) == 0 { Outcome::Disabled } else { Outcome::NotFound };
                    let act = match act {
                        3 => Act::Decide { positions: vec![1, 2], outcome, basis: Basis::Notice, reason: None },
                        4 => Act::Confirm { positions: vec![1], done_at: None },
                        _ => {
                            let queue = ["music", "film", "agent"][dice.roll(3)];
                            Act::HandOver { queue: queue.into(), person: None }
                        }
                    };
                    // What the rules refuse changes no tally either.
                    review::act(&app.app, &anna, case.id, case.revision, &act, None).await.ok();
                }
            }
            if turn % 10 == 9 {
                let both = tokio::join!(service::fold(&app.app), service::fold(&other.app));
                assert!(both.0.is_ok() && both.1.is_ok());
                are_exact(&app).await;
            }
        }
        are_exact(&other).await;
        assert!(counted(&app.app.db).await.len() > 3, "the lives were varied");
    }

    async fn readers_never_see_a_case_twice_or_not_at_all_while_tallies_are_folded(app) {
        for _ in 0..20 {
            app.receive(&complete()).await;
        }
        let sums = async {
            for _ in 0..50 {
                let mut tx = app.app.db.read().await.unwrap();
                let all = tallies::all(&mut tx).await.unwrap();
                assert_eq!(all.of(CaseState::Review, None, None), 20);
            }
        };
        let folds = async {
            for _ in 0..20 {
                service::fold(&app.app).await.unwrap();
            }
        };
        tokio::join!(sums, folds);
    }

    async fn the_queue_says_exactly_how_many_cases_each_choice_has(app) {
        for _ in 0..3 {
            app.receive(&complete()).await;
        }
        app.receive(&draft(|draft| draft.signature.clear())).await;
        let agent = Client::signed_in(&app, "Anna", Role::Agent).await;
        agent.get("/desk/queue").await.says(200, &["In review: 4 cases", "Effective (3)", "Curable (1)"]);
        agent.get("/desk/queue?verdict=curable").await.says(200, &["In review: 1 case,", "Effective (3)"]);
        agent.get("/desk/queue?state=closed").await.says(200, &["Closed: 0 cases", "Effective (0)"]);
    }
}
