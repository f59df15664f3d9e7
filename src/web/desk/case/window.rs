//! The window of 512(g)(2)(C) as a picture: a bar from the receipt to the last day, with today on it.
use jiff::{Timestamp, tz::TimeZone};

use super::super::frame::brief;
use crate::domain::{calendar::Window, when};

/// Units across the bar.
const ACROSS: i64 = 1_000;

/// The bar, and what stands beside it. Every place on it is from 0 to 1,000.
pub struct WindowBar {
    /// Where the first day begins.
    pub first: i64,
    /// How long the window is.
    pub open: i64,
    /// Where the target is.
    pub target: i64,
    /// Where now is.
    pub now: i64,
    /// The receipt, the first day, the target and the last day in words.
    pub facts: Vec<(&'static str, String)>,
}

impl WindowBar {
    pub fn new(window: &Window, now: Timestamp, zone: &TimeZone) -> Self {
        let since = |at: Timestamp| at.duration_since(window.received_at).as_secs();
        let whole = since(window.latest).max(1);
        let place = |at| (since(at).saturating_mul(ACROSS) / whole).clamp(0, ACROSS);
        let first = place(window.earliest);
        Self {
            first,
            open: ACROSS - first,
            target: place(window.target),
            now: place(now),
            facts: vec![
                ("Received", brief(window.received_at, zone)),
                ("First day", when::day(window.first_day(zone))),
                ("Target", brief(window.target, zone)),
                ("Last day", when::day(window.last_day(zone))),
                ("Now", said(window, now)),
            ],
        }
    }

    /// In one sentence, for whoever does not see the bar.
    pub fn label(&self) -> String {
        let facts: Vec<String> =
            self.facts.iter().map(|(name, value)| format!("{name}: {value}")).collect();
        facts.join(". ")
    }
}

fn said(window: &Window, now: Timestamp) -> String {
    if window.is_missed(now) {
        "the last day has passed".to_owned()
    } else if window.is_open(now) {
        "the law asks for restoration inside this window".to_owned()
    } else {
        "the first day has not come".to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_place_lies_on_the_bar_and_in_order_whatever_the_clock_says() {
        let zone = TimeZone::get("America/New_York").unwrap();
        let at = |text: &str| text.parse::<Timestamp>().unwrap();
        let window = crate::domain::calendar::window(at("2026-03-02T17:00:00Z"), &zone, &[]);
        for (now, words) in [
            ("2026-03-01T00:00:00Z", "has not come"),
            ("2026-03-18T12:00:00Z", "inside this window"),
            ("2027-01-01T00:00:00Z", "has passed"),
        ] {
            let bar = WindowBar::new(&window, at(now), &zone);
            assert!(0 < bar.first && bar.first <= bar.target && bar.target < ACROSS);
            assert!((0..=ACROSS).contains(&bar.now) && bar.first + bar.open == ACROSS);
            assert!(bar.label().contains(words), "{}", bar.label());
        }
    }
}
