//! Who is signed in: the cookie, and the one layer that decides who passes.
use axum::{
    extract::{Request, State},
    http::{Method, uri::PathAndQuery},
    middleware::Next,
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::extract::cookie::{CookieJar, SameSite};

use super::super::{Nope, Web, session_cookie::SessionCookie};
use crate::{domain::person::Permission, services::people};

/// Strict: a link or form on another site never acts for whoever is signed in here.
pub const COOKIE: SessionCookie = SessionCookie {
    over_tls: "__Host-safeharbor",
    plain: "safeharbor",
    same_site: SameSite::Strict,
};

/// Lets pass whoever is signed in and has the permission of the route; handlers find the person
/// as an extension. This is the only place that decides it.
pub async fn admit(
    State((web, permission)): State<(Web, Permission)>,
    jar: CookieJar,
    mut request: Request,
    next: Next,
) -> Response {
    let person = match COOKIE.token(&web, &jar) {
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
