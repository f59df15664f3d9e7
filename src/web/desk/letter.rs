//! One letter at the desk: what it says, on paper too, and what a person records about it.
use askama::Template;
use axum::{
    Extension,
    extract::{FromRequestParts, Path},
    http::{StatusCode, header, request::Parts},
    response::{IntoResponse, Redirect, Response},
};
use jiff::civil::Date;
use serde::Deserialize;
use uuid::Uuid;

use super::{
    super::{
        Nope, Web,
        extract::Form,
        site::{Site, page},
    },
    case::{Mail, NOTE_MOST, Problem, needed, passage, sentence},
    frame::Desk,
};
use crate::{
    domain::{
        case::Refused,
        delivery::{Delivery, NotRecorded},
        ids::LetterId,
        letter::{Destination, Way},
        person::Person,
        text::shown,
    },
    pdf,
    services::{
        ServiceError,
        delivery::{self, Opened},
        enclosures, lists,
    },
};

/// The letter that a request names, and who looks at it.
pub struct Named {
    web: Web,
    person: Person,
    id: LetterId,
}

impl FromRequestParts<Web> for Named {
    type Rejection = Nope;

    async fn from_request_parts(parts: &mut Parts, web: &Web) -> Result<Self, Nope> {
        let Path(id) =
            Path::<Uuid>::from_request_parts(parts, web).await.map_err(|_| Nope::NotFound)?;
        let Extension(person) = Extension::<Person>::from_request_parts(parts, web)
            .await
            .map_err(|_| Nope::SignedOut)?;
        Ok(Self { web: web.clone(), person, id: LetterId(id) })
    }
}

/// Every field of every form of the page; a form sends those it has.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub struct Typed {
    /// The day it was posted.
    on: String,
    /// What was said when it was delivered.
    note: String,
    /// How it came back.
    how: String,
    /// Key of the way that it goes again.
    way: String,
    /// Where to.
    to: String,
    /// Why it goes there.
    reason: String,
    /// Why no way is left.
    end: String,
}

/// What a person may record next.
enum Next {
    /// The day it was posted.
    Post,
    /// That it was delivered by hand.
    Deliver,
    /// That it came back.
    Back,
    /// Where it goes now, or that it goes nowhere.
    Again,
    /// Nothing: it waits for the mail server, or is settled.
    Nothing,
}

impl Next {
    fn of(way: Way, delivery: &Delivery) -> Self {
        if delivery.may_be_resolved().is_ok() {
            Self::Again
        } else if delivery.may_come_back().is_ok() {
            Self::Back
        } else if delivery.may_be_delivered(way).is_ok() {
            Self::Deliver
        } else if delivery.is_pending() && way == Way::Post {
            Self::Post
        } else {
            Self::Nothing
        }
    }
}

#[derive(Template)]
#[template(path = "desk/letter.html")]
struct LetterPage {
    site: Site,
    desk: Desk,
    id: String,
    number: String,
    mail: Mail,
    lines: String,
    way: &'static str,
    text: String,
    has_receipt: bool,
    next: Next,
    today: String,
    written_on: String,
    ways: &'static [Way],
    typed: Typed,
    problems: Vec<Problem>,
}

impl LetterPage {
    fn error(&self, field: &str) -> &str {
        let found = self.problems.iter().find(|problem| problem.field == field);
        found.map_or("", |problem| problem.message.as_str())
    }
}

/// `GET /desk/letters/{id}`
pub async fn show(named: Named) -> Result<Response, Nope> {
    named.page(StatusCode::OK, None, None).await
}

/// `GET /desk/letters/{id}/letter.pdf`
pub async fn paper(Named { web, id, .. }: Named) -> Result<Response, Nope> {
    let Opened { filed, .. } = delivery::open(&web.app, id).await?;
    let facts = delivery::printed(&web.app, &filed);
    drawn("letter", filed.number.as_deref(), move || pdf::letter(&facts)).await
}

/// `GET /desk/letters/{id}/receipt.pdf`: what goes into the envelope with it.
pub async fn receipt(Named { web, id, .. }: Named) -> Result<Response, Nope> {
    let Opened { filed, .. } = delivery::open(&web.app, id).await?;
    let enclosures = enclosures::of_letter(&web.app, &filed.letter).await?;
    let facts = enclosures.receipt.ok_or(Nope::NotFound)?;
    drawn("receipt", filed.number.as_deref(), move || pdf::receipt(&facts)).await
}

async fn drawn(
    what: &str,
    number: Option<&str>,
    draw: impl FnOnce() -> Result<Vec<u8>, pdf::PdfError> + Send + 'static,
) -> Result<Response, Nope> {
    let made = tokio::task::spawn_blocking(draw).await;
    let bytes = made.map_err(|_| Nope::Broken)?.map_err(|error| {
        tracing::error!(%error, what, "a paper could not be drawn");
        Nope::Broken
    })?;
    let name = number.map_or_else(|| what.to_owned(), |number| format!("{what}-{number}"));
    let name = format!("inline; filename=\"{name}.pdf\"");
    let headers = [
        (header::CONTENT_TYPE, "application/pdf"),
        (header::CACHE_CONTROL, "no-store"),
        (header::CONTENT_DISPOSITION, &name),
    ];
    Ok((headers, bytes).into_response())
}

