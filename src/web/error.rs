//! What can go wrong for a visitor: each error a page with words, a status, and a way on.
use askama::Template;
use axum::{
    extract::State,
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};

use super::{
    Web,
    api::problem,
    site::{Site, page},
    visit::Visit,
};
use crate::{
    formats::form::FormError,
    services::{
        ServiceError, chain,
        evidence::{EvidenceError, OpenError},
    },
    store::StoreError,
    vault::VaultError,
};

/// Why a request was not answered as asked. It becomes a page in the layer that knows the site.
#[derive(Debug, thiserror::Error)]
pub enum Nope {
    /// No such page, or the visitor may not know of it.
    #[error("not found")]
    NotFound,
    /// The address exists, the method does not.
    #[error("method not allowed")]
    Method,
    /// The form is not one.
    #[error(transparent)]
    Form(#[from] FormError),
    /// The body is not a form at all.
    #[error("not a form")]
    MediaType,
    /// The body is larger than the limit, in bytes.
    #[error("larger than {0} bytes")]
    TooLarge(usize),
    /// The request ended before its body did.
    #[error("the request was cut short")]
    Truncated,
    /// Too many from one address; seconds until the next one is taken.
    #[error("too many requests")]
    TooMany(u64),
    /// A form that another site sent.
    #[error("from another site")]
    CrossSite,
    /// Signed in, and not allowed to.
    #[error("not allowed")]
    Forbidden,
    /// Not signed in any more while sending something.
    #[error("not signed in")]
    SignedOut,
    /// The rules refuse it; the sentence says why.
    #[error("{0}")]
    Refused(String),
    /// Somebody changed the case meanwhile.
    #[error("stale")]
    Stale,
    /// The database cannot be reached or is full.
    #[error("unavailable")]
    Unavailable,
    /// The database went away at the moment of storing: stored or not.
    #[error("unsure")]
    Unsure,
    /// Evidence that is not what was kept.
    #[error("damaged")]
    Damaged,
    /// A fault of ours.
    #[error("broken")]
    Broken,
}

impl From<ServiceError> for Nope {
    fn from(error: ServiceError) -> Self {
        match error {
            ServiceError::Refused(refused) => Self::Refused(refused.to_string()),
            ServiceError::Stale => Self::Stale,
            ServiceError::NotFound => Self::NotFound,
            ServiceError::Store(error) => error.into(),
            ServiceError::Vault(error) => error.into(),
            ServiceError::Broken(what) => {
                tracing::error!(what, "a service call broke");
                Self::Broken
            }
        }
    }
}

impl From<StoreError> for Nope {
    fn from(error: StoreError) -> Self {
        // The chain of causes is logged here, once; visitors see none of it.
        if error.is_unsure() {
            tracing::error!(error = %chain(&error), "the database went away during a commit");
            Self::Unsure
        } else if error.is_outage() {
            tracing::error!(error = %chain(&error), "the database is not available");
            Self::Unavailable
        } else {
            tracing::error!(error = %chain(&error), "the store failed");
            Self::Broken
        }
    }
}

impl From<EvidenceError> for Nope {
    fn from(error: EvidenceError) -> Self {
        match error {
            EvidenceError::Vault(error) => error.into(),
            EvidenceError::Store(error) => error.into(),
        }
    }
}

impl From<OpenError> for Nope {
    fn from(error: OpenError) -> Self {
        match error {
            OpenError::NotFound => Self::NotFound,
            OpenError::Vault(error) => error.into(),
            OpenError::Store(error) => error.into(),
        }
    }
}

impl From<VaultError> for Nope {
    fn from(error: VaultError) -> Self {
        match error {
            VaultError::TooLarge(most) => {
                Self::TooLarge(usize::try_from(most).unwrap_or(usize::MAX))
            }
            VaultError::Empty => Self::Refused(error.to_string()),
            VaultError::BrokeOff(_) => Self::Truncated,
            VaultError::Missing | VaultError::Changed => {
                tracing::error!(error = %chain(&error), "evidence is damaged");
                Self::Damaged
            }
            VaultError::Unavailable(_) => {
                tracing::error!(error = %chain(&error), "the evidence store is not available");
                Self::Unavailable
            }
        }
    }
}

impl From<askama::Error> for Nope {
    fn from(error: askama::Error) -> Self {
        tracing::error!(%error, "a page could not be rendered");
        Self::Broken
    }
}

impl IntoResponse for Nope {
    /// Without words: the layer [`with_words`] writes the page, because it knows the site.
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        if let Self::TooMany(seconds) = self {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        if matches!(self, Self::Unavailable | Self::Unsure) {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(30));
        }
        response.extensions_mut().insert(Worded::of(&self));
        response
    }
}

