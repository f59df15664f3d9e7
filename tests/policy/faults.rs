//! A document cannot drop or weaken what the law asks, and every fault names its place.

use super::{changed, faults, line_of, shipped};
use proptest::prelude::*;
use safeharbor::domain::policy::{
    Agent, CopyrightPolicy, CounterElement, CounterNoticePolicy, Document, Element, FormField,
    Policies, PolicyError, PrivacyNotice, Provider, RepeatInfringerPolicy, StatementKind,
};

#[test]
fn no_element_can_be_dropped() {
    for (document, keys) in element_keys() {
        for key in keys {
            let header = format!("[elements.{key}]");
            let faults = faults(document, &header, &format!("[former.{key}]"));
            let left = changed(document, &header, "");
            let line = 1 + left.lines().take_while(|line| !line.starts_with("[elements.")).count();
            let path = document.path();
            let start = format!("{path}:{line}: elements.{key}: expected a table");
            assert!(faults.iter().any(|fault| fault.starts_with(&start)), "{start}: {faults:#?}");
        }
    }
}

#[test]
fn no_element_can_change_its_clause() {
    for element in Element::ALL {
        let clause = format!("clause = \"{}\"", element.clause());
        let line = line_of(Document::Copyright, &clause);
        let faults = faults(Document::Copyright, &clause, "clause = \"512(b)\"");
        let expected = format!(
            "policies/copyright.md:{line}: elements.{element}.clause: \
             expected \"{}\", found \"512(b)\"",
            element.clause()
        );
        assert_eq!(faults, [expected]);
    }
}

#[test]
fn no_element_can_be_left_to_the_policy() {
    for element in Element::ALL {
        let clause = format!("clause = \"{}\"\n", element.clause());
        let from = format!("{clause}required_by = \"statute\"");
        let line = line_of(Document::Copyright, &clause) + 1;
        let faults = faults(Document::Copyright, &from, &from.replace("statute", "policy"));
        let expected = format!(
            "policies/copyright.md:{line}: elements.{element}.required_by: \
             expected \"statute\", found \"policy\""
        );
        assert_eq!(faults, [expected]);
    }
}

#[test]
fn an_element_cannot_be_made_optional_by_another_key() {
    let faults =
        faults(Document::Copyright, "[elements.work]\n", "[elements.work]\nrequired = false\n");
    let line = line_of(Document::Copyright, "[elements.work]") + 1;
    assert_eq!(
        faults,
        [format!(
            "policies/copyright.md:{line}: elements.work.required: expected one of \
             clause, help, label, missing, required_by, found \"required\""
        )]
    );
}

#[test]
fn a_wording_cannot_lose_the_words_of_the_statute() {
    for (from, to, words) in [
        ("\"I have a good faith belief", "\"I have an opinion", "good faith belief"),
        ("\"The information in this notice is accurate", "\"It is so", "accurate"),
        ("\"I state under penalty of perjury", "\"I state", "under penalty of perjury"),
        ("laws of the United States of America that", "laws that", "united states of america"),
    ] {
        let faults = faults(Document::Copyright, from, to);
        assert_eq!(faults.len(), 1, "{faults:#?}");
        assert!(faults[0].contains("expected a wording that says \""), "{faults:#?}");
        assert!(faults[0].contains(words), "{faults:#?}");
    }
}

#[test]
fn every_statement_and_every_field_of_the_form_must_be_worded() {
    let statements = StatementKind::ALL.iter().map(|kind| format!("[statements.{kind}]"));
    let fields = FormField::ALL.iter().map(|field| format!("[form.{field}]"));
    for header in statements.chain(fields) {
        let path = header.trim_matches(['[', ']']);
        let faults = faults(Document::Copyright, &header, "[former]");
        let said = format!(": {path}: expected a table [{path}], found nothing");
        assert!(faults.iter().any(|fault| fault.contains(&said)), "{said}: {faults:#?}");
    }
}

#[test]
fn a_missing_key_names_the_line_of_its_table() {
    let text = "[elements.location]\nclause = \"512(c)(3)(A)(iii)\"\n";
    let faults = faults(Document::Copyright, text, "[elements.location]\n");
    let line = line_of(Document::Copyright, "[elements.location]");
    assert_eq!(
        faults,
        [format!(
            "policies/copyright.md:{line}: elements.location.clause: \
             expected \"512(c)(3)(A)(iii)\", found nothing"
        )]
    );
}

