//! Counter-notices that the provider's own systems send for a subscriber.
use axum::{Extension, extract::State, http::StatusCode, response::Response};
use utoipa::ToSchema;

use super::{
    answer::{CounterReceived, MissingAnswer},
    auth::Caller,
    body::{JsonBytes, Named},
    once::{self, Asked, Done},
    problem::{Problem, ProblemBody},
    reading::outdated,
};
use crate::{
    domain::{
        counter::{
            draft::Offered,
            verdict::{CounterVerdict, judge},
            words::Editions,
        },
        policy::{CounterElement, CounterNoticePolicy},
    },
    formats::json::{By, CounterRequest, Fault, counter_notice, pointer_of_counter},
    services::{
        answers::Ticket,
        counter::{self, CounterSubmission, Door, Opened},
    },
    web::Web,
};

/// A counter-notice. The sender is named in one way: `account`, or `party` with `access_key`, or
/// `was_at`.
#[derive(ToSchema)]
#[schema(as = CounterNoticeRequest)]
#[expect(dead_code, reason = "it stands for its schema; the fields are read one by one")]
pub struct CounterBody {
    /// The account that you have signed in, as your systems call it; it must have been named at the
    /// location. The clock starts without anybody vouching.
    account: Option<String>,
    /// The subscriber, out of the address in a letter to it.
    party: Option<String>,
    /// The key, out of the same address.
    access_key: Option<String>,
    /// Where the material was, when nothing else is known; a person vouches for the sender.
    was_at: Option<String>,
    /// The version of the counter-notice policy whose statements were read.
    policy: String,
    /// The version of the provider's particulars that name the district.
    provider: String,
    /// Numbers of the locations that it is about.
    locations: Option<Vec<u32>>,
    /// The material in words.
    described: Option<String>,
    /// Why it was a mistake.
    explanation: Option<String>,
    /// Name of the subscriber.
    name: Option<String>,
    /// Postal address.
    postal_address: Option<String>,
    /// Country of the address.
    country: Option<String>,
    /// Telephone number.
    phone: Option<String>,
    /// E-mail address.
    email: Option<String>,
    /// The statements, each made by `true`.
    statements: Option<CounterStatementsBody>,
    /// Who signs for the subscriber, where the policy allows it.
    representative: Option<String>,
    /// The typed name that is the signature.
    signature: Option<String>,
    /// The day of signing, such as 2026-11-22.
    signed_on: Option<String>,
    /// Take it although something is missing; no clock starts then.
    incomplete: Option<bool>,
}

/// The statements of 512(g)(3).
#[derive(ToSchema)]
#[schema(as = CounterStatements)]
#[expect(dead_code, reason = "it stands for its schema; the fields are read one by one")]
pub struct CounterStatementsBody {
    /// Mistake or misidentification, under penalty of perjury.
    mistake: Option<bool>,
    /// Consent of whoever has an address in the United States.
    consent_us: Option<bool>,
    /// Consent of everybody else.
    consent_abroad: Option<bool>,
    /// Acceptance of service of process.
    service: Option<bool>,
}

/// Send a counter-notice.
#[utoipa::path(post, path = "/api/v1/cases/{number}/counter-notices", tag = "counter-notices", operation_id = "sendCounterNotice",
    params(("number" = String, Path, description = "The number of the case."),
        ("Idempotency-Key" = String, Header, description = "A new one for each counter-notice.", min_length = 1, max_length = 255, pattern = "^[A-Za-z0-9._:~-]+$")),
    request_body(content_type = "application/json", content = CounterBody),
    responses((status = 201, description = "It is stored.", body = CounterReceived),
        (status = 409, description = "None can be sent about these locations.", body = ProblemBody, content_type = "application/problem+json"),
        (status = 422, description = "Something must be put right.", body = ProblemBody, content_type = "application/problem+json")))]
