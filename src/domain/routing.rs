//! Which queue or person a new case goes to, and which rule said so.
use serde::Deserialize;

use super::notice::Notice;

/// The queue of cases that no rule sends elsewhere.
pub const DEFAULT_QUEUE: &str = "agent";

/// The queue of letters that a program was not sure of, until a person has read them.
pub const READING_QUEUE: &str = "reading";

/// A rule of the configuration; every condition that is given must hold, the first rule wins.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Rule {
    /// Named in the event, so that a person can find out why a case is where it is.
    pub name: String,
    /// Any work of this kind, a key of the policy's `work_kinds`.
    pub work_kind: Option<String>,
    /// Primary language of the claimant's browser, such as `de`.
    pub language: Option<String>,
    /// Domain of the claimant's e-mail address, or a domain above it.
    pub claimant_domain: Option<String>,
    /// At least so many locations.
    pub locations_at_least: Option<usize>,
    /// The queue it goes to.
    pub queue: Option<String>,
    /// The account, by e-mail address, that it is given to.
    pub person: Option<String>,
}

/// Where a case goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Route {
    /// The queue.
    pub queue: String,
    /// The account's e-mail address, when a rule names a person.
    pub person: Option<String>,
    /// The rule that decided; none when none matched.
    pub rule: Option<String>,
}

/// The first rule that matches, or the designated agent's queue.
#[must_use]
pub fn route(rules: &[Rule], notice: &Notice) -> Route {
    let default = || DEFAULT_QUEUE.to_owned();
    match rules.iter().find(|rule| rule.matches(notice)) {
        Some(rule) => Route {
            queue: rule.queue.clone().unwrap_or_else(default),
            person: rule.person.clone(),
            rule: Some(rule.name.clone()),
        },
        None => Route { queue: default(), person: None, rule: None },
    }
}

impl Rule {
    fn matches(&self, notice: &Notice) -> bool {
        let kind = |wanted: &String| notice.works.iter().any(|work| work.kind == *wanted);
        let language = |wanted: &String| notice.language.as_ref() == Some(wanted);
        let domain = |wanted: &String| {
            notice.claimant.email.as_ref().is_some_and(|email| {
                let domain = email.domain();
                domain == *wanted || domain.ends_with(&format!(".{wanted}"))
            })
        };
        self.work_kind.as_ref().is_none_or(kind)
            && self.language.as_ref().is_none_or(language)
            && self.claimant_domain.as_ref().is_none_or(domain)
            && self.locations_at_least.is_none_or(|least| notice.locations.len() >= least)
    }
}
