//! Imports at the desk: the list, the upload, and one page that says how far an import is and what it needs.
mod columns;
mod new;
mod report;

use askama::Template;
use axum::{
    Extension,
    extract::{Path, State},
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::extract::{Query, QueryRejection};
use serde::Deserialize;
use uuid::Uuid;

pub use columns::start;
pub use new::{UPLOAD_MOST, form, upload};
pub use report::{csv, file};

use self::columns::ColumnsForm;
use super::{
    super::{
        Nope, Web,
        extract::Form,
        site::{Site, page},
    },
    case::Problem,
    frame::{Desk, brief, figure, plural},
};
use crate::{
    domain::{
        ids::ImportId,
        import::{Mode, RowState, Stage},
        person::Person,
        text::shown,
        verdict::Overall,
    },
    services::{
        ServiceError,
        imports::{self as service, PAGE},
        lists,
    },
    store::{import_rows::ImportRow, imports::Import},
};

/// An import as the list and its page show it.
struct Row {
    id: String,
    name: String,
    sheet: String,
    sender: String,
    uploaded: String,
    who: String,
    badge: &'static str,
    stage: &'static str,
    said: String,
}

impl Row {
    fn new(import: &Import, web: &Web) -> Self {
        let badge = match import.stage {
            Stage::Mapping | Stage::Checked => "new",
            Stage::Reading | Stage::Checking | Stage::Opening => "waiting",
            Stage::Done => "done",
            Stage::Stopped => "late",
            Stage::Refused => "declined",
            Stage::Cancelled => "closed",
        };
        let progress = import.progress;
        let said = match import.stage {
            Stage::Reading | Stage::Refused => String::new(),
            Stage::Mapping => plural(import.head.rows, "row"),
            Stage::Done | Stage::Cancelled | Stage::Opening => {
                format!(
                    "{} opened, {} refused",
                    figure(progress.opened.into()),
                    figure(progress.bad.into())
                )
            }
            Stage::Checking | Stage::Checked | Stage::Stopped => {
                format!(
                    "{} good, {} with a problem",
                    figure(progress.good.into()),
                    figure(progress.bad.into())
                )
            }
        };
        Self {
            id: import.id.to_string(),
            name: shown(&import.name),
            sheet: shown(&import.head.sheet),
            sender: shown(&import.sender),
            uploaded: brief(import.uploaded_at, web.app.zone()),
            who: import.person.clone().unwrap_or_else(|| "the command line".to_owned()),
            badge,
            stage: import.stage.label(),
            said,
        }
    }
}

#[derive(Template)]
#[template(path = "desk/imports.html")]
struct ListPage {
    site: Site,
    desk: Desk,
    rows: Vec<Row>,
    first: String,
    next: String,
}

/// The place in a list.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Place {
    before: Option<Uuid>,
    after: u32,
    show: String,
}

type Asked = Result<Query<Place>, QueryRejection>;

fn place(asked: Asked) -> Result<Place, Nope> {
    let damaged = |_| Nope::Refused("the address of this page is damaged".to_owned());
    asked.map(|Query(place)| place).map_err(damaged)
}

/// `GET /desk/imports`
pub async fn list(
    State(web): State<Web>,
    Extension(person): Extension<Person>,
    asked: Asked,
) -> Result<Response, Nope> {
    let place = place(asked)?;
    let mut found = service::list(&web.app, place.before.map(ImportId)).await?;
    let has_more = found.len() > usize::from(PAGE);
    found.truncate(PAGE.into());
    let last = found.last().filter(|_| has_more);
    let body = ListPage {
        site: Site::of_desk(&web, "queue"),
        desk: Desk::new(&person, lists::counts(&web.app).await?),
        next: last.map(|it| format!("/desk/imports?before={}", it.id)).unwrap_or_default(),
        first: place.before.map(|_| "/desk/imports".to_owned()).unwrap_or_default(),
        rows: found.iter().map(|import| Row::new(import, &web)).collect(),
    };
    page(StatusCode::OK, &body)
}

/// A row of the report.
struct Told {
    number: String,
    badge: &'static str,
    state: &'static str,
    verdict: &'static str,
    cases: String,
    words: String,
}

impl Told {
    fn new(row: ImportRow) -> Self {
        Self {
            number: figure(row.number.into()),
            badge: match row.state {
                RowState::Good => "decided",
                RowState::Bad => "declined",
                RowState::Opened => "done",
                RowState::Empty => "plain",
            },
            state: row.state.label(),
            verdict: row.verdict.map_or("", Overall::key),
            cases: row.cases,
            words: row.words,
        }
    }
}

