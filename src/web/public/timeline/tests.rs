//! Every event that a party may see has words, in every language.
use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::*;
use crate::domain::{
    case::{HoldEnd, HoldKind},
    event::Audience,
    keyed::Keyed,
    language::Language,
    letter::{Addressee, LetterKind},
    standing::Cause,
    strike::Step,
    way::Way,
};

fn keys<T: Keyed>() -> Vec<&'static str> {
    T::ALL.iter().map(|it| it.key()).collect()
}

/// The letter with a link to all cases is about none.
fn letters_of_a_case() -> Vec<&'static str> {
    keys::<LetterKind>().into_iter().filter(|key| *key != LetterKind::CaseLink.key()).collect()
}

/// At least one event of each kind, and one for each member of the lists that change its words.
#[expect(clippy::too_many_lines, reason = "a line or two for each kind")]
fn samples() -> Vec<Event> {
    let at = "2026-03-02T17:00:00Z";
    let all = |kind: &str, field: &str, members: Vec<&'static str>, rest: Value| {
        let one = |member| {
            let mut event = rest.clone();
            event["kind"] = json!(kind);
            event[field] = json!(member);
            event
        };
        members.into_iter().map(one).collect::<Vec<_>>()
    };
    let missing = [json!([]), json!(["signature"])];
    let mut events = Vec::new();
    let mut add = |more: Vec<Value>| events.extend(more);
    add(all(
        "received",
        "channel",
        keys::<Channel>(),
        json!({
        "policy": "", "works": 1, "locations": 2, "merged": 3}),
    ));
    for missing in &missing {
        add(vec![
            json!({"kind": "assessed", "verdict": "effective", "missing": missing}),
            json!({"kind": "completed", "version": 2, "verdict": "effective", "missing": missing, "added": 0}),
            json!({"kind": "counter_received", "counter": 1, "positions": "1", "missing": missing, "known": true}),
            json!({"kind": "counter_completed", "counter": 1, "missing": missing}),
            json!({"kind": "read_by_person", "corrected": true, "verdict": "curable", "missing": missing}),
        ]);
    }
    add(all("decided", "outcome", keys::<Outcome>(), json!({"positions": "1-3,7"})));
    for met in [true, false] {
        add(vec![
            json!({"kind": "overturned", "element": "work", "met": met, "verdict": "curable"}),
        ]);
    }
    for kind in [
        "reopened",
        "carried_out",
        "retracted",
        "restored",
        "subscriber_named",
        "corrected",
        "ground_lifted",
    ] {
        add(vec![json!({"kind": kind, "positions": "2"})]);
    }
    for kind in ["counter_forwarded", "counter_vouched", "counter_declined", "counter_lapsed"] {
        add(vec![json!({"kind": kind, "counter": 1})]);
    }
    for kind in ["hold_confirmed", "hold_refused"] {
        add(vec![json!({"kind": kind, "hold": 1})]);
    }
    for kind in [
        "dismissed",
        "cure_reminded",
        "lapsed",
        "preserved",
        "copy_certified",
        "sender_warned",
        "sender_readmitted",
        "keys_revoked",
        "noted",
    ] {
        add(vec![json!({"kind": kind})]);
    }
    add(all(
        "hold_received",
        "proceeding",
        keys::<HoldKind>(),
        json!({
        "hold": 1, "sender": "claimant", "positions": "1", "received_at": at}),
    ));
    add(all("hold_ended", "end", keys::<HoldEnd>(), json!({"hold": 1})));
    for kind in ["restore_instructed", "released"] {
        add(all(kind, "cause", keys::<Cause>(), json!({"positions": "1"})));
    }
    for kind in ["step_approved", "step_declined", "step_lifted"] {
        add(all(kind, "step", keys::<Step>(), json!({})));
    }
    for kind in [
        "letter_sent",
        "letter_delayed",
        "letter_unaddressed",
        "letter_bounced",
        "letter_undeliverable",
    ] {
        add(all(kind, "letter", letters_of_a_case(), json!({})));
    }
    add(all("letter_posted", "letter", letters_of_a_case(), json!({"on": "2026-03-02"})));
    add(all("letter_redirected", "letter", letters_of_a_case(), json!({"way": "post"})));
    for way in keys::<Way>() {
        add(all("letter_delivered", "letter", letters_of_a_case(), json!({"way": way})));
    }
    for positions in ["", "1,3"] {
        add(all(
            "complaint_received",
            "party",
            keys::<Party>(),
            json!({
            "complaint": 1, "positions": positions}),
        ));
    }
    add(vec![
        json!({"kind": "routed", "queue": "a", "rule": null}),
        json!({"kind": "handed_over", "queue": "a"}),
        json!({"kind": "clock_started", "counter": 1, "earliest": at, "target": at, "latest": at, "calendar": ""}),
        json!({"kind": "ground_laid", "positions": "1", "basis": "terms"}),
        json!({"kind": "breached", "breach": "late", "positions": "1"}),
        json!({"kind": "alerted", "alert": "unvouched", "counter": 1}),
        json!({"kind": "complaint_answered", "complaint": 1, "changed": true}),
        json!({"kind": "turned", "request": "hold", "why": ""}),
        json!({"kind": "step_proposed", "step": "warn", "strikes": 1}),
        json!({"kind": "sender_suspended", "until": at}),
        json!({"kind": "unacknowledged", "why": "automatic"}),
        json!({"kind": "message_joined", "read_as": "takedown", "known": true}),
        json!({"kind": "letter_echoed", "letter": "decision", "sort": "automatic"}),
        json!({"kind": "evidence_added", "files": 1}),
    ]);
    let read = |event: Value| {
        serde_json::from_value(event.clone()).unwrap_or_else(|error| panic!("{event}: {error}"))
    };
    events.into_iter().map(read).collect()
}

#[test]
fn every_event_that_a_party_may_see_has_words_in_every_language() {
    let details = Details::from([("reason".to_owned(), "A reason.".to_owned())]);
    let zone = TimeZone::UTC;
    for language in Language::ALL {
        let words = Words::of(language);
        for event in samples() {
            // What the catalogue lacks panics in a test.
            let claimant = told(&event, &details, &|_| "Signature".to_owned(), words, &zone);
            let subscriber = told::of_subscriber(&event, &details, words, &zone);
            if event.is_for(Audience::Claimant) {
                assert!(claimant.is_some_and(|(title, _)| !title.is_empty()), "{event:?}");
            }
            if event.is_for(Audience::Subscriber) && !event.kind().starts_with("letter_") {
                assert!(subscriber.is_some_and(|(title, _)| !title.is_empty()), "{event:?}");
            }
        }
    }
}

#[test]
fn no_kind_of_event_is_forgotten_here() {
    let source = include_str!("../../../domain/event/named.rs");
    let known: BTreeSet<&str> = source.split('"').skip(1).step_by(2).collect();
    let sampled: BTreeSet<&str> = samples().iter().map(Event::kind).collect();
    assert_eq!(sampled, known);
}

#[test]
fn a_letter_to_the_claimant_has_a_name_and_no_other_has() {
    for letter in LetterKind::ALL.iter().filter(|letter| **letter != LetterKind::CaseLink) {
        let event = Event::LetterSent { letter: *letter };
        let told = letters::of(&event, *letter, Words::default());
        assert_eq!(told.is_some(), letter.addressee() == Addressee::Claimant, "{letter}");
    }
}
