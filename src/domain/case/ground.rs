//! Grounds beside the notice: what else keeps a location of this case down.
use jiff::Timestamp;

use super::{Case, Changed, Effect, Owed, Refused};
use crate::domain::{
    event::{Event, Positions},
    letter::LetterKind,
    outcome::{Basis, Reason},
    standing::Standing,
};

impl Case {
    /// Another ground keeps these down from now on. What was owed back because of this case is
    /// given up instead, and the subscriber is told.
    pub fn lay_ground(
        mut self,
        positions: &[u32],
        (basis, reason): (Basis, &Reason),
        now: Timestamp,
    ) -> Changed {
        if basis == Basis::Notice {
            return Err(Refused::NothingChanges);
        }
        let done = self.change(positions, |standing| match standing {
            Standing::RestoreOwed { removal, cause, .. } => {
                Some(Standing::Released { removal, cause, at: now })
            }
            down if down.is_down() => Some(down),
            released @ Standing::Released { .. } => Some(released),
            _ => None,
        })?;
        let is_given_up = |it: &Standing| matches!(it, Standing::Released { at, .. } if *at == now);
        let given_up = self.among(&done.numbers(), is_given_up);
        let words = vec![("reason", reason.to_string())];
        let mut effects = vec![Effect::Record(Event::GroundLaid { positions: done, basis }, words)];
        for position in &given_up {
            if let Ok(Standing::Released { cause, .. }) = self.standing(*position) {
                let positions = Positions::new(&[*position]);
                effects.push(Event::Released { positions, cause: *cause }.into());
            }
        }
        if !given_up.is_empty() {
            effects.push(Owed::about(LetterKind::StaysDown, &given_up).into());
        }
        Ok((self, effects))
    }

    /// No other ground keeps these down any more.
    pub fn lift_ground(mut self, positions: &[u32], reason: &Reason) -> Changed {
        let done = self.change(positions, Some)?;
        let words = vec![("reason", reason.to_string())];
        Ok((self, vec![Effect::Record(Event::GroundLifted { positions: done }, words)]))
    }
}
