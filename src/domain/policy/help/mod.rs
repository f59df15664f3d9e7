//! The help centre: short articles that say what the policies mean for the person who reads them.
//!
//! An article is Markdown with front matter, as a policy is, and takes its deadlines and wordings from
//! the policies and settings by insertions. It is no policy: no notice is pinned to it.

mod article;
mod figure;
mod markup;
mod page;
mod vocabulary;

pub use article::{Article, HelpError, Slug};
pub use figure::{Figure, House};
pub use page::Page;
pub use vocabulary::{Asked, Vocabulary};

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use super::{Policies, Version};
use crate::domain::keyed::keyed;

keyed! {
    /// What an article is about, in the order in which a matter goes.
    pub enum Category {
        /// What to know before a notice is sent.
        Before = "before",
        /// What happens to a notice that was sent.
        After = "after",
        /// For the person whose material was reported or removed.
        Removed = "removed",
        /// What the rules mean.
        Policy = "policy",
        /// Where to write about what.
        Contact = "contact",
    }
}

impl Category {
    /// The message that names it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Before => "help-category-before",
            Self::After => "help-category-after",
            Self::Removed => "help-category-removed",
            Self::Policy => "help-category-policy",
            Self::Contact => "help-category-contact",
        }
    }
}

/// All articles, ready to be shown: category by category, each in its order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Help {
    pages: Vec<Page>,
    by_slug: BTreeMap<Slug, usize>,
    edition: Version,
}

impl Help {
    /// Puts data into all articles that are not hidden.
    #[must_use]
    pub fn of(articles: Vec<Article>, policies: &Policies, house: &House) -> Self {
        let shown = articles.into_iter().filter(|article| !article.hidden);
        let mut pages: Vec<Page> = shown.map(|it| Page::of(it, policies, house)).collect();
        pages.sort_by(|one, other| one.article.place().cmp(&other.article.place()));
        let by_slug =
            pages.iter().enumerate().map(|(at, page)| (page.article.slug.clone(), at)).collect();
        let mut hash = Sha256::new();
        for page in &pages {
            for text in page.indexed() {
                hash.update(text);
                hash.update([0]);
            }
        }
        Self { pages, by_slug, edition: Version::of_hash(hash.finalize().into()) }
    }

    /// Every page in the order of reading.
    #[must_use]
    pub fn pages(&self) -> &[Page] {
        &self.pages
    }

    /// The page with this name.
    #[must_use]
    pub fn page(&self, slug: &str) -> Option<&Page> {
        self.by_slug.get(slug).map(|at| &self.pages[*at])
    }

    /// What all of them say together, as one hash: two nodes with the same one share an index.
    #[must_use]
    pub const fn edition(&self) -> Version {
        self.edition
    }
}
