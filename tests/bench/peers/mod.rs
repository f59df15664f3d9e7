//! What a provider would use instead, driven with the same notice: started by `tests/bench/peers/run`.
use std::{
    env,
    net::SocketAddr,
    sync::Arc,
    time::{Duration, Instant},
};

use anyhow::{Context, ensure};
use data_encoding::BASE64;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

use super::{
    driver::{self, Load},
    form,
    pages::{EMAIL, PASSWORD, credentials},
    place::{Binary, Kind, Place},
    report::{Report, ms},
    server::{self, Server},
};

/// Tickets that are there, at least, when lists are looked at.
const TICKETS: usize = 1_000;

/// One way of taking notices in and of listing them.
struct Peer {
    name: &'static str,
    address: SocketAddr,
    notice: Vec<u8>,
    status: u16,
    /// Signing in, if a list needs it, and the list.
    entry: Vec<u8>,
    list: &'static str,
}

/// Drives those that run, and safeharbor after them.
pub async fn run(
    report: &mut Report,
    kinds: &[Kind<'_>],
    binary: &Binary,
    policy: &str,
    time: Duration,
) -> anyhow::Result<()> {
    let mut peers = Vec::new();
    if let Ok(address) = env::var("BENCH_HELPDESK") {
        peers.push(helpdesk(address.parse()?));
    }
    if let Ok(address) = env::var("BENCH_RT") {
        peers.push(tracker(address.parse()?));
    }
    let Some(kind) = kinds.iter().find(|kind| matches!(kind, Kind::Postgres(_))) else {
        return Ok(());
    };
    let place = Place::new(*kind, binary).await?;
    server::account(&place, EMAIL, PASSWORD)?;
    let server = Server::start(&place).await?;
    peers.push(Peer {
        name: "safeharbor",
        address: server.address,
        notice: driver::post("/notices", &form::body(policy)),
        status: 303,
        entry: driver::post("/desk/sign-in", &credentials()),
        list: "/desk/queue",
    });
    for peer in peers.into_iter().map(Arc::new) {
        let load = peer.load(policy, time).await?;
        let list = peer.look(policy).await?;
        let measured = format!(
            "{:.1}/s, half within {:.0} ms, 99 of 100 within {:.0} ms; its list {:.1} ms",
            load.rate,
            ms(load.within(50)),
            ms(load.within(99)),
            ms(list.within(50)),
        );
        report.row(&format!("Notices taken in by {}", peer.name), "–", measured, None);
    }
    Ok(())
}

/// The text of the notice, as somebody would write it into one field.
fn text() -> String {
    "A colour photograph of the old harbour at dawn with fog over the water. ".repeat(48)
}

fn helpdesk(address: SocketAddr) -> Peer {
    let form = |pairs: &[(&str, &str)]| {
        form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish().into_bytes()
    };
    let notice = [
        ("queue", "1"),
        ("title", "Notice of claimed infringement"),
        ("body", &text()),
        ("submitter_email", "maria@gomez.example"),
        ("priority", "3"),
        ("author", ""),
    ];
    Peer {
        name: "django-helpdesk",
        address,
        notice: driver::post("/tickets/submit/", &form(&notice)),
        status: 302,
        entry: driver::post("/login/", &form(&[("username", "root"), ("password", "password")])),
        list: "/datatables_ticket_list/e30=?start=0&length=25&draw=1",
    }
}

fn tracker(address: SocketAddr) -> Peer {
    let ticket = serde_json::json!({
        "Queue": "General", "Subject": "Notice of claimed infringement",
        "Requestor": "maria@gomez.example", "Content": text(),
    })
    .to_string();
    let head = format!(
        "POST /REST/2.0/ticket HTTP/1.1\r\nHost: bench\r\nAuthorization: Basic {}\r\n\
         Content-Type: application/json\r\nContent-Length: {}\r\n\r\n",
        BASE64.encode(b"root:password"),
        ticket.len()
    );
    let entry = driver::post("/NoAuth/Login.html", b"user=root&pass=password");
    Peer {
        name: "Request Tracker 5",
        address,
        notice: [head.into_bytes(), ticket.into_bytes()].concat(),
        status: 201,
        entry,
        list: "/Search/Results.html?Query=Status%3D%27new%27&Rows=25",
    }
}

impl Peer {
    /// Another notice: safeharbor would know the same one again.
    fn next(&self, policy: &str) -> Vec<u8> {
        if self.name == "safeharbor" {
            driver::post("/notices", &form::body(policy))
        } else {
            self.notice.clone()
        }
    }

    /// A connection for each request: their servers give a worker to each connection.
    async fn load(self: &Arc<Self>, policy: &str, time: Duration) -> anyhow::Result<Load> {
        driver::load(time, |window| {
            let (peer, policy) = (self.clone(), policy.to_owned());
            async move {
                let mut took = Vec::new();
                while let Some(begun) = window.begin() {
                    let answer = ask(peer.address, &peer.next(&policy)).await?;
                    let line = format!("HTTP/1.1 {}", peer.status);
                    ensure!(answer.starts_with(&line), "{}: {answer:.300}", peer.name);
                    took.extend(window.took(begun));
                }
                Ok(took)
            }
        })
        .await
    }

    /// The list of what came in, with at least [`TICKETS`] there.
    async fn look(&self, policy: &str) -> anyhow::Result<Load> {
        for _ in 0..TICKETS {
            ask(self.address, &self.next(policy)).await?;
        }
        let answer = ask(self.address, &self.entry).await?;
        let cookies: Vec<&str> = answer
            .lines()
            .filter_map(|line| line.split_once(": "))
            .filter(|(name, _)| name.eq_ignore_ascii_case("set-cookie"))
            .filter_map(|(_, cookie)| cookie.split(';').next())
            .collect();
        ensure!(!cookies.is_empty(), "{} signs nobody in: {answer:.300}", self.name);
        let request = driver::get(self.list, &format!("Cookie: {}\r\n", cookies.join("; ")));
        let mut took = Vec::new();
        for round in 0..60 {
            let begun = Instant::now();
            let answer = ask(self.address, &request).await?;
            ensure!(answer.starts_with("HTTP/1.1 200"), "{}: {answer:.300}", self.name);
            if round >= 10 {
                took.push(begun.elapsed());
            }
        }
        Ok(Load::new(took, Duration::from_secs(1)))
    }
}

/// Sends a request and reads to the end of the connection.
async fn ask(address: SocketAddr, request: &[u8]) -> anyhow::Result<String> {
    let mut stream = TcpStream::connect(address).await?;
    let at = request.windows(2).position(|bytes| bytes == b"\r\n").context("no request line")? + 2;
    let (line, rest) = request.split_at(at);
    stream.write_all(&[line, b"Connection: close\r\n", rest].concat()).await?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await?;
    Ok(String::from_utf8_lossy(&answer).into_owned())
}
