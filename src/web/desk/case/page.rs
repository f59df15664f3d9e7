//! The page of a case, put together from its parts.
use askama::Template;

use super::{
    super::{
        super::{
            public::versions::{self, VersionRow},
            site::Site,
        },
        evidence::{self, EvidenceRow},
        frame::{Age, Desk, plural},
        messages::Joined,
        row::badge,
        sender::RecordView,
    },
    acts::{NOTE_MOST, REASON_MOST},
    complaints::{self, ComplaintRow},
    counters::{self, CounterRow},
    facts::{self, Fact, OriginRow, WorkRow},
    findings::Findings,
    history::{self, Entry, Names},
    holds::{self, HoldRow},
    mail::Mail,
    opened::Opened,
    places::Places,
    read::Read,
    typed::{Problem, Typed},
};
use crate::{
    domain::{
        api_key::ApiKey,
        case::{CaseState, CounterState, HoldEnd, HoldKind},
        letter::Contact,
        outcome::{Basis, Outcome},
        person::Person,
        reading::ReadAs,
        standing::Standing,
        text::shown,
    },
    formats::words::Words,
    services::{access::CaseFile, messages},
    store::queue::Counts,
};

/// What the page needs besides the case.
pub struct Around {
    pub counts: Counts,
    pub queues: Vec<String>,
    pub people: Vec<Person>,
    pub messages: Vec<messages::Opened>,
    pub keys: Vec<ApiKey>,
}

/// An option of a select.
pub struct Choice {
    pub value: String,
    pub label: String,
    pub chosen: bool,
}

#[derive(Template)]
#[template(path = "desk/case.html")]
pub struct CasePage {
    site: Site,
    desk: Desk,
    number: String,
    claimant_label: String,
    badge: &'static str,
    state: &'static str,
    age: Option<Age>,
    /// What the letter reads as, where the case came from one.
    reading: Option<Read>,
    warnings: Vec<(&'static str, &'static str)>,
    findings: Findings,
    works: Vec<WorkRow>,
    counted: String,
    places: Places,
    claimant: Vec<Fact>,
    facts: Vec<Fact>,
    origin: Option<OriginRow>,
    history: Vec<Entry>,
    letters: Vec<Mail>,
    messages: Vec<Joined>,
    versions: Vec<VersionRow>,
    counters: Vec<CounterRow>,
    holds: Vec<HoldRow>,
    complaints: Vec<ComplaintRow>,
    record: Option<RecordView>,
    evidence: Vec<EvidenceRow>,
    /// What the field of files says; empty when the case takes no more.
    files_hint: String,
    /// Identifier and reference of each account among the locations.
    accounts: Vec<(String, String)>,
    ends: &'static [HoldEnd],
    kinds: &'static [HoldKind],
    zone: String,
    outcomes: Vec<Choice>,
    grounds: Vec<Choice>,
    queues: Vec<Choice>,
    colleagues: Vec<Choice>,
    dismissible: bool,
    done_label: String,
    reason_most: usize,
    note_most: usize,
    revision: i64,
    seen: usize,
    typed: Typed,
    problems: Vec<Problem>,
}

impl CasePage {
    pub fn new(opened: &Opened, around: Around, typed: Typed, problem: Option<Problem>) -> Self {
        let Opened { web, person, file, .. } = opened;
        let (app, case, zone) = (&web.app, &file.case, web.app.zone());
        let undecided = case.state() == CaseState::Review;
        let reading = Read::of(file, &around.messages);
        let messages = joined(opened, &around.messages);
        let warnings = warnings(file, &around.messages);
        let queues = queues(around.queues, &case.queue, &typed);
        let colleagues = colleagues(&around.people, opened, &typed);
        let names = Names::new(around.people, around.keys);
        let (works, locations) = (file.notice.works.len(), file.notice.locations.len());
        Self {
            site: Site::of_desk(web, "queue"),
            desk: Desk::new(person, around.counts),
            number: case.number.to_string(),
            claimant_label: shown(file.notice.claimant.label()),
            badge: badge(case.state()),
            state: case.state().label(),
            age: undecided.then(|| Age::new(case.opened_at, file.due, app.clock.now(), zone)),
            reading,
            warnings,
            messages,
            findings: Findings::new(file, &typed),
            works: facts::works(file),
            counted: format!("{}, {}", plural(works, "work"), plural(locations, "location")),
            places: Places::new(opened, &names, &typed),
            claimant: facts::claimant(&file.notice),
            facts: facts::case(file, &names, zone),
            origin: opened.beside.origin.as_ref().map(OriginRow::new),
            history: history::entries(&file.events, &names, zone),
            letters: file.letters.iter().map(|filed| Mail::filed(filed, zone)).collect(),
            versions: versions::rows(file, Words::default(), zone),
            counters: counters::rows(opened, &typed),
            holds: holds::rows(opened, &typed),
            complaints: complaints::rows(opened, &names, &typed),
            record: record(opened),
            evidence: evidence::rows(file, zone),
            files_hint: evidence::hint(opened),
            accounts: accounts(opened),
            ends: HoldEnd::ALL,
            kinds: HoldKind::ALL,
            zone: zone.iana_name().unwrap_or("UTC").to_owned(),
            outcomes: outcomes(&typed),
            grounds: grounds(&typed),
            queues,
            colleagues,
            dismissible: case.standings.is_empty() && !case.dismissed,
            done_label: format!(
                "Done at, in {}; empty means now",
                zone.iana_name().unwrap_or("UTC")
            ),
            reason_most: REASON_MOST,
            note_most: NOTE_MOST,
            revision: case.revision,
            seen: file.events.len(),
            typed,
            problems: problem.into_iter().collect(),
        }
    }

