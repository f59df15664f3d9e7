//! Policies as served: those in force, and every version that ever was.
use std::{
    collections::HashMap,
    sync::{Arc, Mutex},
};

use jiff::Timestamp;

use super::{App, ServiceError};
use crate::{
    domain::policy::{Agent, CopyrightPolicy, Document, Policies, Version},
    store::{Db, StoreError, policies, policies::Served},
};

/// The policies in force, with a memory of older copyright policies that notices are pinned to.
#[derive(Debug)]
pub struct Published {
    in_force: Arc<Policies>,
    copyright: Arc<CopyrightPolicy>,
    older: Mutex<HashMap<Version, Arc<CopyrightPolicy>>>,
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
        Ok(Self::withheld(policies))
    }

    /// Policies for commands that serve nobody: nothing is stored.
    #[must_use]
    pub fn withheld(policies: Policies) -> Self {
        let copyright = Arc::new(policies.copyright.clone());
        Self { in_force: Arc::new(policies), copyright, older: Mutex::default() }
    }

    /// All documents in force.
    #[must_use]
    pub fn in_force(&self) -> &Policies {
        &self.in_force
    }

    /// The copyright policy in force.
    #[must_use]
    pub fn copyright(&self) -> &Arc<CopyrightPolicy> {
        &self.copyright
    }

    /// The designated agent in force.
    #[must_use]
    pub fn agent(&self) -> &Agent {
        &self.in_force.agent
    }
}

/// The copyright policy with this version, in force or not; none when it was never served.
pub async fn copyright(
    app: &App,
    version: Version,
) -> Result<Option<Arc<CopyrightPolicy>>, ServiceError> {
    if app.policies.copyright.version() == version {
        return Ok(Some(app.policies.copyright.clone()));
    }
    let known = |older: &Mutex<HashMap<_, Arc<CopyrightPolicy>>>| {
        older.lock().expect("nobody panics while holding it").get(&version).cloned()
    };
    if let Some(policy) = known(&app.policies.older) {
        return Ok(Some(policy));
    }
    let Some((served, text)) = version_text(app, version).await? else { return Ok(None) };
    if served.document != Document::Copyright.slug() {
        return Ok(None);
    }
    let policy = CopyrightPolicy::parse(&text).map(Arc::new).map_err(|faults| {
        let fault = faults.first().map(ToString::to_string).unwrap_or_default();
        ServiceError::Broken(format!("stored policy {version} no longer reads: {fault}"))
    })?;
    let mut older = app.policies.older.lock().expect("nobody panics while holding it");
    older.insert(version, policy.clone());
    Ok(Some(policy))
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
