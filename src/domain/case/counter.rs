//! Counter-notices: 512(g)(3). A complete one starts the clock at the moment it was received.
use jiff::Timestamp;

use super::{Case, Changed, Counter, CounterState, Effect, HoldEnd, HoldState, Owed, Refused};
use crate::domain::{
    event::Event,
    ids::SubscriberId,
    letter::LetterKind,
    outcome::Basis,
    policy::CounterElement,
    standing::{Ordinal, Standing},
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
        let known = self.subscribers.clone();
        let open: Vec<u32> = self.open_counters().flat_map(|it| it.positions.clone()).collect();
        let mut case = self.clone();
        let positions = case.change(positions, |standing| match standing {
            Standing::Disabled(removal) if removal.decision.basis == Basis::Notice => {
                Ok(Standing::Disabled(removal))
            }
            other => Err(other),
        });
        let positions = positions.map_err(|refused| match refused {
            Refused::Already { position, found } => self.why_not(position, found),
            other => other,
        })?;
        for position in positions.numbers() {
            if subscriber.is_some() && known[position as usize - 1] != subscriber {
                return Err(Refused::NotYours(position));
            }
            if open.contains(&position) {
                return Err(Refused::SecondCounter(position));
            }
            if self.adjudicated(position) {
                return Err(Refused::Adjudicated(position));
            }
        }
        let ordinal = self.life.counters.len() as Ordinal + 1;
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
        let mut effects = vec![received.into()];
        self.settle_counter(ordinal, missing, at, practice, &mut effects);
        Ok((self, effects))
    }

    /// What was missing of an incomplete counter-notice arrives: the clock starts now.
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
        let positions = counter.positions.clone();
        if let Some(gone) =
            self.among(&positions, |it| !matches!(it, Standing::Disabled(_))).first()
        {
            return Err(self.why_not(*gone, self.standing(*gone)?.named()));
        }
        let event = Event::CounterCompleted { counter: ordinal, missing: missing.to_vec() };
        let mut effects = vec![event.into()];
        self.settle_counter(ordinal, missing, at, practice, &mut effects);
        Ok((self, effects))
    }

    /// A person finds that the sender is the subscriber. The dates stay those of the receipt.
    pub fn vouch(mut self, ordinal: Ordinal) -> Changed {
        let counter = self.unvouched(ordinal)?;
        let positions = counter.positions.clone();
        let mut effects = vec![Event::CounterVouched { counter: ordinal }.into()];
        self.run(ordinal, &positions, &mut effects)?;
        Ok((self, effects))
    }

    /// A person finds that the sender is not the subscriber, and says why.
    pub fn decline_counter(mut self, ordinal: Ordinal, reason: &str) -> Changed {
        self.unvouched(ordinal)?;
        self.counter_mut(ordinal).state = CounterState::Declined;
        let positions = self.life.counters[ordinal as usize - 1].positions.clone();
        let words = vec![("reason", reason.to_owned())];
        let effects = vec![
            Effect::Record(Event::CounterDeclined { counter: ordinal }, words),
            Owed::about(LetterKind::CounterDeclined, &positions).counter(ordinal).into(),
        ];
        Ok((self, effects))
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
        let counter = self.counter_mut(ordinal);
        let positions = counter.positions.clone();
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
            // Every position was found disabled above.
            let _ = self.run(ordinal, &positions, effects);
        } else {
            counter.state = CounterState::Unvouched;
        }
    }

    /// The clock runs for these locations, and the claimant gets a copy: 512(g)(2)(B). Where word
    /// of a proceeding came before, restoration waits from the start.
    fn run(
        &mut self,
        ordinal: Ordinal,
        positions: &[u32],
        effects: &mut Vec<Effect>,
    ) -> Result<(), Refused> {
        let holds = self.life.holds.clone();
        for position in positions {
            let earlier = (1_u32..).zip(&holds).filter(|(_, hold)| {
                hold.positions.contains(position)
                    && matches!(hold.state, HoldState::Unreviewed | HoldState::Confirmed)
            });
            let earlier = earlier.last();
            self.change(&[*position], |standing| match (standing, earlier) {
                (Standing::Disabled(removal), None) => {
                    Ok(Standing::Countered { removal, counter: ordinal })
                }
                (Standing::Disabled(removal), Some((hold, known))) => Ok(match known.state {
                    HoldState::Confirmed => Standing::Held { removal, counter: ordinal, hold },
                    _ => Standing::HoldClaimed { removal, counter: ordinal, hold },
                }),
                (other, _) => Err(other),
            })?;
        }
        self.counter_mut(ordinal).state = CounterState::Running;
        effects.push(Event::CounterForwarded { counter: ordinal }.into());
        effects.push(Owed::about(LetterKind::CounterCopy, positions).counter(ordinal).into());
        Ok(())
    }

    fn unvouched(&self, ordinal: Ordinal) -> Result<&Counter, Refused> {
        let counter = self.life.counter(ordinal).ok_or(Refused::NoSuchCounter(ordinal))?;
        if counter.state == CounterState::Unvouched {
            Ok(counter)
        } else {
            Err(Refused::AlreadyReviewed)
        }
    }

    /// Counter-notices that still wait for something of their sender or of the desk.
    fn open_counters(&self) -> impl Iterator<Item = &Counter> {
        let open = [CounterState::Incomplete, CounterState::Unvouched];
        self.life.counters.iter().filter(move |counter| open.contains(&counter.state))
    }

    /// A proceeding about this location has ended for the claimant.
    fn adjudicated(&self, position: u32) -> bool {
        self.life.holds.iter().any(|hold| {
            hold.end.is_some_and(HoldEnd::stays_down) && hold.positions.contains(&position)
        })
    }

    /// Why a counter-notice about this location is refused, in words to the sender.
    #[must_use]
    pub fn why_not(&self, position: u32, found: &'static str) -> Refused {
        match self.standing(position) {
            Ok(standing) if standing.counter().is_some() => Refused::SecondCounter(position),
            Ok(Standing::Disabled(removal)) => {
                Refused::OtherGround { position, ground: removal.decision.basis.label() }
            }
            Ok(_) => Refused::NotDisabled { position, found },
            Err(refused) => refused,
        }
    }

    pub(super) fn counter_mut(&mut self, ordinal: Ordinal) -> &mut Counter {
        &mut self.life.counters[ordinal as usize - 1]
    }
}
