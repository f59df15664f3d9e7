//! Every state with every event: what follows, or the refusal. One snapshot per event.
use jiff::Timestamp;
use safeharbor::domain::{
    case::{
        Amend, ByPerson, Case, Changed, CounterArrived, Effect, HoldEnd, HoldKind, HoldSender,
        Party,
    },
    outcome::{Basis, Outcome},
    policy::{CounterElement, Element},
    routing::Route,
    terms::{Practice, Terms},
    verdict::{Overall, Override},
};

use crate::{
    fixture::{TERMS, account, agent, effective, free, on, person, practised, words},
    shown, states,
};

/// Before the window of the counter-notice opens.
fn early() -> Timestamp {
    on(11, 23, 12)
}

/// While it is open.
fn open() -> Timestamp {
    on(12, 2, 12)
}

/// When it has closed.
fn past() -> Timestamp {
    on(12, 4, 0)
}

fn decide(case: Case, outcome: Outcome, it: &Practice<'_>) -> Changed {
    case.decide(&[1], (outcome, Basis::Notice, Some(words())), agent(), open(), it)
}

fn counter(case: Case, by: Option<u128>, missing: &[CounterElement], it: &Practice<'_>) -> Changed {
    let subscriber = by.map(account);
    case.counter(&CounterArrived { positions: &[1], subscriber, missing, at: open() }, it)
}

fn hold(case: Case, kind: HoldKind, sender: HoldSender) -> Changed {
    case.hold(kind, &[1], sender, open(), open())
}

fn end(case: Case, end: HoldEnd) -> Changed {
    case.end_hold(1, end, "docket 1", open(), &free)
}

fn complain(case: Case, party: Party, number: u128, it: &Practice<'_>) -> Changed {
    case.complain(party, Some(account(number)), &[1], open(), it)
}

/// The claimant's complaint where that is possible, or else the subscriber's, and its answer.
fn answer(case: Case, amend: Amend, by: u128, it: &Practice<'_>) -> Changed {
    let asked = complain(case.clone(), Party::Claimant, 1, it);
    let (case, _) = asked.or_else(|_| complain(case, Party::Subscriber, 1, it))?;
    case.answer(1, amend, &words(), person(by), open(), &free)
}

fn overturn(case: Case, met: bool, it: &Practice<'_>) -> (Case, Vec<Effect>) {
    let over = Override { element: Element::Signature, met, reason: words() };
    let verdict = if met { Overall::Effective } else { Overall::Curable };
    case.overturn(over, verdict, on(11, 2, 9), open(), it)
}

