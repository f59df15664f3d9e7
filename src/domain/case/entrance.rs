//! What follows at once from a notice that came in, and the reading of a letter by a person.
use jiff::Timestamp;

use super::{Attention, Case, Changed, Effect, Refused};
use crate::domain::{
    event::Event, keyed::keyed, letter::LetterKind, outcome::Reason, routing::Route,
    standing::Standing, terms::Practice, verdict::Verdict,
};

keyed! {
    /// Why an acknowledgement is not sent (RFC 3834). What the statute asks to be sent is sent.
    pub enum Withheld {
        /// The letter says that no person sent it.
        Automatic = "automatic",
        /// It came with a null return path.
        NoReturn = "no_return",
        /// The address got so many lately that somebody may be using it.
        Often = "often",
    }
}

impl Withheld {
    /// What people read.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Automatic => "the mail says that no person sent it",
            Self::NoReturn => "the mail came without a return path",
            Self::Often => "this address has been sent many acknowledgements within a day",
        }
    }
}

/// How a notice enters: what is done at once, and what waits.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Entrance {
    /// It is acknowledged, and what is missing is asked for.
    #[default]
    Open,
    /// What is missing is asked for; it is not acknowledged.
    Unacknowledged(Withheld),
    /// A program is not sure what the letter says: nobody is written to before a person has read it.
    Unread,
    /// It was dealt with elsewhere, before it was moved here: nobody is written to, nothing is due.
    Archived,
}

/// What a person found in a letter.
#[derive(Debug, Clone, Copy)]
pub struct ByPerson<'a> {
    /// What follows from it.
    pub verdict: &'a Verdict,
    /// Where the case goes.
    pub route: &'a Route,
    /// How many locations it names.
    pub locations: usize,
    /// Whether that is something else than the program found.
    pub corrected: bool,
}

impl Case {
    /// The letters that an arrival owes.
    pub(super) fn enter(
        &mut self,
        entrance: Entrance,
        received_at: Timestamp,
        now: Timestamp,
        practice: &Practice<'_>,
        effects: &mut Vec<Effect>,
    ) {
        match entrance {
            Entrance::Archived => {
                self.life.attention = Attention::Archived;
                return;
            }
            Entrance::Unread => {
                self.life.attention = Attention::Unread;
                effects.push(LetterKind::AgentNotification.into());
                return;
            }
            Entrance::Unacknowledged(why) => effects.push(Event::Unacknowledged { why }.into()),
            Entrance::Open => effects.push(LetterKind::Acknowledgement.into()),
        }
        effects.push(LetterKind::AgentNotification.into());
        self.ask_to_complete(received_at, now, practice, effects);
    }

    /// A person has read the letter that a program was not sure of. Nothing was decided about what
    /// the program made of it, so the locations are those that the person found.
    pub fn confirm_reading(
        mut self,
        read: &ByPerson<'_>,
        now: Timestamp,
        practice: &Practice<'_>,
    ) -> Changed {
        let ByPerson { verdict, route, locations, corrected } = *read;
        if self.life.attention != Attention::Unread {
            return Err(Refused::ReadAlready);
        }
        self.life.attention = Attention::Usual;
        self.verdict = verdict.overall;
        if corrected {
            self.standings = vec![Standing::Open; locations];
            self.subscribers = vec![None; locations];
        }
        let (overall, missing) = (verdict.overall, verdict.missing());
        let event = Event::ReadByPerson { corrected, verdict: overall, missing };
        let routed = Event::Routed { queue: route.queue.clone(), rule: route.rule.clone() };
        self.queue.clone_from(&route.queue);
        let mut effects = vec![event.into(), routed.into(), LetterKind::Acknowledgement.into()];
        self.ask_to_complete(self.opened_at, now, practice, &mut effects);
        Ok((self, effects))
    }

    /// A person has read the letter and it claims nothing: nobody is written to, and the reason
    /// stays on record. Deciding about it takes it up again.
    pub fn set_aside(mut self, reason: &Reason) -> Changed {
        if self.life.attention != Attention::Unread {
            return Err(Refused::ReadAlready);
        }
        self.life.attention = Attention::Archived;
        self.dismissed = self.standings.is_empty();
        let words = vec![("reason", reason.to_string())];
        Ok((self, vec![Effect::Record(Event::Dismissed, words)]))
    }

    /// Nothing of a letter is decided before a person has read it.
    pub(super) fn is_read(&self) -> Result<(), Refused> {
        if self.life.attention == Attention::Unread { Err(Refused::Unread) } else { Ok(()) }
    }
}
