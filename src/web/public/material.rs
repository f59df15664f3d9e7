//! The subscriber's page of a case: what was claimed, how the own material stands, and how to answer.
use askama::Template;
use axum::{http::StatusCode, response::Response};
use jiff::tz::TimeZone;

use super::{
    super::{
        Nope,
        site::{Site, page},
        visit::Visit,
    },
    asked::{Asked, Named},
    counter::Claim,
    timeline::{self, Item},
    told,
};
use crate::{
    domain::{
        audit::StoredEvent,
        calendar::Window,
        case::{Case, Counter, CounterState},
        standing::Standing,
        when,
    },
    formats::words::Words,
    services::subscribers::{self, MaterialFile},
};

/// `/cases/{number}/material?party=&key=`
pub async fn show(web: Visit, Named(number): Named, asked: Asked) -> Result<Response, Nope> {
    let opened = subscribers::open(&web.app, &number, asked.get("party"), asked.get("key")).await?;
    page(StatusCode::OK, &MaterialPage::new(&web, &opened, !asked.get("complained").is_empty()))
}

#[derive(Template)]
#[template(path = "public/material.html")]
struct MaterialPage {
    site: Site,
    number: String,
    party: String,
    key: String,
    title: &'static str,
    lead: String,
    claim: Claim,
    rows: Vec<Row>,
    counters: Vec<CounterRow>,
    can_counter: bool,
    can_complain: bool,
    has_complained: bool,
    timeline: Vec<Item>,
}

/// One location of the subscriber, and how it stands.
pub struct Row {
    /// Its number in the case.
    pub position: u32,
    /// As the notice names it.
    pub address: String,
    /// How its state looks.
    pub badge: &'static str,
    /// Its state.
    pub state: &'static str,
    /// Since when, why, or until when.
    pub note: String,
}

impl Row {
    /// The location of `case` at `position`.
    pub fn of(case: &Case, position: u32, address: String, zone: &TimeZone) -> Self {
        let standing = &case.standings[position as usize - 1];
        let (badge, state, note) = told(case.life.window(position), standing, zone);
        Self { position, address, badge, state, note }
    }
}

/// A counter-notice of the subscriber.
struct CounterRow {
    number: u32,
    received: String,
    state: &'static str,
    page: String,
}

impl MaterialPage {
    fn new(web: &Visit, opened: &MaterialFile, has_complained: bool) -> Self {
        let MaterialFile { file, subscriber, positions } = opened;
        let (case, zone) = (&file.case, web.app.zone());
        let key = web.app.subscriber_key(case.id, subscriber.id, case.key_generation);
        let standing = |position: &u32| &case.standings[*position as usize - 1];
        let row = |position: &u32| {
            let address = file.notice.locations.get(*position as usize - 1);
            let address = address.map(crate::domain::location::Location::line).unwrap_or_default();
            Row::of(case, *position, address, zone)
        };
        let mine = |counter: &Counter| counter.subscriber == Some(subscriber.id);
        let counters = (1..).zip(&case.life.counters).filter(|(_, counter)| mine(counter));
        let is_back = |standing: &Standing| matches!(standing, Standing::Restored { .. });
        // What is owed back is down until somebody confirms that it is back.
        let down = positions.iter().map(standing);
        let down = down.filter(|it| it.removal().is_some() && !is_back(it)).count();
        Self {
            site: Site::new(web, ""),
            number: case.number.to_string(),
            party: subscriber.id.to_string(),
            key: key.reveal().to_owned(),
            title: title(&positions.iter().map(standing).collect::<Vec<_>>()),
            lead: lead(positions.len(), down),
            claim: Claim::of(&file.notice, &file.policy),
            rows: positions.iter().map(row).collect(),
            counters: counters
                .map(|(number, counter)| CounterRow {
                    number,
                    received: when::moment(counter.received_at, zone),
                    state: state(counter.state),
                    page: web.app.counter_path(case, number),
                })
                .collect(),
            can_counter: positions.iter().any(|at| matches!(standing(at), Standing::Disabled(_))),
            can_complain: positions.iter().any(|at| standing(at).removal().is_some()),
            has_complained,
            timeline: timeline(opened, web.words, zone),
        }
    }
}

