//! The case machine: every (standing, event) has its outcome or its refusal.
use jiff::{SignedDuration, Timestamp};
use safeharbor::domain::{
    case::{Case, CaseState, Effect, Refused},
    event::{Channel, Event},
    ids::{CaseId, PersonId},
    letter::LetterKind,
    number::CaseNumber,
    outcome::{Outcome, Standing},
    routing::route,
    text::Passage,
    verdict::judge,
};
use uuid::Uuid;

use crate::support::{draft, policies};

fn at(hours: i64) -> Timestamp {
    let start: Timestamp = "2026-03-02T17:00:00Z".parse().unwrap();
    start.checked_add(SignedDuration::from_hours(hours)).unwrap()
}

fn agent() -> PersonId {
    PersonId(Uuid::from_u128(9))
}

fn words(text: &str) -> Passage {
    Passage::parse(text, 1_000).unwrap().unwrap()
}

fn case(locations: usize) -> Case {
    let lines: Vec<String> =
        (1..=locations).map(|n| format!("https://files.example.com/{n}")).collect();
    let policy = policies().copyright;
    let notice = draft(|draft| draft.locations = lines.join("\n")).parse(&policy, at(0)).unwrap();
    let verdict = judge(&policy, &notice, &[]);
    let number = CaseNumber::from_random(7);
    let id = CaseId(Uuid::from_u128(1));
    Case::open(id, number, at(0), &notice, Channel::Form, &verdict, &route(&[], &notice)).0
}

fn letters(effects: &[Effect]) -> Vec<LetterKind> {
    effects
        .iter()
        .filter_map(|effect| if let Effect::Write(kind) = effect { Some(*kind) } else { None })
        .collect()
}

/// A case whose only location has come to each standing.
fn standing(name: &str) -> Case {
    let one = case(1);
    let disabled = || one.clone().decide(&[1], Outcome::Disabled, None, agent(), at(1)).unwrap().0;
    let carried = || disabled().confirm(&[1], agent(), at(2), at(2)).unwrap().0;
    match name {
        "open" => one.clone(),
        "refused" => {
            one.clone().decide(&[1], Outcome::Refused, Some(words("no")), agent(), at(1)).unwrap().0
        }
        "decided" => disabled(),
        "carried out" => carried(),
        "retracted" => one.clone().retract(&[1], at(1)).unwrap().0,
        "restore owed" => carried().retract(&[1], at(3)).unwrap().0,
        "restored" => {
            carried()
                .retract(&[1], at(3))
                .unwrap()
                .0
                .confirm(&[1], agent(), at(4), at(4))
                .unwrap()
                .0
        }
        _ => unreachable!("{name}"),
    }
}

#[test]
fn every_standing_takes_or_refuses_every_event() {
    // Columns: decide, confirm, reopen, retract. A dash is a refusal, a word is the next standing.
    let table = [
        ("open", ["decided", "-", "-", "retracted"]),
        ("refused", ["-", "-", "-", "retracted"]),
        ("decided", ["-", "carried_out", "open", "retracted"]),
        ("carried out", ["-", "-", "-", "restore_owed"]),
        ("retracted", ["-", "-", "-", "-"]),
        ("restore owed", ["-", "restored", "-", "-"]),
        ("restored", ["-", "-", "-", "-"]),
    ];
    for (name, expected) in table {
        let tried = [
            standing(name).decide(&[1], Outcome::Disabled, None, agent(), at(9)),
            standing(name).confirm(&[1], agent(), at(9), at(9)),
            standing(name).reopen(&[1], &words("a slip")),
            standing(name).retract(&[1], at(9)),
        ];
        let found = tried.map(|result| match result {
            Ok((case, _)) => case.standings[0].key(),
            Err(_) => "-",
        });
        assert_eq!(found, expected, "{name}");
    }
}

#[test]
fn the_state_of_a_case_follows_its_locations() {
    let states = [
        ("open", CaseState::Review),
        ("refused", CaseState::Closed),
        ("decided", CaseState::CarryingOut),
        ("carried out", CaseState::Closed),
        ("retracted", CaseState::Retracted),
        ("restore owed", CaseState::CarryingOut),
        ("restored", CaseState::Retracted),
    ];
    for (name, state) in states {
        assert_eq!(standing(name).state(), state, "{name}");
    }
}

