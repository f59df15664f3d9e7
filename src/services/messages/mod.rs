//! Taking a message in: it opens a case, joins one, is recorded on a letter, or is refused on record.
mod desk;
mod files;
mod join;
mod open;
mod record;
mod refuse;
mod thread;

use std::sync::Arc;

use jiff::Timestamp;
use sha2::{Digest, Sha256};

pub use desk::{Opened, Page, of_case, open, original, page, seen, waiting};
pub use refuse::{START_MOST, refuse, refuse_of_program, refuse_unfetched};

use self::{record::Kept, thread::Thread};
use super::{App, ServiceError, metrics};
use crate::{
    domain::{
        ids::MessageId,
        message::{Door, Fate, MessageSort},
        number::CaseNumber,
    },
    formats::{
        claim::Intent,
        email::{self, Claims, Found, Mail, Ours, Unreadable},
    },
    store::messages,
};

/// What became of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// Identifier.
    pub id: MessageId,
    /// What became of it.
    pub fate: Fate,
    /// Why it was refused; what became of it in words.
    pub reason: Option<String>,
    /// Cases that it opened or joined.
    pub cases: Vec<CaseNumber>,
    /// It came in before: nothing was done now.
    pub again: bool,
}

/// Why a message is not taken in, for its sender and for the desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unusable {
    /// Larger than the settings allow.
    #[error("it is larger than the {0} bytes that are taken in")]
    TooLarge(usize),
    /// No mail at all.
    #[error(transparent)]
    Unreadable(#[from] Unreadable),
    /// The database will not hold it, however often it is tried.
    #[error("it could not be stored; the log says why")]
    Unstorable,
}

/// A message on its way in.
struct Arrived<'a> {
    mail: Mail,
    found: Vec<Found>,
    /// It claims more than was found.
    has_more: bool,
    raw: &'a [u8],
    /// SHA-256 of `Message-ID` and body.
    identity: [u8; 32],
    door: Door,
    /// When it reached the designated agent.
    received_at: Timestamp,
    /// What it is.
    sort: MessageSort,
}

/// Takes a message in and counts it. Once this returns it is on disk, whatever its fate; the same
/// message again is the same answer. An error means that nothing was decided, and that trying again
/// is right.
pub async fn receive(
    app: &App,
    raw: &[u8],
    door: Door,
    received_at: Timestamp,
) -> Result<Taken, ServiceError> {
    let received_at = received_at.min(app.clock.now());
    let most = app.settings.mail_in.most_bytes;
    if raw.len() > most {
        let why = Unusable::TooLarge(most);
        return refuse(app, raw, raw.len() as u64, door, received_at, why).await;
    }
    let understood = understand(app, raw).await?;
    let Understood { mail, claims, identity, sort } = match understood {
        Ok(understood) => understood,
        Err(unreadable) => {
            let why = Unusable::Unreadable(unreadable);
            return refuse(app, raw, raw.len() as u64, door, received_at, why).await;
        }
    };
    if let Some(before) = before(app, identity).await? {
        return Ok(before);
    }
    let Claims { found, has_more, .. } = claims;
    let arrived = Arrived { mail, found, has_more, raw, identity, door, received_at, sort };
    let done = settle(app, &arrived).await;
    match done {
        // Another node, or the mail server's second try, was faster.
        Err(ServiceError::Store(error)) if error.is_taken() => {
            before(app, identity).await?.ok_or(ServiceError::Store(error))
        }
        done => done.inspect(counted),
    }
}

/// Counted when it comes first.
fn counted(taken: &Taken) {
    if !taken.again {
        metrics::message(taken.fate);
    }
}

