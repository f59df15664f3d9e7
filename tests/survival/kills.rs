//! `kill -9` of each node under load, and between the sending of letters and their settling.
use std::{thread, time::Duration};

use crate::{on_both, rounds, running::random};

on_both! {
    fn each_node_is_killed_under_load_and_started_again(house, 3) {
        house.start();
        for round in 0..rounds(1, 10) {
            for node in 0..house.nodes() {
                house.under_load(&format!("kill-{round}-{node}"), |house| {
                    thread::sleep(Duration::from_millis(random(300)));
                    house.kill(node);
                    thread::sleep(Duration::from_millis(random(300)));
                    house.start();
                });
                house.leases_run_out();
            }
        }
        house.end("kill -9 of each node under load", true);
    }
}

on_both! {
    fn the_worker_is_killed_between_sending_and_settling(house, 1) {
        house.start();
        for round in 0..rounds(1, 10) {
            house.until("earlier letters", "select count(*) from outbox", |left| left == 0);
            let before = house.mail().taken().len();
            // The mail server takes a letter, and says so only later than anybody lives.
            house.mail().order(r#"{"delay": 30}"#);
            house.send(&format!("letters-{round}"), 3);
            crate::house::wait_for("letters to be taken", || {
                house.mail().taken().len() >= before + 2
            });
            let unsettled = "select count(*) from letters where sent_at is null";
            assert_eq!(house.number(unsettled), 6, "none is settled yet");
            house.kill(0);
            house.mail().order("{}");
            house.leases_run_out();
            house.start();
        }
        house.end("kill -9 of the worker between send and settle", true);
    }
}
