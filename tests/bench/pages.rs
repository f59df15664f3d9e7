//! Pages: how many a second of those for everybody, and how long those about cases take.
use std::{
    process::Command,
    time::{Duration, Instant},
};

use anyhow::{Context, ensure};

use super::{
    driver::{self, Wire},
    form,
    place::{Binary, Kind, Place},
    report::{Report, median, ms, spread},
    server::{self, Server},
};

/// Cases that are there when pages about cases are measured.
pub const CASES: usize = 1_000;
/// The account that looks at the desk.
pub const EMAIL: &str = "bench@files.example.com";
pub const PASSWORD: &str = "a long enough password";

const FORM: &str = "/notices/new?about=copyright";
const PACKED: &str = "Accept-Encoding: gzip, deflate, br, zstd\r\n";
const POLICY: &str = "/policies/copyright";

/// The body that signs in.
pub fn credentials() -> Vec<u8> {
    let mut form = form_urlencoded::Serializer::new(String::new());
    form.append_pair("email", EMAIL).append_pair("password", PASSWORD).finish().into_bytes()
}

/// The form and the policy, as fast as they come.
pub async fn rates(
    report: &mut Report,
    binary: &Binary,
    (rounds, time): (usize, Duration),
) -> anyhow::Result<()> {
    let place = Place::new(Kind::Sqlite, binary).await?;
    let server = Server::start(&place).await?;
    for (name, path) in [("Form page", FORM), ("Policy page", POLICY)] {
        let size = driver::one_by_one(server.address, 1, &driver::get(path, "")).await;
        size.with_context(|| format!("{path} does not open"))?;
        let before = server.processor()?;
        let rates = several(&server, path, "", rounds, time).await?;
        let spent = server.processor()? - before;
        let pages = rates.iter().sum::<f64>() * (time / 2 + driver::WARM_UP).as_secs_f64();
        let met = Some(median(&rates) >= 20_000.0);
        report.row(name, "≥ 20,000/s", spread(&rates, "/s"), met);
        let packed = several(&server, path, PACKED, 1, time).await?;
        report.note(format!(
            "{name}: {:.0} µs of server processor time each; packed for every visitor, as browsers \
             ask for it, {}.",
            spent * 1_000_000.0 / pages,
            spread(&packed, "/s")
        ));
        if let Some(rate) = wrk(&server, path, time) {
            report.note(format!("{name}, uncompressed, driven by `wrk`: {rate}/s."));
        }
    }
    Ok(())
}

async fn several(
    server: &Server,
    path: &'static str,
    more: &'static str,
    rounds: usize,
    time: Duration,
) -> anyhow::Result<Vec<f64>> {
    let mut rates = Vec::new();
    for _ in 0..rounds {
        let request = move || driver::get(path, more);
        rates.push(driver::drive(&[server.address], time / 2, 200, request).await?.rate);
    }
    Ok(rates)
}

fn wrk(server: &Server, path: &str, time: Duration) -> Option<String> {
    let connections = format!("-c{}", driver::CONNECTIONS);
    let seconds = format!("-d{}", time.as_secs().max(2) / 2);
    let address = format!("http://{}{path}", server.address);
    let output = Command::new("wrk").args(["-t1", &connections, &seconds, &address]).output();
    let text = String::from_utf8(output.ok()?.stdout).ok()?;
    text.lines().find_map(|line| Some(line.strip_prefix("Requests/sec:")?.trim().to_owned()))
}

/// The status page, the queue and the page of a case, one request after the other.
pub async fn about_cases(
    report: &mut Report,
    kind: Kind<'_>,
    binary: &Binary,
    policy: &str,
) -> anyhow::Result<()> {
    let place = Place::new(kind, binary).await?;
    let server = Server::start(&place).await?;
    server::account(&place, EMAIL, PASSWORD)?;
    let mut wire = Wire::connect(server.address).await?;
    let mut status = String::new();
    for _ in 0..CASES {
        let answer = wire.send(&driver::post("/notices", &form::body(policy))).await?;
        let location = answer.header("location").context("a notice was not taken")?;
        location.clone_into(&mut status);
    }
    let status = status.trim_end_matches("&sent=1").to_owned();
    let number = status.split(['/', '?']).nth(2).context("no number of a case")?;
    let begun = Instant::now();
    while place.letters() < 2 * CASES {
        ensure!(begun.elapsed() < Duration::from_mins(3), "letters do not leave");
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
    let answer = wire.send(&driver::post("/desk/sign-in", &credentials())).await?;
    let cookie = answer.header("set-cookie").and_then(|cookie| cookie.split(';').next());
    let cookie = format!("Cookie: {}\r\n", cookie.context("not signed in")?);
    let case = format!("/desk/cases/{number}");
    for (what, path) in [
        ("Status page", status.as_str()),
        ("Home page", "/desk"),
        ("Queue", "/desk/queue"),
        ("Case page", &case),
    ] {
        let request = driver::get(path, &cookie);
        driver::one_by_one(server.address, 50, &request).await?;
        let load = driver::one_by_one(server.address, 1_000, &request).await?;
        let (half, late) = (ms(load.within(50)), ms(load.within(99)));
        let what = format!("{what} on {}, {CASES} cases", kind.name());
        let measured = format!("{half:.2} ms, 99 of 100 within {late:.2} ms");
        report.row(&what, "≤ 3 ms", measured, Some(half <= 3.0));
    }
    report.note(format!(
        "{}: {:.1} MB resident after {CASES} notices, all their letters, and those pages.",
        kind.name(),
        server.memory()?
    ));
    Ok(())
}
