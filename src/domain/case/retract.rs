//! Retraction: the claimant takes the claim back, at any time and for any location.
use jiff::Timestamp;

use super::{Case, Changed, Effect, Owed};
use crate::domain::{
    event::Event,
    letter::LetterKind,
    standing::{Cause, Standing},
};

impl Case {
    /// The claimant takes the claim back. What is down is owed back at once.
    pub fn retract(
        mut self,
        positions: &[u32],
        at: Timestamp,
        kept_down: &dyn Fn(u32) -> bool,
    ) -> Changed {
        let before = self.standings.clone();
        let done = self.change(positions, |standing| match standing {
            gone if gone.is_retracted() => None,
            Standing::Open | Standing::Decided(_) | Standing::Restored { .. } => {
                Some(Standing::Retracted { at })
            }
            Standing::Released { removal, .. } => {
                Some(Standing::Released { removal, cause: Cause::Retraction, at })
            }
            other => Some(other),
        })?;
        let numbers = done.numbers();
        let mut effects: Vec<Effect> = vec![Event::Retracted { positions: done }.into()];
        let down =
            self.among(&numbers, |it| it.is_down() || matches!(it, Standing::RestoreOwed { .. }));
        self.owe_restoration(&down, Cause::Retraction, at, kept_down, &mut effects);
        effects.push(Owed::about(LetterKind::RetractionConfirmed, &numbers).into());
        let known: Vec<u32> = numbers
            .into_iter()
            .filter(|position| match &before[*position as usize - 1] {
                Standing::Decided(decision) => decision.not_before.is_some(),
                standing => standing.removal().is_some(),
            })
            .collect();
        if !known.is_empty() {
            effects.push(Owed::about(LetterKind::ClaimWithdrawn, &known).into());
        }
        Ok(self.answered(effects, at))
    }
}
