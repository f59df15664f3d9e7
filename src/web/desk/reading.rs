//! The letter of a case at the desk: its words marked with what they are, corrected, confirmed or set aside.
mod page;
mod stale;
mod typed;
mod view;

use axum::{
    extract::RawQuery,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};

use self::{
    page::{Around, ReadingPage},
    stale::StalePage,
    typed::{Read, Typed},
};
use super::{
    super::{Nope, extract::Form, site},
    case::{Names, Opened, Problem, needed, sentence},
};
use crate::{
    domain::{
        number::CaseNumber,
        outcome::Reason,
        reading::{Correction, ReadAs},
    },
    services::{
        ServiceError, access, api_keys, desk, lists, people,
        reading::{self as service, Letter},
    },
};

/// `GET /desk/cases/{number}/reading`
pub async fn show(opened: Opened, RawQuery(query): RawQuery) -> Result<Response, Nope> {
    let desk = Desk::open(opened).await?;
    let query = query.unwrap_or_default();
    let other = form_urlencoded::parse(query.as_bytes()).find(|(name, _)| name == "other");
    let typed = Typed {
        other: other.map_or_else(String::new, |(_, it)| it.into_owned()),
        ..Typed::default()
    };
    let correction = Correction::none(&desk.letter.reading);
    desk.page(StatusCode::OK, &typed, &correction, vec![], false).await
}

