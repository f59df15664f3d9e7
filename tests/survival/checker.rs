//! The checker: what was acknowledged against what is stored and what was sent. It shares no line with
//! the product: own SQL, own hashes, written from “The audit trail” in docs/ARCHITECTURE.md.
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt, fs,
    path::{Path, PathBuf},
};

use data_encoding::{BASE32_NOPAD, HEXLOWER};
use hmac::{Hmac, KeyInit, Mac};
use serde_json::Value;
use sha2::{Digest, Sha256};
use sqlx::{Connection, PgConnection, SqliteConnection};
use uuid::Uuid;

/// Letters that every notice is owed: the claimant's acknowledgement and the agent's.
const LETTERS: usize = 2;

/// Where the rows are.
pub enum Database {
    Sqlite(PathBuf),
    Postgres(String),
}

/// What the driver was told with a 303: the number of the case, its key, and the driver's own mark.
#[derive(Debug, Clone)]
pub struct Acknowledged {
    pub number: String,
    pub key: String,
    pub mark: String,
}

/// What was found.
#[derive(Debug, Default)]
pub struct Report {
    pub notices: usize,
    pub events: usize,
    pub letters: usize,
    /// Messages that came again under an identity that had come before: mail programs show them once.
    pub repeated: usize,
    pub lost: Vec<String>,
    pub duplicated: Vec<String>,
    pub broken: Vec<String>,
}

impl Report {
    pub fn is_clean(&self) -> bool {
        self.lost.is_empty() && self.duplicated.is_empty() && self.broken.is_empty()
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (lost, duplicated) = (self.lost.len(), self.duplicated.len());
        let broken = self.broken.len();
        write!(f, "{lost} lost, {duplicated} duplicated by Message-ID, {broken} broken")
    }
}

#[derive(sqlx::FromRow)]
struct Case {
    id: Uuid,
    number: String,
    generation: i64,
    seq: i64,
    hash: Vec<u8>,
}

#[derive(sqlx::FromRow)]
struct Notice {
    case_id: Uuid,
    sha256: Vec<u8>,
    bytes: Option<Vec<u8>>,
}

#[derive(sqlx::FromRow)]
struct Event {
    case_id: Uuid,
    seq: i64,
    at: i64,
    body: Vec<u8>,
    hash: Vec<u8>,
    salt: Option<Vec<u8>>,
    details: Option<Vec<u8>>,
    erased_at: Option<i64>,
}

#[derive(sqlx::FromRow)]
struct Letter {
    id: Uuid,
    sent_at: Option<i64>,
}

struct Rows {
    secret: Vec<u8>,
    cases: Vec<Case>,
    notices: Vec<Notice>,
    events: Vec<Event>,
    letters: Vec<Letter>,
    promises: i64,
}

const SECRET: &str = "select secret from installation";
const CASES: &str = "select id, number, cast(key_generation as bigint) as generation, \
                     cast(chain_seq as bigint) as seq, chain_hash as hash from cases order by id";
const NOTICES: &str = "select n.case_id, n.sha256, s.bytes from notices n \
                       left join submissions s on s.notice_id = n.id order by n.id";
const EVENTS: &str = "select e.case_id, cast(e.seq as bigint) as seq, e.at, e.body, e.hash, \
                      d.salt, d.details, d.erased_at from events e left join event_details d \
                      on d.case_id = e.case_id and d.seq = e.seq order by e.case_id, e.seq";
const SENT: &str = "select id, sent_at from letters where way = 'email' order by id";
const PROMISES: &str = "select count(*) from outbox";

macro_rules! read {
    ($connection:expr) => {{
        let mut connection = $connection.await.expect("the checker reaches the database");
        let c = &mut connection;
        Rows {
            secret: sqlx::query_scalar(SECRET).fetch_one(&mut *c).await.expect("a secret"),
            cases: sqlx::query_as(CASES).fetch_all(&mut *c).await.expect("cases"),
            notices: sqlx::query_as(NOTICES).fetch_all(&mut *c).await.expect("notices"),
            events: sqlx::query_as(EVENTS).fetch_all(&mut *c).await.expect("events"),
            letters: sqlx::query_as(SENT).fetch_all(&mut *c).await.expect("letters"),
            promises: sqlx::query_scalar(PROMISES).fetch_one(&mut *c).await.expect("promises"),
        }
    }};
}

