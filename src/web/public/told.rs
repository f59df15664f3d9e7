//! The later life of a case in words that claimant and subscriber both read. Exhaustive: a new event
//! is worded or kept back on purpose; who may see it, its audiences have decided before.
use jiff::tz::TimeZone;

use crate::{
    domain::{
        case::{HoldEnd, HoldKind},
        event::{Details, Event, Positions},
        standing::Cause,
        strike::Step,
    },
    formats::words::Words,
};

/// Title and text of what happened.
pub type Told = (String, String);

/// What a subscriber is told, who reads of retraction in words of their own.
pub fn of_subscriber(
    event: &Event,
    details: &Details,
    words: Words,
    zone: &TimeZone,
) -> Option<Told> {
    match event {
        Event::Retracted { positions } => {
            Some((about(words, "timeline-claim-gone", positions), String::new()))
        }
        other => of_removal(other, words).or_else(|| of(other, details, words, zone)),
    }
}

/// Access disabled and access back, which both parties read in the same words.
pub fn of_removal(event: &Event, words: Words) -> Option<Told> {
    let (name, positions) = match event {
        Event::CarriedOut { positions } => ("timeline-disabled", positions),
        Event::Restored { positions } => ("timeline-restored", positions),
        _ => return None,
    };
    Some((about(words, name, positions), String::new()))
}

/// Title and text; none for what only the desk may know, and for what each party reads in own words.
#[expect(clippy::too_many_lines, reason = "one line for each kind of event")]
pub fn of(event: &Event, details: &Details, words: Words, zone: &TimeZone) -> Option<Told> {
    let reason = || details.get("reason").cloned().unwrap_or_default();
    let plain = |name| (words.say(name), String::new());
    let pair = |name, text| (words.say(name), words.say(text));
    let about = |name, positions| about(words, name, positions);
    let at = |at| words.moment(at, zone);
    Some(match event {
        Event::Completed { missing, .. } if missing.is_empty() => plain("timeline-completed"),
        Event::Completed { .. } => plain("timeline-more"),
        Event::CureReminded => plain("timeline-reminded"),
        Event::Lapsed => pair("timeline-lapsed", "timeline-lapsed-text"),
        Event::CounterReceived { positions, missing, .. } => {
            let lacks = !missing.is_empty();
            let text = if lacks { "timeline-counter-lacking" } else { "timeline-counter-whole" };
            (about("timeline-counter-received", positions), words.say(text))
        }
        Event::CounterCompleted { missing, .. } if missing.is_empty() => {
            plain("timeline-counter-completed")
        }
        Event::CounterCompleted { .. } => plain("timeline-counter-more"),
        Event::ClockStarted { earliest, latest, .. } => {
            let text = words.tell("timeline-clock-text");
            let text = text.with("earliest", at(*earliest)).with("latest", at(*latest));
            (words.say("timeline-clock"), text.to_string())
        }
        Event::CounterForwarded { .. } => plain("timeline-counter-forwarded"),
        Event::CounterVouched { .. } => plain("timeline-counter-vouched"),
        Event::CounterDeclined { .. } => (words.say("timeline-counter-declined"), reason()),
        Event::CounterLapsed { .. } => {
            pair("timeline-counter-lapsed", "timeline-counter-lapsed-text")
        }
        Event::HoldReceived { proceeding, positions, received_at, .. } => {
            let text = words.tell("timeline-hold-at").with("at", at(*received_at));
            (about(reported(*proceeding), positions), text.to_string())
        }
        Event::HoldConfirmed { .. } => {
            pair("timeline-hold-confirmed", "timeline-hold-confirmed-text")
        }
        Event::HoldRefused { .. } => (words.say("timeline-hold-refused"), reason()),
        Event::HoldEnded { end, .. } => pair("timeline-hold-ended", ended(*end)),
        Event::RestoreInstructed { positions, cause: why } => {
            (about("timeline-to-restore", positions), words.say(cause(*why)))
        }
        Event::Released { positions, cause: why } => {
            let text = joined(words, words.say(cause(*why)), words.say("timeline-released-text"));
            (about("timeline-released", positions), text)
        }
        Event::Corrected { positions } => (about("timeline-corrected", positions), reason()),
        Event::ComplaintReceived { positions, .. } if positions.first().is_none() => {
            plain("timeline-complaint-whole")
        }
        Event::ComplaintReceived { positions, .. } => {
            (about("timeline-complaint", positions), String::new())
        }
        Event::StepApproved { step } => (words.say(taken(*step)), reason()),
        Event::StepLifted { step } => (words.say(lifted(*step)), reason()),
        Event::ReadByPerson { missing, .. } if missing.is_empty() => {
            pair("timeline-read", "timeline-read-whole")
        }
        Event::ReadByPerson { .. } => pair("timeline-read", "timeline-read-lacking"),
        Event::SenderWarned => (words.say("timeline-warned"), reason()),
        Event::SenderSuspended { until } => {
            (words.tell("timeline-suspended").with("until", at(*until)).to_string(), reason())
        }
        Event::SenderReadmitted => plain("timeline-readmitted"),
        Event::Received { .. }
        | Event::Assessed { .. }
        | Event::Overturned { .. }
        | Event::Decided { .. }
        | Event::CarriedOut { .. }
        | Event::Retracted { .. }
        | Event::Restored { .. }
        | Event::Dismissed
        | Event::LetterSent { .. }
        | Event::Routed { .. }
        | Event::HandedOver { .. }
        | Event::Reopened { .. }
        | Event::Noted
        | Event::Unacknowledged { .. }
        | Event::MessageJoined { .. }
        | Event::LetterEchoed { .. }
        | Event::EvidenceAdded { .. }
        | Event::LetterDelayed { .. }
        | Event::LetterUnaddressed { .. }
        | Event::LetterBounced { .. }
        | Event::LetterPosted { .. }
        | Event::LetterDelivered { .. }
        | Event::LetterRedirected { .. }
        | Event::LetterUndeliverable { .. }
        | Event::SubscriberNamed { .. }
        | Event::GroundLaid { .. }
        | Event::GroundLifted { .. }
        | Event::Breached { .. }
        | Event::Alerted { .. }
        | Event::ComplaintAnswered { .. }
        | Event::Turned { .. }
        | Event::StepProposed { .. }
        | Event::StepDeclined { .. }
        | Event::Preserved
        | Event::CopyCertified
        | Event::KeysRevoked => return None,
    })
}

