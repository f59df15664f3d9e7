//! A PostgreSQL that is killed, promoted and starved: one instance in its own folder.
use std::{
    fs,
    net::TcpListener,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
};

use sqlx::{AssertSqlSafe, Connection, PgConnection};

use super::{house::wait_for, running::block_on};

/// One instance; it is ended with the test, however that ends.
pub struct Instance {
    data: PathBuf,
    sockets: PathBuf,
    pub port: u16,
    settings: Vec<String>,
    /// Holds the standard input of a shell that ends the server when it sees it close.
    guard: Option<Child>,
}

/// Programs log in over loopback with a password; in the folder of sockets nobody else comes by.
const ACCESS: &str = "local all all trust\nlocal replication all trust\n\
                      host all probe 127.0.0.1/32 trust\nhost all all 127.0.0.1/32 scram-sha-256\n";

/// The programs of PostgreSQL, the newest.
pub fn programs() -> Option<PathBuf> {
    let found = fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let mut versions: Vec<PathBuf> = found.map(|entry| entry.path().join("bin")).collect();
    versions.retain(|bin| bin.join("initdb").exists() && bin.join("pg_basebackup").exists());
    versions.sort();
    versions.pop()
}

/// PostgreSQL refuses to run as root.
fn owner() -> Option<&'static str> {
    let id = Command::new("id").arg("-u").output().expect("`id` runs").stdout;
    (String::from_utf8_lossy(&id).trim() == "0").then_some("postgres")
}

/// Gives a folder to whoever runs PostgreSQL here.
pub fn hand_over(folder: &Path) {
    if let Some(owner) = owner() {
        let done = Command::new("chown").arg(owner).arg(folder).status();
        assert!(done.expect("`chown` runs").success());
    }
}

fn program(path: &Path) -> Command {
    let Some(owner) = owner() else { return Command::new(path) };
    let mut command = Command::new("setpriv");
    command.arg(format!("--reuid={owner}")).args(["--clear-groups", "--"]).arg(path);
    command
}

fn run(name: &str, arguments: &[&str]) {
    let path = programs().expect("PostgreSQL").join(name);
    let done = program(&path).args(arguments).output().expect("it runs");
    assert!(done.status.success(), "{name}: {}", String::from_utf8_lossy(&done.stderr));
}

fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").expect("a port").local_addr().expect("a port").port()
}

impl Instance {
    /// A new database cluster in `data`; its folder belongs to whoever runs PostgreSQL.
    pub fn make(data: &Path, sockets: &Path, settings: &[&str]) -> Self {
        let at = data.to_str().expect("text");
        run(
            "initdb",
            &[
                "--no-sync",
                "--auth=trust",
                "--encoding=UTF8",
                "--locale=C",
                "-U",
                "safeharbor",
                "--wal-segsize=1",
                "-D",
                at,
            ],
        );
        fs::write(data.join("pg_hba.conf"), ACCESS).expect("who may log in");
        Self::in_folder(data, sockets, settings)
    }

    /// A copy of a running instance that follows it.
    pub fn following(&self, data: &Path) -> Self {
        let (sockets, port) = (self.sockets.to_str().expect("text"), self.port.to_string());
        let at = data.to_str().expect("text");
        run(
            "pg_basebackup",
            &[
                "-h",
                sockets,
                "-p",
                &port,
                "-U",
                "safeharbor",
                "-R",
                "-X",
                "stream",
                "-c",
                "fast",
                "--no-sync",
                "-D",
                at,
            ],
        );
        let settings: Vec<&str> = self.settings.iter().map(String::as_str).collect();
        let follower = Self::in_folder(data, &self.sockets, &settings);
        // What the one it was copied from demands of its standby, this one must not demand.
        let own = fs::read_to_string(data.join("postgresql.auto.conf")).expect("settings");
        let own = format!("{own}\nsynchronous_standby_names = ''\n");
        fs::write(data.join("postgresql.auto.conf"), own).expect("settings");
        follower
    }

