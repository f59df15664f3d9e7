//! The page of a letter: its words with marks on one side, what follows from them on the other.
use askama::Template;

use super::{
    super::{
        super::{assets, site::Site},
        case::{
            Fact, Mail, Opened, Problem, REASON_MOST, WorkRow, called, claimant_facts, work_rows,
        },
        frame::{Desk, brief, figure, plural},
    },
    typed::Typed,
    view::{self, Group, PieceRow},
};
use crate::{
    domain::{
        case::Attention,
        location::Location,
        reading::{Correction, Part, ReadAs},
        text::shown,
        verdict::{Finding, Overall},
    },
    services::{
        access::CaseFile,
        reading::{Follows, Letter},
    },
    store::{queue::Counts, readings::Listed},
};

/// What the page needs besides the letter.
pub struct Around {
    pub counts: Counts,
    pub examples: Vec<Listed>,
    /// The case that the letter is said to belong to.
    pub other: Option<CaseFile>,
    /// None where nothing can follow.
    pub follows: Option<Follows>,
    /// What follows was asked for, with the letters.
    pub is_looked_at: bool,
}

/// A kind of letter to choose.
struct Choice {
    key: &'static str,
    label: String,
    chosen: bool,
}

/// An element as the policy finds it.
struct FindingRow {
    label: String,
    clause: &'static str,
    met: bool,
    words: Vec<String>,
}

/// What follows from the letter.
struct FollowsView {
    verdict: &'static str,
    title: &'static str,
    claimant: Vec<Fact>,
    works: Vec<WorkRow>,
    counted: String,
    locations: Vec<String>,
    findings: Vec<FindingRow>,
    problems: Vec<String>,
    letters: Vec<Mail>,
}

/// The case that the letter is said to belong to.
struct Other {
    number: String,
    claimant: String,
    state: &'static str,
    counter_form: String,
}

#[derive(Template)]
#[template(path = "desk/reading.html")]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a line of the page that is there or not"
)]
pub struct ReadingPage<'a> {
    site: Site,
    desk: Desk,
    css: String,
    js: String,
    number: String,
    claimant_label: String,
    /// Nobody has read it yet: it can be confirmed, corrected or set aside.
    is_unread: bool,
    is_cut: bool,
    /// The letter became several cases.
    parts: String,
    subject: String,
    message: String,
    received: String,
    read_as: &'static str,
    doubts: Vec<String>,
    pieces: Vec<PieceRow<'a>>,
    groups: Vec<Group>,
    kinds: Vec<Choice>,
    is_takedown: bool,
    is_looked_at: bool,
    follows: Option<FollowsView>,
    other: Option<Other>,
    other_typed: String,
    reason: String,
    reason_most: usize,
    examples: Vec<String>,
    revision: i64,
    seen: usize,
    problems: Vec<Problem>,
}