pub async fn send(
    State(web): State<Web>,
    Extension(caller): Extension<Caller>,
    Named(number): Named<String>,
    asked: Asked,
    body: JsonBytes,
) -> Result<Response, Problem> {
    let ticket = match once::must_begin(&web, &caller, asked, &body.0).await? {
        Ok(ticket) => ticket,
        Err(again) => return Ok(again),
    };
    let sent = sent(&web, &caller, number, &ticket, &body).await;
    let done = sent.map(|answer| Done::new(StatusCode::CREATED, answer));
    once::end(&web, Some(&ticket), done).await
}

async fn sent(
    web: &Web,
    caller: &Caller,
    number: String,
    ticket: &Ticket,
    body: &JsonBytes,
) -> Result<CounterReceived, Problem> {
    let app = &web.app;
    let policies = app.policies.in_force();
    let editions = Editions { policy: &policies.counter_notice, provider: &policies.provider };
    let (request, mut faults) = counter_notice(body.tree()?);
    let versions = [
        ("/policy", &request.policy, editions.policy.version()),
        ("/provider", &request.provider, editions.provider.version()),
    ];
    for (at, read, current) in versions {
        faults.extend(outdated(at, read, &current.to_string()));
    }
    let CounterRequest { draft, by, incomplete, .. } = request;
    let Some(by) = by else { return Err(Problem::invalid(faults)) };
    let door = door(by, number, caller);
    let opened = counter::opened_by(app, &door).await?;
    let refused = refusals(&opened);
    let offered = offered(&opened, &refused);
    let (notice, problems) = draft.read(editions, &offered, app.clock.now());
    faults.extend(
        problems.into_iter().map(|problem| {
            Fault::new(pointer_of_counter(&problem.field), "invalid", problem.message)
        }),
    );
    let verdict = judge(editions.policy, &notice);
    if !incomplete {
        let lacking = missing(editions.policy, &verdict).into_iter();
        faults.extend(lacking.map(|it| Fault::new(pointer(&it.key), "missing", it.detail)));
    }
    if !faults.is_empty() {
        return Err(Problem::invalid(faults));
    }
    let key = Some(ticket.submission(""));
    let submission =
        CounterSubmission { notice, policy: editions.policy, bytes: &body.0, key, door };
    let received = counter::receive(app, &submission).await?;
    Ok(CounterReceived {
        case: received.number.to_string(),
        counter: received.counter,
        missing: missing(editions.policy, &verdict),
    })
}

fn door(by: By, number: String, caller: &Caller) -> Door {
    match by {
        By::Account(reference) => Door::Program { number, reference, program: caller.key.id },
        By::Key { party, key } => Door::Key { number, party, key },
        By::WasAt(location) => Door::Stranger { number, location },
    }
}

/// Why each location cannot be answered, if so.
fn refusals(opened: &Opened) -> Vec<Option<String>> {
    opened.places.iter().map(|place| place.why_not.as_ref().map(ToString::to_string)).collect()
}

fn offered<'a>(opened: &'a Opened, refused: &'a [Option<String>]) -> Vec<Offered<'a>> {
    let places = opened.places.iter().zip(refused);
    places
        .map(|(place, refused)| Offered {
            position: place.position,
            location: &place.location,
            refused: refused.as_deref(),
        })
        .collect()
}

fn missing(policy: &CounterNoticePolicy, verdict: &CounterVerdict) -> Vec<MissingAnswer> {
    let element = |element: CounterElement| MissingAnswer {
        key: element.key().to_owned(),
        clause: Some(element.clause()),
        detail: policy.elements.get(element).missing.clone(),
    };
    verdict.missing().into_iter().map(element).collect()
}

/// The field that would bring an element.
fn pointer(element: &str) -> &'static str {
    match CounterElement::from_key(element) {
        Some(CounterElement::Signature) => "/signature",
        Some(CounterElement::Material) => "/locations",
        Some(CounterElement::Mistake) => "/statements/mistake",
        Some(CounterElement::Consent) | None => "/statements",
    }
}
