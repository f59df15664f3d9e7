//! A mailbox over TLS: seen only after the message is on disk, whatever happens in between.
use std::{thread, time::Duration};

use crate::{
    mailbox::Dovecot,
    notice,
    postgres::Cluster,
    running::{Home, block_on, random},
    there_is, wait,
};

/// As it stands in an address.
const PASSWORD: &str = "pass%2Fword";

fn home(dovecot: &Dovecot) -> Home {
    looking_into(dovecot, Home::on_sqlite())
}

fn looking_into(dovecot: &Dovecot, home: Home) -> Home {
    let mut home =
        home.with("MAIL_IN__IMAP", dovecot.url(PASSWORD)).with("MAIL_IN__POLL_SECONDS", "1");
    home.environment.insert("SSL_CERT_FILE".to_owned(), dovecot.certificate());
    home
}

#[test]
fn mail_is_fetched_becomes_cases_and_is_marked_as_seen() {
    if !there_is("/usr/sbin/dovecot", "dovecot-imapd") {
        return;
    }
    let dovecot = Dovecot::start();
    dovecot.deliver("1", &notice("first"));
    let home = home(&dovecot).with("MAIL_IN__MAX_BYTES", "65536");
    let server = home.start();
    wait("the first case", || home.number("select count(*) from cases") == 1);
    dovecot.deliver("2", &notice("second"));
    dovecot.deliver("3", &format!("{}{}", notice("large"), "more\r\n".repeat(50_000)));
    wait("the second case", || home.number("select count(*) from cases") == 2);
    wait("all to be seen", || dovecot.flagged('S') == 3);
    assert_eq!(dovecot.flagged('F'), 1, "the one that was too large");
    assert_eq!(
        home.number("select count(*) from messages where fate = 'refused' and door = 'imap'"),
        1
    );
    server.stop();
    home.is_whole();
}

#[test]
fn a_message_is_seen_only_after_it_is_on_disk() {
    if !there_is("/usr/sbin/dovecot", "dovecot-imapd") {
        return;
    }
    let dovecot = Dovecot::start();
    let home = home(&dovecot);
    dovecot.deliver("0", &notice("before"));
    let server = home.start();
    // The program has begun, and writes nothing any more.
    wait("the first to be seen", || dovecot.flagged('S') == 1);
    home.while_locked(|| {
        dovecot.deliver("1", &notice("locked"));
        // The program looks every second, and gives up writing after ten.
        thread::sleep(Duration::from_secs(12));
        assert_eq!(dovecot.flagged('S'), 1);
    });
    wait("the case", || home.number("select count(*) from cases") == 2);
    wait("it to be seen", || dovecot.flagged('S') == 2);
    server.stop();
    home.is_whole();
}

/// Messages that wait when the first process is killed.
const MANY: i64 = 40;

#[test]
fn a_process_that_is_killed_at_any_moment_loses_no_message_and_doubles_none() {
    if !there_is("/usr/sbin/dovecot", "dovecot-imapd") {
        return;
    }
    let dovecot = Dovecot::start();
    for number in 0..MANY {
        dovecot.deliver(&format!("{number}"), &notice(&format!("kill-{number}")));
    }
    let home = home(&dovecot);
    for _ in 0..6 {
        let server = home.start();
        thread::sleep(Duration::from_millis(100 + random(600)));
        server.kill();
    }
    let server = home.start();
    wait("all to be seen", || {
        dovecot.flagged('S') == usize::try_from(MANY).expect("not that many")
    });
    assert_eq!(home.number("select count(*) from cases"), MANY);
    assert_eq!(home.number("select count(*) from messages"), MANY);
    server.stop();
    home.is_whole();
}

/// Two programs on one database look into one mailbox, each every second.
fn two_nodes_share_a_mailbox(dovecot: &Dovecot, home: &Home) {
    let nodes = [home.start(), home.start()];
    wait("both to have looked in", || dovecot.sign_ins() >= 4);
    for number in 0..MANY {
        dovecot.deliver(&format!("{number}"), &notice(&format!("shared-{number}")));
    }
    let many = usize::try_from(MANY).expect("not that many");
    wait("all to be seen", || dovecot.flagged('S') == many);
    for node in nodes {
        node.stop();
    }
    assert_eq!(home.number("select count(*) from cases"), MANY);
    assert_eq!(home.number("select count(*) from messages"), MANY);
    assert_eq!(home.number("select count(*) from messages where fate = 'opened'"), MANY);
    assert_eq!(dovecot.flagged('F'), 0, "none was refused because the other had it");
    home.is_whole();
}

#[test]
fn a_message_that_two_nodes_fetch_is_one_case_on_sqlite() {
    if !there_is("/usr/sbin/dovecot", "dovecot-imapd") {
        return;
    }
    let dovecot = Dovecot::start();
    let home = home(&dovecot);
    two_nodes_share_a_mailbox(&dovecot, &home);
    // Both fetch it while neither can write, and both write it then.
    let nodes = [home.start(), home.start()];
    home.while_locked(|| {
        dovecot.deliver("both", &notice("both"));
        // Whoever has it does not sign in again before it is written.
        let before = dovecot.sign_ins();
        wait("both to look in", || dovecot.sign_ins() >= before + 2);
    });
    wait("it to be seen", || {
        dovecot.flagged('S') == usize::try_from(MANY).expect("not that many") + 1
    });
    for node in nodes {
        node.stop();
    }
    assert_eq!(home.number("select count(*) from cases"), MANY + 1);
    assert_eq!(home.number("select count(*) from messages"), MANY + 1);
}

#[test]
fn a_message_that_two_nodes_fetch_is_one_case_on_postgres() {
    if !there_is("/usr/sbin/dovecot", "dovecot-imapd") {
        return;
    }
    let Some(cluster) = Cluster::shared() else { return };
    let dovecot = Dovecot::start();
    let home = looking_into(&dovecot, Home::on_postgres(block_on(cluster.database())));
    two_nodes_share_a_mailbox(&dovecot, &home);
}

#[test]
fn check_signs_in_and_says_what_to_do_about_a_wrong_password() {
    if !there_is("/usr/sbin/dovecot", "dovecot-imapd") {
        return;
    }
    let dovecot = Dovecot::start();
    let home = home(&dovecot);
    let well = home.run(&["check"], "");
    let said = String::from_utf8_lossy(&well.stdout).into_owned();
    assert!(said.contains("mailbox        ok     INBOX of desk at localhost"), "{said}");
    let home = home.with("MAIL_IN__IMAP", dovecot.url("wr0ng"));
    let wrong = home.run(&["check"], "");
    let said = String::from_utf8_lossy(&wrong.stdout).into_owned();
    assert!(said.contains("refuses the user or the password") && !said.contains("wr0ng"), "{said}");
    assert_eq!(wrong.status.code(), Some(1));
    let mut home = home.with("MAIL_IN__IMAP", dovecot.url(PASSWORD));
    home.environment.remove("SSL_CERT_FILE");
    let said = String::from_utf8_lossy(&home.run(&["check"], "").stdout).into_owned();
    assert!(said.contains("mailbox        FAULT"), "a certificate that nobody vouches for: {said}");
}
