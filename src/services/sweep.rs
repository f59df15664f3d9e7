//! The sweeper: acts on what has fallen due, case by case, each in its own transaction.
//!
//! A case names the moment at which it must be looked at; the one that fell due first is taken
//! first and held while it is changed, so order is kept and several nodes do each thing once. What
//! was done is not due any more: sweeping twice, or after a missed night, changes nothing.
use jiff::{SignedDuration, Timestamp};

use super::{App, ServiceError, answers, chain, change, designation, mine};
use crate::{
    domain::{
        audit::Actor,
        ids::{CaseId, LookId},
        standing::Standing,
    },
    store::{Tx, cases, looks},
};

/// A case that cannot be swept waits so long, so that it does not hold up the others.
const SNOOZE: SignedDuration = SignedDuration::from_mins(5);

/// Does everything that has fallen due; returns how many cases were looked at.
pub async fn sweep(app: &App) -> Result<usize, ServiceError> {
    let mut swept = 0;
    while let Some(due) = next(app).await? {
        swept += 1;
        let Err(error) = meet(app, due).await else { continue };
        tracing::error!(error = %chain(&error), case = %due.case, "a case could not be swept");
        let now = app.clock.now();
        let later = now.checked_add(SNOOZE).unwrap_or(now);
        let mut tx = app.db.write().await?;
        match due.look {
            Some(look) => looks::later(&mut tx, look, later).await?,
            None => cases::set_wake(&mut tx, due.case, Some(later)).await?,
        }
        tx.commit().await?;
    }
    designation::alert(app).await?;
    answers::forget(app).await?;
    mine::forget(app).await?;
    Ok(swept)
}

/// A case to look at: at a moment of its own, or because another case changed.
#[derive(Clone, Copy)]
struct Due {
    case: CaseId,
    look: Option<LookId>,
}

async fn next(app: &App) -> Result<Option<Due>, ServiceError> {
    let now = app.clock.now();
    let mut tx = app.db.read().await?;
    if let Some((look, case)) = looks::due(&mut tx, now).await? {
        return Ok(Some(Due { case, look: Some(look) }));
    }
    let case = cases::due(&mut tx, now).await?;
    Ok(case.map(|case| Due { case, look: None }))
}

/// Does what is due about one case.
pub(super) async fn wake(app: &App, case: CaseId) -> Result<(), ServiceError> {
    meet(app, Due { case, look: None }).await
}

/// Another node may have been faster: then nothing is due any more.
async fn meet(app: &App, due: Due) -> Result<(), ServiceError> {
    let now = app.clock.now();
    let mut tx = app.db.write().await?;
    let changed = woken(app, &mut tx, due.case, now).await?;
    if let Some(look) = due.look {
        looks::done(&mut tx, look).await?;
    }
    tx.commit().await?;
    if changed {
        app.promised.notify_one();
    }
    Ok(())
}

/// Whether anything was due.
pub(super) async fn woken(
    app: &App,
    tx: &mut Tx,
    id: CaseId,
    now: Timestamp,
) -> Result<bool, ServiceError> {
    let held = change::hold(tx, id).await?;
    let practice = app.practice();
    let kept = change::elsewhere(tx, &held.stored.case).await?;
    let kept = |position: u32| kept.contains(&position);
    let (case, mut effects) = held.stored.case.clone().wake(now, &practice, &kept);
    let free: Vec<u32> = (1..)
        .zip(&case.standings)
        .filter(|(position, it)| matches!(it, Standing::Released { .. }) && !kept(*position))
        .map(|(position, _)| position)
        .collect();
    let (case, more) = case.ground_gone(&free, now);
    effects.extend(more);
    if effects.is_empty() {
        cases::set_wake(tx, id, case.wakes_at(&practice)).await?;
        return Ok(false);
    }
    change::store(app, tx, &held, &case, &effects, Actor::System, now).await?;
    Ok(true)
}
