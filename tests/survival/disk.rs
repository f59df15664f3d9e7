//! A full disk under the database: refused with words, nothing acknowledged is lost, and on it goes.
use std::{
    fs::{self, File},
    io::Write,
    path::{Path, PathBuf},
    process::Command,
    thread,
    time::Duration,
};

use tempfile::TempDir;

use crate::{
    house::{House, wait_for},
    instance::{Instance, hand_over, programs},
    load::Load,
    running::aloud,
    stage,
};

/// A small file system; unmounted when it goes out of scope.
struct SmallDisk(PathBuf);

impl SmallDisk {
    fn mount(at: PathBuf, megabytes: u64) -> Option<Self> {
        fs::create_dir_all(&at).expect("a mount point");
        let size = format!("size={megabytes}m");
        let mut mount = Command::new("mount");
        mount.args(["-t", "tmpfs", "-o", &size, "tmpfs"]).arg(&at);
        if mount.output().is_ok_and(|output| output.status.success()) {
            return Some(Self(at));
        }
        aloud(
            "SKIPPED: a full disk, because no tmpfs may be mounted here; tests/faults limits the size of files instead",
        );
        None
    }

    /// Takes all the space that is left but so much.
    fn fill(&self, left: u64) -> PathBuf {
        let path = self.0.join("ballast");
        let mut ballast = File::create(&path).expect("ballast");
        while ballast.write_all(&[1; 4096]).is_ok() {}
        let size = ballast.metadata().expect("ballast").len();
        ballast.set_len(size.saturating_sub(left)).expect("ballast");
        path
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        Command::new("umount").arg("-l").arg(&self.0).status().ok();
    }
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
    let Some(disk) = SmallDisk::mount(house.path().join("small"), 64) else { return };
    house.home().data = disk.0.join("data");
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
    let Some(disk) = SmallDisk::mount(dir.path().join("small"), 256) else { return };
    hand_over(dir.path());
    hand_over(&disk.0);
    let settings = ["shared_buffers=16MB", "max_wal_size=8MB", "min_wal_size=2MB"];
    let mut postgres = Instance::make(&disk.0.join("data"), dir.path(), &settings);
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
