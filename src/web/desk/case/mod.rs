//! One case at the desk: looking at it, and everything that is done to it.
mod acts;
mod facts;
mod findings;
mod history;
mod mail;
mod opened;
mod page;
mod places;
mod preview;
mod stale;
mod typed;

use axum::{http::StatusCode, response::Response};
use axum_extra::extract::{Query, QueryRejection};
use serde::Deserialize;

use super::super::{Nope, extract::Form};
pub(super) use acts::{NOTE_MOST, needed, passage, sentence};
pub(super) use mail::Mail;
pub(super) use opened::Opened;
pub(super) use typed::Problem;
use typed::Typed;

/// Which locations the page lists.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Listed {
    show: String,
}

/// `GET /desk/cases/{number}`
pub async fn show(
    opened: Opened,
    listed: Result<Query<Listed>, QueryRejection>,
) -> Result<Response, Nope> {
    let show = listed.map(|Query(listed)| listed.show).unwrap_or_default();
    opened.page(StatusCode::OK, Typed { show, ..Typed::default() }, None).await
}

/// `POST …/decide`: nothing is decided before its letters were shown.
pub async fn decide(opened: Opened, Form(typed): Form<Typed>) -> Result<Response, Nope> {
    match typed.step.as_str() {
        "decide" => opened.act(typed, acts::decide).await,
        "change" => opened.page(StatusCode::OK, typed, None).await,
        _ => opened.preview("decide", typed, acts::decide).await,
    }
}

/// The other acts show their letters when that is asked for.
async fn done(
    opened: Opened,
    verb: &'static str,
    typed: Typed,
    read: acts::Reader,
) -> Result<Response, Nope> {
    match typed.step.as_str() {
        "preview" => opened.preview(verb, typed, read).await,
        "change" => opened.page(StatusCode::OK, typed, None).await,
        _ => opened.act(typed, read).await,
    }
}

/// `POST …/confirm`
pub async fn confirm(opened: Opened, Form(typed): Form<Typed>) -> Result<Response, Nope> {
    done(opened, "confirm", typed, acts::confirm).await
}

/// `POST …/reopen`
pub async fn reopen(opened: Opened, Form(typed): Form<Typed>) -> Result<Response, Nope> {
    opened.act(typed, acts::reopen).await
}

/// `POST …/overturn`
pub async fn overturn(opened: Opened, Form(typed): Form<Typed>) -> Result<Response, Nope> {
    done(opened, "overturn", typed, acts::overturn).await
}

/// `POST …/dismiss`
pub async fn dismiss(opened: Opened, Form(typed): Form<Typed>) -> Result<Response, Nope> {
    done(opened, "dismiss", typed, acts::dismiss).await
}

/// `POST …/hand-over`
pub async fn hand_over(opened: Opened, Form(typed): Form<Typed>) -> Result<Response, Nope> {
    opened.act(typed, acts::hand_over).await
}

/// `POST …/note`
pub async fn note(opened: Opened, Form(typed): Form<Typed>) -> Result<Response, Nope> {
    opened.act(typed, acts::note).await
}
