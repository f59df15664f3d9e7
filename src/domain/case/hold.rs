//! Holds: word of a filed action or of a Claims Board proceeding stops the clock, by its receipt.
use jiff::Timestamp;

use super::{
    Case, Changed, CounterState, Effect, Hold, HoldEnd, HoldKind, HoldSender, HoldState, Owed,
    Refused,
};
use crate::domain::{
    event::{Event, Positions},
    letter::LetterKind,
    standing::{Cause, Ordinal, Standing},
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
        let ordinal = self.life.holds.len() as Ordinal + 1;
        let counters: Vec<Option<Ordinal>> =
            (1..=self.standings.len() as u32).map(|position| self.running(position)).collect();
        let mut chosen = positions.to_vec();
        chosen.sort_unstable();
        chosen.dedup();
        if chosen.is_empty() {
            return Err(Refused::NothingChosen);
        }
        for position in &chosen {
            let counter = counters.get(*position as usize - 1).copied().flatten();
            let before = self.standing(*position)?.clone();
            let after = match before {
                Standing::Countered { removal, counter } => {
                    Standing::HoldClaimed { removal, counter, hold: ordinal }
                }
                // Instructed, not yet done: word of a proceeding still comes before restoration.
                Standing::RestoreOwed { removal, cause: Cause::CounterNotice, at } => match counter
                {
                    Some(counter) => Standing::HoldClaimed { removal, counter, hold: ordinal },
                    None => Standing::RestoreOwed { removal, cause: Cause::CounterNotice, at },
                },
                // Filed before any counter-notice: it waits until there is one.
                Standing::Disabled(removal) => Standing::Disabled(removal),
                // Received before it came back, typed in after.
                Standing::Restored { ref confirmed, .. } if received_at < confirmed.at => {
                    return Err(Refused::RestoredMeanwhile(*position));
                }
                Standing::Restored { .. } => return Err(Refused::HoldTooLate(*position)),
                other => {
                    return Err(Refused::NothingToHold {
                        position: *position,
                        found: other.named(),
                    });
                }
            };
            self.standings[*position as usize - 1] = after;
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
        self.each_held(ordinal, |removal, counter| Standing::Held {
            removal,
            counter,
            hold: ordinal,
        });
        let told = self.among(&positions, |it| matches!(it, Standing::Held { .. }));
        let mut effects = vec![
            Event::HoldConfirmed { hold: ordinal }.into(),
            Owed::about(LetterKind::HoldConfirmed, &positions).hold(ordinal).into(),
        ];
        if !told.is_empty() {
            effects.push(Owed::about(LetterKind::HeldDown, &told).hold(ordinal).into());
        }
        Ok((self, effects))
    }

    /// A person finds that it is not, and says why: the original dates apply.
    pub fn refuse_hold(mut self, ordinal: Ordinal, reason: &str) -> Changed {
        let positions = self.unreviewed(ordinal)?;
        self.life.holds[ordinal as usize - 1].state = HoldState::Refused;
        self.each_held(ordinal, |removal, counter| Standing::Countered { removal, counter });
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
        let hold = self.life.hold(ordinal).ok_or(Refused::NoSuchHold(ordinal))?;
        if hold.state != HoldState::Confirmed {
            return Err(Refused::HoldNotConfirmed);
        }
        let positions = hold.positions.clone();
        let held = self.among(&positions, |it| it.hold() == Some(ordinal));
        let event = Event::HoldEnded { hold: ordinal, end };
        let mut effects = vec![Effect::Record(event, vec![("reason", words.to_owned())])];
        let hold = &mut self.life.holds[ordinal as usize - 1];
        (hold.state, hold.end) = (HoldState::Ended, Some(end));
        if end.stays_down() {
            self.each_held(ordinal, |removal, _| Standing::Disabled(removal));
        } else {
            self.owe_restoration(&held, Cause::HoldEnded, now, kept_down, &mut effects);
        }
        let letter = |kind| Owed::about(kind, &positions).hold(ordinal).into();
        effects.push(letter(LetterKind::HoldEnded));
        if !held.is_empty() {
            effects.push(Owed::about(LetterKind::HoldOver, &held).hold(ordinal).into());
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

    /// The running counter-notice about a location, whatever its standing.
    fn running(&self, position: u32) -> Option<Ordinal> {
        (1..)
            .zip(&self.life.counters)
            .filter(|(_, it)| it.state == CounterState::Running && it.positions.contains(&position))
            .map(|(ordinal, _)| ordinal)
            .last()
    }

    fn each_held(
        &mut self,
        hold: Ordinal,
        next: impl Fn(crate::domain::standing::Removal, Ordinal) -> Standing,
    ) {
        for standing in &mut self.standings {
            match standing {
                Standing::HoldClaimed { removal, counter, hold: by }
                | Standing::Held { removal, counter, hold: by }
                    if *by == hold =>
                {
                    *standing = next(removal.clone(), *counter);
                }
                _ => {}
            }
        }
    }
}
