//! The driver: HTTP/1.1 over connections that stay open, and what it sees.
use std::{
    net::SocketAddr,
    time::{Duration, Instant},
};

use anyhow::{Context, bail, ensure};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    task::JoinSet,
};

/// Connections of every load.
pub const CONNECTIONS: usize = 16;
/// What is not counted at the beginning of a load.
pub const WARM_UP: Duration = Duration::from_millis(1_500);

/// One connection.
pub struct Wire {
    stream: TcpStream,
    buffer: Vec<u8>,
}

/// What came back, as far as anybody asks.
pub struct Answer {
    pub status: u16,
    pub length: usize,
    head: String,
}

impl Answer {
    /// A header by its lower-case name.
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut lines = self.head.lines().filter_map(|line| line.split_once(": "));
        lines.find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }
}

impl Wire {
    pub async fn connect(address: SocketAddr) -> anyhow::Result<Self> {
        let stream = TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        Ok(Self { stream, buffer: Vec::with_capacity(64 * 1024) })
    }

    /// Sends a request and reads its answer to the last byte.
    pub async fn send(&mut self, request: &[u8]) -> anyhow::Result<Answer> {
        self.stream.write_all(request).await?;
        self.buffer.clear();
        let head = loop {
            let from = self.buffer.len().saturating_sub(3);
            ensure!(self.stream.read_buf(&mut self.buffer).await? > 0, "the server hung up");
            let end = self.buffer[from..].windows(4).position(|bytes| bytes == b"\r\n\r\n");
            if let Some(end) = end {
                break from + end + 4;
            }
        };
        let status = self.buffer.get(9..12).and_then(|code| std::str::from_utf8(code).ok());
        let status = status.and_then(|code| code.parse().ok()).context("no status line")?;
        let text = String::from_utf8_lossy(&self.buffer[..head]).into_owned();
        let mut answer = Answer { status, length: 0, head: text };
        if let Some(length) = answer.header("content-length") {
            answer.length = length.parse()?;
            while self.buffer.len() < head + answer.length {
                ensure!(self.stream.read_buf(&mut self.buffer).await? > 0, "the body was cut");
            }
        } else if answer.header("transfer-encoding").is_some() {
            while !self.buffer.ends_with(b"0\r\n\r\n") {
                ensure!(self.stream.read_buf(&mut self.buffer).await? > 0, "the body was cut");
            }
            answer.length = self.buffer.len() - head;
        }
        Ok(answer)
    }
}

/// A request for a page, with more header lines if there are any.
pub fn get(path: &str, more: &str) -> Vec<u8> {
    format!("GET {path} HTTP/1.1\r\nHost: bench\r\n{more}\r\n").into_bytes()
}

/// A form sent from a page of the same site.
pub fn post(path: &str, body: &[u8]) -> Vec<u8> {
    let length = body.len();
    let head = format!(
        "POST {path} HTTP/1.1\r\nHost: bench\r\nSec-Fetch-Site: same-origin\r\n\
         Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {length}\r\n\r\n"
    );
    [head.as_bytes(), body].concat()
}

/// What one load measured.
pub struct Load {
    /// Done in a second.
    pub rate: f64,
    /// How long each took, sorted.
    pub took: Vec<Duration>,
}

impl Load {
    /// Out of everything that began inside `seconds`.
    pub fn new(mut took: Vec<Duration>, over: Duration) -> Self {
        took.sort_unstable();
        #[expect(clippy::cast_precision_loss, reason = "a count of requests")]
        let rate = took.len() as f64 / over.as_secs_f64();
        Self { rate, took }
    }

    /// The time within which this share of them was done.
    pub fn within(&self, percent: usize) -> Duration {
        let index = self.took.len().saturating_sub(1) * percent / 100;
        self.took.get(index).copied().unwrap_or_default()
    }
}

/// When turns of a load begin, and from when on they count.
#[derive(Clone, Copy)]
pub struct Window {
    start: Instant,
    end: Instant,
}

impl Window {
    /// The beginning of the next turn, as long as there is one.
    pub fn begin(self) -> Option<Instant> {
        let now = Instant::now();
        (now < self.end).then_some(now)
    }

    /// How long a turn took, unless it belongs to the warming up.
    pub fn took(self, begun: Instant) -> Option<Duration> {
        (begun >= self.start).then(|| begun.elapsed())
    }
}

/// [`CONNECTIONS`] tasks at once, each with turn after turn for `time`.
pub async fn load<F>(time: Duration, mut task: impl FnMut(Window) -> F) -> anyhow::Result<Load>
where
    F: Future<Output = anyhow::Result<Vec<Duration>>> + Send + 'static,
{
    let start = Instant::now() + WARM_UP;
    let window = Window { start, end: start + time };
    let mut tasks = JoinSet::new();
    for _ in 0..CONNECTIONS {
        tasks.spawn(task(window));
    }
    let mut took = Vec::new();
    while let Some(task) = tasks.join_next().await {
        took.extend(task??);
    }
    Ok(Load::new(took, time))
}

/// Keeps [`CONNECTIONS`] busy for `time` with requests that must be answered with `status`; servers take
/// them in turn.
pub async fn drive(
    addresses: &[SocketAddr],
    time: Duration,
    status: u16,
    request: impl Fn() -> Vec<u8> + Clone + Send + Sync + 'static,
) -> anyhow::Result<Load> {
    let mut turns = addresses.iter().copied().cycle();
    load(time, |window| {
        let request = request.clone();
        let address = turns.next();
        async move {
            let address = address.context("no server")?;
            let mut wire = Wire::connect(address).await?;
            let mut took = Vec::new();
            loop {
                let bytes = request();
                let Some(begun) = window.begin() else { return Ok(took) };
                let answer = wire.send(&bytes).await?;
                if answer.status != status {
                    bail!("answered {} instead of {status}", answer.status);
                }
                took.extend(window.took(begun));
            }
        }
    })
    .await
}

/// Sends the same request again and again on one connection.
pub async fn one_by_one(address: SocketAddr, times: usize, request: &[u8]) -> anyhow::Result<Load> {
    let mut wire = Wire::connect(address).await?;
    let begun = Instant::now();
    let mut took = Vec::new();
    for _ in 0..times {
        let begun = Instant::now();
        let answer = wire.send(request).await?;
        ensure!(answer.status == 200, "answered {}", answer.status);
        took.push(begun.elapsed());
    }
    Ok(Load::new(took, begun.elapsed()))
}
