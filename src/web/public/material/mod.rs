//! The subscriber's page of a case: what happened to the own material, on whose word, and what can be
//! done, on the first screen; then every way with its consequences, and the facts.
mod account;
mod matter;
mod row;
mod ways;

use askama::{Template, filters::Safe};
use axum::{http::StatusCode, response::Response};

pub use row::Row;

use self::{account::Account, matter::Matter, ways::Way};
use super::{
    super::{
        Nope, assets,
        site::{Site, page},
        visit::Visit,
    },
    asked::{Asked, Named},
    counter::{Claim, Days},
    timeline::{self, Item},
    told,
};
use crate::{
    domain::{
        audit::StoredEvent,
        case::{Counter, CounterState},
        location::Location,
        standing::Standing,
        when,
    },
    services::{
        strikes::{self, AccountFile},
        subscribers::{self, MaterialFile},
    },
};

/// `/cases/{number}/material?party=&key=`
pub async fn show(visit: Visit, Named(number): Named, asked: Asked) -> Result<Response, Nope> {
    let (party, key) = (asked.get("party"), asked.get("key"));
    let opened = subscribers::open(&visit.app, &number, party, key).await?;
    let account = strikes::account(&visit.app, opened.subscriber.id).await?;
    let has_complained = !asked.get("complained").is_empty();
    page(StatusCode::OK, &MaterialPage::new(&visit, &opened, &account, has_complained))
}

#[derive(Template)]
#[template(path = "public/material.html")]
struct MaterialPage {
    site: Site,
    style: String,
    number: String,
    heading: String,
    lead: Vec<String>,
    /// The first location, and how many there are besides.
    place: String,
    more_places: usize,
    /// The first work, shortened; empty when none is named.
    work: String,
    claim: Claim,
    account: Account,
    ways: Vec<Way>,
    days: Option<Days>,
    rows: Vec<Row>,
    /// Each with its link and its state.
    counters: Vec<(Safe<String>, String)>,
    complained: Option<Safe<String>>,
    timeline: Vec<Item>,
}

impl MaterialPage {
    fn new(
        visit: &Visit,
        opened: &MaterialFile,
        account: &AccountFile,
        has_complained: bool,
    ) -> Self {
        let MaterialFile { file, positions, .. } = opened;
        let (case, zone, words) = (&file.case, visit.app.zone(), visit.words);
        let index = |position: &u32| *position as usize - 1;
        let standings: Vec<&Standing> =
            positions.iter().map(|at| &case.standings[index(at)]).collect();
        let matter = Matter::of(&standings);
        let claim = Claim::of(&file.notice, &file.policy, words);
        let address = |position: &u32| {
            let location = file.notice.locations.get(index(position));
            location.map(Location::line).unwrap_or_default()
        };
        let row = |position: &u32| Row::of(case, *position, address(position), words, zone);
        Self {
            site: Site::new(visit, ""),
            style: assets::address("subscriber.css"),
            number: case.number.to_string(),
            heading: words.say(matter.heading()),
            lead: matter.lead(&standings, &claim.claimant, words, zone),
            place: positions.first().map(address).unwrap_or_default(),
            more_places: positions.len().saturating_sub(1),
            work: Claim::shortest(&file.notice),
            account: Account::of(&visit.app, words, case.id, matter, account),
            ways: ways::of(visit, opened, &claim.claimant, matter),
            days: days(visit, opened, &standings),
            claim,
            rows: positions.iter().map(row).collect(),
            counters: counters(visit, opened),
            complained: has_complained
                .then(|| words.tell("material-complained-ok").linked::<&str>(&[])),
            timeline: timeline(visit, opened),
        }
    }
}

/// The picture of the dates, while a counter-notice is followed.
fn days(visit: &Visit, opened: &MaterialFile, standings: &[&Standing]) -> Option<Days> {
    let mut own = opened.positions.iter().zip(standings);
    let (position, _) = own.find(|(_, it)| matches!(it, Standing::Countered { .. }))?;
    let window = opened.file.case.life.window(*position)?;
    Some(Days::of(window, visit))
}

fn counters(visit: &Visit, opened: &MaterialFile) -> Vec<(Safe<String>, String)> {
    let (case, words) = (&opened.file.case, visit.words);
    let mine = |counter: &Counter| counter.subscriber == Some(opened.subscriber.id);
    let own = (1..).zip(&case.life.counters).filter(|(_, counter)| mine(counter));
    own.map(|(number, counter)| {
        let link = words
            .tell("material-counter-link")
            .with("number", number.to_string())
            .with("when", words.moment(counter.received_at, visit.app.zone()))
            .linked(&[visit.app.counter_path(case, number)]);
        (link, words.say(state(counter.state)))
    })
    .collect()
}

fn timeline(visit: &Visit, opened: &MaterialFile) -> Vec<Item> {
    let (zone, words) = (visit.app.zone(), visit.words);
    let item = |stored: &StoredEvent| {
        let (_, event, details) = stored.read()?;
        let (title, text) = told::of_subscriber(&event, &details, words, zone)?;
        let at = timeline::done_at(&opened.file.case, &event).unwrap_or(stored.at);
        let (time, machine) = (words.moment(at, zone), when::machine(at));
        Some(Item { title, time, machine, kind: "", text })
    };
    opened.file.events.iter().filter_map(item).collect()
}

/// The message that says how far a counter-notice has come, to its sender.
pub const fn state(state: CounterState) -> &'static str {
    match state {
        CounterState::Incomplete => "counter-state-incomplete",
        CounterState::Unvouched => "counter-state-unvouched",
        CounterState::Running => "counter-state-running",
        CounterState::Declined => "counter-state-declined",
        CounterState::Lapsed => "counter-state-lapsed",
    }
}
