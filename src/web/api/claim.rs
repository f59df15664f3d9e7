//! What a claimant does with a case: complete the notice, take it back.
use axum::{
    Extension,
    extract::State,
    http::{HeaderMap, StatusCode},
    response::Response,
};
use serde::Deserialize;
use utoipa::ToSchema;

use super::{
    answer::CaseAnswer,
    auth::Caller,
    body::{JsonBytes, Named, all_right},
    notices::Notice,
    once::{self, Asked, Done, Turn},
    problem::{Problem, ProblemBody},
    reading::Reading,
    told::{self, Reader},
};
use crate::{
    domain::{event::Channel, standing::Standing},
    formats::json::{Fields, Tree},
    services::{access, answers::Ticket, cure, intake::Submission},
    web::Web,
};

/// Complete a notice.
///
/// The whole notice as it is now, signed anew; what is not in it any more is given up.
#[utoipa::path(post, path = "/api/v1/cases/{number}/completion", tag = "notices", operation_id = "completeNotice",
    params(("number" = String, Path, description = "The number of the case."),
        ("Access-Key" = Option<String>, Header, description = "The claimant's key to the case, where another key sent the notice."),
        ("Idempotency-Key" = String, Header, description = "A new one for each completion.", min_length = 1, max_length = 255, pattern = "^[A-Za-z0-9._:~-]+$")),
    request_body(content_type = "application/json", content = Notice),
    responses((status = 200, description = "The case with the completed notice.", body = CaseAnswer),
        (status = 409, description = "There is nothing to complete.", body = ProblemBody, content_type = "application/problem+json"),
        (status = 422, description = "Something must be put right.", body = ProblemBody, content_type = "application/problem+json")))]
pub async fn complete(
    State(web): State<Web>,
    Extension(caller): Extension<Caller>,
    Named(number): Named<String>,
    headers: HeaderMap,
    asked: Asked,
    body: JsonBytes,
) -> Result<Response, Problem> {
    let ticket = match once::must_begin(&web, &caller, asked, &body.0).await? {
        Ok(ticket) => ticket,
        Err(again) => return Ok(again),
    };
    let done = completed(&web, &caller, &number, &headers, &ticket, &body).await;
    once::end(&web, Some(&ticket), done).await
}

async fn completed(
    web: &Web,
    caller: &Caller,
    number: &str,
    headers: &HeaderMap,
    ticket: &Ticket,
    body: &JsonBytes,
) -> Result<Done, Problem> {
    let (app, entry) = (&web.app, caller.entry(headers));
    let file = access::open(app, number, entry).await?;
    let reading = Reading::of(web, body.tree()?, "", &cure::findings(&file.case));
    let Reading { notice, policy } = reading.map_err(Problem::invalid)?;
    let plain = Submission::new(notice, &policy, Channel::Api, &body.0);
    let submission = Submission { key: Some(ticket.submission("")), ..plain };
    cure::complete(app, number, entry, &submission).await?;
    read_again(web, caller, number, headers).await
}

async fn read_again(
    web: &Web,
    caller: &Caller,
    number: &str,
    headers: &HeaderMap,
) -> Result<Done, Problem> {
    let file = access::open(&web.app, number, caller.entry(headers)).await?;
    Ok(Done::new(StatusCode::OK, told::case(web, &file, Reader::Claimant)))
}

/// What is taken back: `locations` or `all`.
#[derive(Debug, Deserialize, ToSchema)]
#[schema(as = Retraction)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "it stands for its schema; the fields are read one by one")]
pub struct RetractionBody {
    /// Numbers of locations.
    #[schema(value_type = Option<Vec<u32>>, minimum = 1)]
    locations: Option<Vec<u32>>,
    /// Everything that was not taken back before.
    all: Option<bool>,
}

/// Take a notice back.
///
/// For some of its locations or for all. It cannot be undone.
#[utoipa::path(post, path = "/api/v1/cases/{number}/retraction", tag = "notices", operation_id = "retractNotice",
    params(("number" = String, Path, description = "The number of the case."),
        ("Access-Key" = Option<String>, Header, description = "The claimant's key to the case, where another key sent the notice."),
        ("Idempotency-Key" = Option<String>, Header, description = "With one, a repeated request gets the same answer.", min_length = 1, max_length = 255, pattern = "^[A-Za-z0-9._:~-]+$")),
    request_body(content_type = "application/json", content = RetractionBody),
    responses((status = 200, description = "The case.", body = CaseAnswer),
        (status = 409, description = "It was taken back before.", body = ProblemBody, content_type = "application/problem+json"),
        (status = 422, description = "Something must be put right.", body = ProblemBody, content_type = "application/problem+json")))]
pub async fn retract(
    State(web): State<Web>,
    Extension(caller): Extension<Caller>,
    Named(number): Named<String>,
    headers: HeaderMap,
    asked: Asked,
    body: JsonBytes,
) -> Result<Response, Problem> {
    let ticket = match once::begin(&web, &caller, asked, &body.0).await? {
        Turn::Mine(ticket) => ticket,
        Turn::Again(response) => return Ok(response),
        Turn::Done(ticket) => {
            let case = read_again(&web, &caller, &number, &headers).await;
            return once::catch_up(&web, &ticket, case).await;
        }
    };
    let done = retracted(&web, &caller, (&number, &headers), &body, ticket.as_ref()).await;
    once::end(&web, ticket.as_ref(), done).await
}

async fn retracted(
    web: &Web,
    caller: &Caller,
    (number, headers): (&str, &HeaderMap),
    body: &JsonBytes,
    ticket: Option<&Ticket>,
) -> Result<Done, Problem> {
    let (positions, all) = taken_back(body.tree()?)?;
    let entry = caller.entry(headers);
    let positions = if all {
        let file = access::open(&web.app, number, entry).await?;
        open_positions(&file.case.standings)
    } else {
        positions
    };
    access::retract_once(&web.app, number, entry, &positions, ticket).await?;
    read_again(web, caller, number, headers).await
}

fn taken_back(tree: Tree) -> Result<(Vec<u32>, bool), Problem> {
    let mut faults = Vec::new();
    let mut fields = Fields::of(tree, "", &mut faults);
    let (positions, all) = (fields.positions("locations"), fields.flag("all"));
    if positions.is_empty() != all {
        fields.fault("locations", "one_of", "name locations, or say all: true");
    }
    fields.end();
    all_right(faults)?;
    Ok((positions, all))
}

fn open_positions(standings: &[Standing]) -> Vec<u32> {
    let numbered = (1..).zip(standings);
    numbered.filter(|(_, it)| !it.is_retracted()).map(|(position, _)| position).collect()
}
