//! The form comes back: to be filled in further, to be checked, and to be sent.
use axum::{
    extract::Request,
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
};
use sha2::{Digest, Sha256};

use super::{
    super::{
        Nope,
        extract::{ClientIp, FormBytes},
        site::page,
        upload::Upload,
        visit::Visit,
    },
    check_page::{Answers, CheckPage},
    form_page::FormPage,
    purpose::Purpose,
    reading::Reading,
};
use crate::{
    domain::{event::Channel, evidence::Room},
    services::{
        evidence,
        intake::{self, Submission},
    },
};

/// `POST /notices/new`: shows the form again or all the answers; stores nothing.
pub async fn fill(
    web: Visit,
    headers: HeaderMap,
    FormBytes(bytes): FormBytes,
) -> Result<Response, Nope> {
    let mut reading = Reading::of(&web, &headers, &bytes, &[]).await?;
    if reading.rearrange() || reading.envelope.step == "change" {
        return page(StatusCode::OK, &FormPage::again(&web, Purpose::New, reading, false));
    }
    let room = evidence::room_of_new_case(&web.app);
    answers(&web, Purpose::New, reading, vec![], (room, String::new()))
}

/// `POST /notices`: the notice and its files are on disk before this answers.
pub async fn send(
    web: Visit,
    ClientIp(sender): ClientIp,
    request: Request,
) -> Result<Response, Nope> {
    web.senders.admit(sender).map_err(Nope::TooMany)?;
    let headers = request.headers().clone();
    let room = evidence::room_of_new_case(&web.app);
    let upload = Upload::read(&web, request, room).await?;
    let reading = Reading::of(&web, &headers, &upload.fields, &[]).await?;
    if !reading.is_ready() || !upload.refused.is_empty() {
        return answers(&web, Purpose::New, reading, vec![], (room, upload.fault(web.words)));
    }
    let Reading { envelope, policy, notice, .. } = reading;
    // The same click twice has the same bytes; another form has another token.
    let key = (!envelope.token.is_empty()).then(|| Sha256::digest(upload.identity()).into());
    let form = Submission::new(notice, &policy, Channel::Form, &upload.fields);
    let submission = Submission { key, evidence: upload.files, ..form };
    let received = intake::receive(&web.app, &submission).await?;
    let (number, key) = (received.number, received.key.reveal());
    Ok(Redirect::to(&format!("/cases/{number}?key={key}&sent=1")).into_response())
}

/// All the answers, or the form with what needs another look. `files`: what is taken with it, and what
/// is wrong with those that were sent.
pub fn answers(
    web: &Visit,
    purpose: Purpose,
    reading: Reading,
    given_up: Vec<String>,
    files: (Room, String),
) -> Result<Response, Nope> {
    if !reading.is_ready() {
        let again = FormPage::again(web, purpose, reading, true);
        return page(StatusCode::UNPROCESSABLE_ENTITY, &again);
    }
    let status = if files.1.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let answers = Answers::new(web, purpose, reading, given_up, files);
    page(status, &CheckPage::new(web, answers))
}
