//! The receipt of each case: fetched from the server, then looked at by a reader of PDF.
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    sync::Mutex,
    thread,
};

use crate::{
    running::{Server, aloud},
    sending::Case,
};

/// Processes at a time.
const READERS: usize = 3;

/// Keeps the receipt of a case as a file.
pub fn fetch(server: &Server, case: &Case, folder: &Path) {
    let (path, query) = case.address.split_once('?').expect("a key");
    let answer = server.get(&format!("{path}/receipt.pdf?{query}"));
    assert_eq!(answer.status, 200, "the receipt of {}: {}", case.number, answer.text());
    fs::write(folder.join(format!("{}.pdf", case.number)), answer.body).expect("a receipt");
}

/// Fails when a receipt is unsound; returns how many were looked at.
pub fn check(folder: &Path, many: usize) -> usize {
    if Command::new("qpdf").arg("--version").output().is_err() {
        aloud("SKIPPED: receipts are not checked, qpdf is not installed");
        return 0;
    }
    let files = fs::read_dir(folder).expect("receipts").flatten().map(|entry| entry.path());
    let files: Vec<PathBuf> = files.collect();
    assert_eq!(files.len(), many, "one receipt for each case");
    let next = Mutex::new(files.iter());
    thread::scope(|scope| {
        for _ in 0..READERS {
            scope.spawn(|| {
                loop {
                    let Some(file) = next.lock().unwrap().next() else { return };
                    let checked = Command::new("qpdf").arg("--check").arg(file).output();
                    let checked = checked.expect("qpdf runs");
                    let said = String::from_utf8_lossy(&checked.stdout);
                    assert!(checked.status.success(), "{}: {said}", file.display());
                }
            });
        }
    });
    files.len()
}
