//! The bench: every promised figure, measured in one run and written to `docs/BENCHMARKS.md`.
//!
//! `cargo run --release --example bench`; `BENCH_ROUNDS` and `BENCH_SECONDS` change its length,
//! `BENCH_ONLY=micro,intake,nodes,pages,cases,scale,counts` its parts, and then nothing is written;
//! `BENCH_CASES` the size of the large house, `BENCH_DATABASE=sqlite` or `postgres` the database.
mod bare;
mod counts;
mod driver;
#[path = "../filled/mod.rs"]
mod filled;
mod form;
mod house;
mod intake;
mod micro;
mod pages;
mod peers;
mod place;
mod postgres;
mod report;
mod rows;
#[path = "../samples/mod.rs"]
#[expect(dead_code, reason = "tests of receipts use the rest")]
mod samples;
mod scale;
mod server;

use std::{env, fs, path::Path, process::Command, time::Duration};

use place::{Binary, Kind};
use report::Report;
use sqlx::Connection;

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let rounds = number("BENCH_ROUNDS", 3);
    let time = Duration::from_secs(number("BENCH_SECONDS", 10) as u64);
    let only = env::var("BENCH_ONLY").unwrap_or_default();
    let wanted = |part: &str| only.is_empty() || only.split(',').any(|one| one == part);

    let dir = tempfile::Builder::new().prefix("sh-bench-").tempdir_in(place::DISK)?;
    let policies = dir.path().join("policies");
    server::policies(&policies)?;
    let binary = Binary { path: server::build()?, policies };
    let read = safeharbor::startup::policies::read(Some(&binary.policies))?;
    let policy = read.copyright.version().to_string();
    let cluster = postgres::Cluster::start()?;
    let mut kinds = vec![Kind::Sqlite];
    kinds.extend(cluster.as_ref().map(Kind::Postgres));
    if let Ok(database) = env::var("BENCH_DATABASE") {
        kinds.retain(|kind| kind.name().to_lowercase().starts_with(&database));
    }

    let mut report = Report::default();
    let conditions = conditions(cluster.as_ref().map(|cluster| cluster.version.as_str())).await?;
    println!("{}", conditions.join("\n"));
    if wanted("micro") {
        micro::run(&mut report, &binary.policies)?;
    }
    if wanted("intake") {
        for kind in &kinds {
            intake::run(&mut report, *kind, &binary, &policy, (rounds, time)).await?;
        }
    }
    if wanted("nodes") {
        for kind in kinds.iter().filter(|kind| matches!(kind, Kind::Postgres(_))) {
            intake::on_nodes(&mut report, *kind, &binary, &policy, (rounds, time)).await?;
        }
    }
    if wanted("pages") {
        pages::rates(&mut report, &binary, (rounds, time)).await?;
    }
    if wanted("cases") {
        for kind in &kinds {
            pages::about_cases(&mut report, *kind, &binary, &policy).await?;
        }
    }
    if wanted("scale") {
        let most = number("BENCH_CASES", 100_000) as u64;
        let is_short = env::var("BENCH_LENGTHS").is_ok_and(|lengths| lengths == "short");
        let lengths = if is_short { scale::Lengths::Short } else { scale::Lengths::Wild };
        for kind in &kinds {
            scale::run(&mut report, *kind, &binary, &policy, (most, lengths)).await?;
        }
    }
    if only == "peers" {
        peers::run(&mut report, &kinds, &binary, &policy, time).await?;
    }
    // Last: from here on statements are logged, which costs time.
    if wanted("counts") {
        for kind in &kinds {
            counts::run(&mut report, *kind, &binary).await?;
        }
    }
    if cluster.is_none() {
        report.note("PostgreSQL was skipped: its server programs are not installed.".to_owned());
    }
    if only.is_empty() {
        let document = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/BENCHMARKS.md");
        report.write(&document, &conditions)?;
        println!("written to {}", document.display());
    }
    Ok(())
}

fn number(key: &str, otherwise: usize) -> usize {
    env::var(key).ok().and_then(|text| text.parse().ok()).unwrap_or(otherwise)
}

/// What somebody must know who compares these figures with others.
async fn conditions(postgres: Option<&str>) -> anyhow::Result<Vec<String>> {
    let processor = fs::read_to_string("/proc/cpuinfo")?;
    let model = processor.lines().find_map(|line| line.strip_prefix("model name"));
    let model = model.map_or("unknown", |model| model.trim_start_matches([' ', '\t', ':']));
    let kernel = fs::read_to_string("/proc/sys/kernel/osrelease")?;
    let load = fs::read_to_string("/proc/loadavg")?;
    let load = load.split(' ').next().unwrap_or_default().to_owned();
    let compiler = Command::new("rustc").arg("--version").output()?;
    let commit = Command::new("git").args(["rev-parse", "--short", "HEAD"]).output()?;
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).trim().to_owned();
    let mut memory = sqlx::SqliteConnection::connect("sqlite::memory:").await?;
    let sqlite: String =
        sqlx::query_scalar("select sqlite_version()").fetch_one(&mut memory).await?;
    Ok(vec![
        format!(
            "{} cores, {model}; Linux {}",
            std::thread::available_parallelism()?,
            kernel.trim()
        ),
        format!(
            "{}; SQLite {sqlite}; {}",
            text(&compiler.stdout),
            postgres.unwrap_or("no PostgreSQL")
        ),
        format!(
            "commit {}, {}; load of the machine when the run began: {load}",
            text(&commit.stdout),
            safeharbor::clock::Clock::System.now().strftime("%-d %B %Y, %H:%M UTC"),
        ),
        format!(
            "one write of 4 kB kept for good on this disk: {:.2} ms",
            report::ms(place::sync()?)
        ),
    ])
}
