//! Counter-notices and holds about several locations.
use safeharbor::domain::{
    case::{Case, CounterArrived, Effect, HoldEnd, HoldKind, HoldSender, Refused},
    event::{Breach, Event},
    letter::LetterKind,
    policy::CounterElement,
    standing::{Cause, Standing, StandingKind},
    strike::StrikeState,
};

use crate::fixture::{
    TERMS, account, agent, case, countered, disabled, events, free, letters, on, practised, words,
};
use crate::states::{down, held, running, unvouched};

fn kinds(case: &Case) -> Vec<StandingKind> {
    case.standings.iter().map(Standing::kind).collect()
}

fn hold(case: Case, sender: HoldSender) -> Case {
    let at = on(11, 17, 9);
    case.hold(HoldKind::Court, &[1], sender, at, at).unwrap().0
}

fn answered(case: Case, positions: &[u32]) -> Case {
    countered(case, positions, Some(account(1)), &[])
}

#[test]
fn numbers_that_no_location_has_are_refused_everywhere_and_break_nothing() {
    let at = on(11, 20, 9);
    for odd in [0, 2, u32::MAX] {
        let hold = running().hold(HoldKind::Court, &[odd], HoldSender::Typed, at, at);
        let tried = [
            hold,
            running().instruct(&[odd], at, &free),
            running().retract(&[odd], at, &free),
            running().correct(&[odd], &words(), at, &free),
            running().confirm(&[odd], agent(), at, at),
            running().reopen(&[odd], &words()),
        ];
        for changed in tried {
            assert_eq!(changed.unwrap_err(), Refused::NoSuchLocation(odd));
        }
        assert_eq!(running().ground_gone(&[odd], at), (running(), vec![]));
    }
}

#[test]
fn a_strangers_word_of_a_hold_does_not_keep_out_the_claimants() {
    let case = hold(hold(running(), HoldSender::Unknown), HoldSender::Claimant);
    let (case, _) = case.refuse_hold(1, "not from the claimant").unwrap();
    assert!(matches!(case.standings[0], Standing::HoldClaimed { hold: 2, .. }));
    let (case, _) = practised(TERMS, |it| case.wake(on(12, 2, 9), it, &free));
    assert_eq!(kinds(&case), [StandingKind::HoldClaimed], "the second still blocks");
    let (case, _) = case.confirm_hold(2).unwrap();
    assert_eq!(kinds(&case), [StandingKind::Held]);
}

#[test]
fn what_one_proceeding_gives_back_another_still_holds() {
    let case = hold(held(), HoldSender::Claimant);
    assert!(matches!(case.standings[0], Standing::Held { hold: 1, .. }));
    let (case, effects) =
        case.end_hold(1, HoldEnd::Dismissed, "docket 1", on(11, 25, 9), &free).unwrap();
    assert!(matches!(case.standings[0], Standing::HoldClaimed { hold: 2, .. }));
    assert!(!letters(&effects).contains(&LetterKind::RestoreInstruction));
}

#[test]
fn a_hold_about_one_location_lets_the_others_of_the_counter_notice_come_back() {
    let case = hold(answered(disabled(case(3), &[1, 2, 3]), &[1, 2, 3]), HoldSender::Claimant);
    let (case, _) = practised(TERMS, |it| case.wake(on(12, 1, 0), it, &free));
    let owed = StandingKind::RestoreOwed;
    assert_eq!(kinds(&case), [StandingKind::HoldClaimed, owed, owed]);
}

