//! A PostgreSQL with a synchronous standby, behind an haproxy that leads to whichever takes writes.
use std::{
    fs,
    net::TcpListener,
    path::Path,
    process::{Child, Command, Stdio},
};

use super::{
    house::wait_for,
    instance::{Instance, hand_over, programs},
    running::aloud,
};
use tempfile::TempDir;

const PASSWORD: &str = "a-password-of-the-test";
const SETTINGS: [&str; 3] = ["wal_level=replica", "hot_standby=on", "log_min_messages=warning"];

/// The configuration that operators are given; this test puts its own ports in.
const HAPROXY: &str = include_str!("../../docs/haproxy-postgresql.cfg");

/// Two instances and what stands before them.
pub struct Replicas {
    primary: Instance,
    standby: Instance,
    haproxy: Child,
    port: u16,
    made: usize,
    dir: TempDir,
}

impl Replicas {
    /// None where a program is lacking, which is said aloud.
    pub fn start() -> Option<Self> {
        let there = Command::new("haproxy").arg("-v").output().is_ok_and(|o| o.status.success());
        if !there || programs().is_none() {
            aloud("SKIPPED: failover needs haproxy and the server programs of PostgreSQL");
            return None;
        }
        let dir = tempfile::Builder::new().prefix("sh-pair-").tempdir().expect("a folder");
        hand_over(dir.path());
        let mut primary = Instance::make(&dir.path().join("0"), dir.path(), &SETTINGS);
        primary.start();
        primary.tell("create role probe login");
        primary.tell(&format!("alter role safeharbor password '{PASSWORD}'"));
        primary.tell("create database safeharbor");
        let standby = follow(&primary, dir.path(), 1);
        let port = TcpListener::bind("127.0.0.1:0").expect("a port").local_addr().unwrap().port();
        let haproxy = haproxy(dir.path(), port, [primary.port, standby.port]);
        let pair = Self { primary, standby, haproxy, port, made: 2, dir };
        pair.wait();
        Some(pair)
    }

    /// What a node is given.
    pub fn url(&self) -> String {
        format!("postgres://safeharbor:{PASSWORD}@127.0.0.1:{}/safeharbor", self.port)
    }

    /// `kill -9` of the primary, and the standby takes over.
    pub fn fail_over(&mut self) {
        self.primary.kill();
        self.standby.promote();
        std::mem::swap(&mut self.primary, &mut self.standby);
    }

    /// A new standby in the place of the dead one.
    pub fn replace_the_dead(&mut self) {
        self.standby = follow(&self.primary, self.dir.path(), self.made);
        self.made += 1;
        self.haproxy.kill().ok();
        self.haproxy.wait().ok();
        let ports = [self.primary.port, self.standby.port];
        self.haproxy = haproxy(self.dir.path(), self.port, ports);
        self.wait();
    }

    fn wait(&self) {
        let url = self.url();
        wait_for("haproxy to find who takes writes", || {
            super::running::block_on(async {
                use sqlx::Connection;
                let Ok(mut one) = sqlx::PgConnection::connect(&url).await else { return false };
                let asked = "select pg_is_in_recovery()";
                sqlx::query_scalar(asked).fetch_one(&mut one).await.is_ok_and(|is: bool| !is)
            })
        });
    }
}

impl Drop for Replicas {
    fn drop(&mut self) {
        self.haproxy.kill().ok();
        self.haproxy.wait().ok();
    }
}

/// A standby without which nothing is acknowledged from now on.
fn follow(primary: &Instance, dir: &Path, number: usize) -> Instance {
    let mut standby = primary.following(&dir.join(number.to_string()));
    standby.start();
    primary.tell("alter system set synchronous_standby_names = '*'");
    primary.tell("select pg_reload_conf()");
    let state = "select sync_state from pg_stat_replication";
    wait_for("the standby", || primary.ask(state).as_deref() == Some("sync"));
    standby
}

fn haproxy(dir: &Path, port: u16, [one, two]: [u16; 2]) -> Child {
    let listen = HAPROXY.replace("127.0.0.1:5432", &format!("127.0.0.1:{port}"));
    let listen = listen.replace("10.0.0.1:5432", &format!("127.0.0.1:{one}"));
    let listen = listen.replace("10.0.0.2:5432", &format!("127.0.0.1:{two}"));
    let path = dir.join("haproxy.cfg");
    fs::write(&path, listen).expect("a file");
    let mut command = Command::new("haproxy");
    command.arg("-db").arg("-f").arg(&path).stdin(Stdio::null()).stdout(Stdio::null());
    command.stderr(fs::File::create(dir.join("haproxy.log")).expect("a log"));
    command.spawn().expect("haproxy starts")
}
