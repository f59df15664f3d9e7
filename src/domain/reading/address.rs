//! Addresses in a text, and what each is there for: claimed to infringe, the claimant's own, or neither.
use serde::{Deserialize, Serialize};

use super::Span;
use crate::domain::keyed::keyed;

keyed! {
    /// What an address stands in a letter for.
    pub enum Role {
        /// The material that is claimed to infringe is there.
        Claimed = "claimed",
        /// The work, or the claimant's own site.
        Own = "own",
        /// A law, a policy, a help page, an earlier letter.
        Reference = "reference",
        /// Nobody could say.
        Unclear = "unclear",
    }
}

/// An address as it was read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Address {
    /// Without wraps, punctuation and disguise (`hxxp`, `[.]`), as `http` or `https`.
    pub address: String,
    /// The words it was read from.
    pub span: Span,
    /// What it is taken for.
    pub role: Role,
    /// It stands further up already.
    pub repeated: bool,
}

/// Every address of `text`, in order.
pub(super) fn find(_text: &str) -> Vec<Address> {
    vec![]
}
