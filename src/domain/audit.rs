//! The audit trail: typed events, their audiences, and the hash chain of each case.
//!
//! An event is sealed into canonical bytes that hold no personal data, only a commitment
//! (SHA-256 over salt and details) to it. Salt and details can be erased; the chain still verifies.
use data_encoding::HEXLOWER;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::{
    event::{Audience, Details, Event},
    ids::{ApiKeyId, CaseId, PersonId},
    person::Person,
};

/// Version of the canonical form; it changes when a field of [`Body`] does.
const FORM: u8 = 1;

/// Who did something; people are named by identifier, never by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Actor {
    /// The complaining party, by form or access key.
    Claimant,
    /// A person at the desk.
    Person(PersonId),
    /// Who posted the material, by access key.
    Subscriber,
    /// Somebody who sent a form without a key.
    Stranger,
    /// safeharbor itself: rules and the worker.
    System,
    /// A program of somebody outside or of the provider, by its key.
    Program(ApiKeyId),
}

/// Whose hand changes a case: who answers for it, and as whose doing it is recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hand {
    /// The person; of a program, the one who made its key.
    pub person: PersonId,
    /// What the trail says.
    pub actor: Actor,
}

impl From<&Person> for Hand {
    fn from(person: &Person) -> Self {
        Self { person: person.id, actor: Actor::Person(person.id) }
    }
}

/// What happened, before it is sealed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// When, in microseconds of UTC.
    pub at: Timestamp,
    /// Who did it.
    pub actor: Actor,
    /// What, without personal data.
    pub event: Event,
    /// The personal data of it.
    pub details: Details,
}

/// The end of a case's chain: what the next event builds on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Head {
    /// How many events there are; the first has number 1.
    pub seq: u32,
    /// The hash of the last event, all zero before the first.
    pub hash: [u8; 32],
}

/// The canonical content of an event; serialised in this order, without white space.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Body {
    form: u8,
    case: CaseId,
    seq: u32,
    at: i64,
    actor: Actor,
    audiences: Vec<Audience>,
    event: Event,
    details: Option<String>,
    previous: String,
}

/// An event as it is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sealed {
    /// Position in the chain of its case, from 1.
    pub seq: u32,
    /// When it happened.
    pub at: Timestamp,
    /// The canonical bytes.
    pub body: Vec<u8>,
    /// SHA-256 of the canonical bytes.
    pub hash: [u8; 32],
    /// Salt and details, kept apart because they can be erased.
    pub payload: Option<Payload>,
}

/// The erasable part of an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Payload {
    /// Random, so that a guess at the details cannot be checked against the chain.
    pub salt: [u8; 16],
    /// The details as JSON.
    pub details: Vec<u8>,
}

/// Appends `record` to the chain that ends in `head`.
#[must_use]
pub fn seal(head: Head, case: CaseId, record: &Record, salt: [u8; 16]) -> (Sealed, Head) {
    let payload = (!record.details.is_empty()).then(|| Payload {
        salt,
        details: serde_json::to_vec(&record.details).expect("a map of strings is JSON"),
    });
    let body = Body {
        form: FORM,
        case,
        seq: head.seq + 1,
        at: record.at.as_microsecond(),
        actor: record.actor,
        audiences: record.event.audiences().to_vec(),
        event: record.event.clone(),
        details: payload.as_ref().map(|payload| HEXLOWER.encode(&commitment(payload))),
        previous: HEXLOWER.encode(&head.hash),
    };
    let body = serde_json::to_vec(&body).expect("an event is JSON");
    let hash: [u8; 32] = Sha256::digest(&body).into();
    let head = Head { seq: head.seq + 1, hash };
    (Sealed { seq: head.seq, at: record.at, body, hash, payload }, head)
}

fn commitment(payload: &Payload) -> [u8; 32] {
    let mut hasher = Sha256::new();
    hasher.update(payload.salt);
    hasher.update(&payload.details);
    hasher.finalize().into()
}

/// What is left of an event's details.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kept {
    /// The event never had any.
    None,
    /// Salt and details as stored.
    Whole(Payload),
    /// Erased, and recorded as erased.
    Erased,
    /// Neither there nor recorded as erased.
    Lost,
}

