//! Splitting a file into front matter and body, and collecting its faults.

use std::cell::RefCell;
use std::ops::Range;

use toml::de::DeTable;

use super::document::canonical;
use super::insertion::Place;
use super::table::Table;
use super::{Document, Edition, Placeholder, PolicyError, Version, insertion};

const FENCE: &str = "+++";

/// A fault in a file whose name the caller knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Fault {
    /// Counted in the file from 1.
    pub line: usize,
    pub key: String,
    pub expected: String,
    pub found: Option<String>,
}

/// A file that was read.
pub(super) struct Parts<T> {
    /// What was made of the front matter.
    pub front: T,
    pub body: String,
    /// The whole file in canonical form.
    pub text: String,
    /// Path and text of what is still to be filled in.
    placeholders: Vec<(String, String)>,
}

/// One file while it is read.
pub(super) struct Source<'t> {
    text: &'t str,
    /// Where the TOML starts in `text`.
    offset: usize,
    faults: RefCell<Vec<Fault>>,
    placeholders: RefCell<Vec<(String, String)>>,
}

/// Reads a document: what every edition has, and what `read` makes of the front matter.
/// `read` may return `None` only after it noted a fault.
pub(super) fn read<T>(
    document: Document,
    text: &str,
    read: impl FnOnce(&Table<'_>) -> Option<T>,
) -> Result<(Edition, T), Vec<PolicyError>> {
    let front = |table: &Table<'_>| {
        let (title, date) = (table.text("title"), table.date("in_force_since"));
        let rest = read(table);
        Some((title?, date?, rest?))
    };
    let body = |body: &str| insertion::faults(body, Place::Body);
    let parts = parts(text, front, body).map_err(|faults| {
        let of = |Fault { line, key, expected, found }| PolicyError {
            document,
            line,
            key,
            expected,
            found,
        };
        faults.into_iter().map(of).collect::<Vec<_>>()
    })?;
    let Parts { front: (title, in_force_since, rest), body, text, placeholders } = parts;
    let version = Version::of(&text);
    let to_fill = placeholders.iter().map(|(path, text)| Placeholder::new(document, path, text));
    let placeholders = to_fill.collect();
    let edition = Edition { document, title, in_force_since, body, text, version, placeholders };
    Ok((edition, rest))
}

/// Reads any file with front matter. `read` may return `None` only after it noted a fault; `check`
/// finds the faults of the body.
pub(super) fn parts<T>(
    text: &str,
    read: impl FnOnce(&Table<'_>) -> Option<T>,
    check: impl FnOnce(&str) -> Vec<insertion::Fault>,
) -> Result<Parts<T>, Vec<Fault>> {
    let text = canonical(text);
    let (front, body) = split(&text).map_err(|fault| vec![fault])?;
    let source = Source {
        text: &text,
        offset: front.start,
        faults: RefCell::default(),
        placeholders: RefCell::default(),
    };
    let (root, syntax) = DeTable::parse_recoverable(&text[front]);
    for error in &syntax {
        let line = source.line_at(error.span().map_or(0, |span| span.start));
        let found = Some(error.message().lines().collect::<Vec<_>>().join(" "));
        source.refuse(line, "front matter".to_owned(), "valid TOML".to_owned(), found);
    }
    let mut value = None;
    if syntax.is_empty() {
        value = Table::root(&source, root.get_ref(), read);
    }
    let first = source.line_of(body.start);
    for fault in check(&text[body.clone()]) {
        let line = first + fault.line;
        source.refuse(line, "body".to_owned(), fault.expected, Some(fault.found));
    }
    if text[body.clone()].trim().is_empty() {
        source.refuse(first, "body".to_owned(), "text below the front matter".to_owned(), None);
    }
    let mut faults = source.faults.into_inner();
    let placeholders = source.placeholders.into_inner();
    let (Some(value), true) = (value, faults.is_empty()) else {
        debug_assert!(!faults.is_empty(), "a file was refused without a reason");
        faults.sort_by_key(|fault| fault.line);
        return Err(faults);
    };
    let body = text[body].to_owned();
    Ok(Parts { front: value, body, text, placeholders })
}

/// The ranges of the TOML and of the body.
fn split(text: &str) -> Result<(Range<usize>, Range<usize>), Fault> {
    let fault = |line, expected: &str| Fault {
        line,
        key: "front matter".to_owned(),
        expected: expected.to_owned(),
        found: None,
    };
    if text.lines().next() != Some(FENCE) {
        return Err(fault(1, "the first line to be +++"));
    }
    let start = FENCE.len() + 1;
    let mut at = start;
    for line in text[start..].lines() {
        let next = at + line.len() + 1;
        if line == FENCE {
            return Ok((start..at, next..text.len()));
        }
        at = next;
    }
    Err(fault(1, "a second line +++ that ends the front matter"))
}

impl Source<'_> {
    /// The line of a place in the TOML, counted in the file from 1.
    pub fn line_at(&self, at: usize) -> usize {
        self.line_of(self.offset + at)
    }

    fn line_of(&self, at: usize) -> usize {
        // TOML counts bytes, and an error may stand inside a character.
        1 + self.text[..self.text.floor_char_boundary(at)].matches('\n').count()
    }

    /// Notes a fault.
    pub fn refuse(&self, line: usize, key: String, expected: String, found: Option<String>) {
        self.faults.borrow_mut().push(Fault { line, key, expected, found });
    }

    /// Refuses a blank text and a wrong insertion; remembers a placeholder.
    pub fn check_text(&self, line: usize, path: &str, text: &str, place: Place) -> Option<String> {
        let text = text.trim();
        let refuse = |expected: &str, found: Option<String>| {
            self.refuse(line, path.to_owned(), expected.to_owned(), found);
        };
        if text.is_empty() {
            refuse("a text that is not blank", None);
            return None;
        }
        let faults = insertion::faults(text, place);
        for fault in &faults {
            refuse(&fault.expected, Some(fault.found.clone()));
        }
        if super::placeholder::is_placeholder(text) {
            self.placeholders.borrow_mut().push((path.to_owned(), text.to_owned()));
        }
        faults.is_empty().then(|| text.to_owned())
    }
}
