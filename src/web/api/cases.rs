//! Cases: one, and the list of all.
use axum::{
    Extension,
    extract::{RawQuery, State},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::Response,
};

use super::{
    answer::{CaseAnswer, CaseRow, ListAnswer},
    auth::{ACCESS_KEY, Caller},
    body::Named,
    once::{Done, respond},
    problem::{Problem, ProblemBody},
    told::{self, Reader},
};
use crate::{
    domain::{api_key::Scope, case::CaseState, verdict::Overall},
    formats::json::Fault,
    services::{
        access::{self, CaseFile},
        lists::{self, Narrowed},
    },
    store::queue::{Filter, Row},
    web::{Web, desk::cursor},
};

/// Read a case.
///
/// A key with `notices:write` reads the cases that it opened, and any other with the access key of
/// its claimant. A key with `cases:read` reads every case.
#[utoipa::path(get, path = "/api/v1/cases/{number}", tag = "cases", operation_id = "readCase",
    params(("number" = String, Path, description = "The number of the case, such as 7K3M2-9QXWD."),
        ("Access-Key" = Option<String>, Header, description = "The claimant's key to the case.")),
    responses((status = 200, description = "The case.", body = CaseAnswer)))]
pub async fn show(
    State(web): State<Web>,
    Extension(caller): Extension<Caller>,
    Named(number): Named<String>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let (file, reader) = opened(&web, &caller, &number, &headers).await?;
    Ok(respond(&web.app, Done::new(StatusCode::OK, told::case(&web, &file, reader))).await?)
}

/// A case as far as the caller may read it.
pub async fn opened(
    web: &Web,
    caller: &Caller,
    number: &str,
    headers: &HeaderMap,
) -> Result<(CaseFile, Reader), Problem> {
    if caller.key.may(Scope::CasesRead) && !headers.contains_key(&ACCESS_KEY) {
        return Ok((access::open_at_desk(&web.app, number).await?, Reader::Desk));
    }
    let file = access::open(&web.app, number, caller.entry(headers)).await?;
    Ok((file, Reader::Claimant))
}

/// Rows of a page, when nothing else is asked for.
const PAGE: u16 = 50;
/// Rows of a page at most.
const PAGE_MOST: u16 = 100;

/// List cases.
///
/// Without `state`: all of them, in the order in which they were opened. With `state`: those, the
/// most urgent first; `queue` and `verdict` narrow them further. A page is complete even while
/// cases arrive: follow `next` until it is null.
#[utoipa::path(get, path = "/api/v1/cases", tag = "cases", operation_id = "listCases",
    params(("state" = Option<CaseStateWord>, Query, description = "Where the cases stand."),
        ("queue" = Option<String>, Query, description = "The queue; goes with `state`."),
        ("verdict" = Option<VerdictWord>, Query, description = "What 512(c)(3) finds; goes with `state`."),
        ("limit" = Option<u16>, Query, description = "Rows of a page, 50 when nothing is said.", minimum = 1, maximum = 100),
        ("cursor" = Option<String>, Query, description = "Where the page starts, out of `next`.")),
    responses((status = 200, description = "A page.", body = ListAnswer,
        headers(("Link" = String, description = "The next page, as rel=\"next\", where there is one."))),
        (status = 422, description = "A parameter must be put right.", body = ProblemBody, content_type = "application/problem+json")))]
pub async fn list(State(web): State<Web>, RawQuery(query): RawQuery) -> Result<Response, Problem> {
    let query = Query::read(query.as_deref().unwrap_or_default()).map_err(Problem::invalid)?;
    let page = lists::narrowed(&web.app, &query.narrowed, query.after, query.limit).await?;
    let next = page.next.map(|cursor| query.address(&web, &cursor::written(query.list(), cursor)));
    let answer = ListAnswer {
        cases: page.rows.into_iter().map(|it| row(&web, it)).collect(),
        next: next.clone(),
    };
    let mut response = respond(&web.app, Done::new(StatusCode::OK, answer)).await?;
    let link = next.and_then(|next| HeaderValue::try_from(format!("<{next}>; rel=\"next\"")).ok());
    if let Some(link) = link {
        response.headers_mut().insert(header::LINK, link);
    }
    Ok(response)
}

