//! Looking into a mailbox: what nobody has seen is taken in, and marked as seen after that is on disk.
use std::{collections::HashMap, sync::Arc, time::Duration};

use jiff::{SignedDuration, Timestamp};
use tokio::{sync::watch, time::sleep};

use crate::{
    domain::message::{Door, Fate},
    mail::{Inbox, InboxError, Look, Waiting},
    services::{
        App, ServiceError, cause, chain,
        messages::{self, Taken, Unusable},
    },
};

/// The wait after a failure; each further one doubles it.
const FIRST_WAIT: Duration = Duration::from_secs(5);
/// The longest wait: a server that was away for a night is met within minutes.
const LONGEST_WAIT: Duration = Duration::from_mins(5);
/// A message that the database refuses so often, without being out of order, is refused. One that
/// cannot be fetched so often is left where it is, and the next ones are fetched.
const TRIES: u32 = 3;
/// After so long a message that was left is tried once more.
const REST: SignedDuration = SignedDuration::from_hours(1);

/// Why a look ended early.
#[derive(Debug, thiserror::Error)]
enum LookError {
    #[error(transparent)]
    Mailbox(InboxError),
    #[error("a message could not be fetched")]
    Message(#[from] InboxError),
    #[error("a message is taken in and cannot be marked as seen")]
    Mark(#[source] InboxError),
    #[error("a message could not be stored")]
    Store(#[source] ServiceError),
}

/// What failed with one message, that only it can be to blame for.
#[derive(Debug, Clone, Copy)]
struct Failed {
    times: u32,
    last: Timestamp,
}

impl Failed {
    fn rests(self, now: Timestamp) -> bool {
        self.times >= TRIES && now.duration_since(self.last) < REST
    }
}

/// Failures by their place in the mailbox: its validity, and the number of the message.
type Failures = HashMap<(u32, u32), Failed>;

/// Looks in at once and then every so often, until `stop` says so. Several nodes may look into the
/// same mailbox: a message that two of them fetch is one message all the same.
pub async fn run(app: Arc<App>, inbox: Inbox, every: Duration, mut stop: watch::Receiver<bool>) {
    let (mut failed, mut failures) = (Failures::new(), 0_u32);
    while !*stop.borrow() {
        let look = Box::pin(look(&app, &inbox, &mut failed, &stop));
        let pause = match cause::of_turn(&app, "mailbox", look).await {
            Ok(()) => {
                failures = 0;
                every
            }
            Err(error) => {
                // One message is left soon: the others do not wait for it.
                let is_of_one = matches!(error, LookError::Message(_) | LookError::Mark(_));
                failures = if is_of_one { 1 } else { failures.saturating_add(1) };
                let pause = pause_after(failures);
                tracing::error!(error = %chain(&error), failures, "the mailbox could not be looked into");
                pause
            }
        };
        tokio::select! {
            _ = stop.changed() => {}
            () = sleep(pause) => {}
        }
    }
}

/// The wait after so many failures in a row, from 1.
fn pause_after(failures: u32) -> Duration {
    let doubled = 2_u32.saturating_pow(failures.saturating_sub(1));
    FIRST_WAIT.saturating_mul(doubled).min(LONGEST_WAIT)
}

async fn look(
    app: &App,
    inbox: &Inbox,
    failed: &mut Failures,
    stop: &watch::Receiver<bool>,
) -> Result<(), LookError> {
    let mut look = inbox.open().await.map_err(LookError::Mailbox)?;
    let unseen = look.unseen().await.map_err(LookError::Mailbox)?;
    failed.retain(|(validity, uid), _| *validity == look.validity && unseen.contains(uid));
    for uid in unseen {
        if *stop.borrow() {
            break;
        }
        let (place, now) = ((look.validity, uid), app.clock.now());
        let before = failed.get(&place).copied();
        if before.is_some_and(|it| it.rests(now)) {
            continue;
        }
        let times = before.map_or(0, |it| it.times) + 1;
        let Err(error) = fetch(app, &mut look, uid, times >= TRIES).await else {
            failed.remove(&place);
            continue;
        };
        if !matches!(&error, LookError::Store(error) if error.is_outage()) {
            failed.insert(place, Failed { times, last: now });
            if times >= TRIES {
                leave(app, inbox, place, &error).await?;
            }
        }
        // Nobody knows what the server says next: the rest is for a new connection.
        return Err(error);
    }
    look.close().await;
    Ok(())
}

/// Takes one message in. Marking comes last: a crash before it fetches the message once more, and
/// the message is known by then.
async fn fetch(app: &App, look: &mut Look, uid: u32, is_last: bool) -> Result<(), LookError> {
    let Some(waiting) = look.about(uid).await? else { return Ok(()) };
    let taken = match take(app, look, waiting).await? {
        None => return Ok(()),
        Some(Ok(taken)) => taken,
        Some(Err(error)) if is_last && !error.is_outage() => {
            tracing::error!(error = %chain(&error), "a message is refused: it cannot be stored");
            let header = look.header(uid).await?.unwrap_or_default();
            refuse(app, &header, waiting, Unusable::Unstorable).await?
        }
        Some(Err(error)) => return Err(LookError::Store(error)),
    };
    look.mark(uid, taken.fate == Fate::Refused).await.map_err(LookError::Mark)
}

/// Leaves a message where it is, unseen, and says so: in the log, and at the desk where it was never
/// taken in.
async fn leave(
    app: &App,
    inbox: &Inbox,
    (validity, uid): (u32, u32),
    error: &LookError,
) -> Result<(), LookError> {
    let mailbox = inbox.label();
    tracing::error!(uid, mailbox, "a message is left in the mailbox: it failed too often");
    if matches!(error, LookError::Message(_)) {
        let left = messages::refuse_unfetched(app, &mailbox, validity, uid).await;
        left.map_err(LookError::Store)?;
    }
    Ok(())
}

/// None where the message has gone meanwhile.
async fn take(
    app: &App,
    look: &mut Look,
    waiting: Waiting,
) -> Result<Option<Result<Taken, ServiceError>>, LookError> {
    let most = app.settings.mail_in.most_bytes;
    if waiting.size > most as u64 {
        let Some(header) = look.header(waiting.uid).await? else { return Ok(None) };
        return refuse(app, &header, waiting, Unusable::TooLarge(most)).await.map(Ok).map(Some);
    }
    let Some(raw) = look.message(waiting.uid).await? else { return Ok(None) };
    let received_at = waiting.arrived_at.unwrap_or_else(|| app.clock.now());
    Ok(Some(messages::receive(app, &raw, Door::Imap, received_at).await))
}

async fn refuse(
    app: &App,
    header: &[u8],
    waiting: Waiting,
    why: Unusable,
) -> Result<Taken, LookError> {
    let received_at = waiting.arrived_at.unwrap_or_else(|| app.clock.now());
    let refused = messages::refuse(app, header, waiting.size, Door::Imap, received_at, why).await;
    refused.map_err(LookError::Store)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wait_doubles_with_every_failure_until_it_is_five_minutes() {
        let seconds: Vec<u64> = (1..=9).map(|failures| pause_after(failures).as_secs()).collect();
        assert_eq!(seconds, [5, 10, 20, 40, 80, 160, 300, 300, 300]);
        assert_eq!(pause_after(u32::MAX), LONGEST_WAIT);
    }
}
