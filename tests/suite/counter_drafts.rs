//! Counter-notices as typed: each mistake a clear problem at its field, everything else kept.
use safeharbor::domain::{
    counter::draft::CounterDraft,
    party::{Claimant, is_abroad},
    text::Line,
};

use crate::support::{counter_notice, countered, places, policies, policies_with};

fn problems(change: impl FnOnce(&mut CounterDraft)) -> Vec<(String, String)> {
    let found = counter_notice(&policies(), &countered(change)).err().unwrap_or_default();
    found.into_iter().map(|problem| (problem.field, problem.message)).collect()
}

#[test]
fn each_bad_field_says_what_is_wrong_with_it() {
    type Change = fn(&mut CounterDraft);
    let cases: &[(&str, &str, Change)] = &[
        ("locations", "location 2: it is not disabled", |draft| draft.chosen.push("2".into())),
        ("locations", "location “4” is not one that you can choose", |draft| {
            draft.chosen.push("4".into());
        }),
        ("locations", "location “-1” is not one", |draft| draft.chosen = vec!["-1".into()]),
        ("described", "control character (U+0000)", |draft| draft.described = "a\0".into()),
        ("explanation", "is too long", |draft| draft.explanation = "x".repeat(50_001)),
        ("name", "must be one line", |draft| draft.name = "Eve\r\nBcc: all@example.org".into()),
        ("name", "invisible direction mark", |draft| draft.name = "\u{202E}evE".into()),
        ("postal_address", "control character (U+001B)", |draft| draft.address = "\u{1B}[m".into()),
        ("country", "is too long", |draft| draft.country = "U".repeat(300)),
        ("phone", "must be one line", |draft| draft.phone = "1\n2".into()),
        ("email", "is not an e-mail address", |draft| draft.email = "jonas".into()),
        ("signature", "must be one line", |draft| draft.signature = "a\nb".into()),
        ("signed_on", "lies in the future", |draft| draft.signed_on = "2026-03-04".into()),
        ("signed_on", "is not a date", |draft| draft.signed_on = "yesterday".into()),
    ];
    for (field, message, change) in cases {
        let found = problems(change);
        assert_eq!(found.len(), 1, "{field} {message}: {found:?}");
        assert_eq!(found[0].0, *field);
        assert!(found[0].1.contains(message), "{field}: {found:?}");
    }
}

#[test]
fn all_problems_come_back_together_in_the_order_of_the_form() {
    let found = problems(|draft| {
        draft.signed_on = "x".into();
        draft.email = "x".into();
        draft.name = "a\nb".into();
        draft.described = "\0".into();
        draft.chosen = vec!["9".into()];
    });
    let fields: Vec<&str> = found.iter().map(|(field, _)| field.as_str()).collect();
    assert_eq!(fields, ["locations", "described", "name", "email", "signed_on"]);
}

#[test]
fn a_location_is_kept_once_and_in_the_order_of_the_case() {
    let draft = countered(|draft| draft.chosen = ["3", "1", " 3 "].map(String::from).to_vec());
    let items = counter_notice(&policies(), &draft).unwrap().material.items;
    let kept: Vec<u32> = items.iter().map(|item| item.position).collect();
    assert_eq!(kept, [1, 3]);
    assert_eq!(items[1].location, places()[2]);
}

#[test]
fn thousands_of_impossible_locations_are_few_problems() {
    let found = problems(|draft| draft.chosen = vec!["77".into(); 5_000]);
    assert_eq!(found.len(), 21);
    assert_eq!(found[20].1, "and 4980 more locations cannot be chosen");
}

#[test]
fn an_empty_draft_has_no_problems_only_gaps() {
    let notice = counter_notice(&policies(), &CounterDraft::default()).unwrap();
    assert!(notice.material.items.is_empty() && notice.signature.is_none() && !notice.suspicious);
}

#[test]
fn a_counter_notice_is_pinned_to_the_words_of_both_documents() {
    let ours = policies();
    let notice = counter_notice(&ours, &countered(|_| {})).unwrap();
    assert_eq!(notice.policy, ours.counter_notice.version());
    assert_eq!(notice.provider, ours.provider.version());
}

#[test]
fn a_counter_notice_reads_back_from_what_is_stored() {
    let draft = countered(|draft| draft.described = "the\nphotograph".into());
    let notice = counter_notice(&policies(), &draft).unwrap();
    let stored = serde_json::to_string(&notice).unwrap();
    assert_eq!(
        serde_json::from_str::<safeharbor::domain::counter::notice::CounterNotice>(&stored)
            .unwrap(),
        notice
    );
}

#[test]
fn a_representative_is_read_only_where_the_policy_allows_one() {
    let draft = countered(|draft| draft.representative = "Ann Lee, lawyer".into());
    assert_eq!(counter_notice(&policies(), &draft).unwrap().representative, None);
    let open =
        policies_with(&[("representative_may_sign = false", "representative_may_sign = true")]);
    let notice = counter_notice(&open, &draft).unwrap();
    assert_eq!(notice.representative.unwrap().as_str(), "Ann Lee, lawyer");
    let silent = policies_with(&[("representative_may_sign = false\n", "")]);
    assert_eq!(silent.counter_notice.representative, None);
}

#[test]
fn a_filled_honeypot_marks_and_never_drops() {
    let draft = countered(|draft| draft.honeypot = "casino".into());
    let notice = counter_notice(&policies(), &draft).unwrap();
    assert!(notice.suspicious && notice.name.is_some());
}

#[test]
fn every_usual_spelling_of_the_united_states_is_home_and_nothing_else_is() {
    let country = |text: &str| Line::parse(text, 200).unwrap();
    for home in [
        "US",
        "U.S.",
        "usa",
        "U. S. A.",
        "United States",
        "The United States of America",
        "Puerto Rico",
        "Guam",
        "U.S. Virgin Islands",
        "Northern Mariana Islands",
        "",
    ] {
        assert!(!is_abroad(country(home).as_ref()), "{home}");
    }
    for abroad in
        ["Canada", "United Kingdom", "Deutschland", "US Minor", "合众国", "British Virgin Islands"]
    {
        assert!(is_abroad(country(abroad).as_ref()), "{abroad}");
        let claimant = Claimant { country: country(abroad), ..Claimant::default() };
        assert!(claimant.signs_abroad(), "{abroad}");
    }
}
