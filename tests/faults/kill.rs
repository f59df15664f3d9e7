//! `kill -9` under load: what was acknowledged is there, and is answered by letters once.
use std::{
    collections::HashSet,
    io,
    net::SocketAddr,
    process::Stdio,
    sync::Mutex,
    thread,
    time::{Duration, Instant},
};

use crate::{
    on_both,
    running::{Home, Server, exchange, form, post_head, random},
};

const CONNECTIONS: usize = 16;
const ROUNDS: usize = 3;

/// What senders know when the server is gone.
#[derive(Default)]
struct Known {
    /// Addresses of status pages that were answered with 303.
    acknowledged: Vec<String>,
    /// Forms that got no answer: they may be stored or not.
    unanswered: Vec<Vec<u8>>,
}

on_both! {
    fn what_was_acknowledged_before_a_kill_is_there_and_its_letters_leave(home) {
        let mut known = Known::default();
        for round in 0..ROUNDS {
            let server = home.start();
            let policy = server.policy();
            for form in known.unanswered.drain(..) {
                // The sender presses the button again: one notice, whatever became of the first.
                known.acknowledged.push(post(&server, &form).expect("the second try is answered"));
            }
            known = load_until_killed(server, &policy, round, known);
        }
        // Two minutes pass: nobody holds the promises of the dead any more.
        home.change("update outbox set lease_until = null");
        let server = home.start();
        for form in &known.unanswered {
            known.acknowledged.push(post(&server, form).expect("the second try is answered"));
        }
        for address in &known.acknowledged {
            server.get(address).says(200, &[number(address), "Your notice is in review"]);
        }
        let distinct: HashSet<&str> = known.acknowledged.iter().map(|a| number(a)).collect();
        assert_eq!(distinct.len(), known.acknowledged.len(), "one case for each token");
        assert_eq!(home.number("select count(*) from cases"), count(distinct.len()));
        all_letters_leave(home);
        server.stop();
        assert_letters(home, &distinct);
        home.is_whole();
    }
}

on_both! {
    fn a_kill_while_it_starts_for_the_first_time_leaves_what_starts(home) {
        for _ in 0..8 {
            let mut program = home.program(&["serve", "--listen", "127.0.0.1:0"]);
            let mut starting = program.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
            thread::sleep(Duration::from_millis(random(120)));
            starting.kill().unwrap();
            starting.wait().unwrap();
        }
        let server = home.start();
        post(&server, &form(&server.policy(), "first", &[])).expect("an answer");
        all_letters_leave(home);
        server.stop();
        home.is_whole();
    }
}

/// Sends notices from all sides until the server is killed at a moment nobody knows.
fn load_until_killed(server: Server, policy: &str, round: usize, known: Known) -> Known {
    let known = Mutex::new(known);
    let address = server.address;
    thread::scope(|scope| {
        for sender in 0..CONNECTIONS {
            let known = &known;
            scope.spawn(move || {
                for turn in 0.. {
                    let form = form(policy, &format!("{round}-{sender}-{turn}"), &[]);
                    match send(address, &form) {
                        Ok(location) => known.lock().unwrap().acknowledged.push(location),
                        Err(_) => return known.lock().unwrap().unanswered.push(form),
                    }
                }
            });
        }
        let (begun, before) = (Instant::now(), acknowledged(&known));
        while acknowledged(&known) < before + CONNECTIONS {
            assert!(begun.elapsed() < Duration::from_secs(30), "hardly any load");
            thread::sleep(Duration::from_millis(10));
        }
        thread::sleep(Duration::from_millis(random(500)));
        server.kill();
    });
    known.into_inner().unwrap()
}

fn acknowledged(known: &Mutex<Known>) -> usize {
    known.lock().unwrap().acknowledged.len()
}

fn post(server: &Server, form: &[u8]) -> io::Result<String> {
    send(server.address, form)
}

/// Where a notice is answered, or how the connection broke. Any other answer is a fault.
fn send(to: SocketAddr, form: &[u8]) -> io::Result<String> {
    let head = post_head("/notices", form.len(), "");
    let answer = exchange(to, &[head.as_bytes(), form].concat())?;
    assert_eq!(answer.status, 303, "{}", answer.text());
    Ok(answer.status_address())
}

fn number(address: &str) -> &str {
    let rest = address.strip_prefix("/cases/").expect("the address of a case");
    rest.split('?').next().expect("a number")
}

fn count(many: usize) -> i64 {
    i64::try_from(many).expect("a small number")
}

pub(crate) fn all_letters_leave(home: &Home) {
    let begun = Instant::now();
    while home.number("select count(*) from outbox") > 0 {
        assert!(begun.elapsed() < Duration::from_mins(1), "letters do not leave");
        thread::sleep(Duration::from_millis(100));
    }
}

/// Two letters for each case, the claimant's and the agent's; and not one more.
fn assert_letters(home: &Home, numbers: &HashSet<&str>) {
    let letters = home.letters();
    let value = |letter: &str, name: &str| {
        let head = letter.split("\r\n\r\n").next().unwrap_or_default().replace("\r\n ", " ");
        let found = head.lines().find_map(|line| line.strip_prefix(name).map(str::to_owned));
        found.unwrap_or_else(|| panic!("no {name} in {head}"))
    };
    let identities: HashSet<String> = letters.iter().map(|l| value(l, "Message-ID: ")).collect();
    assert_eq!(identities.len(), letters.len(), "one file for each Message-ID");
    assert_eq!(letters.len(), 2 * numbers.len());
    let subjects: HashSet<String> = letters.iter().map(|l| value(l, "Subject: ")).collect();
    for number in numbers {
        let acknowledged = format!("We have received your copyright notice: case {number}");
        assert!(subjects.contains(&acknowledged), "no {acknowledged}");
        let told = subjects.iter().any(|subject| subject.contains(&format!("[{number}]")));
        assert!(told, "the agent was not told of {number}");
    }
    assert_eq!(home.number("select count(*) from letters where sent_at is null"), 0);
}