    fn in_folder(data: &Path, sockets: &Path, settings: &[&str]) -> Self {
        Self {
            data: data.to_owned(),
            sockets: sockets.to_owned(),
            port: free_port(),
            settings: settings.iter().map(|&setting| setting.to_owned()).collect(),
            guard: None,
        }
    }

    pub fn start(&mut self) {
        self.end();
        let script =
            r#""$@" & server=$!; cat >/dev/null; kill -QUIT $server 2>/dev/null; wait $server"#;
        let mut command = program(Path::new("sh"));
        command.args(["-c", script, "guard"]);
        command.arg(programs().expect("PostgreSQL").join("postgres")).arg("-D").arg(&self.data);
        command.arg("-k").arg(&self.sockets).args(["-p", &self.port.to_string()]);
        command.args(["-c", "listen_addresses=127.0.0.1", "-c", "max_connections=100"]);
        for setting in &self.settings {
            command.args(["-c", setting]);
        }
        let log = fs::OpenOptions::new().create(true).append(true).open(self.log());
        command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(log.expect("a log"));
        self.guard = Some(command.spawn().expect("PostgreSQL starts"));
        wait_for("PostgreSQL", || block_on(PgConnection::connect(&self.url("postgres"))).is_ok());
    }

    fn log(&self) -> PathBuf {
        self.data.with_extension("log")
    }

    /// What it logged.
    pub fn said(&self) -> String {
        fs::read_to_string(self.log()).unwrap_or_default()
    }

    /// By the socket, for the test itself.
    pub fn url(&self, database: &str) -> String {
        let sockets = self.sockets.display();
        format!("postgres:///{database}?host={sockets}&port={}&user=safeharbor", self.port)
    }

    pub fn ask(&self, query: &str) -> Option<String> {
        let query = AssertSqlSafe(query.to_owned());
        block_on(async {
            let mut connection = PgConnection::connect(&self.url("postgres")).await.ok()?;
            sqlx::query_scalar(query).fetch_one(&mut connection).await.ok()
        })
    }

    #[track_caller]
    pub fn tell(&self, statement: &str) {
        let statement = AssertSqlSafe(statement.to_owned());
        block_on(async {
            let mut connection = PgConnection::connect(&self.url("postgres")).await?;
            sqlx::query(statement).execute(&mut connection).await
        })
        .expect("PostgreSQL does it");
    }

    pub fn promote(&self) {
        run("pg_ctl", &["promote", "-w", "-D", self.data.to_str().expect("text")]);
    }

    fn process(&self) -> Option<String> {
        let pid = fs::read_to_string(self.data.join("postmaster.pid")).ok()?;
        let pid = pid.lines().next()?.to_owned();
        // A process that is dead and not yet buried has no command line any more.
        let line = fs::read(Path::new("/proc").join(&pid).join("cmdline")).unwrap_or_default();
        (!line.is_empty()).then_some(pid)
    }

    /// Whether its first process is alive.
    pub fn is_running(&self) -> bool {
        self.process().is_some()
    }

    /// `kill -9` of all its processes at once, as a machine dies.
    pub fn kill(&mut self) {
        let pid = self.process().expect("it runs");
        let of = fs::read_to_string(format!("/proc/{pid}/task/{pid}/children"));
        let mut kill = Command::new("kill");
        kill.arg("-9").arg(&pid).args(of.unwrap_or_default().split_whitespace());
        // A connection may have ended meanwhile: then `kill` complains of it alone.
        kill.stderr(Stdio::null()).status().expect("`kill` runs");
        wait_for("PostgreSQL to be dead", || !self.is_running());
        self.end();
    }

    fn end(&mut self) {
        if let Some(mut guard) = self.guard.take() {
            drop(guard.stdin.take());
            guard.wait().ok();
        }
    }
}

impl Drop for Instance {
    fn drop(&mut self) {
        self.end();
        if std::thread::panicking() {
            eprintln!("PostgreSQL said:\n{}", self.said());
        }
    }
}
