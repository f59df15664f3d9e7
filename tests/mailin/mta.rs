//! A postfix of its own: configuration, queue and log in a folder of the test.
use std::{
    fs,
    io::{BufRead, BufReader, Write},
    net::TcpStream,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
    process::Command,
};

use tempfile::TempDir;

use crate::{free_port, run, wait};

/// Whom postfix lets the program run as.
pub const USER: &str = "nobody";

/// A running postfix that pipes everything for files.example.com into the program.
pub struct Postfix {
    dir: TempDir,
    port: u16,
}

impl Postfix {
    /// Starts it. `program` is run with `environment`, as a user without rights.
    pub fn start(program: &Path, environment: &str) -> Self {
        // Sockets have short names only: not below the folder of the test.
        let dir = tempfile::Builder::new().prefix("px").tempdir_in("/tmp").expect("a folder");
        fs::set_permissions(dir.path(), fs::Permissions::from_mode(0o755)).expect("rights");
        let postfix = Self { port: free_port(), dir };
        for name in ["etc", "queue", "data", "log"] {
            fs::create_dir(postfix.path(name)).expect("a folder");
        }
        run(Command::new("chown").arg("postfix").arg(postfix.path("data")));
        let main = format!(
            "compatibility_level = 3.6\nqueue_directory = {0}/queue\ndata_directory = {0}/data\n\
             config_directory = {0}/etc\ncommand_directory = /usr/sbin\n\
             daemon_directory = /usr/lib/postfix/sbin\nmail_owner = postfix\nsetgid_group = postdrop\n\
             maillog_file = {0}/log/mail\nmaillog_file_prefixes = /tmp\n\
             inet_interfaces = 127.0.0.1\ninet_protocols = ipv4\nmynetworks = 127.0.0.0/8\n\
             myhostname = mx.files.example.com\nmydestination =\nalias_maps =\nlocal_recipient_maps =\n\
             relay_domains = files.example.com\nsmtpd_relay_restrictions = permit_mynetworks, reject\n\
             transport_maps = inline:{{files.example.com=safeharbor:}}\n\
             safeharbor_destination_recipient_limit = 1\nrecipient_delimiter = +\n\
             message_size_limit = 60000000\nmaximal_backoff_time = 2s\nminimal_backoff_time = 2s\n\
             queue_run_delay = 2s\nnotify_classes =\nbounce_template_file =\n",
            postfix.dir.path().display()
        );
        fs::write(postfix.path("etc/main.cf"), main).expect("main.cf");
        let master = format!(
            "127.0.0.1:{} inet n - n - - smtpd\n{}\
             safeharbor unix - n n - 2 pipe\n  flags=DORq user={USER} argv=/usr/bin/env {environment} {} ingest mail\n",
            postfix.port,
            "pickup unix n - n 60 1 pickup\ncleanup unix n - n - 0 cleanup\nqmgr unix n - n 300 1 qmgr\n\
             rewrite unix - - n - - trivial-rewrite\nbounce unix - - n - 0 bounce\ndefer unix - - n - 0 bounce\n\
             trace unix - - n - 0 bounce\nverify unix - - n - 1 verify\nflush unix n - n 1000? 0 flush\n\
             proxymap unix - - n - - proxymap\nsmtp unix - - n - - smtp\nrelay unix - - n - - smtp\n\
             error unix - - n - - error\nretry unix - - n - - error\ndiscard unix - - n - - discard\n\
             anvil unix - - n - 1 anvil\nscache unix - - n - 1 scache\npostlog unix-dgram n - n - 1 postlogd\n\
             tlsmgr unix - - n 1000? 1 tlsmgr\n",
            program.display(),
        );
        fs::write(postfix.path("etc/master.cf"), master).expect("master.cf");
        postfix.command("postfix", &["start"]);
        wait("postfix to listen", || TcpStream::connect(("127.0.0.1", postfix.port)).is_ok());
        postfix
    }

    fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    fn command(&self, name: &str, arguments: &[&str]) -> String {
        let program = format!("/usr/sbin/{name}");
        run(Command::new(program).arg("-c").arg(self.path("etc")).args(arguments))
    }

    /// Hands a message over by SMTP.
    pub fn send(&self, to: &str, message: &str) {
        let stream = TcpStream::connect(("127.0.0.1", self.port)).expect("postfix listens");
        let mut answers = BufReader::new(stream.try_clone().expect("a socket"));
        let mut stream = stream;
        let mut say = |words: &str, expected: &str| {
            stream.write_all(words.as_bytes()).expect("postfix listens");
            let mut line = String::new();
            loop {
                line.clear();
                answers.read_line(&mut line).expect("an answer");
                if line.as_bytes().get(3) != Some(&b'-') {
                    break;
                }
            }
            assert!(line.starts_with(expected), "{words:.60}: {line}");
        };
        say("", "220");
        say("EHLO test.example\r\n", "250");
        say("MAIL FROM:<lena@brandt.example>\r\n", "250");
        say(&format!("RCPT TO:<{to}>\r\n"), "250");
        say("DATA\r\n", "354");
        say(&format!("{message}\r\n.\r\n"), "250");
        say("QUIT\r\n", "221");
    }

    /// What is in the queue, in words.
    pub fn queue(&self) -> String {
        self.command("postqueue", &["-p"])
    }

    /// Tries all that waits at once.
    pub fn flush(&self) {
        self.command("postqueue", &["-f"]);
    }

    /// What it logged.
    pub fn log(&self) -> String {
        fs::read_to_string(self.path("log/mail")).unwrap_or_default()
    }
}

impl Drop for Postfix {
    fn drop(&mut self) {
        if std::thread::panicking() {
            eprintln!("postfix logged:\n{}", self.log());
        }
        let stop = Command::new("/usr/sbin/postfix").arg("-c").arg(self.path("etc")).arg("stop").output();
        stop.ok();
    }
}
