//! What the claimant is asked, told and answered, and what is refused.
use safeharbor::domain::{
    case::{Amend, Case, CaseState, Party, Refused},
    event::{Audience, Event},
    letter::LetterKind,
    outcome::{Basis, Outcome},
    policy::Element,
    standing::{Standing, StandingKind},
    terms::Terms,
    verdict::{Overall, Override},
};

use crate::fixture::{
    TERMS, account, agent, case, countered, decided, disabled, events, free, later, letters, on,
    opened, person, practised, words,
};
use crate::states::{claimed, down, held, running, unvouched};

fn answered(case: Case, positions: &[u32]) -> Case {
    countered(case, positions, Some(account(1)), &[])
}

#[test]
fn the_state_of_a_case_follows_its_locations() {
    let retracted = || down().retract(&[1], on(11, 10, 9), &free).unwrap().0;
    let states = [
        (case(1), CaseState::Review),
        (decided(case(1), &[1], Outcome::Refused, Basis::Notice), CaseState::Closed),
        (decided(case(1), &[1], Outcome::Disabled, Basis::Notice), CaseState::CarryingOut),
        (down(), CaseState::Closed),
        (unvouched(), CaseState::Countered),
        (running(), CaseState::Countered),
        (claimed(), CaseState::Countered),
        (held(), CaseState::Held),
        (retracted(), CaseState::CarryingOut),
        (
            retracted().confirm(&[1], agent(), on(11, 11, 9), on(11, 11, 9)).unwrap().0,
            CaseState::Retracted,
        ),
    ];
    for (case, state) in states {
        assert_eq!(case.state(), state, "{:?}", case.standings);
    }
}

#[test]
fn the_decision_letter_waits_until_everything_is_answered_and_comes_once() {
    let case = decided(case(3), &[1, 2], Outcome::Disabled, Basis::Notice);
    let case = decided(case, &[3], Outcome::NotFound, Basis::Notice);
    let confirm = |case: Case, position| {
        let (case, effects) =
            case.confirm(&[position], agent(), on(11, 3, 9), on(11, 3, 9)).unwrap();
        (case, letters(&effects))
    };
    let (case, first) = confirm(case, 1);
    assert_eq!(first, [LetterKind::Disabled]);
    let (case, second) = confirm(case, 2);
    assert_eq!(second, [LetterKind::Disabled, LetterKind::Decision]);
    let (case, effects) = case.retract(&[1], on(11, 5, 9), &free).unwrap();
    assert!(!letters(&effects).contains(&LetterKind::Decision));
    let (_, third) = confirm(later_confirmable(case), 1);
    assert!(!third.contains(&LetterKind::Decision));
}

/// Restoration that is owed since 3 November at the latest.
fn later_confirmable(mut case: Case) -> Case {
    if let Standing::RestoreOwed { at, .. } = &mut case.standings[0] {
        *at = on(11, 3, 8);
    }
    case
}

#[test]
fn a_retraction_that_settles_the_rest_still_answers_what_was_decided() {
    let case = decided(case(2), &[1], Outcome::NotOurs, Basis::Notice);
    let (case, effects) = case.retract(&[2], on(11, 3, 9), &free).unwrap();
    assert_eq!(letters(&effects), [LetterKind::RetractionConfirmed, LetterKind::Decision]);
    assert_eq!(case.state(), CaseState::Closed);
}

#[test]
fn the_decision_letter_comes_where_all_that_was_decided_is_already_countered() {
    let case = answered(disabled(case(2), &[1]), &[1]);
    let (_, effects) = case.retract(&[2], on(11, 16, 9), &free).unwrap();
    assert!(letters(&effects).contains(&LetterKind::Decision));
}

#[test]
fn what_cannot_be_is_refused_with_words_and_changes_nothing() {
    let decide = |case: Case, at: &[u32], outcome, reason| {
        let what = (outcome, Basis::Notice, reason);
        practised(TERMS, |it| case.decide(at, what, agent(), on(11, 2, 10), it))
    };
    let confirm = |at: &[u32], done, now| {
        decided(case(1), &[1], Outcome::Disabled, Basis::Notice).confirm(at, agent(), done, now)
    };
    let disable = Outcome::Disabled;
    let second = decided(case(3), &[2], Outcome::Licensed, Basis::Notice);
    let refusals = [
        (decide(case(1), &[], disable, None), Refused::NothingChosen),
        (decide(case(1), &[2], disable, None), Refused::NoSuchLocation(2)),
        (decide(case(1), &[0], disable, None), Refused::NoSuchLocation(0)),
        (decide(case(1), &[u32::MAX], disable, None), Refused::NoSuchLocation(u32::MAX)),
        (decide(case(1), &[1], Outcome::Refused, None), Refused::ReasonNeeded),
        (
            decide(second, &[1, 2, 3], disable, None),
            Refused::Already { position: 2, found: StandingKind::Decided },
        ),
        (confirm(&[1], on(11, 2, 9), on(11, 5, 9)), Refused::ImpossibleTime),
        (confirm(&[1], on(11, 6, 9), on(11, 5, 9)), Refused::ImpossibleTime),
        (confirm(&[], on(11, 5, 9), on(11, 5, 9)), Refused::NothingChosen),
        (case(1).dismiss(&words(), on(11, 3, 9)), Refused::HasLocations),
        (case(1).hand_over("agent".into(), None), Refused::NothingChanges),
        (case(1).vouch(0), Refused::NoSuchCounter(0)),
        (case(1).confirm_hold(u32::MAX), Refused::NoSuchHold(u32::MAX)),
    ];
    for (result, expected) in refusals {
        assert_eq!(result.unwrap_err(), expected);
    }
}

