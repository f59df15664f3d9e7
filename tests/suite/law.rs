//! The map of the law names only letters, events and tests that there are.
use std::{collections::BTreeSet, fs, path::Path};

use safeharbor::domain::letter::LetterKind;

/// The words in backticks of one column of every table, from 0.
fn named(column: usize) -> Vec<String> {
    let map = fs::read_to_string("docs/LAW.md").unwrap();
    let rows = map.lines().filter(|line| line.starts_with("| ") && !line.starts_with("| ---"));
    let cells = rows.filter_map(|row| row.trim_matches('|').split(" | ").nth(column));
    cells
        .flat_map(|cell| cell.split('`').skip(1).step_by(2).map(str::to_owned).collect::<Vec<_>>())
        .collect()
}

fn sources(folder: &Path, found: &mut String) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push_str(&fs::read_to_string(&path).unwrap());
        }
    }
}

#[test]
fn every_letter_in_the_map_exists_and_every_letter_is_in_it() {
    let known: BTreeSet<&str> = LetterKind::ALL.iter().map(|kind| kind.key()).collect();
    let named: BTreeSet<String> = named(2).into_iter().collect();
    for letter in &named {
        assert!(known.contains(letter.as_str()), "{letter} is no letter");
    }
    let missing: Vec<_> = known.iter().filter(|letter| !named.contains(**letter)).collect();
    assert!(missing.is_empty(), "no duty is kept by {missing:?}");
}

#[test]
fn every_event_in_the_map_exists() {
    let kinds = fs::read_to_string("src/domain/event/named.rs").unwrap();
    for event in named(3) {
        let known = if event == "letter_*" { "letter_sent" } else { event.as_str() };
        assert!(kinds.contains(&format!("\"{known}\"")), "{event} is no event");
    }
}

#[test]
fn every_test_in_the_map_exists() {
    let mut tests = String::new();
    sources(Path::new("tests"), &mut tests);
    for name in named(4) {
        let (module, test) = name.split_once("::").unwrap_or((&name, ""));
        if let Some(path) = module.strip_prefix("tests/") {
            let there = ["", ".rs"]
                .iter()
                .any(|end| Path::new("tests").join(format!("{path}{end}")).exists());
            assert!(there, "there is no {name}");
        } else if module == "domain" {
            assert!(
                Path::new("src/domain").join(format!("{test}.rs")).exists(),
                "there is no {name}"
            );
        } else {
            assert!(
                Path::new("tests/suite").join(format!("{module}.rs")).exists(),
                "there is no {name}"
            );
            assert!(tests.contains(&format!("fn {test}")), "there is no test {name}");
        }
    }
}
