//! Complaints on the page of a case: the words, by whom, by when, and who may answer.
use jiff::Timestamp;

use super::{
    super::frame::brief, acts::UPHOLD, history::Names, opened::Opened, page::Choice, typed::Typed,
};
use crate::domain::{
    case::{Case, Complaint, Party},
    event::Positions,
    ids::PersonId,
    outcome::Outcome,
    standing::Ordinal,
    text::shown,
};

/// A complaint.
pub struct ComplaintRow {
    pub ordinal: Ordinal,
    pub badge: &'static str,
    pub state: &'static str,
    pub facts: Vec<(&'static str, String)>,
    /// What was written.
    pub words: String,
    pub open: bool,
    /// Whoever looks decided this, so somebody else answers.
    pub own: bool,
    /// What the outcome can become.
    pub choices: Vec<Choice>,
    /// What was typed as the answer.
    pub answering: String,
}

pub fn rows(opened: &Opened, names: &Names, typed: &Typed) -> Vec<ComplaintRow> {
    let complaints = (1..).zip(&opened.file.case.life.complaints);
    complaints.map(|(ordinal, it)| row(opened, names, ordinal, it, typed)).collect()
}

fn row(
    opened: &Opened,
    names: &Names,
    ordinal: Ordinal,
    complaint: &Complaint,
    typed: &Typed,
) -> ComplaintRow {
    let (case, zone) = (&opened.file.case, opened.web.app.zone());
    let paper = opened.beside.complaints.get(&ordinal);
    let by = match complaint.party {
        Party::Claimant => "the claimant".to_owned(),
        Party::Subscriber => {
            let account = complaint.subscriber.and_then(|id| opened.beside.accounts.get(&id));
            let name = account.map_or_else(String::new, |it| shown(it.reference.as_str()));
            format!("the subscriber, account {name}")
        }
    };
    let against = if complaint.positions.is_empty() {
        "the case as a whole".to_owned()
    } else {
        Positions::new(&complaint.positions).shown()
    };
    let answered = complaint.answer.map(|answer| {
        let what = if answer.changed { "the outcome changed" } else { "the outcome stands" };
        format!("{what}; {}, {}", names.of(answer.by), brief(answer.at, zone))
    });
    let facts = [
        ("By", by),
        ("Against", against),
        ("Received", brief(complaint.received_at, zone)),
        ("Due", brief(complaint.due_at, zone)),
        ("Answer", answered.unwrap_or_default()),
    ];
    let (badge, state) = state(complaint, opened.web.app.clock.now());
    let is_typed = typed.complaint == ordinal;
    ComplaintRow {
        ordinal,
        badge,
        state,
        facts: facts.into_iter().filter(|(_, value)| !value.is_empty()).collect(),
        words: paper.map(|it| shown(it.words.as_str())).unwrap_or_default(),
        open: complaint.answer.is_none(),
        own: decided_by(case, complaint, opened.person.id),
        choices: choices(complaint, if is_typed { &typed.amend } else { "" }),
        answering: if is_typed { typed.answering.clone() } else { String::new() },
    }
}

fn state(complaint: &Complaint, now: Timestamp) -> (&'static str, &'static str) {
    match complaint.answer {
        Some(_) => ("closed", "Answered"),
        None if now >= complaint.due_at => ("late", "Late"),
        None => ("waiting", "To be answered"),
    }
}

fn decided_by(case: &Case, complaint: &Complaint, person: PersonId) -> bool {
    let own = |position: &u32| {
        let standing = case.standings.get((*position as usize).wrapping_sub(1));
        standing.and_then(|it| it.decision()).is_some_and(|decision| decision.by == person)
    };
    complaint.positions.iter().any(own)
}

fn choices(complaint: &Complaint, chosen: &str) -> Vec<Choice> {
    let choice = |value: &str, label: String| Choice {
        chosen: value == chosen,
        value: value.to_owned(),
        label,
    };
    let becomes = |outcome: &Outcome| {
        choice(outcome.key(), format!("The outcome becomes: {}", outcome.label()))
    };
    let mut all = vec![choice(UPHOLD, "The outcome stands".to_owned())];
    if complaint.positions.is_empty() {
        // The case is opened again; what becomes of it is decided then.
        all.push(choice(Outcome::NotFound.key(), "The case is opened again".to_owned()));
    } else {
        all.extend(Outcome::ALL.iter().map(becomes));
    }
    all
}
