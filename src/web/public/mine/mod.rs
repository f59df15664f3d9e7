//! All cases of one e-mail address: in by a link from a letter, out by a button.
mod export;
mod home;
mod session;

use askama::Template;
use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::extract::cookie::CookieJar;

pub use export::{csv, json};
pub use home::show;

use super::{
    super::{
        Nope, Web,
        site::{Site, page},
        visit::Visit,
    },
    asked::Named,
};
use crate::services::mine;
use session::Entered;

/// `/mine/{token}`
#[derive(Template)]
#[template(path = "public/mine_link.html")]
struct LinkPage {
    site: Site,
    /// Where the button leads; none for a link that cannot be used.
    action: Option<String>,
}

fn link_page(web: &Visit, action: Option<String>) -> Result<Response, Nope> {
    let status = if action.is_some() { StatusCode::OK } else { StatusCode::GONE };
    page(status, &LinkPage { site: Site::new(web, "status"), action })
}

/// `GET /mine/{token}`: programs that read mail open every link, so looking uses nothing up.
pub async fn offer(web: Visit, Named(token): Named) -> Result<Response, Nope> {
    let is_offered = mine::is_offered(&web.app, &token).await?;
    link_page(&web, is_offered.then(|| format!("/mine/{token}")))
}

/// `POST /mine/{token}`: a person pressed the button.
pub async fn enter(web: Visit, Named(token): Named, jar: CookieJar) -> Result<Response, Nope> {
    // Who was in with another address goes out.
    let before = session::COOKIE.token(&web, &jar);
    let Some(session) = mine::enter(&web.app, &token).await? else {
        return link_page(&web, None);
    };
    if let Some(before) = before {
        mine::leave(&web.app, &before).await?;
    }
    let jar = jar.add(session::COOKIE.of(&web, &session));
    Ok((jar, Redirect::to("/mine")).into_response())
}

/// `POST /mine/sign-out`
pub async fn leave(State(web): State<Web>, jar: CookieJar) -> Result<Response, Nope> {
    if let Some(token) = session::COOKIE.token(&web, &jar) {
        mine::leave(&web.app, &token).await?;
    }
    Ok((jar.add(session::COOKIE.none(&web)), Redirect::to("/cases?left=yes")).into_response())
}

/// `GET /mine/cases/{number}`: the session stands for the key, which the page of the case asks for.
pub async fn case(
    State(web): State<Web>,
    Entered(claimant): Entered,
    Named(number): Named,
) -> Result<Response, Nope> {
    let (number, key) = mine::key(&web.app, claimant, &number).await?;
    Ok(Redirect::to(&format!("/cases/{number}?key={}", key.reveal())).into_response())
}

/// `GET /mine/cases/{number}/receipt.pdf`, the address that downloads name: it holds no key.
pub async fn receipt(
    State(web): State<Web>,
    Entered(claimant): Entered,
    Named(number): Named,
) -> Result<Response, Nope> {
    let (number, key) = mine::key(&web.app, claimant, &number).await?;
    let address = format!("/cases/{number}/receipt.pdf?key={}", key.reveal());
    Ok(Redirect::to(&address).into_response())
}
