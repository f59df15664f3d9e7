//! What a claimant reads after sending: the status page in each of its states, and every error page.
use axum::{
    body::Body,
    http::{Request, StatusCode},
};
use jiff::SignedDuration;
use safeharbor::{
    domain::{
        case::{Entrance, HoldKind},
        draft::Draft,
        letter::LetterKind,
        outcome::Outcome,
        text::Passage,
    },
    services::{delivery, review::Act},
};

use crate::{
    page_snapshots::words,
    support::{
        Client, TestApp, complete, draft, on_both,
        story::{Story, reason},
    },
};

/// A story and its status page.
struct Page<'a> {
    story: Story<'a>,
    visitor: Client<'a>,
}

impl<'a> Page<'a> {
    async fn begin(app: &'a TestApp, draft: &Draft) -> Self {
        Self::of(Story::begin(app, draft).await)
    }

    fn of(story: Story<'a>) -> Self {
        let visitor = Client::new(story.app);
        Self { story, visitor }
    }

    fn address(&self) -> String {
        format!("/cases/{}?key={}", self.story.number, self.story.key)
    }

    async fn text(&self) -> String {
        let answer = self.visitor.get(&self.address()).await;
        assert_eq!(answer.status, StatusCode::OK);
        answer.text()
    }

    async fn shows(&self, name: &str) {
        insta::assert_snapshot!(format!("status_{name}"), words(&self.text().await));
    }
}

fn days(many: i64) -> SignedDuration {
    SignedDuration::from_hours(24 * many)
}

fn unsigned() -> Draft {
    draft(|draft| draft.signature.clear())
}

/// What stands between two headings of the page.
fn between<'t>(text: &'t str, from: &str, to: &str) -> &'t str {
    let start = text.find(from).unwrap_or_else(|| panic!("“{from}” is not in:\n{text}"));
    let end = text[start..].find(to).unwrap_or_else(|| panic!("“{to}” is not behind “{from}”"));
    &text[start..start + end]
}

#[tokio::test]
async fn the_status_page_while_a_notice_is_in_review() {
    let app = TestApp::on_sqlite().await;
    let page = Page::begin(&app, &complete()).await;
    page.shows("review").await;
    page.story.decide(&[2], Outcome::NotFound).await;
    page.shows("review_partly").await;
    app.advance(days(30));
    page.shows("review_late").await;
    let nowhere = Page::begin(&app, &draft(|draft| draft.locations.clear())).await;
    nowhere.shows("review_nowhere").await;
    let unread = app.enter(&complete(), Entrance::Unread).await;
    let key = unread.key.reveal().to_owned();
    let story = Story { app: &app, agent: nowhere.story.agent, number: unread.number, key };
    Page::of(story).shows("unread").await;
}

#[tokio::test]
async fn the_status_page_of_a_notice_that_lacks_something() {
    let app = TestApp::on_sqlite().await;
    let page = Page::begin(&app, &unsigned()).await;
    page.shows("incomplete").await;
    app.advance(days(30));
    app.sweep().await;
    page.shows("lapsed").await;
}

#[tokio::test]
async fn the_status_page_of_a_notice_that_is_answered() {
    let app = TestApp::on_sqlite().await;
    let page = Page::of(Story::disabled(&app).await);
    page.shows("closed").await;
    app.advance(days(400));
    page.shows("closed_for_long").await;
    let refused =
        Page::begin(&app, &draft(|draft| draft.locations = "https://files.example.com/1".into()))
            .await;
    let text = Some(reason("A critic quotes four bars."));
    let basis = safeharbor::domain::outcome::Basis::Notice;
    let act = Act::Decide { positions: vec![1], outcome: Outcome::Refused, basis, reason: text };
    refused.story.act(act).await.unwrap();
    refused.shows("refused").await;
    let dismissed = Page::begin(&app, &draft(|draft| draft.locations.clear())).await;
    let text = reason("Without a location nothing can be found.");
    dismissed.story.act(Act::Dismiss { reason: text }).await.unwrap();
    dismissed.shows("dismissed").await;
    let moved = app.enter(&complete(), Entrance::Archived).await;
    let key = moved.key.reveal().to_owned();
    let story = Story { app: &app, agent: dismissed.story.agent, number: moved.number, key };
    Page::of(story).shows("archived").await;
}

