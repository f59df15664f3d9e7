//! The sender of a case's notice: what became of the sender's notices, warnings and suspensions.
use askama::Template;
use axum::{
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use serde::Deserialize;

use super::{
    super::{
        Nope,
        extract::Form,
        site::{Site, page},
    },
    case::{Opened, Problem, needed, sentence},
    frame::{Desk, brief, counted, figure, plural},
};
use crate::{
    domain::{
        case::Refused,
        outcome::Reason,
        sender::{COUNTED, MarkKind, Marked, Record},
        text::shown,
        when,
    },
    services::{
        ServiceError, lists,
        senders::{self, SenderFile},
    },
};

/// One count of the record, as a bar.
pub struct Bar {
    /// What is counted.
    pub label: &'static str,
    /// How many.
    pub count: String,
    /// How much of all, 0 to 100.
    pub share: u64,
}

/// The record as `templates/desk/record.html` shows it beside a case.
pub struct RecordView {
    /// The case beside which it stands.
    pub number: String,
    /// How many notices the sender sent.
    pub sent: String,
    /// What became of them.
    pub bars: Vec<Bar>,
    /// What was done about the sender; empty for nothing.
    pub mark: String,
    /// Whether processing is suspended.
    pub is_suspended: bool,
}

impl RecordView {
    /// For the case with this number.
    #[must_use]
    pub fn new(number: &str, file: &SenderFile, zone: &TimeZone) -> Self {
        let Record { sent, deficient, refused, not_ours, retracted, countered } = file.record;
        let bar = |(label, count): (&'static str, u32)| Bar {
            label,
            count: figure(count.into()),
            share: u64::from(count) * 100 / u64::from(sent.max(1)),
        };
        let all = [
            ("Incomplete", deficient),
            ("Refused", refused),
            ("Not ours", not_ours),
            ("Taken back", retracted),
            ("Countered", countered),
        ];
        let mark = match (file.mark.suspended_until, file.mark.warned_at) {
            (Some(until), _) => format!("Suspended until {}", brief(until, zone)),
            (None, Some(at)) => format!("Warned {}", brief(at, zone)),
            (None, None) => String::new(),
        };
        Self {
            number: number.to_owned(),
            sent: if sent >= u32::from(COUNTED) {
                format!("{} notices", counted(sent.into()))
            } else {
                plural(sent as usize, "notice")
            },
            bars: all.into_iter().map(bar).collect(),
            mark,
            is_suspended: file.mark.suspended_until.is_some(),
        }
    }
}

/// A warning or suspension as it is listed.
struct Row {
    title: String,
    who: String,
    reason: String,
}

/// What the forms of the page send.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    /// Why the sender is warned.
    warning: String,
    /// Why processing is suspended.
    suspension: String,
    /// The last day of the suspension.
    until: String,
    /// Why it ends early.
    readmission: String,
}

#[derive(Template)]
#[template(path = "desk/sender.html")]
struct SenderPage {
    site: Site,
    desk: Desk,
    number: String,
    claimant: String,
    record: Option<RecordView>,
    is_warned: bool,
    rows: Vec<Row>,
    typed: Typed,
    problems: Vec<Problem>,
}

impl SenderPage {
    fn error(&self, field: &str) -> &str {
        let found = self.problems.iter().find(|problem| problem.field == field);
        found.map_or("", |problem| problem.message.as_str())
    }
}

/// `GET /desk/cases/{number}/sender`
pub async fn show(opened: Opened) -> Result<Response, Nope> {
    shown_page(&opened, StatusCode::OK, Typed::default(), None).await
}

/// `POST …/warn`
pub async fn warn(opened: Opened, Form(typed): Form<Typed>) -> Result<Response, Nope> {
    let reason = match needed(&typed.warning, "warning", "reason") {
        Ok(reason) => reason,
        Err(problem) => return refused(&opened, typed, problem).await,
    };
    let done = senders::warn(&opened.web.app, &opened.person, opened.file.case.id, &reason).await;
    answered(&opened, typed, "warning", done).await
}

