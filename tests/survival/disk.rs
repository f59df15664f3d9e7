//! A full disk under the database: refused with words, nothing acknowledged is lost, and on it goes.
use std::{fs, path::Path, thread, time::Duration};

use tempfile::TempDir;

use crate::{
    house::{House, wait_for},
    instance::{Instance, hand_over, programs},
    load::Load,
    running::{SmallDisk, aloud},
    stage,
};

/// Mounted, or it is said aloud that it cannot be.
fn small(at: &Path, megabytes: u64) -> Option<SmallDisk> {
    let disk = SmallDisk::mount(at, megabytes);
    if disk.is_none() {
        aloud(
            "SKIPPED: a full disk, because no tmpfs may be mounted here; tests/faults limits the size of files instead",
        );
    }
    disk
}

/// Long notices from all sides until many were refused, space, and notices that are taken again.
fn fill_up(house: &House, disk: &SmallDisk, make_room: impl FnOnce(&Path)) {
    let ballast = disk.fill(3 << 20);
    let load = Load::new(house.node().policy(), &house.doors, &house.ledger, "full");
    let load = &load.with_words("A chapter. ".repeat(10_000));
    thread::scope(|scope| {
        let _end = load.end_with();
        load.start(scope);
        wait_for("the disk to be full", || house.ledger.lock().unwrap().refused >= 16);
        house.node().get("/health/live").says(200, &["live"]);
        make_room(&ballast);
        load.more_are_acknowledged();
    });
    assert!(house.ledger.lock().unwrap().refused >= 16, "it was never full");
    house.leases_run_out();
}

#[test]
fn on_sqlite() {
    let _stage = stage();
    let Some(mut house) = House::on_sqlite() else { return };
    let Some(disk) = small(&house.path().join("small"), 64) else { return };
    house.home().data = disk.path().join("data");
    house.start();
    fill_up(&house, &disk, |ballast| fs::remove_file(ballast).expect("space"));
    house.end("a full disk", true);
}

#[test]
fn on_postgres() {
    let _stage = stage();
    if programs().is_none() {
        aloud("SKIPPED on PostgreSQL: its server programs are not installed");
        return;
    }
    let dir = TempDir::new().expect("a folder");
    let Some(disk) = small(&dir.path().join("small"), 256) else { return };
    hand_over(dir.path());
    hand_over(disk.path());
    let settings = ["shared_buffers=16MB", "max_wal_size=8MB", "min_wal_size=2MB"];
    let mut postgres = Instance::make(&disk.path().join("data"), dir.path(), &settings);
    postgres.start();
    postgres.tell("create database safeharbor");
    let Some(mut house) = House::at(&postgres.url("safeharbor"), 2) else { return };
    house.start();
    fill_up(&house, &disk, |ballast| {
        fs::remove_file(ballast).expect("space");
        // It has ended itself when it could not write its log; an operator, or systemd, starts it.
        thread::sleep(Duration::from_secs(2));
        if !postgres.is_running() {
            aloud("PostgreSQL had ended itself on the full disk and is started again");
            postgres.start();
        }
    });
    house.end("a full disk", true);
}
