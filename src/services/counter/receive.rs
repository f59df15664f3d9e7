//! Taking a counter-notice in: stored and answered in one transaction.
use jiff::Timestamp;
use sha2::{Digest, Sha256};

use super::open::named;
use crate::{
    domain::{
        audit::Actor,
        case::{Case, Changed, CounterArrived, next_after},
        counter::{notice::CounterNotice, verdict::judge},
        event::Request,
        ids::{ApiKeyId, CaseId, CounterNoticeId, SubscriberId},
        key::KeyHolder,
        number::CaseNumber,
        policy::CounterNoticePolicy,
        standing::Ordinal,
    },
    services::{App, ServiceError, access, change, change::Held},
    store::{
        Tx, cases,
        counters::{self, Filed},
    },
};

/// A counter-notice on its way in.
pub struct CounterSubmission<'a> {
    /// What was given.
    pub notice: CounterNotice,
    /// The policy it was signed under.
    pub policy: &'a CounterNoticePolicy,
    /// The bytes that arrived.
    pub bytes: &'a [u8],
    /// The same key twice is the same counter-notice.
    pub key: Option<[u8; 32]>,
    /// How the sender came to the form.
    pub door: Door,
}

impl CounterSubmission<'_> {
    /// Numbers of the locations that were chosen.
    fn positions(&self) -> Vec<u32> {
        self.notice.material.items.iter().map(|item| item.position).collect()
    }
}

/// How the sender of a counter-notice came to the form.
pub enum Door {
    /// With the subscriber's key.
    Key {
        /// The case.
        number: String,
        /// The subscriber.
        party: String,
        /// The key.
        key: String,
    },
    /// With the number of the case and where the material was.
    Stranger {
        /// The case.
        number: String,
        /// Where the material was.
        location: String,
    },
    /// Through the provider's own program, which has signed the subscriber in.
    Program {
        /// The case.
        number: String,
        /// What the provider's systems call the account.
        reference: String,
        /// The key of the program.
        program: ApiKeyId,
    },
    /// With the key of a counter-notice that is not complete yet.
    Again {
        /// The case.
        number: String,
        /// Which counter-notice of it.
        counter: Ordinal,
        /// Its key.
        key: String,
    },
}

/// A counter-notice that is stored.
#[derive(Debug)]
pub struct Received {
    /// The case.
    pub number: CaseNumber,
    /// Which counter-notice of the case, from 1.
    pub counter: u32,
    /// Path of its status page.
    pub address: String,
}

/// Takes a counter-notice in, or what completes one. The clock starts at this moment when nothing
/// is missing any more; a refusal is recorded and changes nothing.
pub async fn receive(
    app: &App,
    submission: &CounterSubmission<'_>,
) -> Result<Received, ServiceError> {
    if let Some(received) = received_before(app, submission.key).await? {
        return Ok(received);
    }
    match take(app, submission).await {
        // The same click twice, at the same moment.
        Err(ServiceError::Store(error)) if error.is_taken() => {
            received_before(app, submission.key).await?.ok_or(ServiceError::Store(error))
        }
        taken => taken,
    }
}

async fn take(app: &App, submission: &CounterSubmission<'_>) -> Result<Received, ServiceError> {
    let now = app.clock.now();
    let mut tx = app.db.write().await?;
    let way = admitted(app, &mut tx, &submission.door, &submission.positions()).await?;
    let held = change::hold(&mut tx, way.case).await?;
    let (ordinal, changed) = way.apply(app, &held, submission, now);
    let (after, effects) = match changed {
        Ok(changed) => changed,
        Err(refused) => {
            // SQLite has one writer: the refusal is recorded after this transaction is gone.
            drop(tx);
            change::turn_away(app, way.case, Request::Counter, &refused, way.actor()).await?;
            return Err(refused.into());
        }
    };
    let earlier = counters::of_case(&mut tx, way.case).await?;
    let filed = Filed {
        id: CounterNoticeId(app.chance.uuid(now)),
        ordinal,
        version: counters::latest(&earlier, ordinal).map_or(0, |filed| filed.version) + 1,
        received_at: now,
        notice: submission.notice.clone(),
        agent: app.policies.agent().version(),
        sha256: Sha256::digest(submission.bytes).into(),
        size: submission.bytes.len() as u64,
    };
    counters::insert(&mut tx, way.case, &filed, submission.bytes, submission.key).await?;
    change::store(app, &mut tx, &held, &after, &effects, way.actor(), now).await?;
    tx.commit().await?;
    app.promised.notify_one();
    Ok(received(app, &after, ordinal))
}

