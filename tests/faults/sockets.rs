//! Hostile sockets: whatever is said on one connection, the others are served and nothing is stored.
use std::{
    io::{Read, Write},
    net::TcpStream,
    thread,
    time::{Duration, Instant},
};

use crate::running::{
    Answer, Home, Server, connect, exchange, form, head_of, limited, post_head, read_answer,
};

fn stored(home: &Home) -> i64 {
    home.number("select count(*) from cases")
}

fn raw(server: &Server, bytes: &[u8]) -> std::io::Result<Answer> {
    exchange(server.address, bytes)
}

/// Requests in one piece whose answers nobody reads: more than any buffer between holds.
const UNREAD: usize = 1_500;

#[test]
fn connections_that_stall_are_closed_in_time_and_hold_up_nobody() {
    let home = Home::on_sqlite();
    let server = home.start();
    let begun = Instant::now();
    let mut deaf = connect(server.address).unwrap();
    deaf.write_all("GET /policies/copyright HTTP/1.1\r\nHost: a\r\n\r\n".repeat(UNREAD).as_bytes())
        .unwrap();
    let half: Vec<TcpStream> = (0..200).map(|number| stalled(&server, number)).collect();
    let asked = Instant::now();
    let form = form(&server.policy(), "beside 200", &[]);
    server.post("/notices", &form).unwrap().says(303, &[]);
    assert!(asked.elapsed() < Duration::from_secs(5), "{:?}", asked.elapsed());
    for mut stream in half {
        let said = rest(&mut stream);
        assert!(said.is_empty() || said.starts_with("HTTP/1.1 408"), "{said}");
    }
    let took = begun.elapsed();
    assert!((9..15).contains(&took.as_secs()), "closed after {took:?}");
    thread::sleep(Duration::from_secs(22).saturating_sub(begun.elapsed()));
    let answers = rest(&mut deaf).matches("HTTP/1.1 200").count();
    assert!((1..UNREAD).contains(&answers), "{answers} answers for somebody who did not read");
    assert_eq!(stored(&home), 1);
    server.stop();
    home.is_whole();
}

/// One says nothing at all, one begins a request, one was answered and says nothing more.
fn stalled(server: &Server, number: usize) -> TcpStream {
    let mut stream = connect(server.address).unwrap();
    match number % 3 {
        0 => {}
        1 => stream.write_all(b"POST /notices HTTP/1.1\r\nHost: files.exa").unwrap(),
        _ => {
            stream.write_all(b"GET /health/live HTTP/1.1\r\nHost: a\r\n\r\n").unwrap();
            read_answer(&mut stream).unwrap().says(200, &["live"]);
        }
    }
    stream
}

/// Everything until the end; silence is a fault, a reset is an end.
fn rest(stream: &mut TcpStream) -> String {
    let mut rest = vec![];
    stream.set_read_timeout(Some(Duration::from_secs(15))).unwrap();
    if let Err(error) = stream.read_to_end(&mut rest) {
        assert_eq!(error.kind(), std::io::ErrorKind::ConnectionReset);
    }
    String::from_utf8_lossy(&rest).into_owned()
}

#[test]
fn a_body_that_is_cut_off_stores_nothing() {
    let home = Home::on_sqlite();
    let server = home.start();
    let form = form(&server.policy(), "cut", &[]);
    for part in [0, 1, form.len() / 2, form.len() - 1] {
        let mut stream = connect(server.address).unwrap();
        stream.write_all(post_head("/notices", form.len(), "").as_bytes()).unwrap();
        stream.write_all(&form[..part]).unwrap();
        stream.shutdown(std::net::Shutdown::Write).unwrap();
        if let Ok(answer) = read_answer(&mut stream) {
            answer.says(400, &["Nothing was stored"]);
        }
    }
    assert_eq!(stored(&home), 0);
    server.post("/notices", &form).unwrap().says(303, &[]);
    server.stop();
    home.is_whole();
}

