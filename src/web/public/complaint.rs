//! Complaining against an outcome: one form for both parties, opened with the key of each.
use askama::Template;
use axum::{
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
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
        case::Party,
        paper::{ComplaintPaper, WORDS_MOST},
        text::Passage,
    },
    formats::words::Words,
    services::{ServiceError, access, access::CaseFile, complaint, subscribers},
};

/// What the form says.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    party: String,
    key: String,
    location: Vec<u32>,
    words: String,
}

#[derive(Template)]
#[template(path = "public/complaint.html")]
struct ComplaintPage {
    site: Site,
    number: String,
    typed: Typed,
    back: String,
    /// Number, location, and whether it is picked.
    rows: Vec<(u32, String, bool)>,
    problems: Vec<Slip>,
}

/// `/cases/{number}/complain?key=`, with `party` for a subscriber.
pub async fn ask(web: Visit, Named(number): Named, asked: Asked) -> Result<Response, Nope> {
    let of = |name| asked.get(name).to_owned();
    let typed = Typed { party: of("party"), key: of("key"), ..Typed::default() };
    let opened = open(&web, &number, &typed).await?;
    page(StatusCode::OK, &ComplaintPage::new(&web, &opened, typed, vec![]))
}

/// `POST /cases/{number}/complain`
pub async fn send(
    web: Visit,
    ClientIp(sender): ClientIp,
    Named(number): Named,
    Form(typed): Form<Typed>,
) -> Result<Response, Nope> {
    web.senders.admit(sender).map_err(Nope::TooMany)?;
    let opened = open(&web, &number, &typed).await?;
    let words = match words(web.words, &typed.words) {
        Ok(words) => words,
        Err(problem) => return again(&web, &opened, typed, problem),
    };
    let paper = ComplaintPaper { words };
    let (app, picked) = (&web.app, &typed.location);
    let taken = match opened.party {
        Party::Claimant => complaint::of_claimant(app, &number, &typed.key, picked, &paper).await,
        Party::Subscriber => {
            let who = (typed.party.as_str(), typed.key.as_str());
            complaint::of_subscriber(app, &number, who, picked, &paper).await
        }
    };
    match taken {
        Ok(_) => Ok(Redirect::to(&format!("{}&complained=1", opened.back)).into_response()),
        Err(ServiceError::Refused(why)) => {
            let problem = Slip { field: "locations", message: refusal::said(web.words, &why) };
            again(&web, &opened, typed, problem)
        }
        Err(error) => Err(error.into()),
    }
}

fn words(words: Words, typed: &str) -> Result<Passage, Slip> {
    Passage::parse(typed, WORDS_MOST)
        .map_err(|error| Slip::unkept(words, "words", "complaint-words", &error))?
        .ok_or_else(|| Slip::new(words, "words", "complaint-words-none"))
}

fn again(web: &Visit, opened: &Opened, typed: Typed, problem: Slip) -> Result<Response, Nope> {
    let body = ComplaintPage::new(web, opened, typed, vec![problem]);
    page(StatusCode::UNPROCESSABLE_ENTITY, &body)
}

/// Who complains about which locations, and where the way back leads.
struct Opened {
    party: Party,
    file: CaseFile,
    positions: Vec<u32>,
    back: String,
}

async fn open(web: &Visit, number: &str, typed: &Typed) -> Result<Opened, Nope> {
    if typed.party.is_empty() {
        let file = access::open(&web.app, number, &typed.key).await?;
        let answered = (1..).zip(&file.case.standings).filter(|(_, it)| it.is_answered());
        let positions = answered.map(|(position, _)| position).collect();
        let back = format!("/cases/{}?key={}", file.case.number, typed.key.trim());
        return Ok(Opened { party: Party::Claimant, file, positions, back });
    }
    let opened = subscribers::open(&web.app, number, &typed.party, &typed.key).await?;
    let back = web.app.subscriber_path(&opened.file.case, opened.subscriber.id);
    let (file, positions) = (opened.file, opened.positions);
    Ok(Opened { party: Party::Subscriber, file, positions, back })
}

impl ComplaintPage {
    fn new(web: &Visit, opened: &Opened, typed: Typed, problems: Vec<Slip>) -> Self {
        let line = |position: &u32| {
            let location = opened.file.notice.locations.get(*position as usize - 1)?;
            let picked = opened.positions.len() == 1 || typed.location.contains(position);
            Some((*position, location.line(), picked))
        };
        let rows = opened.positions.iter().filter_map(line).collect();
        Self {
            site: Site::new(web, ""),
            number: opened.file.case.number.to_string(),
            typed,
            back: opened.back.clone(),
            rows,
            problems,
        }
    }

    fn error(&self, field: &str) -> &str {
        beside(&self.problems, field)
    }
}
