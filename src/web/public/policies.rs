//! The policy pages: what is in force, and every version that was ever served.
use std::sync::Arc;

use askama::Template;
use axum::{
    http::{HeaderMap, StatusCode},
    response::Response,
};

use super::{
    super::{
        Nope, assets,
        site::{Site, page},
        visit::Visit,
    },
    asked::{Asked, Named},
    policy_json,
    shelf::{LEGAL, Shown},
};
use crate::{
    domain::policy::{Document, Version},
    services::publish,
    store::policies::Served,
};

#[derive(Template)]
#[template(path = "public/policies.html")]
struct ListPage {
    site: Site,
    legal: &'static str,
    shown: Vec<Listed>,
}

/// A document in the list of all.
struct Listed {
    shown: Arc<Shown>,
    since: String,
}

#[derive(Template)]
#[template(path = "public/policy.html")]
struct PolicyPage {
    site: Site,
    css: String,
    legal: &'static str,
    shown: Arc<Shown>,
    since: Option<String>,
    in_force: bool,
    /// From a version that is not in force: to the one that is, and to the differences.
    way_on: [String; 2],
    /// The query of this version, which stays.
    permanent: [String; 1],
    /// The whole address of this version.
    address: String,
}

#[derive(Template)]
#[template(path = "public/versions.html")]
struct VersionsPage {
    site: Site,
    css: String,
    legal: &'static str,
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
    /// The version that was served first before this one.
    before: Option<String>,
}

/// `/policies`
pub async fn list(web: Visit) -> Result<Response, Nope> {
    let listed = |document: &Document| {
        let shown = web.shelf.in_force(*document);
        let since = shown.since.map(|date| web.words.day(date)).unwrap_or_default();
        Listed { shown, since }
    };
    let shown = Document::ALL.iter().map(listed).collect();
    let site = Site::new(&web, "policy");
    page(StatusCode::OK, &ListPage { site, legal: LEGAL.tag(), shown })
}

/// `/policies/{slug}`, of today or with `?version=` of another day, and `/policies/{slug}.json`.
pub async fn show(
    web: Visit,
    Named(name): Named,
    asked: Asked,
    headers: HeaderMap,
) -> Result<Response, Nope> {
    let (slug, for_programs) = match name.strip_suffix(".json") {
        Some(slug) => (slug, true),
        None => (name.as_str(), false),
    };
    let document = named(slug)?;
    let current = web.shelf.in_force(document).version;
    let shown = match asked.get("version") {
        "" => web.shelf.in_force(document),
        version => edition(&web, document, version).await?,
    };
    let in_force = shown.version == current;
    if for_programs {
        return Ok(policy_json::answer(&web, &shown, in_force, &headers));
    }
    let version = shown.version;
    let way_on = [
        format!("/policies/{slug}"),
        format!("/policies/{slug}/differences?from={version}&to={current}"),
    ];
    let body = PolicyPage {
        site: Site::new(&web, "policy"),
        css: assets::address("policy.css"),
        legal: LEGAL.tag(),
        since: shown.since.map(|date| web.words.day(date)),
        in_force,
        way_on,
        permanent: [format!("?version={version}")],
        address: web.app.address(&format!("/policies/{slug}?version={version}")),
        shown,
    };
    page(StatusCode::OK, &body)
}

/// `/policies/{slug}/versions`
pub async fn versions(web: Visit, Named(slug): Named) -> Result<Response, Nope> {
    let document = named(&slug)?;
    let shown = web.shelf.in_force(document);
    let current = shown.version.to_string();
    let served = served(&web, document).await?;
    let before = served.iter().skip(1).map(|it| Some(it.version.clone())).chain([None]);
    let versions = served
        .iter()
        .zip(before)
        .map(|(served, before)| Row {
            short: served.version.chars().take(12).collect(),
            first_served: web.words.moment(served.first_served_at, web.app.zone()),
            in_force: served.version == current,
            version: served.version.clone(),
            before,
        })
        .collect();
    let body = VersionsPage {
        site: Site::new(&web, "policy"),
        css: assets::address("policy.css"),
        legal: LEGAL.tag(),
        document,
        title: shown.title.clone(),
        versions,
    };
    page(StatusCode::OK, &body)
}

/// The document that an address names.
pub(super) fn named(slug: &str) -> Result<Document, Nope> {
    Document::from_key(slug).ok_or(Nope::NotFound)
}

/// Every version of a document, the one that was served last first.
pub(super) async fn served(web: &Visit, document: Document) -> Result<Vec<Served>, Nope> {
    let mut served = publish::versions(&web.app).await?;
    served.retain(|served| served.document == document.slug());
    Ok(served)
}

/// A version that is served or was once; the hash of another document is not one of this.
pub(super) async fn edition(
    web: &Visit,
    document: Document,
    version: &str,
) -> Result<Arc<Shown>, Nope> {
    let version: Version = version.parse().map_err(|_| Nope::NotFound)?;
    let current = web.shelf.in_force(document);
    if version == current.version {
        return Ok(current);
    }
    let shown = if let Some(shown) = web.shelf.older(version) {
        shown
    } else {
        let stored = publish::version_text(&web.app, version).await?;
        let (served, text) = stored.ok_or(Nope::NotFound)?;
        let of = named(&served.document)?;
        web.shelf.add(web.app.policies.in_force(), (of, version), &text)
    };
    Some(shown).filter(|shown| shown.document == document).ok_or(Nope::NotFound)
}
