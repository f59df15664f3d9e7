//! Why the vault did not do what was asked.
use std::{error::Error, io};

/// A failure of the vault.
#[derive(Debug, thiserror::Error)]
pub enum VaultError {
    /// Nothing is in the file.
    #[error("the file is empty")]
    Empty,
    /// It is larger than what is taken.
    #[error("the file is larger than {0} bytes")]
    TooLarge(u64),
    /// Whoever sent it stopped before its end.
    #[error("the file broke off")]
    BrokeOff(#[source] Box<dyn Error + Send + Sync>),
    /// There is no such object, although there should be.
    #[error("the object is missing from the evidence store")]
    Missing,
    /// Its bytes are not those that were stored.
    #[error("the object was changed in the evidence store: its SHA-256 is another")]
    Changed,
    /// The disk is full, the folder not writable, the bucket not reachable.
    #[error("the evidence store failed")]
    Unavailable(#[source] Box<dyn Error + Send + Sync>),
}

impl VaultError {
    /// Of an attempt to write, where nothing can be missing but the store itself.
    pub(super) fn outage(error: object_store::Error) -> Self {
        Self::Unavailable(error.into())
    }
}

impl From<object_store::Error> for VaultError {
    fn from(error: object_store::Error) -> Self {
        match error {
            object_store::Error::NotFound { .. } => Self::Missing,
            other => Self::Unavailable(other.into()),
        }
    }
}

impl From<io::Error> for VaultError {
    fn from(error: io::Error) -> Self {
        Self::Unavailable(error.into())
    }
}
