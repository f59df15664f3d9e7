//! The counter-notice on the web: found, filled in, checked, sent.
mod check_page;
mod days;
mod door;
mod faults;
mod form_page;
mod found;
mod material;
mod reading;
mod refusal;
mod start_page;
mod statement;
mod status_page;

use axum::{
    extract::Path,
    http::{StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};

pub use check_page::CheckPage;
pub use days::Days;
pub use form_page::FormPage;
pub use material::{Claim, Material, Row};
pub use reading::Reading;
pub use start_page::StartPage;
pub use status_page::StatusPage;

use super::{
    super::{
        Nope,
        extract::{ClientIp, FormBytes},
        site::page,
        visit::Visit,
    },
    asked::Asked,
};
use crate::{
    formats::counter_form::{self, CounterEnvelope},
    pdf,
    services::{ServiceError, counter},
};

/// `/counter-notices/new`: with the subscriber's key the form, without it the way to the form.
pub async fn ask(web: Visit, asked: Asked) -> Result<Response, Nope> {
    let of = |name| asked.get(name).to_owned();
    let form = CounterEnvelope {
        case: of("case"),
        party: of("party"),
        counter: of("counter"),
        key: of("key"),
        ..CounterEnvelope::default()
    };
    if form.key.is_empty() && form.party.is_empty() {
        return page(StatusCode::OK, &StartPage::new(&web, &form.case));
    }
    let material = door::open(&web, &form).await?;
    let given = door::given(&web, &form).await?;
    page(StatusCode::OK, &FormPage::open(&web, form, material, given))
}

/// `/counter-notices/{number}/{counter}?key=`: how far a counter-notice has come.
pub async fn show(
    web: Visit,
    Path((number, counter)): Path<(String, u32)>,
    asked: Asked,
) -> Result<Response, Nope> {
    let file = counter::follow(&web.app, &number, counter, asked.get("key")).await?;
    page(StatusCode::OK, &StatusPage::new(&web, &file, !asked.get("sent").is_empty()))
}

/// `/counter-notices/{number}/{counter}/receipt.pdf?key=`
pub async fn receipt(
    web: Visit,
    Path((number, counter)): Path<(String, u32)>,
    asked: Asked,
) -> Result<Response, Nope> {
    let file = counter::follow(&web.app, &number, counter, asked.get("key")).await?;
    let facts = counter::receipt(&web.app, &file);
    let made = tokio::task::spawn_blocking(move || pdf::counter_receipt(&facts)).await;
    let bytes = made.map_err(|_| Nope::Broken)?.map_err(|error| {
        tracing::error!(%error, "a receipt could not be drawn");
        Nope::Broken
    })?;
    let name = format!("attachment; filename=\"counter-notice-{number}-{counter}.pdf\"");
    let headers = [
        (header::CONTENT_TYPE, "application/pdf"),
        (header::CACHE_CONTROL, "no-store"),
        (header::CONTENT_DISPOSITION, &name),
    ];
    Ok((headers, bytes).into_response())
}

/// `POST /counter-notices/find`: the form about one location, for whoever names it and the case.
/// Not a GET, because the address of somebody's material does not belong into one of ours.
pub async fn find(web: Visit, FormBytes(bytes): FormBytes) -> Result<Response, Nope> {
    let CounterEnvelope { case, was_at, .. } = counter_form::read(&bytes)?;
    let (case, was_at) = (case.trim().to_owned(), was_at.trim().to_owned());
    let empty = [("case", &case), ("was_at", &was_at)].into_iter().find(|(_, it)| it.is_empty());
    if let Some((field, _)) = empty {
        let again = StartPage::again(&web, &case, &was_at, field, "counter-start-empty");
        return page(StatusCode::UNPROCESSABLE_ENTITY, &again);
    }
    let form = CounterEnvelope { case, was_at, ..CounterEnvelope::default() };
    match door::open(&web, &form).await {
        Ok(material) => page(StatusCode::OK, &FormPage::blank(&web, form, material)),
        Err(ServiceError::NotFound) => {
            let fault = "counter-start-unknown";
            let again = StartPage::again(&web, &form.case, &form.was_at, "case", fault);
            page(StatusCode::NOT_FOUND, &again)
        }
        Err(error) => Err(error.into()),
    }
}

/// `POST /counter-notices/new`: shows the form again or all the answers; stores nothing.
pub async fn fill(web: Visit, FormBytes(bytes): FormBytes) -> Result<Response, Nope> {
    let reading = read(&web, &bytes).await?;
    if reading.form.step == "change" {
        return page(StatusCode::OK, &FormPage::again(&web, reading));
    }
    answers(&web, reading)
}

/// `POST /counter-notices`: the counter-notice is on disk before this answers.
pub async fn send(
    web: Visit,
    ClientIp(sender): ClientIp,
    FormBytes(bytes): FormBytes,
) -> Result<Response, Nope> {
    web.senders.admit(sender).map_err(Nope::TooMany)?;
    let reading = read(&web, &bytes).await?;
    if !reading.is_ready() {
        door::refuse(&web, &reading.form).await?;
        return answers(&web, reading);
    }
    match door::receive(&web, &reading, &bytes).await {
        Ok(address) => Ok(Redirect::to(&address).into_response()),
        // Somebody was faster, or the material came back meanwhile: nothing typed is lost.
        Err(ServiceError::Refused(why)) => {
            let why = refusal::sentence(web.words, &why);
            let again = FormPage::refused(&web, reading, &why);
            page(StatusCode::UNPROCESSABLE_ENTITY, &again)
        }
        Err(error) => Err(error.into()),
    }
}

async fn read(web: &Visit, bytes: &[u8]) -> Result<Reading, Nope> {
    let form = counter_form::read(bytes)?;
    let material = door::open(web, &form).await?;
    Reading::of(web, form, material).await
}

/// All the answers, or the form with what needs another look.
fn answers(web: &Visit, reading: Reading) -> Result<Response, Nope> {
    if reading.is_ready() {
        return page(StatusCode::OK, &CheckPage::new(web, reading));
    }
    page(StatusCode::UNPROCESSABLE_ENTITY, &FormPage::judged(web, reading))
}
