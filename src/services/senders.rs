//! Senders of notices: their record beside a case, and warning, suspending, readmitting them.
//! None of it decides anything: a notice of a suspended sender is kept, shown and due as ever.
use jiff::Timestamp;

use super::{App, ServiceError, change};
use crate::{
    domain::{
        audit::Actor,
        case::{Effect, Refused},
        event::Event,
        ids::CaseId,
        letter::LetterKind,
        outcome::Reason,
        person::Person,
        sender::{COUNTED, Mark, Marked, Record, may_end},
    },
    store::{Tx, cases::Sender, senders},
};

/// What is known of the sender of a notice.
#[derive(Debug, Clone)]
pub struct SenderFile {
    /// What became of the sender's notices.
    pub record: Record,
    /// Where the sender stands now.
    pub mark: Mark,
    /// Warnings and suspensions, the newest first.
    pub marks: Vec<Marked>,
}

/// What became of the newest notices of a sender.
pub async fn record(app: &App, sender: Sender) -> Result<Record, ServiceError> {
    let mut tx = app.db.read().await?;
    Ok(senders::record(&mut tx, sender, COUNTED).await?)
}

/// Where a sender stands now.
pub async fn marks(app: &App, sender: Sender) -> Result<Mark, ServiceError> {
    let mut tx = app.db.read().await?;
    Ok(Mark::of(&senders::marks(&mut tx, sender).await?, app.clock.now()))
}

/// The sender of a case's notice; none where the notice names nobody.
pub async fn beside(app: &App, case: CaseId) -> Result<Option<SenderFile>, ServiceError> {
    let mut tx = app.db.read().await?;
    read(app, &mut tx, case).await
}

pub(super) async fn read(
    app: &App,
    tx: &mut Tx,
    case: CaseId,
) -> Result<Option<SenderFile>, ServiceError> {
    let Some(sender) = senders::of_case(tx, case).await? else { return Ok(None) };
    let record = senders::record(tx, sender, COUNTED).await?;
    let marks = senders::marks(tx, sender).await?;
    Ok(Some(SenderFile { record, mark: Mark::of(&marks, app.clock.now()), marks }))
}

/// What a person does about a sender.
enum Act {
    Warn,
    Suspend(Timestamp),
    Readmit,
}

/// A person warns the sender of this case's notice, who reads the reason.
pub async fn warn(
    app: &App,
    by: &Person,
    case: CaseId,
    reason: &Reason,
) -> Result<(), ServiceError> {
    act(app, by, case, reason, &Act::Warn).await
}

/// A person suspends processing for a sender who was warned before, until a moment that is named.
pub async fn suspend(
    app: &App,
    by: &Person,
    case: CaseId,
    reason: &Reason,
    until: Timestamp,
) -> Result<(), ServiceError> {
    act(app, by, case, reason, &Act::Suspend(until)).await
}

/// A person ends a suspension early.
pub async fn readmit(
    app: &App,
    by: &Person,
    case: CaseId,
    reason: &Reason,
) -> Result<(), ServiceError> {
    act(app, by, case, reason, &Act::Readmit).await
}

async fn act(
    app: &App,
    by: &Person,
    case: CaseId,
    reason: &Reason,
    act: &Act,
) -> Result<(), ServiceError> {
    let now = app.clock.now();
    let mut tx = app.db.write().await?;
    let held = change::hold(&mut tx, case).await?;
    let sender = senders::of_case(&mut tx, case).await?.ok_or(Refused::NoSender)?;
    let new =
        senders::New { id: app.chance.uuid(now), sender, case, reason, by: by.id, until: None };
    let (event, letter) = match act {
        Act::Warn => {
            senders::mark(&mut tx, &new, now).await?;
            (Event::SenderWarned, Some(LetterKind::SenderWarning))
        }
        Act::Suspend(until) => {
            let marks = senders::marks(&mut tx, sender).await?;
            if Mark::of(&marks, now).warned_at.is_none() {
                return Err(Refused::WarnFirst.into());
            }
            if !may_end(*until, now, app.zone()) {
                return Err(Refused::NoEnd.into());
            }
            suspended(&mut tx, &senders::New { until: Some(*until), ..new }, now).await?;
            (Event::SenderSuspended { until: *until }, Some(LetterKind::SenderSuspension))
        }
        Act::Readmit => {
            if !senders::lift(&mut tx, sender, now).await? {
                return Err(Refused::NothingChanges.into());
            }
            (Event::SenderReadmitted, None)
        }
    };
    let mut effects = vec![Effect::Record(event, vec![("reason", reason.to_string())])];
    effects.extend(letter.map(Effect::from));
    let after = held.stored.case.clone();
    change::store(app, &mut tx, &held, &after, &effects, Actor::Person(by.id), now).await?;
    tx.commit().await?;
    app.promised.notify_one();
    Ok(())
}

/// One suspension counts at a time: another takes the place of what is left of the first.
async fn suspended(
    tx: &mut Tx,
    new: &senders::New<'_>,
    now: Timestamp,
) -> Result<(), ServiceError> {
    senders::lift(tx, new.sender, now).await?;
    Ok(senders::mark(tx, new, now).await?)
}
