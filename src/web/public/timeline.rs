//! What happened, in words for the claimant. Exhaustive: a new event is worded or kept back on purpose.
use jiff::{Timestamp, tz::TimeZone};

use super::{
    letters,
    location_row::explained,
    told::{self, Told, about, joined},
};
use crate::{
    domain::{
        audit::StoredEvent,
        case::Case,
        event::{Channel, Details, Event, Positions},
        outcome::Outcome,
        policy::CopyrightPolicy,
        standing::{Removal, Standing},
        when,
    },
    formats::words::Words,
    services::access::CaseFile,
};

/// One line of the timeline.
pub struct Item {
    /// What happened.
    pub title: String,
    /// When, for people.
    pub time: String,
    /// When, for machines.
    pub machine: String,
    /// Empty, `warn` or `next`.
    pub kind: &'static str,
    /// What there is to say besides.
    pub text: String,
}

/// Everything that the claimant may know, oldest first.
pub fn of(file: &CaseFile, words: Words, zone: &TimeZone) -> Vec<Item> {
    file.events.iter().filter_map(|stored| item(file, stored, words, zone)).collect()
}

fn item(file: &CaseFile, stored: &StoredEvent, words: Words, zone: &TimeZone) -> Option<Item> {
    let (_, event, details) = stored.read()?;
    let (title, text) = told(&event, &details, &file.policy, words, zone)?;
    let at = done_at(&file.case, &event).unwrap_or(stored.at);
    let kind = if matches!(event, Event::Overturned { met: false, .. }) { "warn" } else { "" };
    Some(Item { title, time: words.moment(at, zone), machine: when::machine(at), kind, text })
}

/// Title and text; none for what only the desk may know.
fn told(
    event: &Event,
    details: &Details,
    policy: &CopyrightPolicy,
    words: Words,
    zone: &TimeZone,
) -> Option<Told> {
    let reason = || details.get("reason").cloned().unwrap_or_default();
    let label = |element| policy.elements.get(element).label.as_str();
    Some(match event {
        Event::Received { channel, works, locations, merged, .. } => {
            let names = words.tell("timeline-names").with("works", *works);
            let names = names.with("locations", *locations).to_string();
            let text = joined(words, words.say(door(*channel)), names);
            let merged = (*merged > 0)
                .then(|| words.tell("timeline-merged").with("lines", *merged).to_string());
            (words.say("timeline-received"), joined(words, text, merged.unwrap_or_default()))
        }
        Event::Assessed { missing, .. } if missing.is_empty() => {
            (words.say("timeline-checked"), words.say("timeline-checked-text"))
        }
        Event::Assessed { missing, .. } => {
            let labels: Vec<&str> = missing.iter().map(|element| label(*element)).collect();
            let text = words.tell("timeline-lacking-text").with("elements", labels.join("; "));
            (words.say("timeline-lacking"), text.to_string())
        }
        Event::Overturned { element, met, .. } => {
            let name = if *met { "timeline-found" } else { "timeline-not-found" };
            (words.tell(name).with("element", label(*element)).to_string(), reason())
        }
        Event::Decided { positions, outcome } => {
            let explained = words.say(explained(*outcome));
            (decided(words, positions, *outcome), joined(words, explained, reason()))
        }
        Event::Retracted { positions } => {
            (about(words, "timeline-taken-back", positions), String::new())
        }
        Event::Dismissed => (words.say("timeline-closed"), reason()),
        Event::LetterSent { letter }
        | Event::LetterUnaddressed { letter }
        | Event::LetterBounced { letter }
        | Event::LetterPosted { letter, .. }
        | Event::LetterDelivered { letter, .. } => letters::of(event, *letter, words)?,
        other => {
            return told::of_removal(other, words)
                .or_else(|| told::of(other, details, words, zone));
        }
    })
}

fn decided(words: Words, positions: &Positions, outcome: Outcome) -> String {
    let name = match outcome {
        Outcome::Disabled => "timeline-disabled",
        Outcome::AlreadyGone => "timeline-already-gone",
        Outcome::NotFound => "timeline-nothing-found",
        Outcome::NotOurs => "timeline-not-ours",
        Outcome::Duplicate => "timeline-duplicate",
        Outcome::Licensed => "timeline-licensed",
        Outcome::Refused => "timeline-refused",
    };
    about(words, name, positions)
}

const fn door(channel: Channel) -> &'static str {
    match channel {
        Channel::Form => "timeline-from-form",
        Channel::Api => "timeline-from-api",
        Channel::Mail => "timeline-from-mail",
        Channel::Acns => "timeline-from-acns",
        Channel::Xarf => "timeline-from-xarf",
        Channel::Table => "timeline-from-table",
        Channel::Archive => "timeline-from-archive",
        Channel::Post => "timeline-from-post",
        Channel::Fax => "timeline-from-fax",
        Channel::Telephone => "timeline-from-telephone",
    }
}

/// What is done outside happened when it was done, not when somebody recorded it.
pub fn done_at(case: &Case, event: &Event) -> Option<Timestamp> {
    let (Event::CarriedOut { positions } | Event::Restored { positions }) = event else {
        return None;
    };
    let index = (positions.first()? as usize).checked_sub(1)?;
    match (event, case.standings.get(index)?) {
        (Event::CarriedOut { .. }, Standing::Disabled(Removal { confirmed, .. }))
        | (Event::Restored { .. }, Standing::Restored { confirmed, .. }) => Some(confirmed.at),
        _ => None,
    }
}
