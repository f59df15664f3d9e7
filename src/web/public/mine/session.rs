//! Who has opened a link to all their cases: the cookie, which is nobody's at the desk.
use axum::{
    extract::FromRequestParts,
    http::request::Parts,
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::extract::cookie::{CookieJar, SameSite};

use super::super::super::{Nope, Web, session_cookie::SessionCookie};
use crate::services::mine::{self, Claimant};

/// Lax: whoever comes from a letter or a list of their own is still known.
pub const COOKIE: SessionCookie = SessionCookie {
    over_tls: "__Host-safeharbor-cases",
    plain: "safeharbor-cases",
    same_site: SameSite::Lax,
};

/// Whoever has opened a link; everybody else is led to where links are asked for.
pub struct Entered(pub Claimant);

impl FromRequestParts<Web> for Entered {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, web: &Web) -> Result<Self, Response> {
        let jar = CookieJar::from_headers(&parts.headers);
        let found = match COOKIE.token(web, &jar) {
            Some(token) => mine::entered(&web.app, &token).await,
            None => Ok(None),
        };
        match found {
            Err(error) => Err(Nope::from(error).into_response()),
            Ok(Some(claimant)) => Ok(Self(claimant)),
            Ok(None) => Err(Redirect::to("/cases?ended=yes").into_response()),
        }
    }
}
