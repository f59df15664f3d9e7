//! Spans arrive at a collector, and hold nothing about anybody.
use std::{
    io::{BufRead, BufReader},
    process::{Command, Stdio},
};

use super::{
    notice,
    running::{Home, aloud},
};

#[test]
fn spans_of_requests_arrive_with_route_and_name_and_nothing_personal() {
    let started = Command::new("python3")
        .args(["-u", "tests/watch/receiver.py", "0"])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn();
    let Ok(mut collector) = started else {
        aloud("SKIPPED: python3 is not installed; no span was received");
        return;
    };
    let mut said = BufReader::new(collector.stdout.take().unwrap());
    let mut port = String::new();
    said.read_line(&mut port).unwrap();
    let endpoint = format!("http://127.0.0.1:{}/v1/traces", port.trim());
    let home = Home::on_sqlite().with("TRACES__ENDPOINT", endpoint);
    let server = home.start();
    let id = notice(&server, "a", "");
    server.get("/cases/0000-0000?key=secret-key").says(404, &[]);
    // What waits is sent when the server ends.
    server.stop();
    collector.kill().unwrap();
    collector.wait().unwrap();
    let spans: Vec<String> = said.lines().map_while(Result::ok).collect();
    let spans = spans.join("\n");
    for word in ["/v1/traces application/x-protobuf", "safeharbor", "POST /notices", "status", &id]
    {
        assert!(spans.contains(word), "{word} is not in:\n{spans}");
    }
    for personal in ["maria", "gomez", "Canal", "secret-key", "0000-0000"] {
        assert!(!spans.contains(personal), "{personal} is in:\n{spans}");
    }
}
