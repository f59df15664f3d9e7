//! The versions of a notice that was completed: when each came, what it lacked then, what it changed.
use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
};

use data_encoding::HEXLOWER;
use jiff::tz::TimeZone;

use super::faults::label;
use crate::{
    domain::{
        audit::StoredEvent,
        draft::Draft,
        event::Event,
        location::Location,
        notice::Notice,
        policy::{CopyrightPolicy, Element},
        text::shown,
        when,
    },
    formats::{
        form::{self, Envelope},
        words::Words,
    },
    services::access::CaseFile,
    store::notices::Kept,
};

/// One version.
pub struct VersionRow {
    /// From 1.
    pub number: u32,
    /// When it was received.
    pub received: String,
    /// The same for machines.
    pub machine: String,
    /// SHA-256 of the bytes that arrived.
    pub sha256: String,
    /// How many arrived.
    pub size: u64,
    /// What the check found missing then, each as label and clause.
    pub missing: Vec<(String, &'static str)>,
    /// What it says otherwise than the version before.
    pub changes: Vec<Change>,
}

/// An answer that differs between two versions.
pub struct Change {
    /// The field.
    pub label: String,
    /// In the version before; empty when it was not given.
    pub before: String,
    /// In this one; empty when it is not given any more.
    pub now: String,
}

/// Every version of a notice that has several, the latest first; none of a notice that has one.
pub fn rows(file: &CaseFile, words: Words, zone: &TimeZone) -> Vec<VersionRow> {
    let found = found(file);
    let mut before: Option<&Notice> = None;
    let mut rows = Vec::new();
    for kept in &file.versions {
        let missing = found.get(&kept.version).map_or(&[][..], Vec::as_slice);
        let changes = before
            .map_or_else(Vec::new, |before| changes(&file.policy, words, before, &kept.notice));
        rows.push(row(file, kept, missing, changes, (words, zone)));
        before = Some(&kept.notice);
    }
    rows.reverse();
    rows
}

fn row(
    file: &CaseFile,
    kept: &Kept,
    missing: &[Element],
    changes: Vec<Change>,
    (words, zone): (Words, &TimeZone),
) -> VersionRow {
    let arrival = &kept.arrival;
    let label =
        |element: &Element| (file.policy.elements.get(*element).label.clone(), element.clause());
    VersionRow {
        number: kept.version,
        received: words.moment(arrival.received_at, zone),
        machine: when::machine(arrival.received_at),
        sha256: HEXLOWER.encode(&arrival.sha256),
        size: arrival.size,
        missing: missing.iter().map(label).collect(),
        changes,
    }
}

/// What the check of each version found missing, as it is on record.
fn found(file: &CaseFile) -> BTreeMap<u32, Vec<Element>> {
    let events = file.events.iter().filter_map(StoredEvent::read);
    events
        .filter_map(|(_, event, _)| match event {
            Event::Assessed { missing, .. } => Some((1, missing)),
            Event::Completed { version, missing, .. } => Some((version, missing)),
            _ => None,
        })
        .collect()
}

/// Characters shown of an answer.
const EXCERPT: usize = 200;
/// Fields that are no answers, or that are compared line by line.
const ASIDE: [&str; 5] = ["policy", "token", "anyway", "website", "locations"];

fn changes(policy: &CopyrightPolicy, words: Words, before: &Notice, now: &Notice) -> Vec<Change> {
    let filled = |notice| Envelope { draft: Draft::from(notice), ..Envelope::default() };
    let (old, new) = (filled(before), filled(now));
    let (old, new) = (form::write(&old), form::write(&new));
    let value = |fields: &[(Cow<'_, str>, &str)], name: &str| {
        let found = fields.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| (*value).to_owned()).unwrap_or_default()
    };
    let mut seen = BTreeSet::new();
    let names = new.iter().chain(&old).map(|(name, _)| name.as_ref());
    let mut changes: Vec<Change> = names
        .filter(|name| !ASIDE.contains(name) && seen.insert(*name))
        .map(|name| (name, value(&old, name), value(&new, name)))
        .filter(|(_, before, now)| before != now)
        .map(|(name, before, now)| Change {
            label: label(policy, name),
            before: excerpt(name, &before, words),
            now: excerpt(name, &now, words),
        })
        .collect();
    changes.extend(locations(words, before, now));
    changes
}

fn locations(words: Words, before: &Notice, now: &Notice) -> Option<Change> {
    let keys = |notice: &Notice| -> BTreeSet<String> {
        notice.locations.iter().map(Location::key).collect()
    };
    let (old, new) = (keys(before), keys(now));
    let (gone, added) = (old.difference(&new).count(), new.difference(&old).count());
    (gone + added > 0).then(|| Change {
        label: words.say("status-version-locations"),
        before: words
            .tell("status-version-left-out")
            .with("many", old.len())
            .with("gone", gone)
            .to_string(),
        now: words
            .tell("status-version-added")
            .with("many", new.len())
            .with("added", added)
            .to_string(),
    })
}

fn excerpt(name: &str, value: &str, words: Words) -> String {
    if ["good_faith", "accuracy", "authority"].contains(&name) && !value.is_empty() {
        return words.say("status-version-given");
    }
    let text = shown(value);
    match text.char_indices().nth(EXCERPT) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}
