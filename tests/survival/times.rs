//! Clocks that jump, forward and back, while notices come in and letters go out.
use std::{thread, time::Duration};

use crate::{clock::MovedClock, on_both, rounds};

on_both! {
    fn the_clock_jumps_forward_and_back_under_load(house, 2) {
        let clock = MovedClock::of(&mut house);
        house.start();
        for round in 0..rounds(1, 10) {
            for (jump, seconds) in [("hours", 6 * 3_600), ("back", -2 * 86_400), ("days", 5 * 86_400)] {
                house.under_load(&format!("{jump}-{round}"), |_| {
                    clock.set(seconds);
                    thread::sleep(Duration::from_millis(500));
                });
            }
        }
        // A letter that was promised in a time to come goes when that has come.
        clock.set(10 * 86_400);
        house.end("a clock that jumps six hours, two days back, five days on", true);
    }
}
