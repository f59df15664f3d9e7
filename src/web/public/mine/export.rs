//! All cases of one address as a download, as CSV or JSON, written while they are read.
use axum::{
    body::Body,
    extract::State,
    http::header,
    response::{IntoResponse, Response},
};
use csv::{Terminator, WriterBuilder};
use futures_util::{StreamExt, stream};
use serde::Serialize;

use super::session::Entered;
use crate::{
    domain::{case::Case, location::Location},
    formats::table::harmless,
    services::{ServiceError, mine},
    store::queue::Cursor,
    web::{
        Web,
        api::{
            answer::PlaceAnswer,
            told::{self, Reader},
        },
    },
};

/// A piece is sent once it is so long: however many cases there are, this much of them is in memory,
/// and the case that came last.
const PIECE: usize = 64 * 1024;

/// A case of a download: no key is in it, so it can be passed on.
#[derive(Serialize)]
struct Exported {
    number: String,
    received_at: String,
    /// As the claimant is told: what is decided and not carried out is still in review.
    state: &'static str,
    locations: Vec<PlaceAnswer>,
    /// Opens while the claimant is signed in.
    case_url: String,
    receipt_url: String,
}

impl Exported {
    fn of(web: &Web, case: &Case, locations: &[Location]) -> Self {
        let places = (1..).zip(locations.iter().zip(&case.standings));
        let case_url = web.app.address(&format!("/mine/cases/{}", case.number));
        Self {
            number: case.number.to_string(),
            received_at: case.opened_at.to_string(),
            state: told::state(case, Reader::Claimant).key(),
            locations: places
                .map(|(at, (it, standing))| told::place(at, it, standing, Reader::Claimant))
                .collect(),
            receipt_url: format!("{case_url}/receipt.pdf"),
            case_url,
        }
    }
}

/// What a file is made of.
trait Format: Copy + Send + 'static {
    const NAME: &'static str;
    const KIND: &'static str;
    const HEAD: &'static str;
    const END: &'static str;

    /// A case; `is_first` says whether anything stands before it.
    fn case(case: &Exported, is_first: bool, into: &mut Vec<u8>);
}

#[derive(Clone, Copy)]
struct Csv;

/// The columns: a row for each location, and one for a case that names none.
const COLUMNS: &str = "case,received_at,state,location,address,place,status,outcome,reason,decided_at,\
                       disabled_at,restored_at,case_url,receipt_url\r\n";

impl Format for Csv {
    const NAME: &'static str = "cases.csv";
    const KIND: &'static str = "text/csv; charset=utf-8";
    const HEAD: &'static str = COLUMNS;
    const END: &'static str = "";

    fn case(case: &Exported, _: bool, into: &mut Vec<u8>) {
        let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(into);
        let mut write = |position: String, it: Option<&PlaceAnswer>| {
            let text = |of: fn(&PlaceAnswer) -> Option<&str>| it.and_then(of).unwrap_or_default();
            let row = [
                case.number.as_str(),
                case.received_at.as_str(),
                case.state,
                position.as_str(),
                text(|it| it.address.as_deref()),
                text(|it| it.place.as_deref()),
                text(|it| Some(it.status)),
                text(|it| it.outcome),
                text(|it| it.reason.as_deref()),
                text(|it| it.decided_at.as_deref()),
                text(|it| it.disabled_at.as_deref()),
                text(|it| it.restored_at.as_deref()),
                case.case_url.as_str(),
                case.receipt_url.as_str(),
            ];
            writer.write_record(row.map(harmless)).expect("writing to memory does not fail");
        };
        for it in &case.locations {
            write(it.position.to_string(), Some(it));
        }
        if case.locations.is_empty() {
            write(String::new(), None);
        }
        writer.flush().expect("writing to memory does not fail");
    }
}

#[derive(Clone, Copy)]
struct Json;

impl Format for Json {
    const NAME: &'static str = "cases.json";
    const KIND: &'static str = "application/json";
    const HEAD: &'static str = "{\"cases\":[";
    const END: &'static str = "\n]}\n";

    fn case(case: &Exported, is_first: bool, into: &mut Vec<u8>) {
        into.extend_from_slice(if is_first { b"\n" } else { b",\n" });
        serde_json::to_writer(into, case).expect("writing to memory does not fail");
    }
}

/// `GET /mine/cases.csv`
pub async fn csv(State(web): State<Web>, Entered(claimant): Entered) -> Response {
    download::<Csv>(web, claimant)
}

/// `GET /mine/cases.json`
pub async fn json(State(web): State<Web>, Entered(claimant): Entered) -> Response {
    download::<Json>(web, claimant)
}

/// Where a download is: nothing of it is written, some, or all.
enum Place {
    Head,
    /// The cases up to here; whether there was none.
    Behind(Cursor, bool),
    End,
}

fn download<F: Format>(web: Web, claimant: mine::Claimant) -> Response {
    let pieces = stream::try_unfold(Place::Head, move |at| {
        let web = web.clone();
        async move {
            let (mut piece, after, mut is_first) = match at {
                Place::Head => (F::HEAD.as_bytes().to_vec(), None, true),
                Place::Behind(after, is_first) => (Vec::new(), Some(after), is_first),
                Place::End => return Ok(None),
            };
            let next = mine::some(&web.app, claimant, after, |case, locations| {
                let case = Exported::of(&web, case, locations);
                F::case(&case, is_first, &mut piece);
                is_first = false;
                piece.len() >= PIECE
            });
            let next = if let Some(next) = next.await? {
                Place::Behind(next, is_first)
            } else {
                piece.extend_from_slice(F::END.as_bytes());
                Place::End
            };
            Ok::<_, ServiceError>(Some((piece, next)))
        }
    });
    let name = format!("attachment; filename=\"{}\"", F::NAME);
    let headers = [
        (header::CONTENT_TYPE, F::KIND),
        (header::CACHE_CONTROL, "no-store"),
        (header::CONTENT_DISPOSITION, &name),
    ];
    (headers, Body::from_stream(pieces.boxed())).into_response()
}
