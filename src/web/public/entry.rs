//! The entry: three doors, and the agent for whoever prefers a letter.
use askama::Template;
use axum::{extract::State, http::StatusCode, response::Response};

use super::super::{
    Nope, Web,
    site::{Site, page},
};

#[derive(Template)]
#[template(path = "public/entry.html")]
struct EntryPage {
    site: Site,
}

/// `/`
pub async fn show(State(web): State<Web>) -> Result<Response, Nope> {
    page(StatusCode::OK, &EntryPage { site: Site::new(&web, "") })
}
