//! The reading of letters by a person: what a program was not sure of is confirmed, corrected or set aside.
use super::{App, ServiceError, change, intake};
use crate::{
    domain::{
        audit::Actor, case::ByPerson, ids::CaseId, notice::Notice, outcome::Reason, person::Person,
        routing::route, verdict::judge,
    },
    store::{cases, locations, notices, search},
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
    let now = app.clock.now();
    let mut tx = app.db.write().await?;
    let mut held = change::hold_as_seen(&mut tx, id, revision).await?;
    let is_corrected = corrected.is_some();
    if let Some(notice) = corrected {
        held.notice = notice;
    }
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
        corrected: is_corrected,
    };
    let (after, effects) = case.confirm_reading(&read, now, &app.practice())?;
    if is_corrected {
        notices::reread(&mut tx, held.arrival.id, notice).await?;
        locations::replace(&mut tx, id, &notice.locations).await?;
        cases::set_sender(&mut tx, &after, intake::sender(notice)).await?;
        let words = intake::searched(notice, &after.number);
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        search::insert(&mut tx, id, &words).await?;
        // The rows are those of the correction already: only what happens to them is left to store.
        held.stored.case.standings.clone_from(&after.standings);
        held.stored.case.subscribers.clone_from(&after.subscribers);
    }
    change::store(app, &mut tx, &held, &after, &effects, Actor::Person(person.id), now).await?;
    tx.commit().await?;
    app.promised.notify_one();
    Ok(())
}

/// Somebody read the letter and it claims nothing; nobody is written to.
pub async fn set_aside(
    app: &App,
    person: &Person,
    id: CaseId,
    revision: i64,
    reason: &Reason,
) -> Result<(), ServiceError> {
    let now = app.clock.now();
    let mut tx = app.db.write().await?;
    let held = change::hold_as_seen(&mut tx, id, revision).await?;
    let (after, effects) = held.stored.case.clone().set_aside(reason)?;
    change::store(app, &mut tx, &held, &after, &effects, Actor::Person(person.id), now).await?;
    tx.commit().await?;
    Ok(())
}
