//! A case to begin with, the people around it, and the days on which things happen.
use std::{fs, path::PathBuf};

use jiff::{SignedDuration, Timestamp, civil::date, tz::TimeZone};
use safeharbor::domain::{
    case::{Case, CounterArrived, Effect, Entrance, Opening},
    draft::{Draft, DraftWork},
    event::{Channel, Event},
    ids::{CaseId, PersonId, SubscriberId},
    letter::LetterKind,
    notice::{Notice, Statements},
    number::CaseNumber,
    outcome::{Basis, Outcome, Reason},
    policy::{CounterElement, Document, Policies},
    routing::route,
    terms::{Practice, Terms},
    text::Passage,
    verdict::{Overall, Verdict, judge},
};
use uuid::Uuid;

use crate::filled;

/// Restoration by itself, no time to answer before disabling.
pub const TERMS: Terms = Terms {
    cure_remind_days: 5,
    cure_lapse_days: 10,
    subscriber_hours: 0,
    restore_by_itself: true,
    complaint_months: 6,
    complaint_days: 14,
};

pub fn new_york() -> TimeZone {
    TimeZone::get("America/New_York").unwrap()
}

/// A moment of the story, in New York. The counter-notice of 13 November may be followed from
/// 1 December and must be by the end of 3 December.
pub fn on(month: i8, day: i8, hour: i8) -> Timestamp {
    date(2026, month, day).at(hour, 0, 0, 0).to_zoned(new_york()).unwrap().timestamp()
}

pub fn later(at: Timestamp, hours: i64) -> Timestamp {
    at.checked_add(SignedDuration::from_hours(hours)).unwrap()
}

pub fn person(number: u128) -> PersonId {
    PersonId(Uuid::from_u128(number))
}

/// Whoever decides.
pub fn agent() -> PersonId {
    person(9)
}

pub fn account(number: u128) -> SubscriberId {
    SubscriberId(Uuid::from_u128(number))
}

pub fn words() -> Reason {
    Passage::parse("for a reason", 1_000).unwrap().unwrap()
}

/// Nothing else keeps anything down.
pub fn free(_: u32) -> bool {
    false
}

/// With the practice of these terms, in New York.
pub fn practised<T>(terms: Terms, run: impl FnOnce(&Practice<'_>) -> T) -> T {
    run(&Practice { terms, zone: &new_york(), closed: &[] })
}

/// A notice of so many locations, and what the policy finds in it, with or without a signature.
pub fn notice(locations: usize, signed: bool) -> (Notice, Verdict) {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("policies");
    let texts: Vec<(Document, String)> = Document::ALL
        .iter()
        .map(|document| {
            let text = fs::read_to_string(folder.join(document.file_name())).unwrap();
            (*document, filled::filled_in(&text, "files.example.com"))
        })
        .collect();
    let files: Vec<_> = texts.iter().map(|(document, text)| (*document, text.as_str())).collect();
    let policy = Policies::parse(&files).unwrap().copyright;
    let lines: Vec<String> =
        (1..=locations).map(|n| format!("https://files.example.com/{n}")).collect();
    let draft = Draft {
        subsection: "hosting".into(),
        signer: "Maria Gómez".into(),
        capacity: "owner".into(),
        email: "maria@gomez.example".into(),
        works: vec![DraftWork {
            kind: "image".into(),
            description: "The photograph “Harbour at dawn”, 2019".into(),
            ..DraftWork::default()
        }],
        locations: lines.join("\n"),
        statements: Statements { good_faith: true, accuracy: true, authority: true },
        signature: if signed { "Maria Gómez".into() } else { String::new() },
        ..Draft::default()
    };
    let notice = draft.parse(&policy, on(11, 2, 9)).unwrap();
    let verdict = judge(&policy, &notice, &[]);
    (notice, verdict)
}

/// A verdict in which nothing is missing.
pub fn effective() -> Verdict {
    Verdict { findings: vec![], asked: vec![], overall: Overall::Effective }
}

/// A case of a notice that has arrived on 2 November at 9:00.
pub fn opened(locations: usize, signed: bool) -> (Case, Vec<Effect>) {
    open(&notice(locations, signed), Entrance::Open)
}

/// A case with one location that entered in this way.
pub fn entered(entrance: Entrance) -> (Case, Vec<Effect>) {
    open(&notice(1, false), entrance)
}

fn open((notice, verdict): &(Notice, Verdict), entrance: Entrance) -> (Case, Vec<Effect>) {
    let opening = Opening {
        notice,
        channel: Channel::Form,
        verdict,
        route: &route(&[], notice),
        entrance,
        received_at: on(11, 2, 9),
    };
    let (id, number) = (CaseId(Uuid::from_u128(1)), CaseNumber::from_random(7));
    practised(TERMS, |practice| Case::open(id, number, on(11, 2, 9), &opening, practice))
}

/// A case whose locations are all posted by account 1.
pub fn case(locations: usize) -> Case {
    let all: Vec<u32> = (1..).take(locations).collect();
    let (case, _) = opened(locations, true);
    practised(TERMS, |practice| {
        case.name_subscriber(&all, account(1), "u-1", practice, on(11, 2, 9)).unwrap().0
    })
}

/// A decision on 2 November at 10:00.
pub fn decided(case: Case, positions: &[u32], outcome: Outcome, basis: Basis) -> Case {
    let what = (outcome, basis, Some(words()));
    practised(TERMS, |it| case.decide(positions, what, agent(), on(11, 2, 10), it).unwrap().0)
}

/// Disabled because of the notice, on 2 November at 11:00.
pub fn disabled(case: Case, positions: &[u32]) -> Case {
    let case = decided(case, positions, Outcome::Disabled, Basis::Notice);
    case.confirm(positions, agent(), on(11, 2, 11), on(11, 2, 11)).unwrap().0
}

/// A counter-notice of 13 November.
pub fn countered(
    case: Case,
    positions: &[u32],
    subscriber: Option<SubscriberId>,
    missing: &[CounterElement],
) -> Case {
    let arrived = CounterArrived { positions, subscriber, missing, at: on(11, 13, 12) };
    practised(TERMS, |practice| case.counter(&arrived, practice).unwrap().0)
}

pub fn letters(effects: &[Effect]) -> Vec<LetterKind> {
    let letter = |effect: &Effect| match effect {
        Effect::Write(owed) => Some(owed.kind),
        Effect::Record(..) => None,
    };
    effects.iter().filter_map(letter).collect()
}

pub fn events(effects: &[Effect]) -> Vec<&Event> {
    let recorded = effects.iter().filter_map(|effect| match effect {
        Effect::Record(event, _) => Some(event),
        Effect::Write(_) => None,
    });
    recorded.collect()
}
