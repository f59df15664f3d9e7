//! The designated agent's verbs: decide, confirm, reopen, overturn, dismiss, note, hand over.
use std::collections::BTreeSet;

use jiff::Timestamp;

use super::{
    App, ServiceError,
    answers::{self, Ticket},
    change,
    change::Held,
};
use crate::{
    domain::{
        audit::Hand,
        case::{Amend, Case, Effect, HoldEnd, Refused},
        event::Event,
        ids::{CaseId, PersonId},
        outcome::{Basis, Outcome, Reason},
        policy::Element,
        standing::Ordinal,
        text::Passage,
        verdict::{Override, judge},
    },
    store::{letters::Letter, people},
};

/// What an agent does to a case.
#[derive(Debug, Clone)]
pub enum Act {
    /// Decides about open locations.
    Decide {
        /// Numbers of the locations, from 1.
        positions: Vec<u32>,
        /// The outcome.
        outcome: Outcome,
        /// The ground, where access is disabled.
        basis: Basis,
        /// The reason, which the claimant reads, and the subscriber where access is disabled.
        reason: Option<Reason>,
    },
    /// Confirms that instructions were carried out.
    Confirm {
        /// Numbers of the locations.
        positions: Vec<u32>,
        /// When it was done; now, if not said.
        done_at: Option<Timestamp>,
    },
    /// Takes decisions back that nobody was told of.
    Reopen {
        /// Numbers of the locations.
        positions: Vec<u32>,
        /// Why.
        reason: Reason,
    },
    /// Overrules a finding.
    Overturn {
        /// Which.
        element: Element,
        /// What the agent found.
        met: bool,
        /// Why.
        reason: Passage,
    },
    /// Closes a case that names no location.
    Dismiss {
        /// Why; the claimant reads it.
        reason: Reason,
    },
    /// Hands the case to a queue and, maybe, a person.
    HandOver {
        /// The queue.
        queue: String,
        /// The person.
        person: Option<PersonId>,
    },
    /// Instructs restoration inside the window.
    Instruct {
        /// Numbers of the locations.
        positions: Vec<u32>,
    },
    /// Finds that access should not have been disabled.
    Correct {
        /// Numbers of the locations.
        positions: Vec<u32>,
        /// Why; both parties read it.
        reason: Reason,
    },
    /// Finds that a counter-notice is the subscriber's.
    Vouch {
        /// Which.
        counter: Ordinal,
    },
    /// Finds that it is not.
    DeclineCounter {
        /// Which.
        counter: Ordinal,
        /// Why; its sender reads it.
        reason: Reason,
    },
    /// Finds that a reported proceeding is what the statute asks.
    ConfirmHold {
        /// Which.
        hold: Ordinal,
    },
    /// Finds that it is not.
    RefuseHold {
        /// Which.
        hold: Ordinal,
        /// Why; the claimant reads it.
        reason: Reason,
    },
    /// Records how a proceeding ended.
    EndHold {
        /// Which.
        hold: Ordinal,
        /// How.
        end: HoldEnd,
        /// The judgment, settlement or dismissal.
        reason: Reason,
    },
    /// Answers a complaint.
    Answer {
        /// Which.
        complaint: Ordinal,
        /// What becomes of the outcome.
        amend: Amend,
        /// Why; the complainant reads it, and the claimant where an outcome changes.
        reason: Reason,
    },
    /// Revokes every access key given out before.
    RevokeKeys {
        /// Why.
        reason: Reason,
    },
    /// Leaves a note for the desk.
    Note,
}

/// Does `act` to the case as it was at `revision`; `note` is kept with it for the desk alone.
pub async fn act(
    app: &App,
    by: impl Into<Hand>,
    case: CaseId,
    revision: i64,
    act: &Act,
    note: Option<&Passage>,
) -> Result<(), ServiceError> {
    act_once(app, by, (case, revision), act, note, None).await
}

