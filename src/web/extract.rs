//! What handlers take from a request: the bytes of a form, a typed form, the sender's address.
use std::{
    convert::Infallible,
    net::{IpAddr, Ipv4Addr, SocketAddr},
};

use axum::{
    body::{Body, Bytes, HttpBody},
    extract::{ConnectInfo, FromRequest, FromRequestParts, Request},
    http::{header, request::Parts},
};
use serde::de::DeserializeOwned;

use super::{Nope, Web};
use crate::formats::form::{FormError, is_utf8_encoded};

/// The body of a form, whole and within the limit.
pub struct FormBytes(pub Bytes);

impl FromRequest<Web> for FormBytes {
    type Rejection = Nope;

    async fn from_request(request: Request, web: &Web) -> Result<Self, Nope> {
        let kind = request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
        let kind = kind.and_then(|kind| kind.split(';').next()).unwrap_or_default().trim();
        if !kind.eq_ignore_ascii_case("application/x-www-form-urlencoded") {
            return Err(Nope::MediaType);
        }
        read(request.into_body(), web.settings.form_bytes).await.map(Self)
    }
}

pub(super) async fn read(body: Body, most: usize) -> Result<Bytes, Nope> {
    // A length that is announced is refused at once, not when all of it has been sent.
    if body.size_hint().lower() > most as u64 {
        return Err(Nope::TooLarge(most));
    }
    axum::body::to_bytes(body, most).await.map_err(|error| {
        let mut cause: Option<&dyn std::error::Error> = Some(&error);
        while let Some(error) = cause {
            if error.to_string().contains("length limit exceeded") {
                return Nope::TooLarge(most);
            }
            cause = error.source();
        }
        Nope::Truncated
    })
}

/// A form read into a type whose fields it names.
pub struct Form<T>(pub T);

impl<T: DeserializeOwned> FromRequest<Web> for Form<T> {
    type Rejection = Nope;

    async fn from_request(request: Request, web: &Web) -> Result<Self, Nope> {
        let FormBytes(bytes) = FormBytes::from_request(request, web).await?;
        if !is_utf8_encoded(&bytes) {
            return Err(FormError::Encoding.into());
        }
        serde_html_form::from_bytes(&bytes).map(Self).map_err(|_| FormError::Fields.into())
    }
}

/// The address that a request came from, as far as the proxies between are trusted.
pub struct ClientIp(pub IpAddr);

impl FromRequestParts<Web> for ClientIp {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, web: &Web) -> Result<Self, Infallible> {
        let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>();
        let peer = peer.map_or(IpAddr::V4(Ipv4Addr::LOCALHOST), |ConnectInfo(peer)| peer.ip());
        let trusted = |ip: &IpAddr| web.settings.trusted_proxies.iter().any(|net| net.contains(ip));
        if !trusted(&peer) {
            return Ok(Self(peer));
        }
        // Every proxy appends whom it heard from, so the last that is no proxy of ours is the sender.
        let said = parts.headers.get_all("x-forwarded-for").iter();
        let said: Vec<IpAddr> = said
            .filter_map(|value| value.to_str().ok())
            .flat_map(|value| value.split(','))
            .filter_map(|part| part.trim().parse().ok())
            .collect();
        Ok(Self(said.into_iter().rev().find(|ip| !trusted(ip)).unwrap_or(peer)))
    }
}
