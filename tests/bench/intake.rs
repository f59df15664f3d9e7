//! Intake: server and bare database in turns, each round on an empty database.
use std::{net::SocketAddr, time::Duration};

use super::{
    bare,
    driver::{self, Load, WARM_UP},
    form,
    place::{Binary, Kind, Place},
    report::{Report, median, ms, spread},
    server::Server,
};

/// What one round of the server showed.
struct Round {
    rate: f64,
    half: f64,
    p99: f64,
    processor: f64,
    letters: f64,
    idle: f64,
    memory: f64,
    ready: f64,
}

/// Measures intake on one database.
pub async fn run(
    report: &mut Report,
    kind: Kind<'_>,
    binary: &Binary,
    policy: &str,
    (rounds, time): (usize, Duration),
) -> anyhow::Result<()> {
    let (mut served, mut bare) = (Vec::new(), Vec::new());
    for number in 1..=rounds {
        let round = serve(kind, binary, policy, time).await?;
        let alone = bare::run(kind, binary, time).await?.rate;
        let name = kind.name();
        println!(
            "  {name}, round {number}: {:.0}/s, bare {alone:.0}/s, p99 {:.1} ms",
            round.rate, round.p99
        );
        served.push(round);
        bare.push(alone);
    }
    let name = kind.name();
    let all = |of: fn(&Round) -> f64| served.iter().map(of).collect::<Vec<f64>>();
    let ratios: Vec<f64> = served.iter().zip(&bare).map(|(one, bare)| one.rate / bare).collect();
    let rates = format!(
        "{} of the bare rate: {} against {}",
        spread(&ratios, ""),
        spread(&all(|round| round.rate), "/s"),
        spread(&bare, "/s")
    );
    let what = format!("Intake on {name}, {} connections", driver::CONNECTIONS);
    let least = if matches!(kind, Kind::Sqlite) { 0.8 } else { 0.7 };
    let target = format!("≥ {least} of the bare database");
    report.row(&what, &target, rates, Some(median(&ratios) >= least));
    let late = all(|round| round.p99);
    let what = format!("Intake on {name}, 99 of 100 within");
    report.row(&what, "≤ 40 ms", spread(&late, " ms"), Some(median(&late) <= 40.0));
    let idle = all(|round| round.idle);
    let what = format!("Idle memory on {name}");
    report.row(&what, "≤ 40 MB", spread(&idle, " MB"), Some(median(&idle) <= 40.0));
    let ready = all(|round| round.ready);
    let what = format!("Cold start to ready on {name}, empty database");
    report.row(&what, "≤ 0.5 s", spread(&ready, " s"), Some(median(&ready) <= 0.5));
    report.note(format!(
        "{name} during intake: half of the notices within {}; {} of server processor time each, \
         letters included; the worker sent {} letters a second beside it; {} resident after the load.",
        spread(&all(|round| round.half), " ms"),
        spread(&all(|round| round.processor), " ms"),
        spread(&all(|round| round.letters), ""),
        spread(&all(|round| round.memory), " MB"),
    ));
    Ok(())
}

/// Measures three nodes on one database in turns with one alone, the same connections shared among them.
pub async fn on_nodes(
    report: &mut Report,
    kind: Kind<'_>,
    binary: &Binary,
    policy: &str,
    (rounds, time): (usize, Duration),
) -> anyhow::Result<()> {
    let (mut ratios, mut rates, mut late) = (Vec::new(), Vec::new(), Vec::new());
    for number in 1..=rounds {
        let one = loaded(kind, binary, policy, time, 1).await?;
        let three = loaded(kind, binary, policy, time, 3).await?;
        println!("  nodes, round {number}: one {:.0}/s, three {:.0}/s", one.rate, three.rate);
        ratios.push(three.rate / one.rate);
        rates.push(three.rate);
        late.push(ms(three.within(99)));
    }
    let measured = format!(
        "{} of the rate of one: {}, 99 of 100 within {}",
        spread(&ratios, ""),
        spread(&rates, "/s"),
        spread(&late, " ms")
    );
    let what = format!("Intake by three nodes on {}", kind.name());
    report.row(&what, "≥ 1 of the rate of one", measured, Some(median(&ratios) >= 1.0));
    Ok(())
}

/// Notices sent to so many servers on one empty database.
async fn loaded(
    kind: Kind<'_>,
    binary: &Binary,
    policy: &str,
    time: Duration,
    nodes: usize,
) -> anyhow::Result<Load> {
    let place = Place::new(kind, binary).await?;
    let mut servers = Vec::new();
    for _ in 0..nodes {
        servers.push(Server::start(&place).await?);
    }
    let addresses: Vec<SocketAddr> = servers.iter().map(|server| server.address).collect();
    driver::drive(&addresses, time, 303, request(policy)).await
}

fn request(policy: &str) -> impl Fn() -> Vec<u8> + Clone + Send + Sync + 'static {
    let policy = policy.to_owned();
    move || driver::post("/notices", &form::body(&policy))
}

async fn serve(
    kind: Kind<'_>,
    binary: &Binary,
    policy: &str,
    time: Duration,
) -> anyhow::Result<Round> {
    let place = Place::new(kind, binary).await?;
    let server = Server::start(&place).await?;
    tokio::time::sleep(Duration::from_millis(500)).await;
    let (idle, before) = (server.memory()?, server.processor()?);
    let load = driver::drive(&[server.address], time, 303, request(policy)).await?;
    let letters = place.letters();
    let whole = (time + WARM_UP).as_secs_f64();
    #[expect(clippy::cast_precision_loss, reason = "a count of letters")]
    let letters = letters as f64 / whole;
    Ok(Round {
        rate: load.rate,
        half: ms(load.within(50)),
        p99: ms(load.within(99)),
        processor: (server.processor()? - before) * 1_000.0 / (load.rate * whole),
        letters,
        idle,
        memory: server.memory()?,
        ready: server.ready_in.as_secs_f64(),
    })
}
