//! Looking into a mailbox: what nobody has seen is taken in, and marked as seen after that is on disk.
use std::{collections::HashMap, sync::Arc, time::Duration};

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
/// A message that the database refuses so often, without being out of order, is refused.
const TRIES: u32 = 3;

/// Why a look ended early.
#[derive(Debug, thiserror::Error)]
enum LookError {
    #[error(transparent)]
    Inbox(#[from] InboxError),
    #[error("a message could not be stored")]
    Store(#[source] ServiceError),
}

/// Failed tries of messages that only they can be to blame for, by their place in the mailbox.
type Tries = HashMap<(u32, u32), u32>;

/// Looks in at once and then every so often, until `stop` says so. Several nodes may look into the
/// same mailbox: a message that two of them fetch is one message all the same.
pub async fn run(app: Arc<App>, inbox: Inbox, every: Duration, mut stop: watch::Receiver<bool>) {
    let (mut tries, mut failures) = (Tries::new(), 0_u32);
    while !*stop.borrow() {
        let look = Box::pin(look(&app, &inbox, &mut tries, &stop));
        let pause = match cause::of_turn(&app, "mailbox", look).await {
            Ok(()) => {
                failures = 0;
                every
            }
            Err(error) => {
                failures = failures.saturating_add(1);
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
    tries: &mut Tries,
    stop: &watch::Receiver<bool>,
) -> Result<(), LookError> {
    let mut look = inbox.open().await?;
    for waiting in look.unseen().await? {
        if *stop.borrow() {
            break;
        }
        fetch(app, &mut look, waiting, tries).await?;
    }
    look.close().await;
    Ok(())
}

/// Takes one message in. Marking comes last: a crash before it fetches the message once more, and
/// the message is known by then.
async fn fetch(
    app: &App,
    look: &mut Look,
    waiting: Waiting,
    tries: &mut Tries,
) -> Result<(), LookError> {
    let place = (look.validity, waiting.uid);
    let taken = match take(app, look, waiting).await? {
        None => return Ok(()),
        Some(Ok(taken)) => taken,
        Some(Err(error)) => {
            let is_outage = error.is_outage();
            let count = tries.entry(place).or_default();
            *count += u32::from(!is_outage);
            if is_outage || *count < TRIES {
                return Err(LookError::Store(error));
            }
            tracing::error!(error = %chain(&error), "a message is refused: it cannot be stored");
            let header = look.header(waiting.uid).await?.unwrap_or_default();
            refuse(app, &header, waiting, Unusable::Unstorable).await?
        }
    };
    tries.remove(&place);
    look.mark(waiting.uid, taken.fate == Fate::Refused).await?;
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
