//! The status page: where a case stands, for the claimant. Disabling is told once it is carried out.
mod summary;

use askama::Template;
use jiff::{Timestamp, tz::TimeZone};

use super::{
    super::{site::Site, visit::Visit},
    asked::Asked,
    hold::can_be_held,
    location_row::{IN_REVIEW, Row, rows},
    timeline::{self, Item},
    versions::{self, VersionRow},
};
use crate::{
    domain::{
        case::{CaseState, Cure},
        evidence::size_shown,
        letter::{Contact, Way},
        policy::{CopyrightPolicy, Element},
        standing::Standing,
        target::Pace,
        text::shown,
        verdict::Overall,
        when,
    },
    services::{access::CaseFile, cure},
};

pub use summary::Summary;

/// `/cases/{number}`
#[derive(Template)]
#[template(path = "public/status.html")]
pub struct StatusPage {
    site: Site,
    number: String,
    key: String,
    title: String,
    lead: String,
    received: String,
    badge: (&'static str, &'static str),
    overall: Overall,
    missing: Vec<Missing>,
    /// Where the notice is completed, while it can be.
    complete: Option<String>,
    /// What becomes of the request, with dates.
    dates: String,
    versions: Vec<VersionRow>,
    rows: Vec<Row>,
    /// Name and size of each file that the claimant sent.
    files: Vec<(String, String)>,
    timeline: Vec<Item>,
    /// A counter-notice runs: a proceeding can be reported.
    can_report: bool,
    can_complain: bool,
    /// What was received a moment ago.
    said: &'static str,
    /// Said above the table when nothing was chosen.
    fault: &'static str,
}

/// An element that was not found.
struct Missing {
    label: String,
    clause: &'static str,
    text: String,
}

impl StatusPage {
    /// Shows a case that was opened with its key.
    pub fn new(web: &Visit, file: &CaseFile, fault: &'static str) -> Self {
        let (case, zone) = (&file.case, web.app.zone());
        let rows = rows(file, zone);
        let answered = rows.iter().filter(|row| row.outcome != IN_REVIEW).count();
        let standing = standing(file);
        let mut timeline = timeline::of(file, zone);
        if standing == Seen::Review {
            timeline.push(target(web, file));
        }
        let lead = match (standing, rows.len()) {
            (Seen::Review, 0) => {
                "Your notice names no location. A person looks at it all the same.".to_owned()
            }
            (Seen::Review, many) if answered == 0 => {
                format!("A person looks at {}. None is answered yet.", counted(many))
            }
            (Seen::Review, many) => format!("{answered} of {} answered.", counted(many)),
            (Seen::Closed, 0) => "The case was closed; the reason is below.".to_owned(),
            (Seen::Closed, 1) => "Your notice is answered. The outcome is below.".to_owned(),
            (Seen::Closed, many) => {
                format!("All {} are answered. The outcome of each is below.", counted(many))
            }
            (Seen::Restoring, _) => {
                "Everything is answered. What is owed back is being restored.".to_owned()
            }
            (Seen::Countered, _) if case.standings.iter().any(is_claimed) => "A person looks at \
                 the proceeding that you reported. What it is about stays down until then."
                .to_owned(),
            (Seen::Countered, _) => "The person who posted the material has answered. The dates \
                 below say when it comes back unless you go to court."
                .to_owned(),
            (Seen::Held, _) => {
                "It stays down until the proceeding that you reported ends.".to_owned()
            }
            (Seen::Lapsed, _) => "What is missing did not arrive in time. Nothing was deleted: \
                 completing the notice opens the case again."
                .to_owned(),
            (Seen::Retracted, _) => "You took the whole notice back.".to_owned(),
        };
        Self {
            site: Site::new(web, "status"),
            number: case.number.to_string(),
            key: web.app.claimant_key(case.id, case.key_generation).reveal().to_owned(),
            title: standing.title().to_owned(),
            lead,
            received: when::moment(case.opened_at, zone),
            badge: standing.badge(),
            overall: file.verdict.overall,
            missing: missing(&file.policy, file),
            complete: cure::awaited(case).ok().map(|_| {
                let key = web.app.claimant_key(case.id, case.key_generation);
                format!("/cases/{}/complete?key={}", case.number, key.reveal())
            }),
            dates: dates(file, zone),
            versions: versions::rows(file, zone),
            files: file
                .evidence
                .iter()
                .map(|filed| (shown(filed.file.name.as_str()), size_shown(filed.file.size)))
                .collect(),
            rows,
            timeline,
            can_report: case.standings.iter().any(can_be_held),
            can_complain: case.standings.iter().any(|it| !it.is_retracted() && it.is_answered())
                || case.dismissed,
            said: "",
            fault,
        }
    }

    /// Thanks for what was sent from another page.
    pub fn thanks(mut self, asked: &Asked) -> Self {
        self.said = if !asked.get("held").is_empty() {
            "Your report has been received. It blocks restoration; a person looks at it now and \
             writes to you."
        } else if !asked.get("complained").is_empty() {
            "Your complaint has been received. Somebody who did not decide before looks at it and \
             writes to you."
        } else {
            ""
        };
        self
    }

    fn can_retract(&self) -> bool {
        self.rows.iter().any(|row| row.can_retract)
    }
}