/// Looks at everything: `mail` is the folder of all messages that a mail server took.
pub async fn check(database: &Database, acknowledged: &[Acknowledged], mail: &Path) -> Report {
    let rows = match database {
        Database::Sqlite(path) => {
            read!(SqliteConnection::connect(&format!("sqlite:{}", path.display())))
        }
        Database::Postgres(url) => read!(PgConnection::connect(url)),
    };
    let mut report = Report { events: rows.events.len(), ..Report::default() };
    notices(&rows, acknowledged, &mut report);
    chains(&rows, &mut report);
    letters(&rows, acknowledged, &messages(mail), &mut report);
    report
}

/// Every acknowledged notice is one case, under the number and key that the driver was given, with
/// the bytes that it sent.
fn notices(rows: &Rows, acknowledged: &[Acknowledged], report: &mut Report) {
    report.notices = acknowledged.len();
    let cases: BTreeMap<&str, &Case> = rows.cases.iter().map(|c| (c.number.as_str(), c)).collect();
    let mut marks: BTreeMap<String, BTreeSet<Uuid>> = BTreeMap::new();
    for notice in &rows.notices {
        let Some(bytes) = &notice.bytes else {
            report.lost.push(format!("the bytes of a notice of case {}", notice.case_id));
            continue;
        };
        if Sha256::digest(bytes)[..] != notice.sha256[..] {
            report.broken.push(format!("the bytes of a notice of case {}", notice.case_id));
        }
        let fields: BTreeMap<_, _> = form_urlencoded::parse(bytes).into_owned().collect();
        if let Some(mark) = fields.get("token") {
            marks.entry(mark.clone()).or_default().insert(notice.case_id);
        }
    }
    for (mark, of) in marks.iter().filter(|(_, of)| of.len() > 1) {
        report.duplicated.push(format!("the notice {mark} is {} cases", of.len()));
    }
    for told in acknowledged {
        let stored = cases.get(compact(&told.number).as_str()).filter(|case| {
            key(&rows.secret, case) == told.key
                && marks.get(&told.mark).is_some_and(|of| of.contains(&case.id))
        });
        if stored.is_none() {
            report.lost.push(format!("the notice {} told as case {}", told.mark, told.number));
        }
    }
}

/// A number as it is stored: people are shown a hyphen in it.
fn compact(number: &str) -> String {
    number.replace('-', "")
}

/// The claimant's key to a case.
fn key(secret: &[u8], case: &Case) -> String {
    let mut code = Hmac::<Sha256>::new_from_slice(secret).expect("any length");
    code.update(b"safeharbor access key 1");
    code.update(case.id.as_bytes());
    code.update(b"claimant");
    code.update(&u32::try_from(case.generation).unwrap_or_default().to_be_bytes());
    BASE32_NOPAD.encode(&code.finalize().into_bytes()[..20]).to_ascii_lowercase()
}

fn chains(rows: &Rows, report: &mut Report) {
    let mut of: BTreeMap<Uuid, Vec<&Event>> = BTreeMap::new();
    for event in &rows.events {
        of.entry(event.case_id).or_default().push(event);
    }
    for case in &rows.cases {
        let events = of.remove(&case.id).unwrap_or_default();
        if let Err(why) = chain(case, &events) {
            report.broken.push(format!("case {}: {why}", case.number));
        }
    }
    report.broken.extend(of.keys().map(|case| format!("events without their case {case}")));
}

