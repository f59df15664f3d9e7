//! The sweeper: everything in its time, in order, once, whatever the clock and the other nodes do.
use jiff::SignedDuration;
use safeharbor::{
    domain::{
        audit::StoredEvent, case::CaseState, draft::Draft, event::Event, letter::LetterKind,
        number::CaseNumber,
    },
    services::{ServiceError, audit},
    store::Tx,
};

use crate::support::{TestApp, draft, on_both};

/// Everything but a signature, received on Monday, 2 March 2026 at noon in New York.
fn unsigned() -> Draft {
    draft(|draft| draft.signature.clear())
}

fn hours(many: i64) -> SignedDuration {
    SignedDuration::from_hours(many)
}

/// What the sweeper did to a case, in the order of its chain.
async fn done(app: &TestApp, number: &CaseNumber) -> Vec<&'static str> {
    let file = app.case(number).await;
    let word = |stored: &StoredEvent| match stored.read()?.1 {
        Event::CureReminded => Some("reminded"),
        Event::Lapsed => Some("lapsed"),
        _ => None,
    };
    file.events.iter().filter_map(word).collect()
}

async fn letters(app: &TestApp, number: &CaseNumber) -> Vec<LetterKind> {
    let file = app.case(number).await;
    let of_cure = [LetterKind::Deficiency, LetterKind::CureReminder, LetterKind::Lapsed];
    let kinds = file.letters.iter().map(|filed| filed.letter.kind);
    kinds.filter(|kind| of_cure.contains(kind)).collect()
}

async fn spoil(app: &TestApp, number: &CaseNumber) {
    let text = "update cases set life = '{' where number = $1";
    let mut tx = app.app.db.write().await.unwrap();
    match &mut tx {
        Tx::Sqlite(tx) => {
            sqlx::query(text).bind(number.compact()).execute(&mut **tx).await.map(drop)
        }
        Tx::Postgres(tx) => {
            sqlx::query(text).bind(number.compact()).execute(&mut **tx).await.map(drop)
        }
    }
    .unwrap();
    tx.commit().await.unwrap();
}

on_both! {
    async fn a_notice_is_asked_for_again_after_five_business_days_and_given_up_after_ten(app) {
        let number = app.receive(&unsigned()).await.number;
        // The fifth business day is Monday, 9 March, and ends when Tuesday begins. Summer time took an
        // hour of the Sunday before.
        app.advance(hours(7 * 24 + 10));
        assert_eq!((app.sweep().await, done(&app, &number).await), (0, vec![]));
        app.advance(hours(1));
        app.sweep().await;
        assert_eq!(done(&app, &number).await, ["reminded"]);
        assert_eq!(letters(&app, &number).await, [LetterKind::Deficiency, LetterKind::CureReminder]);
        assert_eq!(app.case(&number).await.case.state(), CaseState::Review);
        // The tenth is Monday, 16 March.
        app.advance(hours(7 * 24 - 1));
        app.sweep().await;
        assert_eq!(done(&app, &number).await, ["reminded"]);
        app.advance(hours(1));
        app.sweep().await;
        assert_eq!(done(&app, &number).await, ["reminded", "lapsed"]);
        assert_eq!(letters(&app, &number).await.last(), Some(&LetterKind::Lapsed));
        assert_eq!(app.case(&number).await.case.state(), CaseState::Lapsed);
        assert_eq!(audit::verify(&app.app).await.unwrap().faults, []);
    }

    async fn after_a_missed_fortnight_nobody_is_reminded_of_what_is_over(app) {
        let number = app.receive(&unsigned()).await.number;
        app.advance(hours(21 * 24));
        app.sweep().await;
        assert_eq!(done(&app, &number).await, ["lapsed"]);
        assert_eq!(
            letters(&app, &number).await,
            [LetterKind::Deficiency, LetterKind::Lapsed]
        );
        let events = audit::verify(&app.app).await.unwrap().events;
        app.advance(hours(24));
        assert_eq!(app.sweep().await, 0);
        assert_eq!(audit::verify(&app.app).await.unwrap().events, events);
    }

    async fn the_worker_sweeps_when_it_starts_and_ends_when_it_is_told_to(app) {
        let number = app.receive(&unsigned()).await.number;
        app.advance(hours(8 * 24));
        let (stop, stopping) = tokio::sync::watch::channel(false);
        let sweeper = tokio::spawn(safeharbor::jobs::sweeper::run(app.app.clone(), stopping));
        while done(&app, &number).await.is_empty() {
            assert!(!sweeper.is_finished(), "it ended by itself");
            tokio::time::sleep(std::time::Duration::from_millis(20)).await;
        }
        stop.send_replace(true);
        sweeper.await.unwrap();
        assert_eq!(done(&app, &number).await, ["reminded"]);
    }

    async fn a_clock_set_back_undoes_and_repeats_nothing(app) {
        let number = app.receive(&unsigned()).await.number;
        app.advance(hours(8 * 24));
        app.sweep().await;
        app.advance(hours(-7 * 24));
        assert_eq!(app.sweep().await, 0);
        app.advance(hours(7 * 24));
        assert_eq!(app.sweep().await, 0);
        assert_eq!(done(&app, &number).await, ["reminded"]);
    }

    async fn two_nodes_that_sweep_at_once_do_each_thing_once(app) {
        let mut numbers = Vec::new();
        for _ in 0..6 {
            numbers.push(app.receive(&unsigned()).await.number);
        }
        let node = app.second_node().await;
        for app in [&app, &node] {
            app.advance(hours(21 * 24));
        }
        tokio::join!(app.sweep(), node.sweep(), app.sweep(), node.sweep());
        for number in &numbers {
            assert_eq!(done(&app, number).await, ["lapsed"]);
            assert_eq!(letters(&app, number).await.len(), 2);
        }
        assert_eq!(audit::verify(&app.app).await.unwrap().faults, []);
    }

    async fn a_case_that_cannot_be_read_waits_and_does_not_hold_up_the_others(app) {
        let broken = app.receive(&unsigned()).await.number;
        app.advance(hours(1));
        let sound = app.receive(&unsigned()).await.number;
        spoil(&app, &broken).await;
        app.advance(hours(21 * 24));
        assert_eq!(app.sweep().await, 2);
        assert_eq!(done(&app, &sound).await, ["lapsed"]);
        assert_eq!(app.sweep().await, 0, "it is not tried again at once");
        app.advance(SignedDuration::from_mins(5));
        assert_eq!(app.sweep().await, 1, "and it is not forgotten");
        let read = safeharbor::services::access::open_at_desk(&app.app, &broken.to_string()).await;
        assert!(matches!(read, Err(ServiceError::Store(_))));
    }

    async fn a_complete_notice_and_a_completed_one_are_left_alone(app) {
        let whole = app.receive(&crate::support::complete()).await.number;
        let cured = app.receive(&unsigned()).await;
        app.complete(&cured, &crate::support::complete(), None).await.unwrap();
        app.advance(hours(60 * 24));
        assert_eq!(app.sweep().await, 0);
        for number in [&whole, &cured.number] {
            assert_eq!(done(&app, number).await, [""; 0]);
        }
    }
}
