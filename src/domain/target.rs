//! Service targets: when an undecided case should worry somebody. The statute only says
//! "expeditiously"; the word breach is kept for clocks that the law sets.
use jiff::{SignedDuration, Timestamp};
use serde::Deserialize;

/// Hours from receipt until a case is worth a warning, and until it is late.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Targets {
    /// Hours until a warning.
    pub warn_hours: u32,
    /// Hours until late.
    pub late_hours: u32,
}

/// The two moments, fixed at receipt and stored: a changed setting does not move them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Due {
    /// From here on a warning.
    pub warn_at: Timestamp,
    /// From here on late.
    pub late_at: Timestamp,
}

/// How a case stands against its targets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pace {
    /// In time.
    OnTime,
    /// Past the warning.
    Soon,
    /// Past the target.
    Late,
}

impl Targets {
    /// The moments for a case received at `at`.
    #[must_use]
    pub fn due(self, at: Timestamp) -> Due {
        let after = |hours: u32| {
            at.checked_add(SignedDuration::from_hours(i64::from(hours))).unwrap_or(Timestamp::MAX)
        };
        Due { warn_at: after(self.warn_hours), late_at: after(self.late_hours) }
    }
}

impl Due {
    /// How it stands at `now`.
    #[must_use]
    pub fn pace(self, now: Timestamp) -> Pace {
        if now >= self.late_at {
            Pace::Late
        } else if now >= self.warn_at {
            Pace::Soon
        } else {
            Pace::OnTime
        }
    }
}
