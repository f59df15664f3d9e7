//! The subscriber: who posted the material, known by the provider's own account reference.
use jiff::Timestamp;

use super::{
    ids::SubscriberId,
    party::Email,
    text::{Line, Passage},
    way::{Contact, Destination},
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
    /// How the holder can be reached, as far as it is known.
    #[must_use]
    pub fn contact(&self) -> Contact<'_> {
        Contact {
            names: [self.name.as_ref(), None],
            email: self.email.as_ref(),
            address: self.address.as_ref(),
            ..Contact::default()
        }
    }

    /// The best way to the holder: e-mail, else post, else the provider's own messaging.
    #[must_use]
    pub fn destination(&self) -> Destination {
        self.contact().destination().unwrap_or_else(|| Destination::message(Some(&self.reference)))
    }

    /// The shortest true description, for lists and letters.
    #[must_use]
    pub fn label(&self) -> &str {
        self.name.as_ref().unwrap_or(&self.reference).as_str()
    }
}
