//! Storing a changed case: guarded, sealed into its chain, with the letters that are owed.
use jiff::Timestamp;

use super::{App, ServiceError, letters, letters::Owed};
use crate::{
    domain::{
        audit::{Actor, Head, Record, seal},
        case::{Case, Effect},
        ids::CaseId,
        location::Location,
        notice::Notice,
        outcome::Standing,
        verdict::judge,
    },
    store::{
        Tx,
        cases::{self, Stored},
        events::{self, Entry},
        letters as letter_store, locations, notices, outbox,
    },
};

/// A case held for a change, with everything its letters speak of.
pub(super) struct Held {
    /// As stored.
    pub stored: Stored,
    /// The notice.
    pub notice: Notice,
    /// How it arrived.
    pub arrival: notices::Arrival,
}

/// Reads a case so that nobody else changes it before `tx` ends.
pub(super) async fn hold(tx: &mut Tx, id: CaseId) -> Result<Held, ServiceError> {
    let stored = cases::find_to_change(tx, id).await?.ok_or(ServiceError::NotFound)?;
    with_notice(tx, stored).await
}

/// Reads a case to look at it.
pub(super) async fn look(tx: &mut Tx, id: CaseId) -> Result<Held, ServiceError> {
    let stored = cases::find(tx, id, Vec::new()).await?.ok_or(ServiceError::NotFound)?;
    with_notice(tx, stored).await
}

async fn with_notice(tx: &mut Tx, mut stored: Stored) -> Result<Held, ServiceError> {
    let id = stored.case.id;
    let (places, standings): (Vec<Location>, Vec<Standing>) =
        locations::of_case(tx, id).await?.into_iter().unzip();
    stored.case.standings = standings;
    let (arrival, notice) =
        notices::of_case(tx, id, places).await?.ok_or(ServiceError::NotFound)?;
    Ok(Held { stored, notice, arrival })
}

/// Stores `after` in place of what is held, with its events and letters. Commits nothing.
pub(super) async fn store(
    app: &App,
    tx: &mut Tx,
    held: &Held,
    after: &Case,
    effects: &[Effect],
    actor: Actor,
    now: Timestamp,
) -> Result<(), ServiceError> {
    let id = after.id;
    let Owed { letters, unaddressed } = compose(app, held, after, effects, now).await?;
    let effects = [effects, &unaddressed].concat();
    let (sealed, end) = seal_all(app, id, held.stored.head, &effects, actor, now);
    if !cases::update(tx, after, end).await? {
        return Err(ServiceError::Stale);
    }
    locations::update(tx, id, &held.stored.case.standings, &after.standings).await?;
    events::insert(tx, &sealed).await?;
    letter_store::insert(tx, &letters).await?;
    let promises = letters::promises(app, &letters, now);
    outbox::promise(tx, &promises, now).await?;
    Ok(())
}

/// The letters that `effects` owe, as they would be sent.
pub(super) async fn compose(
    app: &App,
    held: &Held,
    after: &Case,
    effects: &[Effect],
    now: Timestamp,
) -> Result<Owed, ServiceError> {
    let version = held.notice.policy;
    let policy = super::publish::copyright(app, version).await?.ok_or_else(|| {
        ServiceError::Broken(format!("the policy {version} of a notice was never stored"))
    })?;
    let verdict = judge(&policy, &held.notice, &after.overrides);
    let file = letters::File {
        case: after,
        notice: &held.notice,
        policy: &policy,
        verdict: &verdict,
        late_at: held.stored.due.late_at,
        rule: None,
    };
    let owing = letters::addressed(app, &held.notice, effects);
    Ok(letters::owed(app, &file, owing, effects, now))
}

/// Seals the events among `effects` one after another.
pub(super) fn seal_all(
    app: &App,
    case: CaseId,
    mut head: Head,
    effects: &[Effect],
    actor: Actor,
    now: Timestamp,
) -> (Vec<Entry>, Head) {
    let mut entries = Vec::new();
    for effect in effects {
        let Effect::Record(event, words) = effect else { continue };
        let details =
            words.iter().map(|(name, words)| ((*name).to_owned(), words.clone())).collect();
        // What nobody did by hand, safeharbor did.
        let actor = if event.is_automatic() { Actor::System } else { actor };
        let record = Record { at: now, actor, event: event.clone(), details };
        let (sealed, next) = seal(head, case, &record, app.chance.bytes());
        entries.push(Entry::new(case, event, sealed));
        head = next;
    }
    (entries, head)
}
