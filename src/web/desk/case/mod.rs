//! One case at the desk: looking at it, and everything that is done to it.
mod acts;
mod complaints;
mod counters;
mod deed;
mod facts;
mod findings;
mod history;
mod holds;
mod mail;
mod opened;
mod page;
mod places;
mod preview;
mod read;
mod stale;
mod typed;
mod window;

use axum::{http::StatusCode, response::Response};
use axum_extra::extract::{Query, QueryRejection};
use serde::Deserialize;

use super::super::{Nope, extract::Form};
pub(super) use acts::{NOTE_MOST, REASON_MOST, moment, needed, passage, sentence};
pub(super) use facts::{Fact, WorkRow, claimant as claimant_facts, of_notice as work_rows};
pub(super) use history::{Entry, Names, entries};
pub(super) use mail::Mail;
pub(super) use opened::Opened;
pub(super) use read::called;
pub(super) use typed::{Problem, Typed, readable};

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

/// Nothing is done before its letters were shown.
async fn checked(
    opened: Opened,
    verb: &'static str,
    typed: Typed,
    read: acts::Reader,
) -> Result<Response, Nope> {
    match typed.step.as_str() {
        "decide" => opened.act(typed, read).await,
        "change" => opened.page(StatusCode::OK, typed, None).await,
        _ => opened.preview(verb, typed, read).await,
    }
}

/// `POST …/decide`
pub async fn decide(opened: Opened, Form(typed): Form<Typed>) -> Result<Response, Nope> {
    checked(opened, "decide", typed, acts::decide).await
}

/// Small acts show their letters when that is asked for.
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

/// `POST …/instruct`
pub async fn instruct(opened: Opened, Form(typed): Form<Typed>) -> Result<Response, Nope> {
    checked(opened, "instruct", typed, acts::instruct).await
}

/// `POST …/correct`
pub async fn correct(opened: Opened, Form(typed): Form<Typed>) -> Result<Response, Nope> {
    checked(opened, "correct", typed, acts::correct).await
}

/// `POST …/account`
pub async fn account(opened: Opened, Form(typed): Form<Typed>) -> Result<Response, Nope> {
    checked(opened, "account", typed, acts::name).await
}

/// `POST …/hold`
pub async fn hold(opened: Opened, Form(typed): Form<Typed>) -> Result<Response, Nope> {
    checked(opened, "hold", typed, acts::hold).await
}

/// `POST …/retraction`
pub async fn retraction(opened: Opened, Form(typed): Form<Typed>) -> Result<Response, Nope> {
    checked(opened, "retraction", typed, acts::retract).await
}

/// `POST …/lay-ground`
pub async fn lay_ground(opened: Opened, Form(typed): Form<Typed>) -> Result<Response, Nope> {
    checked(opened, "lay-ground", typed, acts::lay).await
}

/// `POST …/lift-ground`
pub async fn lift_ground(opened: Opened, Form(typed): Form<Typed>) -> Result<Response, Nope> {
    checked(opened, "lift-ground", typed, acts::lift).await
}

/// `POST …/vouch`
pub async fn vouch(opened: Opened, Form(typed): Form<Typed>) -> Result<Response, Nope> {
    checked(opened, "vouch", typed, acts::vouch).await
}

/// `POST …/decline`
pub async fn decline(opened: Opened, Form(typed): Form<Typed>) -> Result<Response, Nope> {
    checked(opened, "decline", typed, acts::decline).await
}

/// `POST …/confirm-hold`
pub async fn confirm_hold(opened: Opened, Form(typed): Form<Typed>) -> Result<Response, Nope> {
    checked(opened, "confirm-hold", typed, acts::confirm_hold).await
}

/// `POST …/refuse-hold`
pub async fn refuse_hold(opened: Opened, Form(typed): Form<Typed>) -> Result<Response, Nope> {
    checked(opened, "refuse-hold", typed, acts::refuse_hold).await
}

/// `POST …/end-hold`
pub async fn end_hold(opened: Opened, Form(typed): Form<Typed>) -> Result<Response, Nope> {
    checked(opened, "end-hold", typed, acts::end_hold).await
}

/// `POST …/answer`
pub async fn answer(opened: Opened, Form(typed): Form<Typed>) -> Result<Response, Nope> {
    checked(opened, "answer", typed, acts::answer).await
}

/// `POST …/revoke-keys`
pub async fn revoke_keys(opened: Opened, Form(typed): Form<Typed>) -> Result<Response, Nope> {
    checked(opened, "revoke-keys", typed, acts::revoke_keys).await
}
