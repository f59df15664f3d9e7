//! What the pages say: the words of each, in its main states, without the markup around them.
use axum::http::StatusCode;
use safeharbor::domain::{draft::Draft, person::Role};

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
    insta::assert_snapshot!("page_queue", page(&boss, "/desk").await);
    insta::assert_snapshot!("page_case", page(&boss, &format!("/desk/cases/{number}")).await);
    insta::assert_snapshot!("page_carry_out", page(&boss, "/desk/carry-out").await);
    insta::assert_snapshot!("page_letters", page(&boss, "/desk/letters").await);
    insta::assert_snapshot!("page_people", page(&boss, "/desk/people").await);
}