impl Nope {
    const fn status(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Method => StatusCode::METHOD_NOT_ALLOWED,
            Self::Form(_) | Self::Truncated => StatusCode::BAD_REQUEST,
            Self::MediaType => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::TooLarge(_) => StatusCode::PAYLOAD_TOO_LARGE,
            Self::TooMany(_) => StatusCode::TOO_MANY_REQUESTS,
            Self::Forbidden | Self::CrossSite => StatusCode::FORBIDDEN,
            Self::SignedOut => StatusCode::UNAUTHORIZED,
            Self::Refused(_) => StatusCode::UNPROCESSABLE_ENTITY,
            Self::Stale => StatusCode::CONFLICT,
            Self::Unavailable | Self::Unsure => StatusCode::SERVICE_UNAVAILABLE,
            Self::Damaged | Self::Broken => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

/// Title and text of an error page, on their way to the layer that renders it.
#[derive(Debug, Clone)]
pub struct Worded {
    title: &'static str,
    text: String,
    /// The agent can be reached without this website.
    name_agent: bool,
}

impl Worded {
    fn of(nope: &Nope) -> Self {
        let (title, text, name_agent) = match nope {
            Nope::NotFound => (
                "There is nothing here",
                "The address is wrong, or what was here is not for everybody. A case opens only with \
                 the whole address from its letter, or with its number and its key."
                    .to_owned(),
                false,
            ),
            Nope::Method => ("This address does not take that", "Go back and use the buttons of the page.".to_owned(), false),
            Nope::Form(error) => (
                "The form could not be read",
                format!("Nothing was stored: {error}. Go back, your browser still has what you typed."),
                true,
            ),
            Nope::MediaType => (
                "This is not a form",
                "Nothing was stored. Forms are sent as application/x-www-form-urlencoded, \
                 or as multipart/form-data where files go with them.".to_owned(),
                true,
            ),
            Nope::TooLarge(most) => (
                "This is too large",
                format!(
                    "Nothing was stored. At most {} kilobytes are taken at a time: send the notice in \
                     several parts, or write to the designated agent.",
                    most / 1024
                ),
                true,
            ),
            Nope::Truncated => (
                "The connection ended early",
                "Nothing was stored: the request was cut short. Send it again.".to_owned(),
                true,
            ),
            Nope::TooMany(seconds) => (
                "Too many notices at once",
                format!(
                    "Nothing was stored. Your address has sent many notices within a minute; wait {seconds} \
                     seconds and send again, or write to the designated agent: that counts just the same."
                ),
                true,
            ),
            Nope::CrossSite => (
                "This did not come from one of our pages",
                "Nothing was stored or changed: your browser says that another site sent it. Open the page here and \
                 send it again."
                    .to_owned(),
                false,
            ),
            Nope::Forbidden => ("You may not do this", "Your role does not include it. Ask an administrator.".to_owned(), false),
            Nope::SignedOut => (
                "You are signed out",
                "Nothing was changed. Sign in again in another tab, then come back and send this once more.".to_owned(),
                false,
            ),
            Nope::Refused(why) => ("That cannot be done", format!("Nothing was changed: {why}."), false),
            Nope::Stale => (
                "Somebody was faster",
                "The case was changed since you opened it. Nothing of yours was stored: look at it again and decide then.".to_owned(),
                false,
            ),
            Nope::Unavailable => (
                "We cannot store anything right now",
                "Our store cannot be reached or is full. Nothing was stored. Try again in half a minute, or \
                 write to the designated agent: that counts just the same."
                    .to_owned(),
                true,
            ),
            Nope::Unsure => (
                "We do not know whether this was stored",
                "Our store went away at the very moment of storing it. Try again in half a minute, from the same page: \
                 what was stored already is not stored twice. Or write to the designated agent: that counts just the \
                 same."
                    .to_owned(),
                true,
            ),
            Nope::Damaged => (
                "This file is not what was kept",
                "Its bytes in the evidence store are missing or were changed since they were received, so nothing of \
                 it is given out. Whoever runs this service finds out more with `safeharbor evidence verify`."
                    .to_owned(),
                false,
            ),
            Nope::Broken => (
                "Something broke on our side",
                "Nothing was stored. It has been written down for the operator. You can write to the designated agent: \
                 that counts just the same."
                    .to_owned(),
                true,
            ),
        };
        Self { title, text, name_agent }
    }
}

#[derive(Template)]
#[template(path = "public/problem.html")]
struct ProblemPage {
    site: Site,
    title: &'static str,
    text: String,
    agent: Option<String>,
}

/// Puts words into every error that a handler or a layer answered with.
pub async fn with_words(
    State(web): State<Web>,
    request: axum::extract::Request,
    next: axum::middleware::Next,
) -> Response {
    let is_for_programs = problem::is_ours(request.uri());
    let visit = Visit::of(&web, request.method(), request.uri(), request.headers());
    let response = next.run(request).await;
    let worded = match response.extensions().get::<Worded>() {
        Some(worded) => worded.clone(),
        None => match bare(response.status(), &web) {
            Some(nope) if !response.headers().contains_key(header::CONTENT_TYPE) => {
                Worded::of(&nope)
            }
            _ => return response,
        },
    };
    if is_for_programs {
        return problem::instead(response.status(), response.headers());
    }
    let agent = worded.name_agent.then(|| web.app.policies.agent().email.clone());
    let body =
        ProblemPage { site: Site::new(&visit, ""), title: worded.title, text: worded.text, agent };
    let (parts, _) = response.into_parts();
    match page(parts.status, &body) {
        Ok(mut rendered) => {
            if let Some(wait) = parts.headers.get(header::RETRY_AFTER) {
                rendered.headers_mut().insert(header::RETRY_AFTER, wait.clone());
            }
            rendered
        }
        Err(_) => parts.status.into_response(),
    }
}

/// What a layer answered without saying why.
fn bare(status: StatusCode, web: &Web) -> Option<Nope> {
    Some(match status {
        StatusCode::PAYLOAD_TOO_LARGE => Nope::TooLarge(web.settings.form_bytes),
        StatusCode::FORBIDDEN => Nope::CrossSite,
        StatusCode::REQUEST_TIMEOUT => Nope::Truncated,
        StatusCode::SERVICE_UNAVAILABLE => Nope::Unavailable,
        StatusCode::INTERNAL_SERVER_ERROR => Nope::Broken,
        _ => return None,
    })
}

/// No route matched.
pub async fn no_such_page() -> Nope {
    Nope::NotFound
}

/// A route matched, its method did not.
pub async fn no_such_method() -> Nope {
    Nope::Method
}
