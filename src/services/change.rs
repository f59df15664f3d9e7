//! Storing a changed case: guarded, sealed into its chain, with the letters that are owed.
use std::{borrow::Cow, collections::BTreeSet};

use jiff::Timestamp;

use super::{
    App, ServiceError, letters,
    letters::{Beside, Letters},
    metrics, strikes,
};
use crate::{
    domain::{
        audit::{Actor, Head, Record, seal},
        case::{Case, Effect, Refused},
        event::{Event, Request},
        ids::{CaseId, LookId},
        notice::Notice,
        standing::Standing,
        verdict::judge,
    },
    store::{
        Tx,
        cases::{self, Stored},
        events::{self, Entry},
        letters as letter_store, locations, looks, notices, outbox, tasks,
    },
};

/// A case held for a change, with everything its letters speak of.
pub(super) struct Held {
    /// As stored.
    pub stored: Stored,
    /// The version of the notice that counts, with all locations of the case.
    pub notice: Notice,
    /// How it arrived.
    pub arrival: notices::Arrival,
    /// Its number.
    pub version: u32,
    /// Which locations it names; none where it names all.
    pub listed: Option<notices::Listed>,
}

impl Held {
    /// The notice with those locations alone that it names itself: this is what is judged.
    pub fn claimed(&self) -> Cow<'_, Notice> {
        match &self.listed {
            None => Cow::Borrowed(&self.notice),
            Some(listed) => {
                let locations = listed.of(&self.notice.locations);
                Cow::Owned(Notice { locations, ..self.notice.clone() })
            }
        }
    }
}

/// All versions of the notice where there are several, the first one first.
pub(super) async fn versions(tx: &mut Tx, held: &Held) -> Result<Vec<notices::Kept>, ServiceError> {
    if held.version == 1 {
        return Ok(vec![]);
    }
    Ok(notices::versions(tx, held.stored.case.id, &held.notice.locations).await?)
}

/// Reads a case so that nobody else changes it before `tx` ends.
pub(super) async fn hold(tx: &mut Tx, id: CaseId) -> Result<Held, ServiceError> {
    let stored = cases::find_to_change(tx, id).await?.ok_or(ServiceError::NotFound)?;
    with_notice(tx, stored).await
}

/// Like [`hold`], for somebody who looked at the case as it was at `revision`: whoever decides on
/// an older one is refused.
pub(super) async fn hold_as_seen(
    tx: &mut Tx,
    id: CaseId,
    revision: i64,
) -> Result<Held, ServiceError> {
    let held = hold(tx, id).await?;
    if held.stored.case.revision == revision { Ok(held) } else { Err(ServiceError::Stale) }
}

/// Reads a case to look at it.
pub(super) async fn look(tx: &mut Tx, id: CaseId) -> Result<Held, ServiceError> {
    let stored = cases::find(tx, id).await?.ok_or(ServiceError::NotFound)?;
    with_notice(tx, stored).await
}

async fn with_notice(tx: &mut Tx, mut stored: Stored) -> Result<Held, ServiceError> {
    let id = stored.case.id;
    let mut places = Vec::new();
    for (location, standing, subscriber) in locations::of_case(tx, id).await? {
        places.push(location);
        stored.case.standings.push(standing);
        stored.case.subscribers.push(subscriber);
    }
    let notices::Counting { version, arrival, notice, listed } =
        notices::of_case(tx, id, places).await?.ok_or(ServiceError::NotFound)?;
    Ok(Held { stored, notice, arrival, version, listed })
}

