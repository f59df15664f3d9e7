//! The verdict on a counter-notice: 17 U.S.C. 512(g)(3), every combination of its parts.
use safeharbor::domain::{
    counter::{
        draft::CounterDraft,
        verdict::{CounterVerdict, Lack, judge},
    },
    policy::CounterElement,
};

use crate::support::{counter_notice, countered, policies, policies_with};

fn verdict(change: impl FnOnce(&mut CounterDraft)) -> CounterVerdict {
    let policies = policies();
    judge(&policies.counter_notice, &counter_notice(&policies, &countered(change)).unwrap())
}

fn take_away(draft: &mut CounterDraft, lack: Lack) {
    match lack {
        Lack::Signature => draft.signature.clear(),
        Lack::Material => draft.chosen.clear(),
        Lack::Mistake => draft.statements.mistake = false,
        Lack::Name => draft.name.clear(),
        Lack::Address => draft.address.clear(),
        Lack::Phone => draft.phone.clear(),
        Lack::Consent => {
            draft.statements.consent_us = false;
            draft.statements.consent_abroad = false;
        }
        Lack::Service => draft.statements.service = false,
    }
}

#[test]
fn every_combination_of_the_parts_has_the_verdict_of_the_statute() {
    for abroad in [false, true] {
        for missing in 0_u32..1 << Lack::ALL.len() {
            let gone: Vec<Lack> = (0..)
                .zip(Lack::ALL)
                .filter(|(bit, _)| missing & (1 << bit) != 0)
                .map(|(_, lack)| *lack)
                .collect();
            let verdict = verdict(|draft| {
                if abroad {
                    draft.country = "Germany".into();
                    draft.statements.consent_us = false;
                    draft.statements.consent_abroad = true;
                }
                for lack in &gone {
                    take_away(draft, *lack);
                }
            });
            assert_eq!(verdict.lacks(), gone);
            assert_eq!(verdict.is_complete(), gone.is_empty(), "{gone:?}");
            let unmet: Vec<CounterElement> = CounterElement::ALL
                .iter()
                .copied()
                .filter(|element| gone.iter().any(|lack| lack.element() == *element))
                .collect();
            assert_eq!(verdict.missing(), unmet, "{gone:?}");
        }
    }
}

#[test]
fn the_country_decides_which_consent_counts() {
    // Country, consent of the United States, consent of everybody else, met.
    let cases = [
        ("United States", true, false, true),
        ("United States", false, true, false),
        ("United States", true, true, true),
        ("United States", false, false, false),
        ("Canada", true, false, false),
        ("Canada", false, true, true),
        ("Canada", true, true, true),
        ("Canada", false, false, false),
        // Without a country the consent itself says where the address is.
        ("", true, false, true),
        ("", false, true, true),
        ("", true, true, true),
        ("", false, false, false),
    ];
    for (country, consent_us, consent_abroad, met) in cases {
        let verdict = verdict(|draft| {
            draft.country = country.into();
            draft.statements.consent_us = consent_us;
            draft.statements.consent_abroad = consent_abroad;
        });
        assert_eq!(verdict.is_complete(), met, "“{country}” {consent_us} {consent_abroad}");
    }
    let wrong = verdict(|draft| draft.country = "Canada".into());
    let why = &wrong.findings[3].why;
    assert!(why.contains("does not fit an address in “Canada”"), "{why}");
}

#[test]
fn what_the_statute_does_not_ask_for_is_never_missing() {
    let verdict = verdict(|draft| {
        draft.email.clear();
        draft.explanation.clear();
        draft.signed_on.clear();
    });
    assert!(verdict.is_complete());
}

#[test]
fn material_that_is_only_described_is_not_identified_yet() {
    let verdict = verdict(|draft| {
        draft.chosen.clear();
        draft.described = "my photograph of the harbour".into();
    });
    assert_eq!(verdict.lacks(), [Lack::Material]);
    assert!(verdict.findings[1].why.contains("no location of the case is chosen"));
}

#[test]
fn another_spelling_of_the_name_is_a_question_and_no_gap() {
    let variant = verdict(|draft| draft.signature = "J. Weber".into());
    assert!(variant.is_complete());
    assert_eq!(variant.questions.len(), 1);
    assert!(variant.questions[0].to_string().contains("“J. Weber”"), "{:?}", variant.questions);
    let same = verdict(|draft| draft.signature = "/s/ jonas  WEBER".into());
    assert_eq!(same.questions, []);
    let nowhere = verdict(|draft| draft.country.clear());
    assert!(nowhere.is_complete() && nowhere.questions[0].to_string().contains("no country"));
}

#[test]
fn a_representative_signs_where_the_policy_allows_it() {
    let open =
        policies_with(&[("representative_may_sign = false", "representative_may_sign = true")]);
    let draft = countered(|draft| {
        draft.representative = "Ann Lee, lawyer".into();
        draft.signature = "Ann Lee".into();
    });
    let verdict = judge(&open.counter_notice, &counter_notice(&open, &draft).unwrap());
    assert!(verdict.is_complete() && verdict.questions.is_empty());
    assert!(verdict.findings[0].why.contains("Ann Lee, lawyer"));
}

#[test]
fn a_finding_quotes_the_words_that_meet_it() {
    let verdict = verdict(|_| {});
    let words = |at: usize| verdict.findings[at].words.join("|");
    assert_eq!(words(0), "Jonas Weber");
    assert_eq!(words(1), "https://files.example.com/a.jpg");
    assert!(words(2).contains("under penalty of perjury"));
    for given in ["48 Orchard Street", "+1 718 555 0177", "my address is located", "accept service"]
    {
        assert!(words(3).contains(given), "{given}");
    }
    assert!(!words(3).contains("any judicial district"));
}
