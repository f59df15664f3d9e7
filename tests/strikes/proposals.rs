//! What a new count does to the steps of an account.
use jiff::civil::date;
use safeharbor::domain::ids::StepId;
use safeharbor::domain::policy::Grouping;
use safeharbor::domain::strike::{Move, Proposal, Step, StepState, Strike, StrikeState, moves};

use crate::{at, steps, strike, zone};

/// So many strikes, one a day from 2 March 2026 on.
fn struck(many: i8) -> Vec<Strike> {
    (1..=many)
        .map(|day| strike(u128::from(day.unsigned_abs()), 1, at(date(2026, 3, day + 1), 9)))
        .collect()
}

fn step(step: Step, state: StepState) -> Proposal {
    let proposed_at = at(date(2026, 3, 20), 9);
    Proposal { id: StepId(uuid::Uuid::from_u128(9)), step, state, proposed_at }
}

fn moved(before: &[Strike], after: &[Strike], known: &[Proposal]) -> Vec<Move> {
    let now = at(date(2026, 4, 1), 9);
    moves((before, after), known, &steps(Grouping::None), now, &zone())
}

fn reversed(strikes: &[Strike], which: usize) -> Vec<Strike> {
    let mut strikes = strikes.to_vec();
    strikes[which].state = StrikeState::Reversed;
    strikes
}

#[test]
fn the_step_that_is_due_is_proposed_once() {
    assert_eq!(moved(&[], &struck(1), &[]), [Move::Propose(Step::Warn)]);
    assert_eq!(moved(&[], &struck(3), &[]), [Move::Propose(Step::Terminate)]);
    for state in [StepState::Proposed, StepState::Approved, StepState::Undo] {
        let found = moved(&struck(2), &struck(4), &[step(Step::Terminate, state)]);
        assert!(!found.iter().any(|it| matches!(it, Move::Propose(_))), "{state}: {found:?}");
    }
}

#[test]
fn a_step_that_was_declined_is_proposed_again_by_another_strike_alone() {
    let declined = [step(Step::Terminate, StepState::Declined)];
    assert_eq!(moved(&struck(3), &struck(3), &declined), []);
    assert_eq!(moved(&struck(3), &struck(4), &declined), [Move::Propose(Step::Terminate)]);
    let fallen = reversed(&struck(4), 0);
    assert_eq!(moved(&struck(4), &fallen, &declined), [], "one less is no reason to ask again");
}

#[test]
fn whoever_falls_below_the_last_step_is_still_asked_about_the_one_before() {
    let fallen = reversed(&struck(3), 0);
    let proposed = step(Step::Terminate, StepState::Proposed);
    let expected = [Move::Withdraw(proposed.id), Move::Propose(Step::Restrict)];
    assert_eq!(moved(&struck(3), &fallen, &[proposed]), expected);
}

#[test]
fn a_step_that_was_taken_is_asked_back_when_undone_and_stands_when_that_is_undone() {
    let (one, none) = (struck(1), reversed(&struck(1), 0));
    let approved = step(Step::Warn, StepState::Approved);
    assert_eq!(moved(&one, &none, &[approved]), [Move::AskBack(approved.id)]);
    let undo = step(Step::Warn, StepState::Undo);
    assert_eq!(moved(&none, &one, &[undo]), [Move::Stand(undo.id)]);
    assert_eq!(moved(&none, &none, &[undo]), []);
}

#[test]
fn growing_old_takes_no_step_back_and_a_strike_after_it_asks_anew() {
    let old = struck(1);
    let mut both = old.clone();
    both.push(strike(7, 1, at(date(2027, 6, 1), 9)));
    let approved = [step(Step::Warn, StepState::Approved)];
    let later = at(date(2027, 6, 1), 10);
    let moved =
        |after: &[Strike]| moves((&old, after), &approved, &steps(Grouping::None), later, &zone());
    assert_eq!(moved(&old), []);
    assert_eq!(moved(&both), [Move::Propose(Step::Warn)]);
}

#[test]
fn what_is_over_stays_over() {
    for state in [StepState::Declined, StepState::Withdrawn, StepState::Lifted] {
        assert_eq!(moved(&struck(1), &[], &[step(Step::Warn, state)]), [], "{state}");
    }
}
