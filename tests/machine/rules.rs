//! The rules themselves, said once more in other words than the machine's.
use std::collections::BTreeMap;

use jiff::Timestamp;
use safeharbor::domain::{
    case::{Case, CounterState, Effect, HoldEnd, HoldState, TaskKind},
    event::{Breach, Event},
    letter::LetterKind,
    outcome::Outcome,
    standing::{Cause, Standing},
    strike::StrikeState,
};

use crate::{fixture::events, orders::Act};

/// What has been seen of a case so far.
#[derive(Default)]
pub struct Seen {
    /// How often each counter-notice was recorded as missed.
    missed: BTreeMap<Option<u32>, usize>,
}

impl Seen {
    /// Checks one change.
    pub fn after(
        &mut self,
        before: &Case,
        after: &Case,
        effects: &[Effect],
        act: &Act,
        now: Timestamp,
    ) {
        instructed_in_time(after, effects, now);
        breaches_are_told(before, after, effects);
        windows_stay(before, after);
        holds_stand(after);
        strikes(before, after, act);
        answered_once(after, effects);
        refused_hold(before, after, act);
        self.missed_once(after, effects);
    }

    fn missed_once(&mut self, after: &Case, effects: &[Effect]) {
        let missed = events(effects)
            .iter()
            .filter(|it| matches!(it, Event::Breached { breach: Breach::Missed, .. }))
            .count();
        let about = effects.iter().filter_map(|effect| match effect {
            Effect::Write(owed) if owed.kind == LetterKind::Breach => owed.counter,
            _ => None,
        });
        let about: Vec<u32> = about.collect();
        assert_eq!(about.len(), missed, "a letter for each");
        for counter in about {
            *self.missed.entry(Some(counter)).or_default() += 1;
        }
        for (ordinal, counter) in (1..).zip(&after.life.counters) {
            let times = self.missed.get(&Some(ordinal)).copied().unwrap_or(0);
            assert_eq!(times, usize::from(counter.missed), "missed once");
        }
    }
}

/// Locations with their standing, from 1.
fn places(case: &Case) -> impl Iterator<Item = (u32, &Standing)> {
    (1..).zip(&case.standings)
}

/// A hold about a location that nobody has refused and that has not ended.
fn stopped(case: &Case, position: u32, state: HoldState) -> bool {
    case.life.holds.iter().any(|it| it.state == state && it.positions.contains(&position))
}

/// A counter-notice brings nothing back before the window, nor while a hold stands.
fn instructed_in_time(after: &Case, effects: &[Effect], now: Timestamp) {
    for event in events(effects) {
        if let Event::RestoreInstructed { positions, cause: Cause::CounterNotice } = event {
            for position in positions.numbers() {
                let window = after.life.window(position).unwrap();
                assert!(now >= window.earliest, "too early: {position}");
                for state in [HoldState::Unreviewed, HoldState::Confirmed] {
                    assert!(!stopped(after, position, state), "in spite of a hold: {position}");
                }
            }
        }
    }
}

/// What was restored outside the window or in spite of a hold has its breach, and nothing else.
fn breaches_are_told(before: &Case, after: &Case, effects: &[Effect]) {
    let told = |position: u32| {
        events(effects).into_iter().find_map(|event| match event {
            Event::Breached { breach, positions } if *breach != Breach::Missed => {
                positions.numbers().contains(&position).then_some(*breach)
            }
            _ => None,
        })
    };
    for (position, standing) in places(after) {
        let old = before.standings.get(position as usize - 1);
        let Standing::Restored { confirmed, .. } = standing else { continue };
        let Some(old) = old.filter(|old| *old != standing) else { continue };
        let clocked = old.counter().is_some()
            || matches!(old, Standing::RestoreOwed { cause: Cause::CounterNotice, .. });
        let reported = before.life.holds.iter().any(|hold| {
            [HoldState::Unreviewed, HoldState::Confirmed].contains(&hold.state)
                && hold.positions.contains(&position)
                && hold.received_at <= confirmed.at
        });
        let window = before.life.window(position);
        let expected = match window {
            _ if !clocked => None,
            _ if old.counter().is_some() && reported => Some(Breach::DespiteHold),
            Some(window) if confirmed.at < window.earliest => Some(Breach::Early),
            Some(window) if confirmed.at >= window.latest => Some(Breach::Late),
            _ => None,
        };
        assert_eq!(told(position), expected, "{position}");
    }
}

/// The dates of a counter-notice, once told, never change.
fn windows_stay(before: &Case, after: &Case) {
    for (old, new) in before.life.counters.iter().zip(&after.life.counters) {
        assert!(old.window.is_none() || old.window == new.window);
        let counted = [CounterState::Unvouched, CounterState::Running].contains(&new.state);
        assert!(!counted || new.window.is_some());
    }
}

/// A location under a running clock stands as its holds say.
fn holds_stand(after: &Case) {
    for (position, standing) in places(after) {
        let confirmed = stopped(after, position, HoldState::Confirmed);
        let unreviewed = stopped(after, position, HoldState::Unreviewed);
        match standing {
            Standing::Countered { .. } => assert!(!confirmed && !unreviewed),
            Standing::HoldClaimed { .. } => assert!(!confirmed && unreviewed),
            Standing::Held { .. } => assert!(confirmed),
            _ => {}
        }
    }
}

