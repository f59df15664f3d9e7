//! What is true after every step, in whatever order things happen to three locations.
use jiff::{SignedDuration, Timestamp};
use proptest::{collection::vec, prelude::*, sample::select};
use safeharbor::domain::{
    case::{Amend, Case, Changed, CounterArrived, Effect, HoldEnd, HoldKind, HoldSender, Party},
    outcome::{Basis, Outcome},
    policy::{CounterElement, Element},
    terms::{Practice, Terms},
    verdict::{Overall, Override},
};

use crate::{
    fixture::{
        TERMS, account, case, countered, disabled, effective, later, on, opened, person, practised,
        words,
    },
    rules,
};

/// Something that happens.
#[derive(Debug, Clone)]
pub enum Act {
    Decide(Outcome, Basis),
    Reopen,
    Confirm { hours_ago: i64 },
    Instruct,
    Counter { by: Option<u128>, complete: bool },
    CompleteCounter(u32, bool),
    Vouch(u32),
    Decline(u32),
    Hold { sender: HoldSender, hours_ago: i64 },
    ConfirmHold(u32),
    RefuseHold(u32),
    EndHold(u32, HoldEnd),
    Retract,
    Correct,
    GroundGone,
    Complain(Party),
    Answer(u32, Amend),
    Wake,
    Name(u128),
    Complete,
    Overturn(bool),
}

/// A thing that happens some hours after the last, to some locations, while others may be kept
/// down by another case. The sweeper may have looked at the case just before.
#[derive(Debug, Clone)]
pub struct Step {
    pub hours: i64,
    pub positions: Vec<u32>,
    pub kept_down: Vec<u32>,
    pub swept: bool,
    pub act: Act,
}

fn act() -> impl Strategy<Value = Act> {
    let number = 1..4_u32;
    let ago = select(vec![0, 0, 0, 5, 100]);
    let outcome = select(vec![Outcome::Disabled, Outcome::Disabled, Outcome::Refused]);
    let basis = select(vec![Basis::Notice, Basis::Notice, Basis::Terms]);
    let by = select(vec![Some(1), Some(1), None, Some(2)]);
    let amend = select(vec![
        Amend::Uphold,
        Amend::Change(Outcome::Licensed),
        Amend::Change(Outcome::Disabled),
    ]);
    prop_oneof![
        2 => (outcome, basis).prop_map(|(outcome, basis)| Act::Decide(outcome, basis)),
        1 => Just(Act::Reopen),
        4 => ago.clone().prop_map(|hours_ago| Act::Confirm { hours_ago }),
        2 => Just(Act::Instruct),
        4 => (by, any::<bool>()).prop_map(|(by, complete)| Act::Counter { by, complete }),
        1 => (number.clone(), any::<bool>()).prop_map(|(n, all)| Act::CompleteCounter(n, all)),
        2 => number.clone().prop_map(Act::Vouch),
        1 => number.clone().prop_map(Act::Decline),
        4 => (select(HoldSender::ALL), ago)
            .prop_map(|(sender, hours_ago)| Act::Hold { sender, hours_ago }),
        2 => number.clone().prop_map(Act::ConfirmHold),
        2 => number.clone().prop_map(Act::RefuseHold),
        3 => (number.clone(), select(HoldEnd::ALL)).prop_map(|(n, end)| Act::EndHold(n, end)),
        1 => Just(Act::Retract),
        1 => Just(Act::Correct),
        1 => Just(Act::GroundGone),
        1 => select(Party::ALL).prop_map(Act::Complain),
        1 => (number, amend).prop_map(|(n, amend)| Act::Answer(n, amend)),
        4 => Just(Act::Wake),
        1 => (1..3_u128).prop_map(Act::Name),
        1 => Just(Act::Complete),
        1 => any::<bool>().prop_map(Act::Overturn),
    ]
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let positions = prop_oneof![
        1 => Just(vec![1, 2, 3]),
        2 => vec(1..4_u32, 1..3),
        1 => vec(0..6_u32, 0..3),
    ];
    let kept_down = prop_oneof![4 => Just(vec![]), 1 => vec(1..4_u32, 1..3)];
    let hours = select(vec![0, 1, 7, 24, 24, 72, 240, 480]);
    let step = (hours, positions, kept_down, any::<bool>(), act());
    let step = step.prop_map(|(hours, positions, kept_down, swept, act)| Step {
        hours,
        positions,
        kept_down,
        swept,
        act,
    });
    vec(step, 1..40)
}

