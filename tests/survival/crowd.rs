//! Crowds: ten thousand who say nothing, and floods of those who say nonsense; visitors are served.
use std::{
    io::Write,
    net::{SocketAddr, TcpStream},
    process::Command,
    sync::atomic::{AtomicBool, AtomicUsize, Ordering},
    thread,
    time::{Duration, Instant},
};

use crate::{
    house::House,
    is_long, on_both, rounds,
    running::{aloud, connect},
};

const CROWD: usize = 10_000;
/// Handles that the rest of this process needs.
const OTHERS: usize = 500;

/// Sockets know nothing of the database: the short form tries them on one.
fn is_for_the_long_form(house: &mut House) -> bool {
    !is_long() && house.home().postgres.is_some()
}

/// As many connections as this process may hold, after it has asked for more.
fn most() -> usize {
    let us = std::process::id().to_string();
    let limit = || {
        let mut ask = Command::new("prlimit");
        ask.args(["--pid", &us, "--nofile", "--noheadings", "--raw", "--output", "SOFT,HARD"]);
        let said = ask.output().map(|output| output.stdout).unwrap_or_default();
        let said = String::from_utf8_lossy(&said).into_owned();
        let mut numbers = said.split_whitespace().map(|n| n.parse().unwrap_or(usize::MAX));
        (numbers.next().unwrap_or(1_024), numbers.next().unwrap_or(1_024))
    };
    let (_, hard) = limit();
    let wanted = hard.min(2 * CROWD);
    Command::new("prlimit")
        .args(["--pid", &us, &format!("--nofile={wanted}:{hard}")])
        .status()
        .ok();
    let most = limit().0.saturating_sub(OTHERS).min(CROWD);
    if most < CROWD {
        aloud(&format!("FEWER: {most} half-open connections, for want of file handles"));
    }
    most
}

/// Says nothing, or not all of it.
fn half_open(to: SocketAddr, number: usize) -> Option<TcpStream> {
    let mut stream = connect(to).ok()?;
    if number.is_multiple_of(2) {
        stream.write_all(b"POST /notices HTTP/1.1\r\nHost: files.exa").ok()?;
    }
    Some(stream)
}

on_both! {
    fn ten_thousand_half_open_connections_keep_nobody_out(house, 1) {
        if is_for_the_long_form(&mut house) {
            return;
        }
        let most = most();
        house.start();
        let to = house.node().address;
        house.send("before", 2);
        let crowd: Vec<Option<TcpStream>> = (0..most).map(|number| half_open(to, number)).collect();
        let begun = Instant::now();
        house.send("beside", 5);
        // Sooner than the crowd is given up for its silence.
        assert!(begun.elapsed() < Duration::from_secs(9), "{:?}", begun.elapsed());
        assert_eq!(house.ledger.lock().unwrap().acknowledged.len(), 7, "all were served");
        assert!(crowd.iter().flatten().count() > most * 9 / 10, "it was no crowd");
        drop(crowd);
        house.end(&format!("{most} half-open connections"), false);
    }
}

on_both! {
    fn a_flood_of_connections_keeps_nobody_out(house, 1) {
        if is_for_the_long_form(&mut house) {
            return;
        }
        house.start();
        let to = house.node().address;
        let (ended, many) = (AtomicBool::new(false), AtomicUsize::new(0));
        thread::scope(|scope| {
            for number in 0..4 {
                let (ended, many) = (&ended, &many);
                scope.spawn(move || {
                    while !ended.load(Ordering::Relaxed) {
                        flood(to, number);
                        many.fetch_add(1, Ordering::Relaxed);
                    }
                });
            }
            for round in 0..rounds(1, 20) {
                house.under_load(&format!("flood-{round}"), |_| ());
            }
            ended.store(true, Ordering::Relaxed);
        });
        assert!(many.load(Ordering::Relaxed) > 100, "it was no flood");
        house.end(&format!("a flood of {} connections", many.into_inner()), false);
    }
}

/// Comes and goes, or says something that is no request, and does not wait.
fn flood(to: SocketAddr, number: usize) {
    let Ok(mut stream) = connect(to) else { return };
    let words: &[u8] = match number {
        0 => b"",
        1 => b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
        2 => b"GET / HTTP/1.1\r\nHost: a\r\n\r\n",
        _ => b"POST /notices HTTP/1.1\r\nHost: a\r\nContent-Length: 100000\r\n\r\nabc",
    };
    stream.write_all(words).ok();
}
