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

/// Who decided what, and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// The outcome.
    pub outcome: Outcome,
    /// Always there for a refusal.
    pub reason: Option<Reason>,
    /// The agent.
    pub by: PersonId,
    /// When it was decided.
    pub at: Timestamp,
}

/// Somebody says that an instruction was carried out, and when it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Confirmation {
    /// The person who confirmed.
    pub by: PersonId,
    /// When the material was disabled or restored, in microseconds of UTC.
    pub at: Timestamp,
}

/// How far the answer about one location has come; each state holds only what is true in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// Nobody has decided.
    Open,
    /// Decided; for `Disabled` somebody must still do it.
    Decided(Decision),
    /// Decided and carried out.
    CarriedOut(Decision, Confirmation),
    /// The claimant took the claim back before anything was disabled.
    Retracted {
        /// When.
        at: Timestamp,
    },
    /// Taken back after access was disabled: it must be restored at once.
    RestoreOwed {
        /// The decision that is undone.
        decision: Decision,
        /// When the claim was taken back.
        at: Timestamp,
    },
    /// Restored after a retraction.
    Restored {
        /// The decision that was undone.
        decision: Decision,
        /// When the claim was taken back.
        at: Timestamp,
        /// Who restored it, and when.
        confirmed: Confirmation,
    },
}

impl Standing {
    /// The word of the database.
    #[must_use]
    pub const fn key(&self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Decided(_) => "decided",
            Self::CarriedOut(..) => "carried_out",
            Self::Retracted { .. } => "retracted",
            Self::RestoreOwed { .. } => "restore_owed",
            Self::Restored { .. } => "restored",
        }
    }

    /// The decision, where there is one.
    #[must_use]
    pub const fn decision(&self) -> Option<&Decision> {
        match self {
            Self::Decided(decision)
            | Self::CarriedOut(decision, _)
            | Self::RestoreOwed { decision, .. }
            | Self::Restored { decision, .. } => Some(decision),
            Self::Open | Self::Retracted { .. } => None,
        }
    }

    /// Somebody at the provider must still do something outside safeharbor.
    #[must_use]
    pub const fn awaits_carrying_out(&self) -> bool {
        match self {
            Self::Decided(decision) => decision.outcome.needs_carrying_out(),
            Self::RestoreOwed { .. } => true,
            _ => false,
        }
    }

    /// Nothing more is owed about this location.
    #[must_use]
    pub const fn is_settled(&self) -> bool {
        !matches!(self, Self::Open) && !self.awaits_carrying_out()
    }
}
