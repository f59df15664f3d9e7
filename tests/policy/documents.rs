//! What the shipped documents are, and how their versions behave.

use super::{changed, policies, shipped, with};
use jiff::civil::date;
use safeharbor::domain::policy::{
    CopyrightPolicy, CounterStatementKind, Document, Element, FieldKind, Grouping, Policies,
    Provider, RepeatInfringerPolicy, StatementKind, Version,
};

#[test]
fn the_shipped_policies_parse() {
    let files: Vec<_> = Document::ALL.iter().map(|each| (*each, shipped(*each))).collect();
    match Policies::parse(&files) {
        Ok(policies) => assert_eq!(policies.copyright.edition.title, "Copyright policy"),
        Err(faults) => {
            panic!("{}", faults.iter().fold(String::new(), |all, f| format!("{all}{f}\n")))
        }
    }
}

#[test]
fn the_shipped_policy_asks_on_top_for_nothing_that_it_insists_on() {
    assert!(!policies().copyright.fields.is_empty());
    for field in &policies().copyright.fields {
        assert!(!field.required, "{} would refuse an effective notice", field.key);
    }
}

#[test]
fn perjury_attaches_to_authority_alone() {
    let policies = policies();
    for (kind, statement) in policies.copyright.statements.iter() {
        let sworn = statement.wording.contains("perjury");
        assert_eq!(sworn, kind == StatementKind::Authority, "{kind}");
    }
    for (kind, statement) in policies.counter_notice.statements.iter() {
        let sworn = statement.wording.contains("perjury");
        assert_eq!(sworn, kind == CounterStatementKind::Mistake, "{kind}");
    }
    assert!(policies.copyright.declaration_abroad.contains("statement of my authority"));
}

#[test]
fn no_document_speaks_of_ten_to_fourteen_plain_days() {
    for document in Document::ALL {
        let text = shipped(*document).split_whitespace().collect::<Vec<_>>().join(" ");
        for phrase in ["14 days", "10 days", "10-14", "10–14"] {
            assert!(!text.contains(phrase), "{} says {phrase}", document.path());
        }
    }
}

#[test]
fn elements_know_their_clauses_and_spell_themselves() {
    let spelled: Vec<_> = Element::ALL.iter().map(|e| (e.key(), e.clause())).collect();
    assert_eq!(
        spelled,
        [
            ("signature", "512(c)(3)(A)(i)"),
            ("work", "512(c)(3)(A)(ii)"),
            ("location", "512(c)(3)(A)(iii)"),
            ("contact", "512(c)(3)(A)(iv)"),
            ("good_faith", "512(c)(3)(A)(v)"),
            ("authority", "512(c)(3)(A)(vi)"),
        ]
    );
    assert_eq!(serde_json::to_string(&Element::GoodFaith).unwrap(), "\"good_faith\"");
    assert_eq!(Element::from_key("contact"), Some(Element::Contact));
    assert_eq!(StatementKind::Accuracy.element(), Element::Authority);
}

#[test]
fn a_version_survives_line_ends_trailing_space_and_a_byte_order_mark() {
    let text = shipped(Document::Copyright);
    let version = CopyrightPolicy::parse(text).unwrap().version();
    let disguises = [
        text.replace('\n', "\r\n"),
        text.replace('\n', "  \n"),
        text.replace('\n', "\t\r\n"),
        format!("\u{feff}{text}"),
        format!("{text}\n\n"),
        text.trim_end().to_owned(),
    ];
    for disguise in disguises {
        let same = CopyrightPolicy::parse(&disguise).unwrap();
        assert_eq!(same.version(), version);
        assert_eq!(same, CopyrightPolicy::parse(text).unwrap());
    }
}

#[test]
fn one_letter_makes_another_version() {
    let text = changed(Document::Copyright, "respects copyright", "respects copyrights");
    let before = CopyrightPolicy::parse(shipped(Document::Copyright)).unwrap().version();
    assert_ne!(CopyrightPolicy::parse(&text).unwrap().version(), before);
}

#[test]
fn a_version_is_written_in_lowercase_hexadecimal_and_read_back() {
    let version = policies().version(Document::Privacy);
    let written = version.to_string();
    assert_eq!(written.len(), 64);
    assert_eq!(written.parse(), Ok(version));
    assert_eq!(serde_json::to_string(&version).unwrap(), format!("\"{written}\""));
    assert!(written.starts_with(&version.short()));
    for wrong in ["", "abc", &written[1..], &written.to_uppercase()] {
        assert!(wrong.parse::<Version>().is_err(), "{wrong:?} was taken for a version");
    }
}

#[test]
fn the_stored_text_of_an_edition_parses_alone_to_the_same_edition() {
    let today = policies().copyright;
    let again = CopyrightPolicy::parse(&today.edition.text).unwrap();
    assert_eq!(again, today);
    assert_eq!(Version::of(&today.edition.text), today.version());
    assert_eq!(today.edition.in_force_since, date(2026, 11, 1));
}

#[test]
fn an_added_field_is_read_with_its_options() {
    let added = "[[fields]]\nkey = \"harm\"\nkind = \"choice\"\noptions = [\"a\", \"b\"]\n\
        required_by = \"policy\"\nrequired = true\nlabel = \"L\"\nhelp = \"H\"\nseen_by = \"us\"\n\n[[fields]]";
    let policies = with(Document::Copyright, "[[fields]]", added).unwrap();
    let field = policies.copyright.field("harm").unwrap();
    assert_eq!(field.kind, FieldKind::Choice(vec!["a".to_owned(), "b".to_owned()]));
    assert!(field.required);
}

#[test]
fn editions_of_before_closing_days_and_grouping_still_parse() {
    let old = changed(Document::Provider, "closing_days = []\n", "");
    assert_eq!(Provider::parse(&old).unwrap().closing_days, []);
    let old = changed(Document::RepeatInfringer, "grouping = \"same_notice\"\n", "");
    let steps = RepeatInfringerPolicy::parse(&old).unwrap().steps;
    assert_eq!(steps.grouping, Grouping::None);
    assert_eq!(policies().repeat_infringer.steps.grouping, Grouping::SameNotice);
}