fn chain(case: &Case, events: &[&Event]) -> Result<(), String> {
    let mut previous = vec![0; 32];
    for (event, seq) in events.iter().zip(1..) {
        let broken = |what: &str| format!("event {seq}: {what}");
        if event.seq != seq {
            return Err(broken("is missing"));
        }
        let hash = Sha256::digest(&event.body).to_vec();
        if hash != event.hash {
            return Err(broken("its bytes do not have its hash"));
        }
        let body: Value = serde_json::from_slice(&event.body).map_err(|_| broken("no JSON"))?;
        if body["previous"] != HEXLOWER.encode(&previous) {
            return Err(broken("does not follow the one before"));
        }
        let place = body["seq"] == seq && body["at"] == event.at;
        if !place || body["case"] != case.id.to_string() {
            return Err(broken("speaks of another place"));
        }
        match (body["details"].as_str(), &event.salt, &event.details, event.erased_at) {
            (None, None, None, None) | (Some(_), None, None, Some(_)) => {}
            (Some(said), Some(salt), Some(details), None) => {
                let found = Sha256::new().chain_update(salt).chain_update(details).finalize();
                if HEXLOWER.encode(&found) != said {
                    return Err(broken("its details are not those it commits to"));
                }
            }
            _ => return Err(broken("its details are missing")),
        }
        previous = hash;
    }
    let ends = i64::try_from(events.len()) == Ok(case.seq) && previous == case.hash;
    if ends && case.seq > 0 { Ok(()) } else { Err("the chain ends elsewhere".to_owned()) }
}

/// The lines of a message's head that say what it is.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Message {
    identity: String,
    /// Recipient, subject, thread: the same letter to a reader.
    about: [String; 3],
}

fn messages(folder: &Path) -> Vec<Message> {
    let files = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let files = files.filter(|path| path.extension().is_some_and(|end| end == "eml"));
    files.map(|path| head(&fs::read(path).expect("a message"))).collect()
}

fn head(bytes: &[u8]) -> Message {
    let text = String::from_utf8_lossy(bytes).replace("\r\n", "\n");
    let head = text.split("\n\n").next().unwrap_or_default().replace("\n ", " ");
    let value = |name: &str| {
        let mut lines = head.lines().filter_map(|line| line.split_once(": "));
        let found = lines.find(|(known, _)| known.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.trim().to_owned()).unwrap_or_default()
    };
    let about = [value("To"), value("Subject"), value("In-Reply-To")];
    Message { identity: value("Message-ID"), about }
}

/// Every letter that was promised has come, under one identity; every notice has its letters.
fn letters(rows: &Rows, told: &[Acknowledged], messages: &[Message], report: &mut Report) {
    let came: BTreeSet<&Message> = messages.iter().collect();
    let identities: BTreeSet<&str> = came.iter().map(|m| m.identity.as_str()).collect();
    report.letters = identities.len();
    report.repeated = messages.len() - came.len();
    let mut about: BTreeMap<_, BTreeSet<&str>> = BTreeMap::new();
    for message in &came {
        about.entry(&message.about).or_default().insert(&message.identity);
    }
    for (what, identities) in about.iter().filter(|(_, identities)| identities.len() > 1) {
        report.duplicated.push(format!("{what:?} came as {identities:?}"));
    }
    let mut unknown = identities.clone();
    let start = |identity: &str| identity.split('@').next().unwrap_or_default().to_owned();
    let by_letter: BTreeMap<String, &str> = identities.iter().map(|id| (start(id), *id)).collect();
    for letter in &rows.letters {
        match by_letter.get(&format!("<letter.{}", letter.id)) {
            Some(found) => drop(unknown.remove(found)),
            None => report.lost.push(format!("the letter {}", letter.id)),
        }
        if letter.sent_at.is_none() {
            report.broken.push(format!("the letter {} is not settled", letter.id));
        }
    }
    report.duplicated.extend(unknown.iter().map(|identity| format!("{identity}: of no letter")));
    if rows.promises > 0 {
        report.lost.push(format!("{} promises were not kept", rows.promises));
    }
    let numbers: BTreeSet<String> = told.iter().map(|told| compact(&told.number)).collect();
    for case in rows.cases.iter().filter(|case| numbers.contains(&case.number)) {
        let thread = format!("<case.{}.", case.id);
        // One thread for each party.
        let threads = came.iter().map(|message| message.about[2].as_str());
        let of = threads.filter(|of| of.starts_with(&thread)).collect::<BTreeSet<_>>().len();
        if of < LETTERS {
            report.lost.push(format!("case {} has {of} letters", case.number));
        }
    }
}
