//! A mail server that is dead for hours: every letter waits, and goes out once.
use crate::{clock::MovedClock, on_both, rounds};

/// Seconds.
const HOUR: i64 = 3_600;

on_both! {
    fn letters_wait_for_hours_and_go_out_once(house, 2) {
        let clock = MovedClock::of(&mut house);
        house.start();
        house.stop_mail();
        let many = rounds(4, 40);
        house.send("dead-mail", many);
        let mut hours = 0;
        // Each hour finds every letter tried once more, in vain.
        for tries in 1..=i64::try_from(rounds(4, 24)).unwrap() {
            let tried = format!("select count(*) from letters where attempts >= {tries}");
            let all = i64::try_from(2 * many).unwrap();
            house.until("every letter to be tried", &tried, |tried| tried == all);
            let held = "select count(*) from outbox where lease_until is not null";
            house.until("every try to be over", held, |held| held == 0);
            hours += 1;
            clock.set(hours * HOUR);
        }
        assert_eq!(house.number("select count(*) from letters where sent_at is not null"), 0);
        house.start_mail();
        clock.set((hours + 1) * HOUR);
        house.end("a mail server that is dead for hours", false);
    }
}
