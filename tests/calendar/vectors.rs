//! Days counted by hand, and the moments at which they begin and end.

use super::{at, noon, zone};
use jiff::civil::{Date, date};
use jiff::{Timestamp, ToSpan};
use safeharbor::domain::calendar::{
    VERSION, Window, add_business_days, is_business_day, is_holiday, window,
};

/// Receipt; business days 1, 10, 11 and 14 without holidays; the 14th of Monday to Friday alone.
const VECTORS: [[&str; 6]; 10] = [
    ["2026-06-12", "2026-06-15", "2026-06-29", "2026-06-30", "2026-07-06", "2026-07-02"],
    ["2026-06-19", "2026-06-22", "2026-07-06", "2026-07-07", "2026-07-10", "2026-07-09"],
    ["2026-06-26", "2026-06-29", "2026-07-13", "2026-07-14", "2026-07-17", "2026-07-16"],
    ["2026-11-13", "2026-11-16", "2026-11-30", "2026-12-01", "2026-12-04", "2026-12-03"],
    ["2026-12-18", "2026-12-21", "2027-01-05", "2027-01-06", "2027-01-11", "2027-01-07"],
    ["2026-12-26", "2026-12-28", "2027-01-11", "2027-01-12", "2027-01-15", "2027-01-14"],
    ["2027-06-11", "2027-06-14", "2027-06-28", "2027-06-29", "2027-07-02", "2027-07-01"],
    ["2027-07-01", "2027-07-02", "2027-07-16", "2027-07-19", "2027-07-22", "2027-07-21"],
    ["2027-12-20", "2027-12-21", "2028-01-05", "2028-01-06", "2028-01-11", "2028-01-07"],
    ["2028-10-30", "2028-10-31", "2028-11-14", "2028-11-15", "2028-11-20", "2028-11-17"],
];

#[test]
fn the_ten_vectors_hold() {
    let zone = zone("America/New_York");
    for vector in VECTORS {
        let [received, one, ten, eleven, fourteen, last] = vector.map(day);
        for (count, expected) in [(1, one), (10, ten), (11, eleven), (14, fourteen)] {
            assert_eq!(add_business_days(received, count), expected, "{received}, day {count}");
        }
        let window = window(noon(received, &zone), &zone, &[]);
        assert_eq!(window.first_day(&zone), eleven, "{received}");
        assert_eq!(window.last_day(&zone), last, "{received}");
    }
}

#[test]
fn a_holiday_on_a_weekend_is_observed_beside_it_even_in_the_year_before() {
    for observed in [
        "2026-07-03",
        "2027-06-18",
        "2027-07-05",
        "2027-12-24",
        "2027-12-31",
        "2028-11-10",
        "2029-11-12",
    ] {
        assert!(is_holiday(day(observed)), "{observed}");
        assert!(!is_business_day(day(observed)), "{observed}");
    }
    for ordinary in ["2028-01-03", "2026-12-31", "2026-07-06", "2029-01-22"] {
        assert!(!is_holiday(day(ordinary)), "{ordinary}");
    }
}

#[test]
fn inauguration_day_is_none_and_juneteenth_begins_in_2021() {
    for ordinary in ["2025-01-21", "2037-01-20", "2020-06-19"] {
        assert!(is_business_day(day(ordinary)), "{ordinary}");
    }
    assert!(!is_business_day(day("2021-06-18")));
    assert!(!is_business_day(day("2024-06-19")));
}

#[test]
fn no_business_days_lead_nowhere_and_too_many_to_the_last_day_there_is() {
    let saturday = day("2026-12-26");
    assert_eq!(add_business_days(saturday, 0), saturday);
    assert_eq!(add_business_days(Date::MAX, 3), Date::MAX);
    let end = window(Timestamp::MAX, &zone("UTC"), &[]);
    assert!(end.earliest <= end.latest);
}

