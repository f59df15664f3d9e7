//! The reading of letters by a person: what a program was not sure of is confirmed, corrected or set aside.
mod letter;

pub use letter::{Letter, examples, expected, keep, letter};

use super::{App, ServiceError, change, intake, outbox};
use crate::{
    domain::{
        audit::Actor,
        case::{ByPerson, Case, Effect},
        draft::Problem,
        event::Event,
        ids::CaseId,
        notice::Notice,
        number::CaseNumber,
        outcome::Reason,
        person::Person,
        reading::{Correction, ReadAs},
        routing::route,
        verdict::{Verdict, judge},
    },
    store::{Tx, cases, letters, locations, notices, readings, search},
};

/// Somebody read the letter of a case that was looked at as of `revision`: it says what the program
/// found or, where there is one, what `corrected` holds. Now the letters go out.
pub async fn confirm(
    app: &App,
    person: &Person,
    id: CaseId,
    revision: i64,
    corrected: Option<Notice>,
) -> Result<(), ServiceError> {
    confirmed(app, person, id, revision, corrected, None).await
}

/// The same about a letter that came in by mail. What the person said otherwise than the rules is
/// kept as an example.
pub async fn confirm_as(
    app: &App,
    person: &Person,
    id: CaseId,
    revision: i64,
    letter: &Letter,
    correction: &Correction,
) -> Result<(), ServiceError> {
    let mut tx = app.db.read().await?;
    let seen = change::look(&mut tx, id).await?;
    drop(tx);
    if seen.stored.case.revision != revision {
        return Err(ServiceError::Stale);
    }
    // A long letter takes its time: nobody else waits for it.
    let corrected = if correction.changes(&letter.reading) {
        Some(letter.corrected(app, &seen, correction).await?.0)
    } else {
        None
    };
    confirmed(app, person, id, revision, corrected, Some((letter, correction))).await
}

async fn confirmed(
    app: &App,
    person: &Person,
    id: CaseId,
    revision: i64,
    corrected: Option<Notice>,
    example: Option<(&Letter, &Correction)>,
) -> Result<(), ServiceError> {
    let now = app.clock.now();
    let mut tx = app.db.write().await?;
    let mut held = change::hold_as_seen(&mut tx, id, revision).await?;
    let is_corrected = corrected.is_some();
    if let Some(notice) = corrected {
        held.notice = notice;
    }
    let (after, effects, _) = read_by_person(app, &held, is_corrected).await?;
    if let Some((letter, correction)) = example {
        letter::insert(app, &mut tx, person, id, letter, correction).await?;
    }
    let notice = &held.notice;
    if is_corrected {
        notices::reread(&mut tx, held.arrival.id, notice).await?;
        locations::replace(&mut tx, id, &notice.locations).await?;
        cases::set_sender(&mut tx, &after, intake::sender(notice)).await?;
        let words = intake::searched(notice, &after.number);
        search::replace(&mut tx, id, &words).await?;
        // The rows are those of the correction already: only what happens to them is left to store.
        held.stored.case.standings.clone_from(&after.standings);
        held.stored.case.subscribers.clone_from(&after.subscribers);
    }
    change::store(app, &mut tx, &held, &after, &effects, Actor::Person(person.id), now).await?;
    tx.commit().await?;
    app.promised.notify_one();
    Ok(())
}

/// What confirming comes to for a case that is held with the notice as the person read it.
async fn read_by_person(
    app: &App,
    held: &change::Held,
    corrected: bool,
) -> Result<(Case, Vec<Effect>, Verdict), ServiceError> {
    let notice = &held.notice;
    let policy = super::publish::copyright(app, notice.policy).await?;
    let policy = policy.ok_or_else(|| {
        ServiceError::Broken(format!("the policy {} of a notice was never stored", notice.policy))
    })?;
    let case = held.stored.case.clone();
    let verdict = judge(&policy, notice, &case.overrides);
    let read = ByPerson {
        verdict: &verdict,
        route: &route(&app.settings.rules, notice),
        locations: notice.locations.len(),
        corrected,
    };
    let (after, effects) = case.confirm_reading(&read, app.clock.now(), &app.practice())?;
    Ok((after, effects, verdict))
}

