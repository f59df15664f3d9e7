//! What an operator watches: figures, alerts in a real Prometheus, names of requests, spans, units.
#![expect(clippy::unwrap_used, reason = "a test may fail where it stands")]
#[path = "../running/mod.rs"]
#[expect(dead_code, unused_imports, reason = "other tests do more with a running program")]
mod running;

mod endpoint;
mod files;
mod prometheus;
mod requests;
#[cfg(feature = "otel")]
mod spans;

use std::{
    net::{SocketAddr, TcpListener},
    thread,
    time::{Duration, Instant},
};

use running::{Answer, Home, Server, exchange, form, head_of};

/// An address that is free now.
fn free() -> SocketAddr {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap()
}

fn get(at: SocketAddr, path: &str) -> Answer {
    exchange(at, head_of("GET", path, "").as_bytes()).unwrap()
}

/// Waits for something that others do.
#[track_caller]
fn wait<T>(what: &str, mut look: impl FnMut() -> Option<T>) -> T {
    let begun = Instant::now();
    loop {
        if let Some(found) = look() {
            return found;
        }
        assert!(begun.elapsed() < Duration::from_mins(2), "{what} did not come");
        thread::sleep(Duration::from_millis(100));
    }
}

/// A server whose figures can be scraped.
fn watched(home: Home) -> (Home, Server, SocketAddr) {
    let metrics = free();
    let home = home.with("METRICS__LISTEN", metrics.to_string()).with("LOG__LEVEL", "info");
    let server = home.start();
    (home, server, metrics)
}

/// Sends in a notice; returns the name of the request.
fn notice(server: &Server, token: &str, more: &str) -> String {
    let form = form(&server.policy(), token, &[]);
    let answer = server.post_as("/notices", &form, more).unwrap();
    assert_eq!(answer.status, 303, "{}", answer.text());
    answer.header("x-request-id").expect("a name of the request").to_owned()
}

/// The value of a figure.
fn figure(text: &str, name: &str) -> Option<f64> {
    let line = text.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(' '));
    line.map(|value| value.parse().unwrap())
}
