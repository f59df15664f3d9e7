//! The letter that the agent's designation ends soon: it speaks of no case.
use askama::Template;
use jiff::civil::Date;

use super::{Facts, Text, written};
use crate::{
    domain::{
        designation::{Standing, expires_on, standing},
        policy::Policies,
    },
    formats::words::Words,
};

#[derive(Template)]
#[template(path = "letters/designation_expiring.txt")]
struct DesignationExpiring<'a> {
    words: Words,
    policies: &'a Policies,
    left: Option<usize>,
    expires: String,
    check: &'a str,
}

/// The agent is told that the designation ends on `expires_on`, in `days_left` days, unless it is
/// renewed (37 CFR 201.38(c)(4)); none or fewer say that it has ended. `check_address` is where
/// the desk compares what is published with what was filed.
#[must_use]
pub fn designation_expiring(
    policies: &Policies,
    days_left: i64,
    expires_on: Date,
    check_address: &str,
) -> Text {
    let left = usize::try_from(days_left).ok().filter(|days| *days > 0);
    let words = Words::default();
    written(&DesignationExpiring {
        words,
        policies,
        left,
        expires: words.day(expires_on),
        check: check_address,
    })
}

/// The same, counted from the registration that the agent's document names.
pub(super) fn of(facts: &Facts<'_>) -> Text {
    let today = facts.zone().to_datetime(facts.now).date();
    let registered = facts.policies.agent.registered_on;
    let days_left = match standing(registered, today) {
        Standing::Current { days_left } | Standing::Expiring { days_left, .. } => days_left,
        Standing::Unknown | Standing::Expired { .. } => 0,
    };
    let expires = registered.map_or(today, expires_on);
    designation_expiring(facts.policies, days_left, expires, facts.desk)
}
