//! How far the answer about one location has come; each state holds only what is true in it.
use jiff::Timestamp;

use super::keyed::keyed;
use super::outcome::{Basis, Confirmation, Decision, Outcome};
use super::strike::StrikeState;

/// Number of a counter-notice, a hold or a complaint within its case, from 1.
pub type Ordinal = u32;

/// A decision to disable access, and that it was done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Removal {
    /// The decision.
    pub decision: Decision,
    /// Who disabled access, and when.
    pub confirmed: Confirmation,
}

keyed! {
    /// Why material comes back.
    pub enum Cause {
        /// The claimant took the claim back.
        Retraction = "retraction",
        /// A counter-notice, and nobody filed an action: 512(g)(2)(C).
        CounterNotice = "counter_notice",
        /// The proceeding that held it ended without an order against the subscriber.
        HoldEnded = "hold_ended",
        /// A complaint was right (DSA Art. 20(4)).
        Complaint = "complaint",
        /// The provider's own mistake, found without a complaint.
        Correction = "correction",
        /// This claim was given up earlier; what else kept it down is gone now.
        GroundGone = "ground_gone",
    }
}

impl Cause {
    /// What people read, as the reason in a sentence: "restored because …".
    #[must_use]
    pub const fn because(self) -> &'static str {
        match self {
            Self::Retraction => "the claim was taken back",
            Self::CounterNotice => {
                "a counter-notice was received and no action was reported in time"
            }
            Self::HoldEnded => "the proceeding ended without an order against it",
            Self::Complaint => "a complaint was found to be right",
            Self::Correction => "the decision was found to be a mistake",
            Self::GroundGone => "nothing keeps it down any more",
        }
    }
}

/// How far the answer about one location has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// Nobody has decided.
    Open,
    /// Decided; for `Disabled` somebody must still do it.
    Decided(Decision),
    /// Access is disabled.
    Disabled(Removal),
    /// The claimant took the claim back while nothing was disabled, or after it was restored.
    Retracted {
        /// When.
        at: Timestamp,
    },
    /// Disabled, and the clock of 512(g)(2)(C) runs.
    Countered {
        /// What is answered.
        removal: Removal,
        /// The counter-notice.
        counter: Ordinal,
    },
    /// Word of a proceeding was received; nobody has reviewed it. Restoration waits.
    HoldClaimed {
        /// What is answered.
        removal: Removal,
        /// The counter-notice.
        counter: Ordinal,
        /// The hold.
        hold: Ordinal,
    },
    /// A proceeding is confirmed: it stays down until that ends.
    Held {
        /// What is answered.
        removal: Removal,
        /// The counter-notice.
        counter: Ordinal,
        /// The hold.
        hold: Ordinal,
    },
    /// It must be restored; somebody was told to.
    RestoreOwed {
        /// What is undone.
        removal: Removal,
        /// Why.
        cause: Cause,
        /// Since when it is owed.
        at: Timestamp,
    },
    /// Access is back exactly as it was.
    Restored {
        /// What was undone.
        removal: Removal,
        /// Why.
        cause: Cause,
        /// Since when it was owed.
        at: Timestamp,
        /// Who restored it, and when.
        confirmed: Confirmation,
    },
    /// This case keeps it down no more; another case or ground does.
    Released {
        /// What was given up.
        removal: Removal,
        /// Why.
        cause: Cause,
        /// Since when.
        at: Timestamp,
    },
}

keyed! {
    /// The kinds of standing, for tables and for the database.
    pub enum StandingKind {
        /// [`Standing::Open`]
        Open = "open",
        /// [`Standing::Decided`]
        Decided = "decided",
        /// [`Standing::Disabled`]
        Disabled = "disabled",
        /// [`Standing::Retracted`]
        Retracted = "retracted",
        /// [`Standing::Countered`]
        Countered = "countered",
        /// [`Standing::HoldClaimed`]
        HoldClaimed = "hold_claimed",
        /// [`Standing::Held`]
        Held = "held",
        /// [`Standing::RestoreOwed`]
        RestoreOwed = "restore_owed",
        /// [`Standing::Restored`]
        Restored = "restored",
        /// [`Standing::Released`]
        Released = "released",
    }
}

impl StandingKind {
    /// How a refusal names it: "location 3 is already …".
    #[must_use]
    pub const fn named(self) -> &'static str {
        match self {
            Self::Open => "open: it has not been decided",
            Self::Decided => "decided",
            Self::Disabled => "decided and carried out",
            Self::Retracted => "retracted by the claimant",
            Self::Countered => "answered by a counter-notice",
            Self::HoldClaimed => "waiting for the review of a hold",
            Self::Held => "held by a proceeding",
            Self::RestoreOwed => "to be restored",
            Self::Restored => "restored",
            Self::Released => "given up by this case; something else keeps it down",
        }
    }
}

