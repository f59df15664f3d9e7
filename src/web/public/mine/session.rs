//! Who has opened a link to all their cases: the cookie, which is nobody's at the desk.
use axum::{
    extract::FromRequestParts,
    http::request::Parts,
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::extract::cookie::{Cookie, CookieJar, SameSite};

use super::super::super::{Nope, Web};
use crate::services::{
    mine::{self, Claimant},
    people::Token,
};

/// The name of the cookie. Over TLS the browser itself refuses it from any other host or path.
fn name(web: &Web) -> &'static str {
    if is_tls(web) { "__Host-safeharbor-cases" } else { "safeharbor-cases" }
}

fn is_tls(web: &Web) -> bool {
    web.app.settings.public_url.scheme() == "https"
}

/// The cookie that carries a session.
pub fn cookie(web: &Web, token: &Token) -> Cookie<'static> {
    with_value(web, token.reveal().to_owned())
}

/// The cookie that ends it.
pub fn no_cookie(web: &Web) -> Cookie<'static> {
    let mut cookie = with_value(web, String::new());
    cookie.make_removal();
    cookie
}

fn with_value(web: &Web, value: String) -> Cookie<'static> {
    let mut cookie = Cookie::new(name(web), value);
    cookie.set_path("/");
    cookie.set_http_only(true);
    cookie.set_secure(is_tls(web));
    // Lax: whoever comes from a letter or a list of their own is still known.
    cookie.set_same_site(SameSite::Lax);
    cookie
}

/// The token that the browser presents.
pub fn token(web: &Web, jar: &CookieJar) -> Option<String> {
    jar.get(name(web)).map(|cookie| cookie.value().to_owned())
}

/// Whoever has opened a link; everybody else is led to where links are asked for.
pub struct Entered(pub Claimant);

impl FromRequestParts<Web> for Entered {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, web: &Web) -> Result<Self, Response> {
        let jar = CookieJar::from_headers(&parts.headers);
        let found = match token(web, &jar) {
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
