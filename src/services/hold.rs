//! Holds: word of a proceeding, from the claimant's page or typed in at the desk. Its receipt counts.
use jiff::Timestamp;

use super::{App, ServiceError, access, change};
use crate::{
    domain::{
        audit::Actor,
        case::{HoldKind, HoldSender, next_after},
        event::Request,
        ids::CaseId,
        key::KeyHolder,
        number::CaseNumber,
        paper::HoldPaper,
        person::Person,
        standing::Ordinal,
    },
    store::{
        Tx, cases,
        letters::Letter,
        papers::{self, PaperKind},
    },
};

/// Word of a proceeding on its way in.
#[derive(Debug, Clone)]
pub struct Report {
    /// Which proceeding.
    pub kind: HoldKind,
    /// The locations it is about.
    pub positions: Vec<u32>,
    /// What was said of it.
    pub paper: HoldPaper,
}

/// The claimant reports a proceeding with the key of the case; returns its number.
pub async fn report(
    app: &App,
    number: &str,
    key: &str,
    report: &Report,
) -> Result<Ordinal, ServiceError> {
    let now = app.clock.now();
    let mut tx = app.db.write().await?;
    let id = access::admitted(app, &mut tx, number, KeyHolder::Claimant, key).await?;
    let word = Word { report, sender: HoldSender::Claimant, received_at: now };
    take(app, tx, id, &word, Actor::Claimant).await
}

/// Somebody at the desk types in what arrived by another way, with the moment of its receipt. A
/// sender who is not known is said to be that, and a person finds out.
pub async fn record(
    app: &App,
    by: &Person,
    number: &CaseNumber,
    report: &Report,
    is_known: bool,
    received_at: Option<Timestamp>,
) -> Result<Ordinal, ServiceError> {
    let now = app.clock.now();
    let mut tx = app.db.write().await?;
    let id = cases::by_number(&mut tx, number).await?.ok_or(ServiceError::NotFound)?;
    let sender = if is_known { HoldSender::Typed } else { HoldSender::Unknown };
    let word = Word { report, sender, received_at: received_at.unwrap_or(now) };
    take(app, tx, id, &word, Actor::Person(by.id)).await
}

/// The letters that recording it would send; what is written on the way is taken back.
pub async fn preview(
    app: &App,
    number: &CaseNumber,
    report: &Report,
    is_known: bool,
    received_at: Option<Timestamp>,
) -> Result<Vec<Letter>, ServiceError> {
    let now = app.clock.now();
    let mut tx = app.db.write().await?;
    let id = cases::by_number(&mut tx, number).await?.ok_or(ServiceError::NotFound)?;
    let sender = if is_known { HoldSender::Typed } else { HoldSender::Unknown };
    let held = change::hold(&mut tx, id).await?;
    let case = held.stored.case.clone();
    let earlier = Ordinal::try_from(case.life.holds.len()).unwrap_or(Ordinal::MAX);
    let ordinal = earlier.saturating_add(1);
    let received_at = received_at.unwrap_or(now);
    let (after, effects) = case.hold(report.kind, &report.positions, sender, received_at, now)?;
    papers::insert(&mut tx, id, PaperKind::Hold, ordinal, &report.paper).await?;
    Ok(change::compose(app, &mut tx, &held, &after, &effects, now).await?.letters)
}

struct Word<'a> {
    report: &'a Report,
    sender: HoldSender,
    received_at: Timestamp,
}

async fn take(
    app: &App,
    mut tx: Tx,
    id: CaseId,
    word: &Word<'_>,
    actor: Actor,
) -> Result<Ordinal, ServiceError> {
    let now = app.clock.now();
    let Word { report, sender, received_at } = *word;
    let held = change::hold(&mut tx, id).await?;
    let case = held.stored.case.clone();
    let ordinal = next_after(case.life.holds.len());
    let (after, effects) = match case.hold(report.kind, &report.positions, sender, received_at, now)
    {
        Ok(changed) => changed,
        Err(refused) => {
            // SQLite has one writer: the refusal is recorded after this transaction is gone.
            drop(tx);
            change::turn_away(app, id, Request::Hold, &refused, actor).await?;
            return Err(refused.into());
        }
    };
    papers::insert(&mut tx, id, PaperKind::Hold, ordinal, &report.paper).await?;
    change::store(app, &mut tx, &held, &after, &effects, actor, now).await?;
    tx.commit().await?;
    app.promised.notify_one();
    Ok(ordinal)
}
