//! Messages that came in by mail: the list of all of them, and one with its facts, its text and its files.
use askama::Template;
use axum::{
    Extension,
    extract::{FromRequestParts, Path, State},
    http::{StatusCode, header, request::Parts},
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::extract::{Query, QueryRejection};
use data_encoding::HEXLOWER;
use jiff::tz::TimeZone;
use serde::Deserialize;
use uuid::Uuid;

use super::{
    super::{
        Nope, Web,
        site::{Site, page},
    },
    frame::{Desk, brief, counted, exact, figure, plural},
};
use crate::{
    domain::{
        ids::MessageId,
        message::{Fate, MessageSort},
        person::Person,
        reading::ReadAs,
        text::shown,
    },
    services::{
        lists,
        messages::{self as service, Opened},
    },
    store::messages::{Filter, Message},
};

/// The lists, by the word in the address.
const LISTS: [(&str, &str, Filter); 7] = [
    ("", "All", Filter::All),
    ("waiting", "To look at", Filter::Waiting),
    ("opened", "Opened a case", Filter::Fate(Fate::Opened)),
    ("joined", "Joined a case", Filter::Fate(Fate::Joined)),
    ("unknown", "From somebody unknown", Filter::Unknown),
    ("recorded", "Recorded", Filter::Fate(Fate::Recorded)),
    ("refused", "Refused", Filter::Fate(Fate::Refused)),
];

/// A message as a row of the list.
struct Row {
    id: String,
    subject: String,
    sender: String,
    received: String,
    machine: String,
    badge: &'static str,
    fate: &'static str,
    /// What it is, and why it met its fate.
    said: String,
    cases: Vec<String>,
    waits: bool,
}

impl Row {
    fn new(message: &Message, zone: &TimeZone) -> Self {
        Self {
            id: message.id.to_string(),
            subject: named(&message.subject, "No subject"),
            sender: named(&message.sender, "Nobody"),
            received: brief(message.received_at, zone),
            machine: message.received_at.to_string(),
            badge: badge(message),
            fate: message.fate.label(),
            said: said(message),
            cases: message.cases.iter().map(|(_, number)| number.to_string()).collect(),
            waits: message.waiting_since.is_some(),
        }
    }
}

fn named(text: &str, nothing: &str) -> String {
    if text.trim().is_empty() { nothing.to_owned() } else { shown(text) }
}

const fn badge(message: &Message) -> &'static str {
    match (message.fate, message.known) {
        (Fate::Refused, _) | (_, Some(false)) => "late",
        (Fate::Opened, _) => "waiting",
        (Fate::Joined, _) => "done",
        (Fate::Recorded, _) => "closed",
    }
}

fn said(message: &Message) -> String {
    let mut said = Vec::new();
    match message.sort {
        MessageSort::Letter => {
            said.extend(message.read_as.map(|it| match it {
                ReadAs::Other => "Reads as something else than a notice.".to_owned(),
                it => format!("Reads as a {}.", it.label()),
            }));
        }
        sort => said.push(format!("{}.", sort.label())),
    }
    if message.known == Some(false) {
        said.push("The case does not know its sender.".to_owned());
    }
    said.extend(message.reason.as_deref().map(sentence));
    said.join(" ")
}

/// A reason as it was noted, which may be the end of a longer sentence.
fn sentence(reason: &str) -> String {
    let mut letters = shown(reason);
    if let Some(first) = letters.chars().next() {
        letters.replace_range(..first.len_utf8(), &first.to_uppercase().to_string());
    }
    if !letters.ends_with(['.', '!', '?']) {
        letters.push('.');
    }
    letters
}

struct Tab {
    address: String,
    label: &'static str,
    count: String,
    current: bool,
}

#[derive(Template)]
#[template(path = "desk/messages.html")]
struct ListPage {
    site: Site,
    desk: Desk,
    tabs: Vec<Tab>,
    caption: String,
    rows: Vec<Row>,
    first: String,
    next: String,
}

