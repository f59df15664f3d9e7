//! The home page of the desk: what is due, in order of time; what is broken on top.
use askama::Template;
use axum::{
    Extension,
    extract::{RawQuery, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::extract::{Query, QueryRejection};
use jiff::{Timestamp, ToSpan};
use serde::Deserialize;

use super::{
    super::{
        Nope, Web,
        site::{Site, page},
    },
    cursor,
    due::DueRow,
    frame::{Desk, brief, counted, exactly, figure},
};
use crate::{
    domain::{designation::Standing, person::Person, text::shown, when},
    services::{
        designation::{self, Report},
        lists::{self, FOUND, Home, SOON},
    },
    store::{queue::Returning, tasks::SPANS},
};

/// What the address of the page says.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Wanted {
    after: String,
}

/// How many things fall due on one day.
struct Day {
    label: String,
    count: String,
    /// Of 100, the fullest day being 100.
    width: u64,
    /// A word of the style sheet.
    state: &'static str,
}

/// What comes back by itself.
struct BackRow {
    number: String,
    claimant: String,
    at: String,
}

#[derive(Template)]
#[template(path = "desk/home.html")]
struct HomePage {
    site: Site,
    desk: Desk,
    said: String,
    /// How many letters nobody has read; empty for none.
    unread: String,
    /// The one that is due first: number, who complains, since when.
    oldest: Option<BackRow>,
    /// What is wrong with the designation of the agent; empty for nothing.
    designation: String,
    breached: Vec<DueRow>,
    /// Said where there are more of them than are listed.
    rest: String,
    rows: Vec<DueRow>,
    days: Vec<Day>,
    returning: Vec<BackRow>,
    /// Said where there are more of them than are listed.
    later: String,
    first: &'static str,
    next: String,
}

/// `GET /desk`
pub async fn home(
    State(web): State<Web>,
    Extension(person): Extension<Person>,
    RawQuery(query): RawQuery,
    asked: Result<Query<Wanted>, QueryRejection>,
) -> Result<Response, Nope> {
    if let Some(query) = query.filter(|query| is_of_queue(query)) {
        // The queue was here; its addresses are in letters and bookmarks.
        return Ok(Redirect::permanent(&format!("/desk/queue?{query}")).into_response());
    }
    let Query(wanted) =
        asked.map_err(|_| Nope::Refused("the address of this page is damaged".into()))?;
    let found = lists::home(&web.app, &cursor::read_due(&wanted.after)?).await?;
    let designation = designation::report(&web.app).await?;
    page(StatusCode::OK, &HomePage::new(&web, &person, &wanted, found, &designation))
}

/// The safe harbour rests on the designation (512(c)(2)): what endangers it stands above all.
fn warned(report: &Report) -> String {
    let expires = report.expires_on().map(when::day).unwrap_or_default();
    match report.standing {
        Standing::Unknown => "No day of registration of the designated agent is known.".to_owned(),
        Standing::Expired { .. } => {
            format!("The designation of the agent ended on {expires}: resubmit it now.")
        }
        Standing::Expiring { days_left, .. } => {
            format!(
                "The designation of the agent ends on {expires}, in {days_left} days: renew it."
            )
        }
        Standing::Current { .. } if !report.differences.is_empty() => {
            "What is published of the designated agent differs from what was filed.".to_owned()
        }
        Standing::Current { .. } => String::new(),
    }
}

fn is_of_queue(query: &str) -> bool {
    form_urlencoded::parse(query.as_bytes())
        .any(|(name, _)| ["state", "verdict", "queue", "q"].contains(&name.as_ref()))
}

impl HomePage {
    fn new(web: &Web, person: &Person, wanted: &Wanted, found: Home, designation: &Report) -> Self {
        let app = &web.app;
        let (now, zone) = (app.clock.now(), app.zone());
        let more = |listed: usize, most: u16, words: &str| {
            if listed < usize::from(most) { String::new() } else { words.to_owned() }
        };
        let targets = app.settings.targets;
        let back = |it: Returning| BackRow {
            number: it.number,
            claimant: shown(&it.claimant),
            at: brief(it.at, zone),
        };
        let next = found.next.as_ref().map(|next| {
            let query = [("after", cursor::written_due(next))];
            let mut form = form_urlencoded::Serializer::new(String::new());
            format!("/desk?{}", form.extend_pairs(query).finish())
        });
        Self {
            site: Site::of_desk(web, "due"),
            desk: Desk::new(person, found.counts),
            said: said(&found),
            unread: exactly(found.unread.0),
            oldest: found.unread.1.as_ref().map(|it| BackRow {
                number: it.number.clone(),
                claimant: shown(&it.claimant),
                at: brief(it.opened_at, zone),
            }),
            designation: warned(designation),
            rest: more(
                found.breached.len(),
                FOUND,
                "The oldest are listed; the others follow as these are done.",
            ),
            breached: found
                .breached
                .iter()
                .map(|it| DueRow::task(it, targets, now, zone))
                .collect(),
            rows: found.items.iter().map(|it| DueRow::new(it, targets, now, zone)).collect(),
            days: days(&found.days, now, zone),
            later: more(found.returning.len(), SOON, "The next ones are listed."),
            returning: found.returning.into_iter().map(back).collect(),
            first: if wanted.after.is_empty() { "" } else { "/desk" },
            next: next.unwrap_or_default(),
        }
    }
}

fn said(found: &Home) -> String {
    let counts = found.counts;
    let or_none = |text: String| if text.is_empty() { "none".to_owned() } else { text };
    format!(
        "Tasks due: {}. Breached: {}. Cases late: {}.",
        or_none(counted(counts.due)),
        or_none(counted(counts.breached)),
        or_none(counted(counts.late))
    )
}

/// Before today, today, and the days that follow.
fn days(counts: &[u64], now: Timestamp, zone: &jiff::tz::TimeZone) -> Vec<Day> {
    let most = counts.iter().copied().max().unwrap_or(0).max(1);
    let today = now.to_zoned(zone.clone()).date();
    let day = |(ahead, count): (i32, &u64)| {
        let label = match ahead {
            0 => "Before today".to_owned(),
            1 => "Today".to_owned(),
            ahead => {
                let date = today.saturating_add((ahead - 1).days());
                date.strftime("%a %-d %b").to_string()
            }
        };
        let bounded = *count >= 2 * u64::from(FOUND);
        Day {
            label,
            count: if bounded { format!("{}+", figure(*count)) } else { figure(*count) },
            width: count * 100 / most,
            state: match ahead {
                0 => "late",
                1 => "warn",
                _ => "",
            },
        }
    };
    (0..).zip(counts).take(SPANS).map(day).collect()
}
