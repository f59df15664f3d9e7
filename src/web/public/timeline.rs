//! What happened, in words for the claimant. Exhaustive: a new event is worded or kept back on purpose.
use jiff::{Timestamp, tz::TimeZone};

use super::told;
use crate::{
    domain::{
        audit::StoredEvent,
        case::Case,
        event::{Details, Event, Positions},
        policy::CopyrightPolicy,
        standing::{Removal, Standing},
        when,
    },
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
pub fn of(file: &CaseFile, zone: &TimeZone) -> Vec<Item> {
    file.events.iter().filter_map(|stored| item(file, stored, zone)).collect()
}

fn item(file: &CaseFile, stored: &StoredEvent, zone: &TimeZone) -> Option<Item> {
    let (_, event, details) = stored.read()?;
    let (title, text) = words(&event, &details, &file.policy, zone)?;
    let at = done_at(&file.case, &event).unwrap_or(stored.at);
    let kind = if matches!(event, Event::Overturned { met: false, .. }) { "warn" } else { "" };
    Some(Item { title, time: when::moment(at, zone), machine: when::machine(at), kind, text })
}

/// Title and text; none for what only the desk may know.
fn words(
    event: &Event,
    details: &Details,
    policy: &CopyrightPolicy,
    zone: &TimeZone,
) -> Option<(String, String)> {
    let reason = || details.get("reason").cloned().unwrap_or_default();
    let label = |element| policy.elements.get(element).label.as_str();
    Some(match event {
        Event::Received { channel, works, locations, merged, .. } => {
            let merged = match merged {
                0 => String::new(),
                1 => " One line repeated a location and was merged.".to_owned(),
                many => format!(" {many} lines repeated a location and were merged."),
            };
            let (works, locations) = (counted(*works, "work"), counted(*locations, "location"));
            let text = format!("Through {}: {works}, {locations}.{merged}", channel.label());
            ("Notice received".to_owned(), text)
        }
        Event::Assessed { missing, .. } if missing.is_empty() => (
            "Checked for completeness".to_owned(),
            "A program found everything that the law asks for. A person judges whether it suffices."
                .to_owned(),
        ),
        Event::Assessed { missing, .. } => {
            let labels: Vec<&str> = missing.iter().map(|element| label(*element)).collect();
            let text = format!("A program did not find: {}.", labels.join("; "));
            ("Checked for completeness: something is missing".to_owned(), text)
        }
        Event::Overturned { element, met: true, .. } => {
            (format!("A person found that “{}” is there", label(*element)), reason())
        }
        Event::Overturned { element, met: false, .. } => {
            (format!("A person found that “{}” is missing", label(*element)), reason())
        }
        Event::Decided { positions, outcome } => {
            let text = format!("{} {}", outcome.explained(), reason());
            (titled(positions, outcome.label()), text.trim().to_owned())
        }
        Event::CarriedOut { positions } => {
            (titled(positions, "Access disabled"), String::new())
        }
        Event::Retracted { positions } => (titled(positions, "You took the claim back"), String::new()),
        Event::Restored { positions } => (titled(positions, "Material restored"), String::new()),
        Event::Dismissed => ("Case closed".to_owned(), reason()),
        Event::LetterSent { letter }
        | Event::LetterUnaddressed { letter }
        | Event::LetterBounced { letter }
        | Event::LetterPosted { letter, .. }
        | Event::LetterDelivered { letter, .. } => of_letter(event, letter.label())?,
        other => return told::of(other, details, zone),
    })
}

/// What became of a letter to whoever reads this.
fn of_letter(event: &Event, label: &str) -> Option<(String, String)> {
    Some(match event {
        Event::LetterSent { .. } => (format!("Letter sent to you: {label}"), String::new()),
        Event::LetterPosted { on, .. } => {
            (format!("Letter posted to you on {}: {label}", when::day(*on)), String::new())
        }
        Event::LetterDelivered { way, .. } => {
            (format!("Letter delivered to you {}: {label}", way.label()), String::new())
        }
        Event::LetterBounced { .. } => (
            format!("A letter to you came back: {label}"),
            "Tell our designated agent an address that reaches you.".to_owned(),
        ),
        Event::LetterUnaddressed { .. } => (
            format!("A letter to you has nowhere to go: {label}"),
            "You gave no e-mail address, postal address or telephone number. Tell our designated \
             agent how to reach you."
                .to_owned(),
        ),
        _ => return None,
    })
}

/// `Locations 1–3: Access disabled`.
pub fn titled(positions: &Positions, what: &str) -> String {
    let shown = positions.shown();
    let (first, rest) = shown.split_at_checked(1).unwrap_or(("", &shown));
    format!("{}{rest}: {what}", first.to_ascii_uppercase())
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

fn counted(many: u32, noun: &str) -> String {
    if many == 1 { format!("1 {noun}") } else { format!("{many} {noun}s") }
}
