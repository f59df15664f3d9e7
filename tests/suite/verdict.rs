//! The verdict: 17 U.S.C. 512(c)(3)(A) and (B), every combination of the six elements.
use safeharbor::domain::{
    draft::Draft,
    notice::Notice,
    policy::{CopyrightPolicy, Element},
    text::Passage,
    verdict::{Overall, Override, judge},
};

use crate::support::{complete, draft};

fn policy() -> CopyrightPolicy {
    crate::support::policies().copyright
}

fn notice(draft: &Draft) -> Notice {
    draft.parse(&policy(), "2026-03-02T17:00:00Z".parse().unwrap()).unwrap()
}

fn take_away(draft: &mut Draft, element: Element) {
    match element {
        Element::Signature => draft.signature.clear(),
        Element::Work => draft.works.clear(),
        Element::Location => draft.locations.clear(),
        Element::Contact => {
            draft.email.clear();
            draft.phone.clear();
            draft.address.clear();
        }
        Element::GoodFaith => draft.statements.good_faith = false,
        Element::Authority => draft.statements.authority = false,
    }
}

#[test]
fn every_combination_of_the_six_elements_has_the_verdict_of_the_statute() {
    for missing in 0_u32..64 {
        let gone: Vec<Element> = Element::ALL
            .iter()
            .enumerate()
            .filter(|(bit, _)| missing & (1 << bit) != 0)
            .map(|(_, element)| *element)
            .collect();
        let notice =
            notice(&draft(|draft| gone.iter().for_each(|element| take_away(draft, *element))));
        let verdict = judge(&policy(), &notice, &[]);
        let core = [Element::Work, Element::Location, Element::Contact];
        let expected = if gone.is_empty() {
            Overall::Effective
        } else if gone.iter().any(|element| core.contains(element)) {
            Overall::Ineffective
        } else {
            Overall::Curable
        };
        assert_eq!(verdict.overall, expected, "missing {gone:?}");
        assert_eq!(verdict.missing(), gone);
    }
}

#[test]
fn any_one_way_to_reach_the_claimant_is_contact_enough() {
    let ways: [fn(&mut Draft); 3] = [
        |draft| (draft.phone.clear(), draft.address.clear()).0,
        |draft| (draft.email.clear(), draft.address.clear()).0,
        |draft| (draft.email.clear(), draft.phone.clear()).0,
    ];
    for way in ways {
        assert_eq!(judge(&policy(), &notice(&draft(way)), &[]).overall, Overall::Effective);
    }
}

#[test]
fn authority_needs_both_statements_of_its_clause() {
    for (accuracy, authority) in [(true, false), (false, true), (false, false)] {
        let notice = notice(&draft(|draft| {
            draft.statements.accuracy = accuracy;
            draft.statements.authority = authority;
        }));
        let verdict = judge(&policy(), &notice, &[]);
        assert_eq!(verdict.missing(), [Element::Authority], "{accuracy} {authority}");
        assert_eq!(verdict.overall, Overall::Curable);
    }
}

#[test]
fn a_missing_policy_field_is_asked_for_and_changes_nothing() {
    let mut policy = policy();
    policy.fields.iter_mut().for_each(|field| field.required = true);
    let verdict = judge(&policy, &notice(&complete()), &[]);
    assert_eq!(verdict.overall, Overall::Effective);
    assert_eq!(verdict.asked.len(), policy.fields.len());
}

#[test]
fn an_agent_overturns_a_finding_either_way_and_the_verdict_follows() {
    let reason = || Passage::parse("The description is a joke.", 100).unwrap().unwrap();
    let over = |element, met| Override { element, met, reason: reason() };
    let verdict = judge(&policy(), &notice(&complete()), &[over(Element::Work, false)]);
    assert_eq!(verdict.overall, Overall::Ineffective);
    assert_eq!(verdict.findings[1].why, "The description is a joke.");
    assert!(verdict.findings[1].overturned);

    let unsigned = notice(&draft(|draft| draft.signature.clear()));
    let verdict = judge(&policy(), &unsigned, &[over(Element::Signature, true)]);
    assert_eq!(verdict.overall, Overall::Effective);

    let twice = [over(Element::Work, false), over(Element::Work, true)];
    assert_eq!(judge(&policy(), &notice(&complete()), &twice).overall, Overall::Effective);
}

#[test]
fn a_finding_quotes_the_words_that_meet_it() {
    let verdict = judge(&policy(), &notice(&complete()), &[]);
    let words = |element: Element| {
        verdict.findings.iter().find(|finding| finding.element == element).unwrap().words.join("|")
    };
    assert_eq!(words(Element::Signature), "Maria Gómez");
    assert!(words(Element::Location).contains("https://files.example.com/b.jpg second row"));
    assert!(words(Element::Contact).contains("maria@gomez.example"));
    assert!(words(Element::Authority).contains("under penalty of perjury"));
}
