//! What the columns of a table mean, as somebody wrote it into a TOML file by the names of the columns.
use std::{collections::BTreeMap, fs, path::Path};

use anyhow::Context;
use serde::Deserialize;

use crate::domain::{
    import::{Grouping, Letter, Mapping, Target},
    policy::StatementKind,
};

/// The file.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Written {
    /// `row`, `reference` or `file`.
    grouping: Option<Grouping>,
    /// What each column is for, by its name.
    columns: BTreeMap<String, Target>,
    /// What counts where a row says nothing.
    for_all_rows: BTreeMap<Target, String>,
    letter: WrittenLetter,
}

/// What the covering letter says; that it does, the writer of the file confirms.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct WrittenLetter {
    good_faith: String,
    accuracy: String,
    authority: String,
    signature: String,
    signed_on: String,
    confirmed: bool,
}

/// The mapping that the file at `path` writes for a table of these columns.
pub(super) fn read(path: &Path, columns: &[String]) -> anyhow::Result<(Option<Grouping>, Mapping)> {
    let text = fs::read_to_string(path).with_context(|| path.display().to_string())?;
    let written: Written = toml::from_str(&text).with_context(|| path.display().to_string())?;
    let mut mapping = Mapping { constants: written.for_all_rows, ..Mapping::default() };
    for (name, target) in written.columns {
        let same = |column: &String| column.eq_ignore_ascii_case(name.trim());
        let index = columns.iter().position(same);
        let index = index.with_context(|| format!("the table has no column “{name}”"))?;
        mapping.columns.insert(index, target);
    }
    let letter = written.letter;
    let said = [
        (StatementKind::GoodFaith, letter.good_faith),
        (StatementKind::Accuracy, letter.accuracy),
        (StatementKind::Authority, letter.authority),
    ];
    mapping.letter = Letter {
        statements: said.into_iter().filter(|(_, words)| !words.trim().is_empty()).collect(),
        signature: letter.signature,
        signed_on: letter.signed_on,
        confirmed: letter.confirmed,
    };
    Ok((written.grouping, mapping))
}
