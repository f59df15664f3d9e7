//! Moments and days in the reader's language: concrete, with their time zone, never "in two days".
use jiff::{Timestamp, civil::Date, tz::TimeZone};

use super::Words;

impl Words {
    /// A moment with its zone, such as `22 November 2026, 09:15 EST (UTC-05:00)`.
    #[must_use]
    pub fn moment(self, at: Timestamp, zone: &TimeZone) -> String {
        let local = at.to_zoned(zone.clone());
        let name = local.strftime("%Z").to_string();
        let offset = local.strftime("%:z").to_string();
        let zone = if name.starts_with(['+', '-']) || name == "UTC" {
            format!("UTC{}", if offset == "+00:00" { "" } else { offset.as_str() })
        } else {
            format!("{name} (UTC{offset})")
        };
        self.tell("time-moment")
            .with("day", self.day(local.date()))
            .with("time", local.strftime("%H:%M").to_string())
            .with("zone", zone)
            .to_string()
    }

    /// A day, such as `22 November 2026`.
    #[must_use]
    pub fn day(self, date: Date) -> String {
        // Years are told as text: 2026 is no quantity, and gets no separator.
        self.tell("time-day")
            .with("day", date.day().to_string())
            .with("month", self.say(MONTHS[usize::from(date.month().unsigned_abs()) - 1]))
            .with("year", date.year().to_string())
            .to_string()
    }
}

const MONTHS: [&str; 12] = [
    "time-january",
    "time-february",
    "time-march",
    "time-april",
    "time-may",
    "time-june",
    "time-july",
    "time-august",
    "time-september",
    "time-october",
    "time-november",
    "time-december",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{language::Language, when};

    #[test]
    fn english_moments_read_like_those_of_letters() {
        let words = Words::of(Language::English);
        for (at, zone) in [
            ("2026-11-22T14:15:00Z", "America/New_York"),
            ("2026-01-02T00:00:00Z", "UTC"),
            ("2026-07-30T23:59:00Z", "America/Sao_Paulo"),
        ] {
            let (at, zone): (Timestamp, _) = (at.parse().unwrap(), TimeZone::get(zone).unwrap());
            assert_eq!(words.moment(at, &zone), when::moment(at, &zone));
        }
        assert_eq!(words.day(jiff::civil::date(2026, 5, 1)), "1 May 2026");
    }
}
