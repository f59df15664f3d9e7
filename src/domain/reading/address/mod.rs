//! Addresses in a text, and what each is there for: claimed to infringe, the claimant's own, or neither.
mod bare;
mod cue;
mod fold;
mod host;
mod marks;
mod normal;
mod reader;
mod role;
mod settle;
mod spot;
mod start;

use std::collections::{BTreeSet, HashSet};

use serde::{Deserialize, Serialize};

use super::{ReadAs, Span};
use crate::domain::keyed::keyed;

pub(super) use cue::is_question;
use host::repository;

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

/// What the claimed ones of `addresses` come to where material is taken down: the distinct repositories
/// (`github.com/owner/name`, `gist.github.com/id`); where there is none, the accounts or hosts.
#[must_use]
pub fn repositories(addresses: &[Address]) -> BTreeSet<String> {
    let claimed = || addresses.iter().filter(|address| address.role == Role::Claimed);
    let (bare, named): (Vec<_>, Vec<_>) =
        claimed().partition(|address| host::is_front_page(&address.address));
    let mut found: BTreeSet<_> =
        named.into_iter().filter_map(|address| repository(&address.address)).collect();
    // The front page of an account adds nothing where a repository of the account is named.
    for site in bare.into_iter().filter_map(|address| repository(&address.address)) {
        let account = site.rsplit_once('/').map_or("", |(account, _)| account);
        if !found
            .iter()
            .any(|one| one.strip_prefix(account).is_some_and(|name| name.starts_with('/')))
        {
            found.insert(site);
        }
    }
    if found.is_empty() {
        found = claimed().filter_map(|address| host::place(&address.address)).collect();
    }
    found
}

/// Every address of `text`, a letter of that `kind`, in order.
pub(super) fn find(text: &str, kind: ReadAs) -> Vec<Address> {
    let spots = bare::with(text, spot::all(text));
    let roles = role::of(text, &spots, kind);
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
