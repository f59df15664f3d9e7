//! What an address asks for: the query and the name in the path, read without ever failing.
use std::convert::Infallible;

use axum::{
    extract::{FromRequestParts, Path, RawQuery},
    http::request::Parts,
};

use super::super::{Nope, Web};

/// The parameters of an address. Unknown ones are ignored, missing ones are empty.
pub struct Asked(Vec<(String, String)>);

impl Asked {
    /// The first parameter of this name.
    pub fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value.trim())
    }
}

impl FromRequestParts<Web> for Asked {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, web: &Web) -> Result<Self, Infallible> {
        let RawQuery(query) = RawQuery::from_request_parts(parts, web).await?;
        let query = query.unwrap_or_default();
        Ok(Self(form_urlencoded::parse(query.as_bytes()).into_owned().collect()))
    }
}

/// The variable part of a path. One that is no text names nothing.
pub struct Named(pub String);

impl FromRequestParts<Web> for Named {
    type Rejection = Nope;

    async fn from_request_parts(parts: &mut Parts, web: &Web) -> Result<Self, Nope> {
        let path = Path::<String>::from_request_parts(parts, web).await;
        path.map(|Path(name)| Self(name)).map_err(|_| Nope::NotFound)
    }
}
