//! Requests that carry an Idempotency-Key: each is done once, and its answer is given again.
//!
//! A slot is taken before the work and filled with the answer after it. Whatever dies between the
//! two leaves no second act behind. What sends a notice or a counter-notice has a submission key that
//! is made from the slot: repeated, it finds what the first one stored. What acts on a case marks the
//! slot as done in the very transaction of the act: repeated, it is answered with the case.
use jiff::{SignedDuration, Timestamp};
use sha2::{Digest, Sha256};

use super::{App, ServiceError};
use crate::{
    domain::ids::ApiKeyId,
    store::{
        Tx,
        api_answers::{self, Progress, Slot},
    },
};

/// Answers are given again for so long.
pub const KEPT: SignedDuration = SignedDuration::from_hours(24 * 30);
/// A request that was begun and not answered for so long is begun anew: no request takes longer.
const IN_WORK: SignedDuration = SignedDuration::from_secs(120);

/// A request that may come again.
#[derive(Debug, Clone, Copy)]
pub struct Request<'a> {
    /// The credential.
    pub key: ApiKeyId,
    /// Method and path.
    pub route: &'a str,
    /// What the sender calls it.
    pub idempotency: &'a str,
    /// The body.
    pub body: &'a [u8],
}

/// Whether a request is to be done.
#[derive(Debug)]
pub enum Begun {
    /// It is, and answered with [`finish`].
    Fresh(Ticket),
    /// It was; this is the answer.
    Answered(u16, String),
    /// It was, and whoever did it died before the answer: make it from what is there now.
    Done(Ticket),
    /// It is in work elsewhere.
    InWork,
    /// The same key came with another body.
    OtherBody,
}

/// The right to answer a request.
#[derive(Debug, Clone)]
pub struct Ticket {
    slot: Slot,
    fingerprint: [u8; 32],
    started_at: Timestamp,
}

impl Ticket {
    /// The submission key of a notice or counter-notice that this request sends; `row` tells apart
    /// those of one request. The body is part of it: after the answer is forgotten, the same key
    /// with another body is another request.
    #[must_use]
    pub fn submission(&self, row: &str) -> [u8; 32] {
        let mut hasher = Sha256::new();
        hasher.update(b"safeharbor api submission 1");
        hasher.update(self.slot.key.0.as_bytes());
        hasher.update(self.slot.idempotency);
        hasher.update(self.fingerprint);
        hasher.update(Sha256::digest(self.slot.route.as_bytes()));
        hasher.update(row.as_bytes());
        hasher.finalize().into()
    }
}

/// Begins a request, unless it was answered or is in work.
pub async fn begin(app: &App, request: &Request<'_>) -> Result<Begun, ServiceError> {
    let now = app.clock.now();
    let slot = Slot {
        key: request.key,
        route: request.route.to_owned(),
        idempotency: Sha256::digest(request.idempotency.as_bytes()).into(),
    };
    let fingerprint: [u8; 32] = Sha256::digest(request.body).into();
    let mut tx = app.db.write().await?;
    let begun = if api_answers::begin(&mut tx, &slot, fingerprint, now).await? {
        Begun::Fresh(Ticket { slot, fingerprint, started_at: now })
    } else {
        let known = api_answers::find(&mut tx, &slot).await?;
        match known {
            // It was given up between the two statements: the sender tries again.
            None => Begun::InWork,
            Some(known) if known.fingerprint != fingerprint => Begun::OtherBody,
            Some(known) => match known.progress {
                Progress::Answered(status, body) => Begun::Answered(status, body),
                Progress::Done => {
                    Begun::Done(Ticket { slot, fingerprint, started_at: known.started_at })
                }
                Progress::InWork if now.duration_since(known.started_at) < IN_WORK => Begun::InWork,
                Progress::InWork => {
                    let before = known.started_at;
                    if api_answers::take_over(&mut tx, &slot, before, now).await? {
                        Begun::Fresh(Ticket { slot, fingerprint, started_at: now })
                    } else {
                        Begun::InWork
                    }
                }
            },
        }
    };
    tx.commit().await?;
    Ok(begun)
}

/// Marks the request as done within the transaction that does it. Whoever took so long that somebody
/// else went on with it does nothing.
pub(super) async fn done(tx: &mut Tx, ticket: Option<&Ticket>) -> Result<(), ServiceError> {
    let Some(ticket) = ticket else { return Ok(()) };
    let is_mine = api_answers::done(tx, &ticket.slot, ticket.started_at).await?;
    if is_mine { Ok(()) } else { Err(ServiceError::Stale) }
}

/// Keeps the answer.
pub async fn finish(
    app: &App,
    ticket: &Ticket,
    status: u16,
    body: &str,
) -> Result<(), ServiceError> {
    let mut tx = app.db.write().await?;
    api_answers::finish(&mut tx, &ticket.slot, ticket.started_at, (status, body)).await?;
    tx.commit().await?;
    Ok(())
}

/// Nothing was done: the same key may come again with a body that was put right.
pub async fn abandon(app: &App, ticket: &Ticket) -> Result<(), ServiceError> {
    let mut tx = app.db.write().await?;
    api_answers::drop_unanswered(&mut tx, &ticket.slot, ticket.started_at).await?;
    tx.commit().await?;
    Ok(())
}

/// Forgets answers that are not given again any more.
pub async fn forget(app: &App) -> Result<(), ServiceError> {
    let now = app.clock.now();
    let mut tx = app.db.write().await?;
    api_answers::forget(&mut tx, now.checked_sub(KEPT).unwrap_or(now)).await?;
    tx.commit().await?;
    Ok(())
}
