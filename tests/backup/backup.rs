//! Backups: made beside a server that is written to, verified, refused when damaged, put back.
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    sync::{
        Mutex,
        atomic::{AtomicBool, Ordering},
    },
    thread,
};

use crate::{
    desk::{Held, PUBLIC, ends, lived_in, said, with_file},
    running::{Home, aloud, block_on, form},
    support::Cluster,
};

pub fn home() -> Home {
    Home::on_sqlite().with("PUBLIC_URL", PUBLIC)
}

pub fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

/// Every file under a folder.
pub fn files(dir: &Path) -> Vec<PathBuf> {
    let mut found = vec![];
    for entry in fs::read_dir(dir).into_iter().flatten().flatten() {
        if entry.path().is_dir() {
            found.extend(files(&entry.path()));
        } else {
            found.push(entry.path());
        }
    }
    found
}

/// An installation that was stopped, and a backup of it.
pub fn backed_up() -> (Home, Held, PathBuf) {
    let home = home();
    let server = home.start();
    let held = lived_in(&home, &server);
    server.stop();
    let target = home.path().join("backup");
    ends(&home.run(&["backup", text(&target)], ""), 0, &["the backup is complete"]);
    (home, held, target)
}

/// The file whose name begins so.
pub fn part(target: &Path, start: &str) -> PathBuf {
    let is_it = |path: &PathBuf| path.file_name().unwrap().to_str().unwrap().starts_with(start);
    let mut found: Vec<PathBuf> =
        fs::read_dir(target).unwrap().map(|entry| entry.unwrap().path()).filter(is_it).collect();
    found.retain(|path| path.is_file());
    assert_eq!(found.len(), 1, "{found:?}");
    found.remove(0)
}

#[test]
fn a_backup_under_load_holds_every_notice_of_before_and_is_put_back_as_it_was() {
    let home = home();
    let server = home.start();
    let held = lived_in(&home, &server);
    let policy = server.policy();
    let (is_over, acknowledged) = (AtomicBool::new(false), Mutex::new(Vec::new()));
    let target = home.path().join("backup");
    let before = thread::scope(|scope| {
        for writer in 0..3 {
            let (server, policy, is_over, acknowledged) =
                (&server, &policy, &is_over, &acknowledged);
            scope.spawn(move || {
                for count in 0.. {
                    let notice = form(policy, &format!("{writer}-{count}"), &[]);
                    let answer = server.post("/notices", &notice).unwrap();
                    assert_eq!(answer.status, 303, "a backup must not be in the way of notices");
                    acknowledged.lock().unwrap().push(answer.status_address());
                    if is_over.load(Ordering::Relaxed) {
                        return;
                    }
                }
            });
        }
        let mut before = Vec::new();
        for copied in ["copied    1 files", "copied    0 files", "copied    0 files"] {
            while acknowledged.lock().unwrap().len() < before.len() + 10 {
                thread::yield_now();
            }
            before = acknowledged.lock().unwrap().clone();
            let done = home.run(&["backup", text(&target)], "");
            ends(&done, 0, &["the backup is complete", copied, "evidence  1 files"]);
        }
        is_over.store(true, Ordering::Relaxed);
        before
    });
    server.stop();
    let all = acknowledged.into_inner().unwrap();
    assert!(all.len() > before.len(), "nobody wrote meanwhile");
    assert_eq!(files(&target.join("evidence")).len(), 1);
    part(&target, "database-");
    ends(&home.run(&["backup", "verify", text(&target)], ""), 0, &["the backup is whole"]);
    home.is_whole();

    let other = Home::on_sqlite().with("PUBLIC_URL", PUBLIC);
    ends(&other.run(&["restore", text(&target)], ""), 0, &["the backup is back, and whole"]);
    other.is_whole();
    let count = other.number("select count(*) from cases");
    assert!(count >= i64::try_from(before.len() + 2).unwrap(), "{count} of {}", before.len());
    assert!(count < i64::try_from(all.len() + 2).unwrap() + 1);
    for table in ["letters", "events", "submissions"] {
        assert!(other.number(&format!("select count(*) from {table}")) >= count, "{table}");
    }
    let server = other.start();
    held.opens(&server);
    for address in &before {
        let number = address.trim_start_matches("/cases/").split('?').next().unwrap();
        server.get_as(address, "").says(200, &[number]);
    }
    server.stop();

    let again = other.run(&["restore", text(&target)], "");
    ends(&again, 2, &["safeharbor.db is there", "only where no database is"]);
    held.opens(&other.start());
}

/// What is done, how, the exit code of a look at it, and what is said.
type Damage<'a> = (&'a str, &'a dyn Fn(&Path), i32, &'a str);

