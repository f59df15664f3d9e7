//! Every day of 2024 to 2040, both counts, against the calendars of the `bdays` crate:
//! United States federal holidays with their observed days, and weekends alone.

use super::{days, noon, zone};
use bdays::HolidayCalendar;
use bdays::calendars::{WeekendsOnly, us::USSettlement};
use chrono::NaiveDate;
use jiff::civil::Date;
use safeharbor::domain::calendar::{add_business_days, is_business_day, window};

#[test]
fn another_calendar_knows_the_same_business_days() {
    for day in days() {
        assert_eq!(is_business_day(day), USSettlement.is_bday(theirs(day)), "{day}");
    }
}

#[test]
fn another_calendar_counts_to_the_same_first_and_last_day() {
    let zone = zone("America/New_York");
    for received in days() {
        let window = window(noon(received, &zone), &zone, &[]);
        let first = after(&USSettlement, received, 11);
        assert_eq!(theirs(window.first_day(&zone)), first, "{received}");
        assert_eq!(theirs(add_business_days(received, 11)), first, "{received}");
        let last = after(&WeekendsOnly, received, 14);
        assert_eq!(theirs(window.last_day(&zone)), last, "{received}");
    }
}

/// `advance_bdays` first moves a day off to the next business day, which then is day one.
fn after(calendar: &impl HolidayCalendar<NaiveDate>, received: Date, count: i32) -> NaiveDate {
    let received = theirs(received);
    let open = calendar.is_bday(received);
    calendar.advance_bdays(received, if open { count } else { count - 1 })
}

fn theirs(date: Date) -> NaiveDate {
    NaiveDate::parse_from_str(&date.to_string(), "%Y-%m-%d").unwrap()
}
