//! Strikes of accounts (17 U.S.C. 512(i)): counted with every change; steps are decided by people.
use std::collections::BTreeSet;

use jiff::Timestamp;

use super::{App, ServiceError, change, change::seal_all};
use crate::{
    domain::{
        audit::{Actor, Head},
        case::{Case, Effect, Owed, Refused},
        event::Event,
        ids::{CaseId, StepId, SubscriberId},
        letter::LetterKind,
        outcome::Reason,
        person::Person,
        policy::{Grouping, Steps},
        strike::{Move, Step, StepState, Strike, Tally, Weighed, moves, tally},
        subscriber::Subscriber,
        verdict::Overall,
    },
    formats::letter::{self, Account},
    store::{
        Tx, cases, events, steps,
        steps::{Filed, New},
        strikes::{self, Struck},
        subscribers,
    },
};

/// Rows of the list of open steps.
pub const OPEN_MOST: u16 = 200;
/// Accounts that are listed when nobody is looked for.
pub const NEWEST: u16 = 50;

/// The strikes of accounts before a change.
pub(super) type Before = Vec<(SubscriberId, Vec<Strike>)>;

/// The accounts whose strikes a change of this case touches.
fn touched(before: &Case, after: &Case) -> BTreeSet<SubscriberId> {
    let counts = |case: &Case| case.verdict == Overall::Effective;
    let marks = |case: &Case| -> Vec<_> {
        let at = case.standings.iter().zip(&case.subscribers);
        at.map(|(standing, subscriber)| {
            let removed = standing.removal().map(|removal| removal.confirmed.at);
            (*subscriber, standing.strike().zip(removed).filter(|_| counts(case)))
        })
        .collect()
    };
    let (old, new) = (marks(before), marks(after));
    let pairs = old.iter().zip(&new).filter(|(old, new)| old != new);
    let of = |(account, strike): &(Option<SubscriberId>, Option<_>)| strike.as_ref().and(*account);
    pairs.flat_map(|(old, new)| [of(old), of(new)]).flatten().collect()
}

/// Holds the accounts that a change touches, and counts them as they are before it is stored.
pub(super) async fn before(
    app: &App,
    tx: &mut Tx,
    old: &Case,
    new: &Case,
) -> Result<Before, ServiceError> {
    let mut accounts = Vec::new();
    // In the order of their identifiers, which all nodes share.
    for id in touched(old, new) {
        strikes::lock(tx, id).await?;
        accounts.push((id, counted(app, tx, id).await?));
    }
    Ok(accounts)
}

async fn counted(app: &App, tx: &mut Tx, id: SubscriberId) -> Result<Vec<Strike>, ServiceError> {
    let struck = strikes::of_subscriber(tx, id, by_works(app)).await?;
    Ok(struck.into_iter().map(|one| one.strike).collect())
}

fn policy(app: &App) -> &Steps {
    &app.policies.in_force().repeat_infringer.steps
}

fn by_works(app: &App) -> bool {
    policy(app).grouping == Grouping::SameWork
}

/// Counts again once the change of `case` is stored, and proposes, withdraws or asks back what
/// follows. What is proposed is told in the chain of this case, which ends in `head`.
pub(super) async fn recount(
    app: &App,
    tx: &mut Tx,
    case: CaseId,
    head: Head,
    accounts: Before,
    now: Timestamp,
) -> Result<(), ServiceError> {
    let mut effects = Vec::new();
    for (id, old) in accounts {
        let new = counted(app, tx, id).await?;
        let known = steps::known(tx, id).await?;
        let found = moves((&old, &new), &known, policy(app), now, app.zone());
        for what in found {
            match what {
                Move::Withdraw(step) => steps::set(tx, step, StepState::Withdrawn).await?,
                Move::AskBack(step) => steps::set(tx, step, StepState::Undo).await?,
                Move::Stand(step) => steps::set(tx, step, StepState::Approved).await?,
                Move::Propose(step) => {
                    let many = tally(&new, policy(app), now, app.zone()).count();
                    let strikes = u32::try_from(many).unwrap_or(u32::MAX);
                    let fresh = StepId(app.chance.uuid(now));
                    let proposed = New { id: fresh, subscriber: id, case, step, strikes };
                    steps::propose(tx, &proposed, now).await?;
                    let account = subscribers::find(tx, id).await?.ok_or(ServiceError::NotFound)?;
                    let words = vec![("account", account.reference.to_string())];
                    effects.push(Effect::Record(Event::StepProposed { step, strikes }, words));
                }
            }
        }
    }
    if effects.is_empty() {
        return Ok(());
    }
    let (sealed, end) = seal_all(app, case, head, &effects, Actor::System, now);
    events::insert(tx, &sealed).await?;
    cases::set_heads(tx, &[(case, end)]).await?;
    Ok(())
}

