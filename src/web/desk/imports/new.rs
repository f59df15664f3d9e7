//! The upload of a file: its form, and the bytes taken while they arrive.
use askama::Template;
use axum::{
    Extension,
    extract::{
        Multipart, State,
        multipart::{Field, MultipartRejection},
    },
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use jiff::{Timestamp, civil::Date};

use super::{
    super::{
        super::{
            Nope, Web,
            site::{Site, page},
        },
        case::Problem,
        frame::Desk,
    },
    service,
};
use crate::{
    domain::{audit::Actor, person::Person},
    formats::{form::FormError, table::FILE_MOST},
    services::{delivery, imports::Upload, lists},
};

/// Bytes of a whole form: the largest file, and the fields beside it.
pub const UPLOAD_MOST: usize = FILE_MOST + 64 * 1024;
/// Characters of a field beside the file.
const FIELD_MOST: usize = 1_000;

#[derive(Template)]
#[template(path = "desk/import_new.html")]
struct NewPage {
    site: Site,
    desk: Desk,
    most: usize,
    today: String,
    sender: String,
    received_on: String,
    problems: Vec<Problem>,
}

impl NewPage {
    fn error(&self, field: &str) -> &str {
        let found = self.problems.iter().find(|problem| problem.field == field);
        found.map_or("", |problem| problem.message.as_str())
    }
}

/// What the form sends.
#[derive(Default)]
struct Typed {
    name: String,
    bytes: Vec<u8>,
    sender: String,
    received_on: String,
}

/// `GET /desk/imports/new`
pub async fn form(
    State(web): State<Web>,
    Extension(person): Extension<Person>,
) -> Result<Response, Nope> {
    asked(&web, &person, Typed::default(), vec![]).await
}

/// `POST /desk/imports`
pub async fn upload(
    State(web): State<Web>,
    Extension(person): Extension<Person>,
    form: Result<Multipart, MultipartRejection>,
) -> Result<Response, Nope> {
    let typed = read(form.map_err(|_| Nope::MediaType)?).await?;
    let mut problems = Vec::new();
    if typed.bytes.is_empty() {
        problems.push(Problem::new("file", "Choose a file that is not empty."));
    }
    let received_at = match day(&typed.received_on, &web) {
        Ok(at) => at,
        Err(problem) => {
            problems.push(problem);
            None
        }
    };
    if !problems.is_empty() {
        return asked(&web, &person, typed, problems).await;
    }
    let Typed { name, bytes, sender, .. } = &typed;
    let actor = Actor::Person(person.id);
    let upload = Upload { name, bytes, sender, received_at, actor };
    let id = service::receive(&web.app, &upload).await?;
    Ok(Redirect::to(&format!("/desk/imports/{id}")).into_response())
}

async fn read(mut form: Multipart) -> Result<Typed, Nope> {
    let mut typed = Typed::default();
    let broken = |error: axum::extract::multipart::MultipartError| {
        if error.status() == StatusCode::PAYLOAD_TOO_LARGE {
            Nope::TooLarge(FILE_MOST)
        } else {
            Nope::Truncated
        }
    };
    while let Some(field) = form.next_field().await.map_err(broken)? {
        match field.name().unwrap_or_default() {
            "file" => {
                field.file_name().unwrap_or("unnamed").clone_into(&mut typed.name);
                typed.bytes = field.bytes().await.map_err(broken)?.to_vec();
            }
            "sender" => typed.sender = text(field).await?,
            "received_on" => typed.received_on = text(field).await?,
            _ => {}
        }
    }
    Ok(typed)
}

async fn text(field: Field<'_>) -> Result<String, Nope> {
    let bytes = field.bytes().await.map_err(|_| Nope::Truncated)?;
    if bytes.len() > FIELD_MOST {
        return Err(FormError::Fields.into());
    }
    String::from_utf8(bytes.to_vec()).map_err(|_| FormError::Encoding.into())
}

fn day(text: &str, web: &Web) -> Result<Option<Timestamp>, Problem> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    let wrong = |words: &str| Problem::new("received_on", words);
    let day: Date =
        text.trim().parse().map_err(|_| wrong("The day is not a date, like 2026-11-22."))?;
    let at = day.to_zoned(web.app.zone().clone()).map_err(|_| wrong("There is no such day."))?;
    let is_future = at.timestamp() > web.app.clock.now();
    if is_future { Err(wrong("The day lies in the future.")) } else { Ok(Some(at.timestamp())) }
}

async fn asked(
    web: &Web,
    person: &Person,
    typed: Typed,
    problems: Vec<Problem>,
) -> Result<Response, Nope> {
    let status =
        if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let body = NewPage {
        site: Site::of_desk(web, "queue"),
        desk: Desk::new(person, lists::counts(&web.app).await?),
        most: FILE_MOST / 1024 / 1024,
        today: delivery::day(&web.app, web.app.clock.now()).to_string(),
        sender: typed.sender,
        received_on: typed.received_on,
        problems,
    };
    page(status, &body)
}