#[test]
fn a_damaged_backup_is_refused_in_words_and_nothing_is_put_back() {
    let (home, _, whole) = backed_up();
    let evidence = files(&whole.join("evidence")).remove(0);
    let evidence = evidence.strip_prefix(&whole).unwrap();
    let damages: [Damage<'_>; 7] = [
        (
            "a byte of the database",
            &|dir| change(&part(dir, "database-"), 5_000),
            1,
            "its SHA-256 is another",
        ),
        ("the end of the database", &|dir| shorten(&part(dir, "database-")), 1, "bytes instead of"),
        (
            "no database",
            &|dir| fs::remove_file(part(dir, "database-")).unwrap(),
            1,
            "cannot be read",
        ),
        (
            "a byte of evidence",
            &|dir| change(&dir.join(evidence), 100),
            1,
            "its SHA-256 is another",
        ),
        (
            "no evidence",
            &|dir| fs::remove_file(dir.join(evidence)).unwrap(),
            1,
            "missing from the evidence store",
        ),
        (
            "half a manifest",
            &|dir| shorten(&dir.join("manifest.json")),
            2,
            "is damaged or of another program",
        ),
        (
            "no manifest",
            &|dir| fs::remove_file(dir.join("manifest.json")).unwrap(),
            2,
            "never came to its end",
        ),
    ];
    for (what, damage, code, words) in damages {
        let copy = home.path().join("copy");
        fs::remove_dir_all(&copy).ok();
        let copied = Command::new("cp").args(["-r", text(&whole), text(&copy)]).status();
        assert!(copied.unwrap().success());
        damage(&copy);
        let verified = home.run(&["backup", "verify", text(&copy)], "");
        ends(&verified, code, &[words]);
        let other = Home::on_sqlite();
        let restored = other.run(&["restore", text(&copy)], "");
        ends(&restored, 2, &[words]);
        assert!(!other.data.join("safeharbor.db").exists(), "{what}");
        assert_eq!(files(&other.data), Vec::<PathBuf>::new(), "{what}");
    }
    // What was changed by somebody who also wrote a new manifest is found by the chains.
    let forged = home.path().join("copy");
    fs::remove_dir_all(&forged).unwrap();
    assert!(
        Command::new("cp").args(["-r", text(&whole), text(&forged)]).status().unwrap().success()
    );
    let database = part(&forged, "database-");
    block_on(async {
        use sqlx::Connection;
        let url = format!("sqlite:{}", database.display());
        let mut other = sqlx::SqliteConnection::connect(&url).await.unwrap();
        sqlx::query("drop trigger events_are_never_changed").execute(&mut other).await.unwrap();
        sqlx::query("update events set at = at + 1 where seq = 1")
            .execute(&mut other)
            .await
            .unwrap();
        other.close().await.unwrap();
    });
    let text_of = fs::read_to_string(forged.join("manifest.json")).unwrap();
    let mut manifest: serde_json::Value = serde_json::from_str(&text_of).unwrap();
    let hash = <sha2::Sha256 as sha2::Digest>::digest(fs::read(&database).unwrap());
    manifest["database"]["sha256"] = data_encoding::HEXLOWER.encode(&hash).into();
    manifest["database"]["bytes"] = fs::metadata(&database).unwrap().len().into();
    fs::write(forged.join("manifest.json"), manifest.to_string()).unwrap();
    ends(&home.run(&["backup", "verify", text(&forged)], ""), 1, &["event 1"]);
}

fn change(path: &Path, at: usize) {
    let mut bytes = fs::read(path).unwrap();
    bytes[at] ^= 1;
    fs::write(path, bytes).unwrap();
}

pub fn shorten(path: &Path) {
    let bytes = fs::read(path).unwrap();
    fs::write(path, &bytes[..bytes.len() / 2]).unwrap();
}

#[test]
fn a_folder_of_somebody_else_and_a_place_that_is_taken_are_refused() {
    let (home, _, whole) = backed_up();
    let foreign = home.path().join("foreign");
    fs::create_dir(&foreign).unwrap();
    fs::write(foreign.join("thesis.txt"), "mine").unwrap();
    ends(&home.run(&["backup", text(&foreign)], ""), 2, &["holds other things"]);
    assert_eq!(files(&foreign).len(), 1);
    let taken = Home::on_sqlite();
    fs::create_dir_all(taken.data.join("evidence/sha256/ab")).unwrap();
    fs::write(taken.data.join("evidence/sha256/ab/other"), "x").unwrap();
    ends(&taken.run(&["restore", text(&whole)], ""), 2, &["evidence that is not of this backup"]);
    let nothing = Home::on_sqlite();
    ends(&nothing.run(&["backup", "b"], ""), 1, &["there is no database"]);
    ends(&nothing.run(&["restore", "nowhere"], ""), 2, &["this is no backup"]);
    assert!(!nothing.data.join("safeharbor.db").exists());
}

