//! Counting days: what is a business day, and which day is the tenth.
use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

use super::is_holiday;

/// Monday to Friday.
#[must_use]
pub fn is_weekday(date: Date) -> bool {
    !matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday)
}

/// Monday to Friday without the holidays of 5 U.S.C. 6103(a).
#[must_use]
pub fn is_business_day(date: Date) -> bool {
    is_weekday(date) && !is_holiday(date)
}

/// The `count`-th business day after `from`, which is not counted; `from` itself for none.
#[must_use]
pub fn add_business_days(from: Date, count: u16) -> Date {
    nth_after(from, count, is_business_day)
}

/// The `count`-th day after `from` that `counts`; the last day there is, if there are not so many.
pub(super) fn nth_after(from: Date, count: u16, counts: fn(Date) -> bool) -> Date {
    let Some(before) = count.checked_sub(1) else { return from };
    let after = from.series(1.day()).skip(1);
    after.filter(|day| counts(*day)).nth(usize::from(before)).unwrap_or(Date::MAX)
}
