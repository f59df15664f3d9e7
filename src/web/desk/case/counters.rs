//! Counter-notices on the page of a case: who sent each, what it lacks, its dates, what the claimant gets.
use data_encoding::HEXLOWER;

use super::{
    super::frame::{brief, figure},
    opened::Opened,
    typed::Typed,
    window::WindowBar,
};
use crate::{
    domain::{
        case::{Case, Counter, CounterState},
        event::Positions,
        party::Email,
        standing::{Cause, Ordinal, Standing},
        text::{Line, shown},
    },
    formats::counter_copy,
    services::desk::Sheet,
};

/// One of the four elements.
pub struct ElementRow {
    pub label: String,
    pub clause: &'static str,
    pub met: bool,
    pub words: Vec<String>,
    pub why: String,
}

/// A counter-notice.
pub struct CounterRow {
    pub ordinal: Ordinal,
    pub badge: &'static str,
    pub state: &'static str,
    pub facts: Vec<(&'static str, String)>,
    pub elements: Vec<ElementRow>,
    /// What a person may want to look at again.
    pub questions: Vec<String>,
    /// What the claimant gets, word for word.
    pub copy: String,
    pub window: Option<WindowBar>,
    /// Somebody must say whether the sender is the subscriber.
    pub unvouched: bool,
    /// What was typed to decline it.
    pub declining: String,
}

pub fn rows(opened: &Opened, typed: &Typed) -> Vec<CounterRow> {
    let counters = (1..).zip(&opened.file.case.life.counters);
    counters.map(|(ordinal, counter)| row(opened, ordinal, counter, typed)).collect()
}

fn row(opened: &Opened, ordinal: Ordinal, counter: &Counter, typed: &Typed) -> CounterRow {
    let (app, case) = (&opened.web.app, &opened.file.case);
    let (now, zone) = (app.clock.now(), app.zone());
    let sheet = opened.beside.counters.get(&ordinal);
    let (badge, state) = state(case, counter);
    CounterRow {
        ordinal,
        badge,
        state,
        facts: facts(opened, counter, sheet),
        elements: sheet.map(elements).unwrap_or_default(),
        questions: sheet.map(questions).unwrap_or_default(),
        copy: sheet.map_or_else(String::new, |sheet| {
            let latest = sheet.versions.last().map(|filed| &filed.notice);
            let editions = sheet.editions.editions();
            latest.map(|it| counter_copy::copy(&case.number, editions, it)).unwrap_or_default()
        }),
        window: counter.window.as_ref().map(|window| WindowBar::new(window, now, zone)),
        unvouched: counter.state == CounterState::Unvouched,
        declining: if typed.counter == ordinal { typed.declining.clone() } else { String::new() },
    }
}

fn state(case: &Case, counter: &Counter) -> (&'static str, &'static str) {
    let any = |wanted: fn(&Standing) -> bool| {
        let at = |position: &u32| case.standings.get((*position as usize).checked_sub(1)?);
        counter.positions.iter().filter_map(at).any(wanted)
    };
    match counter.state {
        CounterState::Incomplete => ("curable", "Incomplete: no clock runs"),
        CounterState::Unvouched => ("late", "Is it the subscriber?"),
        CounterState::Declined => ("declined", "Not accepted"),
        CounterState::Lapsed => ("closed", "Lapsed"),
        CounterState::Running => {
            if any(|it| matches!(it, Standing::HoldClaimed { .. })) {
                ("late", "A hold waits for review")
            } else if any(|it| {
                matches!(it, Standing::RestoreOwed { cause: Cause::CounterNotice, .. })
            }) {
                ("late", "To be restored")
            } else if any(|it| matches!(it, Standing::Countered { .. })) {
                ("waiting", "The clock runs")
            } else if any(|it| matches!(it, Standing::Held { .. })) {
                ("decided", "Held by a proceeding")
            } else if any(|it| matches!(it, Standing::Restored { .. })) {
                ("restored", "Restored")
            } else {
                ("closed", "Over")
            }
        }
    }
}

fn facts(opened: &Opened, counter: &Counter, sheet: Option<&Sheet>) -> Vec<(&'static str, String)> {
    let zone = opened.web.app.zone();
    let account = counter.subscriber.and_then(|id| opened.beside.accounts.get(&id));
    let account = account.map(|it| shown(it.reference.as_str())).unwrap_or_default();
    let sender = match counter.subscriber {
        Some(_) => format!("known by the key of the account {account}"),
        None => "not known: sent without a key, with case number and location".to_owned(),
    };
    let latest = sheet.and_then(|sheet| sheet.versions.last());
    let notice = latest.map(|filed| &filed.notice);
    let line = |value: Option<&Line>| value.map(|it| shown(it.as_str())).unwrap_or_default();
    let versions: Vec<String> = sheet
        .iter()
        .flat_map(|sheet| &sheet.versions)
        .map(|filed| {
            let (at, size) = (brief(filed.received_at, zone), figure(filed.size));
            let hash = HEXLOWER.encode(&filed.sha256);
            format!("Version {}: {at}, {size} bytes, sha256:{hash}", filed.version)
        })
        .collect();
    let facts = [
        ("For", Positions::new(&counter.positions).shown()),
        ("Sender", sender),
        ("Name", line(notice.and_then(|it| it.name.as_ref()))),
        (
            "E-mail",
            notice.and_then(|it| it.email.as_ref()).map(Email::to_string).unwrap_or_default(),
        ),
        ("Phone", line(notice.and_then(|it| it.phone.as_ref()))),
        ("As sent", versions.join("\n")),
    ];
    facts.into_iter().filter(|(_, value)| !value.is_empty()).collect()
}

fn questions(sheet: &Sheet) -> Vec<String> {
    sheet.verdict.questions.iter().map(ToString::to_string).collect()
}

fn elements(sheet: &Sheet) -> Vec<ElementRow> {
    let row = |finding: &crate::domain::counter::verdict::CounterFinding| ElementRow {
        label: sheet.editions.policy.elements.get(finding.element).label.clone(),
        clause: finding.element.clause(),
        met: finding.is_met(),
        words: finding.words.iter().map(|words| shown(words)).collect(),
        why: shown(&finding.why),
    };
    sheet.verdict.findings.iter().map(row).collect()
}
