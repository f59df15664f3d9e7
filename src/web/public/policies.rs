//! The policy pages: what is in force, and every version that was ever served.
use std::sync::Arc;

use askama::Template;
use axum::{http::StatusCode, response::Response};

use super::{
    super::{
        Nope,
        site::{Site, page},
        visit::Visit,
    },
    asked::{Asked, Named},
    shelf::Shown,
};
use crate::{
    domain::{
        policy::{Document, Version},
        when,
    },
    services::publish,
};

#[derive(Template)]
#[template(path = "public/policies.html")]
struct ListPage {
    site: Site,
    shown: Vec<Arc<Shown>>,
}

#[derive(Template)]
#[template(path = "public/policy.html")]
struct PolicyPage {
    site: Site,
    shown: Arc<Shown>,
    in_force: bool,
}

#[derive(Template)]
#[template(path = "public/versions.html")]
struct VersionsPage {
    site: Site,
    document: Document,
    title: String,
    versions: Vec<Row>,
}

/// One served version in the list.
struct Row {
    version: String,
    short: String,
    first_served: String,
    in_force: bool,
}

/// `/policies`
pub async fn list(web: Visit) -> Result<Response, Nope> {
    let shown = Document::ALL.iter().map(|document| web.shelf.in_force(*document)).collect();
    page(StatusCode::OK, &ListPage { site: Site::new(&web, "policy"), shown })
}

/// `/policies/{slug}`, of today or with `?version=` of another day.
pub async fn show(web: Visit, Named(slug): Named, asked: Asked) -> Result<Response, Nope> {
    let document = named(&slug)?;
    let mut shown = web.shelf.in_force(document);
    let mut in_force = true;
    let version = asked.get("version");
    if !version.is_empty() {
        let version: Version = version.parse().map_err(|_| Nope::NotFound)?;
        in_force = version == shown.version;
        if !in_force {
            shown = older(&web, document, version).await?;
        }
    }
    page(StatusCode::OK, &PolicyPage { site: Site::new(&web, "policy"), shown, in_force })
}

/// `/policies/{slug}/versions`
pub async fn versions(web: Visit, Named(slug): Named) -> Result<Response, Nope> {
    let document = named(&slug)?;
    let shown = web.shelf.in_force(document);
    let current = shown.version.to_string();
    let served = publish::versions(&web.app).await?;
    let versions = served
        .into_iter()
        .filter(|served| served.document == slug)
        .map(|served| Row {
            short: served.version.chars().take(12).collect(),
            first_served: when::moment(served.first_served_at, web.app.zone()),
            in_force: served.version == current,
            version: served.version,
        })
        .collect();
    let title = shown.title.clone();
    let site = Site::new(&web, "policy");
    page(StatusCode::OK, &VersionsPage { site, document, title, versions })
}

fn named(slug: &str) -> Result<Document, Nope> {
    Document::from_key(slug).ok_or(Nope::NotFound)
}

/// A version that was served once; the hash of another document is not one of this.
async fn older(web: &Visit, document: Document, version: Version) -> Result<Arc<Shown>, Nope> {
    let shown = if let Some(shown) = web.shelf.older(version) {
        shown
    } else {
        let stored = publish::version_text(&web.app, version).await?;
        let (served, text) = stored.ok_or(Nope::NotFound)?;
        let of = named(&served.document)?;
        web.shelf.add(web.app.policies.in_force(), of, &text).map_err(|faults| {
            let fault = faults.first().map(ToString::to_string).unwrap_or_default();
            tracing::error!(%version, fault, "a stored policy no longer reads");
            Nope::Broken
        })?
    };
    Some(shown).filter(|shown| shown.document == document).ok_or(Nope::NotFound)
}
