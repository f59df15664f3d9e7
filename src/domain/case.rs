//! The case: a pure machine from (case, event, time) to (case, effects) or a refusal.
use jiff::Timestamp;

pub use super::refused::Refused;

use super::keyed::keyed;
use super::{
    event::{Channel, Event, Positions},
    ids::{CaseId, PersonId},
    letter::LetterKind,
    notice::Notice,
    number::CaseNumber,
    outcome::{Confirmation, Decision, Outcome, Reason, Standing},
    routing::Route,
    verdict::{Overall, Override, Verdict},
};

keyed! {
    /// Where a case stands as a whole; derived from its locations, stored for the queue.
    pub enum CaseState {
        /// Something is still to be decided.
        Review = "review",
        /// All is decided; something is still to be carried out.
        CarryingOut = "carrying_out",
        /// All is settled.
        Closed = "closed",
        /// Everything was taken back by the claimant.
        Retracted = "retracted",
    }
}

impl CaseState {
    /// What people read.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Review => "In review",
            Self::CarryingOut => "To be carried out",
            Self::Closed => "Closed",
            Self::Retracted => "Retracted",
        }
    }
}

/// What we make of a notice. Location `n` of the notice has its standing at index `n - 1`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    /// Identifier.
    pub id: CaseId,
    /// The number people use.
    pub number: CaseNumber,
    /// Raised by every change: whoever decided on an older one is refused.
    pub revision: i64,
    /// When the notice was received.
    pub opened_at: Timestamp,
    /// The queue it is in.
    pub queue: String,
    /// The person it was given to.
    pub assignee: Option<PersonId>,
    /// The statute's verdict, overrides included.
    pub verdict: Overall,
    /// The agent's corrections.
    pub overrides: Vec<Override>,
    /// Generation of the access keys.
    pub key_generation: u32,
    /// A decision was made that the claimant has not been told of.
    pub answer_owed: bool,
    /// Closed by hand where there was no location to decide.
    pub dismissed: bool,
    /// One per location.
    pub standings: Vec<Standing>,
}

