//! Hostile and mistaken input: each a clear problem at its field, or kept and shown harmlessly.
use safeharbor::domain::{
    draft::{Draft, DraftWork, Problem},
    notice::Notice,
    policy::{CopyrightPolicy, FieldKind},
};

use crate::support::{complete, draft, policies};

fn parse_with(policy: &CopyrightPolicy, draft: &Draft) -> Result<Notice, Vec<Problem>> {
    draft.parse(policy, "2026-03-02T17:00:00Z".parse().unwrap())
}

fn problems(change: impl FnOnce(&mut Draft)) -> Vec<(String, String)> {
    let found = parse_with(&policies().copyright, &draft(change)).err().unwrap_or_default();
    found.into_iter().map(|problem| (problem.field, problem.message)).collect()
}

#[test]
fn each_bad_field_says_what_is_wrong_with_it() {
    type Change = fn(&mut Draft);
    let cases: &[(&str, &str, Change)] = &[
        ("signer_name", "must be one line", |draft| {
            draft.signer = "Eve\r\nBcc: all@example.org".into();
        }),
        ("signer_name", "control character (U+0000)", |draft| draft.signer = "Eve\0".into()),
        ("organisation", "invisible direction mark (U+202E)", |draft| {
            draft.organisation = "\u{202E}cni".into();
        }),
        ("organisation", "is too long: 201 characters", |draft| {
            draft.organisation = "x".repeat(201);
        }),
        ("owner_name", "control character (U+001B)", |draft| draft.owner = "\u{1B}[31m".into()),
        ("email", "is not an e-mail address", |draft| draft.email = "maria".into()),
        ("email", "must be one line", |draft| {
            draft.email = "a@b.example\r\nTo: c@d.example".into();
        }),
        ("phone", "must be one line", |draft| draft.phone = "1\n2".into()),
        ("postal_address", "control character (U+0000)", |draft| {
            draft.address = "12 Canal\0Street".into();
        }),
        ("country", "is too long", |draft| draft.country = "U".repeat(300)),
        ("on_behalf_of", "is neither owner nor agent", |draft| draft.capacity = "king".into()),
        ("subsection", "is neither hosted material nor a link", |draft| {
            draft.subsection = "cache".into();
        }),
        ("work.1.description", "control character", |draft| {
            draft.works[0].description = "a\u{7}".into();
        }),
        ("work.1.description", "is too long", |draft| {
            draft.works[0].description = "x".repeat(500_001);
        }),
        ("work.1.description", "is empty; say what", |draft| {
            draft.works[0].description = " ".into();
        }),
        ("work.1.kind", "is not one of the kinds", |draft| draft.works[0].kind = "weapon".into()),
        ("work.1.original", "starts with `javascript:`", |draft| {
            draft.works[0].original = "javascript:alert(1)".into();
        }),
        ("work.1.description", "at most 100 fit", |draft| {
            draft.works = vec![DraftWork::default(); 101];
        }),
        ("locations", "line 2: starts with `javascript:`", |draft| {
            draft.locations = "https://a.example/\njavascript:x".into();
        }),
        ("locations", "line 1: points into a private network", |draft| {
            draft.locations = "http://192.168.1.1/a".into();
        }),
        ("locations", "line 1: is not a web address", |draft| {
            draft.locations = "see attachment".into();
        }),
        ("signature", "must be one line", |draft| draft.signature = "/s/ a\nb".into()),
        ("signed_on", "lies in the future", |draft| draft.signed_on = "2026-03-04".into()),
        ("signed_on", "is not a date", |draft| draft.signed_on = "yesterday".into()),
        ("signed_on", "is not a date", |draft| draft.signed_on = "2026-02-30".into()),
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
        draft.signer = "a\nb".into();
        draft.email = "x".into();
        draft.works[0].original = "ftp://a.example/".into();
        draft.locations = "x".into();
        draft.signed_on = "x".into();
    });
    let fields: Vec<&str> = found.iter().map(|(field, _)| field.as_str()).collect();
    assert_eq!(fields, ["signer_name", "email", "work.1.original", "locations", "signed_on"]);
}

#[test]
fn a_hundred_thousand_locations_are_one_problem_and_not_a_hundred_thousand() {
    let lines = "https://files.example.com/x\n".repeat(100_000);
    let found = problems(|draft| draft.locations = lines);
    assert_eq!(found.len(), 1);
    assert!(found[0].1.contains("has 100000 lines; at most 5000"), "{found:?}");
    let found = problems(|draft| draft.locations = "nonsense\n".repeat(4_000));
    assert_eq!(found.len(), 21);
    assert_eq!(found[20].1, "and 3980 more lines cannot be read as locations");
}

#[test]
fn what_is_only_odd_is_kept_as_it_is() {
    let odd = draft(|draft| {
        draft.signer = "<script>alert(1)</script>".into();
        draft.works[0].description = "Robert'); DROP TABLE cases;-- \u{202E}txt.exe\u{200B}".into();
        draft.locations =
            "https://files.example.com/<b>?a=\"b\" <img src=x onerror=alert(1)>".into();
        draft.signature = "/s/ Maria Gómez /".into();
    });
    let notice = parse_with(&policies().copyright, &odd).unwrap();
    assert_eq!(notice.claimant.signer.unwrap().as_str(), odd.signer);
    assert_eq!(notice.works[0].description.as_str(), odd.works[0].description);
    assert_eq!(notice.locations[0].line(), odd.locations);
    assert_eq!(notice.signature.unwrap().name.as_str(), "Maria Gómez");
}

#[test]
fn a_signer_ahead_of_the_provider_may_sign_tomorrow() {
    assert_eq!(problems(|draft| draft.signed_on = "2026-03-03".into()), []);
}

#[test]
fn an_empty_draft_has_no_problems_only_gaps() {
    let notice = parse_with(&policies().copyright, &Draft::default()).unwrap();
    assert!(notice.works.is_empty() && notice.locations.is_empty() && notice.signature.is_none());
}

#[test]
fn a_filled_honeypot_marks_and_never_drops() {
    let notice =
        parse_with(&policies().copyright, &draft(|draft| draft.honeypot = "casino".into()))
            .unwrap();
    assert!(notice.suspicious);
    assert_eq!(notice.works.len(), complete().works.len());
}

#[test]
fn added_fields_take_what_their_kind_allows() {
    let mut policy = policies().copyright;
    policy.fields.truncate(1);
    policy.fields[0].key = "proof".into();
    let with = |policy: &CopyrightPolicy, value: &str| {
        let value = value.to_owned();
        parse_with(policy, &draft(|draft| drop(draft.added.insert("proof".into(), value)))).is_ok()
    };
    policy.fields[0].kind = FieldKind::Address;
    assert!(with(&policy, "https://registry.example/1") && !with(&policy, "number 1"));
    policy.fields[0].kind = FieldKind::Choice(vec!["yes".into(), "no".into()]);
    assert!(with(&policy, "no") && !with(&policy, "maybe"));
    policy.fields[0].kind = FieldKind::Text;
    assert!(with(&policy, "VA 1-234-567") && !with(&policy, "nul\0"));
}
