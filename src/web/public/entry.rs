//! The entry: three doors, and the agent for whoever prefers a letter.
use askama::Template;
use axum::{http::StatusCode, response::Response};

use super::{
    super::{
        Nope,
        site::{Site, page},
        visit::Visit,
    },
    form_page::style,
    marked::NO_LINKS,
};

#[derive(Template)]
#[template(path = "public/entry.html")]
struct EntryPage {
    site: Site,
    css: String,
}

/// `/`
pub async fn show(web: Visit) -> Result<Response, Nope> {
    page(StatusCode::OK, &EntryPage { site: Site::new(&web, ""), css: style() })
}
