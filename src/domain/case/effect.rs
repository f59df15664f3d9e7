//! What the world is owed after a change: a record of it, and letters.
use super::super::{event::Event, letter::LetterKind, standing::Ordinal};

/// What the world is owed after a change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// An event of the audit trail, with the personal words that belong to it.
    Record(Event, Vec<(&'static str, String)>),
    /// A letter.
    Write(Owed),
}

/// A letter that is owed, and what it speaks of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Owed {
    /// Which letter.
    pub kind: LetterKind,
    /// The locations it speaks of; every subscriber among them gets an own letter.
    pub positions: Vec<u32>,
    /// The counter-notice it speaks of.
    pub counter: Option<Ordinal>,
    /// The hold it speaks of.
    pub hold: Option<Ordinal>,
    /// The complaint it speaks of.
    pub complaint: Option<Ordinal>,
}

impl Owed {
    /// A letter about `positions`.
    #[must_use]
    pub fn about(kind: LetterKind, positions: &[u32]) -> Self {
        Self { kind, positions: positions.to_vec(), counter: None, hold: None, complaint: None }
    }

    /// It speaks of this counter-notice.
    #[must_use]
    pub fn counter(mut self, counter: Ordinal) -> Self {
        self.counter = Some(counter);
        self
    }

    /// It speaks of this hold.
    #[must_use]
    pub fn hold(mut self, hold: Ordinal) -> Self {
        self.hold = Some(hold);
        self
    }

    /// It speaks of this complaint.
    #[must_use]
    pub fn complaint(mut self, complaint: Ordinal) -> Self {
        self.complaint = Some(complaint);
        self
    }
}

impl From<LetterKind> for Effect {
    fn from(kind: LetterKind) -> Self {
        Self::Write(Owed::about(kind, &[]))
    }
}

impl From<Owed> for Effect {
    fn from(owed: Owed) -> Self {
        Self::Write(owed)
    }
}

impl From<Event> for Effect {
    fn from(event: Event) -> Self {
        Self::Record(event, vec![])
    }
}
