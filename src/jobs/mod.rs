//! Floor 4: the worker. It takes promises under a lease, keeps them, and settles each.
use std::{sync::Arc, time::Duration};

use lettre::message::Mailbox;
use tokio::{sync::watch, task::JoinSet};

use crate::{
    domain::ids::LetterId,
    mail::{self, MailError},
    pdf,
    services::{App, ServiceError, chain, outbox, receipt},
    store::{
        letters::Filed,
        outbox::{Claimed, Promise},
    },
};

/// A promise that another node made, or that is due again, is found within this time.
const POLL: Duration = Duration::from_secs(2);
/// After a failure of the database, a moment before asking again.
const BREATH: Duration = Duration::from_secs(2);

/// Keeps promises until `stop` says so; what is in hand is finished.
pub async fn run(app: Arc<App>, mail: Arc<mail::Settings>, mut stop: watch::Receiver<bool>) {
    while !*stop.borrow() {
        let pause = match keep_due(&app, &mail).await {
            Ok(0) => POLL,
            Ok(_) => continue,
            Err(error) => {
                tracing::error!(error = %chain(&error), "promises could not be read");
                BREATH
            }
        };
        tokio::select! {
            _ = stop.changed() => {}
            () = app.promised.notified() => {}
            () = tokio::time::sleep(pause) => {}
        }
    }
}

/// Takes a batch of due promises and keeps them side by side; returns how many there were.
pub async fn keep_due(app: &Arc<App>, mail: &Arc<mail::Settings>) -> Result<usize, ServiceError> {
    let claimed = outbox::claim(app).await?;
    let many = claimed.len();
    let mut tasks = JoinSet::new();
    for promise in claimed {
        let (app, mail) = (app.clone(), mail.clone());
        tasks.spawn(async move { keep(&app, &mail, promise).await });
    }
    while let Some(done) = tasks.join_next().await {
        // Whatever went wrong, the lease runs out and the promise is taken again.
        match done {
            Ok(Ok(())) => {}
            Ok(Err(error)) => {
                tracing::error!(error = %chain(&error), "a promise could not be settled");
            }
            Err(error) => tracing::error!(%error, "keeping a promise broke off"),
        }
    }
    Ok(many)
}

async fn keep(app: &App, mail: &mail::Settings, claimed: Claimed) -> Result<(), ServiceError> {
    let Promise::Letter(id) = claimed.promise;
    let filed = match outbox::letter(app, LetterId(id)).await? {
        Some(filed) if filed.sent_at.is_none() => filed,
        _ => return outbox::dropped(app, claimed).await,
    };
    match send(app, mail, &filed).await? {
        Ok(()) => outbox::sent(app, claimed, &filed).await,
        Err(error) => {
            // The recipient is in the error of some servers: it goes to the desk, not to the log.
            tracing::warn!(letter = %filed.letter.id, attempt = claimed.attempt, "a letter was not taken");
            outbox::delayed(app, claimed, &filed, &error.to_string()).await
        }
    }
}

async fn send(
    app: &App,
    mail: &mail::Settings,
    filed: &Filed,
) -> Result<Result<(), MailError>, ServiceError> {
    let receipt = if filed.letter.kind.carries_receipt() {
        let facts = receipt::of_case(app, filed.letter.case).await?;
        let pdf = tokio::task::spawn_blocking(move || pdf::receipt(&facts)).await;
        match pdf {
            Ok(Ok(pdf)) => Some(pdf),
            Ok(Err(error)) => return Ok(Err(MailError::Compose(error.to_string()))),
            Err(error) => return Err(ServiceError::Broken(error.to_string())),
        }
    } else {
        None
    };
    let reply_to: Option<Mailbox> = app.policies.agent().email.parse().ok();
    let name = filed.letter.id.to_string();
    Ok(match mail::compose(mail, reply_to, filed, receipt) {
        Ok(message) => mail.transport.send(&name, message).await,
        Err(error) => Err(error),
    })
}
