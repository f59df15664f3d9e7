//! The door of the desk: an account by one-time link, signing in, signing out.
use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::extract::{CookieJar, Query, QueryRejection};
use jiff::SignedDuration;
use serde::Deserialize;

use super::{
    super::{
        Nope, Web,
        extract::Form,
        site::{Site, page},
    },
    frame::exact,
    session,
};
use crate::{
    domain::person::Role,
    services::people::{self, AccountError, NewAccount, PASSWORD_LEAST, SignInError},
};

#[derive(Template)]
#[template(path = "desk/sign_in.html")]
struct SignInPage {
    site: Site,
    email: String,
    next: String,
    problem: String,
}

/// Where to go after signing in.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Onward {
    next: String,
}

/// What the sign-in form sends.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Credentials {
    email: String,
    password: String,
    next: String,
}

/// Only pages of the desk: a link to the sign-in page must not lead on to somebody else's.
fn onward(next: &str) -> &str {
    let ours = next == "/desk" || ["/desk/", "/desk?"].iter().any(|start| next.starts_with(start));
    let plain = next.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\');
    if ours && plain { next } else { "/desk" }
}

/// `GET /desk/sign-in`
pub async fn sign_in_form(
    State(web): State<Web>,
    onto: Result<Query<Onward>, QueryRejection>,
) -> Result<Response, Nope> {
    let next = onto.map(|Query(onto)| onto.next).unwrap_or_default();
    answer(&web, StatusCode::OK, String::new(), &next, String::new())
}

/// `POST /desk/sign-in`
pub async fn sign_in(
    State(web): State<Web>,
    jar: CookieJar,
    Form(typed): Form<Credentials>,
) -> Result<Response, Nope> {
    let problem = match people::sign_in(&web.app, &typed.email, &typed.password).await {
        Ok(token) => {
            let jar = jar.add(session::COOKIE.of(&web, &token));
            return Ok((jar, Redirect::to(onward(&typed.next))).into_response());
        }
        Err(SignInError::Wrong) => "The e-mail address or the password is wrong.".to_owned(),
        Err(SignInError::Wait(until)) => {
            // A second more, because the fraction of it is not shown.
            let until = until.checked_add(SignedDuration::from_secs(1)).unwrap_or(until);
            let until = exact(until, web.app.zone());
            format!("Too many wrong tries. The next one is possible from {until}.")
        }
        Err(SignInError::Service(error)) => return Err(error.into()),
    };
    answer(&web, StatusCode::UNPROCESSABLE_ENTITY, typed.email, &typed.next, problem)
}

fn answer(
    web: &Web,
    status: StatusCode,
    email: String,
    next: &str,
    problem: String,
) -> Result<Response, Nope> {
    let next = onward(next).to_owned();
    page(status, &SignInPage { site: Site::of_desk(web, ""), email, next, problem })
}

/// `POST /desk/sign-out`
pub async fn sign_out(State(web): State<Web>, jar: CookieJar) -> Result<Response, Nope> {
    if let Some(token) = session::COOKIE.token(&web, &jar) {
        people::sign_out(&web.app, &token).await?;
    }
    Ok((jar.add(session::COOKIE.none(&web)), Redirect::to("/desk/sign-in")).into_response())
}

#[derive(Template)]
#[template(path = "desk/welcome.html")]
struct WelcomePage {
    site: Site,
    /// None for a link that cannot be used.
    role: Option<Role>,
    hint: String,
    email: String,
    name: String,
    /// Field and message.
    problem: Option<(&'static str, String)>,
}

impl WelcomePage {
    fn error(&self, field: &str) -> &str {
        self.problem.as_ref().filter(|(at, _)| *at == field).map_or("", |(_, message)| message)
    }
}

/// What the form of a new account sends.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Joining {
    email: String,
    name: String,
    password: String,
}

/// `GET /desk/welcome/{token}`; looking uses nothing up.
pub async fn welcome(State(web): State<Web>, Path(token): Path<String>) -> Result<Response, Nope> {
    let role = people::invited(&web.app, &token).await?;
    welcomed(&web, role, Joining::default(), None)
}

/// `POST /desk/welcome/{token}`
pub async fn accept(
    State(web): State<Web>,
    Path(token): Path<String>,
    jar: CookieJar,
    Form(typed): Form<Joining>,
) -> Result<Response, Nope> {
    let new = NewAccount { email: &typed.email, name: &typed.name, password: &typed.password };
    match people::accept(&web.app, &token, &new).await {
        Ok(person) => match people::sign_in(&web.app, &person.email, &typed.password).await {
            Ok(session) => {
                let jar = jar.add(session::COOKIE.of(&web, &session));
                Ok((jar, Redirect::to("/desk")).into_response())
            }
            // The account is there: signing in by hand is all that is left.
            Err(_) => Ok(Redirect::to("/desk/sign-in").into_response()),
        },
        Err(AccountError::NotInvited) => welcomed(&web, None, typed, None),
        Err(AccountError::Field { field, message }) => {
            let role = people::invited(&web.app, &token).await?;
            welcomed(&web, role, typed, Some((field, format!("{} {message}.", named(field)))))
        }
        Err(AccountError::Service(error)) => Err(error.into()),
    }
}

fn named(field: &str) -> &'static str {
    match field {
        "email" => "The e-mail address",
        "name" => "The name",
        _ => "The password",
    }
}

fn welcomed(
    web: &Web,
    role: Option<Role>,
    typed: Joining,
    problem: Option<(&'static str, String)>,
) -> Result<Response, Nope> {
    let status = match (role, &problem) {
        (None, _) => StatusCode::GONE,
        (Some(_), None) => StatusCode::OK,
        (Some(_), Some(_)) => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let Joining { email, name, .. } = typed;
    let site = Site::of_desk(web, "");
    let hint = format!("At least {PASSWORD_LEAST} characters. A sentence is easy to keep in mind.");
    page(status, &WelcomePage { site, role, hint, email, name, problem })
}

#[cfg(test)]
mod tests {
    use super::onward;

    #[test]
    fn signing_in_leads_only_to_the_desk() {
        for ours in ["/desk", "/desk/cases/7K3M2-9QXWD", "/desk?state=closed"] {
            assert_eq!(onward(ours), ours);
        }
        for other in [
            "",
            "//evil.example",
            "https://evil.example/desk/",
            "/deskevil",
            "/desk/\r\nSet-Cookie: a",
            "/desk/\\x",
        ] {
            assert_eq!(onward(other), "/desk", "{other:?}");
        }
    }
}
