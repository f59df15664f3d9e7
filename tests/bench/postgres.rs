//! A private PostgreSQL with durable settings, reached over loopback, gone when the bench ends.
use std::{
    fs,
    net::TcpListener,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::atomic::{AtomicU32, Ordering},
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context, ensure};
use sqlx::{AssertSqlSafe, Connection, PgConnection};

use super::place::DISK;

/// Everything else is as PostgreSQL ships it; these three are, too, and are said aloud.
const SETTINGS: [&str; 5] = [
    "listen_addresses=127.0.0.1",
    "fsync=on",
    "synchronous_commit=on",
    "full_page_writes=on",
    "log_min_messages=fatal",
];

/// A running server.
pub struct Cluster {
    port: u16,
    password: String,
    next: AtomicU32,
    pub version: String,
    /// Holds the guard's standard input open; when this process ends, however it ends, the
    /// guard sees it close, stops the server and removes its files.
    _guard: Child,
}

impl Cluster {
    /// None where the server programs are not installed.
    pub fn start() -> anyhow::Result<Option<Self>> {
        let Some(programs) = programs() else { return Ok(None) };
        let dir = tempfile::Builder::new().prefix("sh-bench-pg-").tempdir_in(DISK)?.keep();
        let user = unprivileged(&dir)?;
        let password = safeharbor::chance::Chance::System.bytes::<16>();
        let password = data_encoding::HEXLOWER.encode(&password);
        init(&programs, &dir, user, &password)?;
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let guard = launch(&programs, &dir, user, port)?;
        let version = Command::new(programs.join("postgres")).arg("--version").output()?;
        let version = String::from_utf8_lossy(&version.stdout).trim().to_owned();
        wait(&programs, port)?;
        Ok(Some(Self { port, password, next: AtomicU32::new(0), version, _guard: guard }))
    }

    fn url(&self, database: &str) -> String {
        format!("postgres://safeharbor:{}@127.0.0.1:{}/{database}", self.password, self.port)
    }

    /// A new empty database, as an address.
    pub async fn database(&self) -> anyhow::Result<String> {
        let name = format!("bench_{}", self.next.fetch_add(1, Ordering::Relaxed));
        let mut admin = PgConnection::connect(&self.url("postgres")).await?;
        let create = AssertSqlSafe(format!("create database {name}"));
        sqlx::query(create).execute(&mut admin).await?;
        // What earlier rounds left to be written is not to be paid for by the next one.
        sqlx::query("checkpoint").execute(&mut admin).await?;
        Ok(self.url(&name))
    }
}

fn programs() -> Option<PathBuf> {
    let found = fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let mut versions: Vec<PathBuf> = found.map(|entry| entry.path().join("bin")).collect();
    versions.retain(|bin| bin.join("initdb").exists() && bin.join("postgres").exists());
    versions.sort();
    versions.pop()
}

/// PostgreSQL refuses to run as root: then it runs as somebody who owns nothing else.
fn unprivileged(dir: &Path) -> anyhow::Result<Option<&'static str>> {
    let id = Command::new("id").arg("-u").output()?.stdout;
    if String::from_utf8_lossy(&id).trim() != "0" {
        return Ok(None);
    }
    let known = |user: &&str| {
        Command::new("id").arg(user).output().is_ok_and(|output| output.status.success())
    };
    let user = ["postgres", "nobody"].into_iter().find(known).context("no unprivileged user")?;
    ensure!(Command::new("chown").arg(user).arg(dir).status()?.success(), "chown failed");
    Ok(Some(user))
}

fn as_user(user: Option<&str>) -> Command {
    let Some(user) = user else { return Command::new("env") };
    let mut command = Command::new("setpriv");
    command.arg(format!("--reuid={user}")).args(["--clear-groups", "--"]);
    command
}

fn init(programs: &Path, dir: &Path, user: Option<&str>, password: &str) -> anyhow::Result<()> {
    let file = tempfile::NamedTempFile::new_in(dir)?;
    fs::write(file.path(), password)?;
    if let Some(user) = user {
        Command::new("chown").arg(user).arg(file.path()).status()?;
    }
    let made = as_user(user)
        .arg(programs.join("initdb"))
        .args(["--auth=scram-sha-256", "--encoding=UTF8", "--locale=C", "--username=safeharbor"])
        .arg(format!("--pwfile={}", file.path().display()))
        .arg(format!("--pgdata={}", dir.join("data").display()))
        .stdout(Stdio::null())
        .status()?;
    ensure!(made.success(), "initdb failed");
    Ok(())
}

fn launch(programs: &Path, dir: &Path, user: Option<&str>, port: u16) -> anyhow::Result<Child> {
    let script = r#"dir=$1; shift; "$@" & server=$!; cat >/dev/null; kill -QUIT $server; wait $server; rm -rf "$dir""#;
    let mut command = as_user(user);
    command.args(["sh", "-c", script, "guard"]).arg(dir).arg(programs.join("postgres"));
    command.arg("-D").arg(dir.join("data")).arg("-k").arg(dir).args(["-p", &port.to_string()]);
    for setting in SETTINGS {
        command.args(["-c", setting]);
    }
    command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
    Ok(command.spawn()?)
}

fn wait(programs: &Path, port: u16) -> anyhow::Result<()> {
    let begun = Instant::now();
    let mut ask = Command::new(programs.join("pg_isready"));
    ask.args(["-q", "-h", "127.0.0.1", "-p", &port.to_string()]);
    while !ask.status()?.success() {
        ensure!(begun.elapsed() < Duration::from_mins(1), "PostgreSQL does not start");
        thread::sleep(Duration::from_millis(50));
    }
    Ok(())
}
