//! What every page of the desk shares: who is signed in, how much waits, how figures and moments read.
use jiff::{Timestamp, tz::TimeZone};

use crate::{
    domain::{
        person::{Permission, Person},
        target::{Due, Pace},
    },
    services::lists::COUNTED,
    store::queue::Counts,
};

/// The context of `templates/desk/base.html`.
pub struct Desk {
    /// Who is signed in.
    pub person: String,
    /// Whether the page of accounts is for this person.
    pub manages: bool,
    /// Whether this person may type notices in.
    pub enters: bool,
    /// Whether the page of keys is.
    pub keys: bool,
    /// Tasks that are due, and cases past their target, as text.
    pub due: String,
    /// Cases in review, as text.
    pub queue: String,
    /// Cases with something to carry out, as text.
    pub carry_out: String,
    /// Steps against accounts that wait for a person, as text.
    pub steps: String,
    /// Letters that something is left to do about, as text.
    pub letters: String,
    /// Messages that wait for a person, as text.
    pub messages: String,
}

impl Desk {
    pub fn new(person: &Person, counts: Counts) -> Self {
        Self {
            person: person.name.clone(),
            manages: person.role.may(Permission::ManagePeople),
            enters: person.role.may(Permission::DecideCases),
            keys: person.role.may(Permission::ManageKeys),
            due: counted(counts.due.saturating_add(counts.late)),
            queue: exactly(counts.review),
            carry_out: counted(counts.uncarried),
            steps: counted(counts.steps),
            letters: counted(counts.letters),
            messages: counted(counts.messages),
        }
    }
}

/// A bounded count: nothing for none, `1,000+` where counting stopped.
pub fn counted(count: u64) -> String {
    match count {
        0 => String::new(),
        _ if count >= u64::from(COUNTED) => format!("{}+", figure(u64::from(COUNTED))),
        _ => figure(count),
    }
}

/// A count that is known: nothing for none.
pub fn exactly(count: u64) -> String {
    if count == 0 { String::new() } else { figure(count) }
}

/// `1,204`.
pub fn figure(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// `1 location`, `1,204 locations`.
pub fn plural(count: usize, one: &str) -> String {
    match count {
        1 => format!("1 {one}"),
        many => format!("{} {one}s", figure(many as u64)),
    }
}

/// A moment for a dense table: `22 Nov 2026, 09:15 EST`. Letters and pages for others spell it out.
pub fn brief(at: Timestamp, zone: &TimeZone) -> String {
    format!("{} {}", local(at, zone, "%-d %b %Y, %H:%M"), zone_name(at, zone))
}

/// The same with seconds, where minutes would be too coarse.
pub fn exact(at: Timestamp, zone: &TimeZone) -> String {
    format!("{} {}", local(at, zone, "%-d %b %Y, %H:%M:%S"), zone_name(at, zone))
}

fn local(at: Timestamp, zone: &TimeZone, format: &str) -> String {
    at.to_zoned(zone.clone()).strftime(format).to_string()
}

/// `EST`, or `UTC-03:00` where the zone has no name of its own.
fn zone_name(at: Timestamp, zone: &TimeZone) -> String {
    let name = local(at, zone, "%Z");
    if name.starts_with(['+', '-']) { format!("UTC{}", local(at, zone, "%:z")) } else { name }
}

/// How much of the time until the service target is spent.
pub struct Age {
    /// 0 to 100.
    pub spent: i64,
    /// A word of the style sheet.
    pub state: &'static str,
    /// The target in words.
    pub text: String,
}

impl Age {
    pub fn new(opened_at: Timestamp, due: Due, now: Timestamp, zone: &TimeZone) -> Self {
        let whole = due.late_at.duration_since(opened_at).as_secs().max(1);
        let spent = now.duration_since(opened_at).as_secs().saturating_mul(100) / whole;
        let target = brief(due.late_at, zone);
        let (state, text) = match due.pace(now) {
            Pace::OnTime => ("", format!("On time until {target}")),
            Pace::Soon => ("warn", format!("Due soon, {target}")),
            Pace::Late => ("late", format!("Late since {target}")),
        };
        Self { spent: spent.clamp(0, 100), state, text }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_grouped_and_bounded_counts_say_so() {
        assert_eq!(figure(0), "0");
        assert_eq!(figure(999), "999");
        assert_eq!(figure(1_234_567), "1,234,567");
        assert_eq!(counted(0), "");
        assert_eq!(counted(1_000), "1,000+");
        assert_eq!(plural(1, "location"), "1 location");
    }

    #[test]
    fn a_brief_moment_says_its_zone() {
        let at: Timestamp = "2026-11-22T14:15:00Z".parse().unwrap();
        let zone = |name| TimeZone::get(name).unwrap();
        assert_eq!(brief(at, &zone("America/New_York")), "22 Nov 2026, 09:15 EST");
        assert_eq!(brief(at, &zone("America/Sao_Paulo")), "22 Nov 2026, 11:15 UTC-03:00");
    }
}
