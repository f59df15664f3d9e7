//! Lists of cases: the queue by service target, what is to be carried out, and what a search finds.
use askama::Template;
use axum::{Extension, extract::State, http::StatusCode, response::Response};
use axum_extra::extract::{Query, QueryRejection};
use serde::Deserialize;

use super::{
    super::{
        Nope, Web,
        site::{Site, page},
    },
    cursor,
    frame::{Desk, counted, plural},
    row::CaseRow,
};
use crate::{
    domain::{case::CaseState, person::Person, verdict::Overall},
    services::lists::{self, Page},
    store::queue::{Counts, Filter},
};

/// What the address of a list says.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub struct Wanted {
    state: String,
    verdict: String,
    queue: String,
    q: String,
    after: String,
}

type Asked = Result<Query<Wanted>, QueryRejection>;

fn read(asked: Asked) -> Result<Wanted, Nope> {
    let Query(wanted) = asked.map_err(|_| refused("the address of this page is damaged"))?;
    Ok(wanted)
}

fn refused(why: &str) -> Nope {
    Nope::Refused(why.to_owned())
}

impl Wanted {
    fn filter(&self) -> Result<Filter, Nope> {
        let state = match self.state.as_str() {
            "" => Some(CaseState::Review),
            key => CaseState::from_key(key),
        };
        let verdict = match self.verdict.as_str() {
            "" => None,
            key => Some(Overall::from_key(key).ok_or_else(|| refused("there is no such verdict"))?),
        };
        Ok(Filter {
            state: state.ok_or_else(|| refused("a case has no such state"))?,
            verdict,
            queue: Some(self.queue.clone()).filter(|queue| !queue.is_empty()),
        })
    }

    /// The same list from another place, or in another state.
    fn address(&self, state: CaseState, after: &str) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.append_pair("state", state.key());
        let others = [("verdict", self.verdict.as_str()), ("queue", &self.queue), ("after", after)];
        query.extend_pairs(others.iter().filter(|(_, value)| !value.is_empty()));
        format!("/desk/queue?{}", query.finish())
    }
}

/// One state to look at.
struct Tab {
    label: &'static str,
    address: String,
    current: bool,
    count: String,
}

/// An option of a select.
struct Choice {
    value: String,
    label: String,
    chosen: bool,
}

#[derive(Template)]
#[template(path = "desk/queue.html")]
struct QueuePage {
    site: Site,
    desk: Desk,
    title: &'static str,
    said: String,
    caption: String,
    tabs: Vec<Tab>,
    state: &'static str,
    verdicts: Vec<Choice>,
    queues: Vec<Choice>,
    q: String,
    rows: Vec<CaseRow>,
    first: String,
    next: String,
}

#[derive(Template)]
#[template(path = "desk/carry_out.html")]
struct CarryOutPage {
    site: Site,
    desk: Desk,
    rows: Vec<CaseRow>,
    first: &'static str,
    next: String,
}

/// `GET /desk/queue`
pub async fn queue(
    State(web): State<Web>,
    Extension(person): Extension<Person>,
    asked: Asked,
) -> Result<Response, Nope> {
    let wanted = read(asked)?;
    let filter = wanted.filter()?;
    let found = match wanted.q.trim() {
        "" => lists::queue(&web.app, &filter, cursor::read(&wanted.after)?).await?,
        words => lists::search(&web.app, words).await?,
    };
    page(StatusCode::OK, &QueuePage::new(&web, &person, &wanted, &filter, found))
}

/// `GET /desk/carry-out`
pub async fn carry_out(
    State(web): State<Web>,
    Extension(person): Extension<Person>,
    asked: Asked,
) -> Result<Response, Nope> {
    let wanted = read(asked)?;
    let found = lists::to_carry_out(&web.app, cursor::read(&wanted.after)?).await?;
    let next = found.next.map(|next| format!("/desk/carry-out?after={}", cursor::written(next)));
    let body = CarryOutPage {
        site: Site::new(&web, "carry-out"),
        desk: Desk::new(&person, found.counts),
        rows: rows(&web, found),
        first: if wanted.after.is_empty() { "" } else { "/desk/carry-out" },
        next: next.unwrap_or_default(),
    };
    page(StatusCode::OK, &body)
}

fn rows(web: &Web, found: Page) -> Vec<CaseRow> {
    let (now, zone) = (web.app.clock.now(), web.app.zone());
    found.rows.into_iter().map(|row| CaseRow::new(row, now, zone)).collect()
}

impl QueuePage {
    fn new(web: &Web, person: &Person, wanted: &Wanted, filter: &Filter, mut found: Page) -> Self {
        let searching = !wanted.q.trim().is_empty();
        let next = found.next.map(|next| wanted.address(filter.state, &cursor::written(next)));
        let verdicts = Overall::ALL
            .iter()
            .map(|verdict| (verdict.key().to_owned(), verdict.label().to_owned()));
        let queues = std::mem::take(&mut found.queues);
        let queues = queues.into_iter().map(|queue| (queue.clone(), queue));
        let paged = !searching && !wanted.after.is_empty();
        Self {
            site: Site::new(web, "queue"),
            desk: Desk::new(person, found.counts),
            title: if searching { "Search" } else { "Queue" },
            said: said(found.counts),
            caption: caption(wanted, filter, found.rows.len()),
            tabs: if searching { vec![] } else { tabs(wanted, filter, found.counts) },
            state: filter.state.key(),
            verdicts: choices(verdicts, &wanted.verdict),
            queues: choices(queues, &wanted.queue),
            q: wanted.q.clone(),
            first: if paged { wanted.address(filter.state, "") } else { String::new() },
            next: next.unwrap_or_default(),
            rows: rows(web, found),
        }
    }
}

fn said(counts: Counts) -> String {
    let or_none = |text: String| if text.is_empty() { "none".to_owned() } else { text };
    format!("{} in review, {} late", or_none(counted(counts.review)), or_none(counted(counts.late)))
}

fn caption(wanted: &Wanted, filter: &Filter, rows: usize) -> String {
    if wanted.q.trim().is_empty() {
        format!("{}: the most urgent first", filter.state.label())
    } else {
        format!("{} found, the newest first", plural(rows, "case"))
    }
}

fn tabs(wanted: &Wanted, filter: &Filter, counts: Counts) -> Vec<Tab> {
    let tab = |state: &CaseState| Tab {
        label: state.label(),
        address: wanted.address(*state, ""),
        current: *state == filter.state,
        count: if *state == CaseState::Review { counted(counts.review) } else { String::new() },
    };
    CaseState::ALL.iter().map(tab).collect()
}

/// Any of them, and the chosen one even if it has gone from the list.
fn choices(all: impl Iterator<Item = (String, String)>, chosen: &str) -> Vec<Choice> {
    let mut choices: Vec<Choice> =
        all.map(|(value, label)| Choice { chosen: value == chosen, value, label }).collect();
    if !chosen.is_empty() && !choices.iter().any(|choice| choice.chosen) {
        choices.push(Choice { value: chosen.into(), label: chosen.into(), chosen: true });
    }
    choices
}
