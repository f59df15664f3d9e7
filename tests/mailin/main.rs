//! Mail from real servers: piped by postfix, fetched from dovecot; nothing is lost and nothing comes twice.
#[path = "../suite/support/postgres.rs"]
mod postgres;
#[path = "../running/mod.rs"]
#[expect(dead_code, unused_imports, reason = "other tests do more with a running program")]
mod running;

mod fetched;
mod files;
mod mailbox;
mod mta;
mod piped;
mod stumbling;

use std::{
    path::Path,
    process::Command,
    thread,
    time::{Duration, Instant},
};

use running::aloud;

/// A complete notice; `name` makes it one of its kind.
fn notice(name: &str) -> String {
    format!(
        "From: Lena Brandt <lena@brandt.example>\r\nTo: copyright@files.example.com\r\n\
         Subject: Copyright notice {name}\r\nMessage-ID: <{name}@brandt.example>\r\n\
         Content-Type: text/plain; charset=utf-8\r\n\r\n\
         This is a notification of claimed copyright infringement under 17 U.S.C. 512(c)(3).\r\n\r\n\
         The copyrighted work is my photograph \"Lighthouse in fog\".\r\n\r\n\
         The infringing material is located at:\r\n\r\n\
         https://files.example.com/{name}.jpg\r\n\r\n\
         I have a good faith belief that use of the material in the manner complained of is not\r\n\
         authorized by the copyright owner, its agent, or the law.\r\n\r\n\
         The information in this notification is accurate, and under penalty of perjury, I am\r\n\
         authorized to act on behalf of the owner of an exclusive right.\r\n\r\n\
         Name: Lena Brandt\r\nAddress: Seestrasse 4, 8000 Zurich\r\nE-mail: lena@brandt.example\r\n\r\n\
         /s/ Lena Brandt\r\n"
    )
}

/// Whether the program at `path` is here; says aloud where it is not, and where we are not root:
/// mail servers give up the rights they do not need, and so need them first.
fn there_is(path: &str, package: &str) -> bool {
    if !Path::new(path).exists() {
        aloud(&format!("SKIPPED: {path} is not here; install the package {package}"));
        return false;
    }
    let id = Command::new("id").arg("-u").output().expect("id runs");
    let is_root = id.stdout.trim_ascii() == b"0";
    if !is_root {
        aloud(&format!("SKIPPED: {package} starts as root only"));
    }
    is_root
}

/// Waits until something holds that will.
#[track_caller]
fn wait(what: &str, holds: impl Fn() -> bool) {
    let begun = Instant::now();
    while !holds() {
        assert!(begun.elapsed() < Duration::from_mins(3), "waited in vain for {what}");
        thread::sleep(Duration::from_millis(100));
    }
}

/// Runs a command that must do well.
#[track_caller]
fn run(command: &mut Command) -> String {
    let output = command.output().expect("the program runs");
    let said = [output.stdout, output.stderr].concat();
    let said = String::from_utf8_lossy(&said).into_owned();
    assert!(output.status.success(), "{command:?}: {said}");
    said
}

/// A port that is free now.
fn free_port() -> u16 {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    listener.local_addr().expect("an address").port()
}
