//! Keys of the programming interface: which there are, a new one shown once, and the end of one.
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
    frame::{Desk, brief},
};
use crate::{
    domain::{
        api_key::{ApiKey, Scope},
        draft::Problem,
        ids::ApiKeyId,
        person::Person,
        text::shown,
    },
    services::{
        api_keys::{self, KeyError},
        lists,
    },
};

struct Row {
    id: String,
    name: String,
    scopes: String,
    made: String,
    used: String,
    revoked: String,
}

#[derive(Template)]
#[template(path = "desk/keys.html")]
struct KeysPage {
    site: Site,
    desk: Desk,
    keys: Vec<Row>,
    scopes: Vec<(Scope, bool)>,
    name: String,
    name_error: String,
    scope_error: String,
    /// Each field that must be put right, and how.
    problems: Vec<Problem>,
    /// The name of a key that was just made, and the key itself: shown once, stored nowhere.
    made: Option<(String, String)>,
}

/// What is typed to make a key.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Making {
    name: String,
    scope: Vec<String>,
}

/// `GET /desk/keys`
pub async fn keys(
    State(web): State<Web>,
    Extension(person): Extension<Person>,
) -> Result<Response, Nope> {
    listed(&web, &person, StatusCode::OK, &Making::default(), None, None).await
}

/// `POST /desk/keys/make`: the one page that shows the key.
pub async fn make(
    State(web): State<Web>,
    Extension(person): Extension<Person>,
    Form(typed): Form<Making>,
) -> Result<Response, Nope> {
    let scopes: Vec<Scope> = typed.scope.iter().filter_map(|key| Scope::from_key(key)).collect();
    match api_keys::make(&web.app, &person, &typed.name, &scopes).await {
        Ok((key, credential)) => {
            let made = Some((key.name.to_string(), credential.reveal()));
            listed(&web, &person, StatusCode::OK, &Making::default(), None, made).await
        }
        Err(KeyError::Field { field, message }) => {
            let problem = Some((field, message));
            listed(&web, &person, StatusCode::UNPROCESSABLE_ENTITY, &typed, problem, None).await
        }
        Err(KeyError::Service(error)) => Err(error.into()),
    }
}

/// The key to end.
#[derive(Debug, Deserialize)]
pub struct Revoking {
    key: Uuid,
}

/// `POST /desk/keys/revoke`
pub async fn revoke(
    State(web): State<Web>,
    Extension(person): Extension<Person>,
    Form(Revoking { key }): Form<Revoking>,
) -> Result<Response, Nope> {
    api_keys::revoke(&web.app, &person, ApiKeyId(key)).await?;
    Ok(Redirect::to("/desk/keys").into_response())
}

async fn listed(
    web: &Web,
    person: &Person,
    status: StatusCode,
    typed: &Making,
    problem: Option<(&'static str, String)>,
    made: Option<(String, String)>,
) -> Result<Response, Nope> {
    let all = api_keys::list(&web.app).await?;
    let counts = lists::counts(&web.app).await?;
    let error = |field: &str| match &problem {
        Some((found, message)) if *found == field => format!("This {message}."),
        _ => String::new(),
    };
    let chosen = |scope: Scope| (scope, typed.scope.iter().any(|key| key == scope.key()));
    let body = KeysPage {
        site: Site::of_desk(web, "keys"),
        desk: Desk::new(person, counts),
        keys: all.into_iter().map(|(key, maker)| row(web, &key, maker.as_ref())).collect(),
        scopes: Scope::ALL.iter().copied().map(chosen).collect(),
        name: typed.name.clone(),
        name_error: error("name"),
        scope_error: error("scope"),
        problems: problem
            .iter()
            .map(|(field, message)| Problem {
                field: (*field).to_owned(),
                message: match *field {
                    "name" => format!("What it is for {message}."),
                    _ => format!("What it allows {message}."),
                },
            })
            .collect(),
        made,
    };
    page(status, &body)
}

fn row(web: &Web, key: &ApiKey, maker: Option<&Person>) -> Row {
    let at = |at| brief(at, web.app.zone());
    let by = maker.map_or_else(|| "somebody".to_owned(), |maker| shown(&maker.name));
    let scopes: Vec<&str> = key.scopes.iter().map(|scope| scope.key()).collect();
    Row {
        id: key.id.to_string(),
        name: shown(key.name.as_str()),
        scopes: scopes.join(" "),
        made: format!("{} by {by}", at(key.made_at)),
        used: key.used_at.map_or_else(|| "never".to_owned(), at),
        revoked: key.revoked_at.map(at).unwrap_or_default(),
    }
}
