//! Holds: word of a filed action or of a Claims Board proceeding stops the clock, by its receipt.
use jiff::Timestamp;

use super::{
    Case, Changed, CounterState, Effect, Hold, HoldEnd, HoldKind, HoldSender, HoldState, Owed,
    Refused,
};
use crate::domain::{
    event::{Event, Positions},
    letter::LetterKind,
    outcome::Basis,
    standing::{Cause, Ordinal, Removal, Standing},
};

impl Case {
    /// Word of a proceeding arrives. Received before restoration it blocks, reviewed or not:
    /// 512(g)(2)(C), 17 U.S.C. 1507(d).
    pub fn hold(
        mut self,
        kind: HoldKind,
        positions: &[u32],
        sender: HoldSender,
        received_at: Timestamp,
        now: Timestamp,
    ) -> Changed {
        if received_at > now || received_at < self.opened_at {
            return Err(Refused::ImpossibleTime);
        }
        let ordinal = super::next_after(self.life.holds.len());
        let mut chosen = positions.to_vec();
        chosen.sort_unstable();
        chosen.dedup();
        if chosen.is_empty() {
            return Err(Refused::NothingChosen);
        }
        for position in &chosen {
            if let Some(resumed) = self.holdable(*position, received_at)? {
                self.put(*position, resumed);
            }
        }
        let positions = Positions::new(&chosen);
        let event =
            Event::HoldReceived { hold: ordinal, proceeding: kind, sender, positions, received_at };
        self.life.holds.push(Hold {
            kind,
            sender,
            received_at,
            positions: chosen.clone(),
            state: HoldState::Unreviewed,
            end: None,
        });
        self.settle_holds(&chosen);
        for ordinal in self.among_counters(&chosen) {
            self.counter_mut(ordinal).alerted = false;
        }
        let letter = |kind| Owed::about(kind, &chosen).hold(ordinal).into();
        let mut effects: Vec<Effect> = vec![event.into()];
        if sender != HoldSender::Unknown {
            effects.push(letter(LetterKind::HoldReceived));
        }
        effects.push(letter(LetterKind::HoldArrived));
        Ok((self, effects))
    }

    /// A person finds that it is what the statute asks: an action or proceeding, filed, against
    /// the subscriber, about this material.
    pub fn confirm_hold(mut self, ordinal: Ordinal) -> Changed {
        let positions = self.unreviewed(ordinal)?;
        self.life.holds[ordinal as usize - 1].state = HoldState::Confirmed;
        self.settle_holds(&positions);
        let told = self
            .among(&positions, |it| matches!(it, Standing::Held { hold, .. } if *hold == ordinal));
        let mut effects = vec![
            Event::HoldConfirmed { hold: ordinal }.into(),
            Owed::about(LetterKind::HoldConfirmed, &positions).hold(ordinal).into(),
        ];
        if !told.is_empty() {
            effects.push(Owed::about(LetterKind::HeldDown, &told).hold(ordinal).into());
        }
        Ok((self, effects))
    }

    /// A person finds that it is not, and says why: the original dates apply, unless word of another
    /// proceeding waits.
    pub fn refuse_hold(mut self, ordinal: Ordinal, reason: &str) -> Changed {
        let positions = self.unreviewed(ordinal)?;
        self.life.holds[ordinal as usize - 1].state = HoldState::Refused;
        self.settle_holds(&positions);
        let words = vec![("reason", reason.to_owned())];
        let mut effects = vec![Effect::Record(Event::HoldRefused { hold: ordinal }, words)];
        if self.life.holds[ordinal as usize - 1].sender != HoldSender::Unknown {
            effects.push(Owed::about(LetterKind::HoldRefused, &positions).hold(ordinal).into());
        }
        Ok((self, effects))
    }

    /// The proceeding is over, and somebody records how.
    pub fn end_hold(
        mut self,
        ordinal: Ordinal,
        end: HoldEnd,
        words: &str,
        now: Timestamp,
        kept_down: &dyn Fn(u32) -> bool,
    ) -> Changed {
        let ending = self.life.hold(ordinal).ok_or(Refused::NoSuchHold(ordinal))?;
        if ending.state != HoldState::Confirmed {
            return Err(Refused::HoldNotConfirmed);
        }
        let positions = ending.positions.clone();
        let down = self.among(&positions, |it| it.hold().is_some());
        let event = Event::HoldEnded { hold: ordinal, end };
        let mut effects = vec![Effect::Record(event, vec![("reason", words.to_owned())])];
        let ended = &mut self.life.holds[ordinal as usize - 1];
        (ended.state, ended.end) = (HoldState::Ended, Some(end));
        let mut back = vec![];
        for position in &positions {
            let standing = self.standing(*position)?.clone();
            let blocked = self.blocking(*position).is_some();
            match standing {
                Standing::Held { removal, .. } | Standing::HoldClaimed { removal, .. }
                    if end.stays_down() =>
                {
                    self.put(*position, Standing::Disabled(removal));
                }
                Standing::Held { .. } | Standing::HoldClaimed { .. } if !blocked => {
                    back.push(*position);
                }
                Standing::Disabled(removal)
                    if end.brings_back() && !blocked && removal.decision.basis == Basis::Notice =>
                {
                    back.push(*position);
                }
                _ => {}
            }
        }
        self.settle_holds(&down);
        self.owe_restoration(&back, Cause::HoldEnded, now, kept_down, &mut effects);
        let mut told = [down, back].concat();
        told.sort_unstable();
        told.dedup();
        let letter = |kind| Owed::about(kind, &positions).hold(ordinal).into();
        effects.push(letter(LetterKind::HoldEnded));
        if !told.is_empty() {
            effects.push(Owed::about(LetterKind::HoldOver, &told).hold(ordinal).into());
        }
        Ok((self, effects))
    }