/// `POST /desk/cases/{number}/reading`
pub async fn read(
    opened: Opened,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Nope> {
    let typed = Typed::of(pairs);
    let desk = Desk::open(opened).await?;
    if typed.revision != desk.opened.file.case.revision {
        return desk.stale(&typed).await;
    }
    let Read { correction, problems } = typed.read(&desk.letter);
    if !problems.is_empty() {
        return desk.refused(&typed, &correction, problems).await;
    }
    match typed.step.as_str() {
        "confirm" => desk.confirm(&typed, &correction).await,
        "aside" => desk.set_aside(&typed, &correction).await,
        "belongs" => desk.belongs(&typed, &correction).await,
        "keep" => desk.keep(&typed, &correction).await,
        _ => desk.page(StatusCode::OK, &typed, &correction, vec![], true).await,
    }
}

/// A case with its letter, and who looks at them.
struct Desk {
    opened: Opened,
    letter: Letter,
}

impl Desk {
    async fn open(opened: Opened) -> Result<Self, Nope> {
        let case = &opened.file.case;
        let letter = service::letter(&opened.web.app, case.id, &case.number).await?;
        Ok(Self { letter: letter.ok_or(Nope::NotFound)?, opened })
    }

    async fn page(
        &self,
        status: StatusCode,
        typed: &Typed,
        correction: &Correction,
        mut problems: Vec<Problem>,
        is_looked_at: bool,
    ) -> Result<Response, Nope> {
        let app = &self.opened.web.app;
        let id = self.opened.file.case.id;
        let mut status = status;
        let follows = match service::follows(app, id, &self.letter, correction).await {
            Ok(follows) => Some(follows),
            Err(ServiceError::Refused(refused)) => {
                problems.push(Problem::new("letter", sentence(&refused.to_string())));
                status = StatusCode::UNPROCESSABLE_ENTITY;
                None
            }
            Err(error) => return Err(error.into()),
        };
        let around = Around {
            counts: lists::counts(app).await?,
            examples: service::examples(app, id).await?,
            other: self.other(&typed.other, &mut problems).await?,
            follows,
            is_looked_at,
        };
        let page =
            ReadingPage::new(&self.opened, &self.letter, typed, correction, around, problems);
        site::page(status, &page)
    }

    /// The case that the letter is said to belong to, if there is one.
    async fn other(
        &self,
        number: &str,
        problems: &mut Vec<Problem>,
    ) -> Result<Option<access::CaseFile>, Nope> {
        if number.trim().is_empty() {
            return Ok(None);
        }
        match access::open_at_desk(&self.opened.web.app, number.trim()).await {
            Ok(file) if file.case.id == self.opened.file.case.id => {
                problems.push(Problem::new("other", "This is the number of this case."));
                Ok(None)
            }
            Ok(file) => Ok(Some(file)),
            Err(ServiceError::NotFound) => {
                if !problems.iter().any(|it| it.field == "other") {
                    problems.push(Problem::new("other", "There is no case with this number."));
                }
                Ok(None)
            }
            Err(error) => Err(error.into()),
        }
    }

    async fn refused(
        &self,
        typed: &Typed,
        correction: &Correction,
        problems: Vec<Problem>,
    ) -> Result<Response, Nope> {
        self.page(StatusCode::UNPROCESSABLE_ENTITY, typed, correction, problems, false).await
    }

    /// It is a notice, and says what is marked.
    async fn confirm(self, typed: &Typed, correction: &Correction) -> Result<Response, Nope> {
        if correction.kind != ReadAs::Takedown {
            let message = match correction.kind {
                ReadAs::Counter | ReadAs::Retraction => {
                    "Only a takedown notice opens a case. Say below to which case this letter belongs."
                }
                _ => "Only a takedown notice opens a case. Set this letter aside below.",
            };
            let problems = vec![Problem::new("kind", message)];
            return self.refused(typed, correction, problems).await;
        }
        let Opened { web, person, file, .. } = &self.opened;
        let (id, revision) = (file.case.id, typed.revision);
        let done =
            service::confirm_as(&web.app, person, id, revision, &self.letter, correction).await;
        self.done(done, typed, correction, "letter").await
    }

    fn reason(typed: &Typed) -> Result<Reason, Problem> {
        needed(&typed.reason, "reason", "reason")
    }

    /// It claims nothing.
    async fn set_aside(self, typed: &Typed, correction: &Correction) -> Result<Response, Nope> {
        let reason = match Self::reason(typed) {
            Ok(reason) => reason,
            Err(problem) => return self.refused(typed, correction, vec![problem]).await,
        };
        let Opened { web, person, file, .. } = &self.opened;
        let said = (&self.letter, correction);
        let id = file.case.id;
        let done = service::set_aside_as(&web.app, person, id, typed.revision, &reason, said).await;
        self.done(done, typed, correction, "reason").await
    }

    /// It is about another case.
    async fn belongs(self, typed: &Typed, correction: &Correction) -> Result<Response, Nope> {
        let mut problems = vec![];
        let Some(other) = self.other(&typed.other, &mut problems).await? else {
            if problems.is_empty() {
                problems
                    .push(Problem::new("other", "Give the number of the case that it belongs to."));
            }
            return self.refused(typed, correction, problems).await;
        };
        let other: CaseNumber = other.case.number;
        let reason = format!("Belongs to case {other}");
        let reason = match needed(&reason, "other", "case") {
            Ok(reason) => reason,
            Err(problem) => return self.refused(typed, correction, vec![problem]).await,
        };
        let Opened { web, person, file, .. } = &self.opened;
        let (to, said) = ((&other, &reason), (&self.letter, correction));
        let done = service::belongs(&web.app, person, file.case.id, typed.revision, to, said).await;
        if done.is_ok() {
            return Ok(Redirect::to(&format!("/desk/cases/{other}#messages")).into_response());
        }
        self.done(done, typed, correction, "other").await
    }

    /// Everything has followed already: the correction is an example.
    async fn keep(self, typed: &Typed, correction: &Correction) -> Result<Response, Nope> {
        if !correction.changes(&self.letter.reading) {
            let problem = Problem::new("letter", "Nothing is marked otherwise than the rules did.");
            return self.refused(typed, correction, vec![problem]).await;
        }
        let Opened { web, person, file, .. } = &self.opened;
        service::keep(&web.app, person, file.case.id, &self.letter, correction).await?;
        let address = format!("/desk/cases/{}/reading#examples", file.case.number);
        Ok(Redirect::to(&address).into_response())
    }

    /// Back to the case, or to what must be put right.
    async fn done(
        self,
        done: Result<(), ServiceError>,
        typed: &Typed,
        correction: &Correction,
        field: &str,
    ) -> Result<Response, Nope> {
        let number = &self.opened.file.case.number;
        match done {
            Ok(()) => Ok(Redirect::to(&format!("/desk/cases/{number}")).into_response()),
            Err(ServiceError::Stale) => self.stale(typed).await,
            Err(ServiceError::Refused(refused)) => {
                let problem = Problem::new(field, sentence(&refused.to_string()));
                self.refused(typed, correction, vec![problem]).await
            }
            Err(error) => Err(error.into()),
        }
    }

    /// Somebody was faster: who did what since, and what was typed here.
    async fn stale(&self, typed: &Typed) -> Result<Response, Nope> {
        let app = &self.opened.web.app;
        let (file, _) = desk::open(app, &self.opened.file.case.number.to_string()).await?;
        let counts = lists::counts(app).await?;
        let names = Names::new(people::list(app).await?, api_keys::known(app).await?);
        let page = StalePage::new(&self.opened, &file, counts, &names, typed);
        site::page(StatusCode::CONFLICT, &page)
    }
}