#[test]
fn a_length_beyond_the_limit_is_refused_before_the_body_is_read() {
    let home = Home::on_sqlite();
    let server = home.start();
    let policy = server.policy();
    for length in ["8388609", "99999999999", "18446744073709551615"] {
        let head = head_of(
            "POST",
            "/notices",
            &format!(
                "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {length}\r\n"
            ),
        );
        let begun = Instant::now();
        // Some of it is sent, so that a server that waits for the rest would be found out.
        let answer = raw(&server, &[head.as_bytes(), b"policy=x"].concat());
        if length.len() < 20 {
            answer.expect(length).says(413, &["This is too large", "copyright@"]);
        } else if let Ok(answer) = answer {
            assert!((400..500).contains(&answer.status), "{}", answer.head);
        }
        assert!(begun.elapsed() < Duration::from_secs(5), "{length}: {:?}", begun.elapsed());
    }
    assert_eq!(stored(&home), 0);
    server.post("/notices", &form(&policy, "after", &[])).unwrap().says(303, &[]);
    server.stop();
    home.is_whole();
}

/// A proxy in front may see another end of the request than we do: what follows must not be
/// taken for a request of its own.
#[test]
fn a_request_with_two_lengths_smuggles_no_second_one() {
    let home = Home::on_sqlite();
    let server = home.start();
    let kind = "Content-Type: application/x-www-form-urlencoded";
    let smuggled = "GET /health/live HTTP/1.1\r\nHost: files.example.com\r\n\r\n";
    let shapes = [
        format!("Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n{smuggled}"),
        format!("Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n{smuggled}"),
        format!("Content-Length: 4\r\nContent-Length: 5\r\n\r\n0\r\n\r\n{smuggled}"),
        format!("Content-Length: 4, 5\r\n\r\n0\r\n\r\n{smuggled}"),
        format!("Content-Length: +4\r\n\r\na=b&{smuggled}"),
        format!("Content-Length: 0x4\r\n\r\na=b&{smuggled}"),
        format!("Content-Length : 4\r\n\r\na=b&{smuggled}"),
        format!("Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n{smuggled}"),
        format!("Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n{smuggled}"),
        format!("Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n{smuggled}"),
        format!("Transfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\n{smuggled}"),
        format!("Transfer-Encoding: chunked\r\n\r\n-1\r\n{smuggled}"),
    ];
    let plain = format!("Content-Length: 4\r\n\r\na=b&{smuggled}");
    assert!(all_said(&server, kind, &plain).contains("live\n"), "a second request is answered");
    for shape in shapes {
        let said = all_said(&server, kind, &shape);
        assert!(!said.contains("live\n"), "{shape}\nsmuggled a request:\n{said}");
        assert!(said.starts_with("HTTP/1.1 4"), "{shape}\n{said}");
    }
    assert_eq!(stored(&home), 0);
    server.get("/health/live").says(200, &["live"]);
    server.stop();
    home.is_whole();
}

/// Everything that is answered on one connection, until it is closed or silent.
fn all_said(server: &Server, kind: &str, shape: &str) -> String {
    let head = format!("POST /notices HTTP/1.1\r\nHost: files.example.com\r\n{kind}\r\n{shape}");
    let mut stream = connect(server.address).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(1))).unwrap();
    stream.write_all(head.as_bytes()).unwrap();
    let mut said = vec![];
    // Silence and a reset end what was said as well.
    stream.read_to_end(&mut said).ok();
    String::from_utf8_lossy(&said).into_owned()
}

/// With no file handles left, nobody new is accepted; when some are free again, everybody is.
#[test]
fn a_lack_of_file_handles_passes() {
    let home = Home::on_sqlite();
    let program = home.program(&["serve", "--listen", "127.0.0.1:0"]);
    let server = Server::start(limited("ulimit -n 64", &program), &home.log());
    let policy = server.policy();
    let crowd: Vec<_> = (0..100).map(|_| connect(server.address).unwrap()).collect();
    thread::sleep(Duration::from_millis(300));
    drop(crowd);
    server.post("/notices", &form(&policy, "after", &[])).unwrap().says(303, &[]);
    server.stop();
    let log = std::fs::read_to_string(home.log()).unwrap();
    assert!(log.contains("a connection could not be accepted"), "there were handles enough: {log}");
    home.is_whole();
}
