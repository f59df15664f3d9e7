//! Keeping promises: claim under a lease, record what became of each.
use jiff::SignedDuration;

use super::{App, ServiceError, change::seal_all};
use crate::{
    domain::{
        audit::Actor,
        case::Effect,
        event::Event,
        ids::{CaseId, LetterId},
    },
    store::{
        Tx, cases, events, letters,
        letters::Filed,
        outbox::{self, Claimed},
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

/// Takes promises that are due.
pub async fn claim(app: &App) -> Result<Vec<Claimed>, ServiceError> {
    let now = app.clock.now();
    let until = now.checked_add(LEASE).unwrap_or(now);
    let mut tx = app.db.write().await?;
    let claimed = outbox::claim(&mut tx, now, until, BATCH).await?;
    tx.commit().await?;
    Ok(claimed)
}

/// A letter that was promised.
pub async fn letter(app: &App, id: LetterId) -> Result<Option<Filed>, ServiceError> {
    let mut tx = app.db.read().await?;
    Ok(letters::find(&mut tx, id).await?)
}

/// What became of a promise.
pub enum End {
    /// The mail server took the letter.
    Sent(Filed),
    /// The mail server did not take it, and why.
    Delayed(Filed, String),
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

impl Ended {
    fn case(&self) -> Option<CaseId> {
        match &self.end {
            End::Sent(letter) | End::Delayed(letter, _) => Some(letter.letter.case),
            End::Dropped => None,
        }
    }
}

/// Records what became of promises, all in one transaction: a commit waits for the disk, and
/// those who send notices wait behind it.
pub async fn settle(app: &App, ended: &[Ended]) -> Result<(), ServiceError> {
    let mut ended: Vec<&Ended> = ended.iter().collect();
    // Two nodes that settle letters of the same cases wait for each other instead of for ever.
    ended.sort_by_key(|ended| ended.case());
    let mut tx = app.db.write().await?;
    for Ended { claimed, end } in ended {
        match end {
            End::Sent(letter) => sent(app, &mut tx, claimed, letter).await?,
            End::Delayed(letter, error) => delayed(app, &mut tx, claimed, letter, error).await?,
            End::Dropped => outbox::done(&mut tx, claimed.id).await?,
        }
    }
    tx.commit().await?;
    Ok(())
}

/// Recorded once, with an event of the case.
async fn sent(
    app: &App,
    tx: &mut Tx,
    claimed: &Claimed,
    letter: &Filed,
) -> Result<(), ServiceError> {
    if letters::sent(tx, letter.letter.id, app.clock.now()).await? {
        record(app, tx, letter, Event::LetterSent { letter: letter.letter.kind }, None).await?;
    }
    outbox::done(tx, claimed.id).await?;
    Ok(())
}

/// Tried again later, the first failure with an event.
async fn delayed(
    app: &App,
    tx: &mut Tx,
    claimed: &Claimed,
    letter: &Filed,
    error: &str,
) -> Result<(), ServiceError> {
    let now = app.clock.now();
    let doublings = claimed.attempt.saturating_sub(1).min(16);
    let seconds = FIRST_WAIT.saturating_mul(1 << doublings).min(LONGEST_WAIT);
    let next = now.checked_add(SignedDuration::from_secs(seconds)).unwrap_or(now);
    letters::failed(tx, letter.letter.id, error).await?;
    if letter.attempts == 0 {
        let event = Event::LetterDelayed { letter: letter.letter.kind };
        record(app, tx, letter, event, Some(error)).await?;
    }
    outbox::later(tx, claimed.id, next).await?;
    Ok(())
}

async fn record(
    app: &App,
    tx: &mut Tx,
    letter: &Filed,
    event: Event,
    error: Option<&str>,
) -> Result<(), ServiceError> {
    let case = letter.letter.case;
    let head = cases::lock_head(tx, case).await?.ok_or(ServiceError::NotFound)?;
    let words = error.map(|error| ("error", error.to_owned())).into_iter().collect();
    let effects = [Effect::Record(event, words)];
    let (entries, head) = seal_all(app, case, head, &effects, Actor::System, app.clock.now());
    events::insert(tx, case, &entries).await?;
    cases::set_head(tx, case, head).await?;
    Ok(())
}