#[test]
fn evidence_that_is_damaged_at_home_is_told_and_the_rest_is_backed_up() {
    let (home, held, target) = backed_up();
    let server = home.start();
    with_file(&server, "more", "more.txt", b"more evidence").status_address();
    server.stop();
    let lost = files(&home.data.join("evidence"));
    let small = lost.iter().find(|path| fs::metadata(path).unwrap().len() < 100).unwrap();
    fs::remove_file(small).unwrap();
    let done = home.run(&["backup", text(&target)], "");
    ends(&done, 1, &["THE BACKUP IS NOT COMPLETE", "missing from the evidence store"]);
    // The first file is in the backup already: what happens to it at home does no harm to it.
    let large = lost.iter().find(|path| *path != small).unwrap();
    change(large, 1_000);
    ends(&home.run(&["backup", text(&target)], ""), 1, &["copied    0 files"]);
    let verified = home.run(&["backup", "verify", text(&target)], "");
    ends(&verified, 1, &["whole but for 1 files that were lost before it was made"]);
    assert_eq!(said(&verified).matches("LOST").count(), 1);
    // What was lost at home does not take the rest along.
    let other = Home::on_sqlite().with("PUBLIC_URL", PUBLIC);
    let restored = other.run(&["restore", text(&target)], "");
    ends(&restored, 1, &["the backup is back, but for 1 files", "evidence  1 files"]);
    assert_eq!(said(&restored).matches("LOST").count(), 1);
    other.is_whole();
    held.opens(&other.start());
}

/// A service file as the manual has it, and the environment that names it.
fn service(home: &Home) -> [(&'static str, String); 2] {
    let url = url::Url::parse(home.postgres.as_deref().unwrap()).unwrap();
    let mut lines = vec!["[safeharbor]".to_owned(), format!("dbname={}", home.name())];
    lines.extend(url.query_pairs().map(|(key, value)| format!("{key}={value}")));
    let (host, port) = (url.host_str().unwrap_or_default(), url.port());
    let user = [("host", host), ("user", url.username())].into_iter();
    let password = url.password().map(|it| ("password", it));
    let given = user.chain(password).filter(|(_, value)| !value.is_empty());
    lines.extend(given.map(|(key, value)| format!("{key}={value}")));
    lines.extend(port.map(|port| format!("port={port}")));
    let path = home.path().join("pg_service.conf");
    fs::write(&path, lines.join("\n") + "\n").unwrap();
    [("PGSERVICEFILE", text(&path).to_owned()), ("PGSERVICE", "safeharbor".to_owned())]
}

#[test]
fn on_postgres_its_own_tools_and_the_backup_together_put_everything_back() {
    let Some(cluster) = Cluster::shared() else { return };
    let programs = Path::new("/usr/lib/postgresql/15/bin");
    if !programs.join("pg_dump").exists() {
        aloud("SKIPPED: pg_dump of PostgreSQL 15 is not installed");
        return;
    }
    let urls = block_on(async { (cluster.database().await, cluster.database().await) });
    let home = Home::on_postgres(urls.0.clone()).with("PUBLIC_URL", PUBLIC);
    let server = home.start();
    let held = lived_in(&home, &server);
    let (dump, target) = (home.path().join("safeharbor.dump"), home.path().join("backup"));
    let dumped = Command::new(programs.join("pg_dump"))
        .args(["--format=custom", &format!("--file={}", dump.display())])
        .envs(service(&home))
        .output()
        .unwrap();
    ends(&dumped, 0, &[]);
    with_file(&server, "later", "later.txt", b"after the dump").status_address();
    let done = home.run(&["backup", text(&target)], "");
    ends(&done, 0, &["pg_dump --format=custom", "the backup is complete", "copied    2 files"]);
    server.stop();
    ends(&home.run(&["backup", "verify", text(&target)], ""), 0, &["the backup is whole"]);

    let other = Home::on_postgres(urls.1.clone()).with("PUBLIC_URL", PUBLIC);
    let early = other.run(&["restore", text(&target)], "");
    assert_ne!(early.status.code(), Some(0), "{}", said(&early));
    let restored = Command::new(programs.join("pg_restore"))
        .args(["--no-owner", "--dbname=service=safeharbor"])
        .arg(&dump)
        .envs(service(&other))
        .output()
        .unwrap();
    ends(&restored, 0, &[]);
    // The dump knows nothing of the file that came after it: nobody would ever clean it away.
    let done = other.run(&["restore", text(&target)], "");
    ends(&done, 0, &["the backup is back, and whole", "left out  1 files"]);
    assert_eq!(files(&other.data.join("evidence")).len(), 1);
    ends(&other.run(&["evidence", "verify"], ""), 0, &["the evidence is whole"]);
    held.opens(&other.start());
    let wrong = Home::on_sqlite();
    ends(&wrong.run(&["restore", text(&target)], ""), 2, &["the configuration names SQLite"]);
}
