//! A database that a newer program has migrated: nodes go on where it is marked so, and stop where not.
use std::{thread, time::Duration};

use crate::{
    fleet::{Fleet, eventually},
    restarted::under_load,
};

/// What the migration of a release to come does: something is added, and the mark says who can live
/// with that.
fn migrate(fleet: &Fleet, version: i64, compatible_from: i64) {
    fleet.home.change(&format!("alter table cases add column later_{version} text"));
    fleet.home.change(&format!(
        "with mark as (insert into schema_marks (version, compatible_from) values ({version}, {compatible_from})) \
         insert into _sqlx_migrations (version, description, success, checksum, execution_time) \
         values ({version}, 'later', true, '\\x00', 1)"
    ));
}

#[test]
fn no_request_fails_while_a_compatible_migration_is_applied_and_nodes_are_restarted_after_it() {
    let Some(fleet) = Fleet::start(&[]) else { return };
    let mut fleet = fleet.up();
    thread::sleep(Duration::from_secs(2));
    let known = fleet.home.number("select max(version) from _sqlx_migrations");
    let load = under_load(&mut fleet, |fleet| {
        migrate(fleet, known + 1, known);
        thread::sleep(Duration::from_secs(2));
        fleet.restart_all();
    });
    let failed = load.failed.into_inner().unwrap();
    assert!(failed.is_empty(), "{} failed: {:?}", failed.len(), &failed[..failed.len().min(5)]);
    fleet.end();
}

#[test]
fn nodes_stop_at_a_migration_that_leaves_them_behind_and_do_not_start_after_it() {
    let Some(fleet) = Fleet::start(&[("DRAIN_SECONDS", "3")]) else { return };
    let mut fleet = fleet.up();
    let known = fleet.home.number("select max(version) from _sqlx_migrations");
    migrate(&fleet, known + 1, known + 1);
    eventually("the node says that it leaves", || {
        crate::running::connect(fleet.node(0).address).is_err()
            || fleet.node(0).get("/health/ready").status == 503
    });
    for node in &mut fleet.nodes {
        node.as_mut().unwrap().wait(Duration::from_secs(40));
    }
    let refused = fleet.program(1).output().unwrap();
    let said = String::from_utf8_lossy(&refused.stderr);
    assert!(!refused.status.success() && said.contains("newer safeharbor"), "{said}");
    let checked = fleet.home.run(&["check"], "");
    assert!(!checked.status.success());
    let verified = fleet.home.run(&["audit", "verify"], "");
    assert!(String::from_utf8_lossy(&verified.stderr).contains("newer safeharbor"));
}