fn timeline(opened: &MaterialFile, words: Words, zone: &TimeZone) -> Vec<Item> {
    let item = |stored: &StoredEvent| {
        let (_, event, details) = stored.read()?;
        let (title, text) = told::of_subscriber(&event, &details, words, zone)?;
        let at = timeline::done_at(&opened.file.case, &event).unwrap_or(stored.at);
        let (time, machine) = (words.moment(at, zone), when::machine(at));
        Some(Item { title, time, machine, kind: "", text })
    };
    opened.file.events.iter().filter_map(item).collect()
}

fn title(standings: &[&Standing]) -> &'static str {
    let any = |wanted: fn(&Standing) -> bool| standings.iter().any(|it| wanted(it));
    if any(|it| matches!(it, Standing::Countered { .. } | Standing::HoldClaimed { .. })) {
        "Your counter-notice is being followed"
    } else if any(|it| matches!(it, Standing::Held { .. })) {
        "A proceeding keeps your material down"
    } else if any(|it| matches!(it, Standing::RestoreOwed { .. })) {
        "Your material is being restored"
    } else if any(|it| matches!(it, Standing::Disabled(_))) {
        "Access to your material was disabled"
    } else if any(|it| matches!(it, Standing::Restored { .. })) {
        "Your material was restored"
    } else {
        "A copyright notice names your material"
    }
}

fn lead(many: usize, down: usize) -> String {
    let noun = if many == 1 { "location" } else { "locations" };
    format!("The notice names {many} {noun} of yours; access is disabled at {down}.")
}

/// How far a counter-notice has come, to its sender.
pub const fn state(state: CounterState) -> &'static str {
    match state {
        CounterState::Incomplete => "Something is missing",
        CounterState::Unvouched => "We are finding out whether it is the subscriber's",
        CounterState::Running => "Complete",
        CounterState::Declined => "Not accepted",
        CounterState::Lapsed => "Given up: what was missing did not arrive",
    }
}

/// Badge, state and note of one location, to the subscriber.
fn told(
    window: Option<&Window>,
    standing: &Standing,
    zone: &TimeZone,
) -> (&'static str, &'static str, String) {
    let at = |at| when::moment(at, zone);
    match standing {
        Standing::Open => ("review", "In review", "Nothing was done to it.".to_owned()),
        Standing::Decided(decision) => match decision.not_before {
            Some(moment) => {
                let note = format!("Access is disabled after {}.", at(moment));
                ("waiting", "To be disabled", note)
            }
            None if decision.outcome.needs_carrying_out() => {
                ("review", "In review", "Nothing was done to it.".to_owned())
            }
            None => ("closed", "Nothing was done", "The claim about it was answered.".to_owned()),
        },
        Standing::Disabled(removal) => {
            ("declined", "Access disabled", format!("Since {}.", at(removal.confirmed.at)))
        }
        Standing::Retracted { at: moment } => {
            ("closed", "Claim taken back", format!("On {}.", at(*moment)))
        }
        Standing::Countered { .. } => {
            let dates = |window: &Window| {
                format!(
                    "It comes back not before {} and not after the end of {}, unless a proceeding \
                     is reported first.",
                    at(window.earliest),
                    when::day(window.last_day(zone))
                )
            };
            ("waiting", "Counter-notice received", window.map(dates).unwrap_or_default())
        }
        Standing::HoldClaimed { .. } => {
            let note = "The claimant reported a proceeding. A person looks at it now.";
            ("waiting", "Proceeding reported", note.to_owned())
        }
        Standing::Held { .. } => {
            ("declined", "Held down", "It stays down until the proceeding ends.".to_owned())
        }
        Standing::RestoreOwed { cause, at: moment, .. } => (
            "waiting",
            "Being restored",
            format!("Since {}, because {}.", at(*moment), cause.because()),
        ),
        Standing::Restored { cause, confirmed, .. } => {
            ("restored", "Restored", format!("{}, because {}.", at(confirmed.at), cause.because()))
        }
        Standing::Released { cause, at: moment, .. } => {
            let note = format!(
                "This claim was given up on {}, because {}. Something else keeps it down; write to \
                 the designated agent to learn what.",
                at(*moment),
                cause.because()
            );
            ("closed", "Still down", note)
        }
    }
}
