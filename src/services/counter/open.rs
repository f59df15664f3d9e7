//! What a counter-notice may be about, as far as its sender may see it.
use std::sync::Arc;

use jiff::Timestamp;

use super::Door;
use crate::{
    domain::{
        case::{CounterArrived, Refused},
        ids::{CaseId, SubscriberId},
        key::KeyHolder,
        location::Location,
        notice::Notice,
        number::CaseNumber,
        policy::CopyrightPolicy,
        standing::Ordinal,
    },
    services::{App, ServiceError, access, change, change::Held, publish},
    store::{Tx, cases},
};

/// A case as far as somebody who answers it may know of it.
pub struct Opened {
    /// The case.
    pub number: CaseNumber,
    /// The notice.
    pub notice: Notice,
    /// The policy it was signed under.
    pub policy: Arc<CopyrightPolicy>,
    /// The locations that may be shown.
    pub places: Vec<Place>,
    /// The subscriber, when the key was given.
    pub party: Option<SubscriberId>,
}

/// One location of the case.
pub struct Place {
    /// Its number in the case, from 1.
    pub position: u32,
    /// Where the material was.
    pub location: Location,
    /// When access was disabled.
    pub disabled_at: Option<Timestamp>,
    /// A counter-notice about it can be taken.
    pub can_counter: bool,
    /// Why not.
    pub why_not: Option<Refused>,
}

/// Opens a case for a subscriber with a key. Whatever is wrong has the same answer.
pub async fn open(app: &App, number: &str, party: &str, key: &str) -> Result<Opened, ServiceError> {
    let mut tx = app.db.read().await?;
    let (case, subscriber) = access::admitted_subscriber(app, &mut tx, number, party, key).await?;
    of_subscriber(app, tx, case, subscriber).await
}

async fn of_subscriber(
    app: &App,
    mut tx: Tx,
    case: CaseId,
    subscriber: SubscriberId,
) -> Result<Opened, ServiceError> {
    let held = change::look(&mut tx, case).await?;
    drop(tx);
    let theirs: Vec<u32> = (1..)
        .zip(&held.stored.case.subscribers)
        .filter(|(_, at)| **at == Some(subscriber))
        .map(|(position, _)| position)
        .collect();
    opened(app, held, &theirs, Some(subscriber)).await
}

/// Opens a case through a door.
pub async fn opened_by(app: &App, door: &Door) -> Result<Opened, ServiceError> {
    match door {
        Door::Key { number, party, key } => open(app, number, party, key).await,
        Door::Stranger { number, location } => find(app, number, location).await,
        Door::Again { number, counter, key } => reopen(app, number, *counter, key).await,
        Door::Program { number, reference, .. } => {
            let mut tx = app.db.read().await?;
            let (case, id) = access::named_subscriber(&mut tx, number, reference).await?;
            of_subscriber(app, tx, case, id).await
        }
    }
}

/// Opens one location of a case for whoever names both; nothing of the claimant may be shown.
pub async fn find(app: &App, number: &str, location: &str) -> Result<Opened, ServiceError> {
    let number: CaseNumber = number.parse().map_err(|_| ServiceError::NotFound)?;
    let mut tx = app.db.read().await?;
    let case = cases::by_number(&mut tx, &number).await?.ok_or(ServiceError::NotFound)?;
    let held = change::look(&mut tx, case).await?;
    drop(tx);
    let named = named(&held, location);
    if named.is_empty() {
        return Err(ServiceError::NotFound);
    }
    opened(app, held, &named, None).await
}

/// Opens what an incomplete counter-notice is about, with its own key.
pub async fn reopen(
    app: &App,
    number: &str,
    counter: Ordinal,
    key: &str,
) -> Result<Opened, ServiceError> {
    let mut tx = app.db.read().await?;
    let id = access::admitted(app, &mut tx, number, KeyHolder::Counter(counter), key).await?;
    let held = change::look(&mut tx, id).await?;
    drop(tx);
    let known = held.stored.case.life.counter(counter).ok_or(ServiceError::NotFound)?;
    let (positions, subscriber) = (known.positions.clone(), known.subscriber);
    let complete =
        held.stored.case.clone().complete_counter(counter, &[], app.clock.now(), &app.practice());
    let refused = complete.err();
    let mut opened = opened(app, held, &positions, subscriber).await?;
    for place in &mut opened.places {
        (place.can_counter, place.why_not) = (refused.is_none(), refused.clone());
    }
    Ok(opened)
}

/// The disabled locations that a stranger names, by address or by place. Others are as if they
/// were not there: nobody learns what a case is about by guessing.
pub(super) fn named(held: &Held, location: &str) -> Vec<u32> {
    let asked = Location::parse(location).ok().flatten();
    let is = |(position, location): (u32, &Location)| {
        let down = held.stored.case.standings.get(position as usize - 1)?;
        let same = asked.as_ref() == Some(location)
            || asked
                .as_ref()
                .is_some_and(|asked| asked.address.is_some() && asked.address == location.address);
        (same && down.removal().is_some()).then_some(position)
    };
    (1..).zip(&held.notice.locations).filter_map(is).collect()
}

async fn opened(
    app: &App,
    held: Held,
    positions: &[u32],
    party: Option<SubscriberId>,
) -> Result<Opened, ServiceError> {
    let policy = publish::copyright(app, held.notice.policy).await?;
    let policy = policy
        .ok_or_else(|| ServiceError::Broken("the policy of a notice was never stored".into()))?;
    let case = &held.stored.case;
    let practice = app.practice();
    let place = |position: &u32| {
        let index = (*position as usize).checked_sub(1)?;
        let arrived = CounterArrived {
            positions: &[*position],
            subscriber: party,
            missing: &[],
            at: app.clock.now(),
        };
        let refused = case.clone().counter(&arrived, &practice).err();
        Some(Place {
            position: *position,
            location: held.notice.locations.get(index)?.clone(),
            disabled_at: case.standings.get(index)?.removal().map(|it| it.confirmed.at),
            can_counter: refused.is_none(),
            why_not: refused,
        })
    };
    let places = positions.iter().filter_map(place).collect();
    Ok(Opened { number: case.number, notice: held.notice, policy, places, party })
}
