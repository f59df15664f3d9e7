//! The receipt of a counter-notice: the same care as for that of a notice.
use safeharbor::{
    domain::{
        counter::receipt::CounterReceipt,
        receipt::{Location, Policy, Signature, Statement, Submission},
    },
    pdf,
};

use super::{
    run,
    samples::{NAMES, address, field, receipt},
    shows, squeezed, without_margins,
};

#[test]
fn the_same_facts_give_the_same_bytes() {
    for facts in [sample(), world(), bare()] {
        assert!(paper(&facts) == paper(&facts.clone()));
    }
}

/// A change here changes receipts people already hold: raise `LAYOUT` and say so in CHANGELOG.
#[test]
fn layout_2_has_the_bytes_it_had() {
    use sha2::{Digest, Sha256};
    let hash = data_encoding::HEXLOWER.encode(&Sha256::digest(paper(&world())));
    assert_eq!(hash, "4a359055618ddbf8e8be9d04c187d35f5021a54998e5369ba0ce02c68e33f3cf");
}

#[test]
fn the_file_is_sound() {
    for facts in [sample(), world(), bare(), many()] {
        if let Some(report) = run("qpdf", &["--check"], &paper(&facts), &[]) {
            assert!(report.contains("No syntax or stream encoding errors"), "{report}");
        }
    }
}

#[test]
fn every_fact_is_on_the_paper() {
    let facts = sample();
    let Some(text) = text(&facts) else { return };
    let agent = facts.provider.agent.iter().chain([&facts.provider.name]);
    let fields = facts.subscriber.iter().chain(&facts.written).flat_map(|f| [&f.label, &f.value]);
    let statements = facts.statements.iter().flat_map(|s| [&s.title, &s.clause, &s.wording]);
    let locations = facts.locations.iter().map(|(_, location)| &location.address);
    let rest = [
        &facts.case_number,
        &facts.received_shown,
        &facts.status_address,
        &facts.signature.as_ref().unwrap().name,
        &facts.signature.as_ref().unwrap().date,
        &facts.policy.title,
        &facts.policy.version,
        &facts.provider_version,
        &facts.submission.sha256,
    ];
    // A statement may begin on one page and end on the next.
    let body = without_margins(&text);
    for fact in agent.chain(fields).chain(statements).chain(locations).chain(rest) {
        assert!(shows(&body, fact), "{fact} is not in\n{text}");
    }
    assert!(shows(&text, "second image in the post") && shows(&text, "Number in the case2"));
    assert!(shows(&text, "3,911 bytes") && shows(&text, "page 1 of 2 · layout 2"));
    assert!(shows(&text, "without the e-mail address"), "{text}");
}

#[test]
fn names_in_every_script_can_be_read_back() {
    let Some(text) = text(&world()) else { return };
    for (script, name) in NAMES {
        assert!(shows(&text, name), "{script}: {name} is not in\n{text}");
    }
}

#[test]
fn what_was_not_given_says_so() {
    let Some(text) = text(&bare()) else { return };
    // No location, no signature, no statement.
    assert_eq!(text.matches("Not given.").count(), 2 + 3);
    assert_eq!(text.matches("Given, in these words:").count(), 0);
}

#[test]
fn every_location_keeps_its_number_in_the_case() {
    let Some(text) = text(&many()) else { return };
    let text = squeezed(&text);
    for number in (1..=2_000).filter(|number| number % 2 == 1) {
        assert!(text.contains(&address(number)), "location {number} is missing");
    }
    assert!(text.contains("Locationsbeforeremoval(1,000)"));
}

fn sample() -> CounterReceipt {
    let notice = receipt();
    CounterReceipt {
        case_number: notice.case_number,
        counter: 2,
        received_at: "2026-12-03T20:41:09Z".parse().expect("a timestamp"),
        received_shown: "3 December 2026, 15:41 EST (UTC−05:00)".into(),
        provider: notice.provider,
        subscriber: vec![
            field("Your full name", "Jonas Weber"),
            field("Postal address", "Torstraße 140\n10119 Berlin"),
            field("Country", "Germany"),
            field("Telephone number", "+49 30 5550 1234"),
            field("E-mail address", "jonas@weber.example"),
        ],
        locations: vec![
            (1, Location { address: notice.locations[0].address.clone(), place: None }),
            (2, notice.locations[1].clone()),
        ],
        written: vec![field(
            "What you want to say",
            "I took this photograph myself, from the same place, on 4 May 2018. The raw file shows \
             the date and the camera.",
        )],
        statements: vec![
            statement(
                "Mistake or misidentification",
                "512(g)(3)(C)",
                true,
                "I state under penalty of perjury that I have a good faith belief that the material was \
                 removed or disabled as a result of mistake or misidentification of the material to be \
                 removed or disabled. I declare under penalty of perjury under the laws of the United \
                 States of America that the foregoing statement of my good faith belief is true and correct.",
            ),
            statement(
                "Jurisdiction, address outside the United States",
                "512(g)(3)(D)",
                true,
                "My address is outside the United States, and I consent to the jurisdiction of the Federal \
                 District Court for any judicial district in which the service provider may be found. A \
                 district in which Harbour Street Hosting, Inc. may be found is: District of Maine.",
            ),
            statement(
                "Service of process",
                "512(g)(3)(D)",
                false,
                "I will accept service of process from the person who provided the notification under 17 \
                 U.S.C. 512(c)(1)(C) or an agent of such person.",
            ),
        ],
        signature: Some(Signature { name: "Jonas Weber".into(), date: "3 December 2026".into() }),
        policy: Policy {
            title: "Counter-notices".into(),
            version: "7b1c0c5b7a92e8846c1f00d2b9a7e3550c48d1f2a6b39e7785d4c0ffee654321".into(),
        },
        provider_version: "0c48d1f2a6b39e7785d4c0ffee6543217b1c0c5b7a92e8846c1f00d2b9a7e355".into(),
        submission: Submission {
            sha256: "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae".into(),
            bytes: 3_911,
        },
        status_address: "https://copyright.harbourstreet.example/cases/7K3M2-9QXW5".into(),
    }
}

/// A name in every script.
fn world() -> CounterReceipt {
    let names = NAMES.map(|(label, name)| field(label, name)).to_vec();
    CounterReceipt { subscriber: names, ..sample() }
}

/// Nothing but what the form itself brings.
fn bare() -> CounterReceipt {
    let mut statements = sample().statements;
    for statement in &mut statements {
        statement.agreed = false;
    }
    CounterReceipt {
        subscriber: vec![],
        locations: vec![],
        written: vec![],
        statements,
        signature: None,
        ..sample()
    }
}

/// Every second of two thousand locations.
fn many() -> CounterReceipt {
    let chosen = (1_u32..=2_000).zip(1_usize..).filter(|(number, _)| number % 2 == 1);
    let locations =
        chosen.map(|(number, at)| (number, Location { address: address(at), place: None }));
    CounterReceipt { locations: locations.collect(), ..sample() }
}

fn statement(title: &str, clause: &str, agreed: bool, wording: &str) -> Statement {
    Statement { title: title.into(), clause: clause.into(), wording: wording.into(), agreed }
}

fn paper(facts: &CounterReceipt) -> Vec<u8> {
    pdf::counter_receipt(facts).expect("every receipt can be drawn")
}

fn text(facts: &CounterReceipt) -> Option<String> {
    run("pdftotext", &["-enc", "UTF-8"], &paper(facts), &["-"])
}