#[test]
fn an_unknown_key_is_refused_with_the_known_ones() {
    let faults = faults(Document::RepeatInfringer, "warn_at = 1", "warn_at = 1\nwarm_at = 1");
    let line = line_of(Document::RepeatInfringer, "warn_at") + 1;
    assert_eq!(
        faults,
        [format!(
            "policies/repeat-infringer.md:{line}: steps.warm_at: expected one of \
             expires_after_months, grouping, restrict_at, terminate_at, warn_at, found \"warm_at\""
        )]
    );
}

#[test]
fn broken_toml_names_the_line_in_the_file() {
    for (from, to) in [
        ("warn_at = 1", "warn_at = "),
        ("terminate_at = 3", "terminate_at 3"),
        ("restrict_at = 2", "restrict_at = 2\nrestrict_at = 2"),
    ] {
        let faults = faults(Document::RepeatInfringer, from, to);
        let line = line_of(Document::RepeatInfringer, from) + to.matches('\n').count();
        let start =
            format!("policies/repeat-infringer.md:{line}: front matter: expected valid TOML");
        assert!(faults[0].starts_with(&start), "{start}: {faults:#?}");
    }
}

#[test]
fn front_matter_must_be_there_and_end() {
    for text in ["", "# Copyright", "+++\ntitle = \"x\"\n", "+++"] {
        let faults = CopyrightPolicy::parse(text).unwrap_err();
        assert_eq!(faults.len(), 1, "{text:?}");
        assert_eq!(faults[0].key, "front matter");
    }
}

#[test]
fn all_faults_of_all_documents_come_at_once_in_order() {
    let copyright = changed(Document::Copyright, "title = \"Copyright policy\"", "title = 7")
        .replacen("required_by = \"statute\"", "required_by = \"nobody\"", 1);
    let privacy = changed(Document::Privacy, "case_years = 3", "case_years = 0");
    let files: Vec<_> = Document::ALL
        .iter()
        .filter(|document| **document != Document::Agent)
        .map(|document| match document {
            Document::Copyright => (*document, copyright.as_str()),
            Document::Privacy => (*document, privacy.as_str()),
            other => (*other, shipped(*other)),
        })
        .collect();
    let faults = Policies::parse(&files).unwrap_err();
    let said: Vec<_> = faults.iter().map(PolicyError::to_string).collect();
    assert_eq!(
        said,
        [
            "policies/copyright.md:2: title: expected a text, found 7",
            "policies/copyright.md:12: elements.signature.required_by: \
             expected \"statute\", found \"nobody\"",
            "policies/privacy.md:7: retention.case_years: \
             expected a whole number from 1 to 1000, found 0",
            "policies/agent.md:1: front matter: expected the document to be there once",
        ]
    );
}

#[test]
fn an_added_field_cannot_take_a_name_twice_or_a_built_in_one() {
    for name in ["rights_page", "email", "work", "accuracy", "csrf", "Number", "9lives", "a b", ""]
    {
        let from = "key = \"registration_number\"";
        let faults = faults(Document::Copyright, from, &format!("key = \"{name}\""));
        assert_eq!(faults.len(), 1, "{name:?}: {faults:#?}");
        assert!(faults[0].contains("].key: expected "), "{name:?}: {faults:#?}");
    }
}

#[test]
fn an_added_field_is_of_the_policy_and_of_a_known_kind() {
    for (from, to, fault) in [
        ("required_by = \"policy\"", "required_by = \"statute\"", "fields[1].required_by"),
        ("kind = \"text\"", "kind = \"number\"", "fields[1].kind: expected one of text, address"),
        ("kind = \"text\"", "kind = \"choice\"", "fields[1].options"),
        ("kind = \"text\"", "kind = \"choice\"\noptions = [\"a\"]", "at least two options"),
        ("kind = \"text\"", "kind = \"choice\"\noptions = [\"a\", \"a\"]", "no two alike"),
        ("kind = \"text\"", "kind = \"text\"\noptions = [\"a\", \"b\"]", "beside options"),
        ("required = false", "required = \"no\"", "expected true or false, found \"no\""),
    ] {
        let faults = faults(Document::Copyright, from, to);
        assert_eq!(faults.len(), 1, "{to}: {faults:#?}");
        assert!(faults[0].contains(fault), "{to}: {faults:#?}");
    }
}

#[test]
fn a_day_must_be_a_day() {
    for wrong in ["\"2026-11-01\"", "2026-11-01T10:00:00Z", "20261101", "2026-02-30", "2026-13-01"]
    {
        let from = "in_force_since = 2026-11-01";
        let faults = faults(Document::Agent, from, &format!("in_force_since = {wrong}"));
        assert_eq!(faults.len(), 1, "{wrong}: {faults:#?}");
        assert!(faults[0].starts_with("policies/agent.md:3: "), "{wrong}: {faults:#?}");
    }
}