#[test]
fn a_case_without_a_location_is_closed_by_hand_with_a_letter() {
    let (case, effects) = opened(0, true).0.dismiss(&words(), on(11, 3, 9)).unwrap();
    assert_eq!(case.state(), CaseState::Closed);
    assert_eq!(letters(&effects), [LetterKind::Decision]);
    assert_eq!(case.dismiss(&words(), on(11, 3, 9)).unwrap_err(), Refused::AlreadyClosed);
}

#[test]
fn an_event_of_disabling_is_for_the_claimant_only_when_it_is_carried_out() {
    let what = (Outcome::Disabled, Basis::Notice, None);
    let (case, decided) =
        practised(TERMS, |it| case(1).decide(&[1], what, agent(), on(11, 2, 10), it).unwrap());
    let (_, carried) = case.confirm(&[1], agent(), on(11, 2, 11), on(11, 2, 11)).unwrap();
    assert!(!events(&decided)[0].is_for(Audience::Claimant));
    assert!(events(&carried)[0].is_for(Audience::Claimant));
    assert!(matches!(events(&carried)[0], Event::CarriedOut { .. }));
}

#[test]
fn a_lapse_comes_once_and_not_after_somebody_has_begun_to_decide() {
    let lapse = |case: Case, at| practised(TERMS, |it| case.wake(at, it, &free));
    let (case, effects) = lapse(opened(2, false).0, on(11, 20, 9));
    assert_eq!(letters(&effects), [LetterKind::Lapsed]);
    assert_eq!(case.state(), CaseState::Lapsed);
    let case = decided(case, &[1], Outcome::Disabled, Basis::Notice);
    assert_eq!(case.state(), CaseState::Review, "deciding reopens it");
    assert_eq!(lapse(case, on(11, 25, 9)).1, []);
    let begun = decided(opened(2, false).0, &[1], Outcome::Disabled, Basis::Notice);
    assert_eq!(lapse(begun, on(11, 25, 9)).1, []);
}

#[test]
fn a_reminder_comes_before_the_lapse_and_never_with_it() {
    let (case, reminded) = practised(TERMS, |it| opened(1, false).0.wake(on(11, 10, 9), it, &free));
    assert_eq!(letters(&reminded), [LetterKind::CureReminder]);
    let (_, lapsed) = practised(TERMS, |it| case.wake(on(11, 20, 9), it, &free));
    assert_eq!(letters(&lapsed), [LetterKind::Lapsed]);
}

#[test]
fn findings_that_become_curable_are_asked_for_and_effective_ones_end_a_lapse() {
    let over = |met| Override { element: Element::Contact, met, reason: words() };
    let (mut case, _) = opened(1, false);
    (case.verdict, case.life.lapsed) = (Overall::Ineffective, true);
    let overturn = |case: Case, verdict| {
        practised(TERMS, |it| case.overturn(over(true), verdict, on(11, 2, 9), on(11, 5, 9), it))
    };
    let (curable, effects) = overturn(case, Overall::Curable);
    assert_eq!(letters(&effects), [LetterKind::Deficiency]);
    let (effective, effects) = overturn(curable, Overall::Effective);
    assert_eq!(letters(&effects), []);
    assert_eq!(effective.state(), CaseState::Review);
    assert_eq!(effective.life.effective_at, Some(on(11, 2, 9)));
}

#[test]
fn a_decision_that_the_claimant_was_told_is_not_taken_back() {
    let mut case = decided(case(2), &[1, 2], Outcome::NotFound, Basis::Notice);
    assert_eq!(case.life.answered_at, Some(on(11, 2, 10)));
    case.standings.push(Standing::Open);
    case.subscribers.push(None);
    let what = (Outcome::Disabled, Basis::Notice, None);
    let (case, _) =
        practised(TERMS, |it| case.decide(&[3], what, agent(), on(11, 4, 9), it).unwrap());
    assert_eq!(case.clone().reopen(&[1], &words()).unwrap_err(), Refused::AlreadyClosed);
    let (case, _) = case.reopen(&[3], &words()).unwrap();
    assert!(!case.answer_owed, "the others were told");
}

#[test]
fn a_claimants_complaint_that_was_right_is_followed_by_a_decision_letter_when_it_is_done() {
    let case = decided(case(1), &[1], Outcome::NotFound, Basis::Notice);
    let (case, _) = practised(TERMS, |it| {
        case.complain(Party::Claimant, None, &[1], on(11, 5, 9), it).unwrap()
    });
    let amend = Amend::Change(Outcome::Disabled);
    let (case, _) = case.answer(1, amend, &words(), person(8), on(11, 6, 9), &free).unwrap();
    assert_eq!(case.clone().reopen(&[1], &words()).unwrap_err(), Refused::AlreadyClosed);
    let (_, effects) = case.confirm(&[1], agent(), on(11, 6, 10), on(11, 6, 10)).unwrap();
    assert_eq!(letters(&effects), [LetterKind::Disabled, LetterKind::Decision]);
}

#[test]
fn a_name_that_comes_late_is_told_at_once_unless_the_time_to_answer_is_over() {
    let terms = Terms { subscriber_hours: 48, ..TERMS };
    let what = (Outcome::Disabled, Basis::Notice, None);
    let warned = practised(terms, |it| {
        opened(1, true).0.decide(&[1], what, agent(), on(11, 2, 10), it).unwrap().0
    });
    let named = |now| {
        let who = account(1);
        practised(terms, |it| warned.clone().name_subscriber(&[1], who, "u-1", it, now).unwrap().1)
    };
    assert_eq!(letters(&named(on(11, 3, 10))), [LetterKind::Forewarning]);
    assert_eq!(letters(&named(later(on(11, 4, 10), 1))), []);
}
