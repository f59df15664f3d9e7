//! Which letters exist and to whom each is owed; their words are in `templates/letters/`.
use serde::{Deserialize, Serialize};

/// A letter by what it says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LetterKind {
    /// The notice has arrived; with the receipt (DSA Art. 16(4)).
    Acknowledgement,
    /// Elements are missing, each named (512(c)(3)(B)(ii)).
    Deficiency,
    /// A case waits in the designated agent's queue.
    AgentNotification,
    /// Outcome per location, redress, and whether automated means were used (DSA Art. 16(5)).
    Decision,
    /// The claim was taken back.
    RetractionConfirmed,
}

/// The party a letter is owed to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Addressee {
    /// The complaining party.
    Claimant,
    /// The designated agent of 512(c)(2).
    Agent,
}

impl LetterKind {
    /// All kinds.
    pub const ALL: [Self; 5] = [
        Self::Acknowledgement,
        Self::Deficiency,
        Self::AgentNotification,
        Self::Decision,
        Self::RetractionConfirmed,
    ];

    /// The word of the database.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Acknowledgement => "acknowledgement",
            Self::Deficiency => "deficiency",
            Self::AgentNotification => "agent_notification",
            Self::Decision => "decision",
            Self::RetractionConfirmed => "retraction_confirmed",
        }
    }

    /// What people call it.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Acknowledgement => "Acknowledgement of receipt",
            Self::Deficiency => "Request for missing elements",
            Self::AgentNotification => "Notification of the designated agent",
            Self::Decision => "Decision",
            Self::RetractionConfirmed => "Confirmation of the retraction",
        }
    }

    /// To whom it is owed.
    #[must_use]
    pub const fn addressee(self) -> Addressee {
        match self {
            Self::AgentNotification => Addressee::Agent,
            Self::Acknowledgement
            | Self::Deficiency
            | Self::Decision
            | Self::RetractionConfirmed => Addressee::Claimant,
        }
    }

    /// Whether the PDF receipt goes with it.
    #[must_use]
    pub const fn carries_receipt(self) -> bool {
        matches!(self, Self::Acknowledgement)
    }

    /// From the word of the database.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|known| known.key() == key)
    }
}