#[test]
fn the_decision_letter_waits_until_everything_is_settled_and_comes_once() {
    let (case, effects) = case(3).decide(&[1, 2], Outcome::Disabled, None, agent(), at(1)).unwrap();
    assert_eq!(letters(&effects), []);
    let (case, effects) = case.decide(&[3], Outcome::NotFound, None, agent(), at(2)).unwrap();
    assert_eq!(letters(&effects), []);
    let (case, effects) = case.confirm(&[1], agent(), at(3), at(3)).unwrap();
    assert_eq!(letters(&effects), []);
    let (case, effects) = case.confirm(&[2], agent(), at(3), at(4)).unwrap();
    assert_eq!(letters(&effects), [LetterKind::Decision]);
    let (case, effects) = case.retract(&[1], at(5)).unwrap();
    assert_eq!(letters(&effects), [LetterKind::RetractionConfirmed]);
    let (_, effects) = case.confirm(&[1], agent(), at(6), at(6)).unwrap();
    assert_eq!(letters(&effects), []);
}

#[test]
fn a_retraction_that_settles_the_rest_still_answers_what_was_decided() {
    let (case, _) = case(2).decide(&[1], Outcome::NotOurs, None, agent(), at(1)).unwrap();
    let (case, effects) = case.retract(&[2], at(2)).unwrap();
    assert_eq!(letters(&effects), [LetterKind::RetractionConfirmed, LetterKind::Decision]);
    assert_eq!(case.state(), CaseState::Closed);
}

#[test]
fn one_location_that_cannot_change_refuses_the_whole() {
    let (case, _) = case(3).decide(&[2], Outcome::Licensed, None, agent(), at(1)).unwrap();
    let before = case.clone();
    let refused = case.decide(&[1, 2, 3], Outcome::Disabled, None, agent(), at(2)).unwrap_err();
    assert_eq!(refused, Refused::Already { position: 2, found: "decided" });
    assert!(matches!(before.standings[0], Standing::Open));
}

#[test]
fn what_cannot_be_is_refused_with_words() {
    let refusals = [
        (case(1).decide(&[], Outcome::Disabled, None, agent(), at(1)), Refused::NothingChosen),
        (case(1).decide(&[2], Outcome::Disabled, None, agent(), at(1)), Refused::NoSuchLocation(2)),
        (case(1).decide(&[0], Outcome::Disabled, None, agent(), at(1)), Refused::NoSuchLocation(0)),
        (case(1).decide(&[1], Outcome::Refused, None, agent(), at(1)), Refused::ReasonNeeded),
        (standing("decided").confirm(&[1], agent(), at(0), at(9)), Refused::ImpossibleTime),
        (standing("decided").confirm(&[1], agent(), at(9), at(8)), Refused::ImpossibleTime),
        (standing("restore owed").confirm(&[1], agent(), at(2), at(9)), Refused::ImpossibleTime),
        (standing("decided").confirm(&[], agent(), at(2), at(9)), Refused::NothingChosen),
        (case(1).dismiss(&words("no")), Refused::HasLocations),
        (case(1).hand_over("agent".into(), None), Refused::NothingChanges),
    ];
    for (result, expected) in refusals {
        assert_eq!(result.unwrap_err(), expected);
    }
}

#[test]
fn a_case_without_a_location_is_closed_by_hand_with_a_letter() {
    let (case, effects) = case(0).dismiss(&words("Nothing can be located.")).unwrap();
    assert_eq!(case.state(), CaseState::Closed);
    assert_eq!(letters(&effects), [LetterKind::Decision]);
    assert_eq!(case.dismiss(&words("again")).unwrap_err(), Refused::AlreadyClosed);
}

#[test]
fn an_event_of_disabling_is_for_the_claimant_only_when_it_is_carried_out() {
    use safeharbor::domain::event::Audience;
    let (case, decided) = case(1).decide(&[1], Outcome::Disabled, None, agent(), at(1)).unwrap();
    let (_, carried) = case.confirm(&[1], agent(), at(2), at(2)).unwrap();
    let seen = |effects: &[Effect]| match &effects[0] {
        Effect::Record(event, _) => event.is_for(Audience::Claimant),
        Effect::Write(_) => unreachable!(),
    };
    assert!(!seen(&decided));
    assert!(seen(&carried));
    assert!(matches!(&carried[0], Effect::Record(Event::CarriedOut { .. }, _)));
}
