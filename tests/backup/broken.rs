//! Backups after something went wrong: a run that was killed, a file that rotted, a folder that is not ours.
use std::{fs, path::PathBuf, process::Command};

use sha2::Digest;

use crate::{
    backup::{backed_up, files, home, part, shorten, text},
    desk::{PUBLIC, ends, lived_in, said},
    running::{Home, limited},
};

#[test]
fn a_file_that_has_rotted_in_the_backup_is_copied_anew() {
    let (home, _, target) = backed_up();
    shorten(&files(&target.join("evidence"))[0]);
    ends(&home.run(&["backup", "verify", text(&target)], ""), 1, &["THE BACKUP IS NOT WHOLE"]);
    let again = home.run(&["backup", text(&target)], "");
    ends(&again, 0, &["the backup is complete", "copied    1 files"]);
    ends(&home.run(&["backup", "verify", text(&target)], ""), 0, &["the backup is whole"]);
}

#[test]
fn what_runs_that_broke_off_have_left_does_not_take_the_room_of_the_next_one() {
    let (home, _, target) = backed_up();
    let copies = || {
        let is_copy = |path: &PathBuf| path.extension().is_some_and(|end| end == "db");
        files(&target).into_iter().filter(is_copy).count()
    };
    for _ in 0..3 {
        let broken = limited("ulimit -f 100", &home.program(&["backup", text(&target)])).output();
        let broken = broken.unwrap();
        assert!(!broken.status.success(), "{}", said(&broken));
        assert_eq!(copies(), 2, "the last whole one, and what the last run has left");
        ends(&home.run(&["backup", "verify", text(&target)], ""), 0, &["the backup is whole"]);
    }
    ends(&home.run(&["backup", text(&target)], ""), 0, &["the backup is complete"]);
    part(&target, "database-");
}

#[test]
fn a_folder_with_the_backup_of_another_installation_is_refused_and_stays_as_it_is() {
    let (_home, _, target) = backed_up();
    let other = home();
    let server = other.start();
    lived_in(&other, &server);
    server.stop();
    let refused = other.run(&["backup", text(&target)], "");
    ends(&refused, 2, &["holds the backup of another installation"]);
    ends(&other.run(&["backup", "verify", text(&target)], ""), 0, &["the backup is whole"]);
}

#[test]
fn a_database_gets_its_place_only_when_it_was_verified_and_the_same_command_goes_on() {
    let (home, held, whole) = backed_up();
    // A backup that says of itself that it is whole, and lacks a file of a case.
    let forged = home.path().join("forged");
    let copied = Command::new("cp").args(["-r", text(&whole), text(&forged)]).status();
    assert!(copied.unwrap().success());
    fs::write(part(&forged, "evidence-"), "").unwrap();
    let read = fs::read_to_string(forged.join("manifest.json")).unwrap();
    let mut manifest: serde_json::Value = serde_json::from_str(&read).unwrap();
    let nothing = data_encoding::HEXLOWER.encode(&sha2::Sha256::digest(b""));
    manifest["evidence"]["list"]["sha256"] = nothing.into();
    for number in ["/evidence/files", "/evidence/bytes", "/evidence/list/bytes"] {
        *manifest.pointer_mut(number).unwrap() = 0.into();
    }
    fs::write(forged.join("manifest.json"), manifest.to_string()).unwrap();

    let other = Home::on_sqlite().with("PUBLIC_URL", PUBLIC);
    let restored = other.run(&["restore", text(&forged)], "");
    ends(&restored, 1, &["WHAT IS BACK IS NOT WHOLE"]);
    assert!(!other.data.join("safeharbor.db").exists(), "a server would start on it");
    assert!(other.data.join("safeharbor.restoring").exists());
    // The same place as after a kill: neither the copy nor a log beside it is in the way.
    fs::write(other.data.join("safeharbor.restoring-wal"), "of another copy").unwrap();
    let restored = other.run(&["restore", text(&whole)], "");
    ends(&restored, 0, &["the backup is back, and whole"]);
    assert!(!other.data.join("safeharbor.restoring").exists());
    assert!(!other.data.join("safeharbor.restoring-wal").exists());
    other.is_whole();
    held.opens(&other.start());
}
