//! Why the rules refuse a change: each a sentence that a person can act on.
use super::delivery::NotRecorded;

/// Why a change was refused; nothing was changed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// The list of locations was empty.
    #[error("choose at least one location")]
    NothingChosen,
    /// A number that no location of this case has.
    #[error("this case has no location {0}")]
    NoSuchLocation(u32),
    /// A refusal is an answer only with a reason.
    #[error("a refusal needs a reason, which the claimant will read")]
    ReasonNeeded,
    /// Somebody was there first.
    #[error("location {position} is already {found}")]
    Already {
        /// Which location.
        position: u32,
        /// Its standing in words.
        found: &'static str,
    },
    /// Carrying out means a moment that has passed since the decision.
    #[error("the time given lies before the decision or in the future")]
    ImpossibleTime,
    /// Only a case without any location is closed by hand.
    #[error("this case has locations: decide each of them")]
    HasLocations,
    /// It is closed already.
    #[error("this case is already closed")]
    AlreadyClosed,
    /// Somebody must be able to invite others.
    #[error("this is the last administrator: make somebody else an administrator first")]
    LastAdministrator,
    /// Nothing would change.
    #[error("that is already so")]
    NothingChanges,
    /// Something about a letter.
    #[error(transparent)]
    Letter(#[from] NotRecorded),
}
