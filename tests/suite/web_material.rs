//! The pages of the subscriber in every state of a case: what happened, what it means, what can be done.
use std::sync::Arc;

use jiff::SignedDuration;
use safeharbor::{
    domain::{
        case::{HoldEnd, HoldKind},
        outcome::{Basis, Outcome},
        paper::ComplaintPaper,
    },
    services::{complaint, counter::Door, review::Act},
};

use crate::support::{
    Client, TestApp, complete, on_both,
    story::{Story, reason},
};

/// The page as somebody with this address meets it; a copy goes to `SUBSCRIBER_PAGES=folder`.
async fn page(app: &TestApp, name: &str, address: &str) -> String {
    let answer = Client::new(app).get(address).await;
    let page = answer.text();
    assert_eq!(answer.status.as_u16(), 200, "{name}: {page}");
    if let Some(folder) = std::env::var_os("SUBSCRIBER_PAGES") {
        std::fs::write(std::path::Path::new(&folder).join(format!("{name}.html")), &page).unwrap();
    }
    page
}

#[track_caller]
fn says(page: &str, words: &[&str]) {
    for word in words {
        assert!(page.contains(word), "“{word}” is not in:\n{page}");
    }
}

on_both! {
    async fn the_first_screen_says_what_happened_and_every_way_to_go_on(app) {
        let story = Story::disabled(&app).await;
        let page = page(&app, "disabled", &story.material().await).await;
        let first = page.split("class=\"panel").next().unwrap();
        says(first, &[
            "Access to your material was disabled", "On 2 March 2026", "Gómez Photography", "a.jpg",
            "one strike until 2 March 2027", "href=\"#nothing\"", "href=\"#ask\"", "href=\"#counter\"",
            "17 March 2026", "20 March 2026", "href=\"#complain\"", "href=\"#advice\"", "They get your name and address",
        ]);
        assert!(!first.contains("U.S.C."), "sections of the law come later");
        for id in ["nothing", "ask", "counter", "complain", "advice"] {
            assert_eq!(page.matches(&format!("id=\"{id}\"")).count(), 1, "{id}");
        }
        says(&page, &["Your e-mail address is not in the copy", "href=\"/counter-notices/new?case="]);
    }

    async fn a_removal_on_another_ground_promises_no_counter_notice_and_counts_no_strike(app) {
        let story = Story::begin(&app, &complete()).await;
        let act = Act::Decide { positions: vec![1], outcome: Outcome::Disabled, basis: Basis::Terms, reason: None };
        story.act(act).await.unwrap();
        story.confirm(&[1]).await;
        story.name("account-77", &[1]).await;
        let page = page(&app, "ground", &story.material().await).await;
        says(&page, &["because it breaks the terms of our service", "It does not count as a strike", "id=\"complain\""]);
        assert!(!page.contains("id=\"counter\"") && !page.contains("id=\"ask\"") && !page.contains("no deadline"));
    }

    async fn an_incomplete_counter_notice_is_completed_and_no_second_one_offered(app) {
        let story = Story::disabled(&app).await;
        let received = story.counter(|draft| draft.phone.clear()).await.unwrap();
        let material = page(&app, "begun", &story.material().await).await;
        says(&material, &["Complete your counter-notice", "Something is missing."]);
        assert!(!material.contains("/counter-notices/new?"));
        let status = page(&app, "status-incomplete", &received.address).await;
        says(&status, &["Your counter-notice is not complete", "Complete it"]);
        assert!(!status.contains("class=\"days\""), "no clock runs");
    }

    async fn an_open_complaint_is_said_and_not_offered_again(app) {
        let story = Story::disabled(&app).await;
        let Door::Key { number, party, key } = story.door().await else { panic!("a key") };
        let paper = ComplaintPaper { words: reason("It is mine.") };
        complaint::of_subscriber(&app.app, &number, (&party, &key), &[1], &paper).await.unwrap();
        let page = page(&app, "complained", &format!("{}&complained=1", story.material().await)).await;
        says(&page, &["Your complaint has been received.", "You get an answer by"]);
        assert!(!page.contains("/complain?"));
    }

    async fn the_time_to_complain_ends_with_its_button(app) {
        let story = Story::disabled(&app).await;
        says(&page(&app, "fresh", &story.material().await).await, &["/complain?"]);
        app.advance(SignedDuration::from_hours(24 * 190));
        let late = page(&app, "late", &story.material().await).await;
        assert!(!late.contains("/complain?"), "six months have passed");
    }

    async fn strikes_are_counted_as_they_are(app) {
        for _ in 0..2 {
            Story::disabled(&app).await;
        }
        let story = Story::disabled(&app).await;
        let before = page(&app, "strikes", &story.material().await).await;
        says(&before, &["It counts as one strike", "3 strikes count against your account now"]);
        story.counter(|_| {}).await.unwrap();
        let after = page(&app, "strikes-suspended", &story.material().await).await;
        says(&after, &["It does not count as a strike while", "2 strikes count against your account now"]);
    }

    async fn the_page_is_turned_round_for_a_reader_of_arabic(app) {
        let story = Story::countered(&app).await;
        let page = page(&app, "arabic", &format!("{}&language=ar", story.material().await)).await;
        says(&page, &["lang=\"ar\" dir=\"rtl\"", "class=\"days__strip\""]);
    }
}

