//! What the provider's own systems do with a case: decide, confirm, name accounts.
use axum::{Extension, extract::State, http::StatusCode, response::Response};
use jiff::Timestamp;
use utoipa::ToSchema;

use super::{
    answer::CaseAnswer,
    auth::Caller,
    body::{JsonBytes, Named, all_right},
    once::{self, Asked, Done, Turn},
    problem::{Problem, ProblemBody},
    told::{self, Reader},
};
use crate::{
    domain::{
        outcome::{Basis, Outcome},
        party::{ADDRESS_MOST, Email, NAME_MOST},
        subscriber::REFERENCE_MOST,
        text::{Line, Passage},
    },
    formats::json::{Fields, Tree},
    services::{
        ServiceError, access,
        answers::Ticket,
        review::{self, Act},
        subscribers::{self, Account},
    },
    web::Web,
};

/// Characters kept of a reason or a note.
const WORDS_MOST: usize = 10_000;

/// A decision about locations.
#[derive(ToSchema)]
#[schema(as = Decision)]
#[expect(dead_code, reason = "it stands for its schema; the fields are read one by one")]
pub struct DecisionBody {
    /// Numbers of locations that are open.
    #[schema(min_items = 1)]
    locations: Vec<u32>,
    /// What is decided.
    outcome: OutcomeWord,
    /// On what ground access is disabled; a notice, when nothing is said.
    basis: Option<BasisWord>,
    /// Why; the claimant reads it. A refusal needs one.
    #[schema(max_length = 10000)]
    reason: Option<String>,
    /// For the desk alone.
    #[schema(max_length = 10000)]
    note: Option<String>,
    /// The revision that was read: when the case was changed since, nothing is decided.
    #[schema(minimum = 0)]
    revision: Option<i64>,
}

/// What can be decided.
#[derive(ToSchema)]
#[schema(as = Outcome, rename_all = "snake_case")]
#[expect(dead_code, reason = "it stands for its schema alone")]
pub enum OutcomeWord {
    Disabled,
    AlreadyGone,
    NotFound,
    NotOurs,
    Duplicate,
    Licensed,
    Refused,
}

/// On what ground access is disabled.
#[derive(ToSchema)]
#[schema(as = Basis, rename_all = "snake_case")]
#[expect(dead_code, reason = "it stands for its schema alone")]
pub enum BasisWord {
    Notice,
    Terms,
    CourtOrder,
    OwnKnowledge,
}

/// Instructions that were carried out.
#[derive(ToSchema)]
#[schema(as = Confirmation)]
#[expect(dead_code, reason = "it stands for its schema; the fields are read one by one")]
pub struct ConfirmationBody {
    /// Numbers of locations where something was decided or is owed back.
    #[schema(min_items = 1)]
    locations: Vec<u32>,
    /// When it was done (RFC 3339); now, when nothing is said.
    #[schema(format = DateTime)]
    done_at: Option<String>,
    /// For the desk alone.
    #[schema(max_length = 10000)]
    note: Option<String>,
    /// The revision that was read.
    #[schema(minimum = 0)]
    revision: Option<i64>,
}

/// Whose account posted what is at a location.
#[derive(ToSchema)]
#[schema(as = Account)]
#[expect(dead_code, reason = "it stands for its schema; the fields are read one by one")]
pub struct AccountBody {
    /// What your own systems call the account.
    #[schema(min_length = 1)]
    account: String,
    /// Name of its holder.
    name: Option<String>,
    /// E-mail address of its holder.
    email: Option<String>,
    /// Postal address of its holder.
    address: Option<String>,
    /// The revision that was read.
    #[schema(minimum = 0)]
    revision: Option<i64>,
}

/// Decide about locations.
///
/// It is recorded as the doing of this key, and the person who made the key answers for it.
#[utoipa::path(post, path = "/api/v1/cases/{number}/decisions", tag = "desk", operation_id = "decide",
    params(("number" = String, Path, description = "The number of the case."),
        ("Idempotency-Key" = Option<String>, Header, description = "With one, a repeated request gets the same answer.", min_length = 1, max_length = 255, pattern = "^[A-Za-z0-9._:~-]+$")),
    request_body(content_type = "application/json", content = DecisionBody),
    responses((status = 200, description = "The case.", body = CaseAnswer),
        (status = 409, description = "The case does not allow it, or was changed since.", body = ProblemBody, content_type = "application/problem+json"),
        (status = 422, description = "Something must be put right.", body = ProblemBody, content_type = "application/problem+json")))]
