//! What falls due by itself: reminders, lapses, restoration on the first day, alerts on the last.
//!
//! A case says when it must be looked at next; waking it does everything that is due by then, each
//! thing once, in the order in which it fell due. So a missed night is caught up, and waking twice
//! or with a clock set back does nothing.
use jiff::Timestamp;

use super::{Case, CounterState, Cure, Effect, Owed};
use crate::domain::{
    event::{Alert, Breach, Event, Positions},
    letter::LetterKind,
    standing::{Cause, Ordinal, Standing},
    terms::Practice,
};

/// Something that falls due by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Due {
    CureReminder,
    CureLapse,
    CounterLapse(Ordinal),
    /// The first day of the window.
    Restore(Ordinal),
    /// The first day of the window, and a person has not done what must be done before.
    Blocked(Ordinal),
    /// The last day has passed.
    Missed(Ordinal),
}

impl Case {
    /// When the sweeper must look at this case next.
    #[must_use]
    pub fn wakes_at(&self, practice: &Practice<'_>) -> Option<Timestamp> {
        self.dues(practice).into_iter().map(|(at, _)| at).min()
    }

    /// Does everything that has fallen due by `now`.
    #[must_use]
    pub fn wake(
        mut self,
        now: Timestamp,
        practice: &Practice<'_>,
        kept_down: &dyn Fn(u32) -> bool,
    ) -> (Self, Vec<Effect>) {
        let mut effects = Vec::new();
        while let Some((at, due)) = self.dues(practice).into_iter().min()
            && at <= now
        {
            self.meet(due, (at, now), kept_down, &mut effects);
        }
        (self, effects)
    }

    fn dues(&self, practice: &Practice<'_>) -> Vec<(Timestamp, Due)> {
        let mut dues = Vec::new();
        // Whoever has begun to decide does not wait for the rest.
        let waits = !self.life.lapsed && self.has_open() && !self.answer_owed;
        if let Some(Cure { remind_at, lapse_at, .. }) = self.life.cure.filter(|_| waits) {
            dues.extend(remind_at.map(|at| (at, Due::CureReminder)));
            dues.extend(lapse_at.map(|at| (at, Due::CureLapse)));
        }
        for (ordinal, counter) in (1..).zip(&self.life.counters) {
            let Some(window) = &counter.window else {
                let lapse = counter.cure.and_then(|cure| cure.lapse_at);
                let open = counter.state == CounterState::Incomplete
                    && !self.answerable(&counter.positions).is_empty();
                dues.extend(lapse.filter(|_| open).map(|at| (at, Due::CounterLapse(ordinal))));
                continue;
            };
            let ready = self.runs(ordinal, |it| matches!(it, Standing::Countered { .. }));
            let unreviewed = self.runs(ordinal, |it| matches!(it, Standing::HoldClaimed { .. }));
            let unvouched = counter.state == CounterState::Unvouched
                && !self.answerable(&counter.positions).is_empty();
            if !ready.is_empty() && practice.terms.restore_by_itself {
                dues.push((window.earliest, Due::Restore(ordinal)));
            }
            let blocked = !unreviewed.is_empty() || unvouched;
            if blocked && !counter.alerted {
                dues.push((window.earliest, Due::Blocked(ordinal)));
            }
            let owed = self.owed_by(ordinal);
            if !counter.missed && (!ready.is_empty() || blocked || !owed.is_empty()) {
                dues.push((window.latest, Due::Missed(ordinal)));
            }
        }
        dues
    }

    fn meet(
        &mut self,
        due: Due,
        (at, now): (Timestamp, Timestamp),
        kept_down: &dyn Fn(u32) -> bool,
        effects: &mut Vec<Effect>,
    ) {
        match due {
            Due::CureReminder => {
                let Some(cure) = &mut self.life.cure else { return };
                cure.remind_at = None;
                // After a long night nobody is reminded of what is over.
                if cure.lapse_at.is_none_or(|lapse| now < lapse) {
                    effects.push(Event::CureReminded.into());
                    effects.push(LetterKind::CureReminder.into());
                }
            }
            Due::CureLapse => {
                if let Some(cure) = &mut self.life.cure {
                    (cure.remind_at, cure.lapse_at) = (None, None);
                }
                self.life.lapsed = true;
                effects.push(Event::Lapsed.into());
                effects.push(LetterKind::Lapsed.into());
            }
            Due::CounterLapse(ordinal) => {
                let counter = self.counter_mut(ordinal);
                counter.state = CounterState::Lapsed;
                let positions = self.counter_positions(ordinal);
                effects.push(Event::CounterLapsed { counter: ordinal }.into());
                let letter = Owed::about(LetterKind::CounterLapsed, &positions).counter(ordinal);
                effects.push(letter.into());
            }
            Due::Restore(ordinal) => {
                let ready = self.runs(ordinal, |it| matches!(it, Standing::Countered { .. }));
                self.owe_restoration(&ready, Cause::CounterNotice, at, kept_down, effects);
            }
            Due::Blocked(ordinal) => {
                self.counter_mut(ordinal).alerted = true;
                let (alert, positions) = self.blocked(ordinal);
                effects.push(Event::Alerted { alert, counter: ordinal }.into());
                let letter = Owed::about(LetterKind::RestoreBlocked, &positions).counter(ordinal);
                effects.push(letter.into());
            }
            Due::Missed(ordinal) => {
                self.counter_mut(ordinal).missed = true;
                let mut late = self.runs(ordinal, |it| !matches!(it, Standing::Held { .. }));
                late.extend(self.owed_by(ordinal));
                if self.life.counters[ordinal as usize - 1].state == CounterState::Unvouched {
                    late.extend(self.counter_positions(ordinal));
                }
                late.sort_unstable();
                let positions = Positions::new(&late);
                effects.push(Event::Breached { breach: Breach::Missed, positions }.into());
                effects.push(Owed::about(LetterKind::Breach, &late).counter(ordinal).into());
            }
        }
    }

    /// What keeps the counter-notice from being followed.
    fn blocked(&self, ordinal: Ordinal) -> (Alert, Vec<u32>) {
        let counter = &self.life.counters[ordinal as usize - 1];
        if counter.state == CounterState::Unvouched {
            return (Alert::Unvouched, self.counter_positions(ordinal));
        }
        let waiting = self.runs(ordinal, |it| matches!(it, Standing::HoldClaimed { .. }));
        (Alert::HoldUnreviewed, waiting)
    }

    /// Locations that wait for this counter-notice.
    fn counter_positions(&self, ordinal: Ordinal) -> Vec<u32> {
        self.life.counter(ordinal).map_or(vec![], |counter| self.answerable(&counter.positions))
    }

    /// Locations whose clock is that of this counter-notice.
    fn runs(&self, ordinal: Ordinal, wanted: fn(&Standing) -> bool) -> Vec<u32> {
        self.positions_where(|it| it.counter() == Some(ordinal) && wanted(it))
    }

    /// Locations that this counter-notice brings back and nobody has restored.
    fn owed_by(&self, ordinal: Ordinal) -> Vec<u32> {
        let counter = &self.life.counters[ordinal as usize - 1];
        if counter.state != CounterState::Running {
            return vec![];
        }
        self.among(&counter.positions, |it| {
            matches!(it, Standing::RestoreOwed { cause: Cause::CounterNotice, .. })
        })
    }

    fn has_open(&self) -> bool {
        self.standings.iter().any(|it| matches!(it, Standing::Open))
            || self.standings.is_empty() && !self.dismissed
    }
}