/// `POST …/suspend`
pub async fn suspend(opened: Opened, Form(typed): Form<Typed>) -> Result<Response, Nope> {
    let (reason, until) = match read(&typed, opened.web.app.zone()) {
        Ok(read) => read,
        Err(problem) => return refused(&opened, typed, problem).await,
    };
    let (app, id) = (&opened.web.app, opened.file.case.id);
    let done = senders::suspend(app, &opened.person, id, &reason, until).await;
    answered(&opened, typed, "suspension", done).await
}

/// `POST …/readmit`
pub async fn readmit(opened: Opened, Form(typed): Form<Typed>) -> Result<Response, Nope> {
    let reason = match needed(&typed.readmission, "readmission", "reason") {
        Ok(reason) => reason,
        Err(problem) => return refused(&opened, typed, problem).await,
    };
    let (app, id) = (&opened.web.app, opened.file.case.id);
    let done = senders::readmit(app, &opened.person, id, &reason).await;
    answered(&opened, typed, "readmission", done).await
}

/// A suspension runs through its last day, where the provider is.
fn read(typed: &Typed, zone: &TimeZone) -> Result<(Reason, Timestamp), Problem> {
    let reason = needed(&typed.suspension, "suspension", "reason")?;
    let wrong = || Problem::new("until", "The last day is not a date, like 2026-11-22.");
    let day: Date = typed.until.trim().parse().map_err(|_| wrong())?;
    let end = zone.to_ambiguous_timestamp(day.at(23, 59, 59, 0)).compatible();
    Ok((reason, end.map_err(|_| wrong())?))
}

/// Back to the page, or to what must be put right.
async fn answered(
    opened: &Opened,
    typed: Typed,
    field: &str,
    done: Result<(), ServiceError>,
) -> Result<Response, Nope> {
    match done {
        Ok(()) => {
            let address = format!("/desk/cases/{}/sender", opened.file.case.number);
            Ok(Redirect::to(&address).into_response())
        }
        Err(ServiceError::Refused(why)) => {
            // The form of what is over is gone.
            let field = match why {
                Refused::NoEnd => "until",
                Refused::WarnFirst | Refused::NothingChanges | Refused::NoSender => "h-marks",
                _ => field,
            };
            let problem = Problem::new(field, sentence(&why.to_string()));
            refused(opened, typed, problem).await
        }
        Err(error) => Err(error.into()),
    }
}

async fn refused(opened: &Opened, typed: Typed, problem: Problem) -> Result<Response, Nope> {
    shown_page(opened, StatusCode::UNPROCESSABLE_ENTITY, typed, Some(problem)).await
}

async fn shown_page(
    opened: &Opened,
    status: StatusCode,
    typed: Typed,
    problem: Option<Problem>,
) -> Result<Response, Nope> {
    let Opened { web, person, file, .. } = opened;
    let (number, zone) = (file.case.number.to_string(), web.app.zone());
    let known = senders::beside(&web.app, file.case.id).await?;
    let marks = known.as_ref().map(|file| file.marks.as_slice()).unwrap_or_default();
    let body = SenderPage {
        site: Site::of_desk(web, "queue"),
        desk: Desk::new(person, lists::counts(&web.app).await?),
        claimant: shown(file.notice.claimant.label()),
        record: known.as_ref().map(|file| RecordView::new(&number, file, zone)),
        is_warned: known.as_ref().is_some_and(|file| file.mark.warned_at.is_some()),
        rows: marks.iter().map(|mark| row(mark, zone)).collect(),
        number,
        typed,
        problems: problem.into_iter().collect(),
    };
    page(status, &body)
}

fn row(mark: &Marked, zone: &TimeZone) -> Row {
    let end = mark.until.map(|until| when::day(until.to_zoned(zone.clone()).date()));
    let title = match (mark.kind, end, mark.lifted_at) {
        (MarkKind::Suspension, Some(end), Some(at)) => {
            format!("Suspended until {end}; ended early, {}", brief(at, zone))
        }
        (MarkKind::Suspension, Some(end), None) => format!("Suspended until {end}"),
        (kind, ..) => kind.label().to_owned(),
    };
    let who = format!("{}, {}", mark.by, brief(mark.marked_at, zone));
    Row { title, who, reason: shown(&mark.reason) }
}
