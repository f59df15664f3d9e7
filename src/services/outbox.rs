//! Keeping promises: claim under a lease, record what became of each.
use jiff::SignedDuration;

use super::{App, ServiceError, change::seal_all};
use crate::{
    domain::{audit::Actor, case::Effect, event::Event, ids::LetterId},
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

/// The mail server took the letter: recorded once, with an event of the case.
pub async fn sent(app: &App, claimed: Claimed, letter: &Filed) -> Result<(), ServiceError> {
    let now = app.clock.now();
    let mut tx = app.db.write().await?;
    if letters::sent(&mut tx, letter.letter.id, now).await? {
        record(app, &mut tx, letter, Event::LetterSent { letter: letter.letter.kind }, None)
            .await?;
    }
    outbox::done(&mut tx, claimed.id).await?;
    tx.commit().await?;
    Ok(())
}

/// The mail server did not take it: tried again later, the first failure with an event.
pub async fn delayed(
    app: &App,
    claimed: Claimed,
    letter: &Filed,
    error: &str,
) -> Result<(), ServiceError> {
    let now = app.clock.now();
    let doublings = claimed.attempt.saturating_sub(1).min(16);
    let seconds = FIRST_WAIT.saturating_mul(1 << doublings).min(LONGEST_WAIT);
    let next = now.checked_add(SignedDuration::from_secs(seconds)).unwrap_or(now);
    let mut tx = app.db.write().await?;
    letters::failed(&mut tx, letter.letter.id, error).await?;
    if letter.attempts == 0 {
        let event = Event::LetterDelayed { letter: letter.letter.kind };
        record(app, &mut tx, letter, event, Some(error)).await?;
    }
    outbox::later(&mut tx, claimed.id, next).await?;
    tx.commit().await?;
    Ok(())
}

/// A promise about something that is not there any more.
pub async fn dropped(app: &App, claimed: Claimed) -> Result<(), ServiceError> {
    let mut tx = app.db.write().await?;
    outbox::done(&mut tx, claimed.id).await?;
    tx.commit().await?;
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