impl<'a> ReadingPage<'a> {
    pub fn new(
        opened: &Opened,
        letter: &'a Letter,
        typed: &Typed,
        correction: &Correction,
        around: Around,
        problems: Vec<Problem>,
    ) -> Self {
        let Opened { web, person, file, .. } = opened;
        let (zone, reading) = (web.app.zone(), &letter.reading);
        // As it would be stored: of a part that a letter has once, one mark.
        let marks = correction.apply(&letter.text, reading).marks();
        let error = |part: Part| {
            let field = format!("words.{part}");
            let wrong = problems.iter().find(|it| it.field == field);
            // Words that were found are a mark by now.
            wrong.map_or_else(Default::default, |problem| {
                let words = typed.words.get(part.key()).cloned().unwrap_or_default();
                (words, problem.message.clone())
            })
        };
        let groups = view::groups(&letter.text, correction.kind, &marks, error);
        let subject = letter.message.subject.trim();
        Self {
            site: Site::of_desk(web, "queue"),
            desk: Desk::new(person, around.counts),
            css: assets::address("reading.css"),
            js: assets::address("reading.js"),
            number: file.case.number.to_string(),
            claimant_label: shown(file.notice.claimant.label()),
            is_unread: file.case.life.attention == Attention::Unread,
            is_cut: letter.is_cut,
            parts: match letter.part {
                (_, 1) => String::new(),
                (at, many) => format!(
                    "The letter names so many locations that it became {many} cases; this is number {}.",
                    at + 1
                ),
            },
            subject: if subject.is_empty() { "No subject".to_owned() } else { shown(subject) },
            message: letter.message.id.to_string(),
            received: brief(letter.message.received_at, zone),
            read_as: called(reading.kind),
            doubts: reading.doubts.iter().map(|doubt| shown(doubt)).collect(),
            pieces: view::letter(&letter.text, &marks),
            groups,
            kinds: kinds(correction.kind),
            is_takedown: correction.kind == ReadAs::Takedown,
            is_looked_at: around.is_looked_at,
            follows: around.follows.map(|it| follows(it, file)),
            other: around.other.map(|it| other(opened, &it)),
            other_typed: typed.other.clone(),
            reason: typed.reason.clone(),
            reason_most: REASON_MOST,
            examples: around.examples.iter().map(|it| example(it, zone)).collect(),
            revision: file.case.revision,
            seen: file.events.len(),
            problems,
        }
    }

    /// What is wrong with this field.
    fn error(&self, field: &str) -> &str {
        let found = self.problems.iter().find(|problem| problem.field == field);
        found.map_or("", |problem| &problem.message)
    }
}

/// A provider's own word is none that comes in.
fn kinds(chosen: ReadAs) -> Vec<Choice> {
    let offered = ReadAs::ALL.iter().filter(|it| **it != ReadAs::Reversal || chosen == **it);
    let choice = |kind: &ReadAs| {
        let mut label = kind.label().to_owned();
        label[..1].make_ascii_uppercase();
        Choice { key: kind.key(), label, chosen: *kind == chosen }
    };
    offered.map(choice).collect()
}

fn follows(found: Follows, file: &CaseFile) -> FollowsView {
    let Follows { notice, problems, verdict, letters } = found;
    let row = |it: &Finding| FindingRow {
        label: file.policy.elements.get(it.element).label.clone(),
        clause: it.element.clause(),
        met: it.met,
        words: it.words.iter().map(|words| shown(words)).collect(),
    };
    FollowsView {
        verdict: verdict.overall.key(),
        title: match verdict.overall {
            Overall::Effective => "All six elements are there",
            Overall::Curable => "The claimant is asked to complete it",
            Overall::Ineffective => "Work, location or contact is missing",
        },
        claimant: claimant_facts(&notice),
        works: work_rows(&notice, &file.policy),
        counted: plural(notice.locations.len(), "location"),
        locations: notice.locations.iter().map(Location::line).map(|it| shown(&it)).collect(),
        findings: verdict.findings.iter().map(row).collect(),
        problems: problems
            .iter()
            .map(|it| shown(&format!("{}: {}", it.field, it.message)))
            .collect(),
        letters: letters.iter().map(Mail::planned).collect(),
    }
}

fn other(opened: &Opened, file: &CaseFile) -> Other {
    Other {
        number: file.case.number.to_string(),
        claimant: shown(file.notice.claimant.label()),
        state: file.case.state().label(),
        counter_form: opened.web.app.counter_form_path(&file.case, None),
    }
}

fn example(listed: &Listed, zone: &jiff::tz::TimeZone) -> String {
    let example = &listed.example;
    let (found, said) = (&example.found.marks, &example.said.marks);
    let added = said.iter().filter(|it| found.binary_search(it).is_err()).count();
    let removed = found.iter().filter(|it| said.binary_search(it).is_err()).count();
    let kind = if example.found.kind == example.said.kind {
        String::new()
    } else {
        format!("{}, not {}; ", example.said.kind.label(), example.found.kind.label())
    };
    let (added, removed) = (figure(added as u64), figure(removed as u64));
    let at = brief(example.at, zone);
    format!("{at}, {}: {kind}{added} added, {removed} taken away", listed.name)
}
