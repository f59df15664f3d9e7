//! Letters that the mail server has not taken.
use askama::Template;
use axum::{Extension, extract::State, http::StatusCode, response::Response};

use super::{
    super::{
        Nope, Web,
        site::{Site, page},
    },
    frame::{Desk, brief, figure},
};
use crate::{domain::person::Person, services::lists, store::letters::Filed};

struct Delayed {
    number: String,
    kind: &'static str,
    recipient: String,
    promised: String,
    attempts: String,
    error: String,
}

#[derive(Template)]
#[template(path = "desk/letters.html")]
struct LettersPage {
    site: Site,
    desk: Desk,
    letters: Vec<Delayed>,
}

/// `GET /desk/letters`
pub async fn letters(
    State(web): State<Web>,
    Extension(person): Extension<Person>,
) -> Result<Response, Nope> {
    let (letters, counts) = lists::delayed_letters(&web.app).await?;
    let letters = letters.into_iter().map(|filed| delayed(&web, filed)).collect();
    let (site, desk) = (Site::new(&web, "letters"), Desk::new(&person, counts));
    page(StatusCode::OK, &LettersPage { site, desk, letters })
}

fn delayed(web: &Web, filed: Filed) -> Delayed {
    Delayed {
        number: filed.number,
        kind: filed.letter.kind.label(),
        recipient: filed.letter.recipient,
        promised: brief(filed.letter.created_at, web.app.zone()),
        attempts: figure(filed.attempts.into()),
        error: filed.last_error.unwrap_or_default(),
    }
}
