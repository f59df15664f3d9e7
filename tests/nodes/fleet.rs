//! The fleet: every program of it, and the configuration blocks of the manual that they run with.
use std::{
    fs,
    net::{SocketAddr, TcpListener},
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use crate::{
    postgres::Cluster,
    running::{Home, Server, aloud, block_on, connect, exchange, head_of},
};

const MANUAL: &str = include_str!("../../docs/NODES.md");

/// The block of the manual in this language.
fn block(language: &str) -> String {
    let (_, after) = MANUAL.split_once(&format!("```{language}\n")).expect("a block");
    after.split("```").next().expect("its end").to_owned()
}

/// The block, with each of these texts replaced; each must be there.
fn adapted(language: &str, changes: &[(&str, String)]) -> String {
    changes.iter().fold(block(language), |text, (from, to)| {
        assert!(text.contains(from), "the manual does not say {from}");
        text.replace(from, to)
    })
}

/// A program that is killed when it goes out of scope.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        self.0.kill().ok();
        self.0.wait().ok();
    }
}

/// Everything that runs.
pub struct Fleet {
    pub home: Home,
    pub nodes: Vec<Option<Server>>,
    addresses: Vec<SocketAddr>,
    /// Where the balancer listens.
    pub door: SocketAddr,
    _programs: [Running; 2],
}

/// A port that nobody listens on.
fn free() -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    listener.local_addr().expect("its address")
}

fn installed(program: &str) -> bool {
    let found = ["/usr/sbin", "/usr/bin", "/usr/local/sbin", "/usr/local/bin"];
    let found = found.iter().any(|folder| Path::new(folder).join(program).exists());
    if !found {
        aloud(&format!("SKIPPED: {program} is not installed"));
    }
    found
}

fn started(mut command: Command, path: &Path, at: SocketAddr) -> Running {
    let log = fs::File::create(path).expect("a log");
    let other = log.try_clone().expect("a log");
    command.stdin(Stdio::null()).stdout(other).stderr(log);
    let mut running = Running(command.spawn().expect("it starts"));
    while connect(at).is_err() {
        let ended = running.0.try_wait().expect("a child");
        let said = || fs::read_to_string(path).unwrap_or_default();
        assert!(ended.is_none(), "it did not start: {}", said());
        thread::sleep(Duration::from_millis(50));
    }
    running
}

/// Waits until it is so.
#[track_caller]
pub fn eventually(what: &str, is_so: impl Fn() -> bool) {
    let begun = Instant::now();
    while !is_so() {
        assert!(begun.elapsed() < Duration::from_mins(2), "not so after two minutes: {what}");
        thread::sleep(Duration::from_millis(50));
    }
}

fn pooler(home: &Home, at: SocketAddr) -> Running {
    let direct =
        url::Url::parse(home.postgres.as_deref().expect("PostgreSQL")).expect("an address");
    let socket = direct.query_pairs().find(|(key, _)| key == "host").expect("a socket").1;
    let folder = home.path().join("pooler");
    fs::create_dir(&folder).expect("a folder");
    let users = folder.join("users");
    fs::write(&users, "\"safeharbor\" \"a password\"\n").expect("a file");
    let server = format!("host={socket} port=5432 dbname={}", home.name());
    let text = adapted(
        "ini",
        &[
            ("host=10.0.0.4 port=5432 dbname=safeharbor", server),
            ("10.0.0.3", at.ip().to_string()),
            ("6432", at.port().to_string()),
            ("/etc/pgbouncer/userlist.txt", users.display().to_string()),
        ],
    );
    let file = folder.join("pgbouncer.ini");
    fs::write(&file, text + "unix_socket_dir =\n").expect("a file");
    // It refuses to run as root, and then reads its files as somebody else.
    for path in [home.path(), &folder] {
        fs::set_permissions(path, fs::Permissions::from_mode(0o755)).expect("a mode");
    }
    let mut command = Command::new("pgbouncer");
    let me = Command::new("id").arg("-u").output().expect("`id` runs").stdout;
    if String::from_utf8_lossy(&me).trim() == "0" {
        command.args(["-u", "postgres"]);
    }
    command.arg(&file).env("PATH", "/usr/sbin:/usr/bin:/usr/local/sbin:/usr/local/bin");
    started(command, &home.path().join("pgbouncer.log"), at)
}