/// What the world is owed after a change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// An event of the audit trail, with the personal words that belong to it.
    Record(Event, Vec<(&'static str, String)>),
    /// A letter.
    Write(LetterKind),
}

type Changed = Result<(Case, Vec<Effect>), Refused>;

impl Case {
    /// Opens the case of a notice that has just arrived.
    #[must_use]
    pub fn open(
        id: CaseId,
        number: CaseNumber,
        at: Timestamp,
        notice: &Notice,
        channel: Channel,
        verdict: &Verdict,
        route: &Route,
    ) -> (Self, Vec<Effect>) {
        let count = |many: usize| u32::try_from(many).unwrap_or(u32::MAX);
        let received = Event::Received {
            channel,
            policy: notice.policy.to_string(),
            works: count(notice.works.len()),
            locations: count(notice.locations.len()),
            merged: count(notice.merged),
        };
        let assessed = Event::Assessed { verdict: verdict.overall, missing: verdict.missing() };
        let routed = Event::Routed { queue: route.queue.clone(), rule: route.rule.clone() };
        let claimant = vec![("claimant", notice.claimant.label().to_owned())];
        let mut effects = vec![
            Effect::Record(received, claimant),
            Effect::Record(assessed, vec![]),
            Effect::Record(routed, vec![]),
            Effect::Write(LetterKind::Acknowledgement),
            Effect::Write(LetterKind::AgentNotification),
        ];
        if verdict.overall != Overall::Effective {
            effects.push(Effect::Write(LetterKind::Deficiency));
        }
        let case = Self {
            id,
            number,
            revision: 1,
            opened_at: at,
            queue: route.queue.clone(),
            assignee: None,
            verdict: verdict.overall,
            overrides: vec![],
            key_generation: 1,
            answer_owed: false,
            dismissed: false,
            standings: vec![Standing::Open; notice.locations.len()],
        };
        (case, effects)
    }

    /// Where the case stands as a whole.
    #[must_use]
    pub fn state(&self) -> CaseState {
        let standings = &self.standings;
        if standings.is_empty() {
            return if self.dismissed { CaseState::Closed } else { CaseState::Review };
        }
        if standings.iter().any(|standing| matches!(standing, Standing::Open)) {
            CaseState::Review
        } else if standings.iter().any(Standing::awaits_carrying_out) {
            CaseState::CarryingOut
        } else if standings.iter().all(is_retracted) {
            CaseState::Retracted
        } else {
            CaseState::Closed
        }
    }

    /// An agent decides about open locations.
    pub fn decide(
        mut self,
        positions: &[u32],
        outcome: Outcome,
        reason: Option<Reason>,
        by: PersonId,
        at: Timestamp,
    ) -> Changed {
        if outcome.needs_reason() && reason.is_none() {
            return Err(Refused::ReasonNeeded);
        }
        let decision = Decision { outcome, reason: reason.clone(), by, at };
        let done = self.change(positions, |standing| match standing {
            Standing::Open => Ok(Standing::Decided(decision.clone())),
            other => Err(other),
        })?;
        self.answer_owed = true;
        let words = reason.map(|reason| ("reason", reason.to_string())).into_iter().collect();
        let effects = vec![Effect::Record(Event::Decided { positions: done, outcome }, words)];
        Ok(self.answered(effects))
    }

    /// An agent takes back decisions of which nothing was carried out or told.
    pub fn reopen(mut self, positions: &[u32], reason: &Reason) -> Changed {
        if !self.answer_owed {
            return Err(Refused::AlreadyClosed);
        }
        let done = self.change(positions, |standing| match standing {
            Standing::Decided(_) => Ok(Standing::Open),
            other => Err(other),
        })?;
        self.answer_owed = self
            .standings
            .iter()
            .any(|standing| matches!(standing, Standing::Decided(_) | Standing::CarriedOut(..)));
        let words = vec![("reason", reason.to_string())];
        Ok((self, vec![Effect::Record(Event::Reopened { positions: done }, words)]))
    }

    /// Somebody confirms that disabling, or restoring after a retraction, was carried out.
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
        let confirmation = Confirmation { by, at: done_at };
        let mut early = false;
        let (mut disabled, mut restored) = (vec![], vec![]);
        for position in positions {
            match self.standing(*position)? {
                Standing::Decided(decision) if decision.outcome.needs_carrying_out() => {
                    early |= done_at < decision.at;
                    disabled.push(*position);
                }
                Standing::RestoreOwed { at, .. } => {
                    early |= done_at < *at;
                    restored.push(*position);
                }
                other => return Err(already(*position, other)),
            }
        }
        if early {
            return Err(Refused::ImpossibleTime);
        }
        let mut effects = Vec::new();
        if !disabled.is_empty() {
            let positions = self.change(&disabled, |standing| match standing {
                Standing::Decided(decision) => Ok(Standing::CarriedOut(decision, confirmation)),
                other => Err(other),
            })?;
            effects.push(Effect::Record(Event::CarriedOut { positions }, vec![]));
        }
        if !restored.is_empty() {
            let positions = self.change(&restored, |standing| match standing {
                Standing::RestoreOwed { decision, at } => {
                    Ok(Standing::Restored { decision, at, confirmed: confirmation })
                }
                other => Err(other),
            })?;
            effects.push(Effect::Record(Event::Restored { positions }, vec![]));
        }
        if effects.is_empty() {
            return Err(Refused::NothingChosen);
        }
        Ok(self.answered(effects))
    }

    /// The claimant takes the claim back, for all locations or some.
    pub fn retract(mut self, positions: &[u32], at: Timestamp) -> Changed {
        let done = self.change(positions, |standing| match standing {
            Standing::CarriedOut(decision, _) if decision.outcome.needs_carrying_out() => {
                Ok(Standing::RestoreOwed { decision, at })
            }
            Standing::Open | Standing::Decided(_) | Standing::CarriedOut(..) => {
                Ok(Standing::Retracted { at })
            }
            other => Err(other),
        })?;
        let effects = vec![
            Effect::Record(Event::Retracted { positions: done }, vec![]),
            Effect::Write(LetterKind::RetractionConfirmed),
        ];
        Ok(self.answered(effects))
    }

    /// Closes a case that names no location, with a reason that the claimant reads.
    pub fn dismiss(mut self, reason: &Reason) -> Changed {
        if !self.standings.is_empty() {
            return Err(Refused::HasLocations);
        }
        if self.dismissed {
            return Err(Refused::AlreadyClosed);
        }
        self.dismissed = true;
        let effects = vec![
            Effect::Record(Event::Dismissed, vec![("reason", reason.to_string())]),
            Effect::Write(LetterKind::Decision),
        ];
        Ok((self, effects))
    }

    /// An agent corrects a finding; `verdict` is what follows from all of them then.
    #[must_use]
    pub fn overturn(mut self, over: Override, verdict: Overall) -> (Self, Vec<Effect>) {
        let event = Event::Overturned { element: over.element, met: over.met, verdict };
        let mut effects = vec![Effect::Record(event, vec![("reason", over.reason.to_string())])];
        // A notice that turns out incomplete must be asked to complete it: 512(c)(3)(B)(ii).
        if !over.met && verdict != Overall::Effective {
            effects.push(Effect::Write(LetterKind::Deficiency));
        }
        self.overrides.retain(|known| known.element != over.element);
        self.overrides.push(over);
        self.verdict = verdict;
        (self, effects)
    }

    /// Another queue or colleague takes over.
    pub fn hand_over(mut self, queue: String, to: Option<(PersonId, String)>) -> Changed {
        let person = to.as_ref().map(|(id, _)| *id);
        if self.queue == queue && self.assignee == person {
            return Err(Refused::NothingChanges);
        }
        let words = to.into_iter().map(|(_, name)| ("person", name)).collect();
        self.queue.clone_from(&queue);
        self.assignee = person;
        Ok((self, vec![Effect::Record(Event::HandedOver { queue }, words)]))
    }

    fn standing(&self, position: u32) -> Result<&Standing, Refused> {
        let index = (position as usize).checked_sub(1);
        index.and_then(|index| self.standings.get(index)).ok_or(Refused::NoSuchLocation(position))
    }

    /// All or nothing: the first location that cannot change refuses the whole.
    fn change(
        &mut self,
        positions: &[u32],
        next: impl Fn(Standing) -> Result<Standing, Standing>,
    ) -> Result<Positions, Refused> {
        let mut positions = positions.to_vec();
        positions.sort_unstable();
        positions.dedup();
        if positions.is_empty() {
            return Err(Refused::NothingChosen);
        }
        for position in &positions {
            let changed = next(self.standing(*position)?.clone())
                .map_err(|found| already(*position, &found))?;
            self.standings[*position as usize - 1] = changed;
        }
        Ok(Positions::new(&positions))
    }

    /// When all is settled and somebody has not been told of a decision, the decision letter is owed.
    fn answered(mut self, mut effects: Vec<Effect>) -> (Self, Vec<Effect>) {
        if self.answer_owed && matches!(self.state(), CaseState::Closed | CaseState::Retracted) {
            self.answer_owed = false;
            let left = |standing: &Standing| {
                matches!(standing, Standing::Decided(_) | Standing::CarriedOut(..))
            };
            if self.standings.iter().any(left) {
                effects.push(Effect::Write(LetterKind::Decision));
            }
        }
        (self, effects)
    }
}

const fn is_retracted(standing: &Standing) -> bool {
    matches!(
        standing,
        Standing::Retracted { .. } | Standing::RestoreOwed { .. } | Standing::Restored { .. }
    )
}

const fn already(position: u32, found: &Standing) -> Refused {
    let found = match found {
        Standing::Open => "open: it has not been decided",
        Standing::Decided(_) => "decided",
        Standing::CarriedOut(..) => "decided and carried out",
        Standing::Retracted { .. } => "retracted by the claimant",
        Standing::RestoreOwed { .. } => "retracted by the claimant and to be restored",
        Standing::Restored { .. } => "restored",
    };
    Refused::Already { position, found }
}