/// Which list, and from where on.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Wanted {
    list: String,
    before: String,
}

/// `GET /desk/messages`
pub async fn list(
    State(web): State<Web>,
    Extension(person): Extension<Person>,
    wanted: Result<Query<Wanted>, QueryRejection>,
) -> Result<Response, Nope> {
    let wanted = wanted.map(|Query(wanted)| wanted).unwrap_or_default();
    let chosen = LISTS.iter().find(|(key, ..)| *key == wanted.list);
    let (key, label, filter) = *chosen.ok_or(Nope::NotFound)?;
    let before = match wanted.before.as_str() {
        "" => None,
        text => Some(MessageId(Uuid::try_parse(text).map_err(|_| Nope::NotFound)?)),
    };
    let found = service::page(&web.app, filter, before).await?;
    let counts = lists::counts(&web.app).await?;
    let address = |key: &str| match key {
        "" => "/desk/messages".to_owned(),
        key => format!("/desk/messages?list={key}"),
    };
    let tab = |(one, label, filter): &(&str, &'static str, Filter)| Tab {
        address: address(one),
        label,
        count: if *filter == Filter::Waiting { counted(counts.messages) } else { String::new() },
        current: *one == key,
    };
    let next = found.next.map(|id| format!("/desk/messages?list={key}&before={id}"));
    let body = ListPage {
        site: Site::of_desk(&web, "messages"),
        desk: Desk::new(&person, counts),
        tabs: LISTS.iter().map(tab).collect(),
        caption: format!("{label}, the newest first: {}", plural(found.rows.len(), "message")),
        rows: found.rows.iter().map(|row| Row::new(row, web.app.zone())).collect(),
        first: if before.is_some() { address(key) } else { String::new() },
        next: next.unwrap_or_default(),
    };
    page(StatusCode::OK, &body)
}

/// A message that a request names, and who looks at it.
pub struct Named {
    web: Web,
    person: Person,
    id: MessageId,
}

impl FromRequestParts<Web> for Named {
    type Rejection = Nope;

    async fn from_request_parts(parts: &mut Parts, web: &Web) -> Result<Self, Nope> {
        let Path(id) =
            Path::<Uuid>::from_request_parts(parts, web).await.map_err(|_| Nope::NotFound)?;
        let Extension(person) = Extension::<Person>::from_request_parts(parts, web)
            .await
            .map_err(|_| Nope::SignedOut)?;
        Ok(Self { web: web.clone(), person, id: MessageId(id) })
    }
}

/// A text of the message.
struct Letter {
    text: String,
    doubts: Vec<String>,
    cases: Vec<String>,
}

/// A file of the message.
struct File {
    name: String,
    declared: String,
    size: String,
    kept: bool,
}

/// A message that joined or opened the case which is looked at.
pub struct Joined {
    pub id: String,
    pub subject: String,
    pub sender: String,
    pub received: String,
    pub badge: &'static str,
    pub fate: &'static str,
    pub known: bool,
    pub waits: bool,
    /// What it reads as, where that asks for something to be done.
    pub reads_as: &'static str,
    /// Where that is typed in; empty where nothing is.
    pub typed_in: String,
    pub said: String,
    pub texts: Vec<String>,
}

impl Joined {
    /// `counter` is where a counter-notice about the case is typed in.
    pub fn new(opened: &Opened, counter: &str, zone: &TimeZone) -> Self {
        let Opened { message, said } = opened;
        let asks = message.read_as.filter(|_| message.fate == Fate::Joined);
        let (reads_as, typed_in) = match asks {
            Some(ReadAs::Counter) => ("counter-notice", counter.to_owned()),
            Some(ReadAs::Retraction) => ("retraction", "#record-retraction".to_owned()),
            Some(ReadAs::Takedown) => ("takedown notice", "/notices/new".to_owned()),
            _ => ("", String::new()),
        };
        let row = Row::new(message, zone);
        Self {
            id: row.id,
            subject: row.subject,
            sender: row.sender,
            received: row.received,
            badge: row.badge,
            fate: row.fate,
            known: message.known != Some(false),
            waits: row.waits,
            reads_as,
            typed_in,
            said: row.said,
            texts: said.letters.iter().map(|it| shown(&it.text)).collect(),
        }
    }
}