/// What the pages say, from the announcement to the restoration.
#[tokio::test]
async fn the_words_of_every_state() {
    let app = TestApp::on_sqlite().await;
    let snap = async |name: &str, address: String| {
        let page = page(&app, name, &address).await;
        insta::assert_snapshot!(
            format!("page_subscriber_{name}"),
            crate::page_snapshots::words(&page)
        );
    };
    let story = Story::begin(&app, &complete()).await;
    story.name("account-1", &[1]).await;
    snap("review", story.material().await).await;

    // First, because the same material in another case would keep it down.
    let story = Story::disabled(&app).await;
    let positions = vec![1];
    story.act(Act::Correct { positions, reason: reason("A licence.") }).await.unwrap();
    snap("owed", story.material().await).await;
    story.confirm(&[1]).await;
    snap("restored", story.material().await).await;

    let story = Story::disabled(&app).await;
    snap("disabled", story.material().await).await;
    let received = story.counter(|_| {}).await.unwrap();
    snap("countered", story.material().await).await;
    snap("status_running", format!("{}&sent=1", received.address)).await;
    story.report(HoldKind::Court).await.unwrap();
    snap("hold_claimed", story.material().await).await;
    story.act(Act::ConfirmHold { hold: 1 }).await.unwrap();
    snap("held", story.material().await).await;
    snap("status_held", received.address).await;
    let why = reason("Order of 1 July.");
    let end = HoldEnd::ForClaimant;
    story.act(Act::EndHold { hold: 1, end, reason: why }).await.unwrap();
    snap("adjudicated", story.material().await).await;

    let story = Story::disabled(&app).await;
    let location = app.case(&story.number).await.notice.locations[0].line();
    let door = Door::Stranger { number: story.number.to_string(), location };
    let unvouched = story.counter_through(door, |_| {}).await.unwrap();
    snap("status_unvouched", unvouched.address.clone()).await;
    let reason = reason("It is somebody else’s.");
    story.act(Act::DeclineCounter { counter: 1, reason }).await.unwrap();
    snap("status_declined", unvouched.address).await;

    let story = Story::begin(&app, &complete()).await;
    story.decide(&[1], Outcome::NotOurs).await;
    story.name("account-2", &[1]).await;
    snap("nothing", story.material().await).await;
}

/// Where the subscriber may answer before access is disabled, the page says until when.
#[tokio::test]
async fn an_announced_removal_says_until_when_a_word_may_stop_it() {
    let mut app = TestApp::on_sqlite().await;
    let inner = Arc::get_mut(&mut app.app).expect("nobody else has it yet");
    inner.settings.terms.subscriber_hours = 48;
    let story = Story::begin(&app, &complete()).await;
    story.name("account-77", &[1]).await;
    story.decide(&[1], Outcome::Disabled).await;
    let page = page(&app, "announced", &story.material().await).await;
    says(&page, &["Access to your material will be disabled", "4 March 2026", "id=\"early\""]);
    insta::assert_snapshot!("page_subscriber_announced", crate::page_snapshots::words(&page));
}
