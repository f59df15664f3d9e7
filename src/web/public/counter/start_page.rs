//! The way in without a key: what a counter-notice is, and which case and location it is about.
use askama::Template;

use super::super::super::{assets, site::Site, visit::Visit};

/// `/counter-notices/new` without a key.
#[derive(Template)]
#[template(path = "public/counter_start.html")]
pub struct StartPage {
    site: Site,
    style: String,
    case: String,
    was_at: String,
    /// The same words whatever was wrong: nobody learns which cases exist.
    fault: String,
    /// The field to look at.
    field: &'static str,
}

impl StartPage {
    /// With what was typed so far and nothing to say against it.
    #[must_use]
    pub fn new(web: &Visit, case: &str) -> Self {
        Self::again(web, case, "", "", "")
    }

    /// Comes back with everything that was typed, and the message `fault` at `field`.
    #[must_use]
    pub fn again(
        web: &Visit,
        case: &str,
        was_at: &str,
        field: &'static str,
        fault: &'static str,
    ) -> Self {
        let (case, was_at) = (case.to_owned(), was_at.to_owned());
        let fault = if fault.is_empty() { String::new() } else { web.words.say(fault) };
        let style = assets::address("subscriber.css");
        Self { site: Site::new(web, ""), style, case, was_at, fault, field }
    }

    /// What is said beside a field.
    fn error(&self, field: &str) -> &str {
        if self.field == field { &self.fault } else { "" }
    }
}
