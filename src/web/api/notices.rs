//! Notices: one, or up to a hundred at a time.
use axum::{Extension, body::Bytes, extract::State, http::StatusCode, response::Response};
use serde::Deserialize;
use serde_json::value::RawValue;

use super::{
    answer::{BatchAnswer, NoticeAnswer, RowAnswer},
    auth::Caller,
    body::{JsonBytes, all_right, tree},
    once::{self, Asked, Done},
    problem::{Kind, Problem, ProblemBody},
    reading::{Reading, missing},
};
use crate::{
    domain::{audit::Actor, event::Channel},
    formats::json::{Fields, Tree},
    services::{
        access::{self, CaseFile, Entry},
        answers::Ticket,
        intake::{self, Submission},
    },
    web::Web,
};

/// Notices of a batch.
pub const BATCH_MOST: usize = 100;

/// Send a notice.
///
/// The notice is stored before this answers. Its statements are made by `true`, to the wording of
/// the policy version that `policy` names: show it to whoever signs.
#[utoipa::path(post, path = "/api/v1/notices", tag = "notices", operation_id = "sendNotice",
    params(("Idempotency-Key" = String, Header, description = "A new one for each notice; the same one gives the same answer for 30 days.", min_length = 1, max_length = 255, pattern = "^[A-Za-z0-9._:~-]+$")),
    request_body(content_type = "application/json", content = Notice),
    responses((status = 201, description = "It is stored.", body = NoticeAnswer,
        headers(("Location" = String, description = "The case."))),
        (status = 422, description = "Something must be put right.", body = ProblemBody, content_type = "application/problem+json")))]
pub async fn send(
    State(web): State<Web>,
    Extension(caller): Extension<Caller>,
    asked: Asked,
    body: JsonBytes,
) -> Result<Response, Problem> {
    let ticket = match once::must_begin(&web, &caller, asked, &body.0).await? {
        Ok(ticket) => ticket,
        Err(again) => return Ok(again),
    };
    let sent = sent(&web, &caller, &ticket, &body).await;
    let done = sent.map(|answer| Done::new(StatusCode::CREATED, answer));
    once::end(&web, Some(&ticket), done).await
}

async fn sent(
    web: &Web,
    caller: &Caller,
    ticket: &Ticket,
    body: &JsonBytes,
) -> Result<NoticeAnswer, Problem> {
    received(web, caller, ticket.submission(""), body.tree()?, "", &body.0).await
}

/// Takes one notice in. The same submission is the same case, whatever the policy is by now.
async fn received(
    web: &Web,
    caller: &Caller,
    submission: [u8; 32],
    tree: Tree,
    at: &str,
    bytes: &[u8],
) -> Result<NoticeAnswer, Problem> {
    let app = &web.app;
    let before = intake::received_before(app, Some(submission)).await?;
    let received = if let Some(received) = before {
        received
    } else {
        let Reading { notice, policy } =
            Reading::of(web, tree, at, &[]).map_err(Problem::invalid)?;
        let plain = Submission::new(notice, &policy, Channel::Api, bytes);
        let actor = Actor::Program(caller.key.id);
        let (key, program) = (Some(submission), Some(caller.key.id));
        intake::receive(app, &Submission { key, actor, program, ..plain }).await?
    };
    let file = access::open(app, &received.number.to_string(), Entry::Program(caller.key.id)).await;
    Ok(answer(web, &file?))
}

fn answer(web: &Web, file: &CaseFile) -> NoticeAnswer {
    let number = file.case.number.to_string();
    NoticeAnswer {
        // Filled in on the way out.
        access_key: String::new(),
        received_at: file.case.opened_at.to_string(),
        verdict: file.verdict.overall.key(),
        missing: missing(&file.policy, &file.verdict),
        reference: file.notice.reference.as_ref().map(ToString::to_string),
        case_url: web.app.address(&format!("/api/v1/cases/{number}")),
        status_url: web.app.status_address(&file.case.number),
        number,
    }
}

/// Send up to a hundred notices.
///
/// Each is taken or refused on its own, in its order; the answer holds one result for each.
#[utoipa::path(post, path = "/api/v1/notices/batch", tag = "notices", operation_id = "sendNotices",
    params(("Idempotency-Key" = String, Header, description = "A new one for each batch; the same one gives the same answer for 30 days.", min_length = 1, max_length = 255, pattern = "^[A-Za-z0-9._:~-]+$")),
    request_body(content_type = "application/json", content = NoticeBatch),
    responses((status = 200, description = "One result for each notice.", body = BatchAnswer),
        (status = 422, description = "The batch itself must be put right.", body = ProblemBody, content_type = "application/problem+json")))]