/// The state of a case as the claimant sees it: deciding without carrying out is still review.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Seen {
    Review,
    Closed,
    /// A counter-notice was received: it comes back unless the claimant goes to court.
    Countered,
    /// A proceeding keeps something down.
    Held,
    /// Not completed in time.
    Lapsed,
    /// Answered; access that was disabled is owed back because of a retraction.
    Restoring,
    Retracted,
}

impl Seen {
    const fn title(self) -> &'static str {
        match self {
            Self::Review => "Your notice is in review",
            Self::Closed | Self::Restoring => "Your notice is answered",
            Self::Countered => "A counter-notice was received",
            Self::Held => "A proceeding keeps the material down",
            Self::Lapsed => "Your notice was not completed",
            Self::Retracted => "You took this notice back",
        }
    }

    const fn badge(self) -> (&'static str, &'static str) {
        match self {
            Self::Review => ("review", "In review"),
            Self::Closed => ("done", "Answered"),
            Self::Countered => ("waiting", "Counter-notice"),
            Self::Held => ("done", "Held down"),
            Self::Lapsed => ("declined", "Lapsed"),
            Self::Restoring => ("waiting", "Being restored"),
            Self::Retracted => ("retracted", "Taken back"),
        }
    }
}

fn standing(file: &CaseFile) -> Seen {
    let standings = &file.case.standings;
    if !standings.is_empty() && standings.iter().all(Standing::is_retracted) {
        return Seen::Retracted;
    }
    let to_do = |it: &Standing| matches!(it, Standing::Decided(_)) && it.awaits_carrying_out();
    match file.case.state() {
        CaseState::CarryingOut if !standings.iter().any(to_do) => Seen::Restoring,
        CaseState::Review | CaseState::CarryingOut => Seen::Review,
        CaseState::Closed => Seen::Closed,
        CaseState::Countered => Seen::Countered,
        CaseState::Held => Seen::Held,
        CaseState::Lapsed => Seen::Lapsed,
        CaseState::Retracted => Seen::Retracted,
    }
}

/// Word of a proceeding about it has arrived, and nobody has looked at it yet.
fn is_claimed(standing: &Standing) -> bool {
    matches!(standing, Standing::HoldClaimed { .. })
}

/// What comes next, with a date.
fn target(web: &Visit, file: &CaseFile) -> Item {
    let at = file.due.late_at;
    let (title, text) = match file.due.pace(web.app.clock.now()) {
        Pace::OnTime | Pace::Soon => (
            "We decide about each location",
            "This is our target. You get a letter with the outcome.",
        ),
        Pace::Late => (
            "We wanted to decide by then",
            "We are late. The case is not forgotten; you may write to the designated agent.",
        ),
    };
    Item {
        title: title.to_owned(),
        time: format!("by {}", when::moment(at, web.app.zone())),
        machine: when::machine(at),
        kind: "next",
        text: text.to_owned(),
    }
}

/// When we remind, and when the request to complete is given up.
fn dates(file: &CaseFile, zone: &TimeZone) -> String {
    let at = |at: Timestamp| when::moment(at, zone);
    let case = &file.case;
    let Ok(Cure { remind_at, lapse_at, .. }) = cure::awaited(case) else { return String::new() };
    // Who gave no e-mail address is not reminded by it.
    let remind_at = remind_at.filter(|_| file.notice.claimant.email.is_some());
    let kept = "Nothing is deleted, and completing the notice opens the case again.";
    match (case.state(), remind_at, lapse_at) {
        (CaseState::Lapsed, _, Some(lapse)) => {
            format!("The time to complete it ended on {}. {kept}", at(lapse))
        }
        (CaseState::Lapsed, _, None) => kept.to_owned(),
        (CaseState::Review, Some(remind), Some(lapse)) => format!(
            "We remind you on {}. What is missing should arrive before {}; otherwise we close the \
             case. {kept}",
            at(remind),
            at(lapse)
        ),
        (CaseState::Review, Some(remind), None) => format!("We remind you on {}.", at(remind)),
        (CaseState::Review, None, Some(lapse)) => format!(
            "What is missing should arrive before {}; otherwise we close the case. {kept}",
            at(lapse)
        ),
        _ => String::new(),
    }
}

/// Who gave nothing to be reached by gets no letter.
pub fn by_letter(file: &CaseFile) -> &'static str {
    match Contact::of_claimant(&file.notice.claimant).destination().map(|to| to.way) {
        Some(Way::Email | Way::Post | Way::Message) => {
            "This is our target. You get a letter with the outcome for each location."
        }
        Some(Way::Phone) => {
            "This is our target. We call you with the outcome for each location, and show it at this address."
        }
        None => "This is our target. The outcome for each location is then shown at this address.",
    }
}

fn missing(policy: &CopyrightPolicy, file: &CaseFile) -> Vec<Missing> {
    let missing = file.verdict.missing().into_iter();
    missing
        .map(|element: Element| {
            let words = policy.elements.get(element);
            let text = words.missing.clone();
            Missing { label: words.label.clone(), clause: element.clause(), text }
        })
        .collect()
}

fn counted(many: usize) -> String {
    if many == 1 { "1 location".to_owned() } else { format!("{many} locations") }
}
