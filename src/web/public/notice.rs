//! The form comes back: to be filled in further, to be checked, and to be sent.
use axum::{
    extract::State,
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
};
use sha2::{Digest, Sha256};

use super::{
    super::{
        Nope, Web,
        extract::{ClientIp, FormBytes},
        site::page,
    },
    check_page::CheckPage,
    form_page::FormPage,
    purpose::Purpose,
    reading::Reading,
};
use crate::{
    domain::event::Channel,
    services::intake::{self, Submission},
};

/// `POST /notices/new`: shows the form again or all the answers; stores nothing.
pub async fn fill(
    State(web): State<Web>,
    headers: HeaderMap,
    FormBytes(bytes): FormBytes,
) -> Result<Response, Nope> {
    let mut reading = Reading::of(&web, &headers, &bytes, &[]).await?;
    if reading.rearrange() || reading.envelope.step == "change" {
        return page(StatusCode::OK, &FormPage::again(&web, Purpose::New, reading, false));
    }
    answers(&web, Purpose::New, reading, vec![])
}

/// `POST /notices`: the notice is on disk before this answers.
pub async fn send(
    State(web): State<Web>,
    ClientIp(sender): ClientIp,
    headers: HeaderMap,
    FormBytes(bytes): FormBytes,
) -> Result<Response, Nope> {
    web.senders.admit(sender).map_err(Nope::TooMany)?;
    let reading = Reading::of(&web, &headers, &bytes, &[]).await?;
    if !reading.is_ready() {
        return answers(&web, Purpose::New, reading, vec![]);
    }
    let Reading { envelope, policy, notice, .. } = reading;
    // The same click twice has the same bytes; another form has another token.
    let key = (!envelope.token.is_empty()).then(|| Sha256::digest(&bytes).into());
    let form = Submission::new(notice, &policy, Channel::Form, &bytes);
    let submission = Submission { key, ..form };
    let received = intake::receive(&web.app, &submission).await?;
    let (number, key) = (received.number, received.key.reveal());
    Ok(Redirect::to(&format!("/cases/{number}?key={key}&sent=1")).into_response())
}

/// All the answers, or the form with what needs another look.
pub fn answers(
    web: &Web,
    purpose: Purpose,
    reading: Reading,
    given_up: Vec<String>,
) -> Result<Response, Nope> {
    if !reading.is_ready() {
        let again = FormPage::again(web, purpose, reading, true);
        return page(StatusCode::UNPROCESSABLE_ENTITY, &again);
    }
    page(StatusCode::OK, &CheckPage::new(web, purpose, reading, given_up))
}