pub async fn decide(
    State(web): State<Web>,
    Extension(caller): Extension<Caller>,
    Named(number): Named<String>,
    asked: Asked,
    body: JsonBytes,
) -> Result<Response, Problem> {
    let ticket = match once::begin(&web, &caller, asked, &body.0).await? {
        Turn::Mine(ticket) => ticket,
        Turn::Again(response) => return Ok(response),
        Turn::Done(ticket) => {
            return once::catch_up(&web, &ticket, shown(&web, &number).await).await;
        }
    };
    let done = match body.tree().and_then(decision) {
        Ok(asked) => acted(&web, &caller, &number, asked, ticket.as_ref()).await,
        Err(problem) => Err(problem),
    };
    once::end(&web, ticket.as_ref(), done).await
}

/// Confirm that instructions were carried out.
#[utoipa::path(post, path = "/api/v1/cases/{number}/confirmations", tag = "desk", operation_id = "confirm",
    params(("number" = String, Path, description = "The number of the case."),
        ("Idempotency-Key" = Option<String>, Header, description = "With one, a repeated request gets the same answer.", min_length = 1, max_length = 255, pattern = "^[A-Za-z0-9._:~-]+$")),
    request_body(content_type = "application/json", content = ConfirmationBody),
    responses((status = 200, description = "The case.", body = CaseAnswer),
        (status = 409, description = "The case does not allow it, or was changed since.", body = ProblemBody, content_type = "application/problem+json"),
        (status = 422, description = "Something must be put right.", body = ProblemBody, content_type = "application/problem+json")))]
pub async fn confirm(
    State(web): State<Web>,
    Extension(caller): Extension<Caller>,
    Named(number): Named<String>,
    asked: Asked,
    body: JsonBytes,
) -> Result<Response, Problem> {
    let ticket = match once::begin(&web, &caller, asked, &body.0).await? {
        Turn::Mine(ticket) => ticket,
        Turn::Again(response) => return Ok(response),
        Turn::Done(ticket) => {
            return once::catch_up(&web, &ticket, shown(&web, &number).await).await;
        }
    };
    let done = match body.tree().and_then(confirmation) {
        Ok(asked) => acted(&web, &caller, &number, asked, ticket.as_ref()).await,
        Err(problem) => Err(problem),
    };
    once::end(&web, ticket.as_ref(), done).await
}

/// Name the account behind a location.
///
/// What is given of its holder replaces what was known. Naming the same account again changes
/// nothing.
#[utoipa::path(put, path = "/api/v1/cases/{number}/locations/{position}/account", tag = "desk", operation_id = "nameAccount",
    params(("number" = String, Path, description = "The number of the case."),
        ("position" = u32, Path, description = "The number of the location, from 1.", minimum = 1)),
    request_body(content_type = "application/json", content = AccountBody),
    responses((status = 200, description = "The case.", body = CaseAnswer),
        (status = 409, description = "The case does not allow it, or was changed since.", body = ProblemBody, content_type = "application/problem+json"),
        (status = 422, description = "Something must be put right.", body = ProblemBody, content_type = "application/problem+json")))]
pub async fn name_account(
    State(web): State<Web>,
    Extension(caller): Extension<Caller>,
    Named((number, position)): Named<(String, u32)>,
    body: JsonBytes,
) -> Result<Response, Problem> {
    let (account, seen) = account(body.tree()?)?;
    let file = access::open_at_desk(&web.app, &number).await?;
    let (case, revision) = (file.case.id, seen.unwrap_or(file.case.revision));
    let hand = caller.hand();
    let named = subscribers::name(&web.app, hand, case, revision, &[position], &account).await;
    match named {
        // A repeated PUT is no mistake.
        Ok(()) | Err(ServiceError::Refused(crate::domain::case::Refused::NothingChanges)) => {}
        Err(error) => return Err(error.into()),
    }
    Ok(once::respond(&web.app, shown(&web, &number).await?).await?)
}

/// What is to be done, the note, and the revision that was read.
type AskedFor = (Act, Option<Passage>, Option<i64>);

async fn acted(
    web: &Web,
    caller: &Caller,
    number: &str,
    (act, note, seen): AskedFor,
    ticket: Option<&Ticket>,
) -> Result<Done, Problem> {
    let file = access::open_at_desk(&web.app, number).await?;
    let (case, revision) = (file.case.id, seen.unwrap_or(file.case.revision));
    let (hand, seen) = (caller.hand(), (case, revision));
    review::act_once(&web.app, hand, seen, &act, note.as_ref(), ticket).await?;
    shown(web, number).await
}

