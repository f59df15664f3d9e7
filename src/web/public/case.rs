//! A case, opened by the claimant with its key: status, receipt, retraction.
use axum::{
    http::{StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use serde::Deserialize;

use super::{
    super::{Nope, extract::Form, site::page, visit::Visit},
    asked::{Asked, Named},
    retract_page::RetractPage,
    sent_page::SentPage,
    status_page::StatusPage,
};
use crate::{
    pdf,
    services::{access, access::CaseFile, receipt::of_file},
};

/// `/cases/{number}?key=`
pub async fn show(web: Visit, Named(number): Named, asked: Asked) -> Result<Response, Nope> {
    let file = access::open(&web.app, &number, asked.get("key")).await?;
    if asked.get("sent").is_empty() {
        page(StatusCode::OK, &StatusPage::new(&web, &file, None).thanks(&asked))
    } else {
        page(StatusCode::OK, &SentPage::new(&web, &file))
    }
}

/// `/cases/{number}/receipt.pdf?key=`, with `&version=1` that of an earlier version
pub async fn receipt(web: Visit, Named(number): Named, asked: Asked) -> Result<Response, Nope> {
    let file = access::open(&web.app, &number, asked.get("key")).await?;
    let version = match asked.get("version") {
        "" => None,
        text => Some(text.parse().map_err(|_| Nope::NotFound)?),
    };
    let facts = of_file(&web.app, &file, version).await?;
    // Five thousand locations take a tenth of a second: not on a thread that answers others.
    let made = tokio::task::spawn_blocking(move || pdf::receipt(&facts)).await;
    let bytes = made.map_err(|_| Nope::Broken)?.map_err(|error| {
        tracing::error!(%error, "a receipt could not be drawn");
        Nope::Broken
    })?;
    let version = version.map(|version| format!("-version-{version}")).unwrap_or_default();
    let name = format!("attachment; filename=\"receipt-{}{version}.pdf\"", file.case.number);
    let headers = [
        (header::CONTENT_TYPE, "application/pdf"),
        (header::CACHE_CONTROL, "no-store"),
        (header::CONTENT_DISPOSITION, &name),
    ];
    Ok((headers, bytes).into_response())
}

/// What the form of a retraction says.
#[derive(Deserialize)]
pub struct Retraction {
    #[serde(default)]
    key: String,
    /// `all` or `picked`.
    #[serde(default)]
    which: String,
    #[serde(default)]
    location: Vec<u32>,
    #[serde(default)]
    confirmed: String,
}

/// `POST /cases/{number}/retract`: asks once more, and does it when that was answered.
pub async fn retract(
    web: Visit,
    Named(number): Named,
    Form(retraction): Form<Retraction>,
) -> Result<Response, Nope> {
    let Retraction { key, which, location, confirmed } = retraction;
    let file = access::open(&web.app, &number, &key).await?;
    let question = RetractPage::new(&web, &file, which == "all", &location);
    match question {
        Some(question) if confirmed != "yes" => page(StatusCode::OK, &question),
        Some(question) => {
            access::retract(&web.app, &number, &key, &question.positions()).await?;
            Ok(back(&file, &key))
        }
        // The button was pressed twice: what was asked for is done.
        None if confirmed == "yes" => Ok(back(&file, &key)),
        None => page(
            StatusCode::UNPROCESSABLE_ENTITY,
            &StatusPage::new(&web, &file, Some("status-fault-none")),
        ),
    }
}

fn back(file: &CaseFile, key: &str) -> Response {
    Redirect::to(&format!("/cases/{}?key={}", file.case.number, key.trim())).into_response()
}
