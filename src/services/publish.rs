//! Policies as served: those in force, and every version that ever was.
use std::{
    collections::HashMap,
    sync::{Arc, Mutex},
};

use jiff::Timestamp;

use super::{App, ServiceError};
use crate::{
    domain::{
        counter::{notice::CounterNotice, words::Editions},
        policy::{
            Agent, CopyrightPolicy, CounterNoticePolicy, Document, Policies, PolicyError, Provider,
            Version,
        },
    },
    store::{Db, StoreError, Tx, policies, policies::Served},
};

/// The policies in force, with a memory of the older ones that notices are pinned to.
#[derive(Debug)]
pub struct Published {
    in_force: Policies,
    copyright: Shelf<CopyrightPolicy>,
    counter_notice: Shelf<CounterNoticePolicy>,
    provider: Shelf<Provider>,
    agent: Shelf<Agent>,
}

impl Published {
    /// Stores every document of `policies` under its version, unless it is there already.
    pub async fn publish(db: &Db, policies: Policies, now: Timestamp) -> Result<Self, StoreError> {
        let mut tx = db.write().await?;
        for document in Document::ALL {
            let edition = policies.edition(*document);
            let version = edition.version().to_string();
            policies::keep(&mut tx, &version, document.slug(), &edition.text, now).await?;
        }
        tx.commit().await?;
        let published = Self::withheld(policies);
        published.remember(&mut db.read().await?).await?;
        Ok(published)
    }

    /// Reads what was served before, once: whoever holds a case then need not ask for a second
    /// connection to know its policy. A version that another node serves since is read when it is met.
    async fn remember(&self, tx: &mut Tx) -> Result<(), StoreError> {
        for served in policies::list(tx).await?.into_iter().take(REMEMBERED) {
            let Some((served, text)) = policies::find(tx, &served.version).await? else { continue };
            self.copyright.remember(&served, &text);
            self.counter_notice.remember(&served, &text);
            self.provider.remember(&served, &text);
            self.agent.remember(&served, &text);
        }
        Ok(())
    }

    /// Policies for commands that serve nobody: nothing is stored.
    #[must_use]
    pub fn withheld(policies: Policies) -> Self {
        let (copyright, provider, agent) =
            (policies.copyright.clone(), policies.provider.clone(), policies.agent.clone());
        let counter = policies.counter_notice.clone();
        Self {
            counter_notice: Shelf::new(
                Document::CounterNotice,
                counter.version(),
                counter,
                CounterNoticePolicy::parse,
            ),
            copyright: Shelf::new(
                Document::Copyright,
                copyright.version(),
                copyright,
                CopyrightPolicy::parse,
            ),
            provider: Shelf::new(Document::Provider, provider.version(), provider, Provider::parse),
            agent: Shelf::new(Document::Agent, agent.version(), agent, Agent::parse),
            in_force: policies,
        }
    }

    /// All documents in force.
    #[must_use]
    pub fn in_force(&self) -> &Policies {
        &self.in_force
    }

    /// The copyright policy in force.
    #[must_use]
    pub fn copyright(&self) -> &Arc<CopyrightPolicy> {
        &self.copyright.in_force
    }

    /// The designated agent in force.
    #[must_use]
    pub fn agent(&self) -> &Agent {
        &self.in_force.agent
    }
}

/// Older versions that are read at the start, the latest first.
const REMEMBERED: usize = 500;

/// One document in all its versions; those that were not remembered are read when they are met.
#[derive(Debug)]
struct Shelf<T> {
    document: Document,
    version: Version,
    in_force: Arc<T>,
    older: Mutex<HashMap<Version, Arc<T>>>,
    parse: fn(&str) -> Result<T, Vec<PolicyError>>,
}

impl<T> Shelf<T> {
    fn new(
        document: Document,
        version: Version,
        in_force: T,
        parse: fn(&str) -> Result<T, Vec<PolicyError>>,
    ) -> Self {
        Self { document, version, in_force: Arc::new(in_force), older: Mutex::default(), parse }
    }

