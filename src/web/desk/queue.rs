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
    cursor::{self, List},
    frame::{Desk, counted, exactly, figure, plural},
    row::CaseRow,
};
use crate::{
    domain::{case::CaseState, person::Person, verdict::Overall},
    services::lists::{self, Page, Sought},
    store::{
        queue::{Counts, Filter, Row},
        search::Found,
        tallies::Tallies,
    },
};

/// Characters of a search; nobody types as many.
const SOUGHT_MOST: usize = 1_000;

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
    /// What a search did not look for or at; empty for nothing.
    left_out: String,
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
    let words = wanted.q.trim();
    if words.is_empty() {
        let after = cursor::read(List::Queue(&filter), &wanted.after)?;
        let found = lists::queue(&web.app, &filter, after).await?;
        return page(StatusCode::OK, &QueuePage::new(&web, &person, &wanted, &filter, found));
    }
    if words.chars().count() > SOUGHT_MOST {
        let most = figure(SOUGHT_MOST as u64);
        return Err(refused(&format!("a search has at most {most} characters; leave some out")));
    }
    let sought = lists::search(&web.app, words).await?;
    page(StatusCode::OK, &QueuePage::of_search(&web, &person, &wanted, sought))
}

/// `GET /desk/carry-out`
pub async fn carry_out(
    State(web): State<Web>,
    Extension(person): Extension<Person>,
    asked: Asked,
) -> Result<Response, Nope> {
    let wanted = read(asked)?;
    let after = cursor::read(List::CarryOut, &wanted.after)?;
    let found = lists::to_carry_out(&web.app, after).await?;
    let written = |next| cursor::written(List::CarryOut, next);
    let next = found.next.map(|next| format!("/desk/carry-out?after={}", written(next)));
    let body = CarryOutPage {
        site: Site::of_desk(&web, "carry-out"),
        desk: Desk::new(&person, found.counts),
        rows: rows(&web, found.rows),
        first: if wanted.after.is_empty() { "" } else { "/desk/carry-out" },
        next: next.unwrap_or_default(),
    };
    page(StatusCode::OK, &body)
}

fn rows(web: &Web, rows: Vec<Row>) -> Vec<CaseRow> {
    let (now, zone) = (web.app.clock.now(), web.app.zone());
    rows.into_iter().map(|row| CaseRow::new(row, now, zone)).collect()
}

impl QueuePage {
    fn new(web: &Web, person: &Person, wanted: &Wanted, filter: &Filter, found: Page) -> Self {
        let Page { next, counts, tallies, rows: found } = found;
        let written = |next| cursor::written(List::Queue(filter), next);
        let next = next.map(|next| wanted.address(filter.state, &written(next)));
        let first =
            if wanted.after.is_empty() { String::new() } else { wanted.address(filter.state, "") };
        Self {
            site: Site::of_desk(web, "queue"),
            desk: Desk::new(person, counts),
            title: "Queue",
            said: said(counts),
            caption: caption(filter, &tallies),
            left_out: String::new(),
            tabs: tabs(wanted, filter, &tallies),
            state: filter.state.key(),
            verdicts: choices(verdicts(filter, &tallies), &wanted.verdict),
            queues: choices(queues(filter, &tallies), &wanted.queue),
            q: String::new(),
            rows: rows(web, found),
            first,
            next: next.unwrap_or_default(),
        }
    }

    fn of_search(web: &Web, person: &Person, wanted: &Wanted, sought: Sought) -> Self {
        let Sought { rows: found, found: how, counts } = sought;
        Self {
            site: Site::of_desk(web, "queue"),
            desk: Desk::new(person, counts),
            title: "Search",
            said: said(counts),
            caption: found_in_words(&how, found.len()),
            left_out: left_out(&how),
            tabs: vec![],
            state: CaseState::Review.key(),
            verdicts: vec![],
            queues: vec![],
            q: wanted.q.clone(),
            rows: rows(web, found),
            first: String::new(),
            next: String::new(),
        }
    }
}

fn said(counts: Counts) -> String {
    let or_none = |text: String| if text.is_empty() { "none".to_owned() } else { text };
    format!("{} in review, {} late", or_none(exactly(counts.review)), or_none(counted(counts.late)))
}

fn caption(filter: &Filter, tallies: &Tallies) -> String {
    let all = tallies.of(filter.state, filter.queue.as_deref(), filter.verdict);
    let cases = if all == 1 { "case" } else { "cases" };
    format!("{}: {} {cases}, the most urgent first", filter.state.label(), figure(all))
}

fn found_in_words(how: &Found, rows: usize) -> String {
    let cases = plural(rows, "case");
    match how {
        Found { cut: true, .. } => format!("{cases} found so far, the newest of them first"),
        Found { more: true, .. } => format!("The newest {cases} found; more hold these words"),
        _ => format!("{cases} found, the newest first"),
    }
}

/// What a search did not do, and what helps.
fn left_out(how: &Found) -> String {
    let mut said = Vec::new();
    if how.nothing {
        said.push("Letters and digits are looked for: type a word, an address or a case number.");
    }
    if how.cut {
        said.push(
            "Too many cases hold these words to look at all of them: some older ones were left out. \
             Add a word that fewer hold, or write the last word to its end.",
        );
    } else if how.more {
        said.push("Add a word to find older ones.");
    }
    if how.whole {
        said.push(
            "The last word was looked for as it stands, because it begins too many others: write \
             it to its end if it is only a beginning.",
        );
    }
    said.join(" ")
}

/// Each state with how many cases of the chosen queue and verdict stand so.
fn tabs(wanted: &Wanted, filter: &Filter, tallies: &Tallies) -> Vec<Tab> {
    let tab = |state: &CaseState| Tab {
        label: state.label(),
        address: wanted.address(*state, ""),
        current: *state == filter.state,
        count: exactly(tallies.of(*state, filter.queue.as_deref(), filter.verdict)),
    };
    CaseState::ALL.iter().map(tab).collect()
}

/// Each verdict with how many cases of the chosen state and queue have it.
fn verdicts(filter: &Filter, tallies: &Tallies) -> impl Iterator<Item = (String, String)> {
    Overall::ALL.iter().map(|verdict| {
        let cases = tallies.of(filter.state, filter.queue.as_deref(), Some(*verdict));
        (verdict.key().to_owned(), format!("{} ({})", verdict.label(), figure(cases)))
    })
}

/// Each queue with how many cases of the chosen state and verdict are in it.
fn queues(filter: &Filter, tallies: &Tallies) -> impl Iterator<Item = (String, String)> {
    tallies.queues().into_iter().map(|queue| {
        let cases = tallies.of(filter.state, Some(queue), filter.verdict);
        (queue.to_owned(), format!("{queue} ({})", figure(cases)))
    })
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
