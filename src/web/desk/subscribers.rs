//! Accounts: found by the provider's reference, and the page of one with its strikes and steps.
use askama::Template;
use axum::{
    Extension,
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::extract::{Query, QueryRejection};
use serde::Deserialize;
use uuid::Uuid;

use super::{
    super::{
        Nope, Web,
        site::{Site, page},
    },
    case::Problem,
    frame::{Desk, brief, counted, plural},
    picture::{self, Line},
    steps::{self, StepRow},
};
use crate::{
    domain::{
        ids::{StepId, SubscriberId},
        person::Person,
        strike::{Group, Tally, Weighed, Weight},
        subscriber::Subscriber,
        text::shown,
        when,
    },
    services::{
        lists,
        lists::COUNTED,
        strikes::{self as service, AccountFile},
    },
    store::strikes::{MOST, Struck},
};

/// Locations of one group that are listed.
const LISTED: usize = 20;

/// An account as a row of the list.
struct Row {
    id: String,
    reference: String,
    name: String,
    email: String,
    since: String,
}

#[derive(Template)]
#[template(path = "desk/subscribers.html")]
struct SearchPage {
    site: Site,
    desk: Desk,
    q: String,
    caption: &'static str,
    rows: Vec<Row>,
    open: String,
}

/// What is looked for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Wanted {
    q: String,
}

/// `GET /desk/subscribers`
pub async fn search(
    State(web): State<Web>,
    Extension(person): Extension<Person>,
    wanted: Result<Query<Wanted>, QueryRejection>,
) -> Result<Response, Nope> {
    let q = wanted.map(|Query(wanted)| wanted.q).unwrap_or_default();
    let is_search = !q.trim().is_empty();
    let found = service::search(&web.app, &q).await?;
    if let ([only], true) = (found.as_slice(), is_search) {
        return Ok(Redirect::to(&format!("/desk/subscribers/{}", only.id)).into_response());
    }
    let row = |one: Subscriber| Row {
        id: one.id.to_string(),
        reference: shown(one.reference.as_str()),
        name: one.name.map(|name| shown(name.as_str())).unwrap_or_default(),
        email: one.email.map(|email| email.to_string()).unwrap_or_default(),
        since: brief(one.created_at, web.app.zone()),
    };
    let body = SearchPage {
        site: Site::of_desk(&web, "accounts"),
        desk: Desk::new(&person, lists::counts(&web.app).await?),
        q: if is_search { q } else { String::new() },
        caption: "The accounts heard of last",
        rows: found.into_iter().map(row).collect(),
        open: counted(service::count_open(&web.app, COUNTED).await?),
    };
    page(StatusCode::OK, &body)
}

/// A reason that was refused, and the step it was given for.
pub struct Wrong {
    pub step: StepId,
    pub typed: String,
    pub problem: String,
}

/// A location that was disabled.
struct Place {
    number: String,
    position: u32,
    address: String,
    disabled: String,
    expires: String,
}

/// What counts as one strike.
struct Strikes {
    badge: &'static str,
    weight: &'static str,
    places: Vec<Place>,
    more: String,
}

#[derive(Template)]
#[template(path = "desk/subscriber.html")]
struct AccountPage {
    site: Site,
    desk: Desk,
    reference: String,
    facts: Vec<(&'static str, String)>,
    said: String,
    line: Line,
    grouping: &'static str,
    groups: Vec<Strikes>,
    full: String,
    steps: Vec<StepRow>,
    problems: Vec<Problem>,
}

/// `GET /desk/subscribers/{id}`
pub async fn show(
    State(web): State<Web>,
    Extension(person): Extension<Person>,
    id: Result<Path<Uuid>, axum::extract::rejection::PathRejection>,
) -> Result<Response, Nope> {
    let Path(id) = id.map_err(|_| Nope::NotFound)?;
    account(&web, &person, SubscriberId(id), StatusCode::OK, None).await
}

/// The page of an account, with a reason that was refused.
pub async fn account(
    web: &Web,
    person: &Person,
    id: SubscriberId,
    status: StatusCode,
    wrong: Option<Wrong>,
) -> Result<Response, Nope> {
    let AccountFile { subscriber, struck, tally, policy, steps } =
        service::account(&web.app, id).await?;
    let zone = web.app.zone();
    let mut rows: Vec<StepRow> = steps.into_iter().map(|filed| StepRow::new(filed, zone)).collect();
    let problems = wrong.map(|wrong| steps::mark(&mut rows, wrong)).unwrap_or_default();
    let groups = tally.groups().iter().rev();
    let body = AccountPage {
        site: Site::of_desk(web, "accounts"),
        desk: Desk::new(person, lists::counts(&web.app).await?),
        reference: shown(subscriber.reference.as_str()),
        facts: facts(web, &subscriber),
        said: said(&tally),
        line: picture::strikes(&tally, &policy),
        grouping: policy.grouping.explained(),
        groups: groups.map(|group| strikes(web, group, &struck)).collect(),
        full: if struck.len() < usize::from(MOST) {
            String::new()
        } else {
            format!("Only the locations of the newest notices are read, at most {MOST}.")
        },
        steps: rows,
        problems,
    };
    page(status, &body)
}

fn facts(web: &Web, one: &Subscriber) -> Vec<(&'static str, String)> {
    let known = |text: Option<String>| text.map_or_else(|| "not known".to_owned(), |it| shown(&it));
    vec![
        ("Name", known(one.name.as_ref().map(ToString::to_string))),
        ("E-mail", known(one.email.as_ref().map(ToString::to_string))),
        ("Address", known(one.address.as_ref().map(ToString::to_string))),
        ("Known since", brief(one.created_at, web.app.zone())),
    ]
}

/// How many count, what is due, and how far the next step is.
fn said(tally: &Tally) -> String {
    let count = match tally.count() {
        0 => "No strike counts.".to_owned(),
        1 => "1 strike counts.".to_owned(),
        many => format!("{many} strikes count."),
    };
    let next = match tally.next() {
        Some(ahead) => {
            format!("{} is due at {} more.", ahead.step.label(), plural(ahead.strikes, "strike"))
        }
        None => "The last step of the policy is reached; a person decides about it.".to_owned(),
    };
    format!("{count} {next}")
}

fn strikes(web: &Web, group: &Group, struck: &[Struck]) -> Strikes {
    let place = |weighed: &Weighed| {
        let same = |one: &&Struck| {
            (one.strike.case, one.strike.position) == (weighed.strike.case, weighed.strike.position)
        };
        let one = struck.iter().find(same)?;
        Some(Place {
            number: one.number.to_string(),
            position: weighed.strike.position,
            address: shown(&one.location.line()),
            disabled: brief(weighed.strike.at, web.app.zone()),
            expires: when::day(weighed.expires_on),
        })
    };
    let more = group.strikes.len().saturating_sub(LISTED);
    Strikes {
        badge: match group.weight {
            Weight::Counted => "late",
            Weight::Suspended => "waiting",
            Weight::Expired => "closed",
            Weight::Reversed => "restored",
        },
        weight: group.weight.label(),
        places: group.strikes.iter().take(LISTED).filter_map(place).collect(),
        more: if more > 0 {
            format!("and {}", plural(more, "further location"))
        } else {
            String::new()
        },
    }
}