#[derive(Template)]
#[template(path = "desk/import.html")]
#[expect(clippy::struct_excessive_bools, reason = "each is one condition of the template")]
struct ImportPage {
    site: Site,
    desk: Desk,
    row: Row,
    facts: Vec<(&'static str, String)>,
    told: Vec<String>,
    refusal: String,
    /// Numbers of the same file imported before.
    before: Vec<Row>,
    is_at_work: bool,
    is_opening: bool,
    done: u32,
    units: u32,
    progress: String,
    /// What can be done now.
    may_open: bool,
    may_open_all: bool,
    may_cancel: bool,
    good: String,
    columns: Option<ColumnsForm>,
    problems: Vec<Problem>,
    report: Vec<Told>,
    has_report: bool,
    are_bad: bool,
    first: String,
    next: String,
}

/// `GET /desk/imports/{id}`
pub async fn show(
    State(web): State<Web>,
    Extension(person): Extension<Person>,
    Path(id): Path<Uuid>,
    asked: Asked,
) -> Result<Response, Nope> {
    let place = place(asked)?;
    let import = service::find(&web.app, ImportId(id)).await?;
    let form = import.stage.may_be_mapped().then(|| ColumnsForm::new(&import, &web));
    shown_page(&web, &person, &import, place, form, vec![]).await
}

async fn shown_page(
    web: &Web,
    person: &Person,
    import: &Import,
    place: Place,
    columns: Option<ColumnsForm>,
    problems: Vec<Problem>,
) -> Result<Response, Nope> {
    let app = &web.app;
    let are_bad = place.show == "refused";
    let mut rows = service::rows(app, import.id, place.after, are_bad, PAGE + 1).await?;
    let has_more = rows.len() > usize::from(PAGE);
    rows.truncate(PAGE.into());
    let root = format!("/desk/imports/{}", import.id);
    let show = if are_bad { "show=refused&" } else { "" };
    let last = rows.last().filter(|_| has_more).map(|row| row.number);
    let others = service::of_file(app, import.sha256, import.sheet).await?;
    let (stage, progress) = (import.stage, import.progress);
    let is_wrong = !problems.is_empty();
    let body = ImportPage {
        site: Site::of_desk(web, "queue"),
        desk: Desk::new(person, lists::counts(app).await?),
        row: Row::new(import, web),
        facts: facts(import, web),
        told: import.head.told.iter().map(|it| shown(it)).collect(),
        refusal: shown(&import.head.refusal),
        before: others
            .iter()
            .filter(|other| other.id < import.id)
            .map(|other| Row::new(other, web))
            .collect(),
        is_at_work: stage.is_at_work(),
        is_opening: stage == Stage::Opening,
        done: progress.done,
        units: progress.units,
        progress: format!(
            "{} of {}",
            figure(progress.done.into()),
            plural(progress.units as usize, "notice")
        ),
        may_open: matches!(stage, Stage::Checked | Stage::Stopped) && progress.good > 0,
        may_open_all: stage == Stage::Checked && progress.bad == 0 && progress.good > 0,
        may_cancel: stage.may_be_mapped()
            || (stage.is_at_work()
                && !(stage == Stage::Opening && import.mode == Mode::AllOrNothing)),
        good: plural(progress.good as usize, "row"),
        columns,
        problems,
        has_report: progress.units > 0,
        are_bad,
        first: if place.after > 0 { format!("{root}?{show}#report") } else { String::new() },
        next: last.map(|it| format!("{root}?{show}after={it}#report")).unwrap_or_default(),
        report: rows.into_iter().map(Told::new).collect(),
    };
    let status = if is_wrong { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let mut response = page(status, &body)?;
    if stage.is_at_work() && place.after == 0 {
        // Without a script: the browser asks again by itself.
        response.headers_mut().insert(header::REFRESH, HeaderValue::from_static("2"));
    }
    Ok(response)
}

fn facts(import: &Import, web: &Web) -> Vec<(&'static str, String)> {
    let zone = web.app.zone();
    let mut facts = vec![
        ("Sender", shown(&import.sender)),
        ("Received", brief(import.received_at, zone)),
        ("Uploaded", brief(import.uploaded_at, zone)),
        ("SHA-256", data_encoding::HEXLOWER.encode(&import.sha256)),
    ];
    if import.progress.units > 0 {
        facts.push(("What was ordered", import.mode.label().to_owned()));
        facts.push(("Cases", import.grouping.label().to_owned()));
    }
    facts.retain(|(_, value)| !value.is_empty());
    facts
}

/// Which button was pressed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Pressed {
    mode: String,
}

/// `POST /desk/imports/{id}/open`
pub async fn open(
    State(web): State<Web>,
    Path(id): Path<Uuid>,
    Form(pressed): Form<Pressed>,
) -> Result<Response, Nope> {
    let mode = Mode::from_key(&pressed.mode).ok_or(Nope::NotFound)?;
    back(id, service::proceed(&web.app, ImportId(id), mode).await)
}

/// `POST /desk/imports/{id}/cancel`
pub async fn cancel(State(web): State<Web>, Path(id): Path<Uuid>) -> Result<Response, Nope> {
    back(id, service::cancel(&web.app, ImportId(id)).await)
}

/// Whoever was too late sees on the page what is true now.
fn back(id: Uuid, done: Result<(), ServiceError>) -> Result<Response, Nope> {
    match done {
        Ok(()) | Err(ServiceError::Stale) => {
            Ok(Redirect::to(&format!("/desk/imports/{id}")).into_response())
        }
        Err(error) => Err(error.into()),
    }
}
