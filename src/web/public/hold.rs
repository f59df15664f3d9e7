//! Reporting a proceeding: the claimant stops the clock of 512(g)(2)(C) with the key of the case.
use askama::Template;
use axum::{
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use jiff::civil::Date;
use serde::Deserialize;

use super::{
    super::{
        Nope,
        extract::{ClientIp, Form},
        refusal,
        site::{Site, page},
        visit::Visit,
    },
    asked::{Asked, Named},
    slip::{Slip, beside},
};
use crate::{
    domain::{
        case::HoldKind,
        paper::{HoldPaper, WORDS_MOST},
        party::NAME_MOST,
        standing::Standing,
        text::{Line, Passage},
    },
    formats::words::Words,
    services::{ServiceError, access, access::CaseFile, hold, hold::Report},
};

/// What the form says.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    key: String,
    kind: String,
    location: Vec<u32>,
    court: String,
    docket: String,
    filed_on: String,
    words: String,
    truth: String,
}

#[derive(Template)]
#[template(path = "public/hold.html")]
struct HoldPage {
    site: Site,
    number: String,
    typed: Typed,
    /// Number, location, and whether it is picked.
    rows: Vec<(u32, String, bool)>,
    /// Key, the name of its message, and whether it is chosen.
    kinds: Vec<(&'static str, &'static str, bool)>,
    problems: Vec<Slip>,
}

/// `/cases/{number}/hold?key=`
pub async fn ask(web: Visit, Named(number): Named, asked: Asked) -> Result<Response, Nope> {
    let typed = Typed { key: asked.get("key").to_owned(), ..Typed::default() };
    let file = access::open(&web.app, &number, &typed.key).await?;
    page(StatusCode::OK, &HoldPage::new(&web, &file, typed, vec![]))
}

/// `POST /cases/{number}/hold`: received when this answers.
pub async fn send(
    web: Visit,
    ClientIp(sender): ClientIp,
    Named(number): Named,
    Form(typed): Form<Typed>,
) -> Result<Response, Nope> {
    web.senders.admit(sender).map_err(Nope::TooMany)?;
    let file = access::open(&web.app, &number, &typed.key).await?;
    // A day ahead of the provider it may be tomorrow.
    let today = web.app.clock.now().to_zoned(web.app.zone().clone()).date();
    let latest = today.tomorrow().unwrap_or(today);
    let report = match read(web.words, &typed, latest) {
        Ok(report) => report,
        Err(problems) => return again(&web, &file, typed, problems),
    };
    match hold::report(&web.app, &number, &typed.key, &report).await {
        Ok(_) => {
            let back = format!("/cases/{}?key={}&held=1", file.case.number, typed.key.trim());
            Ok(Redirect::to(&back).into_response())
        }
        Err(ServiceError::Refused(why)) => {
            let problem = Slip { field: "locations", message: refusal::said(web.words, &why) };
            again(&web, &file, typed, vec![problem])
        }
        Err(error) => Err(error.into()),
    }
}

fn again(
    web: &Visit,
    file: &CaseFile,
    typed: Typed,
    problems: Vec<Slip>,
) -> Result<Response, Nope> {
    page(StatusCode::UNPROCESSABLE_ENTITY, &HoldPage::new(web, file, typed, problems))
}

/// All problems together, in the order of the form.
fn read(words: Words, typed: &Typed, latest: Date) -> Result<Report, Vec<Slip>> {
    let mut problems = Vec::new();
    let slip = |field, name| Slip::new(words, field, name);
    let kind = HoldKind::from_key(&typed.kind);
    if kind.is_none() {
        problems.push(slip("kind", "hold-kind-none"));
    }
    let line = |text: &str| Line::parse(text, NAME_MOST);
    let court = line(&typed.court).unwrap_or_else(|error| {
        problems.push(Slip::unkept(words, "court", "hold-court", &error));
        None
    });
    if court.is_none() && typed.court.trim().is_empty() {
        problems.push(slip("court", "hold-court-none"));
    }
    let docket = line(&typed.docket).unwrap_or_else(|error| {
        problems.push(Slip::unkept(words, "docket", "hold-docket", &error));
        None
    });
    let filed_on = match typed.filed_on.trim() {
        "" => None,
        text => text.parse::<Date>().ok().or_else(|| {
            problems.push(slip("filed_on", "hold-filed-none"));
            None
        }),
    };
    if filed_on.is_some_and(|date| date > latest) {
        problems.push(slip("filed_on", "hold-filed-future"));
    }
    let said = Passage::parse(&typed.words, WORDS_MOST).unwrap_or_else(|error| {
        problems.push(Slip::unkept(words, "words", "hold-words", &error));
        None
    });
    if typed.truth != "yes" {
        problems.push(slip("truth", "hold-truth-none"));
    }
    match (kind, court) {
        (Some(kind), Some(court)) if problems.is_empty() => {
            let paper = HoldPaper { court, docket, filed_on, from: None, words: said };
            Ok(Report { kind, positions: typed.location.clone(), paper })
        }
        _ => Err(problems),
    }
}

/// Whether word of a proceeding can be about it now.
pub fn can_be_held(standing: &Standing) -> bool {
    standing.is_down() && standing.hold().is_none()
        || matches!(
            standing,
            Standing::RestoreOwed { cause: crate::domain::standing::Cause::CounterNotice, .. }
        )
}

impl HoldPage {
    fn new(web: &Visit, file: &CaseFile, typed: Typed, problems: Vec<Slip>) -> Self {
        let rows = (1..).zip(file.notice.locations.iter().zip(&file.case.standings));
        let rows: Vec<_> = rows.filter(|(_, (_, standing))| can_be_held(standing)).collect();
        let picked = |position| rows.len() == 1 || typed.location.contains(position);
        Self {
            site: Site::new(web, "status"),
            number: file.case.number.to_string(),
            rows: rows
                .iter()
                .map(|(position, (location, _))| (*position, location.line(), picked(position)))
                .collect(),
            kinds: HoldKind::ALL
                .iter()
                .map(|kind| (kind.key(), label(*kind), typed.kind == kind.key()))
                .collect(),
            typed,
            problems,
        }
    }

    fn error(&self, field: &str) -> &str {
        beside(&self.problems, field)
    }
}

const fn label(kind: HoldKind) -> &'static str {
    match kind {
        HoldKind::Court => "hold-kind-court",
        HoldKind::ClaimsBoard => "hold-kind-claims-board",
    }
}
