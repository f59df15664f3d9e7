//! Counter-notices: 512(g)(3). A complete one starts the clock at the moment it was received.
use jiff::Timestamp;

use super::{Case, Changed, Counter, CounterState, Effect, HoldEnd, Owed, Refused};
use crate::domain::{
    event::Event,
    ids::SubscriberId,
    letter::LetterKind,
    outcome::Basis,
    policy::CounterElement,
    standing::{Ordinal, Standing, StandingKind},
    terms::Practice,
};

/// A counter-notice that has just arrived.
#[derive(Debug, Clone, Copy)]
pub struct Arrived<'a> {
    /// The locations it is about.
    pub positions: &'a [u32],
    /// The account whose key was used; none for a sender that only knows number and location.
    pub subscriber: Option<SubscriberId>,
    /// The elements that are missing.
    pub missing: &'a [CounterElement],
    /// When it was received: this moment counts, not a review.
    pub at: Timestamp,
}

impl Case {
    /// A counter-notice arrives about disabled locations. Its number is the last one then.
    pub fn counter(mut self, arrived: &Arrived<'_>, practice: &Practice<'_>) -> Changed {
        let Arrived { positions, subscriber, missing, at } = *arrived;
        let positions = self.clone().change(positions, |standing| match standing {
            Standing::Disabled(removal) if removal.decision.basis == Basis::Notice => {
                Some(Standing::Disabled(removal))
            }
            _ => None,
        });
        let positions = positions.map_err(|refused| match refused {
            Refused::Already { position, found } => self.why_not(position, found),
            other => other,
        })?;
        let mut effects = Vec::new();
        for position in positions.numbers() {
            if subscriber.is_some() && self.subscriber(position) != subscriber {
                return Err(Refused::NotYours(position));
            }
            if self.adjudicated(position) {
                return Err(Refused::Adjudicated(position));
            }
            if let Some((open, counter)) = self.open_counter(position) {
                // What a stranger began must not keep the account itself from answering.
                let begun = counter.state == CounterState::Incomplete;
                if !begun || counter.subscriber.is_some() || subscriber.is_none() {
                    return Err(Refused::SecondCounter(position));
                }
                self.turn_down(open, "the account itself has answered", &mut effects);
            }
        }
        let ordinal = super::next_after(self.life.counters.len());
        let received = Event::CounterReceived {
            counter: ordinal,
            positions: positions.clone(),
            missing: missing.to_vec(),
            known: subscriber.is_some(),
        };
        self.life.counters.push(Counter {
            received_at: at,
            positions: positions.numbers(),
            subscriber,
            state: CounterState::Incomplete,
            window: None,
            cure: None,
            alerted: false,
            missed: false,
        });
        effects.push(received.into());
        self.settle_counter(ordinal, missing, at, practice, &mut effects);
        Ok((self, effects))
    }

    /// What was missing of an incomplete counter-notice arrives: the clock starts now, for those of
    /// its locations that are still down.
    pub fn complete_counter(
        mut self,
        ordinal: Ordinal,
        missing: &[CounterElement],
        at: Timestamp,
        practice: &Practice<'_>,
    ) -> Changed {
        let counter = self.life.counter(ordinal).ok_or(Refused::NoSuchCounter(ordinal))?;
        if counter.state != CounterState::Incomplete {
            return Err(Refused::NothingToComplete);
        }
        if let Some(refused) = self.unanswerable(&counter.positions) {
            return Err(refused);
        }
        let event = Event::CounterCompleted { counter: ordinal, missing: missing.to_vec() };
        let mut effects = vec![event.into()];
        self.settle_counter(ordinal, missing, at, practice, &mut effects);
        Ok((self, effects))
    }

    /// A person finds that the sender is the subscriber. The dates stay those of the receipt.
    pub fn vouch(mut self, ordinal: Ordinal) -> Changed {
        let counter = self.unvouched(ordinal)?;
        if let Some(refused) = self.unanswerable(&counter.positions) {
            return Err(refused);
        }
        let positions = self.answerable(&counter.positions);
        let mut effects = vec![Event::CounterVouched { counter: ordinal }.into()];
        self.run(ordinal, &positions, &mut effects);
        Ok((self, effects))
    }

    /// A person finds that the sender is not the subscriber, and says why.
    pub fn decline_counter(mut self, ordinal: Ordinal, reason: &str) -> Changed {
        self.unvouched(ordinal)?;
        let mut effects = Vec::new();
        self.turn_down(ordinal, reason, &mut effects);
        Ok((self, effects))
    }

    fn turn_down(&mut self, ordinal: Ordinal, reason: &str, effects: &mut Vec<Effect>) {
        let counter = self.counter_mut(ordinal);
        counter.state = CounterState::Declined;
        let positions = counter.positions.clone();
        let words = vec![("reason", reason.to_owned())];
        effects.push(Effect::Record(Event::CounterDeclined { counter: ordinal }, words));
        let letter = Owed::about(LetterKind::CounterDeclined, &positions).counter(ordinal);
        effects.push(letter.into());
    }

