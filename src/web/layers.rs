//! What lies around every route: limits, cross-site protection, headers, logs without personal data.
use std::time::{Duration, Instant};

use axum::{
    Router,
    extract::{MatchedPath, Request, State},
    http::{HeaderName, HeaderValue, Method, StatusCode, header},
    middleware::{self, Next},
    response::{IntoResponse, Response},
};
use tower::{ServiceBuilder, util::MapRequestLayer};
use tower_http::{
    CompressionLevel,
    catch_panic::CatchPanicLayer,
    compression::CompressionLayer,
    csrf::CsrfLayer,
    request_id::{MakeRequestUuid, PropagateRequestIdLayer, SetRequestIdLayer},
    set_header::SetResponseHeaderLayer,
    trace::{DefaultOnFailure, TraceLayer},
};

use super::{Web, api, error, upload::is_multipart};
use crate::services::{cause, metrics};

/// The header with the name of a request.
const ID: &str = "x-request-id";

/// A form of eight megabytes over a slow line takes this long at most.
const PATIENCE: Duration = Duration::from_secs(90);
/// Files of a hundred megabytes take this long. Whoever sends nothing for half a minute is cut off
/// where they are read.
const PATIENCE_WITH_FILES: Duration = Duration::from_mins(15);

macro_rules! policy {
    () => {
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; \
         form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    };
}

/// Nothing is loaded from anywhere else, nothing runs inline, nobody frames us.
const POLICY: &str = policy!();
/// The same for a page whose script asks this site for more.
pub(super) const POLICY_OF_SEARCH: &str = concat!(policy!(), "; connect-src 'self'");

/// Wraps the routes.
pub fn around(routes: Router<Web>, web: &Web) -> Router<Web> {
    let public = web.app.settings.public_url.origin().ascii_serialization();
    // A proxy may rewrite Host; what people see in their address bar is what counts.
    let csrf = CsrfLayer::new().add_trusted_origin(&public).unwrap_or_else(|_| CsrfLayer::new());
    // No cookie opens the programming interface, so nobody can be made to send one there.
    let csrf = csrf.with_insecure_bypass(|_, uri| api::problem::is_ours(uri));
    // One stack, from the outside in: a layer added to a router is one more box to clone and to
    // open for every request, a layer of this stack is not.
    let proxies = web.clone();
    let stack = ServiceBuilder::new()
        .layer(MapRequestLayer::new(move |request| named_by_proxies_only(&proxies, request)))
        .layer(SetRequestIdLayer::x_request_id(MakeRequestUuid))
        .layer(TraceLayer::new_for_http().make_span_with(span).on_failure(DefaultOnFailure::new()))
        .layer(PropagateRequestIdLayer::x_request_id())
        .layer(middleware::from_fn(counted))
        .layer(fixed(
            HeaderName::from_static("permissions-policy"),
            "camera=(), microphone=(), geolocation=()",
        ))
        .layer(fixed(HeaderName::from_static("cross-origin-opener-policy"), "same-origin"))
        // The address of a status page holds its key: no other site is told of it.
        .layer(fixed(header::REFERRER_POLICY, "same-origin"))
        .layer(fixed(header::X_CONTENT_TYPE_OPTIONS, "nosniff"))
        .layer(fixed(header::CONTENT_SECURITY_POLICY, POLICY))
        // Packed for each visitor anew: a page a tenth larger is made in a third of the time.
        .layer(CompressionLayer::new().quality(CompressionLevel::Fastest))
        .layer(middleware::from_fn_with_state(web.clone(), error::with_words))
        .layer(CatchPanicLayer::custom(|_| {
            tracing::error!("a handler panicked");
            super::Nope::Broken.into_response()
        }))
        .layer(middleware::from_fn_with_state(web.clone(), in_time))
        .layer(csrf);
    routes.layer(stack)
}

/// A name of a request comes from a proxy that we trust, or from nobody: it stands in logs and in
/// letters to others.
fn named_by_proxies_only<B>(web: &Web, mut request: Request<B>) -> Request<B> {
    let name = request.headers().get(ID).and_then(|id| id.to_str().ok());
    if name.is_some_and(|name| cause::is_plain(name) && web.is_behind_proxy(request.extensions())) {
        return request;
    }
    request.headers_mut().remove(ID);
    request
}

/// Counts what is answered, by route and never by path, and lets letters know their request.
async fn counted(route: Option<MatchedPath>, request: Request, next: Next) -> Response {
    let begun = Instant::now();
    let method = method(request.method());
    let id = request.headers().get(ID).and_then(|id| id.to_str().ok()).unwrap_or_default();
    let answer = cause::of_request(id.to_owned(), next.run(request)).await;
    let route = route.as_ref().map_or("none", MatchedPath::as_str);
    let status = answer.status().as_u16();
    tracing::Span::current().record("status", status);
    metrics::request(method, route, status, begun.elapsed());
    answer
}

/// Anybody may make methods up: those that nobody serves are one.
fn method(method: &Method) -> &'static str {
    match *method {
        Method::GET => "GET",
        Method::HEAD => "HEAD",
        Method::POST => "POST",
        Method::PUT => "PUT",
        Method::PATCH => "PATCH",
        Method::DELETE => "DELETE",
        Method::OPTIONS => "OPTIONS",
        _ => "other",
    }
}

async fn in_time(State(web): State<Web>, request: Request, next: Next) -> Response {
    let patience = if is_multipart(request.headers()) { PATIENCE_WITH_FILES } else { PATIENCE };
    let answer = tokio::time::timeout(patience, next.run(request)).await;
    let mut answer = answer.unwrap_or_else(|_| StatusCode::REQUEST_TIMEOUT.into_response());
    if web.leaving.is_so() {
        // Whoever keeps the connection would lose a request that crosses with its end.
        answer.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
    }
    answer
}

fn fixed(name: HeaderName, value: &'static str) -> SetResponseHeaderLayer<HeaderValue> {
    SetResponseHeaderLayer::if_not_present(name, HeaderValue::from_static(value))
}

/// The route, never the path: case numbers and keys are in paths and queries.
fn span(request: &Request) -> tracing::Span {
    let route = request.extensions().get::<MatchedPath>().map_or("none", MatchedPath::as_str);
    let id = request.headers().get(ID).and_then(|id| id.to_str().ok()).unwrap_or("");
    let (method, status) = (method(request.method()), tracing::field::Empty);
    #[cfg(feature = "otel")]
    {
        let name = format!("{method} {route}");
        tracing::info_span!(
            "request",
            otel.name = name,
            otel.kind = "server",
            method,
            route,
            id,
            status
        )
    }
    #[cfg(not(feature = "otel"))]
    {
        tracing::info_span!("request", method, route, id, status)
    }
}
