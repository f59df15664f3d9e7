//! What the pages say: the words of each, in its main states, without the markup around them.
use std::sync::Arc;

use axum::http::StatusCode;
use safeharbor::{
    domain::{draft::Draft, person::Role, text::Passage},
    jobs,
    mail::{Settings, Transport},
    services::delivery,
    store::letters,
};

use crate::support::{Client, TestApp, complete, draft, form_of};

/// The text of a page as a reader without a style sheet meets it: a line for each piece.
pub fn words(page: &str) -> String {
    let body = page.split_once("<body").map_or(page, |(_, body)| body);
    let mut lines = Vec::new();
    for piece in body.split('<').skip(1) {
        let (tag, text) = piece.split_once('>').unwrap_or((piece, ""));
        if tag.starts_with("input") && tag.contains("type=\"hidden\"") {
            continue;
        }
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if !text.is_empty() {
            lines.push(text);
        }
    }
    lines.join("\n")
}

async fn page(client: &Client<'_>, path: &str) -> String {
    let answer = client.get(path).await;
    assert_eq!(answer.status, StatusCode::OK, "{path}");
    words(&answer.text())
}

#[tokio::test]
async fn the_pages_that_explain() {
    let app = TestApp::on_sqlite().await;
    let visitor = Client::new(&app);
    insta::assert_snapshot!("page_entry", page(&visitor, "/").await);
    insta::assert_snapshot!("page_routing", page(&visitor, "/notices/new").await);
    insta::assert_snapshot!("page_elsewhere", page(&visitor, "/notices/new?about=trademark").await);
    insta::assert_snapshot!("page_lookup", page(&visitor, "/cases").await);
    for slug in ["copyright", "counter-notice", "repeat-infringer", "privacy", "provider", "agent"]
    {
        let shown = page(&visitor, &format!("/policies/{slug}")).await;
        insta::assert_snapshot!(format!("page_policy_{slug}"), shown);
    }
    insta::assert_snapshot!("page_not_found", words(&visitor.get("/nothing").await.text()));
}

#[tokio::test]
async fn the_form_from_empty_to_sent() {
    let app = TestApp::on_sqlite().await;
    let visitor = Client::new(&app);
    insta::assert_snapshot!("page_form", page(&visitor, "/notices/new?about=copyright").await);
    let empty = visitor.submit(&Draft::default(), "t").await;
    insta::assert_snapshot!("page_form_empty", words(&empty.text()));
    let wrong = draft(|draft| draft.locations = "ftp://files.example.com/".into());
    insta::assert_snapshot!("page_form_wrong", words(&visitor.submit(&wrong, "t").await.text()));
    let check = form_of(&complete(), &visitor.policy(), "t", &[("step", "check")]);
    let check = visitor.post_bytes("/notices/new", check).await;
    insta::assert_snapshot!("page_check", words(&check.text()));
    let sent = visitor.submit(&complete(), "t").await.location();
    insta::assert_snapshot!("page_sent", page(&visitor, &sent).await);
    insta::assert_snapshot!("page_status", page(&visitor, &sent.replace("&sent=1", "")).await);
}

#[tokio::test]
async fn the_desk() {
    let app = TestApp::on_sqlite().await;
    let number = app.receive(&complete()).await.number;
    let boss = Client::signed_in(&app, "Boss", Role::Administrator).await;
    insta::assert_snapshot!("page_sign_in", page(&Client::new(&app), "/desk/sign-in").await);
    insta::assert_snapshot!("page_home", page(&boss, "/desk").await);
    insta::assert_snapshot!("page_queue", page(&boss, "/desk/queue").await);
    insta::assert_snapshot!("page_case", page(&boss, &format!("/desk/cases/{number}")).await);
    insta::assert_snapshot!("page_carry_out", page(&boss, "/desk/carry-out").await);
    insta::assert_snapshot!("page_letters", page(&boss, "/desk/letters").await);
    insta::assert_snapshot!("page_people", page(&boss, "/desk/people").await);
    let tasks = desk_with_every_task(&app).await;
    insta::assert_snapshot!("page_letters_tasks", page(&boss, "/desk/letters").await);
    insta::assert_snapshot!("page_letter_back", page(&boss, &tasks).await);
}

/// A letter of every kind of task; returns the page of one that came back.
async fn desk_with_every_task(app: &TestApp) -> String {
    let by_post = draft(|draft| draft.email.clear());
    let by_phone = draft(|draft| {
        draft.email.clear();
        draft.address.clear();
    });
    app.run_jobs().await;
    app.receive(&by_post).await;
    app.receive(&by_phone).await;
    app.run_jobs().await;
    app.receive(&complete()).await;
    let away = Settings {
        transport: Transport::smtp("smtp://127.0.0.1:9").unwrap(),
        ..(*app.mail).clone()
    };
    // The text of a refused connection is the system's own.
    jobs::keep_due(&app.app, &Arc::new(away)).await.unwrap();
    let mut tx = app.app.db.write().await.unwrap();
    let all = letters::of_task(&mut tx, letters::Task::Delayed, 9).await.unwrap();
    for filed in &all {
        letters::failed(&mut tx, filed.letter.id, filed.attempts, "451 4.7.1 come back later")
            .await
            .unwrap();
    }
    tx.commit().await.unwrap();
    let other = app.receive(&complete()).await.number;
    app.run_jobs().await;
    let ben = app.person("Ben", Role::Agent).await;
    let sent = app.case(&other).await.letters.remove(0).letter.id;
    let how = Passage::parse("550 5.1.1 nobody of this name", 99).unwrap().unwrap();
    delivery::came_back(&app.app, &ben, sent, &how).await.unwrap();
    format!("/desk/letters/{sent}")
}