    /// What no longer reads is told to whoever asks for it.
    fn remember(&self, served: &Served, text: &str) {
        if served.document != self.document.slug() {
            return;
        }
        if let (Ok(version), Ok(parsed)) = (served.version.parse(), (self.parse)(text)) {
            let mut older = self.older.lock().expect("nobody panics while holding it");
            older.insert(version, Arc::new(parsed));
        }
    }

    async fn at(&self, app: &App, version: Version) -> Result<Option<Arc<T>>, ServiceError> {
        if version == self.version {
            return Ok(Some(self.in_force.clone()));
        }
        let older = || self.older.lock().expect("nobody panics while holding it");
        let known = older().get(&version).cloned();
        if known.is_some() {
            return Ok(known);
        }
        let Some((served, text)) = version_text(app, version).await? else { return Ok(None) };
        if served.document != self.document.slug() {
            return Ok(None);
        }
        let parsed = (self.parse)(&text).map(Arc::new).map_err(|faults| {
            let fault = faults.first().map(ToString::to_string).unwrap_or_default();
            ServiceError::Broken(format!("stored policy {version} no longer reads: {fault}"))
        })?;
        older().insert(version, parsed.clone());
        Ok(Some(parsed))
    }
}

/// The copyright policy with this version, in force or not; none when it was never served.
pub async fn copyright(
    app: &App,
    version: Version,
) -> Result<Option<Arc<CopyrightPolicy>>, ServiceError> {
    app.policies.copyright.at(app, version).await
}

/// The three documents that a notice was signed under.
pub struct Pinned {
    /// The copyright policy.
    pub copyright: Arc<CopyrightPolicy>,
    /// The provider.
    pub provider: Arc<Provider>,
    /// The designated agent.
    pub agent: Arc<Agent>,
}

/// The documents with these versions, which a stored notice names.
pub async fn pinned(
    app: &App,
    copyright: Version,
    provider: Version,
    agent: Version,
) -> Result<Pinned, ServiceError> {
    let gone =
        || ServiceError::Broken("a policy that a notice is pinned to was never stored".to_owned());
    let policies = &app.policies;
    Ok(Pinned {
        copyright: policies.copyright.at(app, copyright).await?.ok_or_else(gone)?,
        provider: policies.provider.at(app, provider).await?.ok_or_else(gone)?,
        agent: policies.agent.at(app, agent).await?.ok_or_else(gone)?,
    })
}

/// The three documents that a counter-notice was signed under.
pub struct CounterPinned {
    /// The counter-notice policy.
    pub policy: Arc<CounterNoticePolicy>,
    /// The provider, whose district a consent may name.
    pub provider: Arc<Provider>,
    /// The designated agent.
    pub agent: Arc<Agent>,
}

impl CounterPinned {
    /// The two whose words it was made under.
    #[must_use]
    pub fn editions(&self) -> Editions<'_> {
        Editions { policy: &self.policy, provider: &self.provider }
    }
}

/// The documents that a stored counter-notice names.
pub async fn pinned_counter(
    app: &App,
    notice: &CounterNotice,
    agent: Version,
) -> Result<CounterPinned, ServiceError> {
    let gone = || {
        let what = "a policy that a counter-notice is pinned to was never stored";
        ServiceError::Broken(what.to_owned())
    };
    let policies = &app.policies;
    Ok(CounterPinned {
        policy: policies.counter_notice.at(app, notice.policy).await?.ok_or_else(gone)?,
        provider: policies.provider.at(app, notice.provider).await?.ok_or_else(gone)?,
        agent: policies.agent.at(app, agent).await?.ok_or_else(gone)?,
    })
}

/// A version as it was served.
pub async fn version_text(
    app: &App,
    version: Version,
) -> Result<Option<(Served, String)>, ServiceError> {
    let mut tx = app.db.read().await?;
    Ok(policies::find(&mut tx, &version.to_string()).await?)
}

/// Every version of every document, the latest first.
pub async fn versions(app: &App) -> Result<Vec<Served>, ServiceError> {
    let mut tx = app.db.read().await?;
    Ok(policies::list(&mut tx).await?)
}