    fn unreviewed(&self, ordinal: Ordinal) -> Result<Vec<u32>, Refused> {
        let hold = self.life.hold(ordinal).ok_or(Refused::NoSuchHold(ordinal))?;
        if hold.state == HoldState::Unreviewed {
            Ok(hold.positions.clone())
        } else {
            Err(Refused::AlreadyReviewed)
        }
    }

    /// Whether a hold can be about a location, and what it goes back to first. A restoration that
    /// is instructed and not yet done is undone: word of a proceeding still comes before it.
    fn holdable(&self, position: u32, received_at: Timestamp) -> Result<Option<Standing>, Refused> {
        let standing = self.standing(position)?;
        match standing {
            // Filed before any counter-notice, it waits until there is one.
            Standing::Disabled(_)
            | Standing::Countered { .. }
            | Standing::HoldClaimed { .. }
            | Standing::Held { .. } => return Ok(None),
            Standing::RestoreOwed {
                removal,
                cause: Cause::CounterNotice | Cause::GroundGone,
                ..
            }
            | Standing::Released { removal, cause: Cause::CounterNotice, .. } => {
                if let Some(counter) = self.running(position) {
                    return Ok(Some(Standing::Countered { removal: removal.clone(), counter }));
                }
            }
            // Received before it came back, typed in after.
            Standing::Restored { confirmed, .. } if received_at < confirmed.at => {
                return Err(Refused::RestoredMeanwhile(position));
            }
            Standing::Restored { .. } => return Err(Refused::HoldTooLate(position)),
            _ => {}
        }
        Err(Refused::NothingToHold { position, found: standing.kind() })
    }

    /// The running counter-notice about a location, whatever its standing.
    fn running(&self, position: u32) -> Option<Ordinal> {
        (1..)
            .zip(&self.life.counters)
            .filter(|(_, it)| it.state == CounterState::Running && it.positions.contains(&position))
            .map(|(ordinal, _)| ordinal)
            .last()
    }

    /// The counter-notices that any of these locations stands under.
    fn among_counters(&self, positions: &[u32]) -> Vec<Ordinal> {
        let counter = |position: &u32| self.standing(*position).ok()?.counter();
        positions.iter().filter_map(counter).collect()
    }

    /// What keeps a location down: a confirmed hold before one that nobody has reviewed.
    fn blocking(&self, position: u32) -> Option<(Ordinal, HoldState)> {
        let first = |wanted: HoldState| {
            (1..)
                .zip(&self.life.holds)
                .find(|(_, it)| it.state == wanted && it.positions.contains(&position))
                .map(|(ordinal, _)| (ordinal, wanted))
        };
        first(HoldState::Confirmed).or_else(|| first(HoldState::Unreviewed))
    }

    /// Whether word of a proceeding about a location had been received by `at`, and stands.
    pub(super) fn reported(&self, position: u32, at: Timestamp) -> bool {
        self.life.holds.iter().any(|hold| {
            matches!(hold.state, HoldState::Unreviewed | HoldState::Confirmed)
                && hold.received_at <= at
                && hold.positions.contains(&position)
        })
    }

    /// How a location stands whose counter-notice runs, by the holds about it.
    pub(super) fn clocked(&self, position: u32, removal: Removal, counter: Ordinal) -> Standing {
        match self.blocking(position) {
            None => Standing::Countered { removal, counter },
            Some((hold, HoldState::Confirmed)) => Standing::Held { removal, counter, hold },
            Some((hold, _)) => Standing::HoldClaimed { removal, counter, hold },
        }
    }

    /// After a change of holds these locations stand as their holds have it.
    fn settle_holds(&mut self, positions: &[u32]) {
        for position in positions {
            let Ok(
                Standing::Countered { removal, counter }
                | Standing::HoldClaimed { removal, counter, .. }
                | Standing::Held { removal, counter, .. },
            ) = self.standing(*position)
            else {
                continue;
            };
            let settled = self.clocked(*position, removal.clone(), *counter);
            self.put(*position, settled);
        }
    }
}
