//! Policies as pages, rendered once: Markdown is not read again for every visitor. What stands here is
//! the text of the policy alone, in its own language; the words around it belong to each visit.
use std::{
    collections::{BTreeMap, HashMap},
    sync::{Arc, Mutex},
};

use jiff::civil::Date;
use serde_json::Value;

use super::policy_json;
use crate::domain::{
    language::Language,
    policy::{
        Agent, Block, CopyrightPolicy, CounterNoticePolicy, Document, Numbered, Policies,
        PolicyError, PrivacyNotice, Provider, RepeatInfringerPolicy, Route, Version, lines,
        numbered,
    },
};

/// The language of the policies. What they say counts in it, whoever reads them.
pub const LEGAL: Language = Language::English;

/// One edition of a document, ready to be shown.
pub struct Shown {
    /// Which document.
    pub document: Document,
    /// Its heading.
    pub title: String,
    /// The first day on which it applies; unknown of an edition that no longer reads.
    pub since: Option<Date>,
    /// Its version.
    pub version: Version,
    /// Its body, numbered, with an anchor on each block.
    pub text: Numbered,
    /// Its front matter line by line.
    pub front: Vec<Block>,
    /// The whole document as it was published: its SHA-256 is the version.
    pub source: String,
    /// What programs read, without the addresses.
    pub facts: Value,
}

/// Where another matter goes.
pub struct Elsewhere {
    /// What the matter is called.
    pub title: String,
    /// Where it goes, as HTML whose links work outside `/policies/`.
    pub html: String,
}

/// Every rendered edition.
pub struct Shelf {
    in_force: BTreeMap<Document, Arc<Shown>>,
    elsewhere: BTreeMap<Route, Arc<Elsewhere>>,
    /// As many as the provider ever published, and only after somebody asked.
    older: Mutex<HashMap<Version, Arc<Shown>>>,
}

impl Shelf {
    /// Renders all that is in force.
    #[must_use]
    pub fn new(policies: &Policies) -> Self {
        let shown = |document: &Document| (*document, Arc::new(render(policies, *document)));
        let elsewhere = |route: &Route| {
            let title = policies.provider.routing.get(*route).title.clone();
            let html = with_full_links(policies.routing(*route).body);
            (*route, Arc::new(Elsewhere { title, html }))
        };
        Self {
            in_force: Document::ALL.iter().map(shown).collect(),
            elsewhere: Route::ALL.iter().map(elsewhere).collect(),
            older: Mutex::default(),
        }
    }

    /// The edition of a document that is in force.
    ///
    /// # Panics
    /// Never: `new` rendered every document.
    #[must_use]
    pub fn in_force(&self, document: Document) -> Arc<Shown> {
        self.in_force.get(&document).cloned().expect("`new` rendered every document")
    }

    /// Where another matter goes.
    ///
    /// # Panics
    /// Never: `new` rendered every route.
    #[must_use]
    pub fn elsewhere(&self, route: Route) -> Arc<Elsewhere> {
        self.elsewhere.get(&route).cloned().expect("`new` rendered every route")
    }

    /// An edition that was asked for before.
    ///
    /// # Panics
    /// Never: nobody panics while holding the lock.
    #[must_use]
    pub fn older(&self, version: Version) -> Option<Arc<Shown>> {
        self.older.lock().expect("nobody panics while holding it").get(&version).cloned()
    }

    /// Renders an older edition beside the documents that are in force today, and remembers it. One
    /// that this program no longer reads as a policy is shown as it was stored.
    ///
    /// # Panics
    /// Never: nobody panics while holding the lock.
    pub fn add(&self, current: &Policies, stored: (Document, Version), text: &str) -> Arc<Shown> {
        let (document, version) = stored;
        let shown = match with_edition(current, document, text) {
            Ok(policies) => render(&policies, document),
            Err(faults) => {
                let fault = faults.first().map(ToString::to_string).unwrap_or_default();
                tracing::error!(%version, fault, "a stored policy no longer reads");
                let title = current.edition(document).title.clone();
                as_stored(document, version, title, text)
            }
        };
        let shown = Arc::new(shown);
        let mut older = self.older.lock().expect("nobody panics while holding it");
        older.insert(version, shown.clone());
        shown
    }
}

fn render(policies: &Policies, document: Document) -> Shown {
    let edition = policies.edition(document);
    Shown {
        document,
        title: edition.title.clone(),
        since: Some(edition.in_force_since),
        version: edition.version(),
        text: policies.html(document),
        front: edition.front(),
        source: edition.text.clone(),
        facts: policy_json::facts(policies, document),
    }
}

fn as_stored(document: Document, version: Version, title: String, text: &str) -> Shown {
    // Indented text is code in Markdown: nothing in it means anything.
    let code: String = text.lines().flat_map(|line| ["    ", line, "\n"]).collect();
    let text_of_it = Numbered { blocks: lines(text), ..numbered::number(&code) };
    Shown {
        document,
        title,
        since: None,
        version,
        text: text_of_it,
        front: Vec::new(),
        source: text.to_owned(),
        facts: policy_json::no_facts(),
    }
}

fn with_edition(
    current: &Policies,
    document: Document,
    text: &str,
) -> Result<Policies, Vec<PolicyError>> {
    let mut policies = current.clone();
    match document {
        Document::Copyright => policies.copyright = CopyrightPolicy::parse(text)?,
        Document::CounterNotice => policies.counter_notice = CounterNoticePolicy::parse(text)?,
        Document::RepeatInfringer => {
            policies.repeat_infringer = RepeatInfringerPolicy::parse(text)?;
        }
        Document::Privacy => policies.privacy = PrivacyNotice::parse(text)?,
        Document::Provider => policies.provider = Provider::parse(text)?,
        Document::Agent => policies.agent = Agent::parse(text)?,
    }
    Ok(policies)
}

/// Documents link to each other as siblings; elsewhere those links need the whole path.
fn with_full_links(mut html: String) -> String {
    for document in Document::ALL {
        let slug = document.slug();
        html = html.replace(&format!("href=\"{slug}"), &format!("href=\"/policies/{slug}"));
    }
    html
}
