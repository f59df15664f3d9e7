//! What a service call may answer instead of doing it.
use crate::{domain::case::Refused, store::StoreError, vault::VaultError};

/// Why a service call changed nothing.
#[derive(Debug, thiserror::Error)]
pub enum ServiceError {
    /// The rules of the case refuse it.
    #[error(transparent)]
    Refused(#[from] Refused),
    /// Somebody changed the case since it was looked at.
    #[error("the case was changed since it was opened on this screen")]
    Stale,
    /// There is no such thing, or the caller may not know of it.
    #[error("not found")]
    NotFound,
    /// The store failed.
    #[error("the store failed")]
    Store(#[from] StoreError),
    /// The place for evidence failed.
    #[error("the evidence store failed")]
    Vault(#[from] VaultError),
    /// Something that cannot happen did.
    #[error("{0}")]
    Broken(String),
}

impl ServiceError {
    /// Whether the same call may do well later: a place where things are kept is away or full.
    #[must_use]
    pub fn is_outage(&self) -> bool {
        match self {
            Self::Store(error) => error.is_outage(),
            Self::Vault(error) => matches!(error, VaultError::Unavailable(_)),
            Self::Refused(_) | Self::Stale | Self::NotFound | Self::Broken(_) => false,
        }
    }
}

/// An error with its causes, innermost last.
#[must_use]
pub fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        text.push_str(": ");
        text.push_str(&error.to_string());
        cause = error.source();
    }
    text
}