fn row(web: &Web, row: Row) -> CaseRow {
    CaseRow {
        state: row.state.key(),
        verdict: row.verdict.key(),
        queue: row.queue,
        claimant: row.claimant,
        received_at: row.opened_at.to_string(),
        late_at: row.due.late_at.to_string(),
        locations: row.locations,
        undecided: row.undecided,
        uncarried: row.uncarried,
        case_url: web.app.address(&format!("/api/v1/cases/{}", row.number)),
        number: row.number,
    }
}

fn list_of(narrowed: &Narrowed) -> cursor::List<'_> {
    match narrowed {
        Narrowed::All => cursor::List::All,
        Narrowed::To(filter) => cursor::List::Queue(filter),
    }
}

/// What the address asks for.
struct Query {
    given: Vec<(String, String)>,
    narrowed: Narrowed,
    after: crate::store::queue::Cursor,
    limit: u16,
}

impl Query {
    fn read(text: &str) -> Result<Self, Vec<Fault>> {
        let mut faults = Vec::new();
        let mut given: Vec<(String, String)> = Vec::new();
        for (name, value) in form_urlencoded::parse(text.as_bytes()).into_owned() {
            let known = ["state", "queue", "verdict", "limit", "cursor"].contains(&name.as_str());
            if !known {
                let short: String = name.chars().take(60).collect();
                faults.push(Fault::new(format!("#{short}"), "unknown_field", "is not a parameter"));
            } else if given.iter().any(|(before, _)| *before == name) {
                faults.push(Fault::new(format!("#{name}"), "repeated", "is given twice"));
            } else {
                given.push((name, value));
            }
        }
        let of =
            |name: &str| given.iter().find(|(it, _)| it == name).map(|(_, value)| value.as_str());
        let mut bad = |name: &str, code, detail: &str| {
            faults.push(Fault::new(format!("#{name}"), code, detail));
        };
        let state = of("state").map(CaseState::from_key);
        if state == Some(None) {
            bad("state", "not_listed", "is no state of a case");
        }
        let verdict = of("verdict").map(Overall::from_key);
        if verdict == Some(None) {
            bad("verdict", "not_listed", "is no verdict");
        }
        let state = state.flatten();
        for name in ["queue", "verdict"] {
            if state.is_none() && of(name).is_some() {
                bad(name, "needs_state", "goes with the parameter state");
            }
        }
        let limit = of("limit").map_or(Some(PAGE), |text| text.parse().ok());
        let limit = limit.filter(|limit| (1..=PAGE_MOST).contains(limit));
        if limit.is_none() {
            bad("limit", "out_of_range", "must be a number from 1 to 100");
        }
        let filter = state.map(|state| Filter {
            state,
            verdict: verdict.flatten(),
            queue: of("queue").map(str::to_owned),
        });
        let narrowed = filter.map_or(Narrowed::All, Narrowed::To);
        let after = cursor::read(list_of(&narrowed), of("cursor").unwrap_or_default());
        if after.is_err() {
            let why = "is damaged or of another list; take it out of next as it is";
            bad("cursor", "invalid", why);
        }
        match (limit, after) {
            (Some(limit), Ok(after)) if faults.is_empty() => {
                Ok(Self { given, narrowed, after, limit })
            }
            _ => Err(faults),
        }
    }

    /// The list that its cursors belong to.
    fn list(&self) -> cursor::List<'_> {
        list_of(&self.narrowed)
    }

    /// The same list from another place on.
    fn address(&self, web: &Web, cursor: &str) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.extend_pairs(self.given.iter().filter(|(name, _)| name != "cursor"));
        query.append_pair("cursor", cursor);
        web.app.address(&format!("/api/v1/cases?{}", query.finish()))
    }
}

/// Where a case stands.
#[derive(utoipa::ToSchema)]
#[schema(as = CaseState, rename_all = "snake_case")]
#[expect(dead_code, reason = "it stands for its schema alone")]
pub enum CaseStateWord {
    Review,
    CarryingOut,
    Countered,
    Held,
    Closed,
    Retracted,
    Lapsed,
}

/// What 512(c)(3) finds in a notice.
#[derive(utoipa::ToSchema)]
#[schema(as = Verdict, rename_all = "snake_case")]
#[expect(dead_code, reason = "it stands for its schema alone")]
pub enum VerdictWord {
    Effective,
    Curable,
    Ineffective,
}
