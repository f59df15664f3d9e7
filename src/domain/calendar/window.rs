//! The window in which restoration is owed after a counter-notice: 17 U.S.C. 512(g)(2)(C).
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use serde::{Deserialize, Serialize};

use super::days::{is_business_day, is_weekday, nth_after};

/// "Not less than 10 business days": not before this one has begun, holidays not counted.
pub const EARLIEST_DAY: u16 = 11;
/// "Nor more than 14 business days": not after this one has ended, counted Monday to Friday alone.
pub const LATEST_DAY: u16 = 14;
/// The hour of the provider's day at which restoration is aimed.
pub const TARGET_HOUR: i8 = 9;

/// When restoration may happen, should happen, and must have happened. It is computed once, at
/// receipt, and stored; always `received_at < earliest <= target < latest`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Window {
    /// When the counter-notice arrived that completed the elements of 512(g)(3).
    pub received_at: Timestamp,
    /// The first moment that is not too early.
    pub earliest: Timestamp,
    /// When the provider means to restore.
    pub target: Timestamp,
    /// The first moment that is too late.
    pub latest: Timestamp,
    /// The rules by which days were counted, such as [`super::VERSION`].
    pub calendar: String,
}

impl Window {
    /// Whether restoring at this moment would break "not less than 10".
    #[must_use]
    pub fn is_early(&self, at: Timestamp) -> bool {
        at < self.earliest
    }

    /// Whether restoring at this moment would keep both limits.
    #[must_use]
    pub fn is_open(&self, at: Timestamp) -> bool {
        !self.is_early(at) && !self.is_missed(at)
    }

    /// Whether the provider means to have restored by now.
    #[must_use]
    pub fn is_due(&self, at: Timestamp) -> bool {
        at >= self.target
    }

    /// Whether restoring at this moment would break "nor more than 14".
    #[must_use]
    pub fn is_missed(&self, at: Timestamp) -> bool {
        at >= self.latest
    }

    /// The first day on which restoration is allowed, as letters name it.
    #[must_use]
    pub fn first_day(&self, zone: &TimeZone) -> Date {
        zone.to_datetime(self.earliest).date()
    }

    /// The last day on which restoration is in time, as letters name it.
    #[must_use]
    pub fn last_day(&self, zone: &TimeZone) -> Date {
        zone.to_datetime(self.latest.saturating_sub(1.nanosecond()).unwrap_or(self.latest)).date()
    }
}

/// The window of a counter-notice received at `received_at`, in the provider's zone. The day of
/// receipt is not counted. The provider's `closed` days move nothing but the target.
#[must_use]
pub fn window(received_at: Timestamp, zone: &TimeZone, closed: &[Date]) -> Window {
    let received_on = zone.to_datetime(received_at).date();
    let first = nth_after(received_on, EARLIEST_DAY, is_business_day);
    let last = nth_after(received_on, LATEST_DAY, is_weekday);
    Window {
        received_at,
        earliest: at_hour(first, 0, zone),
        target: at_hour(target_day(first, last, closed), TARGET_HOUR, zone),
        latest: at_hour(last.saturating_add(1.day()), 0, zone),
        calendar: super::VERSION.to_owned(),
    }
}

/// The first business day on which the provider is open. Where it is closed throughout, the last
/// business day, closed or not: the statute does not wait for it.
fn target_day(first: Date, last: Date, closed: &[Date]) -> Date {
    let inside = first.series(1.day()).take_while(|day| *day <= last);
    let mut last_business_day = first;
    for day in inside.filter(|day| is_business_day(*day)) {
        if !closed.contains(&day) {
            return day;
        }
        last_business_day = day;
    }
    last_business_day
}

/// The moment at which a clock in `zone` shows this hour, or would if it were not set forward
/// across it. At midnight that is the beginning of the day.
fn at_hour(date: Date, hour: i8, zone: &TimeZone) -> Timestamp {
    let local = date.at(hour, 0, 0, 0);
    zone.to_ambiguous_timestamp(local).compatible().unwrap_or(Timestamp::MAX)
}
