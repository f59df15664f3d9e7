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
    /// Whom the file is named after, without what says what the letter is.
    pub name: String,
    /// The name of the file without ending, in lower case letters, digits and hyphens: for an address.
    pub slug: String,
    /// What the name of the file says it is; the text is read all the same, and decides.
    pub filed_as: ReadAs,
    /// The letter, with LF line ends.
    pub text: String,
}

/// Why a file is no letter of an archive.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ArchiveError {
    /// Another kind of file; archives hold a README, a licence and pictures.
    #[error("`{0}` is not a Markdown file")]
    Ending(String),
    /// Not `YYYY-MM-DD-name`.
    #[error("`{0}` is not named like 2026-11-22-name.md")]
    Name(String),
    /// A day that no calendar has.
    #[error("the day in `{0}` does not exist")]
    Day(String),
    /// The folders say another year or month than the name.
    #[error("`{0}` lies in the folder of another year or month")]
    Folder(String),
    /// Nothing is in it.
    #[error("`{0}` is empty")]
    Empty(String),
}

const ENDINGS: &[&str] = &["md", "markdown", "mkd"];
/// What files are named for, as the last words of their names.
const SUFFIXES: &[(&str, ReadAs)] = &[
    ("counternotice", ReadAs::Counter),
    ("counternotices", ReadAs::Counter),
    ("counter", ReadAs::Counter),
    ("retraction", ReadAs::Retraction),
    ("retractions", ReadAs::Retraction),
    ("reversal", ReadAs::Reversal),
];

/// The letter in the file at `path`, a path with `/` between folders, from wherever the archive
/// begins. Folders of a year and a month are compared with the name; others mean nothing.
pub fn entry(path: &str, text: String) -> Result<ArchiveEntry, ArchiveError> {
    let path = path.replace('\\', "/");
    let (folders, file) = path.rsplit_once('/').unwrap_or(("", &path));
    let stem = match file.rsplit_once('.') {
        Some((stem, ending)) if ENDINGS.iter().any(|it| ending.eq_ignore_ascii_case(it)) => stem,
        // A few files of the archive lack the ending.
        None if day(file).is_some() => file,
        _ => return Err(ArchiveError::Ending(path)),
    };
    let Some((digits, named)) = day(stem) else { return Err(ArchiveError::Name(path)) };
    let Ok(on) = digits.parse::<Date>() else { return Err(ArchiveError::Day(path)) };
    if !lies_in(folders, on) {
        return Err(ArchiveError::Folder(path));
    }
    let text = tidied(text);
    if text.trim().is_empty() {
        return Err(ArchiveError::Empty(path));
    }
    let (name, filed_as) = split(named);
    let slug = slug(stem);
    Ok(ArchiveEntry { path, on, name, slug, filed_as, text })
}

/// Without a byte order mark, and with LF line ends.
fn tidied(mut text: String) -> String {
    if text.starts_with('\u{FEFF}') {
        text.drain(..'\u{FEFF}'.len_utf8());
    }
    if text.contains("\r\n") { text.replace("\r\n", "\n") } else { text }
}

/// Letters by day. Those of one day stand in the order of their names, and a takedown before what
/// answers it, so that whoever stores them in this order finds the letter that another answers.
#[must_use]
pub fn by_date(entries: Vec<ArchiveEntry>) -> BTreeMap<Date, Vec<ArchiveEntry>> {
    let mut days: BTreeMap<Date, Vec<ArchiveEntry>> = BTreeMap::new();
    for entry in entries {
        days.entry(entry.on).or_default().push(entry);
    }
    for letters in days.values_mut() {
        letters.sort_by_cached_key(|it| {
            (it.filed_as != ReadAs::Takedown, it.name.to_lowercase(), it.path.clone())
        });
    }
    days
}

/// `2026-11-22` and what follows it.
fn day(stem: &str) -> Option<(&str, &str)> {
    let (digits, rest) = stem.split_at_checked("2026-11-22".len())?;
    let shaped = digits.bytes().enumerate().all(|(at, it)| match at {
        4 | 7 => it == b'-',
        _ => it.is_ascii_digit(),
    });
    let named = rest.strip_prefix(['-', '_', ' '])?;
    (shaped && !named.trim().is_empty()).then_some((digits, named))
}

/// Whether the innermost folders name no other year and month.
fn lies_in(folders: &str, on: Date) -> bool {
    let number = |it: &str, digits: usize| {
        let all = it.len() == digits && it.bytes().all(|it| it.is_ascii_digit());
        all.then(|| it.parse::<i16>().ok()).flatten()
    };
    let mut inner = folders.rsplit('/');
    let last = inner.next().unwrap_or_default();
    if let Some(month) = number(last, 2) {
        let year = number(inner.next().unwrap_or_default(), 4);
        return month == i16::from(on.month()) && year.is_none_or(|it| it == on.year());
    }
    number(last, 4).is_none_or(|it| it == on.year())
}

/// The name without suffix and without a number behind the suffix, and what the suffix says.
fn split(named: &str) -> (String, ReadAs) {
    let bare = match named.rsplit_once('-') {
        Some((before, number)) if number.bytes().all(|it| it.is_ascii_digit()) => before,
        _ => named,
    };
    for (suffix, filed_as) in SUFFIXES {
        let Some(at) = bare.len().checked_sub(suffix.len()) else { continue };
        let Some((before, last)) = bare.split_at_checked(at) else { continue };
        let before = before.strip_suffix(['-', '_']).filter(|it| !it.is_empty());
        if let Some(name) = before.filter(|_| last.eq_ignore_ascii_case(suffix)) {
            return (one_line(name), *filed_as);
        }
    }
    (one_line(named), ReadAs::Takedown)
}

fn one_line(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn slug(stem: &str) -> String {
    let words = stem.split(|c: char| !c.is_alphanumeric()).filter(|it| !it.is_empty());
    words.collect::<Vec<_>>().join("-").to_lowercase()
}