/// The same for a request that may come again: with it, `ticket` is marked as done, or neither is.
pub async fn act_once(
    app: &App,
    by: impl Into<Hand>,
    (case, revision): (CaseId, i64),
    act: &Act,
    note: Option<&Passage>,
    ticket: Option<&Ticket>,
) -> Result<(), ServiceError> {
    let by = by.into();
    let now = app.clock.now();
    let mut tx = app.db.write().await?;
    let held = change::hold_as_seen(&mut tx, case, revision).await?;
    let colleague = colleague(&mut tx, act).await?;
    let kept = change::elsewhere(&mut tx, &held.stored.case).await?;
    let (after, mut effects) = apply(app, &held, act, by, (colleague, &kept), now).await?;
    match (act, note) {
        (Act::Note, None) => return Err(Refused::NothingChanges.into()),
        (_, Some(note)) => {
            effects.push(Effect::Record(Event::Noted, vec![("note", note.to_string())]));
        }
        (_, None) => {}
    }
    change::store(app, &mut tx, &held, &after, &effects, by.actor, now).await?;
    answers::done(&mut tx, ticket).await?;
    tx.commit().await?;
    app.promised.notify_one();
    Ok(())
}

/// The letters that `act` would send, with nothing stored.
pub async fn preview(
    app: &App,
    by: impl Into<Hand>,
    case: CaseId,
    act: &Act,
) -> Result<Vec<Letter>, ServiceError> {
    let by = by.into();
    let now = app.clock.now();
    let mut tx = app.db.read().await?;
    let held = change::look(&mut tx, case).await?;
    let colleague = colleague(&mut tx, act).await?;
    let kept = change::elsewhere(&mut tx, &held.stored.case).await?;
    let (after, effects) = apply(app, &held, act, by, (colleague, &kept), now).await?;
    Ok(change::compose(app, &mut tx, &held, &after, &effects, now).await?.letters)
}

async fn colleague(
    tx: &mut crate::store::Tx,
    act: &Act,
) -> Result<Option<(PersonId, String)>, ServiceError> {
    let Act::HandOver { person: Some(id), .. } = act else { return Ok(None) };
    let all = people::list(tx).await?;
    let found = all.into_iter().find(|person| person.id == *id && !person.disabled);
    found.map(|person| Some((person.id, person.name))).ok_or(ServiceError::NotFound)
}

async fn apply(
    app: &App,
    held: &Held,
    act: &Act,
    by: Hand,
    (colleague, kept): (Option<(PersonId, String)>, &BTreeSet<u32>),
    now: Timestamp,
) -> Result<(Case, Vec<Effect>), ServiceError> {
    let case = held.stored.case.clone();
    let (practice, kept) = (app.practice(), |position: u32| kept.contains(&position));
    Ok(match act {
        Act::Decide { positions, outcome, basis, reason } => {
            let decided = (*outcome, *basis, reason.clone());
            case.decide(positions, decided, by.person, now, &practice)?
        }
        Act::Instruct { positions } => case.instruct(positions, now, &kept)?,
        Act::Correct { positions, reason } => case.correct(positions, reason, now, &kept)?,
        Act::Vouch { counter } => case.vouch(*counter)?,
        Act::DeclineCounter { counter, reason } => {
            case.decline_counter(*counter, reason.as_str())?
        }
        Act::ConfirmHold { hold } => case.confirm_hold(*hold)?,
        Act::RefuseHold { hold, reason } => {
            let (case, mut effects) = case.refuse_hold(*hold, reason.as_str())?;
            // The original dates apply: what fell due meanwhile is done at once.
            let (case, due) = case.wake(now, &practice, &kept);
            effects.extend(due);
            (case, effects)
        }
        Act::EndHold { hold, end, reason } => {
            case.end_hold(*hold, *end, reason.as_str(), now, &kept)?
        }
        Act::Answer { complaint, amend, reason } => {
            case.answer(*complaint, *amend, reason, by.person, now, &kept)?
        }
        Act::RevokeKeys { reason } => case.revoke_keys(reason.as_str()),
        Act::Confirm { positions, done_at } => {
            case.confirm(positions, by.person, done_at.unwrap_or(now), now)?
        }
        Act::Reopen { positions, reason } => case.reopen(positions, reason)?,
        Act::Dismiss { reason } => case.dismiss(reason, now)?,
        Act::HandOver { queue, .. } => case.hand_over(queue.clone(), colleague)?,
        Act::Note => (case, vec![]),
        Act::Overturn { element, met, reason } => {
            let over = Override { element: *element, met: *met, reason: reason.clone() };
            let policy = super::publish::copyright(app, held.notice.policy).await?;
            let policy =
                policy.ok_or_else(|| ServiceError::Broken("policy was never stored".into()))?;
            let mut overrides = case.overrides.clone();
            overrides.push(over.clone());
            let verdict = judge(&policy, &held.claimed(), &overrides);
            let arrived_at = held.arrival.received_at;
            case.overturn(over, verdict.overall, arrived_at, now, &practice)
        }
    })
}