/// Records that somebody sent a counter-notice about locations that none can be about, and that
/// the form refused it. What could be taken leaves no trace here.
pub async fn refuse(app: &App, door: &Door, positions: &[u32]) -> Result<(), ServiceError> {
    let mut tx = app.db.read().await?;
    let way = admitted(app, &mut tx, door, positions).await?;
    let case = change::look(&mut tx, way.case).await?.stored.case;
    drop(tx);
    let at = app.clock.now();
    let arrived = CounterArrived { positions, subscriber: way.subscriber, missing: &[], at };
    let Err(refused) = case.counter(&arrived, &app.practice()) else { return Ok(()) };
    change::turn_away(app, way.case, Request::Counter, &refused, way.actor()).await
}

/// The answer that this very submission got when it came first.
async fn received_before(
    app: &App,
    key: Option<[u8; 32]>,
) -> Result<Option<Received>, ServiceError> {
    let Some(key) = key else { return Ok(None) };
    let mut tx = app.db.read().await?;
    let Some((case, ordinal)) = counters::of_submission(&mut tx, key).await? else {
        return Ok(None);
    };
    let stored = cases::find(&mut tx, case).await?.ok_or(ServiceError::NotFound)?;
    Ok(Some(received(app, &stored.case, ordinal)))
}

fn received(app: &App, case: &Case, counter: Ordinal) -> Received {
    let address = format!("{}&sent=1", app.counter_path(case, counter));
    Received { number: case.number, counter, address }
}

/// Who sends, and to which case.
struct Way {
    case: CaseId,
    subscriber: Option<SubscriberId>,
    again: Option<Ordinal>,
    program: Option<ApiKeyId>,
}

async fn admitted(
    app: &App,
    tx: &mut Tx,
    door: &Door,
    positions: &[u32],
) -> Result<Way, ServiceError> {
    Ok(match door {
        Door::Key { number, party, key } => {
            let (case, id) = access::admitted_subscriber(app, tx, number, party, key).await?;
            Way { case, subscriber: Some(id), again: None, program: None }
        }
        Door::Stranger { number, location } => {
            let number: CaseNumber = number.parse().map_err(|_| ServiceError::NotFound)?;
            let case = cases::by_number(tx, &number).await?.ok_or(ServiceError::NotFound)?;
            // Only what the sender could name: the form cannot smuggle in other locations.
            let named = named(&change::look(tx, case).await?, location);
            if positions.iter().any(|position| !named.contains(position)) {
                return Err(ServiceError::NotFound);
            }
            Way { case, subscriber: None, again: None, program: None }
        }
        Door::Program { number, reference, program } => {
            let (case, id) = access::named_subscriber(tx, number, reference).await?;
            Way { case, subscriber: Some(id), again: None, program: Some(*program) }
        }
        Door::Again { number, counter, key } => {
            let holder = KeyHolder::Counter(*counter);
            let case = access::admitted(app, tx, number, holder, key).await?;
            Way { case, subscriber: None, again: Some(*counter), program: None }
        }
    })
}

impl Way {
    const fn actor(&self) -> Actor {
        if let Some(program) = self.program {
            return Actor::Program(program);
        }
        if self.subscriber.is_some() { Actor::Subscriber } else { Actor::Stranger }
    }

    fn apply(
        &self,
        app: &App,
        held: &Held,
        submission: &CounterSubmission<'_>,
        at: Timestamp,
    ) -> (Ordinal, Changed) {
        let case = held.stored.case.clone();
        let missing = judge(submission.policy, &submission.notice).missing();
        let practice = app.practice();
        if let Some(ordinal) = self.again {
            return (ordinal, case.complete_counter(ordinal, &missing, at, &practice));
        }
        let positions = submission.positions();
        let ordinal = next_after(case.life.counters.len());
        let arrived = CounterArrived {
            positions: &positions,
            subscriber: self.subscriber,
            missing: &missing,
            at,
        };
        (ordinal, case.counter(&arrived, &practice))
    }
}