/// One thing wrong with a chain.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// The stored bytes are not the bytes that were sealed.
    #[error("event {0} is broken: its bytes do not have the stored hash")]
    Hash(u32),
    /// The event does not follow the one before it.
    #[error("event {0} is broken: it does not follow the event before it")]
    Link(u32),
    /// The bytes cannot be read or speak of another case, place or time.
    #[error("event {0} is broken: its content contradicts its place")]
    Content(u32),
    /// Details that are not those committed to.
    #[error("event {0} is broken: its details are not those it commits to")]
    Details(u32),
    /// Details that are gone without a record of erasure.
    #[error("the details of event {0} are missing, and no erasure is recorded")]
    DetailsMissing(u32),
    /// An event in the middle is gone.
    #[error("event {0} is missing")]
    Missing(u32),
    /// The end of the chain is gone: the case says how many there were.
    #[error("truncated: the case has {said} events, the chain ends at {found}")]
    Truncated {
        /// As the case says.
        said: u32,
        /// As found.
        found: u32,
    },
    /// The chain ends in another event than the case says.
    #[error("event {0} is broken: the case names another last event")]
    Head(u32),
    /// Events without a case.
    #[error("the case of these events is missing")]
    Orphans,
}

/// Reads a chain event by event, in order, in constant memory.
#[derive(Debug)]
pub struct Walk {
    case: CaseId,
    head: Head,
    /// How many events had their details erased.
    pub erased: u32,
}

impl Walk {
    /// Before the first event of `case`.
    #[must_use]
    pub fn new(case: CaseId) -> Self {
        Self { case, head: Head::default(), erased: 0 }
    }

    /// Checks the next event.
    pub fn step(&mut self, stored: &StoredEvent) -> Result<(), Fault> {
        let seq = self.head.seq + 1;
        if stored.seq != seq {
            return Err(Fault::Missing(seq));
        }
        let hash: [u8; 32] = Sha256::digest(&stored.body).into();
        if hash != stored.hash {
            return Err(Fault::Hash(seq));
        }
        let body: Body = serde_json::from_slice(&stored.body).map_err(|_| Fault::Content(seq))?;
        if body.previous != HEXLOWER.encode(&self.head.hash) {
            return Err(Fault::Link(seq));
        }
        if body.case != self.case || body.seq != seq || body.at != stored.at.as_microsecond() {
            return Err(Fault::Content(seq));
        }
        match (&stored.kept, body.details) {
            (Kept::None, None) => {}
            (Kept::Whole(payload), Some(said)) if HEXLOWER.encode(&commitment(payload)) == said => {
            }
            (Kept::Erased, Some(_)) => self.erased += 1,
            (Kept::Lost | Kept::None, Some(_)) => return Err(Fault::DetailsMissing(seq)),
            _ => return Err(Fault::Details(seq)),
        }
        self.head = Head { seq, hash };
        Ok(())
    }

    /// Compares the end with what the case says of its chain.
    pub fn finish(self, said: Head) -> Result<u32, Fault> {
        if said.seq > self.head.seq {
            return Err(Fault::Truncated { said: said.seq, found: self.head.seq });
        }
        if said != self.head {
            return Err(Fault::Head(self.head.seq));
        }
        Ok(self.head.seq)
    }
}

/// An event as read back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredEvent {
    /// Position in the chain.
    pub seq: u32,
    /// When.
    pub at: Timestamp,
    /// Canonical bytes.
    pub body: Vec<u8>,
    /// Their stored hash.
    pub hash: [u8; 32],
    /// What is left of the details.
    pub kept: Kept,
}

/// What happened, out of canonical bytes; `None` when they cannot be read.
#[must_use]
pub fn event_of(body: &[u8]) -> Option<Event> {
    serde_json::from_slice(body).ok().map(|body: Body| body.event)
}

impl StoredEvent {
    /// The event for showing; `None` when the bytes cannot be read.
    #[must_use]
    pub fn read(&self) -> Option<(Actor, Event, Details)> {
        let body: Body = serde_json::from_slice(&self.body).ok()?;
        let details = match &self.kept {
            Kept::Whole(payload) => serde_json::from_slice(&payload.details).unwrap_or_default(),
            _ => Details::default(),
        };
        Some((body.actor, body.event, details))
    }
}
