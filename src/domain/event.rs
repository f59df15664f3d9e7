//! What can happen to a case, and which parties may see each thing.
use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::keyed::keyed;

use super::{
    case::{HoldEnd, HoldKind, HoldSender, Party},
    letter::LetterKind,
    outcome::Outcome,
    policy::{CounterElement, Element},
    standing::{Cause, Ordinal},
    strike::Step,
    verdict::Overall,
};

/// Personal data of an event by name (`reason`, `note`…): erasable, never in the chain itself.
pub type Details = BTreeMap<String, String>;

/// A party that may see an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Audience {
    /// The complaining party.
    Claimant,
    /// Who posted the material.
    Subscriber,
    /// The designated agent and the desk.
    Agent,
    /// Everybody, through a transparency report.
    Public,
}

keyed! {
    /// A duty of the statute that was not kept.
    pub enum Breach {
        /// Restored before the first day of the window.
        Early = "early",
        /// The last day passed and it was not restored.
        Missed = "missed",
        /// Restored after the last day.
        Late = "late",
        /// Restored although a proceeding had been reported.
        DespiteHold = "despite_hold",
    }
}

impl Breach {
    /// What people read.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Early => "Restored before the first day on which the law allows it",
            Self::Missed => "Not restored by the last day that the law allows",
            Self::Late => "Restored after the last day that the law allows",
            Self::DespiteHold => "Restored although a proceeding had been reported",
        }
    }
}

keyed! {
    /// Why a person is needed before restoration can follow.
    pub enum Alert {
        /// Word of a proceeding waits for review.
        HoldUnreviewed = "hold_unreviewed",
        /// Nobody has said whether the counter-notice is the subscriber's.
        Unvouched = "unvouched",
    }
}

keyed! {
    /// What somebody outside asked for and was refused.
    pub enum Request {
        /// To answer with a counter-notice.
        Counter = "counter_notice",
        /// To stop the clock.
        Hold = "hold",
        /// To take a claim back.
        Retraction = "retraction",
        /// To have an outcome looked at again.
        Complaint = "complaint",
        /// To complete something.
        Completion = "completion",
        /// Something at the desk.
        Desk = "desk",
    }
}

impl Request {
    /// What people read.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Counter => "A counter-notice",
            Self::Hold => "A hold",
            Self::Retraction => "A retraction",
            Self::Complaint => "A complaint",
            Self::Completion => "A completion",
            Self::Desk => "An act at the desk",
        }
    }
}

keyed! {
    /// The door a notice came through.
    pub enum Channel {
        /// The web form.
        Form = "form",
    }
}

impl Channel {
    /// What people read.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Form => "the web form",
        }
    }
}

/// Locations of a case by their number, from 1, as ascending ranges such as `1-3,7`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Positions(String);

impl Positions {
    /// From ascending numbers without repetition.
    #[must_use]
    pub fn new(numbers: &[u32]) -> Self {
        let mut ranges: Vec<(u32, u32)> = Vec::new();
        for number in numbers {
            match ranges.last_mut() {
                Some((_, end)) if *end + 1 == *number => *end = *number,
                _ => ranges.push((*number, *number)),
            }
        }
        let ranges = ranges.iter().map(|(start, end)| {
            if start == end { start.to_string() } else { format!("{start}-{end}") }
        });
        Self(ranges.collect::<Vec<_>>().join(","))
    }

    /// The numbers, ascending.
    #[must_use]
    pub fn numbers(&self) -> Vec<u32> {
        let range = |part: &str| {
            let (start, end) = part.split_once('-').unwrap_or((part, part));
            Some(start.parse::<u32>().ok()?..=end.parse::<u32>().ok()?)
        };
        self.0.split(',').filter_map(range).flatten().collect()
    }

    /// The lowest of them.
    #[must_use]
    pub fn first(&self) -> Option<u32> {
        self.0.split(['-', ',']).next().and_then(|number| number.parse().ok())
    }

    /// `location 3` or `locations 1-3, 7`.
    #[must_use]
    pub fn shown(&self) -> String {
        let plural = if self.0.contains(['-', ',']) { "s" } else { "" };
        format!("location{plural} {}", self.0.replace(',', ", ").replace('-', "–"))
    }
}

