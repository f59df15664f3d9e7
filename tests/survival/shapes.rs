//! Requests whose end two readers would see in two places: refused, and the connection closed.
use std::{
    io::{ErrorKind, Read, Write},
    net::SocketAddr,
    time::Duration,
};

use crate::{house::House, running::connect, stage};

const FORM: &str = "Content-Type: application/x-www-form-urlencoded";
const SMUGGLED: &str = "GET /health/live HTTP/1.1\r\nHost: files.example.com\r\n\r\n";
/// Whoever has not closed a connection by then keeps it open.
const PATIENCE: Duration = Duration::from_secs(5);

/// What follows the host and the type of a form.
fn shapes() -> Vec<(&'static str, String)> {
    let chunked = "Transfer-Encoding: chunked\r\n\r\n";
    vec![
        ("length, then chunked", "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n".into()),
        ("chunked, then length", "Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n".into()),
        ("two lengths", "Content-Length: 4\r\nContent-Length: 5\r\n\r\na=b&".into()),
        ("two lengths in one line", "Content-Length: 4, 5\r\n\r\na=b&".into()),
        ("a length with a sign", "Content-Length: +4\r\n\r\na=b&".into()),
        ("a length in another base", "Content-Length: 0x4\r\n\r\na=b&".into()),
        ("a length below nothing", "Content-Length: -4\r\n\r\na=b&".into()),
        ("a space before the colon", "Content-Length : 4\r\n\r\na=b&".into()),
        ("another coding last", "Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n".into()),
        ("an unknown coding", "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n".into()),
        ("chunked twice", "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n".into()),
        ("a chunk beyond all sizes", format!("{chunked}fffffffffffffffff\r\n")),
        ("a chunk below nothing", format!("{chunked}-1\r\n")),
        ("a chunk size in another base", format!("{chunked}0x4\r\na=b&\r\n0\r\n\r\n")),
        ("a chunk longer than it says", format!("{chunked}2\r\na=b&\r\n0\r\n\r\n")),
        ("a bare line feed after a chunk size", format!("{chunked}4\na=b&\r\n0\r\n\r\n")),
        ("a bare line feed in a chunk extension", format!("{chunked}4;a\nb\r\na=b&\r\n0\r\n\r\n")),
        ("a folded header", "X-Folded: a\r\n b\r\nContent-Length: 4\r\n\r\na=b&".into()),
        ("a folded coding", "Transfer-Encoding:\r\n chunked\r\n\r\n0\r\n\r\n".into()),
        ("a bare carriage return", "X-One: a\rContent-Length: 4\r\n\r\na=b&".into()),
        ("a null in a header", "X-One: a\0b\r\nContent-Length: 4\r\n\r\na=b&".into()),
        ("a header that never ends", format!("X-Long: {}\r\n\r\n", "a".repeat(200_000))),
        ("headers without number", format!("{}\r\n", "X-Many: a\r\n".repeat(5_000))),
    ]
}

/// Everything that is answered on one connection, and whether it is closed then.
fn all_said(to: SocketAddr, request: &str) -> (String, bool) {
    let mut stream = connect(to).unwrap();
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    // It may be closed before it has all been sent.
    stream.write_all(request.as_bytes()).ok();
    let mut said = vec![];
    let is_closed = match stream.read_to_end(&mut said) {
        Ok(_) => true,
        Err(error) => matches!(error.kind(), ErrorKind::ConnectionReset | ErrorKind::BrokenPipe),
    };
    (String::from_utf8_lossy(&said).into_owned(), is_closed)
}

fn request(shape: &str, next: &str) -> String {
    format!("POST /notices HTTP/1.1\r\nHost: files.example.com\r\n{FORM}\r\n{shape}{next}")
}

#[test]
fn every_shape_of_smuggling_is_refused_and_its_connection_closed() {
    let _stage = stage();
    let Some(mut house) = House::on_sqlite() else { return };
    house.start();
    let to = house.node().address;
    let mut faults = vec![];
    for (name, shape) in shapes() {
        let (said, is_closed) = all_said(to, &request(&shape, SMUGGLED));
        let refused = said.starts_with("HTTP/1.1 4") && said.matches("HTTP/1.1 ").count() == 1;
        if !refused || said.contains("live\n") || !is_closed {
            let first = said.lines().next().unwrap_or("nothing");
            faults.push(format!("{name}: {first}, closed: {is_closed}"));
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
    assert_eq!(house.number("select count(*) from cases"), 0);
    house.send("after", 1);
    house.end(&format!("{} shapes of request smuggling", shapes().len()), false);
}

/// RFC 9112, 2.2 lets a server take a bare line feed for the end of a header line. Then it must be one
/// everywhere: what follows is the request that it looks like, and nothing is swallowed by the first.
#[test]
fn bare_line_feeds_end_lines_and_hide_no_request() {
    let _stage = stage();
    let Some(mut house) = House::on_sqlite() else { return };
    house.start();
    let to = house.node().address;
    let last = SMUGGLED.replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n");
    for shape in ["Content-Length: 4\n\na=b&", "X-One: a\nContent-Length: 4\r\n\r\na=b&"] {
        let (said, is_closed) = all_said(to, &request(shape, &last));
        assert!(said.starts_with("HTTP/1.1 4") && is_closed, "{said}");
        assert_eq!(said.matches("HTTP/1.1 ").count(), 2, "{said}");
        assert!(said.ends_with("live\n"), "{said}");
    }
    assert_eq!(house.number("select count(*) from cases"), 0);
    house.stop();
}
