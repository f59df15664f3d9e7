//! What this process counts while it works. Where no endpoint is open, nothing is kept.
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use metrics::{counter, histogram};

use super::{
    HTTP_DURATION, HTTP_REQUESTS, LETTERS_OUT, MESSAGES, NOTICES, TO_ACKNOWLEDGEMENT, TO_DECISION,
    TO_FIRST_ACTION,
};
use crate::{
    domain::{
        audit::Actor,
        case::{Case, CaseState},
        event::Channel,
        letter::LetterKind,
        message::Fate,
        standing::Standing,
        verdict::Overall,
    },
    services::outbox::End,
    store::letters::Letter,
};

/// A request was answered. `route` is the template, never the path.
pub fn request(method: &'static str, route: &str, status: u16, took: Duration) {
    let status = status.to_string();
    counter!(HTTP_REQUESTS.name, "method" => method, "route" => route.to_owned(), "status" => status)
        .increment(1);
    histogram!(HTTP_DURATION.name, "route" => route.to_owned()).record(took.as_secs_f64());
}

/// What has not happened yet is there as 0: a first failure is then a rise.
pub fn zero() {
    for channel in Channel::ALL {
        for verdict in Overall::ALL {
            notices(*channel, *verdict).absolute(0);
        }
    }
    for fate in Fate::ALL {
        counter!(MESSAGES.name, "fate" => fate.key()).absolute(0);
    }
    for fate in ["sent", "delayed", "bounced"] {
        counter!(LETTERS_OUT.name, "fate" => fate).absolute(0);
    }
    for metric in [TO_ACKNOWLEDGEMENT, TO_FIRST_ACTION, TO_DECISION] {
        drop(histogram!(metric.name));
    }
}

fn notices(channel: Channel, verdict: Overall) -> metrics::Counter {
    counter!(NOTICES.name, "channel" => channel.key(), "verdict" => verdict.key())
}

/// A notice opened a case.
pub(in crate::services) fn received(channel: Channel, verdict: Overall) {
    notices(channel, verdict).increment(1);
}

/// A message came in.
pub(in crate::services) fn message(fate: Fate) {
    counter!(MESSAGES.name, "fate" => fate.key()).increment(1);
}

/// The mail server was offered a letter.
pub(in crate::services) fn letter(end: &End) {
    let fate = match end {
        End::Sent(_) => "sent",
        End::Delayed(..) => "delayed",
        End::Bounced(..) => "bounced",
        End::Dropped => return,
    };
    counter!(LETTERS_OUT.name, "fate" => fate).increment(1);
}

/// The mail server took this letter, for the first time, at `now`.
pub(in crate::services) fn sent(letter: &Letter, now: Timestamp) {
    if letter.kind == LetterKind::Acknowledgement {
        let took = now.duration_since(letter.created_at);
        histogram!(TO_ACKNOWLEDGEMENT.name).record(seconds(took));
    }
}

/// A case was changed.
pub(in crate::services) fn changed(before: &Case, after: &Case, actor: Actor, now: Timestamp) {
    let took = now.duration_since(before.opened_at);
    if begins(before, after, actor) {
        histogram!(TO_FIRST_ACTION.name).record(seconds(took));
    }
    if ends(before, after, actor) {
        histogram!(TO_DECISION.name).record(seconds(took));
    }
}

fn seconds(took: SignedDuration) -> f64 {
    took.as_secs_f64().max(0.0)
}

/// A person or a program of the provider: what a claimant takes back, nobody decided.
const fn decides(actor: Actor) -> bool {
    matches!(actor, Actor::Person(_) | Actor::Program(_))
}

/// The first location is decided, or a case without any is closed.
fn begins(before: &Case, after: &Case, actor: Actor) -> bool {
    let open = |case: &Case| case.standings.iter().all(|it| matches!(it, Standing::Open));
    let is_first = open(before) && !open(after);
    decides(actor) && (is_first || (!before.dismissed && after.dismissed))
}

/// Nothing is left to be decided.
fn ends(before: &Case, after: &Case, actor: Actor) -> bool {
    let undecided = [CaseState::Review, CaseState::Lapsed, CaseState::Retracted];
    let was = matches!(before.state(), CaseState::Review | CaseState::Lapsed);
    decides(actor) && was && !undecided.contains(&after.state())
}