/// What happened, without personal data.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Event {
    /// A notice arrived.
    Received {
        /// Through which door.
        channel: Channel,
        /// The policy version it was signed under (SHA-256).
        policy: String,
        /// How many works it names.
        works: u32,
        /// How many different locations it names.
        locations: u32,
        /// How many lines repeated a location.
        merged: u32,
    },
    /// The policy was applied to it.
    Assessed {
        /// What followed.
        verdict: Overall,
        /// The elements that were not found.
        missing: Vec<Element>,
    },
    /// It was put into a queue or given to a person.
    Routed {
        /// The queue.
        queue: String,
        /// The rule that did it; none for the default.
        rule: Option<String>,
    },
    /// An agent overruled the machine about an element; the reason is in the details.
    Overturned {
        /// Which element.
        element: Element,
        /// What the agent found.
        met: bool,
        /// What followed.
        verdict: Overall,
    },
    /// The case went to another queue or person; who, is in the details.
    HandedOver {
        /// The queue it is in now.
        queue: String,
    },
    /// An agent decided; a reason is in the details.
    Decided {
        /// About which locations.
        positions: Positions,
        /// What.
        outcome: Outcome,
    },
    /// An agent took a decision back before it was carried out; the reason is in the details.
    Reopened {
        /// About which locations.
        positions: Positions,
    },
    /// Disabling was carried out.
    CarriedOut {
        /// Of which locations.
        positions: Positions,
    },
    /// The claimant took the claim back.
    Retracted {
        /// About which locations.
        positions: Positions,
    },
    /// Material was restored after a retraction.
    Restored {
        /// Of which locations.
        positions: Positions,
    },
    /// The case was closed without a location to decide; the reason is in the details.
    Dismissed,
    /// The claimant completed the notice; both versions are kept.
    Completed {
        /// The version that arrived, from 2.
        version: u32,
        /// What followed.
        verdict: Overall,
        /// The elements that are still missing.
        missing: Vec<Element>,
        /// How many locations it names that the earlier version did not.
        added: u32,
    },
    /// The claimant was reminded to complete the notice.
    CureReminded,
    /// The notice was not completed in time; it is kept.
    Lapsed,
    /// Somebody said whose account posted the material; which, is in the details.
    SubscriberNamed {
        /// At which locations.
        positions: Positions,
    },
    /// A counter-notice arrived: 512(g)(3).
    CounterReceived {
        /// Its number within the case.
        counter: Ordinal,
        /// About which locations.
        positions: Positions,
        /// The elements that are missing.
        missing: Vec<CounterElement>,
        /// The sender used the key of the account.
        known: bool,
    },
    /// What was missing of a counter-notice arrived.
    CounterCompleted {
        /// Which.
        counter: Ordinal,
        /// The elements that are still missing.
        missing: Vec<CounterElement>,
    },
    /// The clock of 512(g)(2)(C) started, at the receipt of what completed the counter-notice.
    ClockStarted {
        /// Which counter-notice.
        counter: Ordinal,
        /// The first moment at which restoration is allowed.
        earliest: Timestamp,
        /// When it is meant to happen.
        target: Timestamp,
        /// The first moment at which it is too late.
        latest: Timestamp,
        /// Version of the calendar that counted.
        calendar: String,
    },
    /// A copy of the counter-notice is on its way to the claimant: 512(g)(2)(B).
    CounterForwarded {
        /// Which.
        counter: Ordinal,
    },
    /// A person found that the sender is the subscriber.
    CounterVouched {
        /// Which.
        counter: Ordinal,
    },
    /// A person found that the sender is not the subscriber; the reason is in the details.
    CounterDeclined {
        /// Which.
        counter: Ordinal,
    },
    /// A counter-notice was not completed in time.
    CounterLapsed {
        /// Which.
        counter: Ordinal,
    },
    /// Word of a proceeding was received; what it says is kept beside the chain.
    HoldReceived {
        /// Its number within the case.
        hold: Ordinal,
        /// Which proceeding.
        proceeding: HoldKind,
        /// Who sent word.
        sender: HoldSender,
        /// About which locations.
        positions: Positions,
        /// When the designated agent received it.
        received_at: Timestamp,
    },
    /// A person found that it is what the statute asks.
    HoldConfirmed {
        /// Which.
        hold: Ordinal,
    },
    /// A person found that it is not; the reason is in the details.
    HoldRefused {
        /// Which.
        hold: Ordinal,
    },
    /// The proceeding is over; the words are in the details.
    HoldEnded {
        /// Which.
        hold: Ordinal,
        /// How.
        end: HoldEnd,
    },
    /// Restoration is owed, and the provider's systems or people were told.
    RestoreInstructed {
        /// Of which locations.
        positions: Positions,
        /// Why.
        cause: Cause,
    },
    /// This case gives locations up, and something else keeps them down.
    Released {
        /// Which.
        positions: Positions,
        /// Why.
        cause: Cause,
    },
    /// The provider found that access should not have been disabled; the reason is in the details.
    Corrected {
        /// At which locations.
        positions: Positions,
    },
    /// A duty of the statute was not kept.
    Breached {
        /// Which.
        breach: Breach,
        /// About which locations.
        positions: Positions,
    },
    /// The window has opened and something keeps restoration from following.
    Alerted {
        /// What.
        alert: Alert,
        /// Of which counter-notice.
        counter: Ordinal,
    },
    /// A party complains against an outcome; the words are kept beside the chain.
    ComplaintReceived {
        /// Its number within the case.
        complaint: Ordinal,
        /// Who.
        party: Party,
        /// About which locations.
        positions: Positions,
    },
    /// A second person answered; the reason is in the details.
    ComplaintAnswered {
        /// Which.
        complaint: Ordinal,
        /// Whether the outcome was changed.
        changed: bool,
    },
    /// Somebody asked for something and was refused; nothing else changed.
    Turned {
        /// What was asked for.
        request: Request,
        /// The words of the refusal.
        why: String,
    },
    /// A step against an account was proposed to a person; the account is in the details.
    StepProposed {
        /// Which.
        step: Step,
        /// How many strikes there were.
        strikes: u32,
    },
    /// A person decided that the step is taken; the reason is in the details.
    StepApproved {
        /// Which.
        step: Step,
    },
    /// A person decided that it is not; the reason is in the details.
    StepDeclined {
        /// Which.
        step: Step,
    },
    /// A step that was taken no longer has its strikes: a person was asked to undo it, and did.
    StepLifted {
        /// Which.
        step: Step,
    },
    /// A subpoena under 512(h) or an order was recorded; everything is preserved from now on.
    Preserved,
    /// A certified copy of the case was made; for whom, is in the details.
    CopyCertified,
    /// The sender was warned about notices that were manifestly unfounded.
    SenderWarned,
    /// Processing for the sender was suspended until a date; the reason is in the details.
    SenderSuspended {
        /// The last moment of it.
        until: Timestamp,
    },
    /// The suspension of the sender was lifted early.
    SenderReadmitted,
    /// Every access key given out before was revoked; the reason is in the details.
    KeysRevoked,
    /// A note for the desk; its words are in the details.
    Noted,
    /// A letter was handed to the mail server.
    LetterSent {
        /// Which letter.
        letter: LetterKind,
    },
    /// The mail server could not be reached or refused; it is tried again.
    LetterDelayed {
        /// Which letter.
        letter: LetterKind,
    },
}

