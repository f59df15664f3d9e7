//! Files on the page of a case: what there is, who sent it, adding more, and downloads that no browser opens.
use axum::{
    Extension,
    body::Body,
    extract::{FromRequestParts, Path, Request, State},
    http::{HeaderName, HeaderValue, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use data_encoding::HEXLOWER;
use jiff::tz::TimeZone;
use uuid::Uuid;

use super::{
    super::{
        Nope, Web,
        upload::{Upload, attachment, limits_told},
    },
    case::{NOTE_MOST, Opened, Problem, Typed, passage, sentence},
    frame::{brief, figure},
};
use crate::{
    domain::{
        audit::Actor,
        evidence::{Room, size_shown},
        ids::EvidenceId,
        person::Person,
        text::shown,
    },
    formats::{form::FormError, words::Words},
    services::{
        ServiceError,
        access::CaseFile,
        evidence::{self, Filed, OpenError},
    },
};

/// A file in the list.
pub struct EvidenceRow {
    pub id: String,
    pub name: String,
    pub sort: &'static str,
    pub is_program: bool,
    pub size: String,
    pub sha256: String,
    pub who: String,
}

pub fn rows(file: &CaseFile, zone: &TimeZone) -> Vec<EvidenceRow> {
    let row = |filed: &Filed| {
        let by = match (filed.by, &filed.person) {
            (Actor::Person(_), Some(name)) => name.clone(),
            (Actor::Person(_), None) => "a colleague".to_owned(),
            (Actor::Claimant, _) => "the claimant".to_owned(),
            (Actor::Subscriber, _) => "the subscriber".to_owned(),
            (Actor::Stranger, _) => "a sender without a key".to_owned(),
            (Actor::System, _) => "safeharbor".to_owned(),
            (Actor::Program(_), _) => "a program".to_owned(),
        };
        let (sort, size) = (filed.file.sort(), filed.file.size);
        EvidenceRow {
            id: filed.id.to_string(),
            name: shown(filed.file.name.as_str()),
            sort: sort.label,
            is_program: sort.is_program,
            size: format!("{} ({} bytes)", size_shown(size), figure(size)),
            sha256: HEXLOWER.encode(&filed.file.sha256),
            who: format!("{by}, {}", brief(filed.added_at, zone)),
        }
    };
    file.evidence.iter().map(row).collect()
}

fn room(opened: &Opened) -> Room {
    let held = &opened.file.evidence;
    let bytes = held.iter().map(|filed| filed.file.size).sum();
    let files = u32::try_from(held.len()).unwrap_or(u32::MAX);
    opened.web.app.settings.evidence.room(files, bytes)
}

/// What the field of files says; empty when the case takes no more.
pub fn hint(opened: &Opened) -> String {
    let room = room(opened);
    if room.files == 0 || room.bytes == 0 {
        String::new()
    } else {
        limits_told(Words::default(), room)
    }
}

/// `POST /desk/cases/{number}/evidence`
pub async fn add(State(web): State<Web>, request: Request) -> Result<Response, Nope> {
    let (mut parts, body) = request.into_parts();
    let opened = Opened::from_request_parts(&mut parts, &web).await?;
    let Extension(person) = Extension::<Person>::from_request_parts(&mut parts, &web)
        .await
        .map_err(|_| Nope::SignedOut)?;
    let upload = Upload::read(&web, Request::from_parts(parts, body), room(&opened)).await?;
    let typed: Typed =
        serde_html_form::from_bytes(&upload.fields).map_err(|_| FormError::Fields)?;
    let note = passage(&typed.evidence_note, "evidence_note", "note", NOTE_MOST);
    let problem = match &note {
        _ if !upload.refused.is_empty() => {
            Some(Problem::new("files", upload.fault(Words::default())))
        }
        _ if upload.files.is_empty() => Some(Problem::new("files", "Choose at least one file.")),
        Err(problem) => Some(Problem::new(problem.field.clone(), problem.message.clone())),
        Ok(_) => None,
    };
    if let Some(problem) = problem {
        return opened.refused(typed, problem).await;
    }
    let note = note.ok().flatten();
    let (id, by) = (opened.file.case.id, Actor::Person(person.id));
    match evidence::add(&web.app, id, by, &upload.files, note.as_ref()).await {
        Ok(()) => {
            let address = format!("/desk/cases/{}#evidence", opened.file.case.number);
            Ok(Redirect::to(&address).into_response())
        }
        Err(ServiceError::Refused(refused)) => {
            opened.refused(typed, Problem::new("files", sentence(&refused.to_string()))).await
        }
        Err(error) => Err(error.into()),
    }
}

/// Nothing of a download runs, whatever opens it.
const SANDBOX: HeaderValue = HeaderValue::from_static("default-src 'none'; sandbox");

/// `GET /desk/cases/{number}/evidence/{id}`: always a download, never shown in the browser.
pub async fn download(
    State(web): State<Web>,
    path: Result<Path<(String, Uuid)>, axum::extract::rejection::PathRejection>,
) -> Result<Response, Nope> {
    let Path((number, id)) = path.map_err(|_| Nope::NotFound)?;
    let opened = evidence::open(&web.app, EvidenceId(id)).await?;
    if !evidence::is_of(&web.app, &opened.filed, &number).await? {
        return Err(OpenError::NotFound.into());
    }
    let size = HeaderValue::from(opened.filed.file.size);
    let headers = [
        // Never the type that a sender or its content claims: nothing here is to be opened.
        (header::CONTENT_TYPE, HeaderValue::from_static("application/octet-stream")),
        (header::CONTENT_LENGTH, size),
        (header::CONTENT_DISPOSITION, attachment(&opened.filed.file.name)),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
        (header::CONTENT_SECURITY_POLICY, SANDBOX),
        (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
        (
            HeaderName::from_static("cross-origin-resource-policy"),
            HeaderValue::from_static("same-origin"),
        ),
        // A packed answer could not say how long it is, and would hide that it broke off.
        (header::CONTENT_ENCODING, HeaderValue::from_static("identity")),
    ];
    Ok((StatusCode::OK, headers, Body::from_stream(opened.bytes)).into_response())
}
