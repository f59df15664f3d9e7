//! Letters that the provider's own messaging delivers: which wait, and that one was delivered.
use axum::{Extension, extract::State, http::StatusCode, response::Response};
use utoipa::ToSchema;
use uuid::Uuid;

use super::{
    answer::{LetterAnswer, LettersAnswer},
    auth::Caller,
    body::{JsonBytes, Named, all_right},
    once::{Done, respond},
    problem::{Problem, ProblemBody},
    review::passage,
};
use crate::{
    domain::{ids::LetterId, letter::Way},
    formats::json::Fields,
    services::{delivery, lists},
    store::letters::Filed,
    web::Web,
};

/// List letters to deliver by message.
#[utoipa::path(get, path = "/api/v1/letters", tag = "letters", operation_id = "listLetters",
    responses((status = 200, description = "Letters that wait.", body = LettersAnswer)))]
pub async fn list(State(web): State<Web>) -> Result<Response, Problem> {
    let waiting = lists::letters(&web.app).await?.deliver;
    let is_message = |filed: &Filed| filed.letter.destination.way == Way::Message;
    let letter = |filed: Filed| LetterAnswer {
        id: filed.letter.id.to_string(),
        kind: filed.letter.kind.key(),
        case: filed.number.clone(),
        to: filed.letter.destination.to.clone(),
        subject: filed.letter.subject.clone(),
        body: delivery::text(&filed.letter),
        written_at: filed.letter.created_at.to_string(),
    };
    let letters = waiting.into_iter().filter(is_message).map(letter).collect();
    Ok(respond(&web.app, Done::new(StatusCode::OK, LettersAnswer { letters })).await?)
}

/// A letter was delivered.
#[derive(ToSchema)]
#[schema(as = Delivery)]
#[expect(dead_code, reason = "it stands for its schema; the fields are read one by one")]
pub struct DeliveryBody {
    /// For the desk alone.
    #[schema(max_length = 10000)]
    note: Option<String>,
}

/// What became of a letter.
#[derive(serde::Serialize, ToSchema)]
#[schema(as = Delivered)]
pub struct Delivered {
    /// The letter.
    #[schema(format = Uuid)]
    id: String,
    /// Always true.
    delivered: bool,
}

/// Record that a letter was delivered.
#[utoipa::path(post, path = "/api/v1/letters/{id}/deliveries", tag = "letters", operation_id = "recordDelivery",
    params(("id" = String, Path, description = "The letter.", format = Uuid)),
    request_body(content_type = "application/json", content = DeliveryBody),
    responses((status = 200, description = "It is recorded.", body = Delivered),
        (status = 409, description = "It was delivered before, or goes another way.", body = ProblemBody, content_type = "application/problem+json"),
        (status = 422, description = "Something must be put right.", body = ProblemBody, content_type = "application/problem+json")))]
pub async fn delivered(
    State(web): State<Web>,
    Extension(caller): Extension<Caller>,
    Named(id): Named<Uuid>,
    body: JsonBytes,
) -> Result<Response, Problem> {
    let mut faults = Vec::new();
    let mut fields = Fields::of(body.tree()?, "", &mut faults);
    let note = passage(&mut fields, "note");
    fields.end();
    all_right(faults)?;
    delivery::delivered(&web.app, caller.hand(), LetterId(id), note.as_ref()).await?;
    let answer = Delivered { id: id.to_string(), delivered: true };
    Ok(respond(&web.app, Done::new(StatusCode::OK, answer)).await?)
}
