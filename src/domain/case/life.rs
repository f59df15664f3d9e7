//! What a case remembers beside its locations: cure, counter-notices, holds, complaints. Stored as
//! one piece and never queried; personal words lie elsewhere.
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::super::{
    calendar::Window,
    ids::{PersonId, SubscriberId},
    keyed::keyed,
    standing::Ordinal,
};

/// A request to complete something, and when it is repeated and given up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cure {
    /// When it was asked for.
    pub asked_at: Timestamp,
    /// When to remind; none once that was done, or never.
    pub remind_at: Option<Timestamp>,
    /// When the request is given up; none for never.
    pub lapse_at: Option<Timestamp>,
}

keyed! {
    /// How far a counter-notice has come.
    pub enum CounterState {
        /// Elements of 512(g)(3) are missing; no clock runs.
        Incomplete = "incomplete",
        /// Complete, but nobody knows yet whether the sender is the subscriber.
        Unvouched = "unvouched",
        /// Complete: the clock runs from its receipt until every location has left it.
        Running = "running",
        /// It was not the subscriber's.
        Declined = "declined",
        /// It was not completed in time; another may be sent.
        Lapsed = "lapsed",
    }
}

/// A counter-notice within its case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counter {
    /// When the first version arrived.
    pub received_at: Timestamp,
    /// The locations it is about.
    pub positions: Vec<u32>,
    /// The account, when the sender is known by it.
    pub subscriber: Option<SubscriberId>,
    /// How far it has come.
    pub state: CounterState,
    /// The dates of 512(g)(2)(C), counted from the receipt of what completed it.
    pub window: Option<Window>,
    /// The request to complete it.
    pub cure: Option<Cure>,
    /// The desk was alerted that a review keeps it from being restored.
    #[serde(default)]
    pub alerted: bool,
    /// The last day has passed without restoration, and that was recorded.
    #[serde(default)]
    pub missed: bool,
}

keyed! {
    /// Which proceeding stops the clock.
    pub enum HoldKind {
        /// An action seeking an order to restrain the subscriber: 512(g)(2)(C).
        Court = "court",
        /// A proceeding of the Copyright Claims Board has commenced: 17 U.S.C. 1507(d).
        ClaimsBoard = "claims_board",
    }
}

impl HoldKind {
    /// What people read.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Court => "Action for a court order",
            Self::ClaimsBoard => "Copyright Claims Board proceeding",
        }
    }
}

keyed! {
    /// Who sent word of a hold.
    pub enum HoldSender {
        /// The claimant, by the key of the case.
        Claimant = "claimant",
        /// Counsel or the claimant by another way, typed in at the desk.
        Typed = "typed",
        /// Somebody who is not known: a person must find out.
        Unknown = "unknown",
    }
}

keyed! {
    /// How far a hold has come.
    pub enum HoldState {
        /// Nobody has reviewed it. It blocks restoration all the same: receipt counts.
        Unreviewed = "unreviewed",
        /// A person found it to be what the statute asks.
        Confirmed = "confirmed",
        /// A person found that it is not.
        Refused = "refused",
        /// The proceeding is over.
        Ended = "ended",
    }
}

keyed! {
    /// How a proceeding ended.
    pub enum HoldEnd {
        /// A judgment or determination for the claimant.
        ForClaimant = "for_claimant",
        /// A judgment or determination for the subscriber.
        ForSubscriber = "for_subscriber",
        /// A settlement under which the material stays down.
        SettledDown = "settled_down",
        /// A settlement under which the material comes back.
        SettledBack = "settled_back",
        /// Dismissed or withdrawn.
        Dismissed = "dismissed",
    }
}

impl HoldEnd {
    /// Whether the material stays down after it.
    #[must_use]
    pub const fn stays_down(self) -> bool {
        matches!(self, Self::ForClaimant | Self::SettledDown)
    }

    /// Whether the material comes back after it even where nobody sent a counter-notice.
    #[must_use]
    pub const fn brings_back(self) -> bool {
        matches!(self, Self::ForSubscriber | Self::SettledBack)
    }

