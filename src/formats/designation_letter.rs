//! The letter that the agent's designation ends soon: it speaks of no case.
use askama::Template;
use jiff::civil::Date;

use super::letter::Text;
use crate::domain::{policy::Policies, when};

#[derive(Template)]
#[template(path = "letters/designation_expiring.txt")]
struct DesignationExpiring<'a> {
    policies: &'a Policies,
    left: String,
    expires: String,
    check: &'a str,
}

/// The agent is told that the designation ends on `expires_on`, in `days_left` days, unless it is
/// renewed (37 CFR 201.38(c)(4)); none or fewer say that it has ended. `check_address` is where
/// the desk compares what is published with what was filed.
///
/// # Panics
/// Never: writing to a string does not fail.
#[must_use]
pub fn designation_expiring(
    policies: &Policies,
    days_left: i64,
    expires_on: Date,
    check_address: &str,
) -> Text {
    let left = match days_left {
        1 => "1 day".to_owned(),
        many if many > 1 => format!("{many} days"),
        _ => String::new(),
    };
    let expires = when::day(expires_on);
    let template = DesignationExpiring { policies, left, expires, check: check_address };
    let text = template.render().expect("writing to a string does not fail");
    let (subject, body) = text.split_once('\n').unwrap_or((&text, ""));
    Text { subject: subject.to_owned(), body: format!("{}\n", body.trim()) }
}