async fn settle(app: &App, arrived: &Arrived<'_>) -> Result<Taken, ServiceError> {
    let threads = thread::of(app, &arrived.mail).await?;
    match arrived.sort {
        MessageSort::Loop => record::own(app, arrived).await,
        MessageSort::Bounce => record::bounce(app, arrived, threads).await,
        MessageSort::Automatic => record::echo(app, arrived, threads).await,
        MessageSort::Letter => {
            if let Some(taken) = join::retractions(app, arrived).await? {
                return Ok(taken);
            }
            match threads.into_iter().find_map(Thread::case) {
                Some(case) => join::join(app, arrived, case).await,
                None => open::open(app, arrived).await,
            }
        }
    }
}

/// What bytes say; made away from the threads that serve, because it may be long.
struct Understood {
    mail: Mail,
    claims: Claims,
    identity: [u8; 32],
    sort: MessageSort,
}

async fn understand(app: &App, raw: &[u8]) -> Result<Result<Understood, Unreadable>, ServiceError> {
    let (raw, domain) = (raw.to_vec(), app.settings.mail_in.domain.clone());
    let read = move || {
        let mail = email::read(&raw)?;
        let identity = Sha256::digest(mail.identity(&raw)).into();
        let claims = email::claims(&mail);
        // A report about material is a letter, whatever program sent it.
        let is_notice = claims.found.iter().any(|it| {
            it.is_notice() || (it.reading.is_none() && it.claim.intent != Intent::Information)
        });
        let sort = mail.sort(Ours { domain: &domain }, is_notice);
        Ok(Understood { mail, claims, identity, sort })
    };
    let read = tokio::task::spawn_blocking(read).await;
    read.map_err(|error| ServiceError::Broken(error.to_string()))
}

/// What became of this message when it came first.
async fn before(app: &App, identity: [u8; 32]) -> Result<Option<Taken>, ServiceError> {
    let mut tx = app.db.read().await?;
    let found = messages::by_identity(&mut tx, identity).await?;
    Ok(found.map(|message| Taken {
        id: message.id,
        fate: message.fate,
        reason: message.reason,
        cases: message.cases.into_iter().map(|(_, number)| number).collect(),
        again: true,
    }))
}

impl Arrived<'_> {
    /// What was found, once for each text, and for all that was found which of these is its text:
    /// documents of one mail share theirs.
    fn texts(&self) -> (Vec<&Found>, Vec<usize>) {
        let mut texts: Vec<&Found> = Vec::new();
        let mut places = Vec::new();
        for found in &self.found {
            let known = texts.iter().position(|it| Arc::ptr_eq(&it.text, &found.text));
            places.push(known.unwrap_or(texts.len()));
            if known.is_none() {
                texts.push(found);
            }
        }
        (texts, places)
    }

    /// What is kept of it, whatever its fate.
    fn kept(&self, app: &App, fate: Fate) -> Kept {
        let letter = |it: &Found| messages::ReadLetter {
            text: it.text.to_string(),
            reading: it
                .reading
                .as_ref()
                .map(|it| serde_json::to_value(it).expect("a reading is JSON")),
            cases: vec![],
        };
        let file = |it: &email::Attachment| messages::FileNote {
            name: it.name.clone(),
            declared: it.declared.clone(),
            size: it.bytes.len() as u64,
            kept: false,
        };
        let files = self.mail.all().into_iter().flat_map(|mail| &mail.attachments);
        Kept {
            message: messages::Message {
                id: MessageId(app.chance.uuid(app.clock.now())),
                door: self.door,
                received_at: self.received_at,
                sort: self.sort,
                fate,
                reason: None,
                read_as: None,
                known: None,
                sender: self.mail.from.address.clone(),
                subject: self.mail.subject.clone(),
                letter: None,
                sha256: Sha256::digest(self.raw).into(),
                size: self.raw.len() as u64,
                waiting_since: None,
                cases: vec![],
            },
            identity: self.identity,
            said: messages::Said {
                facts: self.mail.facts.clone(),
                letters: self.texts().0.into_iter().map(letter).collect(),
                files: files.map(file).collect(),
                is_cut: self.mail.is_cut,
            },
        }
    }
}
