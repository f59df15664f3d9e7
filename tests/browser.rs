//! A person with a browser, from an empty directory to a decided case: the real program, real pages, real letters.
#[path = "filled/mod.rs"]
mod filled;
#[path = "browser/letter.rs"]
mod letter;
#[path = "browser/life.rs"]
mod life;
#[expect(
    dead_code,
    unused_imports,
    unused_macros,
    clippy::unwrap_used,
    reason = "it is the suite's"
)]
#[path = "suite/support/mod.rs"]
mod support;

use std::{
    env, fs,
    io::{BufRead, BufReader, Write, stderr},
    path::{Path, PathBuf},
    process::{Child, Command, Output, Stdio},
    sync::{LazyLock, mpsc},
    time::Duration,
};

use support::TestApp;
use tokio::runtime::Runtime;

/// How long the program may take to say that it listens.
const PATIENCE: Duration = Duration::from_mins(1);

/// What a case comes to, and how people come by: on every screen, by keyboard, without a script.
type Walk = (&'static str, &'static str);

const ON_SQLITE: [Walk; 3] = [("unopposed", "everywhere"), ("court", "phone"), ("board", "plain")];
const ON_POSTGRES: [Walk; 3] =
    [("unopposed", "no script"), ("court", "everywhere"), ("board", "keyboard")];

#[test]
fn a_case_lives_through_its_clock_on_sqlite() {
    if !is_ready() {
        return;
    }
    for (ending, how) in ON_SQLITE {
        let runtime = Runtime::new().expect("a runtime");
        let app = runtime.block_on(TestApp::on_sqlite());
        life::play(runtime, app, ending, how);
    }
}

#[test]
fn a_case_lives_through_its_clock_on_postgres() {
    if !is_ready() {
        return;
    }
    for (ending, how) in ON_POSTGRES {
        let runtime = Runtime::new().expect("a runtime");
        let Some(app) = runtime.block_on(TestApp::on_postgres()) else { return };
        life::play(runtime, app, ending, how);
    }
}

#[test]
fn a_letter_is_read_corrected_and_confirmed() {
    if !is_ready() {
        return;
    }
    let runtime = Runtime::new().expect("a runtime");
    let app = runtime.block_on(TestApp::on_sqlite());
    letter::play(&runtime, app);
}

#[test]
fn every_component_stands_well_in_both_directions() {
    if !is_ready() {
        return;
    }
    let dir = tempfile::tempdir().expect("a directory");
    let program = Program::start(dir.path(), &["--dev"]);
    walk("components.mjs", &program, &[]);
    program.stop();
}

#[test]
fn a_stranger_gets_from_nothing_to_a_decided_case() {
    if !is_ready() {
        return;
    }
    let dir = tempfile::tempdir().expect("a directory");
    let first = Program::start(dir.path(), &[]);
    let link = first.link.clone().expect("the first start says how to make the first account");
    walk("first.mjs", &first, &[("LINK", &link)]);
    walk("help.mjs", &first, &[]);
    first.stop();

    let policies = dir.path().join("policies");
    let exported = safeharbor(dir.path()).args(["policies", "export"]).arg(&policies).output();
    assert!(exported.expect("the program runs").status.success());
    fill_in(&policies);
    let second = Program::start(dir.path(), &["--policies", "policies"]);
    assert_eq!(second.link, None, "there is an account already");
    let letters = dir.path().join("data/letters");
    walk("walk.mjs", &second, &[("LETTERS", letters.to_str().expect("a plain path"))]);
    second.stop();
    let audit = safeharbor(dir.path()).args(["audit", "verify", "--data", "data"]).output();
    let audit = audit.expect("the program runs");
    assert!(audit.status.success(), "{}", said(&audit));
}

/// The program while it serves.
struct Program {
    child: Child,
    address: String,
    link: Option<String>,
}

