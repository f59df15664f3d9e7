//! Problems of the programming interface (RFC 9457): one shape for whatever goes wrong.
use axum::{
    http::{HeaderMap, HeaderValue, StatusCode, Uri, header},
    response::{IntoResponse, Response},
};
use serde::Serialize;
use serde_json::Value;
use utoipa::ToSchema;

use crate::{domain::keyed::keyed, formats::json::Fault, services::ServiceError, web::Nope};

keyed! {
    /// What kind of problem it is; the word is the end of its `type`.
    pub enum Kind {
        /// Fields must be put right.
        Invalid = "invalid",
        /// The body is not JSON.
        NotJson = "not-json",
        /// No key, or one that opens nothing.
        Unauthorized = "unauthorized",
        /// The key does not allow it.
        Forbidden = "forbidden",
        /// There is no such thing, or the key may not know of it.
        NotFound = "not-found",
        /// The address takes another method.
        Method = "method-not-allowed",
        /// The rules of the case refuse it.
        Refused = "refused",
        /// The case was changed since it was read.
        Stale = "stale",
        /// The Idempotency-Key is missing or is none.
        KeyMissing = "idempotency-key-missing",
        /// The Idempotency-Key came with another body.
        KeyReused = "idempotency-key-reused",
        /// The same request is in work.
        InWork = "in-work",
        /// The body is too large.
        TooLarge = "too-large",
        /// The body is not application/json.
        MediaType = "unsupported-media-type",
        /// The request took too long or was cut short.
        Truncated = "truncated",
        /// Too many requests.
        TooMany = "too-many-requests",
        /// The database cannot be reached.
        Unavailable = "unavailable",
        /// A fault of this service.
        Broken = "broken",
    }
}

impl Kind {
    /// The status it is answered with.
    #[must_use]
    pub const fn status(self) -> StatusCode {
        match self {
            Self::Invalid | Self::KeyReused => StatusCode::UNPROCESSABLE_ENTITY,
            Self::NotJson | Self::KeyMissing => StatusCode::BAD_REQUEST,
            Self::Unauthorized => StatusCode::UNAUTHORIZED,
            Self::Forbidden => StatusCode::FORBIDDEN,
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Method => StatusCode::METHOD_NOT_ALLOWED,
            Self::Refused | Self::Stale | Self::InWork => StatusCode::CONFLICT,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::MediaType => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::Truncated => StatusCode::REQUEST_TIMEOUT,
            Self::TooMany => StatusCode::TOO_MANY_REQUESTS,
            Self::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
            Self::Broken => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// The same for every problem of the kind.
    #[must_use]
    pub const fn title(self) -> &'static str {
        match self {
            Self::Invalid => "Something in the request must be put right",
            Self::NotJson => "The body cannot be read",
            Self::Unauthorized => "A key is needed",
            Self::Forbidden => "The key does not allow this",
            Self::NotFound => "There is nothing here",
            Self::Method => "This address does not take that method",
            Self::Refused => "That cannot be done",
            Self::Stale => "Somebody was faster",
            Self::KeyMissing => "An Idempotency-Key is needed",
            Self::KeyReused => "The Idempotency-Key was used for something else",
            Self::InWork => "The same request is in work",
            Self::TooLarge => "This is too large",
            Self::MediaType => "The body is of another type than what is taken here",
            Self::Truncated => "The request ended early",
            Self::TooMany => "Too many requests",
            Self::Unavailable => "Nothing can be stored right now",
            Self::Broken => "Something broke on our side",
        }
    }

    /// What to do about it.
    #[must_use]
    pub const fn advice(self) -> &'static str {
        match self {
            Self::Invalid => "Nothing was stored. Each entry of `errors` points to a field.",
            Self::NotJson => {
                "Nothing was stored. Send one JSON document in UTF-8, each name once in its object."
            }
            Self::Unauthorized => {
                "Send `Authorization: Bearer` and a key that was made at the desk and not revoked."
            }
            Self::Forbidden => "An administrator can make a key with the scope that is asked for.",
            Self::NotFound => "The address is wrong, or what is here is not for this key.",
            Self::Method => "The header `Allow` names the methods that it takes.",
            Self::Refused => "Nothing was changed. Read the case again.",
            Self::Stale => "Nothing was changed. Read the case again and decide on what it is now.",
            Self::KeyMissing => {
                "Nothing was stored. Send an `Idempotency-Key` of 1 to 255 letters, digits or `-_.:~`, quoted or not, a new one for each new request."
            }
            Self::KeyReused => {
                "Nothing was stored. A key belongs to one body; take a new one for a new request."
            }
            Self::InWork => "Send it again in some seconds to get its answer.",
            Self::TooLarge => "Nothing was stored. Send it in several parts.",
            Self::MediaType => {
                "Nothing was stored. Send the body as `application/json`, and mail as `message/rfc822`."
            }
            Self::Truncated => "Send it again, with the same Idempotency-Key.",
            Self::TooMany => "Nothing was stored. Wait as long as `Retry-After` says.",
            Self::Unavailable => {
                "Nothing was stored. Send it again in half a minute, with the same Idempotency-Key."
            }
            Self::Broken => {
                "It has been written down for the operator. Send it again later, with the same Idempotency-Key."
            }
        }
    }
}

/// Instead of the advice, where the database went away during a commit.
const UNSURE: &str = "Nobody knows whether this was stored. Send it again in half a minute, with the same \
                      Idempotency-Key: what was stored is not stored twice.";

/// Faults that are named one by one.
const ERRORS_MOST: usize = 200;