impl Standing {
    /// Its kind.
    #[must_use]
    pub const fn kind(&self) -> StandingKind {
        match self {
            Self::Open => StandingKind::Open,
            Self::Decided(_) => StandingKind::Decided,
            Self::Disabled(_) => StandingKind::Disabled,
            Self::Retracted { .. } => StandingKind::Retracted,
            Self::Countered { .. } => StandingKind::Countered,
            Self::HoldClaimed { .. } => StandingKind::HoldClaimed,
            Self::Held { .. } => StandingKind::Held,
            Self::RestoreOwed { .. } => StandingKind::RestoreOwed,
            Self::Restored { .. } => StandingKind::Restored,
            Self::Released { .. } => StandingKind::Released,
        }
    }

    /// The word of the database.
    #[must_use]
    pub const fn key(&self) -> &'static str {
        self.kind().key()
    }

    /// The removal, once access was disabled.
    #[must_use]
    pub const fn removal(&self) -> Option<&Removal> {
        match self {
            Self::Disabled(removal)
            | Self::Countered { removal, .. }
            | Self::HoldClaimed { removal, .. }
            | Self::Held { removal, .. }
            | Self::RestoreOwed { removal, .. }
            | Self::Restored { removal, .. }
            | Self::Released { removal, .. } => Some(removal),
            Self::Open | Self::Decided(_) | Self::Retracted { .. } => None,
        }
    }

    /// The decision, where there is one.
    #[must_use]
    pub fn decision(&self) -> Option<&Decision> {
        match self {
            Self::Decided(decision) => Some(decision),
            other => other.removal().map(|removal| &removal.decision),
        }
    }

    /// The counter-notice that is open about it.
    #[must_use]
    pub const fn counter(&self) -> Option<Ordinal> {
        match self {
            Self::Countered { counter, .. }
            | Self::HoldClaimed { counter, .. }
            | Self::Held { counter, .. } => Some(*counter),
            _ => None,
        }
    }

    /// The hold that keeps it down.
    #[must_use]
    pub const fn hold(&self) -> Option<Ordinal> {
        match self {
            Self::HoldClaimed { hold, .. } | Self::Held { hold, .. } => Some(*hold),
            _ => None,
        }
    }

    /// What becomes of the subscriber's strike for this location: 512(i). Nothing before access was
    /// disabled, and nothing where that was on another ground than a notice.
    #[must_use]
    pub fn strike(&self) -> Option<StrikeState> {
        if self.removal().is_some_and(|removal| removal.decision.basis != Basis::Notice) {
            return None;
        }
        match self {
            Self::Open | Self::Decided(_) => None,
            Self::Disabled(_) => Some(StrikeState::Counted),
            Self::Countered { .. } | Self::HoldClaimed { .. } | Self::Held { .. } => {
                Some(StrikeState::Suspended)
            }
            // Where nothing had been disabled there was no strike, and none ever counts.
            Self::Retracted { .. }
            | Self::RestoreOwed { .. }
            | Self::Restored { .. }
            | Self::Released { .. } => Some(StrikeState::Reversed),
        }
    }

    /// The claimant took the claim back.
    #[must_use]
    pub const fn is_retracted(&self) -> bool {
        match self {
            Self::Retracted { .. } => true,
            Self::RestoreOwed { cause, .. }
            | Self::Restored { cause, .. }
            | Self::Released { cause, .. } => matches!(cause, Cause::Retraction),
            _ => false,
        }
    }

    /// This case keeps the material down.
    #[must_use]
    pub const fn is_down(&self) -> bool {
        matches!(
            self,
            Self::Disabled(_)
                | Self::Countered { .. }
                | Self::HoldClaimed { .. }
                | Self::Held { .. }
        )
    }

    /// Somebody at the provider must still do something outside safeharbor.
    #[must_use]
    pub fn awaits_carrying_out(&self) -> bool {
        match self {
            Self::Decided(decision) => decision.outcome == Outcome::Disabled,
            Self::RestoreOwed { .. } => true,
            _ => false,
        }
    }

    /// The claimant has been, or can be, told the outcome.
    #[must_use]
    pub fn is_answered(&self) -> bool {
        !matches!(self, Self::Open)
            && !matches!(self, Self::Decided(_) if self.awaits_carrying_out())
    }

    /// Nothing more is owed about this location.
    #[must_use]
    pub fn is_settled(&self) -> bool {
        !matches!(
            self,
            Self::Open | Self::Countered { .. } | Self::HoldClaimed { .. } | Self::Held { .. }
        ) && !self.awaits_carrying_out()
    }

    /// How a refusal names it.
    #[must_use]
    pub const fn named(&self) -> &'static str {
        self.kind().named()
    }
}