#[derive(Template)]
#[template(path = "desk/message.html")]
struct MessagePage {
    site: Site,
    desk: Desk,
    row: Row,
    facts: Vec<(String, String)>,
    letters: Vec<Letter>,
    files: Vec<File>,
    is_cut: bool,
    letter: String,
    decides: bool,
}

/// `GET /desk/messages/{id}`
pub async fn show(Named { web, person, id }: Named) -> Result<Response, Nope> {
    let opened = service::open(&web.app, id).await?;
    let body = MessagePage {
        site: Site::of_desk(&web, "messages"),
        desk: Desk::new(&person, lists::counts(&web.app).await?),
        row: Row::new(&opened.message, web.app.zone()),
        facts: facts(&opened, web.app.zone()),
        letters: letters(&opened),
        files: files(&opened),
        is_cut: opened.said.is_cut && opened.message.size > 0,
        letter: opened.message.letter.map(|id| id.to_string()).unwrap_or_default(),
        decides: person.role.may(crate::domain::person::Permission::DecideCases),
    };
    page(StatusCode::OK, &body)
}

fn facts(Opened { message, said }: &Opened, zone: &TimeZone) -> Vec<(String, String)> {
    let hash = HEXLOWER.encode(&message.sha256);
    let mut facts = vec![
        (
            "Received".to_owned(),
            format!("{}, {}", exact(message.received_at, zone), message.door.label()),
        ),
        ("Size".to_owned(), format!("{} bytes", figure(message.size))),
        ("SHA-256".to_owned(), hash),
    ];
    facts.extend(said.facts.iter().map(|(name, value)| (name.clone(), shown(value))));
    facts
}

fn letters(Opened { said, .. }: &Opened) -> Vec<Letter> {
    let doubts = |reading: &serde_json::Value| {
        let listed = reading.get("doubts").and_then(serde_json::Value::as_array);
        let words = listed.into_iter().flatten().filter_map(serde_json::Value::as_str);
        words.map(shown).collect()
    };
    let letter = |it: &crate::store::messages::ReadLetter| Letter {
        text: shown(&it.text),
        doubts: it.reading.as_ref().map(doubts).unwrap_or_default(),
        cases: it.cases.clone(),
    };
    said.letters.iter().filter(|it| !it.text.is_empty()).map(letter).collect()
}

fn files(Opened { said, .. }: &Opened) -> Vec<File> {
    let file = |it: &crate::store::messages::FileNote| File {
        name: named(&it.name, "No name"),
        declared: shown(&it.declared),
        size: format!("{} bytes", figure(it.size)),
        kept: it.kept,
    };
    said.files.iter().map(file).collect()
}

/// `GET …/original`: never shown here, always saved: what is in it may be anything.
pub async fn original(Named { web, id, .. }: Named) -> Result<Response, Nope> {
    let bytes = service::original(&web.app, id).await?;
    let name = format!("attachment; filename=\"message-{id}.eml\"");
    let headers = [
        (header::CONTENT_TYPE, "message/rfc822"),
        (header::CACHE_CONTROL, "no-store"),
        (header::CONTENT_DISPOSITION, &name),
    ];
    Ok((headers, bytes).into_response())
}

/// `POST …/seen`
pub async fn seen(Named { web, person, id }: Named) -> Result<Response, Nope> {
    service::seen(&web.app, &person, id).await?;
    Ok(Redirect::to(&format!("/desk/messages/{id}")).into_response())
}
