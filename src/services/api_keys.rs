//! Keys of the programming interface: made and revoked at the desk, presented with every request.
use jiff::SignedDuration;

use super::{App, ServiceError};
use crate::{
    domain::{
        api_key::{ApiKey, Credential, NAME_MOST, Scope},
        ids::ApiKeyId,
        person::Person,
        text::Line,
    },
    store::{
        api_keys::{self, Stored},
        people,
    },
};

/// The use of a key is written down at most so often.
const USED_EVERY: SignedDuration = SignedDuration::from_secs(60);

/// Why no key was made.
#[derive(Debug, thiserror::Error)]
pub enum KeyError {
    /// A field, and what is wrong with it.
    #[error("{field} {message}")]
    Field {
        /// Name of the field.
        field: &'static str,
        /// What is wrong.
        message: String,
    },
    /// Anything else.
    #[error(transparent)]
    Service(#[from] ServiceError),
}

/// Makes a key; its secret is in the returned credential and nowhere else.
pub async fn make(
    app: &App,
    by: &Person,
    name: &str,
    scopes: &[Scope],
) -> Result<(ApiKey, Credential), KeyError> {
    let field = |field, message: String| KeyError::Field { field, message };
    let name = Line::parse(name, NAME_MOST).map_err(|error| field("name", error.to_string()))?;
    let name = name.ok_or_else(|| field("name", "is empty; say what the key is for".into()))?;
    let allowed = Scope::ALL.iter().copied().filter(|scope| scopes.contains(scope));
    let scopes: Vec<Scope> = allowed.collect();
    if scopes.is_empty() {
        return Err(field("scope", "is empty; choose what the key allows".into()));
    }
    let now = app.clock.now();
    let id = ApiKeyId(app.chance.uuid(now));
    let credential = Credential::new(id, app.chance.bytes());
    let key =
        ApiKey { id, name, scopes, made_by: by.id, made_at: now, used_at: None, revoked_at: None };
    let stored = Stored { key, secret_hash: credential.hash() };
    let mut tx = app.db.write().await.map_err(ServiceError::from)?;
    api_keys::insert(&mut tx, &stored).await.map_err(ServiceError::from)?;
    tx.commit().await.map_err(ServiceError::from)?;
    Ok((stored.key, credential))
}

/// Every key with whoever made it, the latest first.
pub async fn list(app: &App) -> Result<Vec<(ApiKey, Option<Person>)>, ServiceError> {
    let mut tx = app.db.read().await?;
    let keys = api_keys::list(&mut tx).await?;
    let people = people::list(&mut tx).await?;
    let maker = |key: &ApiKey| people.iter().find(|person| person.id == key.made_by).cloned();
    Ok(keys.into_iter().map(|key| (key.clone(), maker(&key))).collect())
}

/// Every key there ever was, so that the history can name it.
pub async fn known(app: &App) -> Result<Vec<ApiKey>, ServiceError> {
    let mut tx = app.db.read().await?;
    Ok(api_keys::list(&mut tx).await?)
}

/// Ends a key at once; `false` when it was ended before.
pub async fn revoke(app: &App, by: &Person, id: ApiKeyId) -> Result<bool, ServiceError> {
    let mut tx = app.db.write().await?;
    let revoked = api_keys::revoke(&mut tx, id, by.id, app.clock.now()).await?;
    tx.commit().await?;
    Ok(revoked)
}

/// The key that somebody presents; none when it never was, is wrong, or was revoked.
pub async fn admit(app: &App, presented: &str) -> Result<Option<ApiKey>, ServiceError> {
    let Some(credential) = Credential::parse(presented) else { return Ok(None) };
    let mut tx = app.db.read().await?;
    let stored = api_keys::find(&mut tx, credential.id).await?;
    drop(tx);
    let stored = stored.filter(|stored| credential.opens(&stored.secret_hash));
    let Some(key) = stored.map(|stored| stored.key).filter(|key| key.revoked_at.is_none()) else {
        return Ok(None);
    };
    let now = app.clock.now();
    if key.used_at.is_none_or(|at| now.duration_since(at) >= USED_EVERY) {
        let mut tx = app.db.write().await?;
        api_keys::used(&mut tx, key.id, now).await?;
        tx.commit().await?;
    }
    Ok(Some(key))
}
