//! Every day of 2024 to 2040: the window is never empty and both readings are kept.

use super::{ZONES, at, days, zone};
use jiff::ToSpan;
use safeharbor::domain::calendar::{is_business_day, is_weekday, window};

#[test]
fn the_window_is_never_empty_and_the_target_lies_in_it() {
    for name in ZONES {
        let zone = zone(name);
        for received in days() {
            for hour in [0, 23] {
                let window = window(at(received, hour, &zone), &zone, &[]);
                let shown = format!("{name} {received} {hour}h: {window:?}");
                assert!(window.received_at < window.earliest, "{shown}");
                assert!(window.earliest < window.latest, "{shown}");
                assert!(window.is_open(window.target), "{shown}");
                assert!(window.first_day(&zone) <= window.last_day(&zone), "{shown}");
                assert_eq!(zone.to_datetime(window.target).date(), window.first_day(&zone));
            }
        }
    }
}

#[test]
fn whichever_way_days_are_counted_there_are_ten_before_it_and_no_more_than_fourteen_in_all() {
    let zone = zone("America/New_York");
    for received in days() {
        let window = window(at(received, 12, &zone), &zone, &[]);
        let (first, last) = (window.first_day(&zone), window.last_day(&zone));
        let until = |end| received.series(1.day()).skip(1).take_while(move |day| *day <= end);
        let before = first.yesterday().unwrap();
        assert_eq!(until(before).filter(|day| is_business_day(*day)).count(), 10, "{received}");
        assert!(until(before).filter(|day| is_weekday(*day)).count() >= 10, "{received}");
        assert_eq!(until(last).filter(|day| is_weekday(*day)).count(), 14, "{received}");
        assert!(until(last).filter(|day| is_business_day(*day)).count() <= 14, "{received}");
    }
}
