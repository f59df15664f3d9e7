//! The claimant's verbs: see the case, and take the claim back, by the key or by mail and post.
use std::sync::Arc;

use jiff::Timestamp;
use uuid::Uuid;

use super::{
    App, ServiceError,
    answers::{self, Ticket},
    change,
    change::Held,
};
use crate::{
    domain::{
        audit::{Actor, StoredEvent},
        case::{Case, Effect, Refused},
        event::{Audience, Event, Request},
        ids::{ApiKeyId, CaseId, SubscriberId},
        key::{AccessKey, KeyHolder},
        location::Location,
        notice::Notice,
        number::CaseNumber,
        person::Person,
        policy::CopyrightPolicy,
        target::Due,
        text::Passage,
        verdict::{Verdict, judge},
    },
    store::{
        Tx, api_cases, cases, events, evidence, letters,
        letters::{Filed, Letter},
        notices::{Arrival, Kept, Listed},
        subscribers,
    },
};

/// Everything that a page about one case can show.
pub struct CaseFile {
    /// The case.
    pub case: Case,
    /// Its service targets.
    pub due: Due,
    /// The version of the notice that counts, with all locations of the case.
    pub notice: Notice,
    /// How it arrived.
    pub arrival: Arrival,
    /// Which locations it names; none where it names all.
    pub listed: Option<Listed>,
    /// All versions of the notice where there are several, the first one first.
    pub versions: Vec<Kept>,
    /// The policy it was signed under.
    pub policy: Arc<CopyrightPolicy>,
    /// The verdict, overrides included.
    pub verdict: Verdict,
    /// The chain, in order.
    pub events: Vec<StoredEvent>,
    /// The letters, oldest first.
    pub letters: Vec<Filed>,
    /// The files, oldest first.
    pub evidence: Vec<evidence::Filed>,
}

impl CaseFile {
    /// The locations that the version that counts names, by their numbers and in its order.
    #[must_use]
    pub fn named(&self) -> Vec<(u32, &Location)> {
        let stored = |position: u32| self.notice.locations.get((position as usize).checked_sub(1)?);
        match &self.listed {
            None => (1..).zip(&self.notice.locations).collect(),
            Some(Listed { positions, written, .. }) => positions
                .iter()
                .filter_map(|at| Some((*at, written.get(at).or_else(|| stored(*at))?)))
                .collect(),
        }
    }
}

/// By what somebody acts for the claimant of a case.
#[derive(Debug, Clone, Copy)]
pub enum Entry<'a> {
    /// The claimant's access key.
    Key(&'a str),
    /// The key of the programming interface that sent the notice.
    Program(ApiKeyId),
}

impl<'a> From<&'a str> for Entry<'a> {
    fn from(key: &'a str) -> Self {
        Self::Key(key)
    }
}

impl<'a> From<&'a String> for Entry<'a> {
    fn from(key: &'a String) -> Self {
        Self::Key(key)
    }
}

impl Entry<'_> {
    /// As whose doing it is recorded.
    pub(super) const fn actor(self) -> Actor {
        match self {
            Self::Key(_) => Actor::Claimant,
            Self::Program(id) => Actor::Program(id),
        }
    }
}

/// Opens a case for the claimant. A wrong number and a wrong key are the same answer.
pub async fn open(
    app: &App,
    number: &str,
    entry: impl Into<Entry<'_>>,
) -> Result<CaseFile, ServiceError> {
    let mut tx = app.db.read().await?;
    let id = admitted_claimant(app, &mut tx, number, entry.into()).await?;
    read_as_claimant(app, &mut tx, id).await
}

/// What the claimant may see of a case.
pub(super) async fn read_as_claimant(
    app: &App,
    tx: &mut Tx,
    id: CaseId,
) -> Result<CaseFile, ServiceError> {
    let mut file = read(app, tx, id).await?;
    file.events
        .retain(|event| event.read().is_some_and(|(_, event, _)| event.is_for(Audience::Claimant)));
    file.evidence.retain(|filed| filed.by == Actor::Claimant);
    Ok(file)
}

