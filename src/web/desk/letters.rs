//! Letters that something is left to do about, in the order in which a person works.
use askama::Template;
use axum::{Extension, extract::State, http::StatusCode, response::Response};

use super::{
    super::{
        Nope, Web,
        site::{Site, page},
    },
    frame::{Desk, brief, figure},
};
use crate::{
    domain::{person::Person, text::shown},
    services::{
        delivery,
        lists::{self, FOUND, Tasks},
    },
    store::letters::Filed,
};

/// A letter in one of the lists.
struct Row {
    /// Its page, the root of all that is done to it.
    page: String,
    /// Its identifier, for those of its fields.
    id: String,
    /// The number of its case; empty for none.
    number: String,
    kind: &'static str,
    /// In one line.
    to: String,
    /// As it stands on an envelope.
    lines: String,
    way: &'static str,
    written: String,
    /// The first day on which it can have been posted.
    written_on: String,
    text: String,
    has_receipt: bool,
    came_back: String,
    attempts: String,
    error: String,
}

#[derive(Template)]
#[template(path = "desk/letters.html")]
struct LettersPage {
    site: Site,
    desk: Desk,
    today: String,
    post: Vec<Row>,
    deliver: Vec<Row>,
    back: Vec<Row>,
    delayed: Vec<Row>,
}

impl LettersPage {
    fn is_empty(&self) -> bool {
        [&self.post, &self.deliver, &self.back, &self.delayed].iter().all(|list| list.is_empty())
    }

    /// Said where a list may go on.
    #[expect(clippy::unused_self, reason = "templates call methods of their page")]
    fn rest(&self, list: &[Row]) -> String {
        if list.len() < usize::from(FOUND) {
            return String::new();
        }
        format!("The oldest {FOUND} are listed; the others follow as these are done.")
    }
}

/// `GET /desk/letters`
pub async fn letters(
    State(web): State<Web>,
    Extension(person): Extension<Person>,
) -> Result<Response, Nope> {
    let Tasks { post, deliver, back, delayed, counts } = lists::letters(&web.app).await?;
    let rows = |list: Vec<Filed>| list.into_iter().map(|filed| row(&web, filed)).collect();
    let body = LettersPage {
        site: Site::of_desk(&web, "letters"),
        desk: Desk::new(&person, counts),
        today: delivery::day(&web.app, web.app.clock.now()).to_string(),
        post: rows(post),
        deliver: rows(deliver),
        back: rows(back),
        delayed: rows(delayed),
    };
    page(StatusCode::OK, &body)
}

fn row(web: &Web, filed: Filed) -> Row {
    let (letter, zone) = (&filed.letter, web.app.zone());
    Row {
        page: format!("/desk/letters/{}", letter.id),
        id: letter.id.to_string(),
        kind: letter.kind.label(),
        to: shown(&letter.destination.line()),
        lines: shown(&letter.destination.to),
        way: letter.destination.way.label(),
        written: brief(letter.created_at, zone),
        written_on: delivery::day(&web.app, letter.created_at).to_string(),
        text: shown(&delivery::text(letter)),
        has_receipt: letter.kind.carries_receipt() && letter.case.is_some(),
        came_back: filed.delivery.bounced_at.map(|at| brief(at, zone)).unwrap_or_default(),
        attempts: figure(filed.attempts.into()),
        error: shown(&filed.last_error.unwrap_or_default()),
        number: filed.number.unwrap_or_default(),
    }
}