/// A strike that was reversed counts again in one way alone: word of a proceeding that came before
/// the material was back, and that ended for the claimant.
fn strikes(before: &Case, after: &Case, act: &Act) {
    use StrikeState::{Counted, Reversed, Suspended};
    for ((position, old), new) in places(before).zip(&after.standings) {
        let allowed = match (old.strike(), new.strike()) {
            (old, new) if old == new => true,
            (None, Some(Counted)) => matches!(act, Act::Confirm { .. }),
            (None, Some(Reversed)) => {
                matches!(new, Standing::Retracted { .. })
                    || old.removal().is_some() && matches!(act, Act::Retract)
            }
            (Some(Counted), Some(Suspended)) => {
                matches!(act, Act::Counter { .. } | Act::CompleteCounter(..) | Act::Vouch(_))
            }
            (Some(Counted | Suspended), Some(Reversed)) => true,
            (Some(Suspended), Some(Counted)) => {
                matches!(act, Act::EndHold(_, HoldEnd::ForClaimant | HoldEnd::SettledDown))
            }
            (Some(Reversed), Some(Suspended)) => {
                matches!(act, Act::Hold { .. })
                    && !matches!(old, Standing::Restored { .. } | Standing::Retracted { .. })
                    && !old.is_retracted()
            }
            _ => false,
        };
        assert!(allowed, "{position}: {:?} to {:?} by {act:?}", old.strike(), new.strike());
    }
}

/// The decision letter comes when all is answered, and not before.
fn answered_once(after: &Case, effects: &[Effect]) {
    let written = effects
        .iter()
        .filter(|it| matches!(it, Effect::Write(owed) if owed.kind == LetterKind::Decision))
        .count();
    assert!(written <= 1);
    let all = after.standings.iter().all(Standing::is_answered);
    assert!(written == 0 || all, "somebody still waits for an answer");
    assert!(!(all && after.answer_owed), "all is answered and nobody was told");
}

/// A hold that was refused leaves its locations where they were, unless another hold stands.
fn refused_hold(before: &Case, after: &Case, act: &Act) {
    let Act::RefuseHold(ordinal) = act else { return };
    for ((position, old), new) in places(before).zip(&after.standings) {
        if old.hold() == Some(*ordinal) {
            assert_eq!(old.counter(), new.counter());
            assert!(new.hold() != Some(*ordinal));
            assert_eq!(new.hold().is_none(), matches!(new, Standing::Countered { .. }));
            assert_eq!(before.life.window(position), after.life.window(position));
        } else {
            assert_eq!(old, new);
        }
    }
}

/// After the sweeper, what should be back by now and is not held is on record as missed.
pub fn nothing_is_missed(woken: &Case, now: Timestamp) {
    for counter in &woken.life.counters {
        let Some(window) = counter.window.as_ref().filter(|it| now >= it.latest) else { continue };
        let clocked = |it: &Standing| {
            matches!(
                it,
                Standing::Countered { .. }
                    | Standing::HoldClaimed { .. }
                    | Standing::RestoreOwed { cause: Cause::CounterNotice, .. }
            )
        };
        let waits = counter.state == CounterState::Running
            && places(woken).any(|(at, it)| counter.positions.contains(&at) && clocked(it));
        assert!(!waits || counter.missed, "{window:?} passed and nobody said so");
    }
}

/// Everything that somebody must do is a task, and nothing else is.
pub fn tasks(case: &Case) {
    let tasks = case.tasks(true);
    let subjects = |kind: TaskKind| -> Vec<u32> {
        let mut of: Vec<u32> =
            tasks.iter().filter(|it| it.kind == kind).map(|it| it.subject).collect();
        of.sort_unstable();
        of
    };
    let locations = |kind| tasks.iter().filter(|it| it.kind == kind).map(|it| it.locations).sum();
    let count = |wanted: &dyn Fn(u32, &Standing) -> bool| {
        u32::try_from(places(case).filter(|(at, it)| wanted(*at, it)).count()).unwrap()
    };
    let to_disable = |_, it: &Standing| matches!(it, Standing::Decided(decision) if decision.outcome == Outcome::Disabled);
    let owed = |_, it: &Standing| matches!(it, Standing::RestoreOwed { .. });
    let nobodys = |at: u32, it: &Standing| {
        matches!(it, Standing::Disabled(_)) && case.subscribers[at as usize - 1].is_none()
    };
    let sums: [u32; 3] =
        [TaskKind::Disable, TaskKind::Restore, TaskKind::NameSubscriber].map(locations);
    assert_eq!(sums, [count(&to_disable), count(&owed), count(&nobodys)]);
    let life = &case.life;
    let numbered = |open: Vec<bool>| -> Vec<u32> {
        (1..).zip(open).filter(|(_, open)| *open).map(|(number, _)| number).collect()
    };
    let holds = life.holds.iter().map(|it| it.state == HoldState::Unreviewed).collect();
    let counters = life.counters.iter().map(|it| it.state == CounterState::Unvouched).collect();
    let complaints = life.complaints.iter().map(|it| it.answer.is_none()).collect();
    assert_eq!(subjects(TaskKind::ReviewHold), numbered(holds));
    assert_eq!(subjects(TaskKind::Vouch), numbered(counters));
    assert_eq!(subjects(TaskKind::AnswerComplaint), numbered(complaints));
    assert_eq!(subjects(TaskKind::Instruct), [0_u32; 0]);
    assert!(tasks.is_sorted_by_key(|task| task.due_at));
    let by_hand = case.tasks(false);
    let clocked = count(&|_, it| matches!(it, Standing::Countered { .. }));
    let instruct = by_hand.iter().filter(|it| it.kind == TaskKind::Instruct);
    assert_eq!(instruct.map(|it| it.locations).sum::<u32>(), clocked);
}
