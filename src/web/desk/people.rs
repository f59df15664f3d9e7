//! Accounts: who has one, a one-time link for a new one, and the end of one.
use askama::Template;
use axum::{
    Extension,
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use serde::Deserialize;
use uuid::Uuid;

use super::{
    super::{
        Nope, Web,
        extract::Form,
        site::{Site, page},
    },
    frame::Desk,
};
use crate::{
    domain::{
        ids::PersonId,
        person::{Person, Role},
    },
    services::{lists, people},
};

struct Account {
    id: String,
    name: String,
    email: String,
    role: &'static str,
    closed: bool,
    own: bool,
}

#[derive(Template)]
#[template(path = "desk/people.html")]
struct PeoplePage {
    site: Site,
    desk: Desk,
    people: Vec<Account>,
    roles: &'static [Role],
    /// The role and the address of a link that was just made: shown once, stored nowhere.
    link: Option<(&'static str, String)>,
}

/// `GET /desk/people`
pub async fn people(
    State(web): State<Web>,
    Extension(person): Extension<Person>,
) -> Result<Response, Nope> {
    shown(&web, &person, None).await
}

/// The role to invite somebody to.
#[derive(Debug, Deserialize)]
pub struct Invitation {
    role: Role,
}

/// `POST /desk/people/invite`
pub async fn invite(
    State(web): State<Web>,
    Extension(person): Extension<Person>,
    Form(Invitation { role }): Form<Invitation>,
) -> Result<Response, Nope> {
    let token = people::invite(&web.app, role).await?;
    let address = web.app.address(&format!("/desk/welcome/{}", token.reveal()));
    shown(&web, &person, Some((role.label(), address))).await
}

/// The account to close.
#[derive(Debug, Deserialize)]
pub struct Closing {
    person: Uuid,
}

/// `POST /desk/people/close`
pub async fn close(
    State(web): State<Web>,
    Extension(person): Extension<Person>,
    Form(Closing { person: id }): Form<Closing>,
) -> Result<Response, Nope> {
    if person.id == PersonId(id) {
        // The last administrator could not be let in again from here.
        return Err(Nope::Refused("your own account is closed by another administrator".into()));
    }
    people::close(&web.app, PersonId(id)).await?;
    Ok(Redirect::to("/desk/people").into_response())
}

async fn shown(
    web: &Web,
    person: &Person,
    link: Option<(&'static str, String)>,
) -> Result<Response, Nope> {
    let all = people::list(&web.app).await?;
    let counts = lists::counts(&web.app).await?;
    let account = |one: Person| Account {
        own: one.id == person.id,
        id: one.id.to_string(),
        name: one.name,
        email: one.email,
        role: one.role.label(),
        closed: one.disabled,
    };
    let body = PeoplePage {
        site: Site::of_desk(web, "people"),
        desk: Desk::new(person, counts),
        people: all.into_iter().map(account).collect(),
        roles: Role::ALL,
        link,
    };
    page(StatusCode::OK, &body)
}
