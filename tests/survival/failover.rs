//! The primary dies under load, the synchronous standby takes over, nodes find it by themselves.
use crate::{house::House, replicas::Replicas, rounds, stage};

#[test]
fn a_killed_primary_is_followed_by_its_standby_and_nothing_is_lost() {
    let _stage = stage();
    let Some(mut pair) = Replicas::start() else { return };
    let Some(mut house) = House::at(&pair.url(), 2) else { return };
    house.start();
    let rounds = rounds(1, 5);
    for round in 0..rounds {
        house.under_load(&format!("primary-{round}"), |_| pair.fail_over());
        house.leases_run_out();
        if round + 1 < rounds {
            pair.replace_the_dead();
        }
    }
    house.end("kill -9 of the primary, its synchronous standby is promoted", true);
}