    /// Complete or not, known or not: what follows.
    fn settle_counter(
        &mut self,
        ordinal: Ordinal,
        missing: &[CounterElement],
        at: Timestamp,
        practice: &Practice<'_>,
        effects: &mut Vec<Effect>,
    ) {
        let positions = self.answerable(&self.life.counters[ordinal as usize - 1].positions);
        let counter = self.counter_mut(ordinal);
        let letter = |kind| Owed::about(kind, &positions).counter(ordinal).into();
        if !missing.is_empty() {
            counter.cure = Some(practice.cure(at));
            effects.push(letter(LetterKind::CounterDeficiency));
            effects.push(letter(LetterKind::CounterArrived));
            return;
        }
        let window = practice.window(at);
        counter.cure = None;
        counter.window = Some(window.clone());
        effects.push(
            Event::ClockStarted {
                counter: ordinal,
                earliest: window.earliest,
                target: window.target,
                latest: window.latest,
                calendar: window.calendar,
            }
            .into(),
        );
        effects.push(letter(LetterKind::CounterReceipt));
        effects.push(letter(LetterKind::CounterArrived));
        if counter.subscriber.is_some() {
            self.run(ordinal, &positions, effects);
        } else {
            counter.state = CounterState::Unvouched;
        }
    }

    /// The clock runs for these locations, and the claimant gets a copy: 512(g)(2)(B). Where word
    /// of a proceeding came before, restoration waits from the start.
    fn run(&mut self, ordinal: Ordinal, positions: &[u32], effects: &mut Vec<Effect>) {
        for position in positions {
            if let Ok(Standing::Disabled(removal)) = self.standing(*position) {
                let clocked = self.clocked(*position, removal.clone(), ordinal);
                self.put(*position, clocked);
            }
        }
        let counter = self.counter_mut(ordinal);
        (counter.state, counter.alerted) = (CounterState::Running, false);
        effects.push(Event::CounterForwarded { counter: ordinal }.into());
        effects.push(Owed::about(LetterKind::CounterCopy, positions).counter(ordinal).into());
        for hold in 1..super::next_after(self.life.holds.len()) {
            let by = |it: &Standing| matches!(it, Standing::Held { hold: by, .. } if *by == hold);
            let held = self.among(positions, by);
            if !held.is_empty() {
                effects.push(Owed::about(LetterKind::HeldDown, &held).hold(hold).into());
            }
        }
    }

    fn unvouched(&self, ordinal: Ordinal) -> Result<&Counter, Refused> {
        let counter = self.life.counter(ordinal).ok_or(Refused::NoSuchCounter(ordinal))?;
        match counter.state {
            CounterState::Unvouched => Ok(counter),
            CounterState::Incomplete => Err(Refused::CounterIncomplete),
            _ => Err(Refused::AlreadyReviewed),
        }
    }

    /// The counter-notice about a location that still waits for something of its sender or of the
    /// desk.
    fn open_counter(&self, position: u32) -> Option<(Ordinal, &Counter)> {
        let open = [CounterState::Incomplete, CounterState::Unvouched];
        (1..)
            .zip(&self.life.counters)
            .find(|(_, it)| open.contains(&it.state) && it.positions.contains(&position))
    }

    /// Those of `positions` that a counter-notice can still bring back.
    pub(super) fn answerable(&self, positions: &[u32]) -> Vec<u32> {
        let down = self.among(positions, |it| matches!(it, Standing::Disabled(_)));
        down.into_iter().filter(|position| !self.adjudicated(*position)).collect()
    }

    /// Why none of `positions` can be brought back by a counter-notice, if that is so.
    fn unanswerable(&self, positions: &[u32]) -> Option<Refused> {
        if !self.answerable(positions).is_empty() {
            return None;
        }
        positions.first().map(|position| match self.standing(*position) {
            Ok(Standing::Disabled(_)) => Refused::Adjudicated(*position),
            Ok(standing) => self.why_not(*position, standing.kind()),
            Err(refused) => refused,
        })
    }

    /// A proceeding about this location has ended for the claimant.
    fn adjudicated(&self, position: u32) -> bool {
        self.life.holds.iter().any(|hold| {
            hold.end.is_some_and(HoldEnd::stays_down) && hold.positions.contains(&position)
        })
    }

    /// Whether a counter-notice of this account about this location would be taken.
    #[must_use]
    pub fn may_counter(&self, position: u32, subscriber: SubscriberId) -> bool {
        let is_down = |standing: &Standing| matches!(standing, Standing::Disabled(it) if it.decision.basis == Basis::Notice);
        self.standing(position).is_ok_and(is_down)
            && self.subscriber(position) == Some(subscriber)
            && !self.adjudicated(position)
            && self.open_counter(position).is_none_or(|(_, open)| {
                open.state == CounterState::Incomplete && open.subscriber.is_none()
            })
    }

    /// Why a counter-notice about this location is refused, in words to the sender.
    #[must_use]
    pub fn why_not(&self, position: u32, found: StandingKind) -> Refused {
        match self.standing(position) {
            Ok(standing) if standing.counter().is_some() => Refused::SecondCounter(position),
            Ok(Standing::Disabled(removal)) => {
                Refused::OtherGround { position, ground: removal.decision.basis }
            }
            Ok(_) => Refused::NotDisabled { position, found },
            Err(refused) => refused,
        }
    }

    pub(super) fn counter_mut(&mut self, ordinal: Ordinal) -> &mut Counter {
        &mut self.life.counters[ordinal as usize - 1]
    }
}
