//! Floor 4: the worker. It takes promises under a lease, keeps them, and settles each.
pub mod help;
pub mod imap;
pub mod importer;
pub mod limits;
pub mod schema;
pub mod sweeper;
pub mod tallier;

use std::{slice, sync::Arc, time::Duration};

use lettre::message::Mailbox;
use tokio::{
    sync::{Semaphore, watch},
    task::{JoinError, JoinSet},
    time::{Instant, timeout_at},
};

use crate::{
    domain::reply::ReplyParty,
    mail::{self, Enclosed, MailError},
    pdf,
    services::{
        App, ServiceError, chain,
        enclosures::{self, Enclosures},
        mine,
        outbox::{self, End, Ended, Taken},
    },
    store::letters::Filed,
};

/// A promise that another node made, or that is due again, is found within this time.
const POLL: Duration = Duration::from_secs(2);
/// After a failure of the database, a moment before asking again.
const BREATH: Duration = Duration::from_secs(2);

/// Letters make way for notices: after each batch the worker looks so often, at such a distance, whether the
/// crowd is gone. Forty and more are still sent in a second.
const LOOKS: u32 = 10;
const MAKING_WAY: Duration = Duration::from_millis(50);
/// How long a letter that was sent waits for others, to be settled with them.
const TOGETHER: Duration = Duration::from_millis(50);

/// Receipts are drawn one after the other: a letter can wait, and twenty at a time would leave
/// those who send notices a tenth of the processor.
static DRAWING: Semaphore = Semaphore::const_new(1);

/// Keeps promises until `stop` says so; what is in hand is finished.
pub async fn run(app: Arc<App>, mail: Arc<mail::Settings>, mut stop: watch::Receiver<bool>) {
    while !*stop.borrow() {
        let pause = match keep_due(&app, &mail).await {
            Ok(0) => POLL,
            Ok(_) => {
                make_way(&app, &stop).await;
                continue;
            }
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

async fn make_way(app: &App, stop: &watch::Receiver<bool>) {
    for _ in 0..LOOKS {
        if !app.intake.is_busy() || *stop.borrow() {
            break;
        }
        tokio::time::sleep(MAKING_WAY).await;
    }
}

/// Takes a batch of due promises and keeps them side by side; returns how many there were.
pub async fn keep_due(app: &Arc<App>, mail: &Arc<mail::Settings>) -> Result<usize, ServiceError> {
    let taken = outbox::claim(app).await?;
    let many = taken.len();
    let mut tasks = JoinSet::new();
    for promise in taken {
        let (app, mail) = (app.clone(), mail.clone());
        tasks.spawn(async move { keep(&app, &mail, promise).await });
    }
    while let Some(first) = tasks.join_next().await {
        // What ends soon after is settled with it: keeping that for good takes as long as sending it.
        let until = Instant::now() + TOGETHER;
        let mut done = vec![first];
        while let Ok(Some(next)) = timeout_at(until, tasks.join_next()).await {
            done.push(next);
        }
        let ended: Vec<Ended> = done.into_iter().filter_map(ended).collect();
        settle(app, &ended).await;
    }
    Ok(many)
}

/// Whatever went wrong, the lease runs out and the promise is taken again.
fn ended(done: Result<Result<Ended, ServiceError>, JoinError>) -> Option<Ended> {
    match done {
        Ok(Ok(ended)) => return Some(ended),
        Ok(Err(error)) => tracing::error!(error = %chain(&error), "a promise could not be kept"),
        Err(error) => tracing::error!(%error, "keeping a promise broke off"),
    }
    None
}

/// Settles all at once; when that fails each alone, so that none holds up the others.
async fn settle(app: &App, ended: &[Ended]) {
    if ended.len() > 1 && outbox::settle(app, ended).await.is_ok() {
        return;
    }
    for one in ended {
        if let Err(error) = outbox::settle(app, slice::from_ref(one)).await {
            tracing::error!(error = %chain(&error), "a promise could not be settled");
        }
    }
}

async fn keep(app: &App, mail: &mail::Settings, taken: Taken) -> Result<Ended, ServiceError> {
    let Taken { claimed, letter } = taken;
    let end = match letter? {
        Some(filed) if filed.delivery.is_pending() => match sent(app, mail, &filed).await? {
            Ok(()) => {
                let (letter, kind) = (filed.letter.id, filed.letter.kind);
                let request = filed.letter.request.as_deref().unwrap_or_default();
                tracing::info!(%letter, %kind, request, attempt = claimed.attempt, "a letter was taken");
                End::Sent(filed)
            }
            Err(error) => {
                // The recipient is in the error of some servers: it goes to the desk, not to the log.
                let (for_good, why) = (error.is_for_good(), error.to_string());
                let request = filed.letter.request.as_deref().unwrap_or_default();
                tracing::warn!(letter = %filed.letter.id, request, attempt = claimed.attempt, for_good, "a letter was not taken");
                if for_good { End::Bounced(filed, why) } else { End::Delayed(filed, why) }
            }
        },
        _ => End::Dropped,
    };
    Ok(Ended { claimed, end })
}

/// Where an answer goes: to this case and party, or else to the designated agent.
fn reply_to(app: &App, filed: &Filed) -> Option<Mailbox> {
    let number = filed.number.as_deref().and_then(|number| number.parse().ok());
    let party = ReplyParty::from(filed.letter.kind.addressee());
    let own = filed.letter.case.zip(number);
    let own = own.and_then(|(case, number)| app.reply_address(case, &number, party));
    own.as_deref().unwrap_or(&app.policies.agent().email).parse().ok()
}

/// What goes with a letter and cannot be made delays it, where a person sees that; a database that is
/// away delays everything.
async fn sent(
    app: &App,
    mail: &mail::Settings,
    filed: &Filed,
) -> Result<Result<(), MailError>, ServiceError> {
    match send(app, mail, filed).await {
        Err(error) if !error.is_outage() => {
            tracing::error!(letter = %filed.letter.id, error = %chain(&error), "what goes with a letter could not be made");
            Ok(Err(MailError::Compose(error.to_string())))
        }
        done => done,
    }
}

async fn send(
    app: &App,
    mail: &mail::Settings,
    filed: &Filed,
) -> Result<Result<(), MailError>, ServiceError> {
    let filed = &*mine::written_out(app, filed).await?;
    let mut enclosures = Vec::new();
    let Enclosures { receipt, ack } = enclosures::of_letter(app, &filed.letter).await?;
    if let Some(facts) = receipt {
        let turn = DRAWING.acquire().await;
        let pdf = tokio::task::spawn_blocking(move || pdf::receipt(&facts)).await;
        drop(turn);
        match pdf {
            Ok(Ok(pdf)) => enclosures.push(enclosed("receipt", "pdf", "application/pdf", pdf)),
            Ok(Err(error)) => return Ok(Err(MailError::Compose(error.to_string()))),
            Err(error) => return Err(ServiceError::Broken(error.to_string())),
        }
    }
    if let Some(ack) = ack {
        let xml = ack.to_xml().into_bytes();
        enclosures.push(enclosed("acns-notice-ack", "xml", "application/xml", xml));
    }
    let reply_to = reply_to(app, filed);
    let name = filed.letter.id.to_string();
    Ok(match mail::compose(mail, reply_to, filed, enclosures) {
        Ok(message) => mail.transport.send(&name, message).await,
        Err(error) => Err(error),
    })
}

const fn enclosed(
    name: &'static str,
    extension: &'static str,
    media_type: &'static str,
    bytes: Vec<u8>,
) -> Enclosed {
    Enclosed { name, extension, media_type, bytes }
}