type Apply = fn(Case, &Practice<'_>) -> Changed;

/// Every event by its name.
const EVENTS: &[(&str, Apply)] = &[
    ("decide_disabled", |case, it| decide(case, Outcome::Disabled, it)),
    ("decide_refused", |case, it| decide(case, Outcome::Refused, it)),
    ("reopen", |case, _| case.reopen(&[1], &words())),
    ("dismiss", |case, _| case.dismiss(&words(), open())),
    ("confirm_now", |case, _| case.confirm(&[1], agent(), open(), open())),
    ("confirm_backdated_before_the_window", |case, _| case.confirm(&[1], agent(), early(), open())),
    ("confirm_backdated_before_everything", |case, _| {
        case.confirm(&[1], agent(), on(11, 2, 9), open())
    }),
    ("confirm_past_the_window", |case, _| case.confirm(&[1], agent(), past(), past())),
    ("instruct_early", |case, _| case.instruct(&[1], early(), &free)),
    ("instruct_in_window", |case, _| case.instruct(&[1], open(), &free)),
    ("instruct_while_kept_down", |case, _| case.instruct(&[1], open(), &|_| true)),
    ("counter_complete", |case, it| counter(case, Some(1), &[], it)),
    ("counter_incomplete", |case, it| counter(case, Some(1), &[CounterElement::ALL[0]], it)),
    ("counter_by_stranger", |case, it| counter(case, None, &[], it)),
    ("counter_by_another_account", |case, it| counter(case, Some(2), &[], it)),
    ("complete_counter", |case, it| case.complete_counter(1, &[], open(), it)),
    ("complete_counter_still_incomplete", |case, it| {
        case.complete_counter(1, &[CounterElement::ALL[1]], open(), it)
    }),
    ("vouch", |case, _| case.vouch(1)),
    ("decline_counter", |case, _| case.decline_counter(1, "not the account")),
    ("hold_court", |case, _| hold(case, HoldKind::Court, HoldSender::Claimant)),
    ("hold_claims_board_typed", |case, _| hold(case, HoldKind::ClaimsBoard, HoldSender::Typed)),
    ("hold_by_unknown", |case, _| hold(case, HoldKind::Court, HoldSender::Unknown)),
    ("hold_received_before_the_window", |case, _| {
        case.hold(HoldKind::Court, &[1], HoldSender::Typed, early(), open())
    }),
    ("confirm_hold", |case, _| case.confirm_hold(1)),
    ("refuse_hold", |case, _| case.refuse_hold(1, "a letter, not an action")),
    ("end_hold_for_claimant", |case, _| end(case, HoldEnd::ForClaimant)),
    ("end_hold_for_subscriber", |case, _| end(case, HoldEnd::ForSubscriber)),
    ("end_hold_settled_down", |case, _| end(case, HoldEnd::SettledDown)),
    ("end_hold_settled_back", |case, _| end(case, HoldEnd::SettledBack)),
    ("end_hold_dismissed", |case, _| end(case, HoldEnd::Dismissed)),
    ("retract", |case, _| case.retract(&[1], open(), &free)),
    ("retract_while_kept_down", |case, _| case.retract(&[1], open(), &|_| true)),
    ("correct", |case, _| case.correct(&[1], &words(), open(), &free)),
    ("ground_gone", |case, _| Ok(case.ground_gone(&[1], open()))),
    ("complain_claimant", |case, it| complain(case, Party::Claimant, 1, it)),
    ("complain_subscriber", |case, it| complain(case, Party::Subscriber, 1, it)),
    ("complain_another_account", |case, it| complain(case, Party::Subscriber, 2, it)),
    ("answer_uphold", |case, it| answer(case, Amend::Uphold, 8, it)),
    ("answer_change_to_disabled", |case, it| answer(case, Amend::Change(Outcome::Disabled), 8, it)),
    ("answer_change_to_licensed", |case, it| answer(case, Amend::Change(Outcome::Licensed), 8, it)),
    ("answer_by_the_same_person", |case, it| answer(case, Amend::Uphold, 9, it)),
    ("wake_before_the_window", |case, it| Ok(case.wake(early(), it, &free))),
    ("wake_at_the_first_moment", |case, it| Ok(case.wake(on(12, 1, 0), it, &free))),
    ("wake_past_the_window", |case, it| Ok(case.wake(past(), it, &free))),
    ("wake_past_the_window_by_hand", |case, it| {
        let terms = Terms { restore_by_itself: false, ..it.terms };
        Ok(case.wake(past(), &Practice { terms, ..*it }, &free))
    }),
    ("name_subscriber", |case, it| case.name_subscriber(&[1], account(1), "u-1", it, open())),
    ("name_another_subscriber", |case, it| {
        case.name_subscriber(&[1], account(2), "u-2", it, open())
    }),
    ("revoke_keys", |case, _| Ok(case.revoke_keys("lost"))),
    ("complete", |case, it| case.complete(2, &effective(), 1, &[], open(), it)),
    ("complete_without_this", |case, it| case.complete(2, &effective(), 1, &[1], open(), it)),
    ("overturn_met", |case, it| Ok(overturn(case, true, it))),
    ("overturn_missing", |case, it| Ok(overturn(case, false, it))),
    ("confirm_reading", |case, it| {
        let route = Route { queue: "agent".into(), person: None, rule: None };
        let verdict = effective();
        let read = ByPerson { verdict: &verdict, route: &route, locations: 1, corrected: true };
        case.confirm_reading(&read, open(), it)
    }),
    ("set_aside", |case, _| case.set_aside(&words())),
    ("hand_over", |case, _| case.hand_over("legal".into(), Some((person(8), "Ada".into())))),
];

#[test]
fn every_state_takes_or_refuses_every_event() {
    let states = states::all();
    for (event, apply) in EVENTS {
        let lines: Vec<String> = states
            .iter()
            .map(|(name, case)| {
                let changed = practised(TERMS, |practice| apply(case.clone(), practice));
                format!("{name:36} -> {}", shown::change(case, &changed))
            })
            .collect();
        insta::assert_snapshot!(*event, lines.join("\n"));
    }
}
