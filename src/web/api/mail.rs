//! Mail as it is, handed in by a program that reads a mailbox of its own.
use std::time::Duration;

use axum::{
    Extension,
    body::{BodyDataStream, HttpBody},
    extract::{FromRequest, Request, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use futures_util::StreamExt;
use serde::Serialize;
use utoipa::ToSchema;

use super::{
    auth::Caller,
    problem::{Kind, Problem, ProblemBody},
};
use crate::{
    domain::message::{Door, Fate},
    services::messages::{self, START_MOST, Taken, Unusable},
    web::Web,
};

/// A mail as it arrives.
pub struct Arriving {
    /// The whole of it, or where that is too large, as much as a record of its refusal keeps.
    start: Vec<u8>,
    /// How many bytes it has, as announced; where nothing was, how many had come when it was too many.
    size: u64,
    /// What is left of a mail that is too large.
    rest: Option<BodyDataStream>,
}

/// The beginning of a mail that is too large is waited for so long.
const START_WAIT: Duration = Duration::from_secs(10);
/// So much more of it is taken, for so long, and thrown away: who is cut off while sending does not
/// hear the answer, and sends again.
const REST_MOST: usize = 64 << 20;
const REST_WAIT: Duration = Duration::from_secs(20);

impl FromRequest<Web> for Arriving {
    type Rejection = Problem;

    async fn from_request(request: Request, web: &Web) -> Result<Self, Problem> {
        let kind = request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
        let kind = kind.and_then(|kind| kind.split(';').next()).unwrap_or_default().trim();
        if !kind.eq_ignore_ascii_case("message/rfc822") {
            return Err(Problem::new(Kind::MediaType));
        }
        let most = web.app.settings.mail_in.most_bytes;
        let body = request.into_body();
        let announced = body.size_hint().lower();
        let mut rest = body.into_data_stream();
        let mut start = Vec::new();
        if announced > most as u64 {
            let begun = take(&mut rest, &mut start, START_MOST);
            // What has come by then is on record; that it was announced, is in any case.
            tokio::time::timeout(START_WAIT, begun).await.ok();
            start.truncate(START_MOST);
            return Ok(Self { start, size: announced, rest: Some(rest) });
        }
        take(&mut rest, &mut start, most + 1).await?;
        let size = start.len() as u64;
        if start.len() <= most {
            return Ok(Self { start, size, rest: None });
        }
        start.truncate(START_MOST);
        Ok(Self { start, size, rest: Some(rest) })
    }
}

/// Takes pieces until there are `enough` bytes, or no more.
async fn take(
    body: &mut BodyDataStream,
    taken: &mut Vec<u8>,
    enough: usize,
) -> Result<(), Problem> {
    while taken.len() < enough {
        match body.next().await {
            Some(Ok(piece)) => taken.extend_from_slice(&piece),
            Some(Err(_)) => return Err(Problem::new(Kind::Truncated)),
            None => break,
        }
    }
    Ok(())
}

async fn throw_away(mut rest: BodyDataStream) {
    let mut thrown = 0;
    let all = async {
        while thrown < REST_MOST
            && let Some(Ok(piece)) = rest.next().await
        {
            thrown += piece.len();
        }
    };
    tokio::time::timeout(REST_WAIT, all).await.ok();
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
/// none is refused, and so is one that is too large; either is on record.
#[utoipa::path(post, path = "/api/v1/mail", tag = "mail", operation_id = "handInMail",
    request_body(content_type = "message/rfc822", content = String),
    responses((status = 201, description = "It opened a case.", body = MailAnswer),
        (status = 200, description = "It joined a case, was recorded on a letter, or came in before.", body = MailAnswer),
        (status = 413, description = "It is too large.", body = ProblemBody, content_type = "application/problem+json"),
        (status = 422, description = "It is no mail.", body = ProblemBody, content_type = "application/problem+json")))]
pub async fn hand_in(
    State(web): State<Web>,
    Extension(caller): Extension<Caller>,
    Arriving { start, size, rest }: Arriving,
) -> Result<Response, Problem> {
    if let Some(rest) = rest {
        let most = web.app.settings.mail_in.most_bytes;
        let why = Unusable::TooLarge(most);
        messages::refuse_of_program(&web.app, &start, size, &caller.key, why).await?;
        throw_away(rest).await;
        let words = format!("At most {most} bytes are taken; that it was refused is on record");
        return Err(Problem::because(Kind::TooLarge, words));
    }
    let now = web.app.clock.now();
    let taken = messages::receive(&web.app, &start, Door::Api, now).await?;
    if taken.fate == Fate::Refused {
        let why = taken.reason.unwrap_or_default();
        return Err(Problem::because(Kind::Invalid, format!("The mail is not taken in: {why}")));
    }
    let is_new = taken.fate == Fate::Opened && !taken.again;
    let status = if is_new { StatusCode::CREATED } else { StatusCode::OK };
    let body = serde_json::to_vec(&MailAnswer::from(taken)).expect("an answer is JSON");
    Ok((status, [(header::CONTENT_TYPE, "application/json")], body).into_response())
}
