//! One article as it is written, and what can be wrong with it.

use std::borrow::Borrow;
use std::collections::BTreeSet;
use std::fmt;

use super::super::front::{self, Fault};
use super::super::insertion::{self, Place};
use super::super::table::Table;
use super::{Category, markup};

/// An article without a place of its own comes after those that have one.
const LAST: u16 = u16::MAX;
/// Bytes of the longest name.
const SLUG_MOST: usize = 80;

/// The name of an article: of its file, and the last part of its address.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Slug(String);

impl Slug {
    /// Lowercase letters, digits, and hyphens between them.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let is_word = |word: &str| {
            !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        };
        (text.len() <= SLUG_MOST && text.split('-').all(is_word)).then(|| Self(text.to_owned()))
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Borrow<str> for Slug {
    fn borrow(&self) -> &str {
        &self.0
    }
}

/// One fault of an article. `Display` is one line that an editor can jump to, as with a policy.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub struct HelpError {
    /// The file, as whoever read it names it.
    pub file: String,
    /// The line in the file, counted from 1.
    pub line: usize,
    /// The path of the key; `body`, `front matter` or `file name` otherwise.
    pub key: String,
    /// What must stand there.
    pub expected: String,
    /// What stands there instead, where saying it helps.
    pub found: Option<String>,
}

impl fmt::Display for HelpError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, line, key, expected, found } = self;
        write!(f, "{file}:{line}: {key}: expected {expected}")?;
        found.as_ref().map_or(Ok(()), |found| write!(f, ", found {found}"))
    }
}

/// One article as it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Article {
    /// Its name.
    pub slug: Slug,
    /// Its heading.
    pub title: String,
    /// What it is about.
    pub category: Category,
    /// One or two sentences for lists.
    pub summary: String,
    /// Words that people look for and that the article does not use.
    pub keywords: Vec<String>,
    /// Articles to read next.
    pub related: Vec<Slug>,
    /// Whether it is left out: this is how an operator takes a shipped article away.
    pub hidden: bool,
    /// Its place within the category.
    order: u16,
    /// Markdown with its insertions not yet expanded.
    pub(super) body: String,
}

impl Article {
    /// Reads the article in `file`, whose name is `name`, and reports all faults at once. `known`
    /// holds the names of all articles that there are: what it refers to must be there.
    ///
    /// # Errors
    /// Every fault, in the order of lines.
    pub fn parse(
        file: &str,
        name: &str,
        text: &str,
        known: &BTreeSet<Slug>,
    ) -> Result<Self, Vec<HelpError>> {
        let told = |faults: Vec<Fault>| -> Vec<HelpError> {
            let of = |Fault { line, key, expected, found }| HelpError {
                file: file.to_owned(),
                line,
                key,
                expected,
                found,
            };
            faults.into_iter().map(of).collect()
        };
        let Some(slug) = Slug::parse(name) else {
            let expected = "lowercase letters, digits and hyphens, then .md".to_owned();
            let (key, found) = ("file name".to_owned(), Some(format!("\"{name}\"")));
            return Err(told(vec![Fault { line: 1, key, expected, found }]));
        };
        let read = front::parts(
            text,
            |table| Self::read(table, slug, known),
            |body| {
                let mut faults = insertion::faults(body, Place::Article);
                faults.extend(markup::faults(body, known));
                faults
            },
        );
        let parts = read.map_err(told)?;
        Ok(Self { body: parts.body, ..parts.front })
    }

    fn read(table: &Table<'_>, slug: Slug, known: &BTreeSet<Slug>) -> Option<Self> {
        let (title, summary) = (table.text("title"), table.text("summary"));
        let category = table.one_of("category");
        let keywords = if table.has("keywords") { table.lines("keywords") } else { Some(vec![]) };
        let related = related(table, &slug, known);
        let hidden = if table.has("hidden") { table.flag("hidden") } else { Some(false) };
        let order = if table.has("place") { table.count("place") } else { Some(LAST) };
        Some(Self {
            slug,
            title: title?,
            category: category?,
            summary: summary?,
            keywords: keywords?,
            related: related?,
            hidden: hidden?,
            order: order?,
            body: String::new(),
        })
    }

    /// What articles are sorted by.
    pub(super) fn place(&self) -> (Category, u16, &str, &Slug) {
        (self.category, self.order, &self.title, &self.slug)
    }
}

fn related(table: &Table<'_>, own: &Slug, known: &BTreeSet<Slug>) -> Option<Vec<Slug>> {
    if !table.has("related") {
        return Some(Vec::new());
    }
    let names = table.lines("related")?;
    let mut related = Vec::with_capacity(names.len());
    for name in &names {
        if let Some(slug) = Slug::parse(name).filter(|slug| slug != own && known.contains(slug)) {
            related.push(slug);
        } else {
            let found = Some(format!("\"{name}\""));
            table.refuse("related", "names of other articles that there are", found);
        }
    }
    (related.len() == names.len()).then_some(related)
}
