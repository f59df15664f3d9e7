//! Business days and the window of 512(g)(2)(C): vectors, every day of 2024 to 2040, and a second opinion.
#![expect(clippy::unwrap_used, reason = "a test may fail where it stands")]
mod every_day;
mod second_opinion;
mod target;
mod vectors;

use jiff::civil::{Date, date};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};

/// Both sides of the date line, a zone that gave up summer time, and the two of most providers.
const ZONES: [&str; 6] = [
    "America/New_York",
    "Europe/Berlin",
    "America/Sao_Paulo",
    "Pacific/Kiritimati",
    "Pacific/Apia",
    "UTC",
];

fn zone(name: &str) -> TimeZone {
    TimeZone::get(name).unwrap()
}

/// Noon of that day in the zone.
fn noon(day: Date, zone: &TimeZone) -> Timestamp {
    at(day, 12, zone)
}

fn at(day: Date, hour: i8, zone: &TimeZone) -> Timestamp {
    day.at(hour, 0, 0, 0).to_zoned(zone.clone()).unwrap().timestamp()
}

/// Every day of the years for which the window is shown never to be empty.
fn days() -> impl Iterator<Item = Date> {
    date(2024, 1, 1).series(1.day()).take_while(|day| day.year() <= 2040)
}
