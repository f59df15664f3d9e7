//! One running server: its process, its address, and every way to end it.
use std::{
    fs::OpenOptions,
    io::{self, BufRead, BufReader, Read},
    net::SocketAddr,
    path::Path,
    process::{Child, Command, ExitStatus, Stdio},
    thread,
    time::{Duration, Instant},
};

use super::{Answer, exchange, head_of, post_head};

/// A process that serves; it is killed when it goes out of scope.
pub struct Server {
    child: Child,
    /// Where it listens.
    pub address: SocketAddr,
}

impl Server {
    /// Starts it and waits until it says where it listens.
    pub fn start(mut command: Command, log: &Path) -> Self {
        let log = OpenOptions::new().create(true).append(true).open(log).expect("a log");
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(log);
        let mut child = command.spawn().expect("the program starts");
        let mut said = BufReader::new(child.stdout.take().expect("standard output is piped"));
        let mut line = String::new();
        let address = loop {
            line.clear();
            assert!(said.read_line(&mut line).expect("text") > 0, "the server did not start");
            if let Some((_, address)) = line.trim().split_once("listens on http://") {
                break address.parse().expect("an address");
            }
        };
        // Whoever closes the pipe kills the next one that writes into it.
        thread::spawn(move || io::copy(&mut said.by_ref(), &mut io::sink()));
        Self { child, address }
    }

    /// Opens a page.
    pub fn get(&self, path: &str) -> Answer {
        self.get_as(path, "")
    }

    /// Opens a page with more headers.
    pub fn get_as(&self, path: &str, more: &str) -> Answer {
        exchange(self.address, head_of("GET", path, more).as_bytes()).expect("an answer")
    }

    /// Sends a form.
    pub fn post(&self, path: &str, form: &[u8]) -> io::Result<Answer> {
        self.post_as(path, form, "")
    }

    /// Sends a form with more headers.
    pub fn post_as(&self, path: &str, form: &[u8], more: &str) -> io::Result<Answer> {
        let head = post_head(path, form.len(), more);
        exchange(self.address, &[head.as_bytes(), form].concat())
    }

    /// The version of the policy that the form is filled in under.
    pub fn policy(&self) -> String {
        let page = self.get("/notices/new?about=copyright").text();
        let (_, after) = page.split_once("name=\"policy\" value=\"").expect("a policy on the form");
        after.split('"').next().expect("a version").to_owned()
    }

    /// Sends a signal.
    pub fn signal(&self, name: &str) {
        let process = self.child.id().to_string();
        let sent = Command::new("kill").arg(format!("-{name}")).arg(process).status();
        assert!(sent.expect("`kill` runs").success());
    }

    /// Ends it in the middle of whatever it does.
    pub fn kill(mut self) {
        self.child.kill().expect("it still runs");
        self.child.wait().expect("it ends");
    }

    /// Waits for its end.
    pub fn wait(&mut self, most: Duration) -> ExitStatus {
        let begun = Instant::now();
        loop {
            if let Some(status) = self.child.try_wait().expect("a child") {
                return status;
            }
            assert!(begun.elapsed() < most, "the server did not end within {most:?}");
            thread::sleep(Duration::from_millis(20));
        }
    }

    /// Asks it to finish, and waits until it has.
    #[track_caller]
    pub fn stop(mut self) {
        self.signal("TERM");
        assert!(self.wait(Duration::from_secs(40)).success());
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}
