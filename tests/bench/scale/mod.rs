//! The house with very many cases: taking them in by the thousand, and the desk before and after.
mod load;
mod synthetic;

use std::time::Instant;

use anyhow::{Context, ensure};
use safeharbor::{
    domain::person::Role,
    services::{
        access,
        people::{self, NewAccount},
    },
};
pub use synthetic::Lengths;

use super::{
    bare,
    driver::{self, Wire},
    form,
    house::House,
    pages::{EMAIL, PASSWORD, credentials},
    place::{Binary, Kind, Place},
    report::{Report, ms},
    server::{self, Server},
};

/// Cases of the small house, and of the first batches that are timed.
const FEW: u64 = 1_000;
const BATCH: u64 = 100_000;

/// What agents look for: a rare word, a common one, two, the beginning of one, a number, Chinese.
const SEARCHES: [&str; 6] =
    ["w123456", "photograph", "harbour+dawn", "repos", "office77", "%E6%9C%AC%E4%BD%9C%E5%93%81"];

/// Half and 99 of 100, in milliseconds.
type Took = (f64, f64);

/// Measures one database with up to `most` cases.
pub async fn run(
    report: &mut Report,
    kind: Kind<'_>,
    binary: &Binary,
    policy: &str,
    (most, lengths): (u64, Lengths),
) -> anyhow::Result<()> {
    let name = kind.name();
    let place = Place::new(kind, binary).await?;
    let house = House::open(&place).await?;
    let new = NewAccount { email: EMAIL, name: "Bench", password: PASSWORD };
    people::create(&house.app, &new, Role::Administrator).await?;
    load::take(&house, 0..FEW, lengths).await?;
    load::settle(&house).await?;
    let longest = longest(&house).await?;
    let (small, _) = desk(&place, policy, &longest).await?;

    let batch = BATCH.min(most - FEW);
    let took = load::take(&house, FEW..FEW + batch, lengths).await?;
    let mine = rate(batch, took);
    let copies = Place::new(kind, binary).await?;
    let other = House::open(&copies).await?;
    load::take(&other, 1..FEW + 1, lengths).await?;
    other.app.db.close().await;
    let plain = rate(batch, bare::again(kind, &copies, batch / FEW).await?);
    drop(copies);
    let ratio = mine / plain;
    report.row(
        &format!("Batch of {batch} notices on {name}, {} to a transaction", load::AT_ONCE),
        "≥ 0.5 of plain multi-row inserts",
        format!("{ratio:.2}: {mine:.0}/s against {plain:.0}/s"),
        Some(ratio >= 0.5),
    );

    load::take(&house, FEW + batch..most, lengths).await?;
    load::settle(&house).await?;
    house.app.db.close().await;
    let (large, memory) = desk(&place, policy, &longest).await?;
    for ((what, before), (_, after)) in small.iter().zip(&large) {
        let factor = after.0 / before.0;
        let (target, met) = target(what, most, after, factor);
        let measured = format!(
            "{:.2} ms, 99 of 100 within {:.2} ms; {factor:.2} × the {:.2} ms at {FEW} cases",
            after.0, after.1, before.0
        );
        report.row(&format!("{what} on {name}, {most} cases"), &target, measured, met);
    }
    let what = format!("Memory on {name} under a load of notices, {most} cases");
    report.row(&what, "≤ 150 MB", format!("{memory:.1} MB"), Some(memory <= 150.0));
    let mut walks = Vec::new();
    for on_one in [false, true] {
        let begun = Instant::now();
        let events = server::verify(&place, on_one)?;
        walks.push(rate(events, begun.elapsed()));
    }
    let what = format!("`audit verify` on {name}, {most} cases, bound to one processor");
    let measured = format!("{:.0}/s; free to use all {:.0}/s", walks[1], walks[0]);
    report.row(&what, "≥ 200000 events/s", measured, Some(walks[1] >= 200_000.0));
    Ok(())
}

#[expect(clippy::cast_precision_loss, reason = "a count")]
fn rate(many: u64, took: std::time::Duration) -> f64 {
    many as f64 / took.as_secs_f64()
}

fn target(what: &str, most: u64, after: &Took, factor: f64) -> (String, Option<bool>) {
    let times = if most > 1_000_000 { 2.0 } else { 1.5 };
    match what {
        "Home page" => ("≤ 10 ms".to_owned(), Some(after.0 <= 10.0)),
        "Case page of 3,711 locations" => ("≤ 50 ms".to_owned(), Some(after.0 <= 50.0)),
        "Queue" => (format!("≤ {times} × that at {FEW}"), Some(factor <= times)),
        _ => ("99 of 100 ≤ 50 ms".to_owned(), Some(after.1 <= 50.0)),
    }
}

/// The number of the case with the most locations.
async fn longest(house: &House) -> anyhow::Result<String> {
    let sql = "select number from cases order by locations desc limit 1";
    let number: String = match &house.app.db {
        safeharbor::store::Db::Sqlite { read, .. } => {
            sqlx::query_scalar(sql).fetch_one(read).await?
        }
        safeharbor::store::Db::Postgres(pool) => sqlx::query_scalar(sql).fetch_one(pool).await?,
    };
    Ok(access::open_at_desk(&house.app, &number).await?.case.number.to_string())
}

/// The pages of the desk one after the other, then notices for a while; the memory after them.
async fn desk(
    place: &Place,
    policy: &str,
    longest: &str,
) -> anyhow::Result<(Vec<(&'static str, Took)>, f64)> {
    let server = Server::start(place).await?;
    let mut wire = Wire::connect(server.address).await?;
    let answer = wire.send(&driver::post("/desk/sign-in", &credentials())).await?;
    let cookie = answer.header("set-cookie").and_then(|cookie| cookie.split(';').next());
    let cookie = format!("Cookie: {}\r\n", cookie.context("not signed in")?);
    let case = format!("/desk/cases/{longest}");
    let mut measured = Vec::new();
    for (what, path, times) in [
        ("Home page", "/desk", 300),
        ("Queue", "/desk/queue", 300),
        ("Case page of 3,711 locations", case.as_str(), 50),
    ] {
        let request = driver::get(path, &cookie);
        driver::one_by_one(server.address, 20, &request).await?;
        let load = driver::one_by_one(server.address, times, &request).await?;
        measured.push((what, (ms(load.within(50)), ms(load.within(99)))));
    }
    let mut took = Vec::new();
    for round in 0..50 {
        for words in SEARCHES {
            let request = driver::get(&format!("/desk/queue?q={words}"), &cookie);
            let one = driver::one_by_one(server.address, 1, &request).await?;
            if round >= 2 {
                took.extend(one.took);
            }
        }
    }
    let load = driver::Load::new(took, std::time::Duration::from_secs(1));
    measured.push(("Search", (ms(load.within(50)), ms(load.within(99)))));
    let policy = policy.to_owned();
    let request = move || driver::post("/notices", &form::body(&policy));
    let load = driver::drive(&[server.address], driver::WARM_UP * 2, 303, request).await?;
    ensure!(load.rate > 0.0, "no notice was taken in");
    Ok((measured, server.memory()?))
}