#[test]
fn a_hold_before_the_restoration_is_done_undoes_its_instruction() {
    let (case, _) = practised(TERMS, |it| running().wake(on(12, 1, 0), it, &free));
    assert_eq!(kinds(&case), [StandingKind::RestoreOwed]);
    let at = on(12, 1, 10);
    let (case, _) = case.hold(HoldKind::ClaimsBoard, &[1], HoldSender::Claimant, at, at).unwrap();
    let (case, alerted) = practised(TERMS, |it| case.wake(on(12, 1, 11), it, &free));
    assert!(matches!(events(&alerted)[..], [Event::Alerted { .. }]));
    let (case, _) = case.refuse_hold(1, "a threat, not a proceeding").unwrap();
    let (case, effects) = practised(TERMS, |it| case.wake(on(12, 1, 12), it, &free));
    assert_eq!(kinds(&case), [StandingKind::RestoreOwed]);
    assert!(!events(&effects).iter().any(|it| matches!(it, Event::Breached { .. })));
}

#[test]
fn what_was_back_before_word_of_a_hold_came_was_not_restored_in_spite_of_it() {
    let breach = |done_at| {
        let at = on(12, 2, 9);
        let hold = running().hold(HoldKind::Court, &[1], HoldSender::Claimant, at, at).unwrap().0;
        let (_, effects) = hold.confirm(&[1], agent(), done_at, on(12, 2, 12)).unwrap();
        events(&effects).into_iter().find_map(|it| match it {
            Event::Breached { breach, .. } => Some(*breach),
            _ => None,
        })
    };
    assert_eq!(breach(on(11, 30, 23)), Some(Breach::Early));
    assert_eq!(breach(on(12, 1, 9)), None);
    assert_eq!(breach(on(12, 2, 9)), Some(Breach::DespiteHold));
}

#[test]
fn a_counter_notice_is_followed_for_what_is_left_of_its_locations() {
    let both = || disabled(case(2), &[1, 2]);
    let stranger = countered(both(), &[1, 2], None, &[]);
    let begun = countered(both(), &[1, 2], Some(account(1)), &[CounterElement::ALL[0]]);
    let at = on(11, 16, 9);
    let retracted = |case: Case| case.retract(&[1], at, &free).unwrap().0;
    let (vouched, _) = retracted(stranger).vouch(1).unwrap();
    let (completed, effects) =
        practised(TERMS, |it| retracted(begun).complete_counter(1, &[], at, it).unwrap());
    for case in [vouched, completed] {
        assert_eq!(kinds(&case), [StandingKind::RestoreOwed, StandingKind::Countered]);
    }
    let copy = effects.iter().find_map(|it| match it {
        Effect::Write(owed) if owed.kind == LetterKind::CounterCopy => Some(&owed.positions[..]),
        _ => None,
    });
    assert_eq!(copy, Some(&[2][..]));
}

#[test]
fn a_vouched_counter_notice_keeps_the_dates_of_its_receipt() {
    let before = unvouched().life.counters[0].window.clone();
    let (case, _) = unvouched().vouch(1).unwrap();
    assert_eq!(case.life.counters[0].window, before);
    assert_eq!(before.unwrap().received_at, on(11, 13, 12));
}

#[test]
fn a_second_counter_notice_after_a_proceeding_ended_for_the_claimant_is_refused() {
    let ended = held().end_hold(1, HoldEnd::ForClaimant, "docket 1", on(11, 25, 9), &free);
    let (case, _) = ended.unwrap();
    assert_eq!(case.standings[0].strike(), Some(StrikeState::Counted));
    let again = practised(TERMS, |it| {
        let arrived = CounterArrived {
            positions: &[1],
            subscriber: Some(account(1)),
            missing: &[],
            at: on(11, 26, 9),
        };
        case.counter(&arrived, it)
    });
    assert_eq!(again.unwrap_err(), Refused::Adjudicated(1));
}

#[test]
fn what_was_given_up_comes_back_when_the_last_ground_is_gone_and_a_retraction_stays_one() {
    let (case, _) = down().retract(&[1], on(11, 10, 9), &|_| true).unwrap();
    assert_eq!(kinds(&case), [StandingKind::Released]);
    let (case, effects) = case.ground_gone(&[1], on(11, 20, 9));
    let Event::RestoreInstructed { cause, .. } = events(&effects)[0] else { panic!() };
    assert_eq!(*cause, Cause::Retraction);
    assert!(case.standings[0].is_retracted());
}
