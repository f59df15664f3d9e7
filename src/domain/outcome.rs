//! What a person decides about one location, and how far that has come.
use jiff::Timestamp;

use super::ids::PersonId;
use super::keyed::keyed;

/// Why a claim about a location was refused; shown to the claimant as written.
pub type Reason = super::text::Passage;

keyed! {
    /// The decision about one location.
    pub enum Outcome {
        /// Access is disabled: the only outcome that somebody must then carry out.
        Disabled = "disabled",
        /// The material was gone before.
        AlreadyGone = "already_gone",
        /// Nothing was found at that place.
        NotFound = "not_found",
        /// The place does not belong to this provider.
        NotOurs = "not_ours",
        /// The same claim is decided in another case.
        Duplicate = "duplicate",
        /// The use is licensed.
        Licensed = "licensed",
        /// The claim is refused, with a reason.
        Refused = "refused",
    }
}

impl Outcome {
    /// The word people read.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Disabled => "Access disabled",
            Self::AlreadyGone => "Already gone",
            Self::NotFound => "Not found",
            Self::NotOurs => "Not ours",
            Self::Duplicate => "Duplicate",
            Self::Licensed => "Licensed use",
            Self::Refused => "Refused",
        }
    }

    /// What it means, as a sentence to the claimant.
    #[must_use]
    pub const fn explained(self) -> &'static str {
        match self {
            Self::Disabled => "Access to the material has been disabled.",
            Self::AlreadyGone => "The material was already gone when we looked.",
            Self::NotFound => "We found nothing at this place; check the address and tell us.",
            Self::NotOurs => "This place is not on our service; its own provider must be told.",
            Self::Duplicate => "The same claim has already been decided in an earlier case.",
            Self::Licensed => "We have been shown a licence for this use.",
            Self::Refused => "We have not disabled access, for the reason given.",
        }
    }

    /// A refusal without a reason would not be an answer.
    #[must_use]
    pub const fn needs_reason(self) -> bool {
        matches!(self, Self::Refused)
    }

    /// Only disabling is something that the provider's own systems must do.
    #[must_use]
    pub const fn needs_carrying_out(self) -> bool {
        matches!(self, Self::Disabled)
    }
}

keyed! {
    /// On what ground material is taken down. 512(g) speaks of the first alone, so a removal on
    /// another ground starts no clock.
    pub enum Basis {
        /// An effective notice, 512(c)(1)(C).
        Notice = "notice",
        /// The provider's own terms.
        Terms = "terms",
        /// An order of a court.
        CourtOrder = "court_order",
        /// What the provider knows itself, 512(c)(1)(A).
        OwnKnowledge = "own_knowledge",
    }
}

impl Basis {
    /// What people read.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Notice => "Copyright notice (17 U.S.C. 512(c))",
            Self::Terms => "Terms of the service",
            Self::CourtOrder => "Order of a court",
            Self::OwnKnowledge => "Own knowledge of the provider",
        }
    }
}

/// Who decided what, and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// The outcome.
    pub outcome: Outcome,
    /// The ground; it means something for `Disabled` alone.
    pub basis: Basis,
    /// Always there for a refusal.
    pub reason: Option<Reason>,
    /// The agent.
    pub by: PersonId,
    /// When it was decided.
    pub at: Timestamp,
    /// Access is not disabled before this moment: the subscriber was given time to answer.
    pub not_before: Option<Timestamp>,
}

/// Somebody says that an instruction was carried out, and when it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Confirmation {
    /// The person who confirmed.
    pub by: PersonId,
    /// When the material was disabled or restored, in microseconds of UTC.
    pub at: Timestamp,
}