/// What follows from a letter as a person reads it.
pub struct Follows {
    /// The notice that the letter is.
    pub notice: Notice,
    /// What of it cannot be kept in its field.
    pub problems: Vec<Problem>,
    /// What the policy finds in it.
    pub verdict: Verdict,
    /// The letters that confirming it would send; none where the case was read before.
    pub letters: Vec<letters::Letter>,
}

/// What would follow from `correction`, with nothing stored.
pub async fn follows(
    app: &App,
    id: CaseId,
    letter: &Letter,
    correction: &Correction,
) -> Result<Follows, ServiceError> {
    let now = app.clock.now();
    let mut tx = app.db.read().await?;
    let mut held = change::look(&mut tx, id).await?;
    let changes = correction.changes(&letter.reading);
    let mut problems = vec![];
    if changes {
        (held.notice, problems) = letter.corrected(app, &held, correction).await?;
    }
    let notice = held.notice.clone();
    let unread = held.stored.case.life.attention == crate::domain::case::Attention::Unread;
    if !unread || correction.kind != ReadAs::Takedown {
        let policy = super::publish::copyright(app, notice.policy).await?;
        let policy = policy.ok_or(ServiceError::NotFound)?;
        let verdict = judge(&policy, &notice, &held.stored.case.overrides);
        return Ok(Follows { notice, problems, verdict, letters: vec![] });
    }
    let (after, effects, verdict) = read_by_person(app, &held, changes).await?;
    let letters = change::compose(app, &mut tx, &held, &after, &effects, now).await?.letters;
    Ok(Follows { notice, problems, verdict, letters })
}

/// Somebody read the letter and it claims nothing; nobody is written to.
pub async fn set_aside(
    app: &App,
    person: &Person,
    id: CaseId,
    revision: i64,
    reason: &Reason,
) -> Result<(), ServiceError> {
    let mut tx = app.db.write().await?;
    put_aside(app, &mut tx, person, id, revision, reason).await?;
    tx.commit().await?;
    Ok(())
}

/// The same about a letter that came in by mail. What the person said otherwise than the rules is
/// kept as an example.
pub async fn set_aside_as(
    app: &App,
    person: &Person,
    id: CaseId,
    revision: i64,
    reason: &Reason,
    (letter, correction): (&Letter, &Correction),
) -> Result<(), ServiceError> {
    let mut tx = app.db.write().await?;
    put_aside(app, &mut tx, person, id, revision, reason).await?;
    letter::insert(app, &mut tx, person, id, letter, correction).await?;
    tx.commit().await?;
    Ok(())
}

/// The letter is about a case that is there already: this one is set aside, and the message is
/// listed with the other, where it does nothing by itself.
pub async fn belongs(
    app: &App,
    person: &Person,
    id: CaseId,
    revision: i64,
    (other, reason): (&CaseNumber, &Reason),
    (letter, correction): (&Letter, &Correction),
) -> Result<(), ServiceError> {
    let now = app.clock.now();
    let mut tx = app.db.write().await?;
    let other = cases::by_number(&mut tx, other).await?.ok_or(ServiceError::NotFound)?;
    if other == id {
        return Err(ServiceError::NotFound);
    }
    // Both cases at once, in the order that all nodes share: two who put a letter of each to the other
    // would wait for one another.
    cases::lock_heads(&mut tx, &[id, other]).await?;
    put_aside(app, &mut tx, person, id, revision, reason).await?;
    letter::insert(app, &mut tx, person, id, letter, correction).await?;
    readings::link(&mut tx, letter.message.id, other).await?;
    let event = Event::MessageJoined { read_as: correction.kind, known: true };
    let notes = vec![(other, event, vec![("sender", letter.message.sender.clone())])];
    outbox::record(app, &mut tx, notes, Actor::Person(person.id), now).await?;
    tx.commit().await?;
    Ok(())
}

async fn put_aside(
    app: &App,
    tx: &mut Tx,
    person: &Person,
    id: CaseId,
    revision: i64,
    reason: &Reason,
) -> Result<(), ServiceError> {
    let now = app.clock.now();
    let held = change::hold_as_seen(tx, id, revision).await?;
    let (after, effects) = held.stored.case.clone().set_aside(reason)?;
    change::store(app, tx, &held, &after, &effects, Actor::Person(person.id), now).await
}
