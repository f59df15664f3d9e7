//! A request with an Idempotency-Key is done once; its answer is given again.
use axum::{
    body::Bytes,
    extract::{FromRequestParts, OriginalUri},
    http::{HeaderName, HeaderValue, Method, StatusCode, header, request::Parts},
    response::{IntoResponse, Response},
};
use serde::Serialize;
use serde_json::Value;

use super::{
    auth::Caller,
    problem::{Kind, Problem},
};
use crate::{
    services::{
        App, ServiceError, access,
        answers::{self, Begun, Request, Ticket},
    },
    web::Web,
};

/// The header that says which request it is.
const IDEMPOTENCY_KEY: HeaderName = HeaderName::from_static("idempotency-key");
/// The header that marks an answer that was given before.
const REPLAYED: HeaderName = HeaderName::from_static("idempotency-replayed");
/// Characters of a key.
const KEY_MOST: usize = 255;

/// What a request says of itself.
pub struct Asked {
    route: String,
    idempotency: Result<Option<String>, Problem>,
}

impl FromRequestParts<Web> for Asked {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, web: &Web) -> Result<Self, Problem> {
        let method = Method::from_request_parts(parts, web).await.unwrap_or_default();
        let uri = OriginalUri::from_request_parts(parts, web).await;
        let path = uri.map(|OriginalUri(uri)| uri.path().to_owned()).unwrap_or_default();
        let given = parts.headers.get(&IDEMPOTENCY_KEY).map(HeaderValue::as_bytes);
        Ok(Self { route: format!("{method} {path}"), idempotency: given.map(named).transpose() })
    }
}

/// The draft writes it in quotes; who leaves them out means the same.
fn named(given: &[u8]) -> Result<String, Problem> {
    let text = std::str::from_utf8(given).unwrap_or_default().trim();
    let quoted = text.strip_prefix('"').and_then(|text| text.strip_suffix('"'));
    let text = quoted.unwrap_or(text);
    let is_key = (1..=KEY_MOST).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.:~".contains(&byte));
    if is_key { Ok(text.to_owned()) } else { Err(Problem::new(Kind::KeyMissing)) }
}

/// An answer: what was done.
pub struct Done {
    status: StatusCode,
    body: Value,
}

impl Done {
    /// With this status and body.
    pub fn new(status: StatusCode, body: impl Serialize) -> Self {
        Self { status, body: serde_json::to_value(body).expect("an answer is JSON") }
    }
}

/// Whether it is to be done.
pub enum Turn {
    /// It is; the ticket is there when the request has a key.
    Mine(Option<Ticket>),
    /// It was.
    Again(Response),
    /// It was, and never answered: the answer is what is there now.
    Done(Ticket),
}

/// Begins a request whose key is not needed.
pub async fn begin(
    web: &Web,
    caller: &Caller,
    asked: Asked,
    body: &Bytes,
) -> Result<Turn, Problem> {
    let Asked { route, idempotency } = asked;
    let Some(idempotency) = idempotency? else { return Ok(Turn::Mine(None)) };
    let (route, idempotency) = (route.as_str(), idempotency.as_str());
    let request = Request { key: caller.key.id, route, idempotency, body };
    match answers::begin(&web.app, &request).await? {
        Begun::Fresh(ticket) => Ok(Turn::Mine(Some(ticket))),
        Begun::Answered(status, body) => {
            let body = serde_json::from_str(&body).map_err(|_| Problem::new(Kind::Broken))?;
            let status = StatusCode::from_u16(status).map_err(|_| Problem::new(Kind::Broken))?;
            let mut response = respond(&web.app, Done { status, body }).await?;
            response.headers_mut().insert(REPLAYED, HeaderValue::from_static("true"));
            Ok(Turn::Again(response))
        }
        Begun::Done(ticket) => Ok(Turn::Done(ticket)),
        Begun::InWork => Err(Problem::new(Kind::InWork)),
        Begun::OtherBody => Err(Problem::new(Kind::KeyReused)),
    }
}

/// The same where the key is needed: what is sent must not be stored twice.
pub async fn must_begin(
    web: &Web,
    caller: &Caller,
    asked: Asked,
    body: &Bytes,
) -> Result<Result<Ticket, Response>, Problem> {
    if matches!(asked.idempotency, Ok(None)) {
        return Err(Problem::new(Kind::KeyMissing));
    }
    match begin(web, caller, asked, body).await? {
        Turn::Again(response) => Ok(Err(response)),
        // What is sent finds by its submission key what was stored.
        Turn::Mine(Some(ticket)) | Turn::Done(ticket) => Ok(Ok(ticket)),
        Turn::Mine(None) => Err(Problem::new(Kind::KeyMissing)),
    }
}

/// Answers a request that was done and never answered.
pub async fn catch_up(
    web: &Web,
    ticket: &Ticket,
    done: Result<Done, Problem>,
) -> Result<Response, Problem> {
    let mut response = end(web, Some(ticket), done).await?;
    response.headers_mut().insert(REPLAYED, HeaderValue::from_static("true"));
    Ok(response)
}

/// Keeps what was done and answers; what was refused may be put right under the same key.
pub async fn end(
    web: &Web,
    ticket: Option<&Ticket>,
    done: Result<Done, Problem>,
) -> Result<Response, Problem> {
    match (done, ticket) {
        (Ok(done), Some(ticket)) => {
            let (status, body) = (done.status.as_u16(), done.body.to_string());
            answers::finish(&web.app, ticket, status, &body).await?;
            Ok(respond(&web.app, done).await?)
        }
        (Ok(done), None) => Ok(respond(&web.app, done).await?),
        (Err(problem), Some(ticket)) => {
            answers::abandon(&web.app, ticket).await?;
            Err(problem)
        }
        (Err(problem), None) => Err(problem),
    }
}

/// An answer without more ado.
pub async fn respond(app: &App, done: Done) -> Result<Response, ServiceError> {
    let Done { status, mut body } = done;
    let location = body.get("case_url").and_then(Value::as_str).map(str::to_owned);
    fill(app, &mut body).await?;
    let headers = [(header::CONTENT_TYPE, "application/json"), (header::CACHE_CONTROL, "no-store")];
    let mut response = (status, headers, body.to_string()).into_response();
    let location = location.filter(|_| status == StatusCode::CREATED);
    if let Some(location) = location.and_then(|it| HeaderValue::try_from(it).ok()) {
        response.headers_mut().insert(header::LOCATION, location);
    }
    Ok(response)
}

/// Access keys are stored nowhere: what is kept leaves them empty, and they are computed here.
async fn fill(app: &App, body: &mut Value) -> Result<(), ServiceError> {
    let mut open = vec![body];
    while let Some(value) = open.pop() {
        match value {
            Value::Array(items) => open.extend(items),
            Value::Object(members) => {
                let number = members.get("number").and_then(Value::as_str).map(str::to_owned);
                if let (Some(number), Some(Value::String(key))) =
                    (number, members.get_mut("access_key"))
                    && key.is_empty()
                    && let Some(found) = access::claimant_key(app, &number).await?
                {
                    found.reveal().clone_into(key);
                }
                open.extend(members.values_mut());
            }
            _ => {}
        }
    }
    Ok(())
}