fn balancer(home: &Home, at: SocketAddr, nodes: &[SocketAddr]) -> Running {
    let text = adapted(
        "haproxy",
        &[
            ("bind :443 ssl crt /etc/haproxy/copyright.pem", format!("bind {at}")),
            ("10.0.0.11:8080", nodes[0].to_string()),
            ("10.0.0.12:8080", nodes[1].to_string()),
            ("10.0.0.13:8080", nodes[2].to_string()),
        ],
    );
    let file = home.path().join("haproxy.cfg");
    fs::write(&file, text).expect("a file");
    let mut command = Command::new("haproxy");
    command.arg("-db").arg("-f").arg(&file);
    command.env("PATH", "/usr/sbin:/usr/bin:/usr/local/sbin:/usr/local/bin");
    started(command, &home.path().join("haproxy.log"), at)
}

impl Fleet {
    /// Three nodes with these further keys; none where a program of it is not installed.
    pub fn start(keys: &[(&str, &str)]) -> Option<Self> {
        let cluster = Cluster::shared()?;
        if !installed("pgbouncer") || !installed("haproxy") {
            return None;
        }
        let home = Home::on_postgres(block_on(cluster.database()));
        let (pooler_at, door) = (free(), free());
        let programs = pooler(&home, pooler_at);
        let addresses: Vec<SocketAddr> = (0..3).map(|_| free()).collect();
        let balancer = balancer(&home, door, &addresses);
        let file = home.path().join("safeharbor.toml");
        let text = adapted(
            "toml",
            &[
                // Not the policies of a provider: they are served to this machine only.
                ("0.0.0.0:8080", "127.0.0.1:0".to_owned()),
                ("10.0.0.2", "127.0.0.1".to_owned()),
                ("https://copyright.provider.example", format!("http://{door}")),
                ("10.0.0.3:6432", pooler_at.to_string()),
                ("safeharbor@", "safeharbor:a%20password@".to_owned()),
            ],
        );
        fs::write(&file, text).expect("a file");
        let home = keys.iter().fold(home, |home, (key, value)| home.with(key, *value));
        let mut home = home;
        home.environment.insert("SAFEHARBOR_CONFIG".into(), file.display().to_string());
        // The file of the manual says where the database is, past what the other tests say.
        let url = format!("postgres://safeharbor:a%20password@{pooler_at}/safeharbor");
        home.environment.insert("SAFEHARBOR__DATABASE".into(), url);
        let nodes = vec![None, None, None];
        Some(Self { home, nodes, addresses, door, _programs: [programs, balancer] })
    }

    /// Migrates past the pooler, and starts all nodes.
    pub fn up(mut self) -> Self {
        self.migrate();
        for node in 0..3 {
            self.launch(node);
        }
        eventually("the balancer has found a node", || self.get("/").0 == 200);
        self
    }

    /// Migrates as the manual says.
    pub fn migrate(&self) {
        let mut command = self.home.program(&["migrate"]);
        let direct = self.home.postgres.as_deref().expect("PostgreSQL");
        let done = command.env("SAFEHARBOR__DATABASE_DIRECT", direct).output().expect("it runs");
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    }

    /// Where a node puts its letters.
    fn letters_of(&self, node: usize) -> PathBuf {
        self.home.path().join(format!("letters-{node}"))
    }

    /// A node that is about to be started.
    pub fn program(&self, node: usize) -> Command {
        let mut command =
            self.home.program(&["serve", "--listen", &self.addresses[node].to_string()]);
        command.env("SAFEHARBOR__MAIL__FOLDER", self.letters_of(node));
        command
    }

    /// Starts a node.
    pub fn launch(&mut self, node: usize) {
        let server = Server::start(self.program(node), &self.home.log());
        eventually("the node is ready", || server.get("/health/ready").status == 200);
        self.nodes[node] = Some(server);
    }

    /// A node that runs.
    pub fn node(&self, node: usize) -> &Server {
        self.nodes[node].as_ref().expect("it runs")
    }

    /// Status and page of a path through the balancer.
    pub fn get(&self, path: &str) -> (u16, String) {
        exchange(self.door, head_of("GET", path, "").as_bytes())
            .map_or((0, String::new()), |answer| (answer.status, answer.text()))
    }

    /// Every letter that any node has put into its folder, by `Message-ID`.
    pub fn letters(&self) -> Vec<String> {
        let folders = (0..3).map(|node| fs::read_dir(self.letters_of(node)));
        let files = folders.flatten().flatten().flatten();
        let identity = |path: PathBuf| {
            let text = fs::read_to_string(path).expect("a letter");
            let line = text.lines().find_map(|line| line.strip_prefix("Message-ID: "));
            line.expect("an identity").to_owned()
        };
        files.map(|entry| identity(entry.path())).collect()
    }

    /// Ends every node and proves the audit trail.
    pub fn end(mut self) {
        for server in self.nodes.drain(..).flatten() {
            server.signal("TERM");
            server.kill();
        }
        self.home.is_whole();
    }
}
