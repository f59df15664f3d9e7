//! Moving between databases as its operator does it: refused where it must be, killed, gone on with.
use std::{
    fs,
    path::Path,
    process::Stdio,
    thread,
    time::{Duration, Instant},
};

use crate::{
    desk::{PUBLIC, ends, lived_in},
    running::{Home, block_on, random},
    support::Cluster,
};

const ROWS: i64 = 1_500;

/// An installation on SQLite with some thousand cases, and an empty PostgreSQL database.
fn sides() -> Option<(Home, Home)> {
    let cluster = Cluster::shared()?;
    let source = Home::on_sqlite().with("PUBLIC_URL", PUBLIC);
    let url = block_on(cluster.database());
    let mut target = Home::on_postgres(url).with("PUBLIC_URL", PUBLIC);
    // Evidence stays where it is.
    target.data.clone_from(&source.data);
    Some((source, target))
}

fn table(home: &Home, rows: i64) {
    let head = "URL,Work,Name,E-mail,Good faith,Accuracy,Authority,Signature\n".to_owned();
    let row = |row| {
        format!(
            "https://files.example.com/{row},Photograph {row},Maria,m@gomez.example,yes,yes,yes,Maria\n"
        )
    };
    let table: Vec<String> = std::iter::once(head).chain((0..rows).map(row)).collect();
    fs::write(home.path().join("list.csv"), table.concat()).unwrap();
    ends(&home.run(&["ingest", "list.csv"], ""), 0, &[]);
}

fn urls(source: &Home, target: &Home) -> [String; 2] {
    let from = format!("sqlite:{}", source.data.join("safeharbor.db").display());
    [from, target.postgres.clone().unwrap()]
}

#[test]
fn a_transfer_that_is_killed_again_and_again_moves_every_row_once_and_everything_opens() {
    let Some((source, target)) = sides() else { return };
    let server = source.start();
    let held = lived_in(&source, &server);
    server.stop();
    table(&source, ROWS);
    let [from, to] = urls(&source, &target);
    let arguments = ["transfer", "--from", &from, "--to", &to];
    let copied = || {
        let tables = ["events", "cases", "letters", "case_words"];
        let rows = tables.map(|table| {
            target.maybe_number(&format!("select count(*) from {table}")).unwrap_or(0)
        });
        rows.iter().sum::<i64>()
    };
    let mut kills = 0;
    for _ in 0..5 {
        let mut program = source.program(&arguments);
        let mut running = program.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        let (begun, before) = (Instant::now(), copied());
        while copied() <= before && running.try_wait().unwrap().is_none() {
            assert!(begun.elapsed() < Duration::from_mins(2), "the transfer does not go on");
            thread::sleep(Duration::from_millis(5));
        }
        thread::sleep(Duration::from_millis(random(60)));
        if running.try_wait().unwrap().is_none() {
            kills += 1;
        }
        running.kill().unwrap();
        running.wait().unwrap();
        if target.number("select count(*) from pg_tables where tablename = 'transfer_unfinished'")
            == 0
        {
            break;
        }
        let refused = target.run(&["serve", "--listen", "127.0.0.1:0"], "");
        ends(&refused, 1, &["run `safeharbor transfer` again"]);
    }
    assert!(kills >= 2, "it was never killed on its way");
    let done = source.run(&arguments, "");
    ends(&done, 0, &["were there from an earlier run", "every row was compared"]);
    for table in
        ["cases", "events", "event_details", "letters", "outbox", "locations", "import_rows"]
    {
        let count = format!("select count(*) from {table}");
        assert_eq!(source.number(&count), target.number(&count), "{table}");
    }
    assert_eq!(target.number("select count(*) from case_words"), ROWS + 2);
    target.is_whole();
    source.is_whole();
    held.opens(&target.start());
    let again = source.run(&arguments, "");
    ends(&again, 2, &["the target holds data already"]);
}

#[test]
fn a_source_in_use_and_a_target_that_is_not_empty_are_refused_and_nothing_is_changed() {
    let Some((source, target)) = sides() else { return };
    let server = source.start();
    let held = lived_in(&source, &server);
    let [from, to] = urls(&source, &target);
    let there = ["transfer", "--from", from.as_str(), "--to", to.as_str()];
    ends(&source.run(&there, ""), 2, &["in use", "stop every server first"]);
    assert_eq!(target.maybe_number("select count(*) from cases"), None, "the target was touched");
    held.opens(&server);
    server.stop();
    let same = ["transfer", "--from", from.as_str(), "--to", from.as_str()];
    ends(&source.run(&same, ""), 2, &["the same database"]);
    let nowhere = format!("sqlite:{}", source.path().join("no.db").display());
    let nothing = ["transfer", "--from", nowhere.as_str(), "--to", to.as_str()];
    ends(&source.run(&nothing, ""), 2, &["there is no database"]);
    assert!(!Path::new(&source.path().join("no.db")).exists());

    ends(&source.run(&there, ""), 0, &["every row was compared"]);
    let server = target.start();
    let back = format!("sqlite:{}", source.path().join("back.db").display());
    let back = ["transfer", "--from", to.as_str(), "--to", back.as_str()];
    ends(&source.run(&back, ""), 2, &["in use by", "other connections"]);
    server.stop();
    ends(&source.run(&back, ""), 0, &["every row was compared"]);
    let old = Home::on_sqlite().with("PUBLIC_URL", PUBLIC);
    fs::create_dir_all(&old.data).unwrap();
    fs::copy(source.path().join("back.db"), old.data.join("safeharbor.db")).unwrap();
    fs::rename(source.data.join("evidence"), old.data.join("evidence")).unwrap();
    old.is_whole();
    held.opens(&old.start());
}

#[test]
fn what_was_moved_in_part_is_neither_moved_on_nor_backed_up() {
    let home = Home::on_sqlite().with("PUBLIC_URL", PUBLIC);
    let server = home.start();
    lived_in(&home, &server);
    server.stop();
    // As a transfer into it that was killed leaves it.
    home.change("create table transfer_unfinished (installation blob not null)");
    home.change("insert into transfer_unfinished values (zeroblob(32))");
    let from = format!("sqlite:{}", home.data.join("safeharbor.db").display());
    let to = format!("sqlite:{}", home.path().join("next.db").display());
    let moved = home.run(&["transfer", "--from", &from, "--to", &to], "");
    ends(&moved, 2, &["a transfer into the source was begun and not ended"]);
    ends(&home.run(&["backup", "kept"], ""), 1, &["run `safeharbor transfer` again"]);
    assert!(!home.path().join("kept").exists());
    home.change("drop table transfer_unfinished");
    // The pooler that the configuration names is one of the server, not of a file.
    let home = home.with("DATABASE", "postgres://safeharbor@127.0.0.1:1/safeharbor");
    let home = home.with("DATABASE_POOLED", "true");
    let moved = home.run(&["transfer", "--from", &from, "--to", &to], "");
    ends(&moved, 0, &["every row was compared"]);
}
