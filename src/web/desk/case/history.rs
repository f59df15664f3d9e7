//! The audit trail in words: what happened, who did it, when. A new event does not compile before it has words.
use std::collections::HashMap;

use jiff::tz::TimeZone;

use super::super::frame::{exact, plural};
use crate::domain::{
    audit::{Actor, Kept, StoredEvent},
    event::{Details, Event},
    ids::PersonId,
    person::Person,
    text::shown,
    when,
};

/// The names of everybody who ever had an account.
pub struct Names(HashMap<PersonId, String>);

impl Names {
    pub fn new(people: Vec<Person>) -> Self {
        Self(people.into_iter().map(|person| (person.id, person.name)).collect())
    }

    /// The name, or the identifier of somebody who is not known any more.
    pub fn of(&self, id: PersonId) -> String {
        self.0.get(&id).cloned().unwrap_or_else(|| format!("account {id}"))
    }
}

/// An event as a line of the history.
pub struct Entry {
    /// What happened.
    pub title: String,
    /// When, with seconds and zone.
    pub time: String,
    /// When, for machines.
    pub machine: String,
    /// Who did it.
    pub who: String,
    /// The words that belong to it.
    pub words: String,
    /// A word of the style sheet.
    pub kind: &'static str,
}

/// The history, the first event first.
pub fn entries(events: &[StoredEvent], names: &Names, zone: &TimeZone) -> Vec<Entry> {
    events.iter().map(|event| entry(event, names, zone)).collect()
}

fn entry(stored: &StoredEvent, names: &Names, zone: &TimeZone) -> Entry {
    let (time, machine) = (exact(stored.at, zone), when::machine(stored.at));
    let Some((actor, event, details)) = stored.read() else {
        let title = format!("Entry {} cannot be read", stored.seq);
        let (who, words) = ("run the audit to find out why".to_owned(), String::new());
        return Entry { title, time, machine, who, words, kind: "warn" };
    };
    let who = match actor {
        Actor::Claimant => "the claimant".to_owned(),
        Actor::Person(id) => names.of(id),
        Actor::System => "safeharbor".to_owned(),
    };
    let words = match &stored.kept {
        Kept::Erased => "The words of this entry were erased.".to_owned(),
        Kept::Lost => "The words of this entry are missing.".to_owned(),
        Kept::None | Kept::Whole(_) => shown(&said(&event, &details)),
    };
    let alarming = matches!(
        event,
        Event::LetterDelayed { .. }
            | Event::LetterBounced { .. }
            | Event::LetterUnaddressed { .. }
            | Event::LetterUndeliverable { .. }
    );
    let kind = if alarming || stored.kept == Kept::Lost { "warn" } else { "" };
    Entry { title: title(&event), time, machine, who, words, kind }
}

/// What happened, as a headline.
fn title(event: &Event) -> String {
    match event {
        Event::Received { channel, .. } => format!("Notice received by {}", channel.label()),
        Event::Assessed { verdict, .. } => format!("Verdict: {}", verdict.label()),
        Event::Routed { queue, .. } => format!("Put into the queue {queue}"),
        Event::Overturned { element, met, .. } => {
            let found = if *met { "met" } else { "not met" };
            format!("Finding overturned: § {} is {found}", element.clause())
        }
        Event::HandedOver { queue } => format!("Handed over to the queue {queue}"),
        Event::Decided { positions, outcome } => {
            format!("Decided: {} for {}", outcome.label(), positions.shown())
        }
        Event::Reopened { positions } => format!("Reopened: {}", positions.shown()),
        Event::CarriedOut { positions } => format!("Carried out: {}", positions.shown()),
        Event::Retracted { positions } => format!("Claim taken back: {}", positions.shown()),
        Event::Restored { positions } => format!("Restored: {}", positions.shown()),
        Event::Dismissed => "Closed without a decision about a location".to_owned(),
        Event::Noted => "Note".to_owned(),
        Event::LetterSent { letter } => format!("Letter sent: {}", letter.label()),
        Event::LetterDelayed { letter } => format!("Letter delayed: {}", letter.label()),
        Event::LetterUnaddressed { letter } => {
            format!("Letter without an address: {}", letter.label())
        }
        Event::LetterBounced { letter } => format!("Letter came back: {}", letter.label()),
        Event::LetterPosted { letter, on } => {
            format!("Letter posted on {}: {}", when::day(*on), letter.label())
        }
        Event::LetterDelivered { letter, way } => {
            format!("Letter delivered {}: {}", way.label(), letter.label())
        }
        Event::LetterRedirected { letter, way } => {
            format!("Letter goes out again {}: {}", way.label(), letter.label())
        }
        Event::LetterUndeliverable { letter } => {
            format!("Letter cannot be delivered: {}", letter.label())
        }
    }
}

/// The facts and words that belong to it.
fn said(event: &Event, details: &Details) -> String {
    let detail = |name: &str| details.get(name).cloned().unwrap_or_default();
    match event {
        Event::Received { works, locations, merged, .. } => {
            let counted = format!(
                "{} and {}",
                plural(*works as usize, "work"),
                plural(*locations as usize, "location")
            );
            let merged = match merged {
                0 => String::new(),
                many => format!(", {} merged", plural(*many as usize, "repeated line")),
            };
            format!("{counted}{merged}, from {}", detail("claimant"))
        }
        Event::Assessed { missing, .. } => {
            let clauses: Vec<&str> = missing.iter().map(|element| element.clause()).collect();
            if clauses.is_empty() {
                String::new()
            } else {
                format!("Missing: {}", clauses.join(", "))
            }
        }
        Event::Routed { rule, .. } => match rule {
            Some(rule) => format!("by the rule {rule}"),
            None => "no rule matched".to_owned(),
        },
        Event::Overturned { verdict, .. } => {
            format!("{}\nThe verdict is now: {}.", detail("reason"), verdict.label())
        }
        Event::HandedOver { .. } => match detail("person") {
            name if name.is_empty() => "to nobody in particular".to_owned(),
            name => format!("to {name}"),
        },
        Event::Decided { .. }
        | Event::Reopened { .. }
        | Event::Dismissed
        | Event::LetterUndeliverable { .. } => detail("reason"),
        Event::Noted | Event::LetterDelivered { .. } => detail("note"),
        Event::LetterBounced { .. } => detail("error"),
        Event::LetterRedirected { .. } => format!("to {}\n{}", detail("to"), detail("reason")),
        Event::LetterUnaddressed { .. } => {
            "No e-mail address, postal address or telephone number is known.".to_owned()
        }
        Event::CarriedOut { .. }
        | Event::Retracted { .. }
        | Event::Restored { .. }
        | Event::LetterSent { .. }
        | Event::LetterPosted { .. }
        | Event::LetterDelayed { .. } => String::new(),
    }
}
