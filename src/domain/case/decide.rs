//! Deciding: an agent's answer about open locations, taken back, or given for a case without any.
use jiff::Timestamp;

use super::{Attention, Case, Changed, Effect, Owed, Refused};
use crate::domain::{
    event::Event,
    ids::PersonId,
    letter::LetterKind,
    outcome::{Basis, Decision, Outcome, Reason},
    standing::Standing,
    terms::Practice,
};

impl Case {
    /// An agent decides about open locations.
    pub fn decide(
        mut self,
        positions: &[u32],
        (outcome, basis, reason): (Outcome, Basis, Option<Reason>),
        by: PersonId,
        at: Timestamp,
        practice: &Practice<'_>,
    ) -> Changed {
        self.is_read()?;
        if outcome.needs_reason() && reason.is_none() {
            return Err(Refused::ReasonNeeded);
        }
        let not_before = if outcome == Outcome::Disabled { practice.not_before(at) } else { None };
        let decision = Decision { outcome, basis, reason: reason.clone(), by, at, not_before };
        let done = self.change(positions, |standing| match standing {
            Standing::Open => Some(Standing::Decided(decision.clone())),
            _ => None,
        })?;
        self.answer_owed = true;
        self.life.lapsed = false;
        self.life.attention = Attention::Usual;
        let mut words: Vec<_> =
            reason.map(|reason| ("reason", reason.to_string())).into_iter().collect();
        if outcome == Outcome::Disabled && basis != Basis::Notice {
            words.push(("ground", basis.label().to_owned()));
        }
        let forewarned = not_before.map(|_| Owed::about(LetterKind::Forewarning, &done.numbers()));
        let mut effects = vec![Effect::Record(Event::Decided { positions: done, outcome }, words)];
        effects.extend(forewarned.map(Effect::Write));
        Ok(self.answered(effects, at))
    }

    /// An agent takes back decisions of which nothing was carried out or told to the claimant.
    pub fn reopen(mut self, positions: &[u32], reason: &Reason) -> Changed {
        if positions.iter().any(|position| self.told_claimant(*position).is_some()) {
            return Err(Refused::AlreadyClosed);
        }
        let done = self.change(positions, |standing| match standing {
            Standing::Decided(_) => Some(Standing::Open),
            _ => None,
        })?;
        self.answer_owed = (1..)
            .zip(&self.standings)
            .any(|(at, it)| it.decision().is_some() && self.told_claimant(at).is_none());
        let words = vec![("reason", reason.to_string())];
        Ok((self, vec![Effect::Record(Event::Reopened { positions: done }, words)]))
    }

    /// Closes a case that names no location, with a reason that the claimant reads.
    pub fn dismiss(mut self, reason: &Reason, now: Timestamp) -> Changed {
        self.is_read()?;
        if !self.standings.is_empty() {
            return Err(Refused::HasLocations);
        }
        if self.dismissed {
            return Err(Refused::AlreadyClosed);
        }
        self.dismissed = true;
        self.life.answered_at = Some(now);
        let effects = vec![
            Effect::Record(Event::Dismissed, vec![("reason", reason.to_string())]),
            LetterKind::Decision.into(),
        ];
        Ok((self, effects))
    }
}
