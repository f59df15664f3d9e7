//! The help centre: finding articles, and counting which were read and which answered a question.
use std::{
    collections::BTreeMap,
    sync::{Mutex, MutexGuard, PoisonError},
};

use super::{App, ServiceError};
use crate::{
    domain::policy::help::{Asked, Help, Page, Vocabulary},
    store::help::{self as store, Counts, Fit},
};

pub use crate::store::help::MARKS;

/// Articles that a search shows.
const FOUND: u16 = 20;
/// Articles of the list of those that are read most.
const MOST_READ: usize = 5;

/// The articles, and what was noted of them since it was last stored.
#[derive(Debug)]
pub struct Centre {
    /// The articles.
    pub help: Help,
    edition: String,
    vocabulary: Vocabulary,
    noted: Mutex<BTreeMap<String, Counts>>,
    /// As the database had them when they were last looked at.
    most_read: Mutex<Vec<String>>,
}

/// What a search came to.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Found {
    /// The articles, the best first.
    pub hits: Vec<Hit>,
    /// The words that were looked for instead of those that nothing holds.
    pub instead: Option<String>,
    /// No article holds all words; these hold some.
    pub some: bool,
    /// The query was too long, and its end was left out.
    pub cut: bool,
}

/// One article that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// Its name.
    pub slug: String,
    /// The part of its text that fits, in pieces; true where the words stand. Empty where the text
    /// itself has none of them.
    pub snippet: Vec<(bool, String)>,
}

impl Centre {
    /// With these articles.
    #[must_use]
    pub fn new(help: Help) -> Self {
        let texts: Vec<[String; 5]> = help.pages().iter().map(Page::indexed).collect();
        let vocabulary = Vocabulary::of(texts.iter().flat_map(|it| &it[1..]).map(String::as_str));
        Self {
            edition: help.edition().to_string(),
            help,
            vocabulary,
            noted: Mutex::default(),
            most_read: Mutex::default(),
        }
    }

    /// Somebody opened an article. Nothing is written now: a page that is read costs no transaction.
    pub fn was_read(&self, slug: &str) {
        self.note(slug, |counts| counts.reads += 1);
    }

    /// Somebody said whether an article answered the question.
    pub fn was_answered(&self, slug: &str, helped: bool) {
        self.note(slug, |counts| {
            if helped {
                counts.helped += 1;
            } else {
                counts.not_helped += 1;
            }
        });
    }

    /// The articles that are read most, the most read first.
    #[must_use]
    pub fn most_read(&self) -> Vec<&Page> {
        let slugs = held(&self.most_read);
        slugs.iter().filter_map(|slug| self.help.page(slug)).take(MOST_READ).collect()
    }

    /// What was noted and is not stored yet.
    #[must_use]
    pub fn noted(&self) -> BTreeMap<String, Counts> {
        held(&self.noted).clone()
    }

    /// Only articles that there are: whatever else is asked for needs no room here.
    fn note(&self, slug: &str, change: impl FnOnce(&mut Counts)) {
        if self.help.page(slug).is_some() {
            change(held(&self.noted).entry(slug.to_owned()).or_default());
        }
    }

    fn put_back(&self, noted: BTreeMap<String, Counts>) {
        let mut now = held(&self.noted);
        for (slug, counts) in noted {
            let it = now.entry(slug).or_default();
            it.reads += counts.reads;
            it.helped += counts.helped;
            it.not_helped += counts.not_helped;
        }
    }
}

/// Counts are whole whoever panicked while holding them.
fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Makes the articles findable. Doing it again says that they are still in use, and makes them anew
/// where they are gone.
pub async fn publish(app: &App) -> Result<(), ServiceError> {
    let centre = &app.help;
    let texts = centre.help.pages().iter().map(Page::indexed);
    let mut tx = app.db.write().await?;
    store::index(&mut tx, &centre.edition, texts, app.clock.now()).await?;
    tx.commit().await?;
    Ok(())
}

/// Looks for articles: with the words as they stand, then with the nearest ones that articles use,
/// then with any of them.
pub async fn search(app: &App, query: &str) -> Result<Found, ServiceError> {
    let centre = &app.help;
    let Asked { words, cut } = Asked::read(query);
    let mut found = Found { cut, ..Found::default() };
    if words.is_empty() {
        return Ok(found);
    }
    let meant = centre.vocabulary.meant(&words);
    let mut tx = app.db.read().await?;
    let mut ways = vec![(&words, Fit::All), (&meant, Fit::All), (&meant, Fit::Any)];
    ways.dedup();
    for (asked, fit) in ways {
        let hits = store::find(&mut tx, &centre.edition, asked, fit, FOUND).await?;
        let known = hits.into_iter().filter(|hit| centre.help.page(&hit.slug).is_some());
        found.hits =
            known.map(|hit| Hit { snippet: pieces(&hit.snippet), slug: hit.slug }).collect();
        if !found.hits.is_empty() {
            found.instead = (*asked != words).then(|| asked.join(" "));
            found.some = fit == Fit::Any && asked.len() > 1;
            break;
        }
    }
    Ok(found)
}

/// Stores what was noted and looks at what is read most. What cannot be stored is noted still.
pub async fn flush(app: &App) -> Result<(), ServiceError> {
    let noted = std::mem::take(&mut *held(&app.help.noted));
    match store_counts(app, &noted).await {
        Ok(most_read) => {
            *held(&app.help.most_read) = most_read;
            Ok(())
        }
        Err(error) => {
            app.help.put_back(noted);
            Err(error)
        }
    }
}

async fn store_counts(
    app: &App,
    noted: &BTreeMap<String, Counts>,
) -> Result<Vec<String>, ServiceError> {
    if !noted.is_empty() {
        let mut tx = app.db.write().await?;
        store::count(&mut tx, noted).await?;
        tx.commit().await?;
    }
    let mut read: Vec<(u64, String)> =
        counts(app).await?.into_iter().map(|(slug, counts)| (counts.reads, slug)).collect();
    read.retain(|(reads, _)| *reads > 0);
    read.sort_by(|one, other| other.0.cmp(&one.0).then_with(|| one.1.cmp(&other.1)));
    Ok(read.into_iter().map(|(_, slug)| slug).collect())
}

/// What was stored of each article that was ever read.
pub async fn counts(app: &App) -> Result<BTreeMap<String, Counts>, ServiceError> {
    Ok(store::counts(&mut app.db.read().await?).await?)
}

/// A snippet cut at its marks.
fn pieces(snippet: &str) -> Vec<(bool, String)> {
    if !snippet.contains(MARKS[0]) {
        return Vec::new();
    }
    let mut pieces = Vec::new();
    for (at, part) in snippet.split(MARKS).enumerate() {
        if !part.is_empty() {
            pieces.push((at % 2 == 1, part.to_owned()));
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::pieces;

    #[test]
    fn a_snippet_is_cut_at_its_marks() {
        let cut = |text| pieces(text);
        assert_eq!(cut("nothing found in it"), []);
        let [open, close] = super::MARKS;
        let found = [(true, "a".to_owned()), (false, " b ".to_owned()), (true, "c".to_owned())];
        assert_eq!(cut(&format!("{open}a{close} b {open}c{close}")), found);
    }
}
