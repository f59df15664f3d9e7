//! Real notices through the running server: `SAFEHARBOR_CORPUS=DIR cargo test --test corpus -- --nocapture`.
#![expect(clippy::unwrap_used, reason = "a test may fail where it stands")]
#[path = "../running/mod.rs"]
#[expect(dead_code, unused_imports, reason = "other tests do more with a running program")]
mod running;

mod letters;
mod receipts;
mod sending;
mod summary;

use std::{env, path::Path, sync::Mutex, thread, time::Instant};

use running::{Home, Server, aloud};
use sending::{Case, Outcome};
use summary::Summary;

/// Notices sent at a time.
const SENDERS: usize = 4;

#[test]
fn every_real_notice_becomes_a_case_word_for_word_or_is_refused_with_words() {
    let Some(folder) = env::var_os("SAFEHARBOR_CORPUS") else {
        aloud("SKIPPED: SAFEHARBOR_CORPUS names no folder of notices");
        return;
    };
    let files = letters::read(Path::new(&folder));
    assert!(!files.is_empty(), "no file in {}", folder.display());
    let home = Home::on_sqlite();
    let server = home.start();
    let summary = send_all(&home, &server, &files);
    server.stop();
    for case in &summary.cases {
        assert_stored(&home, case, &files[case.file]);
    }
    let whole = receipts::check(&home.path().join("receipts"), summary.cases.len());
    home.is_whole();
    summary.print(files.len(), whole, home.number("select count(*) from events"));
    assert_eq!(summary.cases.len() + summary.refused.len(), files.len());
    assert_eq!(home.number("select count(*) from cases"), count(summary.cases.len()));
}

fn send_all(home: &Home, server: &Server, files: &[letters::File]) -> Summary {
    let policy = server.policy();
    let receipts = home.path().join("receipts");
    std::fs::create_dir_all(&receipts).expect("a folder");
    let (next, summary) = (Mutex::new(0..files.len()), Mutex::new(Summary::default()));
    thread::scope(|scope| {
        for _ in 0..SENDERS {
            scope.spawn(|| {
                loop {
                    let Some(number) = next.lock().unwrap().next() else { return };
                    let begun = Instant::now();
                    let outcome = sending::send(server, &policy, number, &files[number]);
                    let took = begun.elapsed();
                    if let Outcome::Case(case) = &outcome {
                        receipts::fetch(server, case, &receipts);
                    }
                    summary.lock().unwrap().add(&files[number].name, took, outcome);
                }
            });
        }
    });
    summary.into_inner().unwrap()
}

/// The database holds exactly what was sent: the text, and every location once, in its order.
fn assert_stored(home: &Home, case: &Case, file: &letters::File) {
    let name = &file.name;
    let (text, locations) = case.stored(home);
    assert!(text == file.text, "{name}: the text of case {} was changed", case.number);
    assert_eq!(locations, case.locations, "{name}: case {}", case.number);
}

fn count(many: usize) -> i64 {
    i64::try_from(many).expect("a small number")
}
