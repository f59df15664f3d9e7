//! The clock of 512(g)(2)(C), from the counter-notice to the instruction, on the ten vectors of the
//! calendar and across changes of clocks.
use jiff::{Timestamp, ToSpan, civil::Date, tz::TimeZone};
use safeharbor::domain::{
    case::{Case, CounterArrived},
    event::{Breach, Event},
    standing::{Cause, Standing},
    terms::Practice,
};

use crate::fixture::{TERMS, account, case, disabled, events, free, later};

/// Receipt, business day 11, and the day after the 14th of Monday to Friday alone.
const VECTORS: [[&str; 3]; 10] = [
    ["2026-06-12", "2026-06-30", "2026-07-03"],
    ["2026-06-19", "2026-07-07", "2026-07-10"],
    ["2026-06-26", "2026-07-14", "2026-07-17"],
    ["2026-11-13", "2026-12-01", "2026-12-04"],
    ["2026-12-18", "2027-01-06", "2027-01-08"],
    ["2026-12-26", "2027-01-12", "2027-01-15"],
    ["2027-06-11", "2027-06-29", "2027-07-02"],
    ["2027-07-01", "2027-07-19", "2027-07-22"],
    ["2027-12-20", "2028-01-06", "2028-01-08"],
    ["2028-10-30", "2028-11-15", "2028-11-18"],
];

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn at(day: Date, hour: i8, zone: &TimeZone) -> Timestamp {
    zone.to_ambiguous_timestamp(day.at(hour, 0, 0, 0)).compatible().unwrap()
}

/// A counter-notice of this moment about the only location of a case.
fn countered(received: Timestamp, practice: &Practice<'_>) -> Case {
    let arrived = CounterArrived {
        positions: &[1],
        subscriber: Some(account(1)),
        missing: &[],
        at: received,
    };
    disabled(case(1), &[1]).counter(&arrived, practice).unwrap().0
}

/// Nothing a nanosecond before `earliest`; then the instruction; then, at `latest` and not before,
/// the breach, once.
fn keeps_to(zone: &TimeZone, received: Timestamp, earliest: Timestamp, latest: Timestamp) {
    let practice = Practice { terms: TERMS, zone, closed: &[] };
    let case = countered(received, &practice);
    assert_eq!(case.wakes_at(&practice), Some(earliest), "{received}");
    let moment = 1.nanosecond();
    let (case, nothing) = case.wake(earliest - moment, &practice, &free);
    assert_eq!(nothing, [], "{received}");
    let (case, instructed) = case.wake(earliest, &practice, &free);
    assert!(
        matches!(
            events(&instructed)[..],
            [Event::RestoreInstructed { cause: Cause::CounterNotice, .. }]
        ),
        "{received}"
    );
    assert!(matches!(case.standings[0], Standing::RestoreOwed { at, .. } if at == earliest));
    let (case, nothing) = case.wake(latest - moment, &practice, &free);
    assert_eq!(nothing, [], "{received}");
    let (case, missed) = case.wake(latest, &practice, &free);
    assert!(matches!(events(&missed)[..], [Event::Breached { breach: Breach::Missed, .. }]));
    assert_eq!(case.wakes_at(&practice), None);
    assert_eq!(case.wake(later(latest, 1), &practice, &free).1, []);
}

#[test]
fn the_ten_vectors_are_instructed_on_the_first_moment_and_missed_on_the_last() {
    for zone in ["America/New_York", "America/Los_Angeles", "Europe/Berlin", "Asia/Kolkata"] {
        let zone = TimeZone::get(zone).unwrap();
        for vector in VECTORS {
            let [received, earliest, latest] = vector.map(day);
            for hour in [0, 12, 23] {
                let received = at(received, hour, &zone);
                keeps_to(&zone, received, at(earliest, 0, &zone), at(latest, 0, &zone));
            }
        }
    }
}

#[test]
fn a_change_of_clocks_inside_the_window_moves_nothing() {
    let vectors = [
        // New York sets its clocks back on 1 November and forward on 14 March, Berlin on 28 March.
        ("America/New_York", "2026-10-20", "2026-11-04T05:00:00Z", "2026-11-10T05:00:00Z"),
        ("America/New_York", "2027-03-05", "2027-03-22T04:00:00Z", "2027-03-26T04:00:00Z"),
        ("Europe/Berlin", "2027-03-15", "2027-03-29T22:00:00Z", "2027-04-02T22:00:00Z"),
        // On 24 April Cairo has no midnight: the day begins at one o'clock.
        ("Africa/Cairo", "2026-04-09", "2026-04-23T22:00:00Z", "2026-04-29T21:00:00Z"),
    ];
    for (zone, received, earliest, latest) in vectors {
        let zone = TimeZone::get(zone).unwrap();
        let received = at(day(received), 12, &zone);
        keeps_to(&zone, received, earliest.parse().unwrap(), latest.parse().unwrap());
    }
}

#[test]
fn a_missed_night_is_caught_up_in_order() {
    let zone = TimeZone::get("America/New_York").unwrap();
    let practice = Practice { terms: TERMS, zone: &zone, closed: &[] };
    let case = countered(at(day("2026-11-13"), 12, &zone), &practice);
    let (case, effects) = case.wake(at(day("2026-12-20"), 12, &zone), &practice, &free);
    let kinds: Vec<_> = events(&effects).into_iter().map(Event::kind).collect();
    assert_eq!(kinds, ["restore_instructed", "breached"]);
    assert_eq!(case.wakes_at(&practice), None);
}
