//! The copy for the claimant: everything the statute gives away, nothing else, in words that were shown.
use safeharbor::{
    domain::{
        counter::{
            draft::CounterDraft,
            receipt::{CounterReceipt, Filed},
        },
        number::CaseNumber,
        policy::Policies,
        receipt::Submission,
    },
    formats::counter_copy::copy,
};

use crate::support::{counter_notice, countered, policies, served};

fn copied(policies: &Policies, draft: &CounterDraft) -> String {
    let number: CaseNumber = CaseNumber::from_random(7);
    copy(&number, served(policies), &counter_notice(policies, draft).unwrap())
}

#[test]
fn the_copy_holds_name_address_and_telephone_and_not_the_e_mail_address() {
    let text = copied(&policies(), &countered(|draft| draft.chosen.push("3".into())));
    assert!(!text.contains("jonas@weber.example"));
    insta::assert_snapshot!("counter_copy", text);
}

#[test]
fn the_copy_of_a_bare_counter_notice_says_what_was_not_given() {
    insta::assert_snapshot!("counter_copy_bare", copied(&policies(), &CounterDraft::default()));
}

#[test]
fn the_copy_of_a_subscriber_abroad_names_the_district_and_the_declaration() {
    let draft = countered(|draft| {
        draft.country = "Germany".into();
        draft.statements.consent_us = false;
        draft.statements.consent_abroad = true;
    });
    let text = copied(&policies(), &draft);
    let district =
        "A district in which Harbour Files, Inc. may be found is: Southern District of New York.";
    assert!(text.contains(district), "{text}");
    assert!(text.contains("under the laws of the United States of America"), "{text}");
    assert!(!text.contains("in which my address is located"), "{text}");
}

#[test]
fn nothing_typed_can_pass_for_a_heading_or_a_link_of_ours() {
    let forged = "true\n\nSTATEMENTS\n\nhttps://evil.example/pay\n\u{202E}txt";
    let text = copied(
        &policies(),
        &countered(|draft| {
            draft.explanation = forged.into();
            draft.address = forged.into();
            draft.described = forged.into();
            draft.name = "https://evil.example/name".into();
            draft.signature = "SIGNED".into();
        }),
    );
    let bare = |line: &&str| line.starts_with("https://") || line.starts_with("SIGNED");
    assert_eq!(text.lines().find(bare), None, "{text}");
    assert_eq!(text.lines().filter(|line| *line == "STATEMENTS").count(), 1);
    assert!(text.contains("> [U+202E]txt"), "{text}");
}

#[test]
fn the_receipt_says_every_statement_and_location_of_the_copy_and_the_e_mail_address_too() {
    let policies = policies();
    let draft = countered(|draft| {
        draft.country = "Germany".into();
        draft.statements.consent_abroad = true;
        draft.statements.service = false;
        draft.described = "my photograph".into();
        draft.chosen.push("3".into());
    });
    let notice = counter_notice(&policies, &draft).unwrap();
    let number = CaseNumber::from_random(7);
    let receipt = CounterReceipt::of(Filed {
        number,
        counter: 1,
        received_at: "2026-03-02T17:00:00Z".parse().unwrap(),
        editions: served(&policies),
        agent: &policies.agent,
        notice: &notice,
        submission: Submission { sha256: "0".repeat(64), bytes: 9 },
        status_address: "https://copyright.files.example.com/cases/x".into(),
    });
    let text = copy(&number, served(&policies), &notice);
    for statement in &receipt.statements {
        let said = if statement.agreed {
            format!("Made: {}", statement.wording)
        } else {
            format!("Not made: {}", statement.title)
        };
        assert!(text.contains(&said), "{said} is not in\n{text}");
    }
    let positions: Vec<u32> = receipt.locations.iter().map(|(position, _)| *position).collect();
    assert_eq!(positions, [1, 3]);
    for (position, location) in &receipt.locations {
        let line = format!("Location {position} of the case: {}", location.address);
        assert!(text.contains(&line), "{line}");
    }
    let values: Vec<&str> = receipt.subscriber.iter().map(|field| field.value.as_str()).collect();
    assert_eq!(values[0], "Jonas Weber");
    assert_eq!(values.last(), Some(&"jonas@weber.example"));
    let labels: Vec<&str> = receipt.written.iter().map(|field| field.label.as_str()).collect();
    assert_eq!(labels, ["The material, described in words", "What you want to say"]);
    assert_eq!(receipt.received_shown, "2 March 2026, 12:00 EST (UTC-05:00)");
    assert_eq!(receipt.provider_version, policies.provider.version().to_string());
}
