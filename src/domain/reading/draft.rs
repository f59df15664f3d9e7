//! From a reading to a draft: the same fields that a form has, filled with what a letter says.
use std::collections::{BTreeMap, HashSet};

use super::{Found, Reading, Role};
use crate::domain::{
    draft::{Draft, DraftWork},
    notice::Statements,
    policy::StatementKind,
};

/// Stands where a letter was published without somebody's personal data.
const WITHHELD: &str = "[private]";

impl Draft {
    /// The draft of `text`, which was read as `reading`.
    #[must_use]
    pub fn of_letter(text: &str, reading: &Reading) -> Self {
        let said = |kind| reading.statements.iter().filter(move |(it, _)| *it == kind);
        let mut quoted = BTreeMap::new();
        for kind in StatementKind::ALL {
            let words: Vec<&str> = said(*kind).map(|(_, span)| span.of(text).trim()).collect();
            if !words.is_empty() {
                quoted.insert(*kind, words.join("\n"));
            }
        }
        let given = |kind| quoted.contains_key(&kind);
        let statements = Statements {
            good_faith: given(StatementKind::GoodFaith),
            accuracy: given(StatementKind::Accuracy),
            authority: given(StatementKind::Authority),
        };
        let value = |found: &Option<Found>| found.as_ref().map(|it| it.value.clone());
        let sender = &reading.sender;
        let contact = [&sender.email, &sender.phone, &sender.address];
        let unreadable = !sender.removed.is_empty() && contact.into_iter().all(Option::is_none);
        Self {
            signer: value(&sender.name).unwrap_or_default(),
            organisation: value(&sender.organisation).unwrap_or_default(),
            owner: value(&reading.owner).unwrap_or_default(),
            email: value(&sender.email).unwrap_or_default(),
            phone: value(&sender.phone).unwrap_or_default(),
            // Something was given, and the copy that arrived does not show it.
            address: value(&sender.address)
                .or_else(|| unreadable.then(|| WITHHELD.to_owned()))
                .unwrap_or_default(),
            works: works(reading),
            locations: reading.claimed().join("\n"),
            statements,
            quoted,
            signature: reading.signatures.first().map(|it| it.value.clone()).unwrap_or_default(),
            language: reading.language.clone(),
            ..Self::default()
        }
    }
}

/// Works in words; an address of the claimant's own belongs to the first that has none.
fn works(reading: &Reading) -> Vec<DraftWork> {
    let work =
        |found: &Found| DraftWork { description: found.value.clone(), ..DraftWork::default() };
    let mut works: Vec<DraftWork> = reading.works.iter().map(work).collect();
    let own = reading.addresses.iter().find(|it| it.role == Role::Own);
    if let Some(own) = own {
        match works.first_mut() {
            Some(first) => first.original.clone_from(&own.address),
            None => works.push(DraftWork { original: own.address.clone(), ..DraftWork::default() }),
        }
    }
    works
}

impl Reading {
    /// The addresses that are claimed to infringe, in order, each once.
    #[must_use]
    pub fn claimed(&self) -> Vec<&str> {
        let mut seen = HashSet::new();
        let claimed = self.addresses.iter().filter(|it| it.role == Role::Claimed);
        claimed.map(|it| it.address.as_str()).filter(|it| seen.insert(*it)).collect()
    }
}