impl Event {
    /// The word of the database.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Received { .. } => "received",
            Self::Assessed { .. } => "assessed",
            Self::Routed { .. } => "routed",
            Self::Overturned { .. } => "overturned",
            Self::HandedOver { .. } => "handed_over",
            Self::Decided { .. } => "decided",
            Self::Reopened { .. } => "reopened",
            Self::CarriedOut { .. } => "carried_out",
            Self::Retracted { .. } => "retracted",
            Self::Restored { .. } => "restored",
            Self::Dismissed => "dismissed",
            Self::Completed { .. } => "completed",
            Self::CureReminded => "cure_reminded",
            Self::Lapsed => "lapsed",
            Self::SubscriberNamed { .. } => "subscriber_named",
            Self::CounterReceived { .. } => "counter_received",
            Self::CounterCompleted { .. } => "counter_completed",
            Self::ClockStarted { .. } => "clock_started",
            Self::CounterForwarded { .. } => "counter_forwarded",
            Self::CounterVouched { .. } => "counter_vouched",
            Self::CounterDeclined { .. } => "counter_declined",
            Self::CounterLapsed { .. } => "counter_lapsed",
            Self::HoldReceived { .. } => "hold_received",
            Self::HoldConfirmed { .. } => "hold_confirmed",
            Self::HoldRefused { .. } => "hold_refused",
            Self::HoldEnded { .. } => "hold_ended",
            Self::RestoreInstructed { .. } => "restore_instructed",
            Self::Released { .. } => "released",
            Self::Corrected { .. } => "corrected",
            Self::Breached { .. } => "breached",
            Self::Alerted { .. } => "alerted",
            Self::ComplaintReceived { .. } => "complaint_received",
            Self::ComplaintAnswered { .. } => "complaint_answered",
            Self::Turned { .. } => "turned",
            Self::StepProposed { .. } => "step_proposed",
            Self::StepApproved { .. } => "step_approved",
            Self::StepDeclined { .. } => "step_declined",
            Self::StepLifted { .. } => "step_lifted",
            Self::Preserved => "preserved",
            Self::CopyCertified => "copy_certified",
            Self::SenderWarned => "sender_warned",
            Self::SenderSuspended { .. } => "sender_suspended",
            Self::SenderReadmitted => "sender_readmitted",
            Self::KeysRevoked => "keys_revoked",
            Self::Noted => "noted",
            Self::LetterSent { .. } => "letter_sent",
            Self::LetterDelayed { .. } => "letter_delayed",
        }
    }

    /// Who may see it. Exhaustive on purpose: a new event does not compile before somebody decides.
    #[must_use]
    pub const fn audiences(&self) -> &'static [Audience] {
        use Audience::{Agent, Claimant, Subscriber};
        match self {
            // Disabling is told when it is carried out, not when it is decided.
            Self::Decided { outcome, .. } if outcome.needs_carrying_out() => &[Agent],
            Self::LetterSent { letter } => letter.audiences(),
            Self::ComplaintReceived { party, .. } => match party {
                Party::Claimant => &[Claimant, Agent],
                Party::Subscriber => &[Subscriber, Agent],
            },
            Self::Routed { .. }
            | Self::HandedOver { .. }
            | Self::Reopened { .. }
            | Self::Noted
            | Self::LetterDelayed { .. }
            | Self::SubscriberNamed { .. }
            | Self::Breached { .. }
            | Self::Alerted { .. }
            | Self::Turned { .. }
            | Self::StepProposed { .. }
            | Self::StepDeclined { .. }
            | Self::Preserved
            | Self::CopyCertified
            | Self::ComplaintAnswered { .. }
            | Self::KeysRevoked => &[Agent],
            Self::Received { .. }
            | Self::Assessed { .. }
            | Self::Overturned { .. }
            | Self::Decided { .. }
            | Self::Dismissed
            | Self::Completed { .. }
            | Self::CureReminded
            | Self::Lapsed
            | Self::HoldRefused { .. }
            | Self::SenderWarned
            | Self::SenderSuspended { .. }
            | Self::SenderReadmitted => &[Claimant, Agent],
            Self::CounterReceived { .. }
            | Self::CounterCompleted { .. }
            | Self::CounterVouched { .. }
            | Self::CounterDeclined { .. }
            | Self::CounterLapsed { .. }
            | Self::StepApproved { .. }
            | Self::StepLifted { .. } => &[Subscriber, Agent],
            Self::CarriedOut { .. }
            | Self::Retracted { .. }
            | Self::Restored { .. }
            | Self::ClockStarted { .. }
            | Self::CounterForwarded { .. }
            | Self::HoldReceived { .. }
            | Self::HoldConfirmed { .. }
            | Self::HoldEnded { .. }
            | Self::RestoreInstructed { .. }
            | Self::Released { .. }
            | Self::Corrected { .. } => &[Claimant, Subscriber, Agent],
        }
    }

    /// Whether safeharbor does it by itself, whoever set it going.
    #[must_use]
    pub const fn is_automatic(&self) -> bool {
        matches!(
            self,
            Self::Assessed { .. }
                | Self::Routed { .. }
                | Self::LetterSent { .. }
                | Self::LetterDelayed { .. }
                | Self::ClockStarted { .. }
                | Self::CureReminded
                | Self::Lapsed
                | Self::CounterLapsed { .. }
                | Self::Alerted { .. }
                | Self::StepProposed { .. }
        )
    }

    /// Whether `audience` may see it.
    #[must_use]
    pub fn is_for(&self, audience: Audience) -> bool {
        self.audiences().contains(&audience)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_read_as_ranges() {
        assert_eq!(Positions::new(&[1, 2, 3, 7, 9, 10]).0, "1-3,7,9-10");
        assert_eq!(Positions::new(&[4]).shown(), "location 4");
        assert_eq!(Positions::new(&[1, 2, 3, 7, 9, 10]).numbers(), [1, 2, 3, 7, 9, 10]);
        assert_eq!(Positions::new(&[]).numbers(), [0_u32; 0]);
        assert_eq!(Positions::new(&[12, 13, 20]).first(), Some(12));
        assert_eq!(Positions::new(&[1, 2, 3, 7]).shown(), "locations 1–3, 7");
    }
}
