//! The letters in a folder, and what people said each is.
use std::{
    collections::HashMap,
    fs,
    path::{Path, PathBuf},
};

use sha2::{Digest, Sha256};

/// One letter.
pub struct Letter {
    /// Year and file name, as in the table of labels.
    pub name: String,
    pub year: String,
    pub text: String,
    /// By the table, or for years without a table by the file's name.
    pub kind: &'static str,
    /// Repositories that the host counted as affected.
    pub repositories: Option<usize>,
}

impl Letter {
    /// About a third of the letters, chosen by chance once and for all.
    pub fn is_held_out(&self) -> bool {
        Sha256::digest(self.name.as_bytes())[0] < 85
    }
}

const KINDS: [&str; 4] = ["takedown", "counter", "retraction", "reversal"];

/// Every letter below `folder`, which holds `notices/` and `labels/`.
pub fn letters(folder: &Path) -> Vec<Letter> {
    let labels = labels(&folder.join("labels"));
    let mut letters = Vec::new();
    for year in inside(&folder.join("notices")) {
        for path in inside(&year) {
            let part = |path: &Path| path.file_name().unwrap().to_str().unwrap().to_owned();
            let name = format!("{}/{}", part(&year), part(&path));
            let label = labels.get(&name).copied();
            letters.push(Letter {
                kind: label.map_or_else(|| by_name(&name), |label| label.0),
                repositories: label.and_then(|label| label.1),
                text: String::from_utf8_lossy(&fs::read(&path).unwrap()).into_owned(),
                year: part(&year),
                name,
            });
        }
    }
    letters
}

fn inside(folder: &Path) -> Vec<PathBuf> {
    let entries =
        fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths
}

fn labels(folder: &Path) -> HashMap<String, (&'static str, Option<usize>)> {
    let mut labels = HashMap::new();
    for path in inside(folder) {
        for line in fs::read_to_string(path).unwrap().lines() {
            let mut fields = line.split('\t');
            let (Some(name), Some(kind)) = (fields.next(), fields.next()) else { continue };
            let Some(kind) = KINDS.into_iter().find(|known| *known == kind) else { continue };
            labels
                .insert(name.to_owned(), (kind, fields.next().and_then(|many| many.parse().ok())));
        }
    }
    labels
}

fn by_name(name: &str) -> &'static str {
    let name = name.to_lowercase();
    let words = [("counter", "counter"), ("retract", "retraction"), ("revers", "reversal")];
    words.into_iter().find(|(word, _)| name.contains(word)).map_or("takedown", |(_, kind)| kind)
}
