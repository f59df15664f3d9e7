//! What can happen to a case, and which parties may see each thing.
use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::keyed::keyed;
use super::{letter::LetterKind, outcome::Outcome, policy::Element, verdict::Overall, way::Way};

/// Personal data of an event by name (`reason`, `note`…): erasable, never in the chain itself.
pub type Details = BTreeMap<String, String>;

/// A party that may see an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Audience {
    /// The complaining party.
    Claimant,
    /// Who posted the material.
    Subscriber,
    /// The designated agent and the desk.
    Agent,
    /// Everybody, through a transparency report.
    Public,
}

keyed! {
    /// The door a notice came through.
    pub enum Channel {
        /// The web form.
        Form = "form",
    }
}

impl Channel {
    /// What people read.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Form => "the web form",
        }
    }
}

/// Locations of a case by their number, from 1, as ascending ranges such as `1-3,7`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Positions(String);

impl Positions {
    /// From ascending numbers without repetition.
    #[must_use]
    pub fn new(numbers: &[u32]) -> Self {
        let mut ranges: Vec<(u32, u32)> = Vec::new();
        for number in numbers {
            match ranges.last_mut() {
                Some((_, end)) if *end + 1 == *number => *end = *number,
                _ => ranges.push((*number, *number)),
            }
        }
        let ranges = ranges.iter().map(|(start, end)| {
            if start == end { start.to_string() } else { format!("{start}-{end}") }
        });
        Self(ranges.collect::<Vec<_>>().join(","))
    }

    /// The lowest of them.
    #[must_use]
    pub fn first(&self) -> Option<u32> {
        self.0.split(['-', ',']).next().and_then(|number| number.parse().ok())
    }

    /// `location 3` or `locations 1-3, 7`.
    #[must_use]
    pub fn shown(&self) -> String {
        let plural = if self.0.contains(['-', ',']) { "s" } else { "" };
        format!("location{plural} {}", self.0.replace(',', ", ").replace('-', "–"))
    }
}

/// What happened, without personal data.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Event {
    /// A notice arrived.
    Received {
        /// Through which door.
        channel: Channel,
        /// The policy version it was signed under (SHA-256).
        policy: String,
        /// How many works it names.
        works: u32,
        /// How many different locations it names.
        locations: u32,
        /// How many lines repeated a location.
        merged: u32,
    },
    /// The policy was applied to it.
    Assessed {
        /// What followed.
        verdict: Overall,
        /// The elements that were not found.
        missing: Vec<Element>,
    },
    /// It was put into a queue or given to a person.
    Routed {
        /// The queue.
        queue: String,
        /// The rule that did it; none for the default.
        rule: Option<String>,
    },
    /// An agent overruled the machine about an element; the reason is in the details.
    Overturned {
        /// Which element.
        element: Element,
        /// What the agent found.
        met: bool,
        /// What followed.
        verdict: Overall,
    },
    /// The case went to another queue or person; who, is in the details.
    HandedOver {
        /// The queue it is in now.
        queue: String,
    },
    /// An agent decided; a reason is in the details.
    Decided {
        /// About which locations.
        positions: Positions,
        /// What.
        outcome: Outcome,
    },
    /// An agent took a decision back before it was carried out; the reason is in the details.
    Reopened {
        /// About which locations.
        positions: Positions,
    },
    /// Disabling was carried out.
    CarriedOut {
        /// Of which locations.
        positions: Positions,
    },
    /// The claimant took the claim back.
    Retracted {
        /// About which locations.
        positions: Positions,
    },
    /// Material was restored after a retraction.
    Restored {
        /// Of which locations.
        positions: Positions,
    },
    /// The case was closed without a location to decide; the reason is in the details.
    Dismissed,
    /// A note for the desk; its words are in the details.
    Noted,
    /// A letter was handed to the mail server.
    LetterSent {
        /// Which letter.
        letter: LetterKind,
    },
    /// The mail server could not be reached or refused; it is tried again.
    LetterDelayed {
        /// Which letter.
        letter: LetterKind,
    },
    /// It is owed to somebody of whom neither e-mail, postal address nor telephone is known.
    LetterUnaddressed {
        /// Which letter.
        letter: LetterKind,
    },
    /// The mail server refused it for good, or it came back; why, is in the details.
    LetterBounced {
        /// Which letter.
        letter: LetterKind,
    },
    /// A person posted it.
    LetterPosted {
        /// Which letter.
        letter: LetterKind,
        /// The day, in the provider's zone.
        on: Date,
    },
    /// A person read it out or delivered it as a message; a note is in the details.
    LetterDelivered {
        /// Which letter.
        letter: LetterKind,
        /// Which of the two.
        way: Way,
    },
    /// After it came back it goes out again; where to and why, is in the details.
    LetterRedirected {
        /// Which letter.
        letter: LetterKind,
        /// The way it goes now.
        way: Way,
    },
    /// It came back and no other way is left; the reason is in the details.
    LetterUndeliverable {
        /// Which letter.
        letter: LetterKind,
    },
}