pub async fn send_batch(
    State(web): State<Web>,
    Extension(caller): Extension<Caller>,
    asked: Asked,
    body: JsonBytes,
) -> Result<Response, Problem> {
    let ticket = match once::must_begin(&web, &caller, asked, &body.0).await? {
        Ok(ticket) => ticket,
        Err(again) => return Ok(again),
    };
    let done = all_sent(&web, &caller, &ticket, &body).await;
    let done = done.map(|answer| Done::new(StatusCode::OK, answer));
    once::end(&web, Some(&ticket), done).await
}

/// The rows as they were sent: the bytes of each are kept with its notice.
#[derive(Deserialize)]
struct RawBatch<'a> {
    #[serde(borrow)]
    notices: Vec<&'a RawValue>,
}

async fn all_sent(
    web: &Web,
    caller: &Caller,
    ticket: &Ticket,
    body: &JsonBytes,
) -> Result<BatchAnswer, Problem> {
    let rows = rows(&body.0, body.tree()?)?;
    let mut references = Vec::new();
    let mut results = Vec::with_capacity(rows.len());
    for (index, (bytes, tree)) in rows.into_iter().enumerate() {
        let reference = reference(&tree);
        let row = match &reference {
            Some(reference) if references.contains(reference) => {
                let pointer = format!("/notices/{index}/reference");
                Err(Problem::at(
                    &pointer,
                    "repeated",
                    "stands at a notice before; each needs its own",
                ))
            }
            _ => {
                let row = row_key(index, reference.as_deref());
                let at = format!("/notices/{index}");
                received(web, caller, ticket.submission(&row), tree, &at, bytes).await
            }
        };
        references.extend(reference.clone());
        results.push(match row {
            Ok(notice) => RowAnswer {
                index,
                status: StatusCode::CREATED.as_u16(),
                reference,
                notice: Some(notice),
                problem: None,
            },
            // Nobody can do anything about the rest then: the same batch is sent again.
            Err(problem) if problem.status().is_server_error() => return Err(problem),
            Err(problem) => RowAnswer {
                index,
                status: problem.status().as_u16(),
                reference,
                notice: None,
                problem: Some(problem.value()),
            },
        });
    }
    let stored = results.iter().filter(|row| row.notice.is_some()).count();
    Ok(BatchAnswer { stored, refused: results.len() - stored, results })
}

/// A row is known again by the sender's own number, or else by its place.
fn row_key(index: usize, reference: Option<&str>) -> String {
    match reference {
        Some(reference) => format!("reference {reference}"),
        None => format!("row {index}"),
    }
}

fn rows(bytes: &Bytes, document: Tree) -> Result<Vec<(&[u8], Tree)>, Problem> {
    let mut faults = Vec::new();
    let mut fields = Fields::of(document, "", &mut faults);
    let many = fields.list("notices").len();
    if many == 0 {
        fields.fault("notices", "required", "must hold at least one notice");
    }
    if many > BATCH_MOST {
        let detail = format!("holds {many} notices; at most {BATCH_MOST} are taken at a time");
        fields.fault("notices", "too_many", detail);
    }
    fields.end();
    all_right(faults)?;
    let raw: RawBatch<'_> =
        serde_json::from_slice(bytes).map_err(|error| Problem::because(Kind::NotJson, error))?;
    raw.notices
        .into_iter()
        .map(|row| Ok((row.get().as_bytes(), tree(row.get().as_bytes())?)))
        .collect()
}

fn reference(tree: &Tree) -> Option<String> {
    let Tree::Object(members) = tree else { return None };
    members.iter().find_map(|(name, value)| match value {
        Tree::Text(text) if name == "reference" && !text.trim().is_empty() => {
            Some(text.trim().to_owned())
        }
        _ => None,
    })
}

/// A notice; its schema is made of the policy in force when the document is asked for.
#[derive(utoipa::ToSchema)]
#[expect(dead_code, reason = "it stands for its schema alone")]
pub struct Notice(serde_json::Value);

/// Several notices.
#[derive(utoipa::ToSchema)]
#[expect(dead_code, reason = "it stands for its schema alone")]
pub struct NoticeBatch {
    /// The notices, each with its own `policy`.
    #[schema(min_items = 1, max_items = 100)]
    notices: Vec<Notice>,
}
