//! Refusals, greylisting, a server that is away, a process that dies: one message for each letter.
use std::collections::{BTreeMap, HashSet};

use safeharbor::clock::Clock;

use crate::{
    mailer::{MailServer, Message, send, sign_in, there_is_a_mail_server, wait},
    running::Home,
};

fn in_clear() -> (Home, MailServer) {
    let home = Home::on_sqlite();
    let mail = MailServer::in_clear(&home);
    let url = format!("smtp://localhost:{}", mail.port);
    (home.with("MAIL__SMTP", url), mail)
}

fn identities(messages: &[Message]) -> BTreeMap<String, usize> {
    let mut found = BTreeMap::new();
    for message in messages {
        *found.entry(message.header("Message-ID").expect("an identity").to_owned()).or_default() +=
            1;
    }
    found
}

/// Waits until both letters were tried so often; returns in how many seconds the next try is due.
#[track_caller]
fn next_try(home: &Home, tried: i64) -> i64 {
    wait(&format!("try {tried}"), || {
        let query = format!("select count(*) from letters where attempts = {tried}");
        home.number(&query) == 2
            && home.number("select count(*) from outbox where lease_until > 0") == 0
    });
    let due = home.number("select min(run_at) from outbox");
    (due - Clock::System.now().as_microsecond()) / 1_000_000
}

#[test]
fn a_full_mailbox_and_greylisting_are_tried_again_later_and_later() {
    if !there_is_a_mail_server() {
        return;
    }
    let (home, mail) = in_clear();
    mail.order(r#"{"rcpt": "452 4.2.2 mailbox full"}"#);
    let server = home.start();
    send(&server, "full", &[]);
    let first = next_try(&home, 1);
    assert!((10..=15).contains(&first), "the second try is due in {first} s");
    let cookie = sign_in(&home, &server);
    server.get_as("/desk/letters", &cookie).says(200, &["452", "mailbox full"]);
    mail.order(r#"{"data": "451 4.7.1 come back later"}"#);
    home.change("update outbox set run_at = 0");
    let second = next_try(&home, 2);
    assert!((25..=30).contains(&second), "the third try is due in {second} s");
    server.get_as("/desk/letters", &cookie).says(200, &["451", "come back later"]);
    mail.order("{}");
    home.change("update outbox set run_at = 0");
    let messages = mail.messages(2);
    assert!(identities(&messages).values().all(|times| *times == 1), "{messages:#?}");
    wait("the letters to be settled", || home.number("select count(*) from outbox") == 0);
    server.get_as("/desk/letters", &cookie).says(200, &["Every letter has gone out"]);
    server.stop();
    assert_eq!(mail.taken().len(), 2);
    home.is_whole();
}

#[test]
fn a_recipient_refused_for_good_comes_back_and_is_not_tried_again() {
    if !there_is_a_mail_server() {
        return;
    }
    let (home, mail) = in_clear();
    mail.order(r#"{"rcpt": "550 5.1.1 nobody of this name"}"#);
    let server = home.start();
    send(&server, "refused", &[]);
    wait("both to come back", || {
        home.number("select count(*) from letters where bounced_at is not null") == 2
    });
    assert_eq!(home.number("select count(*) from outbox"), 0, "not tried again");
    let cookie = sign_in(&home, &server);
    let page = server.get_as("/desk/letters", &cookie);
    page.says(200, &["Came back", "550", "nobody of this name"]);
    server.stop();
    assert_eq!(mail.heard("RCPT"), 2);
    home.is_whole();
}

#[test]
fn everything_arrives_once_when_the_server_was_away() {
    if !there_is_a_mail_server() {
        return;
    }
    let (home, mail) = in_clear();
    let (port, folder) = (mail.port, mail.stop());
    let server = home.start();
    for number in 0..5 {
        send(&server, &format!("away {number}"), &[]);
    }
    wait("every letter to be tried", || {
        home.number("select count(*) from letters where attempts > 0") == 10
    });
    let mail = MailServer::start(&folder, port);
    home.change("update outbox set run_at = 0");
    let messages = mail.messages(10);
    assert_eq!(identities(&messages).len(), 10);
    wait("the letters to be settled", || home.number("select count(*) from outbox") == 0);
    server.stop();
    assert_eq!(mail.taken().len(), 10);
    home.is_whole();
}

/// The mail server has the letter, and the process dies before it hears so: the letter goes out
/// again as the same message, which mail programs show once.
#[test]
fn a_kill_between_sending_and_settling_repeats_the_message_under_its_identity() {
    if !there_is_a_mail_server() {
        return;
    }
    let (home, mail) = in_clear();
    mail.order(r#"{"delay": 20}"#);
    let server = home.start();
    send(&server, "killed", &[]);
    wait("the mail server to have both", || mail.taken().len() == 2);
    assert_eq!(home.number("select count(*) from letters where sent_at is not null"), 0);
    server.kill();
    mail.order("{}");
    // Two minutes pass: nobody holds the promises of the dead any more.
    home.change("update outbox set lease_until = null");
    let server = home.start();
    let messages = mail.messages(4);
    let times = identities(&messages);
    assert_eq!(times.len(), 2, "no letter has two identities: {times:?}");
    assert!(times.values().all(|times| *times == 2), "{times:?}");
    let dates: HashSet<&str> =
        messages.iter().filter_map(|message| message.header("Date")).collect();
    assert_eq!(dates.len(), 1, "made again, it is the same message");
    wait("the letters to be settled", || home.number("select count(*) from outbox") == 0);
    server.stop();
    home.is_whole();
}