impl Event {
    /// The word of the database.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Received { .. } => "received",
            Self::Assessed { .. } => "assessed",
            Self::Routed { .. } => "routed",
            Self::Overturned { .. } => "overturned",
            Self::HandedOver { .. } => "handed_over",
            Self::Decided { .. } => "decided",
            Self::Reopened { .. } => "reopened",
            Self::CarriedOut { .. } => "carried_out",
            Self::Retracted { .. } => "retracted",
            Self::Restored { .. } => "restored",
            Self::Dismissed => "dismissed",
            Self::Noted => "noted",
            Self::LetterSent { .. } => "letter_sent",
            Self::LetterDelayed { .. } => "letter_delayed",
            Self::LetterUnaddressed { .. } => "letter_unaddressed",
            Self::LetterBounced { .. } => "letter_bounced",
            Self::LetterPosted { .. } => "letter_posted",
            Self::LetterDelivered { .. } => "letter_delivered",
            Self::LetterRedirected { .. } => "letter_redirected",
            Self::LetterUndeliverable { .. } => "letter_undeliverable",
        }
    }

    /// Who may see it. Exhaustive on purpose: a new event does not compile before somebody decides.
    #[must_use]
    pub const fn audiences(&self) -> &'static [Audience] {
        use Audience::{Agent, Claimant, Subscriber};
        match self {
            Self::Routed { .. }
            | Self::HandedOver { .. }
            | Self::Reopened { .. }
            | Self::Noted
            | Self::LetterDelayed { .. }
            | Self::LetterRedirected { .. }
            | Self::LetterUndeliverable { .. } => &[Agent],
            // Disabling is told when it is carried out, not when it is decided.
            Self::Decided { outcome, .. } if outcome.needs_carrying_out() => &[Agent],
            // Whoever a letter is for may know what became of it, from the page of the case at least.
            Self::LetterSent { letter }
            | Self::LetterUnaddressed { letter }
            | Self::LetterBounced { letter }
            | Self::LetterPosted { letter, .. }
            | Self::LetterDelivered { letter, .. } => match letter {
                LetterKind::AgentNotification => &[Agent],
                LetterKind::Acknowledgement
                | LetterKind::Deficiency
                | LetterKind::Decision
                | LetterKind::RetractionConfirmed => &[Claimant, Agent],
            },
            Self::Received { .. }
            | Self::Assessed { .. }
            | Self::Overturned { .. }
            | Self::Decided { .. }
            | Self::Dismissed => &[Claimant, Agent],
            Self::CarriedOut { .. } | Self::Retracted { .. } | Self::Restored { .. } => {
                &[Claimant, Subscriber, Agent]
            }
        }
    }

    /// Whether safeharbor does it by itself, whoever set it going.
    #[must_use]
    pub const fn is_automatic(&self) -> bool {
        matches!(
            self,
            Self::Assessed { .. }
                | Self::Routed { .. }
                | Self::LetterSent { .. }
                | Self::LetterDelayed { .. }
                | Self::LetterUnaddressed { .. }
        )
    }

    /// Whether `audience` may see it.
    #[must_use]
    pub fn is_for(&self, audience: Audience) -> bool {
        self.audiences().contains(&audience)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_read_as_ranges() {
        assert_eq!(Positions::new(&[1, 2, 3, 7, 9, 10]).0, "1-3,7,9-10");
        assert_eq!(Positions::new(&[4]).shown(), "location 4");
        assert_eq!(Positions::new(&[12, 13, 20]).first(), Some(12));
        assert_eq!(Positions::new(&[1, 2, 3, 7]).shown(), "locations 1–3, 7");
    }
}
