//! Who is signed in: the cookie, and the one layer that decides who passes.
use axum::{
    extract::{Request, State},
    http::{Method, uri::PathAndQuery},
    middleware::Next,
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::extract::cookie::{Cookie, CookieJar, SameSite};

use super::super::{Nope, Web};
use crate::{
    domain::person::Permission,
    services::people::{self, Token},
};

/// The name of the cookie. Over TLS the browser itself refuses it from any other host or path.
fn name(web: &Web) -> &'static str {
    if is_tls(web) { "__Host-safeharbor" } else { "safeharbor" }
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
    // Strict: a link or form on another site never acts for whoever is signed in here.
    cookie.set_same_site(SameSite::Strict);
    cookie
}

/// The token that the browser presents.
pub fn token(web: &Web, jar: &CookieJar) -> Option<String> {
    jar.get(name(web)).map(|cookie| cookie.value().to_owned())
}

/// Lets pass whoever is signed in and has the permission of the route; handlers find the person
/// as an extension. This is the only place that decides it.
pub async fn admit(
    State((web, permission)): State<(Web, Permission)>,
    jar: CookieJar,
    mut request: Request,
    next: Next,
) -> Response {
    let person = match token(&web, &jar) {
        Some(token) => people::signed_in(&web.app, &token).await,
        None => Ok(None),
    };
    match person {
        Err(error) => Nope::from(error).into_response(),
        Ok(None) if request.method() == Method::GET => {
            Redirect::to(&sign_in_address(&request)).into_response()
        }
        Ok(None) => Nope::SignedOut.into_response(),
        Ok(Some(person)) if !person.role.may(permission) => Nope::Forbidden.into_response(),
        Ok(Some(person)) => {
            request.extensions_mut().insert(person);
            next.run(request).await
        }
    }
}

/// The sign-in page, which leads back to what was asked for: letters link to cases.
fn sign_in_address(request: &Request) -> String {
    let wanted = request.uri().path_and_query().map_or("/desk", PathAndQuery::as_str);
    let mut query = form_urlencoded::Serializer::new(String::new());
    if wanted != "/desk" {
        query.append_pair("next", wanted);
    }
    let query = query.finish();
    format!("/desk/sign-in{}{query}", if query.is_empty() { "" } else { "?" })
}
