//! The subscriber: who posted the material, known by the provider's own account reference.
use jiff::Timestamp;

use super::{
    ids::SubscriberId,
    party::Email,
    text::{Line, Passage},
};

/// Characters kept of an account reference.
pub const REFERENCE_MOST: usize = 200;

/// An account at the provider, and how its holder can be reached as far as that is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subscriber {
    /// Identifier.
    pub id: SubscriberId,
    /// What the provider's own systems call the account.
    pub reference: Line,
    /// Name of the holder.
    pub name: Option<Line>,
    /// E-mail address.
    pub email: Option<Email>,
    /// Postal address.
    pub address: Option<Passage>,
    /// When safeharbor first heard of it.
    pub created_at: Timestamp,
}

impl Subscriber {
    /// The shortest true description, for lists and letters.
    #[must_use]
    pub fn label(&self) -> &str {
        self.name.as_ref().unwrap_or(&self.reference).as_str()
    }
}
