//! Restoring: owed for a cause, instructed, then confirmed as carried out. Early or late is said so.
use jiff::Timestamp;

use super::{Case, Changed, Effect, Owed, Refused};
use crate::domain::{
    event::{Breach, Event, Positions},
    ids::PersonId,
    letter::LetterKind,
    outcome::{Confirmation, Outcome, Reason},
    standing::{Cause, Removal, Standing},
};

impl Case {
    /// Somebody confirms that disabling or restoring was carried out at `done_at`. What was
    /// restored outside the window, or in spite of a hold, is recorded as that.
    pub fn confirm(
        mut self,
        positions: &[u32],
        by: PersonId,
        done_at: Timestamp,
        now: Timestamp,
    ) -> Changed {
        if done_at > now {
            return Err(Refused::ImpossibleTime);
        }
        let confirmed = Confirmation { by, at: done_at };
        let (mut disabled, mut restored) = (vec![], vec![]);
        let mut positions = positions.to_vec();
        positions.sort_unstable();
        positions.dedup();
        for position in &positions {
            let standing = self.standing(*position)?;
            if matches!(standing, Standing::Decided(_)) { &mut disabled } else { &mut restored }
                .push(*position);
        }
        let mut effects = Vec::new();
        if !disabled.is_empty() {
            let positions = self.change(&disabled, |standing| match standing {
                Standing::Decided(decision) if decision.outcome == Outcome::Disabled => {
                    Some(Standing::Disabled(Removal { decision, confirmed }))
                }
                _ => None,
            })?;
            if self.removals(&positions).any(|it| done_at < it.decision.at) {
                return Err(Refused::ImpossibleTime);
            }
            let numbers = positions.numbers();
            effects.push(Event::CarriedOut { positions }.into());
            effects.push(Owed::about(LetterKind::Disabled, &numbers).into());
        }
        if !restored.is_empty() {
            self.restored(&restored, confirmed, &mut effects)?;
        }
        if effects.is_empty() {
            return Err(Refused::NothingChosen);
        }
        Ok(self.answered(effects, now))
    }

    fn restored(
        &mut self,
        positions: &[u32],
        confirmed: Confirmation,
        effects: &mut Vec<Effect>,
    ) -> Result<(), Refused> {
        let breaches = self.breaches(positions, confirmed.at);
        let done = self.change(positions, |standing| match standing {
            Standing::RestoreOwed { removal, cause, at } => {
                Some(Standing::Restored { removal, cause, at, confirmed })
            }
            // Nobody had instructed it: it was done all the same, and that is what is recorded.
            Standing::Countered { removal, .. }
            | Standing::HoldClaimed { removal, .. }
            | Standing::Held { removal, .. } => Some(Standing::Restored {
                removal,
                cause: Cause::CounterNotice,
                at: confirmed.at,
                confirmed,
            }),
            _ => None,
        })?;
        let too_soon = |standing: &Standing| match standing {
            Standing::Restored { removal, cause, at, .. } => {
                confirmed.at < removal.confirmed.at
                    || *cause != Cause::CounterNotice && confirmed.at < *at
            }
            _ => false,
        };
        let numbers = done.numbers();
        if !self.among(&numbers, too_soon).is_empty() {
            return Err(Refused::ImpossibleTime);
        }
        effects.push(Event::Restored { positions: done }.into());
        for (breach, positions) in breaches {
            effects.push(Event::Breached { breach, positions: Positions::new(&positions) }.into());
            effects.push(Owed::about(LetterKind::Breach, &positions).into());
        }
        effects.push(Owed::about(LetterKind::Restored, &numbers).into());
        let others = self.among(&numbers, |it| !it.is_retracted());
        if !others.is_empty() {
            effects.push(Owed::about(LetterKind::PutBack, &others).into());
        }
        Ok(())
    }

    /// What restoring these at `at` breaks, if anything.
    fn breaches(&self, positions: &[u32], at: Timestamp) -> Vec<(Breach, Vec<u32>)> {
        let mut found: Vec<(Breach, Vec<u32>)> = Vec::new();
        for position in positions {
            let Ok(standing) = self.standing(*position) else { continue };
            let Some(breach) = self.breach(*position, standing, at) else { continue };
            match found.iter_mut().find(|(known, _)| *known == breach) {
                Some((_, positions)) => positions.push(*position),
                None => found.push((breach, vec![*position])),
            }
        }
        found
    }

