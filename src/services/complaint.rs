//! Complaints against an outcome, from either party with its key (DSA Art. 20).
use super::{App, ServiceError, access, change};
use crate::{
    domain::{
        audit::Actor,
        case::{Party, next_after},
        event::Request,
        ids::{CaseId, SubscriberId},
        key::KeyHolder,
        paper::ComplaintPaper,
        standing::Ordinal,
    },
    store::{
        Tx,
        papers::{self, PaperKind},
    },
};

/// The claimant complains; no positions for a case that was closed without any.
pub async fn of_claimant(
    app: &App,
    number: &str,
    key: &str,
    positions: &[u32],
    paper: &ComplaintPaper,
) -> Result<Ordinal, ServiceError> {
    let mut tx = app.db.write().await?;
    let id = access::admitted(app, &mut tx, number, KeyHolder::Claimant, key).await?;
    let from = From { party: Party::Claimant, subscriber: None, actor: Actor::Claimant };
    take(app, tx, id, &from, positions, paper).await
}

/// A subscriber complains.
pub async fn of_subscriber(
    app: &App,
    number: &str,
    (party, key): (&str, &str),
    positions: &[u32],
    paper: &ComplaintPaper,
) -> Result<Ordinal, ServiceError> {
    let mut tx = app.db.write().await?;
    let (id, subscriber) = access::admitted_subscriber(app, &mut tx, number, party, key).await?;
    let subscriber = Some(subscriber);
    let from = From { party: Party::Subscriber, subscriber, actor: Actor::Subscriber };
    take(app, tx, id, &from, positions, paper).await
}

struct From {
    party: Party,
    subscriber: Option<SubscriberId>,
    actor: Actor,
}

async fn take(
    app: &App,
    mut tx: Tx,
    id: CaseId,
    from: &From,
    positions: &[u32],
    paper: &ComplaintPaper,
) -> Result<Ordinal, ServiceError> {
    let now = app.clock.now();
    let From { party, subscriber, actor } = *from;
    let held = change::hold(&mut tx, id).await?;
    let case = held.stored.case.clone();
    let ordinal = next_after(case.life.complaints.len());
    let (after, effects) = match case.complain(party, subscriber, positions, now, &app.practice()) {
        Ok(changed) => changed,
        Err(refused) => {
            // SQLite has one writer: the refusal is recorded after this transaction is gone.
            drop(tx);
            change::turn_away(app, id, Request::Complaint, &refused, actor).await?;
            return Err(refused.into());
        }
    };
    papers::insert(&mut tx, id, PaperKind::Complaint, ordinal, paper).await?;
    change::store(app, &mut tx, &held, &after, &effects, actor, now).await?;
    tx.commit().await?;
    app.promised.notify_one();
    Ok(ordinal)
}
