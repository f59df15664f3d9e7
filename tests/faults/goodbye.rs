//! SIGTERM: what is in flight is finished, what is idle is not waited for.
use std::{io::Write, thread, time::Duration};

use crate::{
    on_both,
    running::{connect, form, head_of, post_head, read_answer},
};

on_both! {
    fn a_notice_that_is_half_sent_at_sigterm_is_still_taken(home) {
        let mut server = home.start();
        let form = form(&server.policy(), "half", &[]);
        let mut idle = connect(server.address).unwrap();
        let mut sender = connect(server.address).unwrap();
        sender.write_all(post_head("/notices", form.len(), "").as_bytes()).unwrap();
        let (first, second) = form.split_at(form.len() / 2);
        sender.write_all(first).unwrap();
        // The answer to somebody else proves that both connections were accepted before.
        server.get("/health/live").says(200, &["live"]);
        server.signal("TERM");
        let begun = std::time::Instant::now();
        while connect(server.address).is_ok() {
            assert!(begun.elapsed() < Duration::from_secs(5), "it still takes connections");
            thread::sleep(Duration::from_millis(20));
        }
        sender.write_all(second).unwrap();
        let answer = read_answer(&mut sender).expect("an answer after SIGTERM");
        answer.says(303, &[]);
        let ended = server.wait(Duration::from_secs(20));
        assert_eq!(ended.code(), Some(0));
        idle.write_all(head_of("GET", "/", "").as_bytes()).ok();
        assert!(read_answer(&mut idle).is_err(), "nobody is left to answer");
        let again = home.start();
        again.get(&answer.status_address()).says(200, &["Your notice is in review"]);
        again.stop();
        home.is_whole();
    }
}

/// A client that never finishes its request holds the end up for a bounded time only.
#[test]
fn a_request_that_never_ends_does_not_keep_the_server() {
    let home = crate::running::Home::on_sqlite();
    let mut server = home.start();
    let mut sender = connect(server.address).unwrap();
    sender.write_all(post_head("/notices", 1_000, "").as_bytes()).unwrap();
    sender.write_all(b"policy=").unwrap();
    server.get("/health/live").says(200, &["live"]);
    server.signal("TERM");
    let ended = server.wait(Duration::from_secs(27));
    assert_eq!(ended.code(), Some(0));
    home.is_whole();
}

#[test]
fn a_second_signal_ends_it_at_once() {
    let home = crate::running::Home::on_sqlite();
    let mut server = home.start();
    let mut sender = connect(server.address).unwrap();
    sender.write_all(post_head("/notices", 1_000, "").as_bytes()).unwrap();
    sender.write_all(b"policy=").unwrap();
    server.get("/health/live").says(200, &["live"]);
    server.signal("TERM");
    let begun = std::time::Instant::now();
    while connect(server.address).is_ok() {
        assert!(begun.elapsed() < Duration::from_secs(5), "it still takes connections");
        thread::sleep(Duration::from_millis(20));
    }
    server.signal("INT");
    assert_eq!(server.wait(Duration::from_secs(2)).code(), Some(1));
    home.is_whole();
}
