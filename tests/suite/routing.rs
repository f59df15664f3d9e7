//! Routing rules: which queue or person a case goes to, and which rule said so.
use safeharbor::domain::{
    notice::Notice,
    routing::{Rule, route},
};

use crate::support::{draft, policies};

fn notice() -> Notice {
    let draft = draft(|draft| {
        draft.email = "rights@legal.bigstudio.example".into();
        draft.language = Some("de".into());
    });
    draft.parse(&policies().copyright, "2026-03-02T17:00:00Z".parse().unwrap()).unwrap()
}

fn rule(change: impl FnOnce(&mut Rule)) -> Rule {
    let mut rule = Rule { name: "the rule".into(), queue: Some("there".into()), ..Rule::default() };
    change(&mut rule);
    rule
}

#[test]
fn each_condition_matches_what_it_says() {
    type Change = fn(&mut Rule);
    let cases: [(bool, Change); 11] = [
        (true, |_| ()),
        (true, |rule| rule.work_kind = Some("image".into())),
        (false, |rule| rule.work_kind = Some("music".into())),
        (true, |rule| rule.language = Some("de".into())),
        (false, |rule| rule.language = Some("en".into())),
        (true, |rule| rule.claimant_domain = Some("bigstudio.example".into())),
        (true, |rule| rule.claimant_domain = Some("legal.bigstudio.example".into())),
        (false, |rule| rule.claimant_domain = Some("studio.example".into())),
        (true, |rule| rule.locations_at_least = Some(2)),
        (false, |rule| rule.locations_at_least = Some(3)),
        (false, |rule| {
            rule.language = Some("de".into());
            rule.locations_at_least = Some(3);
        }),
    ];
    for (number, (matches, change)) in cases.into_iter().enumerate() {
        let found = route(&[rule(change)], &notice());
        assert_eq!(found.rule.is_some(), matches, "case {number}");
        assert_eq!(found.queue, if matches { "there" } else { "agent" });
    }
}

#[test]
fn the_first_rule_that_matches_wins() {
    let rules = [
        rule(|rule| rule.locations_at_least = Some(100)),
        rule(|rule| rule.name = "second".into()),
        rule(|rule| rule.name = "third".into()),
    ];
    assert_eq!(route(&rules, &notice()).rule.as_deref(), Some("second"));
}
