//! The status page: what comes next, what the claimant has to do, how each location stands, what
//! happened. Disabling is told once it is carried out.
mod summary;

use askama::Template;

use super::{
    super::{assets, site::Site, visit::Visit},
    asked::Asked,
    hold::can_be_held,
    location_row::{Row, rows},
    next_step::{Ahead, Step, ToDo},
    seen::Seen,
    timeline::{self, Item},
    versions::{self, VersionRow},
};
use crate::{
    domain::{evidence::size_shown, policy::Element, text::shown, verdict::Overall},
    formats::words::Words,
    services::access::CaseFile,
};

pub use summary::Summary;

/// `/cases/{number}`
#[derive(Template)]
#[template(path = "public/status.html")]
pub struct StatusPage {
    site: Site,
    css: String,
    number: String,
    key: String,
    title: &'static str,
    lead: String,
    received: String,
    /// The latest version of a notice that was completed, and when it came.
    latest: Option<(u32, String)>,
    /// The colour of the badge, and its name.
    badge: (&'static str, &'static str),
    /// The same of the verdict.
    verdict: (&'static str, &'static str),
    missing: Vec<Missing>,
    to_do: Option<ToDo>,
    steps: Vec<Step>,
    rows: Vec<Row>,
    /// A case that was moved here as it had ended: its locations have no outcome to tell.
    is_archived: bool,
    versions: Vec<VersionRow>,
    /// Name and size of each file that the claimant sent.
    files: Vec<(String, String)>,
    timeline: Vec<Item>,
    /// A proceeding can be reported.
    can_report: bool,
    /// Until when an outcome can be complained about.
    complain_until: Option<String>,
    /// The message about what was received a moment ago.
    said: Option<&'static str>,
    /// The message above the table when nothing was chosen.
    fault: Option<&'static str>,
}

/// An element that was not found.
struct Missing {
    label: String,
    clause: &'static str,
    text: String,
}

impl StatusPage {
    /// Shows a case that was opened with its key; `fault` is the message about what went wrong.
    pub fn new(web: &Visit, file: &CaseFile, fault: Option<&'static str>) -> Self {
        let (case, words, zone) = (&file.case, web.words, web.app.zone());
        let seen = Seen::of(case);
        let ahead = Ahead { visit: web, file, seen };
        let rows = rows(file, words, zone);
        let answered = rows.iter().filter(|row| row.is_answered).count();
        let versions = versions::rows(file, words, zone);
        let until = case.complaint_until(&web.app.practice());
        Self {
            site: Site::new(web, "status"),
            css: assets::address("status.css"),
            number: case.number.to_string(),
            key: web.app.claimant_key(case.id, case.key_generation).reveal().to_owned(),
            title: seen.title(),
            lead: seen.lead(words, answered, rows.len()),
            received: words.moment(case.opened_at, zone),
            latest: versions.first().map(|row| (row.number, row.received.clone())),
            badge: seen.badge(),
            verdict: verdict(file.verdict.overall),
            missing: missing(file),
            to_do: ahead.to_do(),
            steps: ahead.steps(),
            is_archived: seen == Seen::Archived,
            versions,
            files: file
                .evidence
                .iter()
                .map(|filed| (shown(filed.file.name.as_str()), size(words, filed.file.size)))
                .collect(),
            rows,
            timeline: timeline::of(file, words, zone),
            can_report: case.standings.iter().any(can_be_held),
            complain_until: until
                .filter(|until| *until > web.app.clock.now())
                .map(|until| words.moment(until, zone)),
            said: None,
            fault,
        }
    }

    /// Thanks for what was sent from another page.
    pub fn thanks(mut self, asked: &Asked) -> Self {
        self.said = if !asked.get("held").is_empty() {
            Some("status-said-held")
        } else if !asked.get("complained").is_empty() {
            Some("status-said-complained")
        } else {
            None
        };
        self
    }

    fn can_retract(&self) -> bool {
        self.rows.iter().any(|row| row.can_retract)
    }

    /// There is nothing that the claimant has to do.
    fn is_at_rest(&self) -> bool {
        self.to_do.is_none()
    }

    fn is_completing(&self) -> bool {
        self.to_do.as_ref().is_some_and(|it| it.complete.is_some())
    }

    /// Reporting stands on top already while a clock runs.
    fn can_report_below(&self) -> bool {
        self.can_report && self.to_do.as_ref().is_none_or(|it| it.report_before.is_none())
    }
}

fn size(words: Words, bytes: u64) -> String {
    if bytes < 1000 {
        words.tell("status-files-bytes").with("bytes", bytes).to_string()
    } else {
        size_shown(bytes)
    }
}

const fn verdict(overall: Overall) -> (&'static str, &'static str) {
    match overall {
        Overall::Effective => ("effective", "status-notice-complete"),
        Overall::Curable => ("curable", "status-notice-curable"),
        Overall::Ineffective => ("ineffective", "status-notice-ineffective"),
    }
}

fn missing(file: &CaseFile) -> Vec<Missing> {
    let row = |element: Element| {
        let words = file.policy.elements.get(element);
        let (label, text) = (words.label.clone(), words.missing.clone());
        Missing { label, clause: element.clause(), text }
    };
    file.verdict.missing().into_iter().map(row).collect()
}
