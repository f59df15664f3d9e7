//! PostgreSQL goes away under load and comes back: refused with words meanwhile, then as before.
use std::{
    fs,
    os::unix::fs::MetadataExt,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::atomic::{AtomicUsize, Ordering},
    thread,
    time::{Duration, Instant},
};

use crate::{
    kill::all_letters_leave,
    postgres::Cluster,
    running::{Home, Server, aloud, block_on, form},
};

/// The folder of the cluster that this address leads to.
fn folder(url: &str) -> Option<PathBuf> {
    let url = url::Url::parse(url).ok()?;
    let (_, host) = url.query_pairs().find(|(name, _)| name == "host")?;
    Some(PathBuf::from(host.into_owned()))
}

fn stop(dir: &Path) {
    let pid = fs::read_to_string(dir.join("data/postmaster.pid")).expect("PostgreSQL runs");
    let pid = pid.lines().next().expect("a process").to_owned();
    assert!(Command::new("kill").args(["-INT", &pid]).status().expect("`kill` runs").success());
    let begun = Instant::now();
    while dir.join("data/postmaster.pid").exists() {
        assert!(begun.elapsed() < Duration::from_secs(20), "PostgreSQL did not stop");
        thread::sleep(Duration::from_millis(50));
    }
}

/// Ended with the test: the cluster's own guard knows nothing of it.
struct Again(Child);

impl Drop for Again {
    fn drop(&mut self) {
        Command::new("kill").arg("-QUIT").arg(self.0.id().to_string()).status().ok();
        self.0.wait().ok();
    }
}

fn start_again(dir: &Path) -> Again {
    let line = fs::read_to_string(dir.join("data/postmaster.opts")).expect("how it was started");
    let owner = fs::metadata(dir.join("data")).expect("a folder").uid();
    let us = fs::metadata("/proc/self").expect("this process").uid();
    let mut command = if us == owner {
        Command::new("sh")
    } else {
        let mut command = Command::new("setpriv");
        command.arg(format!("--reuid={owner}")).args(["--clear-groups", "--", "sh"]);
        command
    };
    command.args(["-c", &format!("exec {}", line.trim())]);
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    Again(command.spawn().expect("PostgreSQL starts again"))
}

fn wait(done: impl Fn() -> bool) {
    let begun = Instant::now();
    while !done() {
        assert!(begun.elapsed() < Duration::from_secs(30), "nothing happens");
        thread::sleep(Duration::from_millis(20));
    }
}

fn send(server: &Server, policy: &str, token: &str) -> crate::running::Answer {
    server.post("/notices", &form(policy, token, &[])).expect("an answer")
}

#[test]
fn a_lost_postgresql_is_told_with_words_and_found_again_without_a_restart() {
    let Some(cluster) = Cluster::start() else { return };
    let url = block_on(cluster.database());
    let Some(dir) = folder(&url) else {
        aloud("SKIPPED: a PostgreSQL that was given cannot be stopped");
        return;
    };
    let home = Home::on_postgres(url);
    let server = home.start();
    let policy = server.policy();
    let mut acknowledged = vec![];
    let taken_so_far = AtomicUsize::new(0);
    thread::scope(|scope| {
        let senders: Vec<_> = (0..8)
            .map(|sender| {
                let (server, policy, so_far) = (&server, &policy, &taken_so_far);
                scope.spawn(move || {
                    let mut taken = vec![];
                    for turn in 0.. {
                        let answer = send(server, policy, &format!("{sender}-{turn}"));
                        if answer.status != 303 {
                            refused(&answer);
                            break;
                        }
                        taken.push(answer.status_address());
                        so_far.fetch_add(1, Ordering::Relaxed);
                    }
                    taken
                })
            })
            .collect();
        wait(|| taken_so_far.load(Ordering::Relaxed) >= 16);
        stop(&dir);
        for sender in senders {
            acknowledged.extend(sender.join().expect("words with every refusal"));
        }
    });
    server.get("/health/live").says(200, &["live"]);
    server.get("/health/ready").says(503, &["the database does not answer"]);
    server.get("/").says(200, &[]);
    let again = start_again(&dir);
    let begun = Instant::now();
    let after = loop {
        let answer = send(&server, &policy, "after");
        if answer.status == 303 {
            break answer;
        }
        refused(&answer);
        assert!(begun.elapsed() < Duration::from_secs(20), "it does not find PostgreSQL again");
        thread::sleep(Duration::from_millis(100));
    };
    acknowledged.push(after.status_address());
    for address in &acknowledged {
        server.get(address).says(200, &["Your notice is in review"]);
    }
    home.change("update outbox set lease_until = null");
    all_letters_leave(&home);
    server.stop();
    home.is_whole();
    drop(again);
}

/// What an operator or a failover does to a database, and undoes: no fault of ours, so 503.
#[test]
fn a_postgresql_that_refuses_for_now_is_told_with_words() {
    let Some(cluster) = Cluster::shared() else { return };
    let url = block_on(cluster.database());
    let elsewhere = Home::on_postgres(block_on(cluster.database()));
    let home = Home::on_postgres(url);
    let server = home.start();
    let policy = server.policy();
    send(&server, &policy, "before").says(303, &[]);
    let name = home.name();
    let alter = |what: &str| elsewhere.change(&what.replace("DB", &name));
    let sessions = format!("from pg_stat_activity where datname = '{name}'");
    for (closed, open) in [
        (&["alter database DB with allow_connections false"][..], &[][..]),
        (
            &["alter database DB set default_transaction_read_only = on"],
            &["alter database DB reset default_transaction_read_only"],
        ),
        (
            &["alter database DB with allow_connections false", "alter database DB rename to away"],
            &["alter database away rename to DB"],
        ),
    ] {
        for what in closed {
            alter(what);
            elsewhere.change(&format!("select pg_terminate_backend(pid) {sessions}"));
            let gone = || elsewhere.number(&format!("select count(*) {sessions}")) == 0;
            wait(|| !what.contains("allow_connections") || gone());
        }
        refused(&send(&server, &policy, closed[0]));
        for what in open {
            alter(what);
        }
        alter("alter database DB with allow_connections true");
        elsewhere.change(&format!("select pg_terminate_backend(pid) {sessions}"));
        send(&server, &policy, closed[0]).says(303, &[]);
    }
    server.stop();
    home.is_whole();
}

fn refused(answer: &crate::running::Answer) {
    answer.says(503, &["Try again in half a minute", "copyright@"]);
    let told = ["Nothing was stored", "We do not know whether this was stored"];
    assert!(told.iter().any(|words| answer.text().contains(words)), "{}", answer.text());
    assert_eq!(answer.header("retry-after"), Some("30"));
}