/// The claimant's key to a case, for whoever has just opened it.
pub async fn claimant_key(app: &App, number: &str) -> Result<Option<AccessKey>, ServiceError> {
    let Ok(number) = number.parse::<CaseNumber>() else { return Ok(None) };
    let mut tx = app.db.read().await?;
    let Some(id) = cases::by_number(&mut tx, &number).await? else { return Ok(None) };
    let found = cases::key(&mut tx, id).await?;
    Ok(found.map(|(_, generation)| app.claimant_key(id, generation)))
}

/// Opens a case for the desk; who may do that, the caller has checked.
pub async fn open_at_desk(app: &App, number: &str) -> Result<CaseFile, ServiceError> {
    let number: CaseNumber = number.parse().map_err(|_| ServiceError::NotFound)?;
    let mut tx = app.db.read().await?;
    let id = cases::by_number(&mut tx, &number).await?.ok_or(ServiceError::NotFound)?;
    read(app, &mut tx, id).await
}

pub(super) async fn read(app: &App, tx: &mut Tx, id: CaseId) -> Result<CaseFile, ServiceError> {
    let held = change::look(tx, id).await?;
    let events = events::of_case(tx, id).await?;
    let letters = letters::of_case(tx, id).await?;
    let evidence = evidence::of_case(tx, id).await?;
    let policy = super::publish::copyright(app, held.notice.policy)
        .await?
        .ok_or_else(|| ServiceError::Broken("the policy of a notice was never stored".into()))?;
    let verdict = judge(&policy, &held.claimed(), &held.stored.case.overrides);
    let versions = change::versions(tx, &held).await?;
    Ok(CaseFile {
        case: held.stored.case,
        due: held.stored.due,
        notice: held.notice,
        arrival: held.arrival,
        listed: held.listed,
        versions,
        policy,
        verdict,
        events,
        letters,
        evidence,
    })
}

/// The claimant takes the claim back for these locations.
pub async fn retract(
    app: &App,
    number: &str,
    entry: impl Into<Entry<'_>>,
    positions: &[u32],
) -> Result<(), ServiceError> {
    retract_once(app, number, entry, positions, None).await
}

/// The same for a request that may come again: with it, `ticket` is marked as done, or neither is.
pub async fn retract_once(
    app: &App,
    number: &str,
    entry: impl Into<Entry<'_>>,
    positions: &[u32],
    ticket: Option<&Ticket>,
) -> Result<(), ServiceError> {
    let (now, entry) = (app.clock.now(), entry.into());
    let mut tx = app.db.write().await?;
    let id = admitted_claimant(app, &mut tx, number, entry).await?;
    let held = change::hold(&mut tx, id).await?;
    let kept = change::elsewhere(&mut tx, &held.stored.case).await?;
    let kept = |position: u32| kept.contains(&position);
    let (after, effects) = held.stored.case.clone().retract(positions, now, &kept)?;
    change::store(app, &mut tx, &held, &after, &effects, entry.actor(), now).await?;
    answers::done(&mut tx, ticket).await?;
    tx.commit().await?;
    app.promised.notify_one();
    Ok(())
}

/// A retraction that came by mail, by post or by telephone, typed in at the desk.
#[derive(Debug, Clone)]
pub struct Retraction {
    /// Numbers of the locations, from 1.
    pub positions: Vec<u32>,
    /// When it was received.
    pub received_at: Timestamp,
    /// From whom, by which way, and what was written; the desk alone reads it.
    pub note: Passage,
}

/// Somebody at the desk types in that the claimant took the claim back, about the case as it was
/// at `revision`. A refusal is recorded and changes nothing.
pub async fn retract_at_desk(
    app: &App,
    by: &Person,
    case: CaseId,
    revision: i64,
    retraction: &Retraction,
) -> Result<(), ServiceError> {
    let now = app.clock.now();
    let mut tx = app.db.write().await?;
    let held = change::hold_as_seen(&mut tx, case, revision).await?;
    let kept = change::elsewhere(&mut tx, &held.stored.case).await?;
    let kept = |position: u32| kept.contains(&position);
    let actor = Actor::Person(by.id);
    let (after, mut effects) = match retracted(&held, retraction, now, &kept) {
        Ok(changed) => changed,
        Err(refused) => {
            // SQLite has one writer: the refusal is recorded after this transaction is gone.
            drop(tx);
            change::turn_away(app, case, Request::Retraction, &refused, actor).await?;
            return Err(refused.into());
        }
    };
    let note = vec![("note", retraction.note.to_string())];
    effects.push(Effect::Record(Event::Noted, note));
    change::store(app, &mut tx, &held, &after, &effects, actor, now).await?;
    tx.commit().await?;
    app.promised.notify_one();
    Ok(())
}

