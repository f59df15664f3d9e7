//! Strikes of a subscriber under the repeat-infringer policy of 17 U.S.C. 512(i)(1)(A).
//!
//! Counting decides nothing: it says which step of the policy is due to be proposed to a person.
mod proposal;
mod tally;

pub use proposal::{Move, Proposal, StepState, moves};
pub use tally::{Ahead, Group, Tally, Weighed, Weight, tally};

use data_encoding::HEXLOWER;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use sha2::{Digest, Sha256};

use super::ids::CaseId;
use super::keyed::keyed;
use super::notice::Work;
use super::policy::Steps;

keyed! {
    /// What became of a strike. Time is no state: a strike expires by its date.
    pub enum StrikeState {
        /// It counts until it expires.
        Counted = "counted",
        /// A complete counter-notice is pending, or a hold keeps the material down. It counts
        /// again when the hold ends for the claimant.
        Suspended = "suspended",
        /// Restored, retracted, or refused later. It never counts again.
        Reversed = "reversed",
    }
}

impl StrikeState {
    /// The word people read.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Counted => "Counted",
            Self::Suspended => "Suspended",
            Self::Reversed => "Reversed",
        }
    }
}

keyed! {
    /// A step of the policy, mildest first. Each is proposed to a person and never taken alone.
    pub enum Step {
        /// The subscriber is warned.
        Warn = "warn",
        /// The subscriber may not post for a time.
        Restrict = "restrict",
        /// The account is ended.
        Terminate = "terminate",
    }
}

impl Step {
    /// The word people read.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Warn => "Warning",
            Self::Restrict => "Restriction",
            Self::Terminate => "Termination",
        }
    }

    /// The number of strikes at which it is due.
    #[must_use]
    pub const fn at(self, steps: &Steps) -> u16 {
        match self {
            Self::Warn => steps.warn_at,
            Self::Restrict => steps.restrict_at,
            Self::Terminate => steps.terminate_at,
        }
    }
}

/// One location of a subscriber that was disabled because of an effective notice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Strike {
    /// The case of the notice.
    pub case: CaseId,
    /// The location in it, from 1.
    pub position: u32,
    /// When disabling was carried out.
    pub at: Timestamp,
    /// Equal for notices of the same works, see [`works_key`].
    pub works: String,
    /// What became of it.
    pub state: StrikeState,
}

impl Strike {
    /// The first day on which it no longer counts, whatever its state.
    #[must_use]
    pub fn expires_on(&self, steps: &Steps, zone: &TimeZone) -> Date {
        self.on(zone).saturating_add(i32::from(steps.expires_after_months).months())
    }

    fn on(&self, zone: &TimeZone) -> Date {
        zone.to_datetime(self.at).date()
    }
}

/// What the works of a notice are compared by: SHA-256 over their descriptions in any order, by
/// letters and digits alone. It tells equal descriptions, not equal works in other words.
#[must_use]
pub fn works_key(works: &[Work]) -> String {
    let mut described: Vec<String> = works.iter().map(folded).collect();
    described.sort();
    described.dedup();
    HEXLOWER.encode(&Sha256::digest(described.join("\n")))
}

fn folded(work: &Work) -> String {
    let words = work.description.as_str().split(|c: char| !c.is_alphanumeric());
    let words: Vec<_> = words.filter(|word| !word.is_empty()).map(str::to_lowercase).collect();
    words.join(" ")
}
