//! The letter with a link to all cases of an e-mail address: it speaks of no case.
use askama::Template;

use super::{Facts, Text, written};
use crate::{domain::policy::Policies, formats::words::Words};

#[derive(Template)]
#[template(path = "letters/case_link.txt")]
struct CaseLink<'a> {
    words: Words,
    policies: &'a Policies,
    address: &'a str,
    link: &'a str,
}

/// Whoever reads the mail of `address` gets the one `link` that opens its cases.
#[must_use]
pub fn case_link(words: Words, policies: &Policies, address: &str, link: &str) -> Text {
    written(&CaseLink { words, policies, address, link })
}

/// The same for the claimant of a case, with the address of that case alone.
pub(super) fn of(facts: &Facts<'_>) -> Text {
    let email = facts.notice.claimant.email.as_ref();
    case_link(facts.words, facts.policies, email.map_or("", |email| email.as_str()), facts.status)
}
