//! The floors of the house: a module names only itself and what is below it. `docs/ARCHITECTURE.md`.
use std::{
    fs,
    path::{Path, PathBuf},
};

/// From the ground up: a folder of `src/`, and what its files may not name.
const FLOORS: &[(&str, &[&str])] = &[
    (
        "domain",
        &[
            "crate::formats",
            "crate::store",
            "crate::services",
            "crate::pdf",
            "crate::mail",
            "crate::web",
            "crate::jobs",
            "sqlx",
            "axum",
            "tokio",
            "askama",
            "lettre::",
            "lopdf",
            "std::fs",
            "std::net::Tcp",
            "getrandom",
        ],
    ),
    (
        "formats",
        &[
            "crate::store",
            "crate::services",
            "crate::pdf",
            "crate::mail",
            "crate::web",
            "crate::jobs",
            "sqlx",
            "axum",
            "tokio",
            "lettre::",
            "lopdf",
            "std::fs",
            "getrandom",
        ],
    ),
    (
        "store",
        &[
            "crate::services",
            "crate::pdf",
            "crate::mail",
            "crate::web",
            "crate::jobs",
            "crate::clock",
            "axum",
            "askama",
            "lettre",
            "lopdf",
        ],
    ),
    (
        "vault",
        &[
            "crate::store",
            "crate::services",
            "crate::pdf",
            "crate::mail",
            "crate::web",
            "crate::jobs",
            "crate::clock",
            "sqlx",
            "axum",
            "askama",
            "lettre",
            "lopdf",
        ],
    ),
    (
        "services",
        &[
            "crate::pdf",
            "crate::mail",
            "crate::web",
            "crate::jobs",
            "sqlx",
            "axum",
            "lettre",
            "lopdf",
            "object_store",
        ],
    ),
    (
        "pdf",
        &[
            "crate::store",
            "crate::services",
            "crate::mail",
            "crate::web",
            "crate::jobs",
            "sqlx",
            "axum",
            "lettre",
            "tokio",
        ],
    ),
    (
        "mail",
        &["crate::services", "crate::pdf", "crate::web", "crate::jobs", "sqlx", "axum", "lopdf"],
    ),
    ("jobs", &["crate::web", "sqlx", "axum", "lopdf"]),
    ("web", &["crate::jobs", "crate::mail", "sqlx", "lettre", "lopdf"]),
];

/// A file beyond this is two nouns.
const LINES_MOST: usize = 400;

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

fn files(dir: &Path) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            let text = fs::read_to_string(&path).unwrap();
            found.push((path, text));
        }
    }
    found
}

/// Without comments and without the tests at the end of a file.
fn code(text: &str) -> impl Iterator<Item = &str> {
    let text = text.split("#[cfg(test)]\nmod tests").next().unwrap();
    text.lines().filter(|line| !line.trim_start().starts_with("//"))
}

#[test]
fn no_floor_names_one_above_it() {
    for (floor, forbidden) in FLOORS {
        for (path, text) in files(&source().join(floor)) {
            for line in code(&text) {
                let named = forbidden.iter().find(|name| line.contains(**name));
                assert!(named.is_none(), "{} names {named:?}: {line}", path.display());
            }
        }
    }
}

#[test]
fn every_folder_of_the_source_is_a_floor() {
    for entry in fs::read_dir(source()).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        let together = ["cli", "config", "startup"].contains(&name);
        let known = FLOORS.iter().any(|(floor, _)| *floor == name) || together;
        assert!(!path.is_dir() || known, "src/{name} belongs to no floor");
    }
}

#[test]
fn every_file_says_what_it_owns_and_stays_short() {
    for (path, text) in files(&source()) {
        let shown = path.display();
        assert!(text.starts_with("//! "), "{shown} does not open with a sentence");
        let lines = text.lines().count();
        assert!(lines <= LINES_MOST, "{shown} has {lines} lines");
        let name = path.file_stem().unwrap().to_str().unwrap();
        let vague = ["utils", "util", "helpers", "common", "manager", "misc"];
        assert!(!vague.contains(&name), "{shown} names nothing");
    }
}

#[test]
fn time_and_chance_come_in_as_values() {
    for (path, text) in files(&source()) {
        if path.ends_with("clock.rs") || path.ends_with("chance.rs") {
            continue;
        }
        for line in code(&text) {
            for source in [
                "Timestamp::now()",
                "Zoned::now()",
                "SystemTime::now()",
                "now_v7()",
                "new_v4()",
                "getrandom::",
            ] {
                assert!(!line.contains(source), "{}: {line}", path.display());
            }
        }
    }
}
