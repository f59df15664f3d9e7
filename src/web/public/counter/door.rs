//! The only place where the pages of counter-notices call services.
use std::sync::Arc;

use sha2::{Digest, Sha256};

use super::{super::super::visit::Visit, material::Material, reading::Reading};
use crate::{
    domain::{
        counter::notice::CounterNotice,
        policy::{CounterNoticePolicy, Document, PolicyError, Provider, Version},
    },
    formats::counter_form::CounterEnvelope,
    services::{
        App, ServiceError,
        counter::{self, CounterSubmission, Door},
        publish,
    },
};

/// The documents whose words are on a form.
pub struct Served {
    /// The counter-notice policy.
    pub policy: Arc<CounterNoticePolicy>,
    /// The provider.
    pub provider: Arc<Provider>,
}

impl Served {
    /// Those in force.
    pub fn in_force(web: &Visit) -> Self {
        let policies = web.app.policies.in_force();
        Self {
            policy: Arc::new(policies.counter_notice.clone()),
            provider: Arc::new(policies.provider.clone()),
        }
    }

    /// Those that a form names, in force or not; none when one of them was never served.
    pub async fn named(web: &Visit, form: &CounterEnvelope) -> Result<Option<Self>, ServiceError> {
        let now = Self::in_force(web);
        let (policy, provider) = (form.policy.parse(), form.provider.parse());
        let (Ok(policy), Ok(provider)) = (policy, provider) else { return Ok(None) };
        if policy == now.policy.version() && provider == now.provider.version() {
            return Ok(Some(now));
        }
        let app = &web.app;
        let policy =
            edition(app, policy, Document::CounterNotice, CounterNoticePolicy::parse).await?;
        let provider = edition(app, provider, Document::Provider, Provider::parse).await?;
        Ok(policy.zip(provider).map(|(policy, provider)| Self {
            policy: Arc::new(policy),
            provider: Arc::new(provider),
        }))
    }
}

async fn edition<T>(
    app: &App,
    version: Version,
    document: Document,
    parse: fn(&str) -> Result<T, Vec<PolicyError>>,
) -> Result<Option<T>, ServiceError> {
    let Some((served, text)) = publish::version_text(app, version).await? else { return Ok(None) };
    if served.document != document.slug() {
        return Ok(None);
    }
    let broken = |_| ServiceError::Broken(format!("stored policy {version} no longer reads"));
    parse(&text).map(Some).map_err(broken)
}

/// What the form is about, by whichever door it was opened.
pub async fn open(web: &Visit, form: &CounterEnvelope) -> Result<Material, ServiceError> {
    let opened = counter::opened_by(&web.app, &of(form)).await?;
    Ok(Material::of(opened, web.words, web.app.zone()))
}

/// What was given before, when the form completes a counter-notice.
pub async fn given(
    web: &Visit,
    form: &CounterEnvelope,
) -> Result<Option<CounterNotice>, ServiceError> {
    let Door::Again { number, counter, key } = of(form) else { return Ok(None) };
    let file = counter::follow(&web.app, &number, counter, &key).await?;
    Ok(Some(file.latest().notice.clone()))
}

/// Hands a counter-notice over; it is on disk before this answers with the path of its page.
pub async fn receive(web: &Visit, reading: &Reading, bytes: &[u8]) -> Result<String, ServiceError> {
    let form = &reading.form;
    // The same click twice has the same bytes; another form has another token.
    let key = (!form.token.is_empty()).then(|| Sha256::digest(bytes).into());
    let (notice, policy) = (reading.notice.clone(), &*reading.served.policy);
    let submission = CounterSubmission { notice, policy, bytes, key, door: of(form) };
    Ok(counter::receive(&web.app, &submission).await?.address)
}

/// A form that was sent about locations that none can be about is refused, and that is recorded.
pub async fn refuse(web: &Visit, form: &CounterEnvelope) -> Result<(), ServiceError> {
    let chosen = form.draft.chosen.iter().filter_map(|position| position.trim().parse().ok());
    let chosen: Vec<u32> = chosen.collect();
    let door = of(form);
    if chosen.is_empty() || matches!(door, Door::Again { .. }) {
        return Ok(());
    }
    match counter::refuse(&web.app, &door, &chosen).await {
        // Who is not let in has no case to be recorded in.
        Err(ServiceError::NotFound) => Ok(()),
        done => done,
    }
}

/// Whoever brings a key came from the subscriber's page, right or wrong.
fn of(form: &CounterEnvelope) -> Door {
    let number = form.case.clone();
    if !form.counter.is_empty() {
        let counter = form.counter.parse().unwrap_or_default();
        return Door::Again { number, counter, key: form.key.clone() };
    }
    if form.key.is_empty() && form.party.is_empty() {
        Door::Stranger { number, location: form.was_at.clone() }
    } else {
        Door::Key { number, party: form.party.clone(), key: form.key.clone() }
    }
}