    fn breach(&self, position: u32, standing: &Standing, at: Timestamp) -> Option<Breach> {
        // What was done before word of a proceeding came was not done in spite of it.
        if standing.hold().is_some() && self.reported(position, at) {
            return Some(Breach::DespiteHold);
        }
        let counts = standing.counter().is_some()
            || matches!(standing, Standing::RestoreOwed { cause: Cause::CounterNotice, .. });
        let window = self.life.window(position).filter(|_| counts)?;
        if at < window.earliest {
            Some(Breach::Early)
        } else {
            (at >= window.latest).then_some(Breach::Late)
        }
    }

    /// A person instructs restoration inside the window, where it does not happen by itself.
    pub fn instruct(
        mut self,
        positions: &[u32],
        now: Timestamp,
        kept_down: &dyn Fn(u32) -> bool,
    ) -> Changed {
        let mut chosen = positions.to_vec();
        chosen.sort_unstable();
        chosen.dedup();
        for position in &chosen {
            let standing = self.standing(*position)?;
            if !matches!(standing, Standing::Countered { .. }) {
                return Err(Refused::Already { position: *position, found: standing.kind() });
            }
            let window = self.life.window(*position);
            if window.is_none_or(|window| now < window.earliest) {
                return Err(Refused::TooEarly);
            }
        }
        if chosen.is_empty() {
            return Err(Refused::NothingChosen);
        }
        let mut effects = Vec::new();
        self.owe_restoration(&chosen, Cause::CounterNotice, now, kept_down, &mut effects);
        Ok((self, effects))
    }

    /// The provider finds that it should not have disabled access. Where word of a proceeding was
    /// received, that is settled first.
    pub fn correct(
        mut self,
        positions: &[u32],
        reason: &Reason,
        now: Timestamp,
        kept_down: &dyn Fn(u32) -> bool,
    ) -> Changed {
        let done = self.change(positions, |standing| match standing {
            Standing::HoldClaimed { .. } | Standing::Held { .. } => None,
            down if down.is_down() => Some(down),
            _ => None,
        })?;
        let words = vec![("reason", reason.to_string())];
        let numbers = done.numbers();
        let mut effects = vec![Effect::Record(Event::Corrected { positions: done }, words)];
        self.owe_restoration(&numbers, Cause::Correction, now, kept_down, &mut effects);
        effects.push(Owed::about(LetterKind::Changed, &numbers).into());
        Ok((self, effects))
    }

    /// What else kept these down is gone: what this case gave up earlier comes back. A claim that
    /// was taken back stays so.
    #[must_use]
    pub fn ground_gone(mut self, positions: &[u32], now: Timestamp) -> (Self, Vec<Effect>) {
        let mut effects = Vec::new();
        let released = self.among(positions, |it| matches!(it, Standing::Released { .. }));
        let (retracted, others): (Vec<u32>, Vec<u32>) = released
            .into_iter()
            .partition(|at| self.standing(*at).is_ok_and(Standing::is_retracted));
        for (positions, cause) in [(retracted, Cause::Retraction), (others, Cause::GroundGone)] {
            self.owe_restoration(&positions, cause, now, &|_| false, &mut effects);
        }
        (self, effects)
    }

    /// From now on this case asks for restoration, or gives the location up where another case or
    /// ground keeps it down.
    pub(super) fn owe_restoration(
        &mut self,
        positions: &[u32],
        cause: Cause,
        at: Timestamp,
        kept_down: &dyn Fn(u32) -> bool,
        effects: &mut Vec<Effect>,
    ) {
        let (mut owed, mut released) = (vec![], vec![]);
        for position in positions {
            let Ok(Some(removal)) = self.standing(*position).map(Standing::removal) else {
                continue;
            };
            let removal = removal.clone();
            if kept_down(*position) {
                self.put(*position, Standing::Released { removal, cause, at });
                released.push(*position);
            } else {
                self.put(*position, Standing::RestoreOwed { removal, cause, at });
                owed.push(*position);
            }
        }
        if !owed.is_empty() {
            let positions = Positions::new(&owed);
            effects.push(Event::RestoreInstructed { positions, cause }.into());
            effects.push(Owed::about(LetterKind::RestoreInstruction, &owed).into());
        }
        if !released.is_empty() {
            let positions = Positions::new(&released);
            effects.push(Event::Released { positions, cause }.into());
            effects.push(Owed::about(LetterKind::StaysDown, &released).into());
        }
    }

    fn removals(&self, positions: &Positions) -> impl Iterator<Item = &Removal> {
        super::numbers(positions).filter_map(|at| self.standing(at).ok()?.removal())
    }
}
