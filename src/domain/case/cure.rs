//! Completing a notice: 512(c)(3)(B)(ii) rewards the prompt attempt to help.
use jiff::Timestamp;

use super::{Case, Changed, Effect, Refused};
use crate::domain::{
    event::{Event, Positions},
    letter::LetterKind,
    standing::Standing,
    terms::Practice,
    verdict::{Overall, Verdict},
};

impl Case {
    /// What follows from the verdict: the moment of effectiveness, or a request to complete.
    pub(super) fn ask_to_complete(
        &mut self,
        arrived_at: Timestamp,
        now: Timestamp,
        practice: &Practice<'_>,
        effects: &mut Vec<Effect>,
    ) {
        self.life.lapsed = false;
        let letter = match self.verdict {
            Overall::Effective => {
                self.life.effective_at.get_or_insert(arrived_at);
                self.life.cure = None;
                return;
            }
            Overall::Curable => LetterKind::Deficiency,
            Overall::Ineffective => LetterKind::Courtesy,
        };
        self.life.effective_at = None;
        self.life.cure = Some(practice.cure(now));
        effects.push(letter.into());
    }

    /// The claimant sent what was missing: `version` of the notice, with what the policy finds in
    /// it and how many locations it names. Locations that were left out are given up.
    pub fn complete(
        mut self,
        version: u32,
        verdict: &Verdict,
        locations: usize,
        left_out: &[u32],
        at: Timestamp,
        practice: &Practice<'_>,
    ) -> Changed {
        if self.life.cure.is_none() {
            return Err(Refused::NothingToComplete);
        }
        let added = locations.saturating_sub(self.standings.len());
        self.standings.resize(locations.max(self.standings.len()), Standing::Open);
        self.subscribers.resize(self.standings.len(), None);
        self.verdict = verdict.overall;
        // What an agent missed in the old version must be looked for in the new one.
        self.overrides.retain(|over| over.met);
        self.dismissed = false;
        let event = Event::Completed {
            version,
            verdict: verdict.overall,
            missing: verdict.missing(),
            added: u32::try_from(added).unwrap_or(u32::MAX),
        };
        let mut effects = vec![event.into()];
        let mut given_up = self.among(left_out, |it| matches!(it, Standing::Open));
        given_up.sort_unstable();
        given_up.dedup();
        if !given_up.is_empty() {
            for position in &given_up {
                self.put(*position, Standing::Retracted { at });
            }
            effects.push(Event::Retracted { positions: Positions::new(&given_up) }.into());
        }
        self.ask_to_complete(at, at, practice, &mut effects);
        if self.verdict == Overall::Effective {
            effects.push(LetterKind::Completed.into());
            effects.push(LetterKind::AgentNotification.into());
        }
        Ok(self.answered(effects, at))
    }
}