    /// What people read.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::ForClaimant => "Decided for the claimant",
            Self::ForSubscriber => "Decided for the subscriber",
            Self::SettledDown => "Settled: the material stays down",
            Self::SettledBack => "Settled: the material comes back",
            Self::Dismissed => "Dismissed or withdrawn",
        }
    }
}

/// Word of a proceeding, within its case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hold {
    /// Which proceeding.
    pub kind: HoldKind,
    /// Who sent word of it.
    pub sender: HoldSender,
    /// When the designated agent received it: this counts, not the review.
    pub received_at: Timestamp,
    /// The locations it is about.
    pub positions: Vec<u32>,
    /// How far it has come.
    pub state: HoldState,
    /// How the proceeding ended.
    #[serde(default)]
    pub end: Option<HoldEnd>,
}

keyed! {
    /// Who complains.
    pub enum Party {
        /// The complaining party of the notice.
        Claimant = "claimant",
        /// Who posted the material.
        Subscriber = "subscriber",
    }
}

/// A complaint against an outcome (DSA Art. 20), within its case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Complaint {
    /// Who complains.
    pub party: Party,
    /// The account, when a subscriber complains.
    pub subscriber: Option<SubscriberId>,
    /// The locations; none for the case as a whole.
    pub positions: Vec<u32>,
    /// When it arrived.
    pub received_at: Timestamp,
    /// When it should be answered.
    pub due_at: Timestamp,
    /// The answer.
    pub answer: Option<Answer>,
}

/// The answer to a complaint.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// The person, who is not the one that decided.
    pub by: PersonId,
    /// When.
    pub at: Timestamp,
    /// Whether the outcome was changed.
    pub changed: bool,
}

keyed! {
    /// Whether anybody works on a case.
    #[derive(Default)]
    pub enum Attention {
        /// As on every case.
        #[default]
        Usual = "usual",
        /// A program was not sure what the letter says, and no person has read it yet.
        Unread = "unread",
        /// It was dealt with elsewhere before it was moved here; deciding takes it up again.
        Archived = "archived",
    }
}

/// All of it. Number `n` of a list is at index `n - 1`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Life {
    /// The moment the last element of the notice arrived.
    pub effective_at: Option<Timestamp>,
    /// The request to complete the notice; none when there is nothing to complete.
    pub cure: Option<Cure>,
    /// The notice was not completed in time; nothing is deleted, and completing reopens.
    pub lapsed: bool,
    /// When the claimant was told the outcome.
    pub answered_at: Option<Timestamp>,
    /// Counter-notices.
    pub counters: Vec<Counter>,
    /// Holds.
    pub holds: Vec<Hold>,
    /// Complaints.
    pub complaints: Vec<Complaint>,
    /// A subpoena under 512(h) or another duty keeps everything from being erased.
    pub preserved: bool,
    /// Whether anybody works on it yet.
    pub attention: Attention,
}

impl Life {
    /// Counter-notice number `ordinal`.
    #[must_use]
    pub fn counter(&self, ordinal: Ordinal) -> Option<&Counter> {
        self.counters.get((ordinal as usize).checked_sub(1)?)
    }

    /// Hold number `ordinal`.
    #[must_use]
    pub fn hold(&self, ordinal: Ordinal) -> Option<&Hold> {
        self.holds.get((ordinal as usize).checked_sub(1)?)
    }

    /// Complaint number `ordinal`.
    #[must_use]
    pub fn complaint(&self, ordinal: Ordinal) -> Option<&Complaint> {
        self.complaints.get((ordinal as usize).checked_sub(1)?)
    }

    /// The window of the latest counter-notice that was accepted about a location.
    #[must_use]
    pub fn window(&self, position: u32) -> Option<&Window> {
        let running = self.counters.iter().rev().filter(|it| it.state == CounterState::Running);
        running.filter(|it| it.positions.contains(&position)).find_map(|it| it.window.as_ref())
    }
}