    /// What is wrong with this field.
    fn error(&self, field: &str) -> &str {
        let found = self.problems.iter().find(|problem| problem.field == field);
        found.map_or("", |problem| &problem.message)
    }

    /// Whether a folded form stands open: something was typed into it, or is wrong there.
    fn is_open(&self, fields: &[&str]) -> bool {
        let wrong = |field: &&str| !self.error(field).is_empty();
        self.typed.has(fields) || fields.iter().any(wrong)
    }

    /// The note of a decision and the note alone are two fields of one name.
    fn decision_note(&self) -> &str {
        if self.typed.is_decision() { &self.typed.note } else { "" }
    }

    fn own_note(&self) -> &str {
        if self.typed.is_decision() { "" } else { &self.typed.note }
    }
}

/// The record of whoever sent the notice.
fn record(opened: &Opened) -> Option<RecordView> {
    let (sender, zone) = (opened.beside.sender.as_ref()?, opened.web.app.zone());
    Some(RecordView::new(&opened.file.case.number.to_string(), sender, zone))
}

fn accounts(opened: &Opened) -> Vec<(String, String)> {
    let known = opened.beside.accounts.values();
    let mut known: Vec<_> =
        known.map(|it| (it.id.to_string(), shown(it.reference.as_str()))).collect();
    known.sort();
    known
}

/// The messages of the case, each with where what it reads as can be typed in.
fn joined(opened: &Opened, messages: &[messages::Opened]) -> Vec<Joined> {
    let app = &opened.web.app;
    let counter = app.counter_form_path(&opened.file.case, None);
    messages.iter().map(|it| Joined::new(it, &counter, app.zone())).collect()
}

/// What must not be overlooked.
fn warnings(file: &CaseFile, messages: &[messages::Opened]) -> Vec<(&'static str, &'static str)> {
    let reads_as = |kind: ReadAs| {
        let waits = |it: &messages::Opened| it.message.waiting_since.is_some();
        messages.iter().any(|it| waits(it) && it.message.read_as == Some(kind))
    };
    let any = |wanted: fn(&Standing) -> bool| file.case.standings.iter().any(wanted);
    let restore = |standing: &Standing| matches!(standing, Standing::RestoreOwed { .. });
    let warnings = [
        (
            reads_as(ReadAs::Counter),
            "A message reads as a counter-notice.",
            "It does nothing by itself: anybody can write a sender’s address. Look at it under \
             Messages, and type it in if it is one.",
        ),
        (
            reads_as(ReadAs::Retraction),
            "A message reads as a retraction.",
            "It does nothing by itself: anybody can write a sender’s address. Look at it under \
             Messages, and record the retraction if it is one.",
        ),
        (
            file.notice.suspicious,
            "Suspicious.",
            "A field that people do not see was filled in: a robot may have sent this notice. It \
             counts all the same; look at it with care.",
        ),
        (
            Contact::of_claimant(&file.notice.claimant).destination().is_none(),
            "No way to reach the claimant.",
            "No e-mail address, postal address or telephone number is given: no letter can be \
             sent. The status page shows the claimant what is decided.",
        ),
        (
            any(restore),
            "Something must be restored.",
            "Restore it, then confirm it below; the row of each location says why.",
        ),
        (
            any(|it| matches!(it, Standing::HoldClaimed { .. })),
            "A hold waits for review.",
            "It blocks restoration from the moment it was received. Confirm or refuse it below.",
        ),
        (
            file.case.life.counters.iter().any(|it| it.state == CounterState::Unvouched),
            "A counter-notice came without a key.",
            "Its clock counts from the receipt. Find out whether its sender is the subscriber.",
        ),
        (
            file.case.life.counters.iter().any(|it| it.missed),
            "A clock of the statute was missed.",
            "The last day for restoration passed, 17 U.S.C. 512(g)(2)(C). That stays on record.",
        ),
    ];
    warnings.into_iter().filter(|(so, ..)| *so).map(|(_, title, text)| (title, text)).collect()
}

fn outcomes(typed: &Typed) -> Vec<Choice> {
    let choice = |outcome: &Outcome| Choice {
        value: outcome.key().to_owned(),
        label: outcome.label().to_owned(),
        chosen: outcome.key() == typed.outcome,
    };
    Outcome::ALL.iter().map(choice).collect()
}

fn grounds(typed: &Typed) -> Vec<Choice> {
    let wanted = if typed.basis.is_empty() { Basis::Notice.key() } else { &typed.basis };
    let choice = |basis: &Basis| Choice {
        value: basis.key().to_owned(),
        label: basis.label().to_owned(),
        chosen: basis.key() == wanted,
    };
    Basis::ALL.iter().map(choice).collect()
}

fn queues(mut names: Vec<String>, current: &str, typed: &Typed) -> Vec<Choice> {
    let wanted = if typed.queue.is_empty() { current } else { &typed.queue };
    if !names.iter().any(|name| name == wanted) {
        names.push(wanted.to_owned());
    }
    let choice = |name: String| Choice { chosen: name == wanted, label: name.clone(), value: name };
    names.into_iter().map(choice).collect()
}

fn colleagues(people: &[Person], opened: &Opened, typed: &Typed) -> Vec<Choice> {
    let current = opened.file.case.assignee.map(|id| id.to_string()).unwrap_or_default();
    // Only the form to hand over sends a queue; without it, the present state is shown.
    let wanted = if typed.queue.is_empty() { &current } else { &typed.person };
    let choice = |person: &Person| Choice {
        value: person.id.to_string(),
        label: person.name.clone(),
        chosen: person.id.to_string() == *wanted,
    };
    people.iter().filter(|person| !person.disabled).map(choice).collect()
}
