//! Which letters exist and to whom each is owed; their words are in `templates/letters/`.
pub use super::way::{Contact, Destination, Way};

use super::keyed::keyed;

keyed! {
    /// A letter by what it says.
    pub enum LetterKind {
        /// The notice has arrived; with the receipt (DSA Art. 16(4)).
        Acknowledgement = "acknowledgement",
        /// Elements are missing, each named (512(c)(3)(B)(ii)).
        Deficiency = "deficiency",
        /// A case waits in the designated agent's queue.
        AgentNotification = "agent_notification",
        /// Outcome per location, redress, and whether automated means were used (DSA Art. 16(5)).
        Decision = "decision",
        /// The claim was taken back.
        RetractionConfirmed = "retraction_confirmed",
    }
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
}
