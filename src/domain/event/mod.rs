//! What can happen to a case, without personal data.
mod audience;
mod kinds;
mod named;
mod positions;

use std::collections::BTreeMap;

use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

pub use self::{
    audience::Audience,
    kinds::{Alert, Breach, Channel, Request},
    positions::Positions,
};

use super::{
    case::{HoldEnd, HoldKind, HoldSender, Party, Withheld},
    letter::LetterKind,
    message::MessageSort,
    outcome::{Basis, Outcome},
    policy::{CounterElement, Element},
    reading::ReadAs,
    standing::{Cause, Ordinal},
    strike::Step,
    verdict::Overall,
    way::Way,
};

/// Personal data of an event by name (`reason`, `note`…): erasable, never in the chain itself.
pub type Details = BTreeMap<String, String>;

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
    /// Another ground keeps locations down from now on; the reason is in the details.
    GroundLaid {
        /// Which locations.
        positions: Positions,
        /// Which ground.
        basis: Basis,
    },
    /// No other ground keeps them down any more; the reason is in the details.
    GroundLifted {
        /// Which locations.
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
    /// No acknowledgement goes out; the receipt is on the page of the case all the same.
    Unacknowledged {
        /// Why.
        why: Withheld,
    },
    /// A person read the letter that a program was not sure of.
    ReadByPerson {
        /// Whether the person found something else than the program.
        corrected: bool,
        /// What followed.
        verdict: Overall,
        /// The elements that were not found.
        missing: Vec<Element>,
    },
    /// A letter that came in by mail was put to the case; who sent it, is in the details.
    MessageJoined {
        /// What it is taken for.
        read_as: ReadAs,
        /// Whether its sender's address is one that the case knows.
        known: bool,
    },
    /// An automatic answer to a letter came in.
    LetterEchoed {
        /// Which letter.
        letter: LetterKind,
        /// What the answer is.
        sort: MessageSort,
    },
    /// Files were put to the case as evidence; their names are in the details.
    EvidenceAdded {
        /// How many.
        files: u32,
    },
    /// It is owed to somebody of whom neither e-mail, postal address nor telephone is known.
    LetterUnaddressed {
        /// Which letter.
        letter: LetterKind,
    },
    /// The mail server refused it for good, or it came back; why, is in the details.
    LetterBounced {
        /// Which letter.
        letter: LetterKind,
    },
    /// A person posted it.
    LetterPosted {
        /// Which letter.
        letter: LetterKind,
        /// The day, in the provider's zone.
        on: Date,
    },
    /// A person read it out or delivered it as a message; a note is in the details.
    LetterDelivered {
        /// Which letter.
        letter: LetterKind,
        /// Which of the two.
        way: Way,
    },
    /// After it came back it goes out again; where to and why, is in the details.
    LetterRedirected {
        /// Which letter.
        letter: LetterKind,
        /// The way it goes now.
        way: Way,
    },
    /// It came back and no other way is left; the reason is in the details.
    LetterUndeliverable {
        /// Which letter.
        letter: LetterKind,
    },
}