async fn shown(web: &Web, number: &str) -> Result<Done, Problem> {
    let file = access::open_at_desk(&web.app, number).await?;
    Ok(Done::new(StatusCode::OK, told::case(web, &file, Reader::Desk)))
}

fn decision(tree: Tree) -> Result<AskedFor, Problem> {
    let mut faults = Vec::new();
    let mut fields = Fields::of(tree, "", &mut faults);
    let positions = positions(&mut fields);
    let keys = |all: &[Outcome]| all.iter().map(|it| it.key()).collect::<Vec<_>>();
    let given = fields.word("outcome", Outcome::from_key, &keys(Outcome::ALL));
    let grounds: Vec<&'static str> = Basis::ALL.iter().map(|it| it.key()).collect();
    let basis = fields.word("basis", Basis::from_key, &grounds).unwrap_or(Basis::Notice);
    let (reason, note) = (passage(&mut fields, "reason"), passage(&mut fields, "note"));
    let seen = revision(&mut fields);
    let missing = given.is_none() && !fields.has_fault("outcome");
    if missing {
        fields.fault("outcome", "required", "is empty; say what is decided");
    }
    if given.is_some_and(Outcome::needs_reason) && reason.is_none() {
        fields.fault("reason", "required", "is empty; a refusal needs a reason");
    }
    fields.end();
    all_right(faults)?;
    let outcome = given.unwrap_or(Outcome::NotFound);
    Ok((Act::Decide { positions, outcome, basis, reason }, note, seen))
}

fn confirmation(tree: Tree) -> Result<AskedFor, Problem> {
    let mut faults = Vec::new();
    let mut fields = Fields::of(tree, "", &mut faults);
    let positions = positions(&mut fields);
    let done_at = match fields.text("done_at").as_str() {
        "" => None,
        text => {
            let at = text.parse::<Timestamp>().ok();
            if at.is_none() {
                fields.fault("done_at", "invalid", "is no moment, like 2026-11-22T14:15:00Z");
            }
            at
        }
    };
    let (note, seen) = (passage(&mut fields, "note"), revision(&mut fields));
    fields.end();
    all_right(faults)?;
    Ok((Act::Confirm { positions, done_at }, note, seen))
}

fn account(tree: Tree) -> Result<(Account, Option<i64>), Problem> {
    let mut faults = Vec::new();
    let mut fields = Fields::of(tree, "", &mut faults);
    let reference = line(&mut fields, "account", REFERENCE_MOST);
    if reference.is_none() && !fields.has_fault("account") {
        fields.fault("account", "required", "is empty; give the reference of the account");
    }
    let name = line(&mut fields, "name", NAME_MOST);
    let text = fields.text("email");
    let email = Email::parse(&text).unwrap_or_else(|error| {
        fields.fault("email", "invalid", error.to_string());
        None
    });
    let text = fields.text("address");
    let address = Passage::parse(&text, ADDRESS_MOST).unwrap_or_else(|error| {
        fields.fault("address", "invalid", error.to_string());
        None
    });
    let seen = revision(&mut fields);
    fields.end();
    all_right(faults)?;
    let reference = reference.ok_or_else(|| Problem::at("/account", "required", "is empty"))?;
    Ok((Account { reference, name, email, address }, seen))
}

fn positions(fields: &mut Fields<'_>) -> Vec<u32> {
    let positions = fields.positions("locations");
    if positions.is_empty() && !fields.has_fault("locations") {
        fields.fault("locations", "required", "must name at least one location");
    }
    positions
}

fn line(fields: &mut Fields<'_>, name: &str, most: usize) -> Option<Line> {
    let text = fields.text(name);
    Line::parse(&text, most).unwrap_or_else(|error| {
        fields.fault(name, "invalid", error.to_string());
        None
    })
}

/// Words of a person.
pub fn passage(fields: &mut Fields<'_>, name: &str) -> Option<Passage> {
    let text = fields.text(name);
    Passage::parse(&text, WORDS_MOST).unwrap_or_else(|error| {
        fields.fault(name, "invalid", error.to_string());
        None
    })
}

fn revision(fields: &mut Fields<'_>) -> Option<i64> {
    fields.number("revision").map(|number| i64::try_from(number).unwrap_or(i64::MAX))
}
