//! The picture of the time after a counter-notice: a cell for each day from its receipt to the last day
//! on which the material comes back (17 U.S.C. 512(g)(2)(C)).
use askama::filters::Safe;
use jiff::{ToSpan, civil::Date, tz::TimeZone};

use super::super::super::visit::Visit;
use crate::{
    domain::calendar::{Window, is_business_day, is_weekday},
    formats::words::Words,
};

/// The picture, and the same in words.
pub struct Days {
    /// What the picture shows.
    pub words: Safe<String>,
    /// A day each.
    pub cells: Vec<Cell>,
    /// The day of receipt.
    pub received: String,
    /// The first day on which the material may come back.
    pub first: String,
    /// The last one.
    pub last: String,
    /// Today is one of the days.
    pub has_today: bool,
}

/// One day of the picture.
pub struct Cell {
    /// How it looks: `received`, `waiting`, `free`, `back`, `between`.
    pub kind: &'static str,
    /// It is today.
    pub is_today: bool,
}

impl Days {
    /// Of the dates that a counter-notice was given.
    #[must_use]
    pub fn of(window: &Window, visit: &Visit) -> Self {
        let now = visit.app.clock.now();
        let zone = visit.app.zone();
        Self::on(window, zone.to_datetime(now).date(), visit.words, zone)
    }

    fn on(window: &Window, today: Date, words: Words, zone: &TimeZone) -> Self {
        let received = zone.to_datetime(window.received_at).date();
        let (first, last) = (window.first_day(zone), window.last_day(zone));
        let days = received.series(1.day()).take_while(|day| *day <= last);
        let cell = |day: Date| {
            let kind = match day {
                _ if day == received => "received",
                _ if day < first && is_business_day(day) => "waiting",
                _ if day < first => "free",
                _ if is_weekday(day) => "back",
                _ => "between",
            };
            Cell { kind, is_today: day == today }
        };
        let [on, from, to] = [received, first, last].map(|day| words.day(day));
        let told = words.tell("counter-days").with("received", &on);
        Self {
            words: told.with("first", &from).with("last", &to).linked::<&str>(&[]),
            cells: days.map(cell).collect(),
            received: on,
            first: from,
            last: to,
            has_today: received <= today && today <= last,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::calendar::window;

    fn drawn(received: &str, today: &str) -> String {
        let zone = TimeZone::get("America/New_York").unwrap();
        let window = window(received.parse().unwrap(), &zone, &[]);
        let days = Days::on(&window, today.parse().unwrap(), Words::default(), &zone);
        let sign = |cell: &Cell| match (cell.kind, cell.is_today) {
            (_, true) => 'T',
            ("received", _) => 'r',
            ("waiting", _) => 'w',
            ("free", _) => '.',
            ("back", _) => 'B',
            _ => '-',
        };
        days.cells.iter().map(sign).collect()
    }

    #[test]
    fn ten_business_days_are_waited_and_four_are_left_to_bring_it_back() {
        // Monday, 2 March 2026; the first day is Tuesday, 17 March.
        assert_eq!(drawn("2026-03-02T17:00:00Z", "2026-03-05"), "rwwTw..wwwww..wBBBB");
        assert_eq!(drawn("2026-03-02T17:00:00Z", "2026-04-05"), "rwwww..wwwww..wBBBB");
    }

    #[test]
    fn a_holiday_shortens_the_days_that_are_left() {
        // Thanksgiving, 26 November 2026, is no business day for the first day, and one for the last.
        assert_eq!(drawn("2026-11-16T17:00:00Z", "2026-11-01"), "rwwww..www.w..wwBBB");
    }
}
