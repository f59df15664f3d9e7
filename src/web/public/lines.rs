//! The list of locations while it is typed: what each line is, before anything is sent. Stores nothing.
use axum::{
    http::header,
    response::{IntoResponse, Response},
};
use serde::Serialize;

use super::{
    super::{
        Nope,
        extract::{ClientIp, FormBytes},
        visit::Visit,
    },
    check_page::hosts,
};
use crate::{
    domain::{
        listing::Listing,
        notice::{LOCATIONS_MOST, Subsection},
        policy::Provider,
    },
    formats::{form, words::Words},
};

/// Bytes of a list that is looked at while it is typed; a longer one is read when it is sent.
const LOOKED_AT: usize = 2 * 1024 * 1024;
/// How many lines are named one by one.
const NAMED: usize = 24;

/// What a page says below the list.
#[derive(Debug, Serialize)]
struct Told {
    /// Whether something about it needs another look.
    doubtful: bool,
    /// The whole list, in sentences.
    summary: Vec<String>,
    /// Single lines.
    lines: Vec<Remark>,
    /// How many lines are not named; empty when all are.
    more: String,
}

/// What a page says of one line.
#[derive(Debug, Serialize)]
struct Remark {
    /// From 1, empty ones included.
    line: usize,
    /// `unreadable`, `elsewhere` or `repeated`.
    is: &'static str,
    /// A whole sentence.
    said: String,
}

/// `POST /notices/locations`: the field `locations` of a form, and `subsection` beside it.
pub async fn look(
    web: Visit,
    ClientIp(from): ClientIp,
    FormBytes(bytes): FormBytes,
) -> Result<Response, Nope> {
    web.glances.admit(from, web.app.clock.now()).map_err(Nope::TooMany)?;
    if bytes.len() > LOOKED_AT {
        return Err(Nope::TooLarge(LOOKED_AT));
    }
    let typed = form::read(&bytes)?.draft;
    let subsection = Subsection::from_key(&typed.subsection).unwrap_or(Subsection::Hosting);
    // Five thousand addresses take some milliseconds: not on a thread that answers others.
    let told = tokio::task::spawn_blocking(move || {
        let listing = Listing::read(&typed.locations);
        told(web.words, &listing, subsection, &web.app.policies.in_force().provider)
    });
    let told = told.await.map_err(|_| Nope::Broken)?;
    let body = serde_json::to_vec(&told).map_err(|_| Nope::Broken)?;
    let headers = [(header::CONTENT_TYPE, "application/json"), (header::CACHE_CONTROL, "no-store")];
    Ok((headers, body).into_response())
}

fn told(words: Words, listing: &Listing, subsection: Subsection, provider: &Provider) -> Told {
    if listing.is_too_long() {
        let too_long = words.tell("form-list-long").with("many", listing.filled);
        let summary = vec![too_long.with("most", LOCATIONS_MOST).to_string()];
        return Told { doubtful: true, summary, lines: vec![], more: String::new() };
    }
    let elsewhere = listing.elsewhere(subsection, provider);
    let kept = words.tell("form-list-count").with("many", listing.kept.len());
    let mut summary = vec![kept.with("most", LOCATIONS_MOST).to_string()];
    if !listing.bad.is_empty() {
        summary.push(words.tell("form-list-bad").with("many", listing.bad.len()).to_string());
    }
    if !elsewhere.is_empty() {
        let many = words.tell("form-list-elsewhere").with("many", elsewhere.len());
        summary.push(many.with("hosts", hosts(provider)).to_string());
    }
    if !listing.repeated.is_empty() {
        let many = listing.repeated.len();
        summary.push(words.tell("form-list-repeated").with("many", many).to_string());
    }
    let unreadable = listing.bad.iter().map(|(line, why)| {
        let said = words.line(*line, why);
        Remark { line: *line, is: "unreadable", said }
    });
    let elsewhere = elsewhere.iter().map(|(line, host)| {
        let said = words.tell("form-list-host").with("line", line).with("host", host).to_string();
        Remark { line: *line, is: "elsewhere", said }
    });
    let repeated = listing.repeated.iter().map(|(line, first)| {
        let said = words.tell("form-list-again").with("line", line).with("first", first);
        Remark { line: *line, is: "repeated", said: said.to_string() }
    });
    let doubts = unreadable.len() + elsewhere.len();
    let all = doubts + repeated.len();
    let lines: Vec<Remark> = unreadable.chain(elsewhere).chain(repeated).take(NAMED).collect();
    let more = match all - lines.len() {
        0 => String::new(),
        more => words.tell("form-list-more").with("many", more).to_string(),
    };
    Told { doubtful: doubts > 0, summary, lines, more }
}
