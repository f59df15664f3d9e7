//! The name of a request leads from the log to the letter and back.
use std::fs;

use super::{
    notice,
    running::{Home, Server},
    wait, watched,
};

/// The headers of that name in all letters.
fn names(home: &Home) -> Vec<String> {
    let header = |letter: &String| {
        let (head, _) = letter.split_once("\r\n\r\n")?;
        head.lines().find_map(|line| line.strip_prefix("X-Request-Id: ")).map(str::to_owned)
    };
    home.letters().iter().filter_map(header).collect()
}

fn sent(home: &Home, server: &Server, token: &str, more: &str) -> String {
    let name = notice(server, token, more);
    // The line comes when a letter is whole; before that it has another file name.
    wait("the log", || {
        let log = fs::read_to_string(home.log()).unwrap();
        let lines = log.lines().filter(|line| line.contains("a letter was taken"));
        (lines.filter(|line| line.contains(&name)).count() == 2).then_some(())
    });
    let named = names(home);
    assert_eq!(named.iter().filter(|found| **found == name).count(), 2, "{name}: {named:?}");
    name
}

#[test]
fn the_name_of_a_request_stands_in_the_log_and_in_its_letters() {
    let (home, server, _) = watched(Home::on_sqlite());
    let first = sent(&home, &server, "a", "");
    assert_ne!(first, sent(&home, &server, "b", ""));
    let log = fs::read_to_string(home.log()).unwrap();
    assert!(!log.contains("gomez"), "{log}");
    server.stop();
}

#[test]
fn only_a_trusted_proxy_names_requests_and_only_plainly() {
    let (home, server, _) = watched(Home::on_sqlite());
    assert_ne!(sent(&home, &server, "a", "X-Request-Id: abc-1\r\n"), "abc-1", "from anybody");
    server.stop();
    let home = home.with("TRUSTED_PROXIES", "127.0.0.1");
    let server = home.start();
    assert_eq!(sent(&home, &server, "b", "X-Request-Id: abc-1\r\n"), "abc-1");
    let hostile = "X-Request-Id: maria@gomez.example\r\n";
    let made = sent(&home, &server, "c", hostile);
    assert!(!made.contains("maria"), "{made}");
    server.stop();
}