#[test]
fn the_day_of_receipt_is_the_providers() {
    // 23:30 in New York is the next day in Berlin.
    let received: Timestamp = "2026-06-12T03:30:00Z".parse().unwrap();
    let first = |name| {
        let zone = zone(name);
        window(received, &zone, &[]).first_day(&zone)
    };
    assert_eq!(first("America/New_York"), date(2026, 6, 29));
    assert_eq!(first("Europe/Berlin"), date(2026, 6, 30));
}

#[test]
fn any_hour_of_a_day_gives_the_same_window() {
    let zone = zone("America/New_York");
    let received = day("2026-11-13");
    let morning = window(at(received, 0, &zone), &zone, &[]);
    let evening = window(at(received, 23, &zone), &zone, &[]);
    assert_eq!(Window { received_at: evening.received_at, ..morning }, evening);
}

#[test]
fn a_window_across_a_change_of_clocks_keeps_to_the_days() {
    let cases = [
        // Clocks go back on 1 November and forward on 14 March.
        ("America/New_York", "2026-10-20", "2026-11-04T05:00:00Z", "2026-11-10T05:00:00Z"),
        ("America/New_York", "2027-03-05", "2027-03-22T04:00:00Z", "2027-03-26T04:00:00Z"),
        // And here on 28 March.
        ("Europe/Berlin", "2027-03-15", "2027-03-29T22:00:00Z", "2027-04-02T22:00:00Z"),
    ];
    for (name, received, earliest, latest) in cases {
        let zone = zone(name);
        let window = window(noon(day(received), &zone), &zone, &[]);
        assert_eq!(window.earliest.to_string(), earliest, "{name} {received}");
        assert_eq!(window.latest.to_string(), latest, "{name} {received}");
    }
}

#[test]
fn a_day_without_a_midnight_and_a_day_of_25_hours_keep_their_own_ends() {
    // In Cairo the clocks go from Thursday midnight to one o'clock on 24 April, and from
    // midnight back to eleven on 29 October.
    let zone = zone("Africa/Cairo");
    let of = |received| window(noon(day(received), &zone), &zone, &[]);
    let first_moment: Timestamp = "2026-04-23T22:00:00Z".parse().unwrap();
    assert_eq!(zone.to_datetime(first_moment), date(2026, 4, 24).at(1, 0, 0, 0));
    assert_eq!(of("2026-04-09").earliest, first_moment);
    assert_eq!(of("2026-04-09").first_day(&zone), date(2026, 4, 24));
    assert_eq!(of("2026-04-03").latest, first_moment);
    assert_eq!(of("2026-04-03").last_day(&zone), date(2026, 4, 23));
    assert_eq!(of("2026-10-09").latest.to_string(), "2026-10-29T22:00:00Z");
    assert_eq!(of("2026-10-09").last_day(&zone), date(2026, 10, 29));
}

#[test]
fn both_limits_are_exact_to_the_moment() {
    let zone = zone("America/New_York");
    let window = window(noon(day("2026-11-13"), &zone), &zone, &[]);
    assert_eq!(window.calendar, VERSION);
    assert_eq!(window.earliest, at(day("2026-12-01"), 0, &zone));
    assert_eq!(window.target, at(day("2026-12-01"), 9, &zone));
    assert_eq!(window.latest, at(day("2026-12-04"), 0, &zone));
    let moment = 1.nanosecond();
    let (earliest, latest, target) = (window.earliest, window.latest, window.target);
    let seen = |at| (window.is_early(at), window.is_open(at), window.is_missed(at));
    assert_eq!(seen(earliest - moment), (true, false, false));
    assert_eq!(seen(earliest), (false, true, false));
    assert_eq!(seen(latest - moment), (false, true, false));
    assert_eq!(seen(latest), (false, false, true));
    assert!(!window.is_due(target - moment) && window.is_due(target));
}

#[test]
fn a_window_survives_being_stored() {
    let zone = zone("America/New_York");
    let window = window(noon(day("2026-11-13"), &zone), &zone, &[]);
    let stored = serde_json::to_string(&window).unwrap();
    assert_eq!(serde_json::from_str::<Window>(&stored).unwrap(), window);
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}
