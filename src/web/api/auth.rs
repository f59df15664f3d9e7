//! Who calls: the key in the Authorization header, and the one layer that decides who passes.
use axum::{
    extract::{Request, State},
    http::{HeaderMap, HeaderName, HeaderValue, header},
    middleware::Next,
    response::{IntoResponse, Response},
};

use super::problem::{Kind, Problem};
use crate::{
    domain::{
        api_key::{ApiKey, Scope},
        audit::{Actor, Hand},
    },
    services::{access::Entry, api_keys},
    web::{Web, limit::Allowance},
};

/// The header that carries the claimant's access key.
pub const ACCESS_KEY: HeaderName = HeaderName::from_static("access-key");

/// Whoever presented a key; handlers find it as an extension.
#[derive(Debug, Clone)]
pub struct Caller {
    /// The key.
    pub key: ApiKey,
}

impl Caller {
    /// Whose hand it is: the person who made the key answers for it.
    #[must_use]
    pub const fn hand(&self) -> Hand {
        Hand { person: self.key.made_by, actor: Actor::Program(self.key.id) }
    }

    /// By what it acts for a claimant: the access key, where one is given; else as the sender.
    #[must_use]
    pub fn entry<'a>(&self, headers: &'a HeaderMap) -> Entry<'a> {
        let given = headers.get(&ACCESS_KEY);
        match given {
            // What is not text opens nothing.
            Some(given) => Entry::Key(given.to_str().unwrap_or_default()),
            None => Entry::Program(self.key.id),
        }
    }
}

/// Lets pass whoever presents a key with one of the scopes of the route, as often as its quota
/// allows. Cookies mean nothing here. This is the only place that decides it.
pub async fn admit(
    State((web, scopes)): State<(Web, &'static [Scope])>,
    mut request: Request,
    next: Next,
) -> Response {
    let key = match presented(request.headers()) {
        None => return unauthorized(None),
        Some(presented) => match api_keys::admit(&web.app, presented).await {
            Err(error) => return Problem::from(error).into_response(),
            Ok(None) => return unauthorized(Some("invalid_token")),
            Ok(Some(key)) => key,
        },
    };
    let allowance = web.programs.admit(key.id);
    let mut response = if allowance.is_some_and(|allowance| allowance.wait.is_some()) {
        Problem::new(Kind::TooMany).into_response()
    } else if scopes.iter().any(|scope| key.may(*scope)) {
        request.extensions_mut().insert(Caller { key });
        next.run(request).await
    } else {
        forbidden(scopes)
    };
    if let Some(allowance) = allowance {
        tell(response.headers_mut(), allowance);
    }
    response
}

fn presented(headers: &HeaderMap) -> Option<&str> {
    let value = headers.get(header::AUTHORIZATION)?.to_str().ok()?;
    let (scheme, key) = value.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| key.trim())
}

fn unauthorized(error: Option<&str>) -> Response {
    let error = error.map(|error| format!(", error=\"{error}\"")).unwrap_or_default();
    let challenge = format!("Bearer realm=\"safeharbor\"{error}");
    Problem::new(Kind::Unauthorized).challenged(challenge).into_response()
}

fn forbidden(scopes: &[Scope]) -> Response {
    let named: Vec<&str> = scopes.iter().map(|scope| scope.key()).collect();
    let what = format!("It takes the scope {}", named.join(" or "));
    let named = named.join(" ");
    let challenge =
        format!("Bearer realm=\"safeharbor\", error=\"insufficient_scope\", scope=\"{named}\"");
    Problem::because(Kind::Forbidden, what).challenged(challenge).into_response()
}

fn tell(headers: &mut HeaderMap, allowance: Allowance) {
    let told = [
        ("ratelimit-limit", u64::from(allowance.limit)),
        ("ratelimit-remaining", u64::from(allowance.remaining)),
        ("ratelimit-reset", allowance.reset),
    ];
    for (name, value) in told {
        headers.insert(HeaderName::from_static(name), HeaderValue::from(value));
    }
    if let Some(wait) = allowance.wait {
        headers.insert(header::RETRY_AFTER, HeaderValue::from(wait));
    }
}
