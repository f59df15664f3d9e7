//! `kill -9` in the middle of an import: it goes on where it stopped, with no row twice and none lost.
use std::{
    fs,
    process::Stdio,
    thread,
    time::{Duration, Instant},
};

use crate::{on_both, running::random};

const ROWS: i64 = 300;

on_both! {
    fn an_import_that_was_killed_again_and_again_opens_every_row_once(home) {
        let head = "URL,Work,Name,E-mail,Good faith,Accuracy,Authority,Signature\n".to_owned();
        let row = |row| format!("https://files.example.com/{row},Photograph {row},Maria,m@gomez.example,yes,yes,yes,Maria\n");
        let table: Vec<String> = std::iter::once(head).chain((0..ROWS).map(row)).collect();
        fs::write(home.path().join("list.csv"), table.concat()).unwrap();
        let mut kills = 0;
        while kills < 4 {
            let mut program = home.program(&["ingest", "list.csv"]);
            let mut running = program.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
            let begun = Instant::now();
            let before = opened(home);
            while opened(home) <= before && running.try_wait().unwrap().is_none() {
                assert!(begun.elapsed() < Duration::from_mins(2), "the import does not go on");
                thread::sleep(Duration::from_millis(20));
            }
            thread::sleep(Duration::from_millis(random(300)));
            running.kill().unwrap();
            running.wait().unwrap();
            kills += 1;
            // The lease of the dead runs out.
            home.change("update imports set lease_until = null");
        }
        let done = home.run(&["ingest", "list.csv", "--report", "report.csv"], "");
        assert_eq!(done.status.code(), Some(0), "{}", String::from_utf8_lossy(&done.stderr));
        assert_eq!(opened(home), ROWS);
        assert_eq!(home.number("select count(distinct cases) from import_rows where state = 'opened'"), ROWS);
        let report = fs::read_to_string(home.path().join("report.csv")).unwrap();
        assert_eq!(report.lines().filter(|line| line.contains("Opened")).count(), 300);
        let again = home.run(&["ingest", "list.csv"], "");
        assert_eq!(again.status.code(), Some(0));
        assert!(String::from_utf8_lossy(&again.stderr).contains("nothing is repeated"));
        assert_eq!(opened(home), ROWS);
        home.is_whole();
    }
}

fn opened(home: &crate::running::Home) -> i64 {
    // The first run has not made the tables yet.
    if home.postgres.is_none() && !home.data.join("safeharbor.db").exists() {
        return 0;
    }
    home.maybe_number("select count(*) from cases").unwrap_or(0)
}