/// A problem on its way out.
#[derive(Debug, Clone)]
pub struct Problem {
    kind: Kind,
    detail: String,
    errors: Vec<Fault>,
    challenge: Option<String>,
}

/// The body of a problem.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = Problem)]
pub struct ProblemBody {
    /// Where this kind of problem is described, relative to this service.
    #[serde(rename = "type")]
    kind: String,
    /// The same for every problem of the kind.
    title: String,
    /// The HTTP status.
    #[schema(minimum = 400, maximum = 599)]
    status: u16,
    /// What happened this time, and what to do.
    detail: String,
    /// One entry for each field that must be put right, all together.
    errors: Vec<ErrorBody>,
}

/// Something that must be put right.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = ProblemError)]
pub struct ErrorBody {
    /// A JSON pointer (RFC 6901) into the request; empty for the whole of it. A parameter of the
    /// address is named by a fragment, such as `#limit`.
    pointer: String,
    /// A word for programs.
    code: String,
    /// What is wrong, continuing the name of the field.
    detail: String,
}

impl Problem {
    /// With the advice of its kind.
    #[must_use]
    pub fn new(kind: Kind) -> Self {
        let detail = kind.advice().to_owned();
        Self { kind, detail, errors: vec![], challenge: None }
    }

    /// With what happened this time before the advice.
    #[must_use]
    pub fn because(kind: Kind, what: impl std::fmt::Display) -> Self {
        Self { detail: format!("{what}. {}", kind.advice()), ..Self::new(kind) }
    }

    /// Fields that must be put right.
    #[must_use]
    pub fn invalid(mut errors: Vec<Fault>) -> Self {
        let more = errors.len().saturating_sub(ERRORS_MOST);
        errors.truncate(ERRORS_MOST);
        if more > 0 {
            let detail = format!("has {more} more faults, which are not named");
            errors.push(Fault::new("", "too_many", detail));
        }
        Self { errors, ..Self::new(Kind::Invalid) }
    }

    /// One field, or one parameter.
    #[must_use]
    pub fn at(pointer: &str, code: &'static str, detail: impl Into<String>) -> Self {
        Self::invalid(vec![Fault::new(pointer, code, detail)])
    }

    /// With how to ask for it rightly (RFC 6750).
    #[must_use]
    pub fn challenged(self, challenge: String) -> Self {
        Self { challenge: Some(challenge), ..self }
    }

    /// The status.
    #[must_use]
    pub const fn status(&self) -> StatusCode {
        self.kind.status()
    }

    /// What is sent.
    #[must_use]
    pub fn body(&self) -> ProblemBody {
        let error = |fault: &Fault| ErrorBody {
            pointer: fault.pointer.clone(),
            code: fault.code.to_owned(),
            detail: fault.detail.clone(),
        };
        ProblemBody {
            kind: format!("/api#problem-{}", self.kind),
            title: self.kind.title().to_owned(),
            status: self.kind.status().as_u16(),
            detail: self.detail.clone(),
            errors: self.errors.iter().map(error).collect(),
        }
    }

    /// The body as a value, for an answer that holds several.
    #[must_use]
    pub fn value(&self) -> Value {
        serde_json::to_value(self.body()).expect("a problem is JSON")
    }
}

impl From<ServiceError> for Problem {
    fn from(error: ServiceError) -> Self {
        match error {
            ServiceError::Refused(refused) => Self::because(Kind::Refused, refused),
            ServiceError::Stale => Self::new(Kind::Stale),
            ServiceError::NotFound => Self::new(Kind::NotFound),
            // Logged there, once.
            other => match Nope::from(other) {
                Nope::Unavailable => Self::new(Kind::Unavailable),
                Nope::Unsure => Self { detail: UNSURE.to_owned(), ..Self::new(Kind::Unavailable) },
                _ => Self::new(Kind::Broken),
            },
        }
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let body = serde_json::to_vec(&self.body()).expect("a problem is JSON");
        let mut response = (self.kind.status(), body).into_response();
        let headers = response.headers_mut();
        let kind = HeaderValue::from_static("application/problem+json");
        headers.insert(header::CONTENT_TYPE, kind);
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        let challenge = self.challenge.and_then(|words| HeaderValue::try_from(words).ok());
        if let Some(challenge) = challenge {
            headers.insert(header::WWW_AUTHENTICATE, challenge);
        }
        if self.kind == Kind::Unavailable {
            headers.insert(header::RETRY_AFTER, HeaderValue::from(30));
        }
        if self.kind == Kind::InWork {
            headers.insert(header::RETRY_AFTER, HeaderValue::from(5));
        }
        response
    }
}

/// Whether an address is one of the programming interface: what goes wrong there is no page.
#[must_use]
pub fn is_ours(uri: &Uri) -> bool {
    uri.path() == "/api/v1" || uri.path().starts_with("/api/v1/")
}

/// What a layer or an extractor answered, as a problem; headers that say how to go on are kept.
#[must_use]
pub fn instead(status: StatusCode, headers: &HeaderMap) -> Response {
    let kind = Kind::ALL.iter().copied().find(|kind| match kind {
        Kind::KeyMissing | Kind::KeyReused | Kind::InWork | Kind::Refused => false,
        kind => kind.status() == status,
    });
    let mut response = Problem::new(kind.unwrap_or(Kind::Broken)).into_response();
    for name in [header::ALLOW, header::RETRY_AFTER] {
        if let Some(value) = headers.get(&name) {
            response.headers_mut().insert(name, value.clone());
        }
    }
    response
}
