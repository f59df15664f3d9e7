//! What the letters say: a snapshot of each, in each of its variants.
use jiff::SignedDuration;
use safeharbor::{
    domain::{
        draft::Draft, letter::LetterKind, number::CaseNumber, outcome::Outcome, person::Role,
        text::Passage,
    },
    services::{
        access,
        review::{self, Act},
    },
};

use crate::support::{TestApp, complete, draft};

async fn letter(app: &TestApp, number: &CaseNumber, kind: LetterKind) -> String {
    let file = app.case(number).await;
    let filed =
        file.letters.iter().rev().find(|filed| filed.letter.kind == kind).expect("the letter");
    format!(
        "To: {}\nSubject: {}\n\n{}",
        filed.letter.destination.to, filed.letter.subject, filed.letter.body
    )
}

async fn act(app: &TestApp, number: &CaseNumber, act: Act) {
    let case = app.case(number).await.case;
    let agent = match app.app.db.read().await {
        Ok(mut tx) => safeharbor::store::people::list(&mut tx).await.unwrap().pop().unwrap(),
        Err(error) => panic!("{error}"),
    };
    review::act(&app.app, &agent, case.id, case.revision, &act, None).await.unwrap();
}

fn reason(text: &str) -> Option<Passage> {
    Passage::parse(text, 1_000).unwrap()
}

#[tokio::test]
async fn the_acknowledgement_of_an_effective_and_of_an_incomplete_notice() {
    let app = TestApp::on_sqlite().await;
    let number = app.receive(&complete()).await.number;
    insta::assert_snapshot!(
        "acknowledgement_effective",
        letter(&app, &number, LetterKind::Acknowledgement).await
    );
    let number = app.receive(&draft(|draft| draft.signature.clear())).await.number;
    insta::assert_snapshot!(
        "acknowledgement_incomplete",
        letter(&app, &number, LetterKind::Acknowledgement).await
    );
}

#[tokio::test]
async fn the_deficiency_letter_names_each_missing_element() {
    let app = TestApp::on_sqlite().await;
    let curable = draft(|draft| {
        draft.signature.clear();
        draft.statements.good_faith = false;
        draft.statements.authority = false;
    });
    let number = app.receive(&curable).await.number;
    insta::assert_snapshot!(
        "deficiency_curable",
        letter(&app, &number, LetterKind::Deficiency).await
    );
    let nothing = Draft { email: "maria@gomez.example".into(), ..Draft::default() };
    let number = app.receive(&nothing).await.number;
    insta::assert_snapshot!(
        "deficiency_ineffective",
        letter(&app, &number, LetterKind::Deficiency).await
    );
}

#[tokio::test]
async fn the_agent_is_told_of_each_notice() {
    let app = TestApp::on_sqlite().await;
    let number = app.receive(&complete()).await.number;
    insta::assert_snapshot!(
        "agent_effective",
        letter(&app, &number, LetterKind::AgentNotification).await
    );
    let odd = draft(|draft| {
        draft.honeypot = "https://casino.example".into();
        draft.works.clear();
        draft.organisation = "Evil\u{200B}Corp".into();
    });
    let number = app.receive(&odd).await.number;
    insta::assert_snapshot!(
        "agent_suspicious",
        letter(&app, &number, LetterKind::AgentNotification).await
    );
}

#[tokio::test]
async fn the_decision_letter_says_outcome_reason_and_dates_per_location() {
    let app = TestApp::on_sqlite().await;
    app.person("Anna", Role::Agent).await;
    let lines = "https://files.example.com/1\nhttps://files.example.com/2\nhttps://files.example.com/3\nplace: the pinned message";
    let number = app.receive(&draft(|draft| draft.locations = lines.into())).await.number;
    app.advance(SignedDuration::from_hours(2));
    let refused = reason("A critic quotes four bars.");
    act(
        &app,
        &number,
        Act::Decide {
            positions: vec![3],
            outcome: Outcome::Refused,
            basis: safeharbor::domain::outcome::Basis::Notice,
            reason: refused,
        },
    )
    .await;
    act(
        &app,
        &number,
        Act::Decide {
            positions: vec![4],
            outcome: Outcome::NotFound,
            basis: safeharbor::domain::outcome::Basis::Notice,
            reason: None,
        },
    )
    .await;
    act(
        &app,
        &number,
        Act::Decide {
            positions: vec![1, 2],
            outcome: Outcome::Disabled,
            basis: safeharbor::domain::outcome::Basis::Notice,
            reason: None,
        },
    )
    .await;
    app.advance(SignedDuration::from_mins(20));
    act(&app, &number, Act::Confirm { positions: vec![1, 2], done_at: None }).await;
    insta::assert_snapshot!("decision", letter(&app, &number, LetterKind::Decision).await);

    let number = app.receive(&draft(|draft| draft.locations.clear())).await.number;
    let why = reason("Without a location nothing can be found.").unwrap();
    act(&app, &number, Act::Dismiss { reason: why }).await;
    insta::assert_snapshot!(
        "decision_dismissed",
        letter(&app, &number, LetterKind::Decision).await
    );
}

#[tokio::test]
async fn a_retraction_is_confirmed_in_writing() {
    let app = TestApp::on_sqlite().await;
    app.person("Anna", Role::Agent).await;
    let received = app.receive(&complete()).await;
    let (number, key) = (received.number.to_string(), received.key.reveal());
    access::retract(&app.app, &number, key, &[1]).await.unwrap();
    insta::assert_snapshot!(
        "retraction_partial",
        letter(&app, &received.number, LetterKind::RetractionConfirmed).await
    );
    app.advance(SignedDuration::from_hours(1));
    act(
        &app,
        &received.number,
        Act::Decide {
            positions: vec![2],
            outcome: Outcome::Disabled,
            basis: safeharbor::domain::outcome::Basis::Notice,
            reason: None,
        },
    )
    .await;
    act(&app, &received.number, Act::Confirm { positions: vec![2], done_at: None }).await;
    access::retract(&app.app, &number, key, &[2]).await.unwrap();
    insta::assert_snapshot!(
        "retraction_to_restore",
        letter(&app, &received.number, LetterKind::RetractionConfirmed).await
    );
}