/// A person decides that the step is taken: the account is told.
pub async fn approve(
    app: &App,
    by: &Person,
    id: StepId,
    reason: &Reason,
) -> Result<(), ServiceError> {
    decide(app, by, id, reason, StepState::Approved).await
}

/// A person decides that it is not, and says why; also that an account is not ended.
pub async fn decline(
    app: &App,
    by: &Person,
    id: StepId,
    reason: &Reason,
) -> Result<(), ServiceError> {
    decide(app, by, id, reason, StepState::Declined).await
}

/// A person takes back a step that was taken: the account is told.
pub async fn lift(app: &App, by: &Person, id: StepId, reason: &Reason) -> Result<(), ServiceError> {
    decide(app, by, id, reason, StepState::Lifted).await
}

async fn decide(
    app: &App,
    by: &Person,
    id: StepId,
    reason: &Reason,
    to: StepState,
) -> Result<(), ServiceError> {
    let now = app.clock.now();
    let mut tx = app.db.write().await?;
    let found = steps::find(&mut tx, id).await?.ok_or(ServiceError::NotFound)?;
    // The case before the account, as every change does.
    let held = change::hold(&mut tx, found.case).await?;
    strikes::lock(&mut tx, found.subscriber).await?;
    let step = steps::find(&mut tx, id).await?.ok_or(ServiceError::NotFound)?;
    let may = match to {
        StepState::Lifted => step.state.may_be_lifted(),
        _ => step.state.may_be_decided(),
    };
    if !may {
        return Err(Refused::StepSettled(step.state.named()).into());
    }
    if to == StepState::Approved {
        let strikes = counted(app, &mut tx, step.subscriber).await?;
        if !tally(&strikes, policy(app), now, app.zone()).reaches(step.step) {
            return Err(Refused::StepNotReached.into());
        }
    }
    if !steps::decide(&mut tx, id, (step.state, to), by.id, now, reason).await? {
        return Err(ServiceError::Stale);
    }
    let effects = told(&held.stored.case, &step, to, reason);
    let after = held.stored.case.clone();
    change::store(app, &mut tx, &held, &after, &effects, Actor::Person(by.id), now).await?;
    tx.commit().await?;
    app.promised.notify_one();
    Ok(())
}

/// The event of a decision, and the letter to the account.
fn told(case: &Case, filed: &Filed, to: StepState, reason: &Reason) -> Vec<Effect> {
    let step = filed.step;
    let (event, letter) = match to {
        StepState::Approved => {
            let letter = match step {
                Step::Warn => LetterKind::Warning,
                Step::Restrict => LetterKind::Restriction,
                Step::Terminate => LetterKind::Termination,
            };
            (Event::StepApproved { step }, Some(letter))
        }
        StepState::Lifted => (Event::StepLifted { step }, Some(LetterKind::StepLifted)),
        _ => (Event::StepDeclined { step }, None),
    };
    let words = vec![("account", filed.reference.clone()), ("reason", reason.to_string())];
    let mut effects = vec![Effect::Record(event, words)];
    let own: Vec<u32> = (1..)
        .zip(&case.subscribers)
        .filter(|(_, account)| **account == Some(filed.subscriber))
        .map(|(position, _)| position)
        .collect();
    match letter {
        None => {}
        // The case says now that it was somebody else's: that nobody was told is on record.
        Some(letter) if own.is_empty() => {
            effects.push(Event::LetterUnaddressed { letter }.into());
        }
        Some(letter) => effects.push(Owed::about(letter, &own).into()),
    }
    effects
}

