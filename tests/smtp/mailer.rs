//! The mail server of the tests: a Python process that keeps what it takes and obeys orders.
use std::{
    fs,
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::OnceLock,
    thread,
    time::{Duration, Instant},
};

use serde_json::Value;

use crate::running::{Home, Server, aloud, form};

/// As it stands in an address.
pub const LOGIN: &str = "desk:pass%20word%2F1";

/// A running mail server; it is ended when it goes out of scope.
pub struct MailServer {
    child: Child,
    folder: PathBuf,
    pub port: u16,
}

/// A message as a mail program reads it, with its envelope.
#[derive(Debug)]
pub struct Message {
    pub envelope: Value,
    pub read: Value,
}

/// Whether a mail server can be had here; when not, that is said aloud.
pub fn there_is_a_mail_server() -> bool {
    static ASKED: OnceLock<bool> = OnceLock::new();
    *ASKED.get_or_init(|| {
        let works = |program: &str, arguments: &[&str]| {
            Command::new(program).args(arguments).output().is_ok_and(|done| done.status.success())
        };
        let there = works("python3", &["-c", "import aiosmtpd"]) && works("openssl", &["version"]);
        if !there {
            aloud("SKIPPED: real SMTP needs openssl, python3 and its package aiosmtpd");
        }
        there
    })
}

impl MailServer {
    /// Without TLS, on a free port.
    pub fn in_clear(home: &Home) -> Self {
        Self::start(&folder(home), 0)
    }

    /// With STARTTLS, which it insists on, and a login; the authority of its certificate lies in
    /// the folder as `ca.pem`.
    pub fn with_tls(home: &Home) -> Self {
        let folder = folder(home);
        make_certificate(&folder);
        Self::start(&folder, 0)
    }

    /// The same server again.
    pub fn start(folder: &Path, port: u16) -> Self {
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/smtp/server.py");
        let mut command = Command::new("python3");
        command.arg(script).arg(folder).arg(port.to_string());
        let mut child = command.stdout(Stdio::piped()).spawn().expect("Python runs");
        let mut line = String::new();
        let said = child.stdout.as_mut().expect("standard output is piped");
        BufReader::new(said).read_line(&mut line).expect("text");
        let port = line.trim().parse().expect("the mail server says its port");
        Self { child, folder: folder.to_owned(), port }
    }

    /// Ends it; what it has taken stays.
    pub fn stop(mut self) -> PathBuf {
        self.end();
        self.folder.clone()
    }

    fn end(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }

    /// How to behave from now on.
    pub fn order(&self, orders: &str) {
        let new = self.folder.join("orders.new");
        fs::write(&new, orders).expect("orders");
        fs::rename(new, self.folder.join("orders.json")).expect("orders");
    }

    /// What was said to it, a line for each command.
    pub fn log(&self) -> String {
        fs::read_to_string(self.folder.join("log")).unwrap_or_default()
    }

    /// How many lines of its log begin so.
    pub fn heard(&self, start: &str) -> usize {
        self.log().lines().filter(|line| line.starts_with(start)).count()
    }

    /// Waits until it has taken so many messages, and reads them all.
    #[track_caller]
    pub fn messages(&self, many: usize) -> Vec<Message> {
        wait(&format!("{many} messages, of which {} came", self.taken().len()), || {
            self.taken().len() >= many
        });
        let taken = self.taken();
        assert_eq!(taken.len(), many, "more messages than were owed");
        read(&taken)
    }

    /// The messages taken so far, in the order of arrival.
    pub fn taken(&self) -> Vec<PathBuf> {
        let entries = fs::read_dir(&self.folder).expect("the folder").flatten();
        let mut paths: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
        paths.retain(|path| path.extension().is_some_and(|end| end == "eml"));
        paths.sort();
        paths
    }
}

impl Drop for MailServer {
    fn drop(&mut self) {
        self.end();
    }
}

impl Message {
    /// The value of a header, decoded.
    pub fn header(&self, name: &str) -> Option<&str> {
        let headers = self.read["headers"].as_array()?;
        headers.iter().find(|pair| pair[0].as_str() == Some(name))?[1].as_str()
    }

    /// The text of the first part of this type.
    pub fn part(&self, kind: &str) -> &Value {
        let parts = self.read["parts"].as_array().expect("parts");
        let found = parts.iter().find(|part| part["type"] == kind);
        found.unwrap_or_else(|| panic!("no {kind} in {:#}", self.read))
    }
}

/// Waits for something that takes a moment.
#[track_caller]
pub fn wait(what: &str, done: impl Fn() -> bool) {
    let begun = Instant::now();
    while !done() {
        assert!(begun.elapsed() < Duration::from_secs(30), "still waiting for {what}");
        thread::sleep(Duration::from_millis(50));
    }
}

/// Sends a notice and returns the address of its status page.
pub fn send(server: &Server, token: &str, changes: &[(&str, &str)]) -> String {
    let answer = server.post("/notices", &form(&server.policy(), token, changes)).unwrap();
    answer.says(303, &[]);
    answer.status_address()
}

/// Signs in at the desk; returns the header that says so.
pub fn sign_in(home: &Home, server: &Server) -> String {
    let made = home.run(
        &[
            "account",
            "create",
            "--email",
            "mia@files.example.com",
            "--name",
            "Mia",
            "--role",
            "agent",
        ],
        "a long enough password\n",
    );
    assert!(made.status.success(), "{made:?}");
    let form = b"email=mia%40files.example.com&password=a+long+enough+password";
    let answer = server.post("/desk/sign-in", form).unwrap();
    answer.says(303, &[]);
    let cookie = answer.header("set-cookie").expect("a session").split(';').next();
    format!("Cookie: {}\r\n", cookie.expect("a cookie"))
}

fn folder(home: &Home) -> PathBuf {
    let folder = home.path().join("mail");
    fs::create_dir_all(&folder).expect("a folder");
    folder
}

fn read(paths: &[PathBuf]) -> Vec<Message> {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/smtp/read.py");
    let done = Command::new("python3").arg(script).args(paths).output().expect("Python runs");
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    let said = String::from_utf8(done.stdout).expect("text");
    let json = |text: &str| serde_json::from_str(text).expect("JSON");
    let envelope = |path: &PathBuf| fs::read_to_string(path.with_extension("json")).unwrap();
    said.lines()
        .zip(paths)
        .map(|(line, path)| Message { envelope: json(&envelope(path)), read: json(line) })
        .collect()
}

fn make_certificate(folder: &Path) {
    let key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"];
    let openssl = |arguments: &[&str], key: &[&str]| {
        let mut command = Command::new("openssl");
        let done = command.args(arguments).args(key).current_dir(folder).output();
        let done = done.expect("openssl runs");
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    };
    fs::write(folder.join("names"), "subjectAltName=DNS:localhost\n").expect("a file");
    let authority = "req -x509 -days 2 -subj /CN=Test -keyout ca.key -out ca.pem";
    let request = "req -subj /CN=localhost -keyout key.pem -out leaf.csr";
    let leaf = "x509 -req -in leaf.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 2 \
                -extfile names -out cert.pem";
    let words = |line: &'static str| line.split_whitespace().collect::<Vec<_>>();
    openssl(&words(authority), &key);
    openssl(&words(request), &key);
    openssl(&words(leaf), &[]);
}
