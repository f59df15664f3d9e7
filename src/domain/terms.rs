//! The settings by which a case is conducted where the statute names no number.
use jiff::{Timestamp, ToSpan, civil::Date, tz::TimeZone};
use serde::Deserialize;

use super::{calendar, case::Cure};

/// As configured; every number may be 0, which turns the thing off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Terms {
    /// Business days after which a request to complete is repeated.
    pub cure_remind_days: u16,
    /// Business days after which it is given up.
    pub cure_lapse_days: u16,
    /// Hours a subscriber has to answer before access is disabled.
    pub subscriber_hours: u16,
    /// Restoration is instructed by itself on the first day of the window.
    pub restore_by_itself: bool,
    /// Months in which a party may complain against an outcome (DSA Art. 20(1): at least six).
    pub complaint_months: u16,
    /// Days in which a complaint should be answered.
    pub complaint_days: u16,
}

/// [`Terms`] where they apply: in the provider's zone, with its closing days.
#[derive(Debug, Clone, Copy)]
pub struct Practice<'a> {
    /// The settings.
    pub terms: Terms,
    /// The zone in which days are counted.
    pub zone: &'a TimeZone,
    /// Days on which the provider is closed.
    pub closed: &'a [Date],
}

impl Practice<'_> {
    /// A request to complete something, made at `now`.
    #[must_use]
    pub fn cure(&self, now: Timestamp) -> Cure {
        let after = |days: u16| (days > 0).then(|| self.end_of_business_day(now, days));
        Cure {
            asked_at: now,
            remind_at: after(self.terms.cure_remind_days),
            lapse_at: after(self.terms.cure_lapse_days),
        }
    }

    /// The dates of 512(g)(2)(C) for what was received at `at`.
    #[must_use]
    pub fn window(&self, at: Timestamp) -> calendar::Window {
        calendar::window(at, self.zone, self.closed)
    }

    /// Until when the subscriber may answer before access is disabled; none when that is off.
    #[must_use]
    pub fn not_before(&self, now: Timestamp) -> Option<Timestamp> {
        let hours = i64::from(self.terms.subscriber_hours);
        (hours > 0).then(|| now.checked_add(hours.hours()).unwrap_or(now))
    }

    /// The last moment to complain about what somebody was told at `told`.
    #[must_use]
    pub fn complaint_until(&self, told: Timestamp) -> Timestamp {
        let local = told.to_zoned(self.zone.clone());
        let months = i32::from(self.terms.complaint_months);
        local.checked_add(months.months()).map_or(told, |until| until.timestamp())
    }

    /// When a complaint of `now` should be answered.
    #[must_use]
    pub fn complaint_due(&self, now: Timestamp) -> Timestamp {
        let local = now.to_zoned(self.zone.clone());
        let days = i32::from(self.terms.complaint_days);
        local.checked_add(days.days()).map_or(now, |until| until.timestamp())
    }

    /// Midnight after the `days`-th business day that follows.
    fn end_of_business_day(&self, now: Timestamp, days: u16) -> Timestamp {
        let today = now.to_zoned(self.zone.clone()).date();
        let last = calendar::add_business_days(today, days);
        let next = last.tomorrow().unwrap_or(last);
        self.zone.to_ambiguous_timestamp(next.at(0, 0, 0, 0)).compatible().unwrap_or(now)
    }
}
