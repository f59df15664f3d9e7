//! A private throw-away PostgreSQL: started once for the whole suite, gone when the suite ends.
use std::{
    env, fs,
    io::{self, Write},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::{
        OnceLock,
        atomic::{AtomicU32, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

use sqlx::{AssertSqlSafe, Connection, PgConnection};

/// A running server; databases are made in it, one per test.
pub struct Cluster {
    /// Without a database name: `postgres://…/` and the rest.
    base: Base,
    next: AtomicU32,
    /// Holds the guard's standard input open; when this process ends, however it ends, the
    /// guard sees it close, stops the server and removes its files.
    _guard: Option<Child>,
}

enum Base {
    Socket(PathBuf),
    Given(String),
}

static CLUSTER: OnceLock<Option<Cluster>> = OnceLock::new();

impl Cluster {
    /// The cluster named by `TEST_DATABASE_URL`, or a new one; none where PostgreSQL's server
    /// programs are not installed, which is said aloud.
    pub fn shared() -> Option<&'static Self> {
        CLUSTER.get_or_init(Self::start).as_ref()
    }

    /// A cluster of its own; see [`Self::shared`].
    pub fn start() -> Option<Self> {
        if let Ok(url) = env::var("TEST_DATABASE_URL") {
            return Some(Self { base: Base::Given(url), next: AtomicU32::new(0), _guard: None });
        }
        let Some(programs) = programs() else {
            // Not `eprintln`: the harness keeps what that says in a test that passes.
            let words = b"SKIPPED on PostgreSQL: its server programs are not installed\n";
            io::stderr().write_all(words).expect("standard error");
            return None;
        };
        let dir = tempfile::Builder::new().prefix("sh-pg-").tempdir().expect("a temporary folder");
        let dir = dir.keep();
        let user = unprivileged(&dir);
        init(&programs, &dir, user);
        let guard = launch(&programs, &dir, user);
        wait(&programs, &dir);
        Some(Self { base: Base::Socket(dir), next: AtomicU32::new(0), _guard: Some(guard) })
    }

    fn url(&self, database: &str) -> String {
        match &self.base {
            Base::Socket(dir) => {
                format!("postgres:///{database}?host={}&user=safeharbor", dir.display())
            }
            Base::Given(url) => {
                let mut url = url::Url::parse(url).expect("TEST_DATABASE_URL is an address");
                url.set_path(database);
                url.to_string()
            }
        }
    }

    /// A new empty database of its own, as an address.
    pub async fn database(&self) -> String {
        let number = self.next.fetch_add(1, Ordering::Relaxed);
        let name = format!("test_{}_{number}", std::process::id());
        let mut admin =
            PgConnection::connect(&self.url("postgres")).await.expect("PostgreSQL answers");
        let create = AssertSqlSafe(format!("create database {name}"));
        sqlx::query(create).execute(&mut admin).await.expect("a database is created");
        self.url(&name)
    }
}

fn programs() -> Option<PathBuf> {
    let mut versions: Vec<PathBuf> = fs::read_dir("/usr/lib/postgresql")
        .map(|found| found.flatten().map(|entry| entry.path().join("bin")).collect())
        .unwrap_or_default();
    versions.retain(|bin| bin.join("initdb").exists() && bin.join("postgres").exists());
    versions.sort();
    versions.pop()
}

/// PostgreSQL refuses to run as root: then it runs as somebody who owns nothing else.
fn unprivileged(dir: &Path) -> Option<&'static str> {
    let id = Command::new("id").arg("-u").output().expect("`id` runs").stdout;
    if String::from_utf8_lossy(&id).trim() != "0" {
        return None;
    }
    let known = |user: &&str| {
        Command::new("id")
            .arg(user)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()
            .is_ok_and(|s| s.success())
    };
    let user = ["postgres", "nobody"].into_iter().find(known).expect("an unprivileged user");
    let owned = Command::new("chown").arg(user).arg(dir).status().expect("`chown` runs");
    assert!(owned.success());
    Some(user)
}

fn as_user(user: Option<&str>) -> Command {
    match user {
        None => Command::new("env"),
        Some(user) => {
            let mut command = Command::new("setpriv");
            command.arg(format!("--reuid={user}")).args(["--clear-groups", "--"]);
            command
        }
    }
}

fn init(programs: &Path, dir: &Path, user: Option<&str>) {
    let made = as_user(user)
        .arg(programs.join("initdb"))
        .args([
            "--no-sync",
            "--auth=trust",
            "--encoding=UTF8",
            "--locale=C",
            "--username=safeharbor",
        ])
        .arg(format!("--pgdata={}", dir.join("data").display()))
        .stdout(Stdio::null())
        .status()
        .expect("initdb runs");
    assert!(made.success(), "initdb failed");
}

/// Settings trade durability for speed: these databases live for seconds.
const SETTINGS: [&str; 6] = [
    "listen_addresses=",
    "fsync=off",
    "synchronous_commit=off",
    "full_page_writes=off",
    "max_connections=300",
    "log_min_messages=fatal",
];

fn launch(programs: &Path, dir: &Path, user: Option<&str>) -> Child {
    let script = r#"dir=$1; shift; "$@" & server=$!; cat >/dev/null; kill -QUIT $server; wait $server; rm -rf "$dir""#;
    let mut command = as_user(user);
    command.args(["sh", "-c", script, "guard"]).arg(dir).arg(programs.join("postgres"));
    command.arg("-D").arg(dir.join("data")).arg("-k").arg(dir);
    for setting in SETTINGS {
        command.args(["-c", setting]);
    }
    command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
    command.spawn().expect("PostgreSQL starts")
}

fn wait(programs: &Path, dir: &Path) {
    let begun = Instant::now();
    while begun.elapsed() < Duration::from_mins(1) {
        let ready = Command::new(programs.join("pg_isready"))
            .args(["-q", "-h"])
            .arg(dir)
            .status()
            .is_ok_and(|status| status.success());
        if ready {
            return;
        }
        thread::sleep(Duration::from_millis(50));
    }
    panic!("PostgreSQL did not start within a minute");
}