#[test]
fn the_steps_of_the_repeat_infringer_policy_rise() {
    let faults = faults(Document::RepeatInfringer, "restrict_at = 2", "restrict_at = 1");
    assert_eq!(
        faults,
        ["policies/repeat-infringer.md:8: steps.restrict_at: expected more than 1, found 1"]
    );
}

#[test]
fn an_insertion_must_be_known_closed_and_in_its_place() {
    let from = "Notices go to our designated agent, through";
    let line = line_of(Document::Copyright, from);
    for (to, fault) in [
        ("{{agnet}}", "{{name}} with a name out of agent, agent.email"),
        ("{{agent.email", "}} on the same line as {{"),
        ("See {{agent}}", "{{agent}} on a line of its own"),
    ] {
        let faults = faults(Document::Copyright, from, to);
        assert_eq!(faults.len(), 1, "{faults:#?}");
        let start = format!("policies/copyright.md:{line}: body: expected {fault}");
        assert!(faults[0].starts_with(&start), "{start}: {faults:#?}");
    }
}

#[test]
fn the_front_matter_takes_no_insertion_but_in_routing_and_there_no_block() {
    let found = faults(Document::Copyright, "title = \"", "title = \"{{provider.legal_name}} ");
    assert_eq!(found.len(), 1, "{found:#?}");
    assert!(found[0].contains("expected plain text"), "{found:#?}");
    let found = faults(Document::Provider, "For everything else", "{{routing}}");
    assert_eq!(found.len(), 1, "{found:#?}");
    assert!(found[0].contains("routing.other.text: expected an insertion of one line"));
}

#[test]
fn whatever_line_is_lost_a_document_parses_or_names_faults_inside_it() {
    for document in Document::ALL {
        let lines: Vec<_> = shipped(*document).lines().collect();
        for lost in 0..lines.len() {
            let text = [&lines[..lost], &lines[lost + 1..]].concat().join("\n");
            for text in [text, lines[..lost].join("\n")] {
                let Err(faults) = parse(*document, &text) else { continue };
                assert!(!faults.is_empty(), "{} without line {}", document.path(), lost + 1);
                assert!(faults.iter().all(|fault| (1..=lines.len()).contains(&fault.line)));
            }
        }
    }
}

proptest! {
    #[test]
    fn no_text_makes_a_document_panic(front in any::<String>(), body in any::<String>()) {
        for document in Document::ALL {
            let faults = parse(*document, &format!("+++\n{front}\n+++\n{body}")).unwrap_err();
            prop_assert!(!faults.is_empty());
        }
    }
}

fn parse(document: Document, text: &str) -> Result<(), Vec<PolicyError>> {
    match document {
        Document::Copyright => CopyrightPolicy::parse(text).map(drop),
        Document::CounterNotice => CounterNoticePolicy::parse(text).map(drop),
        Document::RepeatInfringer => RepeatInfringerPolicy::parse(text).map(drop),
        Document::Privacy => PrivacyNotice::parse(text).map(drop),
        Document::Provider => Provider::parse(text).map(drop),
        Document::Agent => Agent::parse(text).map(drop),
    }
}

fn element_keys() -> [(Document, Vec<&'static str>); 2] {
    [
        (Document::Copyright, Element::ALL.iter().map(|each| each.key()).collect()),
        (Document::CounterNotice, CounterElement::ALL.iter().map(|each| each.key()).collect()),
    ]
}

#[test]
fn a_representative_signs_only_where_the_policy_says_so_and_words_the_field() {
    let counter = |from: &str, to: &str| {
        let policies = super::with(Document::CounterNotice, from, to).expect("it parses");
        let page = policies.markdown(Document::CounterNotice);
        (policies.counter_notice.representative.is_some(), page.contains("Representative"))
    };
    let (shut, open) = ("representative_may_sign = false", "representative_may_sign = true");
    assert_eq!(counter(shut, shut), (false, false));
    assert_eq!(counter(shut, ""), (false, false));
    assert_eq!(counter(shut, open), (true, true));
    let line = line_of(Document::CounterNotice, shut);
    assert_eq!(
        faults(Document::CounterNotice, shut, "representative_may_sign = \"yes\""),
        [format!(
            "policies/counter-notice.md:{line}: representative_may_sign: \
             expected true or false, found \"yes\""
        )]
    );
    let text = changed(Document::CounterNotice, shut, open);
    let text = text.replace("[representative]", "[lawyer]");
    let faults = CounterNoticePolicy::parse(&text).expect_err("the field has no words");
    let faults: Vec<String> = faults.iter().map(PolicyError::to_string).collect();
    assert!(
        faults.iter().any(|fault| fault.contains("representative: expected a table")),
        "{faults:#?}"
    );
}