/// Everything that the page of an account shows.
pub struct AccountFile {
    /// The account.
    pub subscriber: Subscriber,
    /// Its strikes with their cases, the newest notice first.
    pub struck: Vec<Struck>,
    /// The same, counted under the policy in force.
    pub tally: Tally,
    /// The policy's numbers.
    pub policy: Steps,
    /// Its steps, the newest first.
    pub steps: Vec<Filed>,
}

/// An account with its strikes and steps.
pub async fn account(app: &App, id: SubscriberId) -> Result<AccountFile, ServiceError> {
    let mut tx = app.db.read().await?;
    let subscriber = subscribers::find(&mut tx, id).await?.ok_or(ServiceError::NotFound)?;
    let struck = strikes::of_subscriber(&mut tx, id, by_works(app)).await?;
    let steps = steps::of_subscriber(&mut tx, id).await?;
    let all: Vec<Strike> = struck.iter().map(|one| one.strike.clone()).collect();
    let tally = tally(&all, policy(app), app.clock.now(), app.zone());
    Ok(AccountFile { subscriber, struck, tally, policy: *policy(app), steps })
}

/// The strikes of an account as letters about its steps name them: what counts, or would count.
pub(super) async fn for_letter(
    app: &App,
    tx: &mut Tx,
    id: SubscriberId,
    now: Timestamp,
) -> Result<Account, ServiceError> {
    let struck = strikes::of_subscriber(tx, id, by_works(app)).await?;
    let all: Vec<Strike> = struck.iter().map(|one| one.strike.clone()).collect();
    let tally = tally(&all, policy(app), now, app.zone());
    let weighed = tally.groups().iter().flat_map(|group| &group.strikes);
    let named = |of: &Weighed| {
        let is = |one: &&Struck| {
            (one.strike.case, one.strike.position) == (of.strike.case, of.strike.position)
        };
        let one = struck.iter().find(is)?;
        Some(letter::Struck {
            number: one.number,
            place: one.location.line(),
            disabled_at: of.strike.at,
            expires_on: of.expires_on,
            weight: of.weight,
        })
    };
    let mut strikes: Vec<letter::Struck> = weighed.filter_map(named).collect();
    strikes.sort_by_key(|strike| strike.disabled_at);
    Ok(Account { count: tally.count(), strikes, until: None })
}

/// One step.
pub async fn step(app: &App, id: StepId) -> Result<Filed, ServiceError> {
    let mut tx = app.db.read().await?;
    steps::find(&mut tx, id).await?.ok_or(ServiceError::NotFound)
}

/// Steps that wait for a person, the oldest first.
pub async fn open(app: &App) -> Result<Vec<Filed>, ServiceError> {
    let mut tx = app.db.read().await?;
    Ok(steps::open(&mut tx, OPEN_MOST).await?)
}

/// How many steps wait for a person, up to `most`: for the desk's home page.
pub async fn count_open(app: &App, most: u16) -> Result<u64, ServiceError> {
    let mut tx = app.db.read().await?;
    Ok(steps::count_open(&mut tx, most).await?)
}

/// The account with exactly this reference; for an empty one, those heard of last.
pub async fn search(app: &App, reference: &str) -> Result<Vec<Subscriber>, ServiceError> {
    let mut tx = app.db.read().await?;
    Ok(match reference.trim() {
        "" => subscribers::newest(&mut tx, NEWEST).await?,
        text => subscribers::by_reference(&mut tx, text).await?.into_iter().collect(),
    })
}