/// Why material comes back: the name of a whole sentence.
pub const fn cause(cause: Cause) -> &'static str {
    match cause {
        Cause::Retraction => "timeline-cause-retraction",
        Cause::CounterNotice => "timeline-cause-counter-notice",
        Cause::HoldEnded => "timeline-cause-hold-ended",
        Cause::Complaint => "timeline-cause-complaint",
        Cause::Correction => "timeline-cause-correction",
        Cause::GroundGone => "timeline-cause-ground-gone",
    }
}

const fn reported(kind: HoldKind) -> &'static str {
    match kind {
        HoldKind::Court => "timeline-hold-court",
        HoldKind::ClaimsBoard => "timeline-hold-claims-board",
    }
}

const fn ended(end: HoldEnd) -> &'static str {
    match end {
        HoldEnd::ForClaimant => "timeline-end-for-claimant",
        HoldEnd::ForSubscriber => "timeline-end-for-subscriber",
        HoldEnd::SettledDown => "timeline-end-settled-down",
        HoldEnd::SettledBack => "timeline-end-settled-back",
        HoldEnd::Dismissed => "timeline-end-dismissed",
    }
}

const fn taken(step: Step) -> &'static str {
    match step {
        Step::Warn => "timeline-warn-taken",
        Step::Restrict => "timeline-restrict-taken",
        Step::Terminate => "timeline-terminate-taken",
    }
}

const fn lifted(step: Step) -> &'static str {
    match step {
        Step::Warn => "timeline-warn-lifted",
        Step::Restrict => "timeline-restrict-lifted",
        Step::Terminate => "timeline-terminate-lifted",
    }
}

/// A message that speaks of locations by `$places`.
pub fn about(words: Words, name: &'static str, positions: &Positions) -> String {
    words.tell(name).with("places", places(words, positions)).to_string()
}

/// `Locations 1–3, 7`.
pub fn places(words: Words, positions: &Positions) -> String {
    let (many, list) = (positions.numbers().len(), positions.listed());
    words.tell("timeline-places").with("many", many).with("list", list).to_string()
}

/// Two sentences after one another; either may be empty.
pub fn joined(words: Words, first: String, second: String) -> String {
    match (first.is_empty(), second.is_empty()) {
        (true, _) => second,
        (_, true) => first,
        _ => {
            words.tell("timeline-sentences").with("first", first).with("second", second).to_string()
        }
    }
}
