//! Subpoenas about a case (17 U.S.C. 512(h)): recorded, and answered with a certified copy.
use askama::Template;
use axum::{
    http::{StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use jiff::civil::Date;
use serde::Deserialize;

use super::{
    super::{
        Nope,
        extract::Form,
        site::{Site, page},
    },
    case::{Opened, Problem},
    frame::{Desk, brief},
};
use crate::{
    domain::{subpoena::Subpoena, text::Line, text::shown, when},
    pdf,
    services::{delivery, lists, subpoena as service},
};

/// Characters of a name, a court or a number.
const LINE_MOST: usize = 300;

/// What the forms of the page send.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    requester: String,
    court: String,
    reference: String,
    received_on: String,
    /// For whom a copy is made.
    recipient: String,
}

/// A subpoena as it is listed.
struct Row {
    title: String,
    requester: String,
    received: String,
    who: String,
}

#[derive(Template)]
#[template(path = "desk/subpoenas.html")]
struct SubpoenaPage {
    site: Site,
    desk: Desk,
    number: String,
    is_preserved: bool,
    rows: Vec<Row>,
    today: String,
    typed: Typed,
    problems: Vec<Problem>,
}

impl SubpoenaPage {
    fn error(&self, field: &str) -> &str {
        let found = self.problems.iter().find(|problem| problem.field == field);
        found.map_or("", |problem| problem.message.as_str())
    }
}

/// `GET /desk/cases/{number}/subpoenas`
pub async fn show(opened: Opened) -> Result<Response, Nope> {
    shown_page(&opened, StatusCode::OK, Typed::default(), vec![]).await
}

/// `POST /desk/cases/{number}/subpoenas`
pub async fn record(opened: Opened, Form(typed): Form<Typed>) -> Result<Response, Nope> {
    let today = delivery::day(&opened.web.app, opened.web.app.clock.now());
    let subpoena = match read(&typed, today) {
        Ok(subpoena) => subpoena,
        Err(problems) => {
            return shown_page(&opened, StatusCode::UNPROCESSABLE_ENTITY, typed, problems).await;
        }
    };
    let (app, id) = (&opened.web.app, opened.file.case.id);
    service::record(app, &opened.person, id, &subpoena).await?;
    let address = format!("/desk/cases/{}/subpoenas", opened.file.case.number);
    Ok(Redirect::to(&address).into_response())
}

/// `POST /desk/cases/{number}/certified-copy`: drawn, then recorded as disclosed, then given.
pub async fn certified_copy(opened: Opened, Form(typed): Form<Typed>) -> Result<Response, Nope> {
    let recipient = match line(&typed.recipient, "recipient", "recipient") {
        Ok(recipient) => recipient,
        Err(problem) => {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            return shown_page(&opened, status, typed, vec![problem]).await;
        }
    };
    let (app, id) = (&opened.web.app, opened.file.case.id);
    let copy = service::certified_copy(app, &opened.person, id, &recipient).await?;
    let made_at = copy.made_at;
    let drawn = tokio::task::spawn_blocking(move || pdf::certified_copy(&copy)).await;
    let bytes = drawn.map_err(|_| Nope::Broken)?.map_err(|error| {
        tracing::error!(%error, "a certified copy could not be drawn");
        Nope::Broken
    })?;
    service::disclosed(app, &opened.person, id, &recipient, made_at).await?;
    let number = &opened.file.case.number;
    let name = format!("attachment; filename=\"certified-copy-{number}.pdf\"");
    let headers = [
        (header::CONTENT_TYPE, "application/pdf"),
        (header::CACHE_CONTROL, "no-store"),
        (header::CONTENT_DISPOSITION, &name),
    ];
    Ok((headers, bytes).into_response())
}

fn line(text: &str, field: &str, what: &str) -> Result<Line, Problem> {
    Line::parse(text, LINE_MOST)
        .map_err(|error| Problem::new(field, format!("The {what} {error}.")))?
        .ok_or_else(|| Problem::new(field, format!("Give the {what}.")))
}

fn day(text: &str, today: Date) -> Result<Date, Problem> {
    let wrong = |message: &str| Problem::new("received_on", message);
    let day: Date =
        text.trim().parse().map_err(|_| wrong("The day is not a date, like 2026-11-22."))?;
    if day > today { Err(wrong("The day lies in the future.")) } else { Ok(day) }
}

/// Everything that is wrong is said at once.
fn read(typed: &Typed, today: Date) -> Result<Subpoena, Vec<Problem>> {
    let requester = line(&typed.requester, "requester", "name of who asks");
    let court = line(&typed.court, "court", "court");
    let reference = line(&typed.reference, "reference", "number of the subpoena");
    let received_on = day(&typed.received_on, today);
    match (requester, court, reference, received_on) {
        (Ok(requester), Ok(court), Ok(reference), Ok(received_on)) => {
            Ok(Subpoena { requester, court, reference, received_on })
        }
        (requester, court, reference, received_on) => {
            let lines = [requester.err(), court.err(), reference.err()];
            Err(lines.into_iter().chain([received_on.err()]).flatten().collect())
        }
    }
}

async fn shown_page(
    opened: &Opened,
    status: StatusCode,
    typed: Typed,
    problems: Vec<Problem>,
) -> Result<Response, Nope> {
    let Opened { web, person, file, .. } = opened;
    let filed = service::of_case(&web.app, file.case.id).await?;
    let row = |one: crate::store::subpoenas::Filed| Row {
        title: format!("{}, {}", one.subpoena.reference, one.subpoena.court),
        requester: shown(one.subpoena.requester.as_str()),
        received: when::day(one.subpoena.received_on),
        who: format!("{}, {}", one.by, brief(one.recorded_at, web.app.zone())),
    };
    let body = SubpoenaPage {
        site: Site::of_desk(web, "queue"),
        desk: Desk::new(person, lists::counts(&web.app).await?),
        number: file.case.number.to_string(),
        is_preserved: file.case.life.preserved,
        rows: filed.into_iter().map(row).collect(),
        today: delivery::day(&web.app, web.app.clock.now()).to_string(),
        typed,
        problems,
    };
    page(status, &body)
}
