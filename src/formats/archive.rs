//! A published archive of letters: the layout in which GitHub publishes its notices, one Markdown file a letter.
use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::domain::reading::ReadAs;

/// A letter of an archive.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ArchiveEntry {
    /// The file it came in, as given.
    pub path: String,
    /// The day in its name: of receipt or of publication, whichever the archive means.
    pub on: Date,
    /// Whom the file is named after, without the suffix that says what the letter is.
    pub name: String,
    /// Lower case name of the file without its ending, for an address.
    pub slug: String,
    /// What the name of the file says it is; the text is read all the same.
    pub filed_as: ReadAs,
    /// The letter.
    pub text: String,
}

/// Why a file is no letter of an archive.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ArchiveError {
    /// Not `YYYY-MM-DD-name.md`.
    #[error("the name of the file is not of the form 2026-11-22-name.md: {0}")]
    Name(String),
}

/// The letter in the file at `path`, a path within the archive with `/` between folders.
pub fn entry(path: &str, _text: String) -> Result<ArchiveEntry, ArchiveError> {
    Err(ArchiveError::Name(path.to_owned()))
}

/// Letters by day, those of one day in the order of their names: a letter before its answers.
#[must_use]
pub fn by_date(entries: Vec<ArchiveEntry>) -> BTreeMap<Date, Vec<ArchiveEntry>> {
    let mut days: BTreeMap<Date, Vec<ArchiveEntry>> = BTreeMap::new();
    for entry in entries {
        days.entry(entry.on).or_default().push(entry);
    }
    days
}
