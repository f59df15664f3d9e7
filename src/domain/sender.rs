//! The record of a sender of notices, and warnings and suspensions (DSA Art. 23(2)).
use jiff::{Timestamp, ToSpan, tz::TimeZone};

use super::keyed::keyed;

/// Notices of a sender that are counted: the newest.
pub const COUNTED: u16 = 1_000;

/// What became of a sender's notices, of the newest [`COUNTED`]. It never decides by itself. A
/// notice may be in several of the counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Record {
    /// How many there are.
    pub sent: u32,
    /// Notices that lacked elements when they arrived.
    pub deficient: u32,
    /// Notices with a location about which the claim was refused.
    pub refused: u32,
    /// Notices with a location that is not ours.
    pub not_ours: u32,
    /// Notices that were taken back for at least one location.
    pub retracted: u32,
    /// Notices that were answered by a counter-notice.
    pub countered: u32,
}

keyed! {
    /// What can be done about a sender.
    pub enum MarkKind {
        /// A warning; processing goes on.
        Warning = "warning",
        /// Processing is suspended until a named moment.
        Suspension = "suspension",
    }
}

impl MarkKind {
    /// The word people read.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Warning => "Warned",
            Self::Suspension => "Suspended",
        }
    }
}

/// A warning or suspension as it is on record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Marked {
    /// Which.
    pub kind: MarkKind,
    /// Why; the sender read it.
    pub reason: String,
    /// Name of the person.
    pub by: String,
    /// When.
    pub marked_at: Timestamp,
    /// The last moment of a suspension.
    pub until: Option<Timestamp>,
    /// When a suspension was ended early.
    pub lifted_at: Option<Timestamp>,
}

/// Where a sender stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Mark {
    /// When the last warning was given.
    pub warned_at: Option<Timestamp>,
    /// The last moment of a suspension that has not ended.
    pub suspended_until: Option<Timestamp>,
}

impl Mark {
    /// Where the sender of these stands at `now`.
    #[must_use]
    pub fn of(marks: &[Marked], now: Timestamp) -> Self {
        let warned = marks.iter().filter(|mark| mark.kind == MarkKind::Warning);
        let running = marks.iter().filter(|mark| mark.lifted_at.is_none());
        Self {
            warned_at: warned.map(|mark| mark.marked_at).max(),
            suspended_until: running.filter_map(|mark| mark.until).filter(|end| *end > now).max(),
        }
    }
}

/// Whether a suspension may end then: in the future, and within a year by the provider's calendar.
#[must_use]
pub fn may_end(until: Timestamp, now: Timestamp, zone: &TimeZone) -> bool {
    let year = now.to_zoned(zone.clone()).checked_add(1.year());
    until > now && year.is_ok_and(|end| until <= end.timestamp())
}
