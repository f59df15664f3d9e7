//! Steps against accounts: those that wait for a person, and what a person decides about one.
use askama::Template;
use axum::{
    Extension,
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use jiff::tz::TimeZone;
use serde::Deserialize;
use uuid::Uuid;

use super::{
    super::{
        Nope, Web,
        extract::Form,
        site::{Site, page},
    },
    case::{Problem, needed, sentence},
    frame::{Desk, brief, plural},
    subscribers,
};
use crate::{
    domain::{
        ids::StepId,
        outcome::Reason,
        person::Person,
        strike::{Step, StepState},
        text::shown,
    },
    services::{
        ServiceError, lists,
        strikes::{self, OPEN_MOST},
    },
    store::steps::Filed,
};

/// A step as the pages show it.
pub struct StepRow {
    pub id: String,
    /// Identifier of the field of its reason.
    pub field: String,
    pub subscriber: String,
    pub reference: String,
    pub number: String,
    pub label: &'static str,
    pub badge: &'static str,
    pub state: &'static str,
    pub strikes: String,
    pub proposed: String,
    /// Who decided, and when.
    pub decided: String,
    pub reason: String,
    pub may_decide: bool,
    pub may_lift: bool,
    /// It ends the account.
    pub ends: bool,
    /// What the button says.
    pub verb: &'static str,
    pub hint: &'static str,
    /// A reason that was typed, and what is wrong with it.
    pub typed: String,
    pub error: String,
}

impl StepRow {
    pub fn new(filed: Filed, zone: &TimeZone) -> Self {
        let decided = filed.decided_by.zip(filed.decided_at);
        let badge = match filed.state {
            StepState::Proposed => "new",
            StepState::Approved => "decided",
            StepState::Declined => "declined",
            StepState::Withdrawn => "closed",
            StepState::Undo => "late",
            StepState::Lifted => "restored",
        };
        Self {
            field: format!("reason-{}", filed.id),
            id: filed.id.to_string(),
            subscriber: filed.subscriber.to_string(),
            reference: shown(&filed.reference),
            number: filed.number.to_string(),
            label: filed.step.label(),
            badge,
            state: filed.state.label(),
            strikes: plural(filed.strikes as usize, "strike"),
            proposed: brief(filed.proposed_at, zone),
            decided: decided
                .map(|(by, at)| format!("Last decided by {by}, {}", brief(at, zone)))
                .unwrap_or_default(),
            reason: filed.reason.as_deref().map(shown).unwrap_or_default(),
            may_decide: filed.state.may_be_decided(),
            may_lift: filed.state.may_be_lifted(),
            ends: filed.step == Step::Terminate,
            verb: match filed.step {
                Step::Warn => "Warn the account",
                Step::Restrict => "Restrict the account",
                Step::Terminate => "End the account",
            },
            hint: match filed.state {
                StepState::Undo => {
                    "Its strikes no longer reach this step. The holder reads the reason."
                }
                StepState::Proposed => {
                    "Kept on record either way; the holder reads it when the step is taken."
                }
                _ => "The holder reads it.",
            },
            typed: String::new(),
            error: String::new(),
        }
    }
}

#[derive(Template)]
#[template(path = "desk/steps.html")]
struct StepsPage {
    site: Site,
    desk: Desk,
    steps: Vec<StepRow>,
    rest: String,
}

/// `GET /desk/steps`
pub async fn open(
    State(web): State<Web>,
    Extension(person): Extension<Person>,
) -> Result<Response, Nope> {
    let found = strikes::open(&web.app).await?;
    let is_full = found.len() >= usize::from(OPEN_MOST);
    let rest = format!("The oldest {OPEN_MOST} are listed; the others follow as these are done.");
    let body = StepsPage {
        site: Site::of_desk(&web, "accounts"),
        desk: Desk::new(&person, lists::counts(&web.app).await?),
        steps: found.into_iter().map(|filed| StepRow::new(filed, web.app.zone())).collect(),
        rest: if is_full { rest } else { String::new() },
    };
    page(StatusCode::OK, &body)
}

/// What the form of a step sends.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    reason: String,
}

/// `POST …/approve`
pub async fn approve(
    State(web): State<Web>,
    Extension(person): Extension<Person>,
    Path(id): Path<Uuid>,
    Form(typed): Form<Typed>,
) -> Result<Response, Nope> {
    settle(&web, &person, StepId(id), typed, StepState::Approved).await
}

/// `POST …/decline`
pub async fn decline(
    State(web): State<Web>,
    Extension(person): Extension<Person>,
    Path(id): Path<Uuid>,
    Form(typed): Form<Typed>,
) -> Result<Response, Nope> {
    settle(&web, &person, StepId(id), typed, StepState::Declined).await
}

/// `POST …/lift`
pub async fn lift(
    State(web): State<Web>,
    Extension(person): Extension<Person>,
    Path(id): Path<Uuid>,
    Form(typed): Form<Typed>,
) -> Result<Response, Nope> {
    settle(&web, &person, StepId(id), typed, StepState::Lifted).await
}

/// What a person decides about a step, with the reason.
async fn settle(
    web: &Web,
    person: &Person,
    id: StepId,
    typed: Typed,
    to: StepState,
) -> Result<Response, Nope> {
    let reason = match read(&typed) {
        Ok(reason) => reason,
        Err(why) => return refused(web, person, id, typed, why).await,
    };
    let done = match to {
        StepState::Approved => strikes::approve(&web.app, person, id, &reason).await,
        StepState::Lifted => strikes::lift(&web.app, person, id, &reason).await,
        _ => strikes::decline(&web.app, person, id, &reason).await,
    };
    answered(web, person, id, typed, done).await
}

fn read(typed: &Typed) -> Result<Reason, String> {
    needed(&typed.reason, "reason", "reason").map_err(|problem| problem.message)
}

/// Back to the account, or to what must be put right.
async fn answered(
    web: &Web,
    person: &Person,
    id: StepId,
    typed: Typed,
    done: Result<(), ServiceError>,
) -> Result<Response, Nope> {
    match done {
        Ok(()) => {
            let step = strikes::step(&web.app, id).await?;
            let address = format!("/desk/subscribers/{}#step-{id}", step.subscriber);
            Ok(Redirect::to(&address).into_response())
        }
        Err(ServiceError::Refused(why)) => {
            refused(web, person, id, typed, sentence(&why.to_string())).await
        }
        Err(error) => Err(error.into()),
    }
}

async fn refused(
    web: &Web,
    person: &Person,
    id: StepId,
    typed: Typed,
    why: String,
) -> Result<Response, Nope> {
    let step = strikes::step(&web.app, id).await?;
    let wrong = subscribers::Wrong { step: id, typed: typed.reason, problem: why };
    let status = StatusCode::UNPROCESSABLE_ENTITY;
    subscribers::account(web, person, step.subscriber, status, Some(wrong)).await
}

/// A refusal stands at the field of its step, or at the step when that has no field any more.
pub fn mark(rows: &mut [StepRow], wrong: subscribers::Wrong) -> Vec<Problem> {
    let id = wrong.step.to_string();
    let Some(row) = rows.iter_mut().find(|row| row.id == id) else { return vec![] };
    if row.may_decide || row.may_lift {
        (row.typed, row.error) = (wrong.typed, wrong.problem.clone());
        return vec![Problem::new(&row.field, wrong.problem)];
    }
    vec![Problem::new(format!("step-{id}"), wrong.problem)]
}
