//! Subscribers: named by the provider's account reference, told what happened, and let in by key.
use jiff::Timestamp;

use super::{App, ServiceError, access, access::CaseFile, change, change::Held};
use crate::{
    domain::{
        audit::Hand,
        case::{Case, Effect, Life, Refused},
        event::{Audience, Event},
        ids::{CaseId, SubscriberId},
        party::Email,
        subscriber::Subscriber,
        text::{Line, Passage},
    },
    store::{Tx, letters::Letter, subscribers},
};

/// An account and how its holder can be reached, as far as it is known.
#[derive(Debug, Clone)]
pub struct Account {
    /// What the provider's own systems call it.
    pub reference: Line,
    /// Name of the holder.
    pub name: Option<Line>,
    /// E-mail address.
    pub email: Option<Email>,
    /// Postal address.
    pub address: Option<Passage>,
}

/// Somebody at the desk says whose account posted what is at these locations of the case as it
/// was at `revision`. What is given of the holder replaces what was known.
pub async fn name(
    app: &App,
    by: impl Into<Hand>,
    case: CaseId,
    revision: i64,
    positions: &[u32],
    account: &Account,
) -> Result<(), ServiceError> {
    let by = by.into();
    let now = app.clock.now();
    let mut tx = app.db.write().await?;
    let held = change::hold_as_seen(&mut tx, case, revision).await?;
    match named(app, &mut tx, &held, positions, account, now).await {
        Ok((after, effects)) => {
            let actor = by.actor;
            change::store(app, &mut tx, &held, &after, &effects, actor, now).await?;
        }
        Err(Unnamed::Learned) => {}
        Err(Unnamed::Failed(error)) => return Err(error),
    }
    tx.commit().await?;
    app.promised.notify_one();
    Ok(())
}

/// The letters that naming the account would send; what is written on the way is taken back.
pub async fn preview(
    app: &App,
    case: CaseId,
    positions: &[u32],
    account: &Account,
) -> Result<Vec<Letter>, ServiceError> {
    let now = app.clock.now();
    let mut tx = app.db.write().await?;
    let held = change::hold(&mut tx, case).await?;
    match named(app, &mut tx, &held, positions, account, now).await {
        Ok((after, effects)) => {
            Ok(change::compose(app, &mut tx, &held, &after, &effects, now).await?.letters)
        }
        Err(Unnamed::Learned) => Ok(vec![]),
        Err(Unnamed::Failed(error)) => Err(error),
    }
}

/// Why no location is named anew.
enum Unnamed {
    /// The account was named before: what is new is how to reach it.
    Learned,
    Failed(ServiceError),
}

impl<E: Into<ServiceError>> From<E> for Unnamed {
    fn from(error: E) -> Self {
        Self::Failed(error.into())
    }
}

async fn named(
    app: &App,
    tx: &mut Tx,
    held: &Held,
    positions: &[u32],
    account: &Account,
    now: Timestamp,
) -> Result<(Case, Vec<Effect>), Unnamed> {
    let fresh = SubscriberId(app.chance.uuid(now));
    let mut subscriber = subscribers::known_as(tx, fresh, &account.reference, now).await?;
    let learned = learn(&mut subscriber, account);
    if learned {
        subscribers::update(tx, &subscriber).await?;
    }
    let (reference, practice) = (subscriber.reference.as_str(), app.practice());
    let case = held.stored.case.clone();
    case.name_subscriber(positions, subscriber.id, reference, &practice, now).map_err(|refused| {
        match refused {
            Refused::NothingChanges if learned => Unnamed::Learned,
            refused => refused.into(),
        }
    })
}

/// Whether something is new.
fn learn(known: &mut Subscriber, said: &Account) -> bool {
    let before = known.clone();
    known.name = said.name.clone().or_else(|| known.name.take());
    known.email = said.email.clone().or_else(|| known.email.take());
    known.address = said.address.clone().or_else(|| known.address.take());
    *known != before
}

/// A case as its subscriber may see it: the own locations, and the events meant for subscribers.
pub struct MaterialFile {
    /// The case; locations of others are in it and not to be shown.
    pub file: CaseFile,
    /// The subscriber.
    pub subscriber: Subscriber,
    /// Numbers of the own locations.
    pub positions: Vec<u32>,
}

/// The locations that an event is about, directly or by a counter-notice or a hold. What concerns
/// an account and no location is told by letter.
fn concerned(event: &Event, life: &Life) -> Option<Vec<u32>> {
    if let Some(positions) = event.positions() {
        return Some(positions.numbers());
    }
    match event {
        Event::CounterCompleted { counter, .. }
        | Event::ClockStarted { counter, .. }
        | Event::CounterForwarded { counter }
        | Event::CounterVouched { counter }
        | Event::CounterDeclined { counter }
        | Event::CounterLapsed { counter } => Some(life.counter(*counter)?.positions.clone()),
        Event::HoldConfirmed { hold } | Event::HoldEnded { hold, .. } => {
            Some(life.hold(*hold)?.positions.clone())
        }
        _ => None,
    }
}

/// Opens a case with a subscriber's key. Whatever is wrong has the same answer.
pub async fn open(
    app: &App,
    number: &str,
    party: &str,
    key: &str,
) -> Result<MaterialFile, ServiceError> {
    let mut tx = app.db.read().await?;
    let (case, id) = access::admitted_subscriber(app, &mut tx, number, party, key).await?;
    let subscriber = subscribers::find(&mut tx, id).await?.ok_or(ServiceError::NotFound)?;
    let mut file = access::read(app, &mut tx, case).await?;
    let positions: Vec<u32> = (1..)
        .zip(&file.case.subscribers)
        .filter(|(_, at)| **at == Some(id))
        .map(|(position, _)| position)
        .collect();
    if positions.is_empty() {
        return Err(ServiceError::NotFound);
    }
    let life = file.case.life.clone();
    let is_theirs = |event: &Event| {
        let about = concerned(event, &life);
        about.is_some_and(|about| about.iter().any(|at| positions.contains(at)))
    };
    file.events.retain(|stored| {
        stored
            .read()
            .is_some_and(|(_, event, _)| event.is_for(Audience::Subscriber) && is_theirs(&event))
    });
    Ok(MaterialFile { file, subscriber, positions })
}
