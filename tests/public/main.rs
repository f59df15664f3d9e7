//! The public pages as somebody meets them who has a browser without scripts.
mod house;

use axum::http::StatusCode;
use house::{Fields, House, number_of, status_of, value_of};
use safeharbor::{domain::outcome::Outcome, services::review::Act};

fn with(mut fields: Fields, changes: &[(&str, &str)]) -> Fields {
    for (name, value) in changes {
        fields.insert((*name).to_owned(), (*value).to_owned());
    }
    fields
}

#[tokio::test]
async fn every_page_that_the_pages_link_to_exists() {
    let house = House::open().await;
    let mut seen = vec!["/".to_owned()];
    let mut at = 0;
    while let Some(address) = seen.get(at).cloned() {
        at += 1;
        let answer = house.get(&address).await;
        assert_eq!(answer.status, StatusCode::OK, "{address}");
        assert!(!answer.page.contains("style=\"") && !answer.page.contains("<script>"));
        let (folder, path) = (address.rsplit_once('/').unwrap().0, address.split('?').next());
        for link in answer.page.split("href=\"").skip(1) {
            let link = link.split(['"', '#']).next().unwrap();
            let link = match link.chars().next() {
                None => continue,
                Some('/') => link.to_owned(),
                Some('?') => format!("{}{link}", path.unwrap()),
                _ if link.contains(':') => continue,
                _ => format!("{folder}/{link}"),
            };
            if !link.starts_with("/assets/") && !seen.contains(&link) {
                seen.push(link);
            }
        }
    }
    assert!(seen.len() > 15, "{seen:?}");
}

#[tokio::test]
async fn one_click_is_one_notice_however_often_it_is_repeated() {
    let house = House::open().await;
    let fields = house.complete().await;
    let first = house.post("/notices", &fields).await;
    assert_eq!(first.status, StatusCode::SEE_OTHER);
    assert_eq!(house.post("/notices", &fields).await.to, first.to);
    let other = with(fields, &[("token", "another")]);
    assert_ne!(house.post("/notices", &other).await.to, first.to);
    let sent = house.get(&first.to).await.page;
    assert!(sent.contains(number_of(&first.to)) && sent.contains("has been received"));
}

#[tokio::test]
async fn the_check_page_carries_everything_along_and_merges_repeated_lines() {
    let house = House::open().await;
    let lines =
        "https://media.example/1 at 0:31\r\nHTTPS://media.example:443/1 at 0:31\r\nplace: <b>";
    let fields = with(house.complete().await, &[("locations", lines), ("step", "check")]);
    let check = house.post("/notices/new", &fields).await;
    assert_eq!(check.status, StatusCode::OK);
    assert!(check.page.contains("1 line repeated a location and was merged."));
    assert!(!check.page.contains("<b>"));
    for name in fields.keys().filter(|name| *name != "step") {
        assert!(check.page.contains(&format!("type=\"hidden\" name=\"{name}\"")), "{name}");
    }
}

#[tokio::test]
async fn what_is_wrong_and_what_is_missing_is_said_at_once_and_nothing_typed_is_lost() {
    let house = House::open().await;
    let mut fields = with(house.complete().await, &[("email", "nobody"), ("locations", "ftp://a")]);
    fields.remove("good_faith");
    let answer = house.post("/notices", &fields).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    for anchor in ["#email", "#locations", "#good_faith"] {
        assert!(answer.page.contains(&format!("<a href=\"{anchor}\">")), "{anchor}");
    }
    for typed in ["value=\"nobody\"", "ftp://a</textarea>", "Third Mainland Sunrise, 1974"] {
        assert!(answer.page.contains(typed), "{typed}");
    }
    assert_eq!(answer.page.matches(" checked><span class=\"statement__text\"").count(), 2);
}

#[tokio::test]
async fn an_incomplete_notice_is_taken_when_it_is_sent_so_on_purpose() {
    let house = House::open().await;
    let fields = with(house.complete().await, &[("signature", "")]);
    let refused = house.post("/notices", &fields).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.page.contains("name=\"anyway\""));
    let sent = house.post("/notices", &with(fields, &[("anyway", "yes")])).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER);
    assert!(house.get(&status_of(&sent.to)).await.page.contains("The notice is not signed."));
}

#[tokio::test]
async fn statements_made_to_other_words_are_asked_for_again() {
    let house = House::open().await;
    let fields = with(house.complete().await, &[("policy", &"0".repeat(64))]);
    let answer = house.post("/notices", &fields).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.page.contains("The wording of the statements has changed"));
    assert!(!answer.page.contains(" checked><span class=\"statement__text\""));
    let version = house.app.policies.copyright().version().to_string();
    assert_eq!(value_of(&answer.page, "policy"), version);
}

#[tokio::test]
async fn a_wrong_key_and_an_unknown_number_are_the_same_answer() {
    let house = House::open().await;
    let sent = house.post("/notices", &house.complete().await).await;
    let number = number_of(&sent.to);
    for address in [
        format!("/cases/{number}"),
        format!("/cases/{number}?key=wrong"),
        "/cases/22222-22222?key=wrong".to_owned(),
        "/cases/%ff?key=wrong".to_owned(),
    ] {
        assert_eq!(house.get(&address).await.status, StatusCode::NOT_FOUND, "{address}");
    }
}

#[tokio::test]
async fn disabling_is_told_when_it_is_carried_out_and_not_when_it_is_decided() {
    let house = House::open().await;
    let sent = house.post("/notices", &house.complete().await).await;
    let status = status_of(&sent.to);
    let decide = Act::Decide { positions: vec![1, 2], outcome: Outcome::Disabled, reason: None };
    house.act(&sent.to, decide).await;
    let decided = house.get(&status).await.page;
    assert!(decided.contains("Your notice is in review") && !decided.contains("disabled"));
    house.act(&sent.to, Act::Confirm { positions: vec![1, 2], done_at: None }).await;
    let done = house.get(&status).await.page;
    assert!(done.contains("Your notice is answered"));
    assert!(done.contains("Carried out 22 November 2026, 09:15 EST (UTC-05:00)"));
}

#[tokio::test]
async fn a_claim_is_taken_back_after_one_more_question_and_only_once() {
    let house = House::open().await;
    let sent = house.post("/notices", &house.complete().await).await;
    let status = status_of(&sent.to);
    let address = format!("/cases/{}/retract", number_of(&sent.to));
    let key = status.split("key=").nth(1).unwrap();
    let chosen = with(Fields::new(), &[("key", key), ("which", "picked"), ("location", "2")]);
    let question = house.post(&address, &chosen).await;
    assert!(question.page.contains("Take the claim back?"));
    assert!(!house.get(&status).await.page.contains("Taken back"));
    let confirmed = with(chosen, &[("confirmed", "yes")]);
    for _ in 0..2 {
        assert_eq!(house.post(&address, &confirmed).await.to, status);
        assert_eq!(house.get(&status).await.page.matches("Taken back").count(), 1);
    }
}
