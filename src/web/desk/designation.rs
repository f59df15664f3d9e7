//! The designation of the agent: what was filed, what is published, and how much of its term is left.
use askama::Template;
use axum::{Extension, extract::State, http::StatusCode, response::Response};

use super::{
    super::{
        Nope, Web,
        site::{Site, page},
    },
    frame::{Desk, brief, plural},
    picture::{self, Line},
};
use crate::{
    domain::{
        designation::{Designation, Difference, Standing},
        person::Person,
        when,
    },
    services::{delivery, designation, lists},
};

#[derive(Template)]
#[template(path = "desk/designation.html")]
struct DesignationPage {
    site: Site,
    desk: Desk,
    badge: &'static str,
    state: String,
    line: Option<Line>,
    facts: Vec<(&'static str, String)>,
    agent: String,
    recorded: String,
    differences: Vec<Difference>,
}

/// `GET /desk/designation`
pub async fn show(
    State(web): State<Web>,
    Extension(person): Extension<Person>,
) -> Result<Response, Nope> {
    let report = designation::report(&web.app).await?;
    let (badge, state) = stands(report.standing);
    let today = delivery::day(&web.app, web.app.clock.now());
    let term = report.registered_on.zip(report.expires_on());
    let last = report.filed.as_ref().map_or(&report.published, |filing| &filing.designation);
    let recorded = report.filed.as_ref();
    let recorded = recorded.map(|filing| brief(filing.recorded_at, web.app.zone()));
    let body = DesignationPage {
        site: Site::of_desk(&web, "accounts"),
        desk: Desk::new(&person, lists::counts(&web.app).await?),
        badge,
        state,
        line: term.map(|(from, to)| picture::term(from, to, today)),
        facts: facts(last, term.map(|(_, end)| when::day(end))),
        agent: last.agent.join("\n"),
        recorded: recorded.unwrap_or_default(),
        differences: report.differences,
    };
    page(StatusCode::OK, &body)
}

fn stands(standing: Standing) -> (&'static str, String) {
    let days = |days: i64| plural(usize::try_from(days).unwrap_or(0), "day");
    match standing {
        Standing::Unknown => ("warn", "The day of registration is not known".to_owned()),
        Standing::Current { days_left } => ("done", format!("{} left", days(days_left))),
        Standing::Expiring { days_left, .. } => {
            ("warn", format!("{} left: renew it", days(days_left)))
        }
        Standing::Expired { since } => ("breach", format!("Invalid since {}", when::day(since))),
    }
}

fn facts(last: &Designation, end: Option<String>) -> Vec<(&'static str, String)> {
    let none = || "not known".to_owned();
    let names = match last.alternate_names.as_slice() {
        [] => "none".to_owned(),
        names => names.join("\n"),
    };
    vec![
        ("Number", last.registration_number.clone()),
        ("Registered", last.registered_on.map_or_else(none, when::day)),
        ("Invalid from", end.unwrap_or_else(none)),
        ("Provider", last.legal_name.clone()),
        ("Address", last.street_address.join("\n")),
        ("Other names", names),
    ]
}