/// Which locations another case or ground keeps down, whatever becomes of this case.
pub(super) async fn elsewhere(tx: &mut Tx, case: &Case) -> Result<BTreeSet<u32>, ServiceError> {
    if !case.standings.iter().any(|standing| standing.removal().is_some()) {
        return Ok(BTreeSet::new());
    }
    Ok(locations::kept_down(tx, case.id).await?.into_iter().collect())
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
    let (id, before) = (after.id, &held.stored.case);
    let Letters { letters, unaddressed } = compose(app, tx, held, after, effects, now).await?;
    let effects = [effects, &unaddressed].concat();
    let (sealed, end) = seal_all(app, id, held.stored.head, &effects, actor, now);
    let practice = app.practice();
    let accounts = strikes::before(app, tx, before, after).await?;
    if !cases::update(tx, after, end, after.wakes_at(&practice)).await? {
        return Err(ServiceError::Stale);
    }
    let placed = |case: &Case| -> Vec<_> {
        case.standings.iter().cloned().zip(case.subscribers.iter().copied()).collect()
    };
    locations::update(tx, id, &placed(before), &placed(after)).await?;
    let by_itself = practice.terms.restore_by_itself;
    tasks::replace(tx, id, &before.tasks(by_itself), &after.tasks(by_itself)).await?;
    events::insert(tx, &sealed).await?;
    letter_store::insert(tx, &letters).await?;
    let promises = letters::promises(app, &letters, now);
    outbox::promise(tx, &promises, now).await?;
    if gave_up(before, after) {
        look_again(app, tx, id, now).await?;
    }
    strikes::recount(app, tx, id, end, accounts, now).await?;
    // Counted a moment before the commit: a case that fails there is one too many in a histogram.
    metrics::changed(before, after, actor, now);
    Ok(())
}

/// Something that this case kept down, or had left to another, it does so no more.
fn gave_up(before: &Case, after: &Case) -> bool {
    let mut pairs = before.standings.iter().zip(&after.standings);
    let is_released = |it: &Standing| matches!(it, Standing::Released { .. });
    pairs.any(|(old, new)| (old.is_down() && !new.is_down()) || (is_released(old) && old != new))
}

/// Has the sweeper look at every case that gave up what lies at a location of this one, and at this
/// one itself: of two that give up the same at the same time, neither sees the other before it is kept.
pub(super) async fn look_again(
    app: &App,
    tx: &mut Tx,
    case: CaseId,
    now: Timestamp,
) -> Result<(), ServiceError> {
    let mut cases = locations::given_up(tx, case).await?;
    cases.push(case);
    let looks: Vec<_> =
        cases.into_iter().map(|case| (LookId(app.chance.uuid(now)), case)).collect();
    Ok(looks::owe(tx, &looks, now).await?)
}

/// Records that somebody outside asked for something and was refused; nothing else changes.
pub(super) async fn turn_away(
    app: &App,
    case: CaseId,
    request: Request,
    refused: &Refused,
    actor: Actor,
) -> Result<(), ServiceError> {
    let now = app.clock.now();
    let mut tx = app.db.write().await?;
    let heads = cases::lock_heads(&mut tx, &[case]).await?;
    let (_, head) = *heads.first().ok_or(ServiceError::NotFound)?;
    let event = Event::Turned { request, why: refused.to_string() };
    let (sealed, end) = seal_all(app, case, head, &[event.into()], actor, now);
    events::insert(&mut tx, &sealed).await?;
    cases::set_heads(&mut tx, &[(case, end)]).await?;
    tx.commit().await?;
    Ok(())
}

/// The letters that `effects` owe, as they would be sent.
pub(super) async fn compose(
    app: &App,
    tx: &mut Tx,
    held: &Held,
    after: &Case,
    effects: &[Effect],
    now: Timestamp,
) -> Result<Letters, ServiceError> {
    let version = held.notice.policy;
    let policy = super::publish::copyright(app, version).await?.ok_or_else(|| {
        ServiceError::Broken(format!("the policy {version} of a notice was never stored"))
    })?;
    let verdict = judge(&policy, &held.claimed(), &after.overrides);
    let file = letters::File {
        case: after,
        notice: &held.notice,
        policy: &policy,
        verdict: &verdict,
        late_at: held.stored.due.late_at,
        rule: None,
    };
    let beside = Beside::read(app, tx, after, effects).await?;
    Ok(letters::owed(app, &file, &beside, effects, now))
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
