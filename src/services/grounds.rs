//! Grounds beside the notice: material that terms, a court order or own knowledge keep down stays
//! down whatever becomes of a case.
use super::{App, ServiceError, change, change::Held};
use crate::{
    domain::{
        audit::Actor,
        case::Refused,
        ids::CaseId,
        location::Location,
        outcome::{Basis, Reason},
        person::Person,
    },
    store::{
        grounds::{self, Ground},
        letters::Letter,
    },
};

/// Another ground keeps these locations down from now on, in this case and in every other.
pub async fn lay(
    app: &App,
    by: &Person,
    case: CaseId,
    revision: i64,
    positions: &[u32],
    (basis, reason): (Basis, &Reason),
) -> Result<(), ServiceError> {
    let now = app.clock.now();
    let mut tx = app.db.write().await?;
    let held = change::hold_as_seen(&mut tx, case, revision).await?;
    let (after, effects) = held.stored.case.clone().lay_ground(positions, (basis, reason), now)?;
    for position in positions {
        let location = located(&held, *position)?;
        let id = app.chance.uuid(now);
        let ground = Ground { id, basis, reason: reason.as_str(), by: by.id, at: now };
        if !grounds::lay(&mut tx, location, &ground).await? {
            return Err(Refused::NoAddress(*position).into());
        }
    }
    change::store(app, &mut tx, &held, &after, &effects, Actor::Person(by.id), now).await?;
    tx.commit().await?;
    app.promised.notify_one();
    Ok(())
}

/// The letters that laying it would send, with nothing stored.
pub async fn preview(
    app: &App,
    case: CaseId,
    positions: &[u32],
    ground: (Basis, &Reason),
) -> Result<Vec<Letter>, ServiceError> {
    let now = app.clock.now();
    let mut tx = app.db.read().await?;
    let held = change::look(&mut tx, case).await?;
    let (after, effects) = held.stored.case.clone().lay_ground(positions, ground, now)?;
    Ok(change::compose(app, &mut tx, &held, &after, &effects, now).await?.letters)
}

/// No other ground keeps these locations down any more. What a case had given up because of it
/// comes back: the sweeper looks at every such case, and at this one now.
pub async fn lift(
    app: &App,
    by: &Person,
    case: CaseId,
    revision: i64,
    positions: &[u32],
    reason: &Reason,
) -> Result<(), ServiceError> {
    let now = app.clock.now();
    let mut tx = app.db.write().await?;
    let held = change::hold_as_seen(&mut tx, case, revision).await?;
    for position in positions {
        let location = located(&held, *position)?;
        if !grounds::lift(&mut tx, location, by.id, now).await? {
            return Err(Refused::NoGround(*position).into());
        }
    }
    let (after, effects) = held.stored.case.clone().lift_ground(positions, reason)?;
    change::store(app, &mut tx, &held, &after, &effects, Actor::Person(by.id), now).await?;
    change::look_again(app, &mut tx, case, now).await?;
    tx.commit().await?;
    super::sweep::wake(app, case).await?;
    app.promised.notify_one();
    Ok(())
}

fn located(held: &Held, position: u32) -> Result<&Location, Refused> {
    let index = (position as usize).checked_sub(1);
    let location = index.and_then(|index| held.notice.locations.get(index));
    location.ok_or(Refused::NoSuchLocation(position))
}
