//! Keeping promises: claim under a lease, record what became of each.
use std::collections::{BTreeMap, HashMap};

use jiff::{SignedDuration, Timestamp};

use super::{App, ServiceError, change::seal_all, metrics};
use crate::{
    domain::{
        audit::{Actor, Head},
        case::Effect,
        event::Event,
        ids::{CaseId, LetterId, PromiseId},
    },
    store::{
        StoreError, Tx, case_links, cases, events, letters,
        letters::{Filed, Letter},
        outbox::{self, Claimed, Promise},
    },
};

/// How long a worker may take for a promise before another may take it over.
const LEASE: SignedDuration = SignedDuration::from_secs(120);
/// Promises a worker takes at a time.
const BATCH: u16 = 20;
/// The wait after the first failure; each further one doubles it.
const FIRST_WAIT: i64 = 15;
/// The longest wait: a mail server that was away for a night is met within the hour.
const LONGEST_WAIT: i64 = 3_600;

/// A promise in the hands of a worker.
#[derive(Debug)]
pub struct Taken {
    /// The promise.
    pub claimed: Claimed,
    /// The letter that was promised, if it is still there; what is wrong with it holds up no other.
    pub letter: Result<Option<Filed>, StoreError>,
}

/// Takes promises that are due, with their letters.
pub async fn claim(app: &App) -> Result<Vec<Taken>, ServiceError> {
    let now = app.clock.now();
    let until = now.checked_add(LEASE).unwrap_or(now);
    let mut tx = app.db.write().await?;
    let claimed = outbox::claim(&mut tx, now, until, BATCH).await?;
    let subject = |claimed: &Claimed| match claimed.promise {
        Promise::Letter(id) => LetterId(id),
    };
    let ids: Vec<LetterId> = claimed.iter().map(subject).collect();
    let mut found: HashMap<_, _> = letters::find_all(&mut tx, &ids).await?.into_iter().collect();
    tx.commit().await?;
    let taken = claimed.into_iter().map(|claimed| {
        let letter = found.remove(&subject(&claimed)).transpose();
        Taken { claimed, letter }
    });
    Ok(taken.collect())
}

/// What became of a promise.
pub enum End {
    /// The mail server took the letter.
    Sent(Filed),
    /// The mail server did not take it, and why.
    Delayed(Filed, String),
    /// The mail server will never take it, and why: it is not tried again.
    Bounced(Filed, String),
    /// It was about something that is not there any more.
    Dropped,
}

/// A promise that was claimed, and what became of it.
pub struct Ended {
    /// The promise.
    pub claimed: Claimed,
    /// What became of it.
    pub end: End,
}

/// What an event of a case says, and the personal words of it.
pub(super) type Note = (CaseId, Event, Vec<(&'static str, String)>);

/// Records what became of promises, all in one transaction and in as many statements for twenty
/// as for one: those who send notices wait behind it.
pub async fn settle(app: &App, ended: &[Ended]) -> Result<(), ServiceError> {
    let now = app.clock.now();
    let mut tx = app.db.write().await?;
    let mut notes = sent(&mut tx, ended, now).await?;
    for Ended { claimed, end } in ended {
        match end {
            End::Delayed(letter, error) => {
                notes.extend(delayed(&mut tx, claimed, letter, error, now).await?);
            }
            End::Bounced(letter, error) => {
                notes.extend(bounced(&mut tx, letter, error, now).await?);
            }
            End::Sent(_) | End::Dropped => {}
        }
    }
    record(app, &mut tx, notes, Actor::System, now).await?;
    let kept = ended.iter().filter(|ended| !matches!(ended.end, End::Delayed(..)));
    let kept: Vec<PromiseId> = kept.map(|ended| ended.claimed.id).collect();
    outbox::done(&mut tx, &kept).await?;
    tx.commit().await?;
    for Ended { end, .. } in ended {
        metrics::letter(end);
        if let End::Sent(filed) = end {
            metrics::sent(&filed.letter, now);
        }
    }
    Ok(())
}

/// A delivery is recorded once, with an event of the case.
async fn sent(tx: &mut Tx, ended: &[Ended], now: Timestamp) -> Result<Vec<Note>, ServiceError> {
    let letters: Vec<&Letter> = ended
        .iter()
        .filter_map(|ended| match &ended.end {
            End::Sent(filed) => Some(&filed.letter),
            End::Delayed(..) | End::Bounced(..) | End::Dropped => None,
        })
        .collect();
    let ids: Vec<LetterId> = letters.iter().map(|letter| letter.id).collect();
    let settled = letters::sent(tx, &ids, now).await?;
    let fresh = letters.into_iter().filter(|letter| settled.contains(&letter.id));
    // A letter that belongs to no case has no chain; its own row says what became of it.
    let note =
        |letter: &Letter| Some((letter.case?, Event::LetterSent { letter: letter.kind }, vec![]));
    Ok(fresh.filter_map(note).collect())
}

/// Tried again later, the first failure with an event.
async fn delayed(
    tx: &mut Tx,
    claimed: &Claimed,
    filed: &Filed,
    error: &str,
    now: Timestamp,
) -> Result<Option<Note>, ServiceError> {
    let doublings = claimed.attempt.saturating_sub(1).min(16);
    let seconds = FIRST_WAIT.saturating_mul(1 << doublings).min(LONGEST_WAIT);
    let next = now.checked_add(SignedDuration::from_secs(seconds)).unwrap_or(now);
    let counted = letters::failed(tx, filed.letter.id, filed.attempts, error).await?;
    outbox::later(tx, claimed, next).await?;
    let event = Event::LetterDelayed { letter: filed.letter.kind };
    let is_first = counted && filed.attempts == 0;
    let case = filed.letter.case.filter(|_| is_first);
    Ok(case.map(|case| (case, event, vec![("error", error.to_owned())])))
}

/// Refused for good: a person finds another way.
async fn bounced(
    tx: &mut Tx,
    filed: &Filed,
    error: &str,
    now: Timestamp,
) -> Result<Option<Note>, ServiceError> {
    let is_first = letters::refused(tx, filed.letter.id, error, now).await?;
    case_links::let_go(tx, filed.letter.id, now).await?;
    let case = filed.letter.case.filter(|_| is_first);
    let event = Event::LetterBounced { letter: filed.letter.kind };
    Ok(case.map(|case| (case, event, vec![("error", error.to_owned())])))
}

/// Appends each note to the chain of its case.
pub(super) async fn record(
    app: &App,
    tx: &mut Tx,
    notes: Vec<Note>,
    actor: Actor,
    now: Timestamp,
) -> Result<(), ServiceError> {
    let mut cases: Vec<CaseId> = notes.iter().map(|(case, ..)| *case).collect();
    cases.sort_unstable();
    cases.dedup();
    let mut heads: BTreeMap<CaseId, Head> =
        cases::lock_heads(tx, &cases).await?.into_iter().collect();
    let mut entries = Vec::new();
    for (case, event, words) in notes {
        let head = heads.get_mut(&case).ok_or(ServiceError::NotFound)?;
        let effects = [Effect::Record(event, words)];
        let (sealed, end) = seal_all(app, case, *head, &effects, actor, now);
        entries.extend(sealed);
        *head = end;
    }
    events::insert(tx, &entries).await?;
    let heads: Vec<(CaseId, Head)> = heads.into_iter().collect();
    cases::set_heads(tx, &heads).await?;
    Ok(())
}
