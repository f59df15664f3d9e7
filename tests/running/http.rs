//! A client that says exactly the bytes it is given, as no library would.
use std::{
    io::{self, Read, Write},
    net::{SocketAddr, TcpStream},
    time::Duration,
};

/// Longer than anything but a fault takes.
const PATIENCE: Duration = Duration::from_mins(1);

/// What came back.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub head: String,
    pub body: Vec<u8>,
}

impl Answer {
    /// The value of a header.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().skip(1).find_map(|line| {
            let (found, value) = line.split_once(':')?;
            found.eq_ignore_ascii_case(name).then_some(value.trim())
        })
    }

    /// Where the status page is of the case that a notice became.
    #[track_caller]
    pub fn status_address(&self) -> String {
        let address = self.header("location").expect("a redirect");
        address.trim_end_matches("&sent=1").to_owned()
    }

    /// The page as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// Fails unless the answer has this status and says these words.
    #[track_caller]
    pub fn says(&self, status: u16, words: &[&str]) {
        let text = self.text();
        assert_eq!(self.status, status, "{}\n{text}", self.head);
        for word in words {
            assert!(text.contains(word), "“{word}” is not in:\n{text}");
        }
    }
}

/// A connection.
pub fn connect(to: SocketAddr) -> io::Result<TcpStream> {
    let stream = TcpStream::connect_timeout(&to, PATIENCE)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    stream.set_nodelay(true)?;
    Ok(stream)
}

/// Sends bytes on a connection of their own and reads the first answer.
pub fn exchange(to: SocketAddr, bytes: &[u8]) -> io::Result<Answer> {
    let mut stream = connect(to)?;
    stream.write_all(bytes)?;
    read_answer(&mut stream)
}

/// The head of a request, with more headers.
pub fn head_of(method: &str, path: &str, more: &str) -> String {
    format!(
        "{method} {path} HTTP/1.1\r\nHost: files.example.com\r\nConnection: close\r\n{more}\r\n"
    )
}

/// The head of a form with a body of so many bytes.
pub fn post_head(path: &str, length: usize, more: &str) -> String {
    let kind = "Content-Type: application/x-www-form-urlencoded";
    head_of("POST", path, &format!("{kind}\r\nContent-Length: {length}\r\n{more}"))
}

/// Reads one answer, whole or not at all.
pub fn read_answer(stream: &mut TcpStream) -> io::Result<Answer> {
    let mut bytes = Vec::new();
    let end = loop {
        if let Some(at) = bytes.windows(4).position(|four| four == b"\r\n\r\n") {
            break at;
        }
        more(stream, &mut bytes)?;
    };
    let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok());
    let status = status.ok_or_else(|| io::Error::other(format!("no answer: {head}")))?;
    let mut answer = Answer { status, head, body: bytes.split_off(end + 4) };
    let length = answer.header("content-length").and_then(|length| length.parse().ok());
    let length: usize = length.ok_or_else(|| io::Error::other("an answer without a length"))?;
    while answer.body.len() < length {
        more(stream, &mut answer.body)?;
    }
    Ok(answer)
}

fn more(stream: &mut TcpStream, bytes: &mut Vec<u8>) -> io::Result<()> {
    let mut some = [0; 16 * 1024];
    let many = stream.read(&mut some)?;
    if many == 0 {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    bytes.extend_from_slice(&some[..many]);
    Ok(())
}