/// A case that has just come, one that is disabled, or one that is countered.
fn begun(how: u8) -> (Case, Timestamp) {
    let all = [1, 2, 3];
    match how {
        0 => (opened(3, true).0, on(11, 2, 9)),
        1 => (opened(3, false).0, on(11, 2, 9)),
        2 | 3 => (disabled(case(3), &all), on(11, 2, 12)),
        _ => (countered(disabled(case(3), &all), &all, Some(account(1)), &[]), on(11, 13, 12)),
    }
}

pub fn apply(case: Case, step: &Step, now: Timestamp, it: &Practice<'_>) -> Changed {
    let (at, agent) = (&step.positions[..], person(9));
    let kept = |position: u32| step.kept_down.contains(&position);
    let lacking = |complete: bool| if complete { &[][..] } else { &CounterElement::ALL[..1] };
    let before = |hours: i64| later(now, -hours);
    match step.act.clone() {
        Act::Decide(outcome, basis) => {
            case.decide(at, (outcome, basis, Some(words())), agent, now, it)
        }
        Act::Reopen => case.reopen(at, &words()),
        Act::Confirm { hours_ago } => case.confirm(at, agent, before(hours_ago), now),
        Act::Instruct => case.instruct(at, now, &kept),
        Act::Counter { by, complete } => {
            let (subscriber, missing) = (by.map(account), lacking(complete));
            case.counter(&CounterArrived { positions: at, subscriber, missing, at: now }, it)
        }
        Act::CompleteCounter(n, all) => case.complete_counter(n, lacking(all), now, it),
        Act::Vouch(n) => case.vouch(n),
        Act::Decline(n) => case.decline_counter(n, "no"),
        Act::Hold { sender, hours_ago } => {
            case.hold(HoldKind::Court, at, sender, before(hours_ago), now)
        }
        Act::ConfirmHold(n) => case.confirm_hold(n),
        Act::RefuseHold(n) => case.refuse_hold(n, "no"),
        Act::EndHold(n, end) => case.end_hold(n, end, "over", now, &kept),
        Act::Retract => case.retract(at, now, &kept),
        Act::Correct => case.correct(at, &words(), now, &kept),
        Act::GroundGone => Ok(case.ground_gone(at, now)),
        Act::Complain(party) => case.complain(party, Some(account(1)), at, now, it),
        Act::Answer(n, amend) => case.answer(n, amend, &words(), person(8), now, &kept),
        Act::Wake => Ok(case.wake(now, it, &kept)),
        Act::Name(n) => case.name_subscriber(at, account(n), "u", it, now),
        Act::Complete => case.complete(2, &effective(), 3, at, now, it),
        Act::Overturn(met) => {
            let over = Override { element: Element::Signature, met, reason: words() };
            let verdict = if met { Overall::Effective } else { Overall::Curable };
            Ok(case.overturn(over, verdict, on(11, 2, 9), now, it))
        }
    }
}

/// Wakes the case, and tries what the sweeper can do to it: twice, early, and in small steps.
fn sweep(case: &Case, now: Timestamp, it: &Practice<'_>, step: &Step) -> (Case, Vec<Effect>) {
    let kept = |position: u32| step.kept_down.contains(&position);
    let (woken, effects) = case.clone().wake(now, it, &kept);
    for again in [now, later(now, -1), later(now, -1_000)] {
        let (same, more) = woken.clone().wake(again, it, &kept);
        assert_eq!((same, more), (woken.clone(), vec![]), "woken again at {again}");
    }
    assert!(woken.wakes_at(it).is_none_or(|at| at > now), "due already");
    let night = later(now, 24 * 40);
    let (long, _) = woken.clone().wake(night, it, &kept);
    let mut short = woken.clone();
    let mut at = now;
    while at < night {
        at = at.checked_add(SignedDuration::from_hours(31)).unwrap().min(night);
        short = short.wake(at, it, &kept).0;
    }
    assert_eq!(short, long, "many small steps are one big step");
    (woken, effects)
}

fn run(how: u8, by_itself: bool, steps: &[Step]) {
    let terms = Terms { restore_by_itself: by_itself, ..TERMS };
    let (mut case, mut now) = begun(how);
    let mut seen = rules::Seen::default();
    practised(terms, |it| {
        for step in steps {
            now = later(now, step.hours);
            if step.swept || matches!(step.act, Act::Wake) {
                let (woken, effects) = sweep(&case, now, it, step);
                seen.after(&case, &woken, &effects, &Act::Wake, now);
                rules::nothing_is_missed(&woken, now);
                case = woken;
            }
            if let Ok((after, effects)) = apply(case.clone(), step, now, it) {
                seen.after(&case, &after, &effects, &step.act, now);
                case = after;
            }
            rules::tasks(&case);
        }
    });
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_order_of_events_breaks_a_rule(
        how in 0..6_u8, by_itself in any::<bool>(), steps in steps(),
    ) {
        run(how, by_itself, &steps);
    }
}
