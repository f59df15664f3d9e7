//! What handlers take from a request: the bytes of a JSON document, the number of a case, a query.
use axum::{
    body::Bytes,
    extract::{FromRequest, FromRequestParts, Path, Request},
    http::{header, request::Parts},
};

use super::problem::{Kind, Problem};
use crate::{
    formats::json::{Fault, Tree, read},
    web::{Nope, Web, extract},
};

/// The body of a request, whole and within the limit.
pub struct JsonBytes(pub Bytes);

impl FromRequest<Web> for JsonBytes {
    type Rejection = Problem;

    async fn from_request(request: Request, web: &Web) -> Result<Self, Problem> {
        let kind = request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
        let kind = kind.and_then(|kind| kind.split(';').next()).unwrap_or_default().trim();
        if !kind.eq_ignore_ascii_case("application/json") {
            return Err(Problem::new(Kind::MediaType));
        }
        let most = web.settings.form_bytes;
        extract::read(request.into_body(), most).await.map(Self).map_err(|nope| match nope {
            Nope::TooLarge(most) => {
                Problem::because(Kind::TooLarge, format!("At most {most} bytes are taken"))
            }
            _ => Problem::new(Kind::Truncated),
        })
    }
}

impl JsonBytes {
    /// The document.
    pub fn tree(&self) -> Result<Tree, Problem> {
        tree(&self.0)
    }
}

/// Bytes as a document.
pub fn tree(bytes: &[u8]) -> Result<Tree, Problem> {
    read(bytes).map_err(|error| Problem::because(Kind::NotJson, error))
}

/// Nothing is wrong, or all of it together.
pub fn all_right(faults: Vec<Fault>) -> Result<(), Problem> {
    if faults.is_empty() { Ok(()) } else { Err(Problem::invalid(faults)) }
}

/// What the address names: a case, or a case and a location.
pub struct Named<T>(pub T);

impl<T: serde::de::DeserializeOwned + Send> FromRequestParts<Web> for Named<T> {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, web: &Web) -> Result<Self, Problem> {
        let path = Path::<T>::from_request_parts(parts, web).await;
        path.map(|Path(named)| Self(named)).map_err(|_| Problem::new(Kind::NotFound))
    }
}