#[tokio::test]
async fn the_status_page_after_a_counter_notice() {
    let app = TestApp::on_sqlite().await;
    let page = Page::of(Story::countered(&app).await);
    page.shows("countered").await;
    page.story.report(HoldKind::Court).await.unwrap();
    page.shows("reported").await;
    page.story.act(Act::ConfirmHold { hold: 1 }).await.unwrap();
    page.shows("held").await;
    let app = TestApp::on_sqlite().await;
    let back = Page::of(Story::countered(&app).await);
    let window = back.story.case().await.life.counters[0].window.clone().unwrap();
    back.story.sweep_at(window.earliest).await;
    back.shows("restoring").await;
    back.story.confirm(&[1]).await;
    back.shows("restored").await;
}

#[tokio::test]
async fn the_status_page_after_a_counter_notice_of_somebody_unknown() {
    let app = TestApp::on_sqlite().await;
    let notice = draft(|draft| draft.locations = "https://files.example.com/a.jpg".into());
    let life = crate::support::Life::disabled(&app, &notice, "Anna").await;
    life.counter(&[1], false).await;
    let case = app.case(&life.number).await.case;
    let key = app.app.claimant_key(case.id, case.key_generation).reveal().to_owned();
    let story = Story { app: &app, agent: life.decider.clone(), number: life.number, key };
    Page::of(story).shows("doubted").await;
}

#[tokio::test]
async fn the_status_page_of_a_notice_that_was_taken_back() {
    let app = TestApp::on_sqlite().await;
    let page = Page::of(Story::disabled(&app).await);
    let path = format!("/cases/{}/retract", page.story.number);
    let form = [("key", page.story.key.as_str()), ("which", "all")];
    let asked = page.visitor.post(&path, &form).await;
    insta::assert_snapshot!("retract", words(&asked.text()));
    page.visitor.post(&path, &[&form[..], &[("confirmed", "yes")]].concat()).await;
    page.shows("retracted_to_restore").await;
    page.story.confirm(&[1]).await;
    page.shows("retracted").await;
}

#[tokio::test]
async fn the_pages_on_which_a_proceeding_is_reported_and_an_outcome_complained_about() {
    let app = TestApp::on_sqlite().await;
    let page = Page::of(Story::countered(&app).await);
    let key = page.story.key.clone();
    for verb in ["hold", "complain"] {
        let path = format!("/cases/{}/{verb}", page.story.number);
        let shown = page.visitor.get(&format!("{path}?key={key}")).await;
        insta::assert_snapshot!(format!("{verb}_form"), words(&shown.text()));
        let long = "x".repeat(300);
        let wrong = [
            ("key", key.as_str()),
            ("court", &long),
            ("docket", "a\nb"),
            ("filed_on", "soon"),
            ("words", "\u{1}"),
        ];
        let wrong = page.visitor.post(&path, &wrong).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        insta::assert_snapshot!(format!("{verb}_wrong"), words(&wrong.text()));
    }
    let form = [("key", key.as_str()), ("location", "1"), ("words", "It is my picture.")];
    let path = format!("/cases/{}/complain", page.story.number);
    let done = page.visitor.post(&path, &form).await.location();
    page.visitor.get(&done).await.says(200, &["Your complaint has been received."]);
    page.shows("complained").await;
    page.visitor
        .post(&path, &form)
        .await
        .says(422, &["Your complaint about this is already being looked at."]);
    app.advance(days(30));
    let late = page.text().await;
    assert!(late.contains("We wanted to be done by"), "{late}");
}

#[tokio::test]
async fn who_cannot_be_reached_is_told_so_first() {
    let app = TestApp::on_sqlite().await;
    let page = Page::begin(&app, &complete()).await;
    app.run_jobs().await;
    let letters = app.case(&page.story.number).await.letters;
    let how = Passage::parse("550 5.1.1 nobody of this name", 99).unwrap().unwrap();
    let sent = letters.iter().find(|it| it.letter.kind == LetterKind::Acknowledgement);
    let sent = sent.expect("it was sent").letter.id;
    delivery::came_back(&app.app, &page.story.agent, sent, &how).await.unwrap();
    let text = page.text().await;
    let top = between(&text, "<h1>", "id=\"next\"");
    assert!(top.contains("Tell us how to reach you"), "{top}");
}

