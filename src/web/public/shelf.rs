//! Policies as pages, rendered once: Markdown is not read again for every visitor.
use std::{
    collections::{BTreeMap, HashMap},
    sync::{Arc, Mutex},
};

use crate::domain::{
    policy::{
        Agent, CopyrightPolicy, CounterNoticePolicy, Document, Policies, PolicyError,
        PrivacyNotice, Provider, RepeatInfringerPolicy, Route, Version, markdown::Html,
    },
    when,
};

/// One edition of a document, ready to be shown.
pub struct Shown {
    /// Which document.
    pub document: Document,
    /// Its heading.
    pub title: String,
    /// The first day on which it applies.
    pub since: String,
    /// Its version.
    pub version: Version,
    /// Its body and table of contents.
    pub html: Html,
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

    /// Renders an older edition beside the documents that are in force today, and remembers it.
    ///
    /// # Panics
    /// Never: nobody panics while holding the lock.
    pub fn add(
        &self,
        current: &Policies,
        document: Document,
        text: &str,
    ) -> Result<Arc<Shown>, Vec<PolicyError>> {
        let shown = Arc::new(render(&with_edition(current, document, text)?, document));
        let mut older = self.older.lock().expect("nobody panics while holding it");
        older.insert(shown.version, shown.clone());
        Ok(shown)
    }
}

fn render(policies: &Policies, document: Document) -> Shown {
    let edition = policies.edition(document);
    Shown {
        document,
        title: edition.title.clone(),
        since: when::day(edition.in_force_since),
        version: edition.version(),
        html: policies.html(document),
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
