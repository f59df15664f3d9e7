//! What the provider's closing days may move, and what they may not.

use super::{ZONES, noon, zone};
use jiff::ToSpan;
use jiff::civil::{Date, date};
use proptest::prelude::*;
use safeharbor::domain::calendar::{TARGET_HOUR, Window, is_business_day, window};

#[test]
fn a_closing_day_moves_the_target_to_the_next_business_day() {
    // Received on 6 November 2026: earliest on the 24th, Thanksgiving on the 26th, latest the 26th.
    let received = date(2026, 11, 6);
    let day = |number| date(2026, 11, number);
    for (closed, target) in [
        (vec![], day(24)),
        (vec![day(23)], day(24)),
        (vec![day(24)], day(25)),
        (vec![day(25)], day(24)),
        // Closed throughout: the last business day, for the statute does not wait.
        (vec![day(24), day(25)], day(25)),
        (vec![day(25), day(24), day(27)], day(25)),
    ] {
        let zone = zone("America/New_York");
        let window = window(noon(received, &zone), &zone, &closed);
        assert_eq!(window.first_day(&zone), day(24));
        assert_eq!(window.last_day(&zone), day(26));
        let aimed = target.at(TARGET_HOUR, 0, 0, 0);
        assert_eq!(zone.to_datetime(window.target), aimed, "closed on {closed:?}");
    }
}

proptest! {
    #[test]
    fn no_closing_days_move_a_limit_or_put_the_target_outside(
        number in 0..6209_i32,
        offsets in prop::collection::vec(-5..40_i32, 0..40),
        zone_number in 0..ZONES.len(),
    ) {
        let zone = zone(ZONES[zone_number]);
        let received = date(2024, 1, 1) + number.days();
        let closed: Vec<Date> = offsets.iter().map(|offset| received + offset.days()).collect();
        let (open, moved) = (
            window(noon(received, &zone), &zone, &[]),
            window(noon(received, &zone), &zone, &closed),
        );
        prop_assert_eq!(Window { target: open.target, ..moved.clone() }, open.clone());
        prop_assert!(moved.is_open(moved.target));
        prop_assert!(moved.target >= open.target);
        let aimed = zone.to_datetime(moved.target).date();
        prop_assert!(is_business_day(aimed));
        let first = moved.first_day(&zone);
        let before = first.series(1.day()).take_while(|day| *day < aimed);
        for day in before.filter(|day| is_business_day(*day)) {
            prop_assert!(closed.contains(&day), "{} was open and passed over", day);
        }
    }
}
