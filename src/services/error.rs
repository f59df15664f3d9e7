//! What a service call may answer instead of doing it.
use crate::{domain::case::Refused, store::StoreError};

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
    /// Something that cannot happen did.
    #[error("{0}")]
    Broken(String),
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
