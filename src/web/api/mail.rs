//! Mail as it is, handed in by a program that reads a mailbox of its own.
use axum::{
    extract::{FromRequest, Request, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use bytes::Bytes;
use serde::Serialize;
use utoipa::ToSchema;

use super::problem::{Kind, Problem, ProblemBody};
use crate::{
    domain::message::{Door, Fate},
    services::messages::{self, Taken},
    web::{Nope, Web, extract},
};

/// The bytes of a mail.
pub struct MailBytes(Bytes);

impl FromRequest<Web> for MailBytes {
    type Rejection = Problem;

    async fn from_request(request: Request, web: &Web) -> Result<Self, Problem> {
        let kind = request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
        let kind = kind.and_then(|kind| kind.split(';').next()).unwrap_or_default().trim();
        if !kind.eq_ignore_ascii_case("message/rfc822") {
            return Err(Problem::new(Kind::MediaType));
        }
        let most = web.app.settings.mail_in.most_bytes;
        extract::read(request.into_body(), most).await.map(Self).map_err(|nope| match nope {
            Nope::TooLarge(most) => {
                Problem::because(Kind::TooLarge, format!("At most {most} bytes are taken"))
            }
            _ => Problem::new(Kind::Truncated),
        })
    }
}

/// What became of a mail.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = MailTaken)]
pub struct MailAnswer {
    /// Identifier of the message.
    pub id: String,
    /// `opened` a case, `joined` one, or was `recorded` on a letter.
    #[schema(pattern = "^(opened|joined|recorded)$")]
    pub fate: &'static str,
    /// Numbers of the cases that it opened or joined.
    pub cases: Vec<String>,
    /// It came in before, and nothing was done now.
    pub again: bool,
}

impl From<Taken> for MailAnswer {
    fn from(taken: Taken) -> Self {
        Self {
            id: taken.id.to_string(),
            fate: taken.fate.key(),
            cases: taken.cases.iter().map(ToString::to_string).collect(),
            again: taken.again,
        }
    }
}

/// Hand in a mail.
///
/// Send it as it arrived, header and all. The same mail again, known by its Message-ID and body, is
/// the same message: no Idempotency-Key is needed, and trying again is always right. A mail that is
/// none is refused, and that is on record.
#[utoipa::path(post, path = "/api/v1/mail", tag = "mail", operation_id = "handInMail",
    request_body(content_type = "message/rfc822", content = String),
    responses((status = 201, description = "It opened a case.", body = MailAnswer),
        (status = 200, description = "It joined a case, was recorded on a letter, or came in before.", body = MailAnswer),
        (status = 422, description = "It is no mail.", body = ProblemBody, content_type = "application/problem+json")))]
pub async fn hand_in(
    State(web): State<Web>,
    MailBytes(raw): MailBytes,
) -> Result<Response, Problem> {
    let now = web.app.clock.now();
    let taken = messages::receive(&web.app, &raw, Door::Api, now).await?;
    if taken.fate == Fate::Refused {
        let why = taken.reason.unwrap_or_default();
        return Err(Problem::because(Kind::Invalid, format!("The mail is not taken in: {why}")));
    }
    let is_new = taken.fate == Fate::Opened && !taken.again;
    let status = if is_new { StatusCode::CREATED } else { StatusCode::OK };
    let body = serde_json::to_vec(&MailAnswer::from(taken)).expect("an answer is JSON");
    Ok((status, [(header::CONTENT_TYPE, "application/json")], body).into_response())
}
