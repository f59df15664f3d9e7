//! The server under test: the release binary as a child process, with its own data and policies.
use std::{
    fs::{self, File},
    io::Write,
    net::{SocketAddr, TcpListener},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context, ensure};

use super::{driver, place::Place};

/// Writes the shipped policies with a provider's details filled in.
pub fn policies(dir: &Path) -> anyhow::Result<()> {
    for path in safeharbor::startup::policies::export(dir)? {
        let text = fs::read_to_string(&path)?;
        let text = super::filled::filled_in(&text, "files.example.com");
        fs::write(path, text)?;
    }
    Ok(())
}

/// Builds the server, unless it is up to date or another one is named, and says where it is.
pub fn build() -> anyhow::Result<PathBuf> {
    if let Some(other) = std::env::var_os("BENCH_SERVER") {
        return Ok(other.into());
    }
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let built = Command::new(cargo)
        .args(["build", "--release", "--bin", "safeharbor"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .status()
        .context("cargo cannot be run to build the server")?;
    ensure!(built.success(), "the server does not build");
    let target =
        std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| "target".into(), PathBuf::from);
    Ok(Path::new(env!("CARGO_MANIFEST_DIR")).join(target).join("release/safeharbor"))
}

/// A running server; it is killed when this is dropped.
pub struct Server {
    child: Child,
    pub address: SocketAddr,
    /// From its start to its first "ready".
    pub ready_in: Duration,
}

impl Drop for Server {
    fn drop(&mut self) {
        // It promises to survive that.
        self.child.kill().and_then(|()| self.child.wait()).ok();
    }
}

impl Server {
    pub async fn start(place: &Place) -> anyhow::Result<Self> {
        let address = TcpListener::bind("127.0.0.1:0")?.local_addr()?;
        let begun = Instant::now();
        let child = command(place, "serve")
            .arg(format!("--listen={address}"))
            .arg(format!("--policies={}", place.policies.display()))
            .env("SAFEHARBOR__LIMITS__NOTICES_PER_MINUTE", "0")
            .stdout(Stdio::null())
            .stderr(File::create(place.data().join(format!("log-{}", address.port())))?)
            .spawn()
            .context("the server does not start")?;
        let mut server = Self { child, address, ready_in: Duration::ZERO };
        while !server.is_ready().await {
            ensure!(begun.elapsed() < Duration::from_secs(30), "the server is never ready");
            thread::sleep(Duration::from_millis(1));
        }
        server.ready_in = begun.elapsed();
        Ok(server)
    }

    async fn is_ready(&self) -> bool {
        let Ok(mut wire) = driver::Wire::connect(self.address).await else { return false };
        wire.send(&driver::get("/health/ready", "")).await.is_ok_and(|answer| answer.status == 200)
    }

    /// Resident memory, in megabytes.
    pub fn memory(&self) -> anyhow::Result<f64> {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        let kilobytes =
            line.and_then(|line| line.trim().strip_suffix(" kB")).context("no VmRSS")?;
        Ok(kilobytes.parse::<f64>()? / 1_000.0)
    }

    /// Processor time used so far, in seconds.
    pub fn processor(&self) -> anyhow::Result<f64> {
        let stat = fs::read_to_string(format!("/proc/{}/stat", self.child.id()))?;
        let fields: Vec<&str> = stat.rsplit(") ").next().unwrap_or("").split(' ').collect();
        let ticks = |index: usize| fields.get(index).and_then(|ticks| ticks.parse::<f64>().ok());
        Ok((ticks(11).context("no utime")? + ticks(12).context("no stime")?) / 100.0)
    }
}

/// Makes the account that looks at the desk.
pub fn account(place: &Place, email: &str, password: &str) -> anyhow::Result<()> {
    let mut child = command(place, "account")
        .args(["create", "--name=Bench", "--role=administrator"])
        .arg(format!("--email={email}"))
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()?;
    child.stdin.take().context("no input")?.write_all(password.as_bytes())?;
    ensure!(child.wait()?.success(), "the account is not made");
    Ok(())
}

/// Walks every chain, on one processor alone if asked to; how many events there are.
pub fn verify(place: &Place, on_one: bool) -> anyhow::Result<u64> {
    let mut command = command(place, "audit");
    command.arg("verify");
    if on_one {
        let mut bound = Command::new("taskset");
        bound.args(["-c", "0"]).arg(&place.binary).args(command.get_args());
        bound.envs(command.get_envs().filter_map(|(key, value)| Some((key, value?))));
        command = bound;
    }
    let output = command.output()?;
    ensure!(output.status.success(), "the audit trail is not whole");
    let text = String::from_utf8(output.stdout)?;
    let events = text.lines().find_map(|line| line.strip_prefix("events")).context("no count")?;
    Ok(events.trim().parse()?)
}

fn command(place: &Place, name: &str) -> Command {
    let mut command = Command::new(&place.binary);
    command.arg(name);
    // The database's address holds a password: not on a command line.
    command.env("SAFEHARBOR__DATABASE", &place.url).env("SAFEHARBOR__DATA", place.data());
    command
}
