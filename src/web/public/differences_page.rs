//! What differs between two versions of a policy, with every changed word marked.
use std::sync::Arc;

use askama::Template;
use axum::{http::StatusCode, response::Response};

use super::{
    super::{
        Nope, assets,
        site::{Site, page},
        visit::Visit,
    },
    asked::{Asked, Named},
    policies::{edition, named, served},
    shelf::{LEGAL, Shown},
};
use crate::{
    domain::policy::{
        Document, Version,
        differences::{Differences, Piece, TooLong},
    },
    store::policies::Served,
};

/// More changes than these are found by reading.
const JUMPS_MOST: usize = 40;

#[derive(Template)]
#[template(path = "public/differences.html")]
struct DifferencesPage {
    site: Site,
    css: String,
    legal: &'static str,
    document: Document,
    title: String,
    from: Side,
    to: Side,
    /// Both versions in full.
    both: [String; 2],
    found: Result<Found, TooLong>,
}

/// One of the two versions.
struct Side {
    version: Version,
    first_served: String,
}

/// The text and the front matter of both.
struct Found {
    text: Differences,
    front: Differences,
}

impl Found {
    fn between(from: &Shown, to: &Shown) -> Result<Self, TooLong> {
        let text = Differences::between(&from.text.blocks, &to.text.blocks)?;
        let front = Differences::between(&from.front, &to.front)?;
        Ok(Self { text, front })
    }

    /// The numbers of the changes that the page leads to at its head.
    fn jumps(&self) -> std::ops::RangeInclusive<usize> {
        1..=self.text.changed.min(JUMPS_MOST)
    }

    fn is_coarse(&self) -> bool {
        self.text.is_coarse || self.front.is_coarse
    }
}

/// `/policies/{slug}/differences?from=…&to=…`
pub async fn show(web: Visit, Named(slug): Named, asked: Asked) -> Result<Response, Nope> {
    let document = named(&slug)?;
    let from = edition(&web, document, asked.get("from")).await?;
    let to = edition(&web, document, asked.get("to")).await?;
    let served = served(&web, document).await?;
    let both = (from.clone(), to.clone());
    let found = tokio::task::spawn_blocking(move || Found::between(&both.0, &both.1)).await;
    let body = DifferencesPage {
        site: Site::new(&web, "policy"),
        css: assets::address("policy.css"),
        legal: LEGAL.tag(),
        document,
        title: web.shelf.in_force(document).title.clone(),
        from: side(&web, &served, &from),
        to: side(&web, &served, &to),
        both: [&from, &to].map(|it| format!("/policies/{slug}?version={}", it.version)),
        found: found.map_err(|error| {
            tracing::error!(%error, "two versions could not be compared");
            Nope::Broken
        })?,
    };
    page(StatusCode::OK, &body)
}

fn side(web: &Visit, served: &[Served], shown: &Arc<Shown>) -> Side {
    let version = shown.version.to_string();
    let stored = served.iter().find(|it| it.version == version);
    let first_served = stored.map(|it| web.words.moment(it.first_served_at, web.app.zone()));
    Side { version: shown.version, first_served: first_served.unwrap_or_default() }
}
