//! Messages that are not taken in: on record with the reason, where everybody at the desk sees them.
use jiff::Timestamp;
use sha2::{Digest, Sha256};

use super::{
    super::{App, ServiceError},
    Taken, Unusable, before, counted,
    record::Kept,
};
use crate::{
    domain::{
        api_key::ApiKey,
        ids::MessageId,
        message::{Door, Fate, MessageSort},
    },
    formats::email,
    store::messages::{Message, ReadLetter, Said},
};

/// Bytes that are kept of a message that was not taken in: its header, and how it begins.
pub const START_MOST: usize = 64 * 1024;

/// Records that a message is not taken in, and why; `start` is as much of it as there is, `size`
/// how many bytes it has. Its sender is told by whoever brought it.
pub async fn refuse(
    app: &App,
    start: &[u8],
    size: u64,
    door: Door,
    received_at: Timestamp,
    why: Unusable,
) -> Result<Taken, ServiceError> {
    let reason = why.to_string();
    recorded(app, &Refused { start, size, door, received_at, reason, names: &[] }).await
}

/// Records the same of what a program hands in, and by which key. `size` is what it announced, or
/// what had arrived when no more of it was taken; of some messages not even a beginning arrives.
pub async fn refuse_of_program(
    app: &App,
    start: &[u8],
    size: u64,
    key: &ApiKey,
    why: Unusable,
) -> Result<Taken, ServiceError> {
    let (door, received_at) = (Door::Api, app.clock.now());
    let reason = format!("{why}; it came with the key “{}”", key.name);
    let names = key.id.0.as_bytes();
    recorded(app, &Refused { start, size, door, received_at, reason, names }).await
}

/// Records that a message lies in `mailbox` as number `uid` and cannot be fetched: nothing of it is
/// known. Once, however often that is found.
pub async fn refuse_unfetched(
    app: &App,
    mailbox: &str,
    validity: u32,
    uid: u32,
) -> Result<Taken, ServiceError> {
    let (door, received_at) = (Door::Imap, app.clock.now());
    let reason = format!(
        "the mail server does not hand it out, however often it is asked; it lies unseen in \
         {mailbox}, as number {uid}: read it there"
    );
    let names = format!("{mailbox}, {validity}, {uid}");
    let names = names.as_bytes();
    recorded(app, &Refused { start: &[], size: 0, door, received_at, reason, names }).await
}

struct Refused<'a> {
    start: &'a [u8],
    size: u64,
    door: Door,
    received_at: Timestamp,
    reason: String,
    /// By what it is known again where nothing of it arrived.
    names: &'a [u8],
}

impl Refused<'_> {
    /// The same message again has the same identifier, or begins in the same way.
    fn identity(&self, id: Option<&str>) -> [u8; 32] {
        let mut identity = Sha256::new_with_prefix(b"refused");
        match id {
            Some(id) => identity.update(id.as_bytes()),
            None if self.start.is_empty() => {
                identity.update(self.names);
                identity.update(self.size.to_be_bytes());
            }
            None => identity.update(self.start),
        }
        identity.finalize().into()
    }
}

async fn recorded(app: &App, refused: &Refused<'_>) -> Result<Taken, ServiceError> {
    let now = app.clock.now();
    let start = &refused.start[..refused.start.len().min(START_MOST)];
    let refused = Refused { start, reason: refused.reason.clone(), ..*refused };
    let mail = email::read(start).unwrap_or_default();
    let identity = refused.identity(mail.id.as_deref());
    if let Some(before) = before(app, identity).await? {
        return Ok(before);
    }
    let text = String::from_utf8_lossy(start).replace('\0', "\u{fffd}");
    let kept = Kept {
        message: Message {
            id: MessageId(app.chance.uuid(now)),
            door: refused.door,
            received_at: refused.received_at.min(now),
            sort: MessageSort::Letter,
            fate: Fate::Refused,
            reason: Some(refused.reason),
            read_as: None,
            known: None,
            sender: mail.from.address,
            subject: mail.subject,
            letter: None,
            sha256: Sha256::digest(start).into(),
            size: refused.size,
            waiting_since: Some(now),
            cases: vec![],
        },
        identity,
        said: Said {
            facts: mail.facts,
            letters: vec![ReadLetter { text, ..ReadLetter::default() }],
            files: vec![],
            is_cut: true,
        },
    };
    let mut tx = app.db.write().await?;
    match kept.store(&mut tx, Some(start), &[]).await {
        Ok(()) => {
            let taken = kept.taken(&mut tx, &[]).await?;
            tx.commit().await?;
            counted(&taken);
            Ok(taken)
        }
        Err(ServiceError::Store(error)) if error.is_taken() => {
            drop(tx);
            before(app, identity).await?.ok_or(ServiceError::Store(error))
        }
        Err(error) => Err(error),
    }
}
