//! Complaints against an outcome: open six months, answered by a second person (DSA Art. 20).
use jiff::Timestamp;

use super::{Answer, Case, Changed, Complaint, Effect, Owed, Party, Refused};
use crate::domain::{
    event::{Event, Positions},
    ids::{PersonId, SubscriberId},
    letter::LetterKind,
    outcome::{Basis, Decision, Outcome, Reason},
    standing::{Cause, Ordinal, Standing},
    terms::Practice,
};

/// What becomes of a complaint: upheld is the outcome, not the complaint.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Amend {
    /// The outcome stands.
    Uphold,
    /// The outcome becomes this one.
    Change(Outcome),
}

impl Case {
    /// A party complains. Its number is the last one then.
    pub fn complain(
        mut self,
        party: Party,
        subscriber: Option<SubscriberId>,
        positions: &[u32],
        now: Timestamp,
        practice: &Practice<'_>,
    ) -> Changed {
        let mut positions = positions.to_vec();
        positions.sort_unstable();
        positions.dedup();
        for position in &positions {
            self.standing(*position)?;
            if party == Party::Subscriber
                && (subscriber.is_none() || self.subscriber(*position) != subscriber)
            {
                return Err(Refused::NotYours(*position));
            }
            let told = self.told_at(party, *position).ok_or(Refused::NothingDecided)?;
            if now > practice.complaint_until(told) {
                return Err(Refused::ComplaintTooLate);
            }
        }
        if positions.is_empty() {
            let whole = self.standings.is_empty() && self.dismissed && party == Party::Claimant;
            let told = self.life.answered_at.filter(|_| whole).ok_or(Refused::NothingChosen)?;
            if now > practice.complaint_until(told) {
                return Err(Refused::ComplaintTooLate);
            }
        }
        let open = |it: &Complaint| {
            it.answer.is_none()
                && it.party == party
                && (positions.is_empty() || it.positions.iter().any(|at| positions.contains(at)))
        };
        if self.life.complaints.iter().any(open) {
            return Err(Refused::SecondComplaint);
        }
        let ordinal = super::next_after(self.life.complaints.len());
        self.life.complaints.push(Complaint {
            party,
            subscriber,
            positions: positions.clone(),
            received_at: now,
            due_at: practice.complaint_due(now),
            answer: None,
        });
        let named = Positions::new(&positions);
        let event = Event::ComplaintReceived { complaint: ordinal, party, positions: named };
        let letter = |kind| Owed::about(kind, &positions).complaint(ordinal).into();
        let effects = vec![
            event.into(),
            letter(LetterKind::ComplaintReceived),
            letter(LetterKind::ComplaintArrived),
        ];
        Ok((self, effects))
    }

    /// A second person answers.
    pub fn answer(
        mut self,
        ordinal: Ordinal,
        amend: Amend,
        reason: &Reason,
        by: PersonId,
        now: Timestamp,
        kept_down: &dyn Fn(u32) -> bool,
    ) -> Changed {
        let index = (ordinal as usize).wrapping_sub(1);
        let complaint = self.life.complaints.get(index).ok_or(Refused::NoSuchComplaint(ordinal))?;
        if complaint.answer.is_some() {
            return Err(Refused::AlreadyReviewed);
        }
        let (party, positions) = (complaint.party, complaint.positions.clone());
        let decided_by_same = |at: &u32| {
            self.standing(*at).is_ok_and(|it| it.decision().is_some_and(|one| one.by == by))
        };
        if positions.iter().any(decided_by_same) {
            return Err(Refused::SamePerson);
        }
        let changed = amend != Amend::Uphold;
        self.life.complaints[index].answer = Some(Answer { by, at: now, changed });
        let event = Event::ComplaintAnswered { complaint: ordinal, changed };
        let mut effects = vec![Effect::Record(event, vec![("reason", reason.to_string())])];
        if let Amend::Change(outcome) = amend {
            self.amend(&positions, outcome, (reason, by, now), kept_down, &mut effects)?;
        }
        effects
            .push(Owed::about(LetterKind::ComplaintAnswered, &positions).complaint(ordinal).into());
        if changed && party == Party::Subscriber {
            effects.push(Owed::about(LetterKind::Changed, &positions).complaint(ordinal).into());
        }
        Ok((self, effects))
    }

    fn amend(
        &mut self,
        positions: &[u32],
        outcome: Outcome,
        (reason, by, now): (&Reason, PersonId, Timestamp),
        kept_down: &dyn Fn(u32) -> bool,
        effects: &mut Vec<Effect>,
    ) -> Result<(), Refused> {
        if positions.is_empty() {
            self.dismissed = false;
            return Ok(());
        }
        let reason = Some(reason.clone());
        let decision =
            Decision { outcome, basis: Basis::Notice, reason, by, at: now, not_before: None };
        let mut down = vec![];
        let done = self.change(positions, |standing| match standing {
            Standing::Decided(old) if old.outcome != outcome => {
                Some(Standing::Decided(decision.clone()))
            }
            Standing::HoldClaimed { .. } | Standing::Held { .. } => None,
            held if held.is_down() && outcome != Outcome::Disabled => Some(held),
            _ => None,
        })?;
        for position in done.numbers() {
            if self.standing(position)?.is_down() {
                down.push(position);
            }
        }
        // The claimant has the answer; that access was disabled is told when it was.
        self.answer_owed |= outcome.needs_carrying_out();
        effects.push(Event::Decided { positions: done, outcome }.into());
        self.owe_restoration(&down, Cause::Complaint, now, kept_down, effects);
        Ok(())
    }

    /// Until when the claimant may complain about at least one outcome; none while there is none.
    #[must_use]
    pub fn complaint_until(&self, practice: &Practice<'_>) -> Option<Timestamp> {
        let numbers = (1..).zip(&self.standings).map(|(position, _)| position);
        let told = numbers.filter_map(|position| self.told_at(Party::Claimant, position));
        let whole = self.standings.is_empty() && self.dismissed;
        let told = told.chain(self.life.answered_at.filter(|_| whole)).max();
        told.map(|told| practice.complaint_until(told))
    }

    /// When this party was told the outcome about a location; a claimant learns of restoration,
    /// too.
    fn told_at(&self, party: Party, position: u32) -> Option<Timestamp> {
        let standing = self.standing(position).ok()?;
        let removed = standing.removal().map(|removal| removal.confirmed.at);
        match (party, standing) {
            (Party::Claimant, taken_back) if taken_back.is_retracted() => None,
            (Party::Claimant, Standing::Restored { confirmed, .. }) => Some(confirmed.at),
            (Party::Claimant, _) => self.told_claimant(position),
            (Party::Subscriber, _) => removed,
        }
    }

    /// When the claimant was told the decision about a location: by the decision letter, or by
    /// the answer to a complaint that changed it.
    pub(super) fn told_claimant(&self, position: u32) -> Option<Timestamp> {
        let decision = self.standing(position).ok()?.decision()?;
        let by_letter = self.life.answered_at.filter(|told| *told >= decision.at);
        let by_answer = || {
            let about = self.life.complaints.iter().filter(|it| it.positions.contains(&position));
            let mut answers = about.filter_map(|it| it.answer);
            answers.find(|it| it.changed && it.at == decision.at).map(|it| it.at)
        };
        by_letter.or_else(by_answer)
    }
}
