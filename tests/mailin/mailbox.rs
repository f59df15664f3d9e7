//! A dovecot of its own: mailbox, certificate and log in a folder of the test.
use std::{
    fs,
    net::TcpStream,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
};

use tempfile::TempDir;

use crate::{free_port, run, wait};

/// Makes a certificate for `localhost` and its key: `cert.pem` and `key.pem` in the folder.
pub fn certificate(folder: &Path) {
    let names = ["subjectAltName=DNS:localhost", "basicConstraints=critical,CA:FALSE"];
    run(Command::new("openssl")
        .args(["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"])
        .args(["-subj", "/CN=localhost", "-addext", names[0], "-addext", names[1]])
        .arg("-keyout")
        .arg(folder.join("key.pem"))
        .arg("-out")
        .arg(folder.join("cert.pem")));
}

/// A running dovecot with one mailbox.
pub struct Dovecot {
    dir: TempDir,
    child: Child,
    /// Where it listens.
    pub port: u16,
}

impl Dovecot {
    /// Starts it with an empty mailbox of the user `desk`, whose password is `pass/word`.
    pub fn start() -> Self {
        let dir = tempfile::Builder::new().prefix("dv").tempdir_in("/tmp").expect("a folder");
        fs::set_permissions(dir.path(), fs::Permissions::from_mode(0o755)).expect("rights");
        let (path, port) = (dir.path().to_owned(), free_port());
        for name in ["box/cur", "box/new", "box/tmp"] {
            fs::create_dir_all(path.join(name)).expect("a folder");
        }
        run(Command::new("chown").args(["-R", "nobody"]).arg(path.join("box")));
        certificate(&path);
        let configuration = format!(
            "base_dir = {0}/run\nstate_dir = {0}/state\nlog_path = {0}/log\nprotocols = imap\n\
             listen = 127.0.0.1\nssl = required\nssl_cert = <{0}/cert.pem\nssl_key = <{0}/key.pem\n\
             mail_location = maildir:{0}/box\nfirst_valid_uid = 1\nfirst_valid_gid = 1\n\
             passdb {{\n  driver = static\n  args = user=desk password=pass/word\n}}\n\
             userdb {{\n  driver = static\n  args = uid=nobody gid=nogroup home={0}/box\n}}\n\
             service imap-login {{\n  chroot =\n  inet_listener imap {{\n    port = 0\n  }}\n  \
             inet_listener imaps {{\n    port = {port}\n    ssl = yes\n  }}\n}}\n",
            path.display()
        );
        fs::write(path.join("dovecot.conf"), configuration).expect("a configuration");
        let mut command = Command::new("/usr/sbin/dovecot");
        command.arg("-F").arg("-c").arg(path.join("dovecot.conf"));
        let child =
            command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("dovecot runs");
        let dovecot = Self { dir, child, port };
        wait("dovecot to listen", || TcpStream::connect(("127.0.0.1", port)).is_ok());
        dovecot
    }

    /// The address of the mailbox, with this password as it stands in an address.
    pub fn url(&self, password: &str) -> String {
        format!("imaps://desk:{password}@localhost:{}/INBOX", self.port)
    }

    /// The certificate, to be trusted.
    pub fn certificate(&self) -> String {
        self.dir.path().join("cert.pem").display().to_string()
    }

    /// Puts a message into the mailbox.
    pub fn deliver(&self, name: &str, message: &str) {
        let (tmp, new) = (self.path("tmp").join(name), self.path("new").join(name));
        fs::write(&tmp, message).expect("a message");
        run(Command::new("chown").arg("nobody").arg(&tmp));
        fs::rename(tmp, new).expect("a message");
    }

    /// How many messages bear this flag: `S` is seen, `F` is flagged.
    pub fn flagged(&self, flag: char) -> usize {
        let found = fs::read_dir(self.path("cur")).expect("the mailbox").flatten();
        let bears =
            |name: String| name.split_once(":2,").is_some_and(|(_, flags)| flags.contains(flag));
        found.filter(|entry| bears(entry.file_name().to_string_lossy().into_owned())).count()
    }

    /// How often somebody signed in.
    pub fn sign_ins(&self) -> usize {
        self.log().matches("Login: user=<desk>").count()
    }

    fn log(&self) -> String {
        fs::read_to_string(self.dir.path().join("log")).unwrap_or_default()
    }

    fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join("box").join(name)
    }
}

impl Drop for Dovecot {
    fn drop(&mut self) {
        if std::thread::panicking() {
            eprintln!("dovecot logged:\n{}", self.log());
        }
        // It ends its own children when it is asked to.
        let id = self.child.id().to_string();
        Command::new("kill").arg(id).status().ok();
        self.child.wait().ok();
    }
}