/// `POST …/posted`
pub async fn posted(named: Named, Form(typed): Form<Typed>) -> Result<Response, Nope> {
    let Ok(on) = typed.on.trim().parse::<Date>() else {
        let problem = Problem::new("on", "The day is not a date, like 2026-11-22.");
        return named.refused(typed, problem).await;
    };
    let done = delivery::posted(&named.web.app, &named.person, named.id, on).await;
    named.answered(typed, done).await
}

/// `POST …/delivered`
pub async fn delivered(named: Named, Form(typed): Form<Typed>) -> Result<Response, Nope> {
    let note = match passage(&typed.note, "note", "note", NOTE_MOST) {
        Ok(note) => note,
        Err(problem) => return named.refused(typed, problem).await,
    };
    let done = delivery::delivered(&named.web.app, &named.person, named.id, note.as_ref()).await;
    named.answered(typed, done).await
}

/// `POST …/came-back`
pub async fn came_back(named: Named, Form(typed): Form<Typed>) -> Result<Response, Nope> {
    let how = match needed(&typed.how, "how", "description of what came back") {
        Ok(how) => how,
        Err(problem) => return named.refused(typed, problem).await,
    };
    match delivery::came_back(&named.web.app, &named.person, named.id, &how).await {
        // Another way is looked for at once.
        Ok(()) => Ok(Redirect::to(&format!("/desk/letters/{}", named.id)).into_response()),
        failed => named.answered(typed, failed).await,
    }
}

/// `POST …/again`
pub async fn again(named: Named, Form(typed): Form<Typed>) -> Result<Response, Nope> {
    let read = Way::from_key(&typed.way)
        .ok_or_else(|| Problem::new("way", "Choose a way."))
        .and_then(|way| {
            Destination::parse(way, &typed.to)
                .map_err(|error| Problem::new("to", format!("The address {error}.")))
        })
        .and_then(|to| Ok((to, needed(&typed.reason, "reason", "reason")?)));
    let (to, reason) = match read {
        Ok(read) => read,
        Err(problem) => return named.refused(typed, problem).await,
    };
    let done = delivery::again(&named.web.app, &named.person, named.id, to, &reason).await;
    named.answered(typed, done.map(drop)).await
}

/// `POST …/undeliverable`
pub async fn undeliverable(named: Named, Form(typed): Form<Typed>) -> Result<Response, Nope> {
    let reason = match needed(&typed.end, "end", "reason") {
        Ok(reason) => reason,
        Err(problem) => return named.refused(typed, problem).await,
    };
    let done = delivery::undeliverable(&named.web.app, &named.person, named.id, &reason).await;
    named.answered(typed, done).await
}

impl Named {
    /// Back to the list, or to what must be put right.
    async fn answered(
        &self,
        typed: Typed,
        done: Result<(), ServiceError>,
    ) -> Result<Response, Nope> {
        match done {
            Ok(()) => Ok(Redirect::to("/desk/letters").into_response()),
            Err(ServiceError::Refused(refused)) => {
                // The form of what somebody else has done meanwhile is gone.
                let field = match refused {
                    Refused::Letter(NotRecorded::Future(_) | NotRecorded::BeforeWriting(_)) => "on",
                    _ => "h-letter",
                };
                let message = sentence(&refused.to_string());
                self.refused(typed, Problem::new(field, message)).await
            }
            Err(error) => Err(error.into()),
        }
    }

    async fn refused(&self, typed: Typed, problem: Problem) -> Result<Response, Nope> {
        self.page(StatusCode::UNPROCESSABLE_ENTITY, Some(typed), Some(problem)).await
    }

    async fn page(
        &self,
        status: StatusCode,
        typed: Option<Typed>,
        problem: Option<Problem>,
    ) -> Result<Response, Nope> {
        let Self { web, person, id } = self;
        let Opened { filed, postal } = delivery::open(&web.app, *id).await?;
        let letter = &filed.letter;
        let way = letter.destination.way;
        let (today, written) = (web.app.clock.now(), letter.created_at);
        let [today, written_on] = [today, written].map(|at| delivery::day(&web.app, at));
        let body = LetterPage {
            site: Site::of_desk(web, "letters"),
            desk: Desk::new(person, lists::counts(&web.app).await?),
            id: id.to_string(),
            number: filed.number.clone().unwrap_or_default(),
            mail: Mail::filed(&filed, web.app.zone()),
            lines: shown(&letter.destination.to),
            way: way.label(),
            text: shown(&delivery::text(letter)),
            has_receipt: letter.kind.carries_receipt() && letter.case.is_some(),
            next: Next::of(way, &filed.delivery),
            today: today.to_string(),
            written_on: written_on.to_string(),
            ways: Way::ALL,
            typed: typed.unwrap_or_else(|| offered(way, postal)),
            problems: problem.into_iter().collect(),
        };
        page(status, &body)
    }
}

/// The way that is left when the first one failed.
fn offered(way: Way, postal: Option<Destination>) -> Typed {
    let other = postal.filter(|_| way == Way::Email);
    let way = other.as_ref().map_or(Way::Email, |_| Way::Post).key().to_owned();
    Typed { way, to: other.map(|postal| postal.to).unwrap_or_default(), ..Typed::default() }
}
