//! The program in a directory of its own, with nothing of the tester's environment.
use std::{
    fs::{self, File},
    io::{Read, Write},
    net::TcpStream,
    path::PathBuf,
    process::{Child, Command, Stdio},
    thread,
    time::Duration,
};

use tempfile::TempDir;

/// A directory to run the program in.
pub struct Program(TempDir);

/// What a command left.
pub struct Done {
    pub code: i32,
    pub out: String,
    pub err: String,
}

/// A program that serves.
pub struct Served {
    child: Child,
    outside: TempDir,
    pub address: String,
    pub said: String,
}

impl Program {
    pub fn in_new_directory() -> Self {
        Self(TempDir::new().expect("a temporary directory"))
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_safeharbor"));
        command.args(args).current_dir(self.0.path()).env_clear();
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    pub fn run(&self, args: &[&str]) -> Done {
        self.run_with(args, "")
    }

    pub fn run_with(&self, args: &[&str], input: &str) -> Done {
        let mut child = self.command(args).spawn().expect("the program starts");
        let mut stdin = child.stdin.take().expect("it is piped");
        // A command that is refused does not read what it is told.
        let _ = stdin.write_all(input.as_bytes());
        drop(stdin);
        let done = child.wait_with_output().expect("the program ends");
        let text = |bytes| String::from_utf8(bytes).expect("it writes text");
        let code = done.status.code().unwrap_or(-1);
        Done { code, out: text(done.stdout), err: text(done.stderr) }
    }

    /// Serves on a free port, or as `args` say; what it says and logs goes into files.
    pub fn serve(&self, args: &[&str]) -> Served {
        let args = if args.is_empty() { &["--listen", "127.0.0.1:0"] } else { args };
        let args = [&["serve"], args].concat();
        let outside = TempDir::new().expect("a temporary directory");
        let file = |name| File::create(outside.path().join(name)).expect("a file");
        let mut command = self.command(&args);
        let child = command.stdin(Stdio::null()).stdout(file("out")).stderr(file("err")).spawn();
        let mut served = Served {
            child: child.expect("the program starts"),
            outside,
            address: String::new(),
            said: String::new(),
        };
        // Everything that is said is said before this is logged.
        while !served.read("err").contains("serving") {
            let ended = served.child.try_wait().expect("a child");
            assert!(ended.is_none(), "it did not start: {}", served.read("err"));
            thread::sleep(Duration::from_millis(20));
        }
        served.said = served.read("out");
        let (_, url) = served.said.split_once("public address").expect("its address is said");
        let url = url.lines().next().unwrap_or_default().trim().trim_end_matches('/');
        served.address = url.to_owned();
        served
    }
}

impl Served {
    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.outside.path().join(name)).expect("a file")
    }

    /// The link to make the first account.
    pub fn link(&self) -> Option<String> {
        let line = self.said.lines().find(|line| line.contains("/desk/welcome/"));
        line.map(|line| line.trim().to_owned())
    }

    /// The status of a page.
    pub fn get(&self, path: &str) -> String {
        let host = self.address.trim_start_matches("http://");
        let mut stream = TcpStream::connect(host).expect("it listens");
        let request = format!("GET {path} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n\r\n");
        stream.write_all(request.as_bytes()).expect("it reads");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("it answers");
        answer.split(' ').nth(1).unwrap_or_default().to_owned()
    }

    /// SIGTERM.
    pub fn tell_to_stop(&self) {
        let pid = self.child.id().to_string();
        let told = Command::new("kill").args(["-TERM", &pid]).status().expect("a signal is sent");
        assert!(told.success());
    }

    /// Waits for the end.
    pub fn end(&mut self) -> Done {
        let code = self.child.wait().expect("a child").code().unwrap_or(-1);
        Done { code, out: self.read("out"), err: self.read("err") }
    }

    /// SIGTERM, and the end.
    pub fn terminate(mut self) -> Done {
        self.tell_to_stop();
        self.end()
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        // A test that fails leaves nobody behind; whoever has ended cannot be killed again.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
