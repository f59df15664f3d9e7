//! The record of a case in words for paper: outcomes, events with their hashes, letters.
use data_encoding::HEXLOWER;
use jiff::{Timestamp, tz::TimeZone};
use serde_json::Value;

use crate::{
    domain::{
        audit::{Actor, Kept, StoredEvent},
        case::Case,
        certified::{CertifiedEvent, CertifiedLetter},
        key::without_keys,
        person::Person,
        standing::Standing,
        text::shown,
        when,
    },
    store::letters::Filed,
};

/// What moments and people are named by.
pub(super) struct Words<'a> {
    pub zone: &'a TimeZone,
    pub people: &'a [Person],
}

impl Words<'_> {
    /// To the second: a record of minutes could not be told apart.
    fn at(&self, at: Timestamp) -> String {
        let local = at.to_zoned(self.zone.clone());
        local.strftime("%-d %B %Y, %H:%M:%S (UTC%:z)").to_string()
    }

    fn actor(&self, actor: Actor) -> String {
        match actor {
            Actor::Claimant => "the claimant".to_owned(),
            Actor::Subscriber => "the subscriber".to_owned(),
            Actor::Stranger => "somebody without a key".to_owned(),
            Actor::System => "safeharbor".to_owned(),
            Actor::Program(key) => format!("a program with the key {key}"),
            Actor::Person(id) => {
                let known = self.people.iter().find(|person| person.id == id);
                known.map_or_else(|| format!("account {id}"), |person| person.name.clone())
            }
        }
    }

    /// How each location stands.
    pub fn outcomes(&self, case: &Case) -> Vec<(u32, String)> {
        (1..).zip(&case.standings).map(|(at, standing)| (at, self.outcome(standing))).collect()
    }

    fn outcome(&self, standing: &Standing) -> String {
        let mut told = Vec::new();
        if let Some(decision) = standing.decision() {
            let at = self.at(decision.at);
            told.push(format!("{}, decided {at}", decision.outcome.label()));
        }
        if let Some(removal) = standing.removal() {
            told.push(format!("access disabled {}", self.at(removal.confirmed.at)));
        }
        if let Standing::Restored { confirmed, .. } = standing {
            told.push(format!("access restored {}", self.at(confirmed.at)));
        }
        told.push(format!("now: {}", standing.named()));
        told.join("; ")
    }

    /// An event as it was sealed, with what is left of its details.
    pub fn event(&self, stored: &StoredEvent) -> CertifiedEvent {
        let (hash, at) = (HEXLOWER.encode(&stored.hash), self.at(stored.at));
        let Some((actor, event, details)) = stored.read() else {
            let facts = vec![("bytes".to_owned(), "cannot be read".to_owned())];
            let (actor, kind) = (String::new(), "unreadable".to_owned());
            return CertifiedEvent { seq: stored.seq, at, actor, kind, facts, hash };
        };
        let sealed = serde_json::to_value(&event).unwrap_or_default();
        let sealed = sealed.as_object().into_iter().flatten().filter(|(name, _)| *name != "kind");
        let mut facts: Vec<(String, String)> =
            sealed.map(|(name, value)| (named(name), plain(value))).collect();
        let kept = details.into_iter().map(|(name, value)| (named(&name), shown(&value)));
        facts.extend(kept);
        if matches!(stored.kept, Kept::Erased) {
            facts.push(("details".to_owned(), "erased, and recorded as erased".to_owned()));
        }
        let (actor, kind) = (self.actor(actor), named(event.kind()));
        CertifiedEvent { seq: stored.seq, at, actor, kind, facts, hash }
    }

    /// A letter with what became of it.
    pub fn letter(&self, filed: &Filed) -> CertifiedLetter {
        let (letter, known) = (&filed.letter, filed.delivery);
        let moments = [
            ("Taken by the mail server", known.sent_at),
            ("Delivered", known.delivered_at),
            ("Came back", known.bounced_at),
        ];
        let moments = moments.into_iter().filter_map(|(what, at)| Some((what, at?)));
        let mut delivery: Vec<String> =
            moments.map(|(what, at)| format!("{what} {}", self.at(at))).collect();
        delivery.extend(known.posted_on.map(|on| format!("Posted on {}", when::day(on))));
        if delivery.is_empty() {
            delivery.push("Not delivered yet".to_owned());
        }
        CertifiedLetter {
            kind: letter.kind.label().to_owned(),
            to: format!("{} {}", letter.destination.way.label(), shown(&letter.destination.line())),
            written: self.at(letter.created_at),
            delivery,
            subject: shown(&letter.subject),
            body: without_keys(&shown(&letter.body)),
        }
    }
}

fn named(key: &str) -> String {
    key.replace('_', " ")
}

fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Null => "none".to_owned(),
        Value::Array(list) if list.is_empty() => "none".to_owned(),
        Value::Array(list) => list.iter().map(plain).collect::<Vec<_>>().join(", "),
        other => other.to_string(),
    }
}
