//! A full disk: refused with words, nothing acknowledged is lost, and it goes on when there is space.
use std::{
    fs, thread,
    time::{Duration, Instant},
};

use crate::running::{Answer, Home, Server, SmallDisk, aloud, exchange, form, limited};

/// Sends notices until one is refused; returns where the others are.
fn send_until_full(server: &Server, policy: &str, round: &str) -> Vec<String> {
    let long = "A chapter. ".repeat(10_000);
    let mut acknowledged = vec![];
    for turn in 0..300 {
        let form = form(policy, &format!("{round}-{turn}"), &[("work.1.description", &long)]);
        let answer = server.post("/notices", &form).expect("an answer");
        if answer.status != 303 {
            refused(&Ok(answer));
            return acknowledged;
        }
        acknowledged.push(answer.status_address());
    }
    panic!("300 long notices fit on a full disk");
}

fn all_are_there(server: &Server, acknowledged: &[String]) {
    for address in acknowledged {
        server.get(address).says(200, &["Your notice is in review"]);
    }
}

#[test]
fn a_full_disk_refuses_with_words_and_takes_notices_again_when_there_is_space() {
    let mut home = Home::on_sqlite();
    let small = home.path().join("small");
    let Some(disk) = SmallDisk::mount(&small, 12) else {
        aloud(
            "SKIPPED: no tmpfs may be mounted here; a limit on the size of files stands in for it",
        );
        return;
    };
    aloud("The full disk is a tmpfs of 12 MB");
    home.data = small.join("data");
    let server = home.start();
    let policy = server.policy();
    let ballast = disk.fill(1024 * 1024);
    let mut acknowledged = send_until_full(&server, &policy, "first");
    assert!(!acknowledged.is_empty(), "nothing fitted at all");
    // Full stays full, also for the second who tries, and reading goes on.
    assert_eq!(send_until_full(&server, &policy, "second"), Vec::<String>::new());
    all_are_there(&server, &acknowledged);
    server.get("/health/live").says(200, &["live"]);
    fs::remove_file(ballast).expect("space is freed");
    let after = server.post("/notices", &form(&policy, "after", &[])).expect("an answer");
    after.says(303, &[]);
    acknowledged.push(after.status_address());
    all_are_there(&server, &acknowledged);
    server.stop();
    home.is_whole();
    let server = home.start();
    all_are_there(&server, &acknowledged);
    server.stop();
}

/// The same without the right to mount: no file may grow beyond a limit.
#[test]
fn a_limit_on_the_size_of_files_refuses_with_words_and_loses_nothing() {
    let home = Home::on_sqlite();
    let program = home.program(&["serve", "--listen", "127.0.0.1:0"]);
    let limited = limited("trap '' XFSZ; ulimit -f 4096", &program);
    let server = Server::start(limited, &home.log());
    let policy = server.policy();
    let acknowledged = send_until_full(&server, &policy, "first");
    assert!(!acknowledged.is_empty(), "nothing fitted at all");
    all_are_there(&server, &acknowledged);
    server.stop();
    home.is_whole();
    let server = home.start();
    all_are_there(&server, &acknowledged);
    server.post("/notices", &form(&policy, "after", &[])).expect("an answer").says(303, &[]);
    server.stop();
}

/// A backup, or a shell that somebody left open: waited for ten seconds, then told.
#[test]
fn a_database_that_another_process_locks_is_told_with_words_and_used_again_after() {
    let home = Home::on_sqlite();
    let server = home.start();
    let policy = server.policy();
    let before = server.post("/notices", &form(&policy, "before", &[])).expect("an answer");
    home.while_locked(|| {
        let begun = Instant::now();
        thread::scope(|scope| {
            for token in ["first", "second"] {
                let (server, policy) = (&server, &policy);
                scope.spawn(move || refused(&server.post("/notices", &form(policy, token, &[]))));
            }
        });
        assert!(begun.elapsed() < Duration::from_secs(15), "{:?}", begun.elapsed());
        // Looking needs no lock.
        all_are_there(&server, &[before.status_address()]);
    });
    server.post("/notices", &form(&policy, "first", &[])).expect("an answer").says(303, &[]);
    server.stop();
    home.is_whole();
}

fn refused(answer: &std::io::Result<Answer>) {
    let answer = answer.as_ref().expect("an answer");
    answer.says(503, &["Nothing was stored", "Try again in half a minute", "copyright@"]);
    assert_eq!(answer.header("retry-after"), Some("30"));
}

/// A notice with a file, in parts.
fn with_file(server: &Server, policy: &str, token: &str, file: &[u8]) -> std::io::Result<Answer> {
    let mut body = Vec::new();
    for (name, value) in form_urlencoded::parse(&form(policy, token, &[])) {
        let head = format!("--b\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n");
        body.extend([head.as_bytes(), value.as_bytes(), b"\r\n"].concat());
    }
    body.extend(b"--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a\"\r\n\r\n");
    body.extend([file, b"\r\n--b--\r\n"].concat());
    let head = format!(
        "POST /notices HTTP/1.1\r\nHost: {}\r\nContent-Type: multipart/form-data; boundary=b\r\n\
         Content-Length: {}\r\nConnection: close\r\n\r\n",
        server.address,
        body.len()
    );
    exchange(server.address, &[head.as_bytes(), &body].concat())
}

/// What lies in a folder of the evidence.
fn lying(home: &Home, folder: &str) -> usize {
    fs::read_dir(home.data.join("evidence").join(folder)).map_or(0, Iterator::count)
}

#[test]
fn a_file_for_which_there_is_no_room_is_refused_with_words_and_makes_no_half_case() {
    let home = Home::on_sqlite();
    let program = home.program(&["serve", "--listen", "127.0.0.1:0"]);
    // No file may grow beyond two megabytes, and the database stays far below that.
    let limited = limited("trap '' XFSZ; ulimit -f 4096", &program);
    let server = Server::start(limited, &home.log());
    let policy = server.policy();
    refused(&with_file(&server, &policy, "large", &vec![7; 3_000_000]));
    assert_eq!((lying(&home, "uploads"), lying(&home, "sha256")), (0, 0));
    assert_eq!(home.number("select count(*) from cases"), 0);
    // Smaller ones fit, and the same notice goes through without its file.
    with_file(&server, &policy, "small", &[7; 10_000]).expect("an answer").says(303, &[]);
    server.post("/notices", &form(&policy, "large", &[])).expect("an answer").says(303, &[]);
    assert_eq!((lying(&home, "uploads"), lying(&home, "sha256")), (0, 1));
    server.stop();
    home.is_whole();
}
