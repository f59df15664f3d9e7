//! What can go wrong for a visitor, and the status of each answer; its words are in `problem_page`.
use std::sync::Arc;

use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};

use crate::{
    domain::case::Refused,
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
    /// The rules refuse it.
    #[error(transparent)]
    Rules(Refused),
    /// A page of the desk refuses it; the words say why.
    #[error("{0}")]
    Refused(String),
    /// A file without a byte.
    #[error("the file is empty")]
    EmptyFile,
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
            ServiceError::Refused(refused) => Self::Rules(refused),
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
            VaultError::Empty => Self::EmptyFile,
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
    /// Without words: the layer `with_words` of `problem_page` writes the page,
    /// because it knows the site and the visitor's language.
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        if let Self::TooMany(seconds) = self {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        if matches!(self, Self::Unavailable | Self::Unsure) {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(30));
        }
        response.extensions_mut().insert(Reason(Arc::new(self)));
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
            Self::Rules(_) | Self::Refused(_) | Self::EmptyFile => StatusCode::UNPROCESSABLE_ENTITY,
            Self::Stale => StatusCode::CONFLICT,
            Self::Unavailable | Self::Unsure => StatusCode::SERVICE_UNAVAILABLE,
            Self::Damaged | Self::Broken => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

/// Why a request was not answered, on its way to the layer that knows the visitor's language.
#[derive(Debug, Clone)]
pub struct Reason(pub Arc<Nope>);

/// No route matched.
pub async fn no_such_page() -> Nope {
    Nope::NotFound
}

/// A route matched, its method did not.
pub async fn no_such_method() -> Nope {
    Nope::Method
}