on_both! {
    async fn what_has_to_be_done_comes_first_and_what_comes_next_before_the_locations(app) {
        let page = Page::begin(&app, &unsigned()).await;
        let text = page.text().await;
        let places = ["<h1>", "id=\"missing\"", "Complete the notice", "id=\"next\"", "By 5 March 2026, 12:00 EST",
            "id=\"locations\"", "id=\"happened\"", "id=\"receipt\""].map(|it| text.find(it).unwrap_or_else(|| panic!("{it}")));
        assert!(places.is_sorted(), "{places:?}");
        assert!(!text.contains("You need not do anything now."));
        let whole = Page::begin(&app, &complete()).await;
        let text = whole.text().await;
        assert!(text.contains("You need not do anything now.") && !text.contains("class=\"todo\""));
    }

    async fn the_next_step_says_every_date_with_its_zone(app) {
        let page = Page::of(Story::countered(&app).await);
        let text = page.text().await;
        let next = between(&text, "id=\"next\"", "id=\"locations\"");
        for date in ["Not before 17 March 2026, 00:00 EDT (UTC-04:00)", "before 21 March 2026, 00:00 EDT (UTC-04:00)"] {
            assert!(next.contains(date), "{date} is not in {next}");
        }
        let first = between(&text, "class=\"todo\"", "id=\"next\"");
        assert!(first.contains("from 17 March 2026, 00:00 EDT") && first.contains("/hold?key="), "{first}");
    }

    async fn every_page_opens_in_every_language_and_lacks_no_word(app) {
        let page = Page::of(Story::countered(&app).await);
        page.story.report(HoldKind::ClaimsBoard).await.unwrap();
        let lacking = Page::begin(&app, &unsigned()).await;
        let (number, key) = (page.story.number, page.story.key.as_str());
        let paths = [
            page.address(),
            lacking.address(),
            format!("/cases/{number}/hold?key={key}"),
            format!("/cases/{number}/complain?key={key}"),
            "/nothing".to_owned(),
            format!("/cases/{number}"),
        ];
        for tag in ["de", "es", "fr", "ar", "ja", "en"] {
            for path in &paths {
                let mark = if path.contains('?') { '&' } else { '?' };
                let answer = page.visitor.get(&format!("{path}{mark}language={tag}")).await;
                assert!([200, 404].contains(&answer.status.as_u16()), "{path}: {}", answer.status);
                answer.says(answer.status.as_u16(), &[&format!("<html lang=\"{tag}\"")]);
                for group in ["status-", "timeline-", "hold-", "complaint-", "problem-", "refused-"] {
                    let bare = format!(">{group}");
                    assert!(!answer.text().contains(&bare), "{tag} {path}: a bare name {group}");
                }
            }
        }
        let german = page.visitor.get(&format!("{}&language=de", page.address())).await.text();
        assert!(german.contains("2. März 2026, 12:00 Uhr EST"), "{german}");
    }

    async fn an_error_speaks_the_language_of_the_browser_and_the_desk_english(app) {
        let visitor = Client::new(&app);
        let ask = |path: &str| {
            Request::get(path).header("accept-language", "ar,en;q=0.5").body(Body::empty()).unwrap()
        };
        visitor.send(ask("/nothing")).await.says(404, &["<html lang=\"ar\" dir=\"rtl\""]);
        visitor.send(ask("/desk/nothing")).await.says(404, &["<html lang=\"en\" dir=\"ltr\"", "There is nothing here"]);
    }

    async fn a_refusal_of_the_rules_is_a_page_with_its_reason(app) {
        let page = Page::begin(&app, &complete()).await;
        let path = format!("/cases/{}/complete?key={}", page.story.number, page.story.key);
        page.visitor.get(&path).await.says(422, &[
            "That cannot be done", "Nothing was changed. Nothing is missing: there is nothing to complete.",
        ]);
    }
}

/// Names that code says by way of a value: each must be a message, although no test calls for it.
#[test]
fn every_name_of_these_groups_in_the_code_is_a_message() {
    let quoted = regex::Regex::new(
        r#""((?:status|timeline|problem|refused|hold|complaint|retract)-[a-z0-9-]+)""#,
    )
    .unwrap();
    let known: std::collections::BTreeSet<String> = std::fs::read_dir("templates/words/en")
        .unwrap()
        .flat_map(|file| {
            let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
            let names: Vec<String> = text
                .lines()
                .filter_map(|line| line.split_once(" =").map(|(name, _)| name.to_owned()))
                .collect();
            names
        })
        .collect();
    for folder in ["src/web", "src/web/public", "src/web/public/timeline"] {
        for file in std::fs::read_dir(folder).unwrap() {
            let path = file.unwrap().path();
            if path.extension().is_none_or(|it| it != "rs") {
                continue;
            }
            let text = std::fs::read_to_string(&path).unwrap();
            for found in quoted.captures_iter(&text) {
                assert!(known.contains(&found[1]), "{}: {}", path.display(), &found[1]);
            }
        }
    }
}
