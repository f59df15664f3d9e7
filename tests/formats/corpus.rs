//! Samples and archives that may not be copied here, where `SAFEHARBOR_CORPUS` names their folder.
use std::{
    env, fs,
    path::{Path, PathBuf},
};

use safeharbor::formats::{acns, archive, xarf};

fn corpus(folder: &str) -> Option<PathBuf> {
    let Some(root) = env::var_os("SAFEHARBOR_CORPUS") else {
        println!("skipped: SAFEHARBOR_CORPUS is not set");
        return None;
    };
    Some(Path::new(&root).join(folder))
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for file in fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        if path.is_dir() { found.extend(files(&path)) } else { found.push(path) }
    }
    found
}

#[test]
fn the_samples_of_acns_are_read_without_a_problem() {
    let Some(folder) = corpus("formats/acns") else { return };
    for path in files(&folder) {
        let text = String::from_utf8_lossy(&fs::read(&path).unwrap()).into_owned();
        let acns = acns::read(&text);
        assert_eq!(acns.documents.len(), 1, "{}", path.display());
        let notice = acns.documents[0].notice.clone().unwrap();
        println!("{}: {:#?} {:?}", path.display(), notice.to_claim(), notice.problems);
        assert!(!notice.to_claim().draft.locations.is_empty());
    }
}

#[test]
fn the_samples_of_xarf_are_read_without_a_fault() {
    let Some(folder) = corpus("formats/xarf") else { return };
    for path in files(&folder) {
        let report = xarf::read(&fs::read(&path).unwrap());
        let report = report.unwrap_or_else(|faults| panic!("{}: {faults:?}", path.display()));
        println!("{}: {:#?}", path.display(), report.to_claim());
        assert!(report.evidence.iter().all(|it| matches!(it.digest, xarf::Digest::Right(_))));
    }
}

#[test]
fn every_file_of_the_published_archive_is_a_letter() {
    let Some(folder) = corpus("notices") else { return };
    let mut entries = Vec::new();
    for path in files(&folder) {
        let name = path.strip_prefix(&folder).unwrap().to_string_lossy().into_owned();
        let text = String::from_utf8_lossy(&fs::read(&path).unwrap()).into_owned();
        entries.push(archive::entry(&name, text).unwrap_or_else(|error| panic!("{error}")));
    }
    println!("{} letters on {} days", entries.len(), archive::by_date(entries.clone()).len());
    assert!(entries.len() > 3_000);
}