impl Program {
    fn start(dir: &Path, more: &[&str]) -> Self {
        let mut command = safeharbor(dir);
        command.args(["serve", "--listen", "127.0.0.1:0", "--data", "data"]).args(more);
        let log = fs::File::create(dir.join("log")).expect("a file");
        let mut child = command.stdout(Stdio::piped()).stderr(log).spawn().expect("it starts");
        let out = BufReader::new(child.stdout.take().expect("its output"));
        let (tell, told) = mpsc::channel();
        std::thread::spawn(move || {
            out.lines().map_while(Result::ok).try_for_each(|line| tell.send(line))
        });
        let mut program = Self { child, address: String::new(), link: None };
        // The link comes last, if it comes; nothing comes after the letters otherwise.
        while let Ok(line) = told.recv_timeout(if program.address.is_empty() {
            PATIENCE
        } else {
            Duration::from_secs(2)
        }) {
            if let Some((_, address)) = line.split_once(" listens on ") {
                address.clone_into(&mut program.address);
            }
            if line.contains("/desk/welcome/") {
                program.link = Some(line.trim().to_owned());
            }
        }
        let log = fs::read_to_string(dir.join("log")).unwrap_or_default();
        assert!(!program.address.is_empty(), "it does not listen:\n{log}");
        program
    }

    /// As an operator does, and it must end well.
    fn stop(mut self) {
        let pid = self.child.id().to_string();
        let asked = Command::new("kill").args(["-TERM", &pid]).status();
        assert!(asked.expect("kill runs").success());
        assert!(self.child.wait().expect("it ends").success());
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The program with nothing of this machine's configuration.
fn safeharbor(dir: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_safeharbor"));
    let ours = env::vars_os()
        .map(|(key, _)| key)
        .filter(|key| key.to_string_lossy().starts_with("SAFEHARBOR"));
    for key in ours {
        command.env_remove(key);
    }
    command.current_dir(dir);
    command
}

fn walk(script: &str, program: &Program, more: &[(&str, &str)]) {
    let mut node = Command::new("node");
    node.args(["--test", script]).current_dir(folder()).env("BASE", &program.address);
    node.env("CHROMIUM", chromium()).envs(more.iter().copied());
    let output = node.output().expect("node runs");
    assert!(output.status.success(), "{script}:\n{}", said(&output));
}

/// Whether there is a browser, and what drives it; without them the walk is skipped aloud.
fn is_ready() -> bool {
    static READY: LazyLock<bool> = LazyLock::new(|| {
        let wanted = ["node", "npm", "pdftotext", &chromium()];
        let Some(missing) = wanted.iter().find(|it| !runs(it)) else {
            install();
            return true;
        };
        assert!(
            env::var_os("BROWSER_WALK").is_none(),
            "BROWSER_WALK is set, and {missing} is missing"
        );
        // Not `eprintln!`: the harness would keep it to itself.
        let _ = writeln!(stderr(), "\nSKIPPED: the walk in the browser needs {missing}\n");
        false
    });
    *READY
}

fn install() {
    if folder().join("node_modules/playwright-core").exists() {
        return;
    }
    let installed =
        Command::new("npm").args(["ci", "--no-audit", "--no-fund"]).current_dir(folder()).output();
    let installed = installed.expect("npm runs");
    assert!(installed.status.success(), "npm ci:\n{}", said(&installed));
}

fn fill_in(policies: &Path) {
    for name in ["provider.md", "agent.md"] {
        let path = policies.join(name);
        let text = fs::read_to_string(&path).expect("a policy");
        let text = filled::filled_in(&text, "files.test");
        fs::write(&path, text).expect("a policy is written");
    }
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/browser")
}

fn chromium() -> String {
    env::var("CHROMIUM").unwrap_or_else(|_| "/usr/bin/chromium".to_owned())
}

/// Whether there is such a program.
fn runs(program: &&str) -> bool {
    let found = Command::new("sh").args(["-c", "command -v \"$0\" >/dev/null", program]).status();
    found.is_ok_and(|status| status.success())
}

fn said(output: &Output) -> String {
    let (out, err) =
        (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    format!("{out}{err}")
}
