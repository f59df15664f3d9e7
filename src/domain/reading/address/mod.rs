//! Addresses in a text, and what each is there for: claimed to infringe, the claimant's own, or neither.
mod cue;
mod host;
mod normal;
mod role;
mod spot;
mod start;

use std::collections::HashSet;

use serde::Serialize;

use super::Span;
use crate::domain::keyed::keyed;

pub(super) use cue::is_question;
pub use host::repository;

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
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
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
pub(super) fn find(text: &str) -> Vec<Address> {
    let spots = spot::all(text);
    let roles = role::of(text, &spots);
    let mut known = HashSet::new();
    spots
        .into_iter()
        .zip(roles)
        .map(|(spot, role)| {
            let repeated = !known.insert(spot.url.as_str().to_owned());
            Address { address: spot.url.into(), span: spot.span, role, repeated }
        })
        .collect()
}
