//! Completing a notice: its form opened again with everything given, checked, and sent once more.
use axum::{
    extract::Request,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use sha2::{Digest, Sha256};

use super::{
    super::{
        Nope,
        extract::ClientIp,
        site::page,
        upload::{Upload, is_multipart},
        visit::Visit,
    },
    asked::{Asked, Named},
    form_page::FormPage,
    notice::answers,
    purpose::Purpose,
    reading::Reading,
};
use crate::{
    domain::{event::Channel, location::Location},
    services::{
        ServiceError,
        access::{self, CaseFile},
        cure, evidence,
        intake::Submission,
    },
};

/// `GET /cases/{number}/complete?key=`: stores nothing, however often it is opened.
pub async fn show(web: Visit, Named(number): Named, asked: Asked) -> Result<Response, Nope> {
    let file = access::open(&web.app, &number, asked.get("key")).await?;
    cure::awaited(&file.case).map_err(ServiceError::from)?;
    let reading = Reading::opened(&web, &file);
    page(StatusCode::OK, &FormPage::opened(&web, purpose(&web, &file), reading))
}

/// `POST /cases/{number}/complete?key=`: the form again, all the answers, or both versions kept.
pub async fn send(
    web: Visit,
    ClientIp(sender): ClientIp,
    Named(number): Named,
    asked: Asked,
    request: Request,
) -> Result<Response, Nope> {
    let key = asked.get("key");
    let file = access::open(&web.app, &number, key).await?;
    let headers = request.headers().clone();
    // Files are kept while they arrive, so their sender is counted before.
    let counted = is_multipart(&headers);
    if counted {
        web.senders.admit(sender).map_err(Nope::TooMany)?;
    }
    let room = evidence::room(&web.app, file.case.id).await?;
    let upload = Upload::read(&web, request, room).await?;
    let found = cure::findings(&file.case);
    let mut reading = Reading::of(&web, &headers, &upload.fields, &found).await?;
    let purpose = purpose(&web, &file);
    if reading.rearrange() || reading.envelope.step == "change" {
        return page(StatusCode::OK, &FormPage::again(&web, purpose, reading, false));
    }
    let is_sent = reading.envelope.step == "send";
    // What is sent too late is refused where that is recorded.
    if !is_sent || cure::awaited(&file.case).is_ok() {
        let given_up = reading.gives_up(&file);
        if !is_sent || !reading.is_ready() || !upload.refused.is_empty() {
            let lines = given_up.iter().filter_map(|position| line(&file, *position));
            let files = (room, upload.fault(web.words));
            return answers(&web, purpose, reading, lines.collect(), files);
        }
    }
    if !counted {
        web.senders.admit(sender).map_err(Nope::TooMany)?;
    }
    let Reading { envelope, policy, notice, .. } = reading;
    // The same click twice has the same bytes; another form has another token.
    let again = (!envelope.token.is_empty()).then(|| Sha256::digest(upload.identity()).into());
    let form = Submission::new(notice, &policy, Channel::Form, &upload.fields);
    let submission = Submission { key: again, evidence: upload.files, ..form };
    let received = cure::complete(&web.app, &number, key, &submission).await?;
    let (number, key) = (received.number, received.key.reveal());
    Ok(Redirect::to(&format!("/cases/{number}?key={key}&sent=1")).into_response())
}

fn purpose(web: &Visit, file: &CaseFile) -> Purpose {
    let key = web.app.claimant_key(file.case.id, file.case.key_generation);
    Purpose::Complete { number: file.case.number.to_string(), key: key.reveal().to_owned() }
}

fn line(file: &CaseFile, position: u32) -> Option<String> {
    file.notice.locations.get((position as usize).checked_sub(1)?).map(Location::line)
}