/// The letters that typing it in would send, with nothing stored.
pub async fn preview_retraction(
    app: &App,
    case: CaseId,
    retraction: &Retraction,
) -> Result<Vec<Letter>, ServiceError> {
    let now = app.clock.now();
    let mut tx = app.db.read().await?;
    let held = change::look(&mut tx, case).await?;
    let kept = change::elsewhere(&mut tx, &held.stored.case).await?;
    let kept = |position: u32| kept.contains(&position);
    let (after, effects) = retracted(&held, retraction, now, &kept)?;
    Ok(change::compose(app, &mut tx, &held, &after, &effects, now).await?.letters)
}

fn retracted(
    held: &Held,
    retraction: &Retraction,
    now: Timestamp,
    kept_down: &dyn Fn(u32) -> bool,
) -> Result<(Case, Vec<Effect>), Refused> {
    let case = held.stored.case.clone();
    if retraction.received_at > now || retraction.received_at < case.opened_at {
        return Err(Refused::ImpossibleTime);
    }
    case.retract(&retraction.positions, now, kept_down)
}

/// The case that its claimant opens, with the access key or with the key that sent the notice.
pub(super) async fn admitted_claimant(
    app: &App,
    tx: &mut Tx,
    number: &str,
    entry: Entry<'_>,
) -> Result<CaseId, ServiceError> {
    let program = match entry {
        Entry::Key(key) => return admitted(app, tx, number, KeyHolder::Claimant, key).await,
        Entry::Program(program) => program,
    };
    let number: CaseNumber = number.parse().map_err(|_| ServiceError::NotFound)?;
    let id = cases::by_number(tx, &number).await?.ok_or(ServiceError::NotFound)?;
    let opened_by = api_cases::opened_by(tx, id).await?;
    if opened_by == Some(program) { Ok(id) } else { Err(ServiceError::NotFound) }
}

/// The case that `key` opens. The key is computed even for a number that no case has, so that
/// the time an answer takes tells nothing.
pub(super) async fn admitted(
    app: &App,
    tx: &mut Tx,
    number: &str,
    holder: KeyHolder,
    key: &str,
) -> Result<CaseId, ServiceError> {
    let number: CaseNumber = number.parse().map_err(|_| ServiceError::NotFound)?;
    let id = cases::by_number(tx, &number).await?;
    let generation = match id {
        Some(id) => cases::key(tx, id).await?.map(|(_, generation)| generation),
        None => None,
    };
    let case = id.unwrap_or(CaseId(Uuid::nil()));
    let expected = app.secret.access_key(case, holder, generation.unwrap_or(0));
    let opens = expected.opens_with(key);
    id.filter(|_| opens && generation.is_some()).ok_or(ServiceError::NotFound)
}

/// The case that a subscriber's key opens, and the account it was given to.
pub(super) async fn admitted_subscriber(
    app: &App,
    tx: &mut Tx,
    number: &str,
    party: &str,
    key: &str,
) -> Result<(CaseId, SubscriberId), ServiceError> {
    let id = SubscriberId(party.parse::<Uuid>().unwrap_or(Uuid::nil()));
    let case = admitted(app, tx, number, KeyHolder::Subscriber(id), key).await?;
    Ok((case, id))
}

/// The case and the account that the provider's systems call `reference`, where it was named.
pub(super) async fn named_subscriber(
    tx: &mut Tx,
    number: &str,
    reference: &str,
) -> Result<(CaseId, SubscriberId), ServiceError> {
    let number: CaseNumber = number.parse().map_err(|_| ServiceError::NotFound)?;
    let case = cases::by_number(tx, &number).await?.ok_or(ServiceError::NotFound)?;
    let found = subscribers::by_reference(tx, reference.trim()).await?;
    let id = found.ok_or(ServiceError::NotFound)?.id;
    let named = subscribers::of_case(tx, case).await?.contains(&id);
    if named { Ok((case, id)) } else { Err(ServiceError::NotFound) }
}
