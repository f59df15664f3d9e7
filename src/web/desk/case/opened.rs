//! A case that a request names, opened for whoever is signed in; the one way from an act to its answer.
use std::sync::Arc;

use axum::{
    Extension,
    extract::{FromRequestParts, Path},
    http::{StatusCode, request::Parts},
    response::{IntoResponse, Redirect, Response},
};

use super::{
    super::super::{Nope, Web, site},
    acts,
    deed::Deed,
    history::Names,
    page::{Around, CasePage},
    places::Listing,
    preview::PreviewPage,
    stale::StalePage,
    typed::{Problem, Typed},
};
use crate::{
    domain::person::Person,
    services::{
        ServiceError,
        access::CaseFile,
        api_keys,
        desk::{self, Beside},
        lists, messages, people,
        review::Act,
    },
};

/// The case, and who looks at it.
pub struct Opened {
    pub web: Web,
    pub person: Person,
    pub file: Arc<CaseFile>,
    pub beside: Arc<Beside>,
}

impl FromRequestParts<Web> for Opened {
    type Rejection = Nope;

    async fn from_request_parts(parts: &mut Parts, web: &Web) -> Result<Self, Nope> {
        let Path(number) =
            Path::<String>::from_request_parts(parts, web).await.map_err(|_| Nope::NotFound)?;
        let Extension(person) = Extension::<Person>::from_request_parts(parts, web)
            .await
            .map_err(|_| Nope::SignedOut)?;
        let (file, beside) = desk::open(&web.app, &number).await?;
        Ok(Self { web: web.clone(), person, file: Arc::new(file), beside: Arc::new(beside) })
    }
}

impl Opened {
    /// The page of the case, with what was typed and what is wrong with it.
    pub async fn page(
        &self,
        status: StatusCode,
        typed: Typed,
        problem: Option<Problem>,
    ) -> Result<Response, Nope> {
        let around = Around {
            counts: lists::counts(&self.web.app).await?,
            queues: lists::queues(&self.web.app).await?,
            people: people::list(&self.web.app).await?,
            messages: messages::of_case(&self.web.app, self.file.case.id).await?,
            keys: api_keys::known(&self.web.app).await?,
        };
        site::page(status, &CasePage::new(self, around, typed, problem))
    }

    pub async fn refused(&self, typed: Typed, problem: Problem) -> Result<Response, Nope> {
        self.page(StatusCode::UNPROCESSABLE_ENTITY, typed, Some(problem)).await
    }

    /// Does what was typed: back to the case, or to what must be put right.
    pub async fn act(self, typed: Typed, read: acts::Reader) -> Result<Response, Nope> {
        if typed.revision != self.file.case.revision {
            return self.stale(&typed).await;
        }
        let read = read(&typed, &self).and_then(|deed| Ok((deed, acts::note_of(&typed)?)));
        let (deed, note) = match read {
            Ok(read) => read,
            Err(problem) => return self.refused(typed, problem).await,
        };
        match deed.be_done(&self, typed.revision, note.as_ref()).await {
            Ok(()) => Ok(Redirect::to(&self.address(&typed)).into_response()),
            Err(ServiceError::Stale) => self.reopened().await?.stale(&typed).await,
            Err(error) => self.failed(typed, &deed, error).await,
        }
    }

    /// Shows the letters that what was typed would send, with nothing stored.
    pub async fn preview(
        self,
        verb: &'static str,
        typed: Typed,
        read: acts::Reader,
    ) -> Result<Response, Nope> {
        if typed.revision != self.file.case.revision {
            return self.stale(&typed).await;
        }
        let read = read(&typed, &self).and_then(|deed| acts::note_of(&typed).map(|_| deed));
        let deed = match read {
            Ok(deed) => deed,
            Err(problem) => return self.refused(typed, problem).await,
        };
        match deed.letters(&self).await {
            Ok(letters) => {
                let counts = lists::counts(&self.web.app).await?;
                let body = PreviewPage::new(&self, counts, verb, &typed, &deed, &letters);
                site::page(StatusCode::OK, &body)
            }
            Err(error) => self.failed(typed, &deed, error).await,
        }
    }

    async fn failed(
        &self,
        typed: Typed,
        deed: &Deed,
        error: ServiceError,
    ) -> Result<Response, Nope> {
        let problem = match (&error, deed) {
            (ServiceError::Refused(refused), _) => acts::refusal(deed, refused),
            (ServiceError::NotFound, Deed::Act(Act::HandOver { .. })) => acts::no_colleague(),
            _ => return Err(error.into()),
        };
        self.refused(typed, problem).await
    }

    /// Somebody was faster: who did what since, and what was typed here.
    async fn stale(&self, typed: &Typed) -> Result<Response, Nope> {
        let counts = lists::counts(&self.web.app).await?;
        let names =
            Names::new(people::list(&self.web.app).await?, api_keys::known(&self.web.app).await?);
        site::page(StatusCode::CONFLICT, &StalePage::new(self, counts, &names, typed))
    }

    /// The same case as it is now.
    async fn reopened(self) -> Result<Self, Nope> {
        let number = self.file.case.number.to_string();
        let (file, beside) = desk::open(&self.web.app, &number).await?;
        Ok(Self { file: Arc::new(file), beside: Arc::new(beside), ..self })
    }

    /// The case, listing what was listed before.
    fn address(&self, typed: &Typed) -> String {
        let number = &self.file.case.number;
        match Listing::read(&typed.show).written() {
            show if show.is_empty() => format!("/desk/cases/{number}"),
            show => format!("/desk/cases/{number}?show={show}"),
        }
    }
}
