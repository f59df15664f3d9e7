//! `safeharbor ingest mail`, piped into by a real postfix and by hand.
use std::{fs, os::unix::fs::PermissionsExt, path::PathBuf, process::Command};

use tempfile::TempDir;

use crate::{
    mta::{Postfix, USER},
    notice, run,
    running::Home,
    there_is, wait,
};

/// A home whose data belong to whom postfix runs the program as, and the program where that user
/// may run it.
fn home_of_nobody() -> (Home, TempDir, PathBuf) {
    let dir = tempfile::Builder::new().prefix("sh").tempdir_in("/tmp").expect("a folder");
    let open = |path: &std::path::Path| {
        fs::set_permissions(path, fs::Permissions::from_mode(0o755)).expect("rights");
    };
    open(dir.path());
    let program = dir.path().join("safeharbor");
    fs::copy(env!("CARGO_BIN_EXE_safeharbor"), &program).expect("the program is copied");
    open(&program);
    let mut home = Home::on_sqlite();
    home.data = dir.path().join("data");
    fs::create_dir(&home.data).expect("a folder");
    run(Command::new("chown").arg(USER).arg(&home.data));
    (home, dir, program)
}

fn environment(home: &Home) -> String {
    format!("SAFEHARBOR__DATA={} SAFEHARBOR__MAIL__DOMAIN=files.example.com", home.data.display())
}

#[test]
fn a_mail_by_smtp_becomes_a_case_and_one_for_a_reply_address_too() {
    if !there_is("/usr/sbin/postfix", "postfix") {
        return;
    }
    let (home, _dir, program) = home_of_nobody();
    let postfix = Postfix::start(&program, &environment(&home));
    postfix.send("copyright@files.example.com", &notice("one"));
    let cases = || {
        home.data.join("safeharbor.db").exists() && {
            wait("the tables", || home.run(&["metrics"], "").status.success());
            home.number("select count(*) from cases") == 1
        }
    };
    wait("the case", cases);
    wait("an empty queue", || postfix.queue().contains("Mail queue is empty"));
    postfix.send("copyright+anything@files.example.com", &notice("two"));
    // A message is told what became of it in a transaction after the one that opens its case.
    wait("what became of both", || {
        home.number("select count(*) from messages where door = 'pipe' and fate = 'opened'") == 2
    });
    assert_eq!(home.number("select count(*) from cases"), 2);
    let said = home.texts("select said from messages order by id limit 1");
    assert!(
        said[0].contains("Return-Path") && said[0].contains("lena@brandt.example"),
        "{}",
        said[0]
    );
    home.is_whole();
}

#[test]
fn while_the_database_is_away_mail_waits_in_the_queue_and_arrives_later() {
    if !there_is("/usr/sbin/postfix", "postfix") {
        return;
    }
    let (home, _dir, program) = home_of_nobody();
    assert!(home.run(&["migrate"], "").status.success());
    run(Command::new("chown").arg("-R").arg(USER).arg(&home.data));
    fs::set_permissions(&home.data, fs::Permissions::from_mode(0o000)).unwrap();
    let postfix = Postfix::start(&program, &environment(&home));
    postfix.send("copyright@files.example.com", &notice("patient"));
    wait("the deferral", || postfix.log().contains("status=deferred"));
    assert!(postfix.queue().contains("lena@brandt.example"), "{}", postfix.queue());
    assert!(!postfix.log().contains("status=bounced"), "{}", postfix.log());
    fs::set_permissions(&home.data, fs::Permissions::from_mode(0o700)).unwrap();
    postfix.flush();
    wait("the case", || home.number("select count(*) from cases") == 1);
    wait("an empty queue", || postfix.queue().contains("Mail queue is empty"));
    home.is_whole();
}

#[test]
fn the_exit_code_tells_what_can_never_be_taken_in_from_what_may_pass() {
    let home = Home::on_sqlite();
    let good = home.run(&["ingest", "mail"], &notice("good"));
    assert_eq!(good.status.code(), Some(0), "{good:?}");
    assert!(String::from_utf8_lossy(&good.stdout).starts_with("Opened a case: "), "{good:?}");
    let again = home.run(&["ingest", "mail"], &notice("good"));
    assert_eq!((again.status.code(), again.stdout), (Some(0), good.stdout));
    let none = home.run(&["ingest", "mail"], "");
    assert_eq!(none.status.code(), Some(65), "{none:?}");
    assert_eq!(home.number("select count(*) from messages where fate = 'refused'"), 1);
    home.while_locked(|| {
        let busy = home.run(&["ingest", "mail"], &notice("busy"));
        assert_eq!(busy.status.code(), Some(75), "{busy:?}");
    });
    let misused = home.run(&["ingest", "mail", "--no-such-option"], &notice("typo"));
    assert_eq!(
        misused.status.code(),
        Some(75),
        "a mail server keeps it until the option is put right"
    );
    let home = home.with("MAIL_IN__POLL_SECONDS", "never");
    let wrong = home.run(&["ingest", "mail"], &notice("wrong"));
    assert_eq!(wrong.status.code(), Some(75), "{wrong:?}");
    assert!(String::from_utf8_lossy(&wrong.stderr).contains("poll_seconds"), "{wrong:?}");
}

#[test]
fn a_mail_that_is_too_large_is_read_to_its_end_and_refused_on_record() {
    let home = Home::on_sqlite().with("MAIL_IN__MAX_BYTES", "65536");
    let large = format!("{}{}", notice("large"), "more\r\n".repeat(50_000));
    let refused = home.run(&["ingest", "mail"], &large);
    assert_eq!(refused.status.code(), Some(65), "{refused:?}");
    assert!(String::from_utf8_lossy(&refused.stdout).contains("larger than the 65536 bytes"));
    let query =
        format!("select count(*) from messages where fate = 'refused' and size = {}", large.len());
    assert_eq!(home.number(&query), 1);
    assert_eq!(home.number("select count(*) from cases"), 0);
}
