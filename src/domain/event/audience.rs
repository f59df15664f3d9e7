//! Who may see an event. Exhaustive on purpose: a new event does not compile before somebody decides.
use serde::{Deserialize, Serialize};

use super::{Event, Positions};
use crate::domain::case::Party;

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

impl Event {
    /// The locations it speaks of; none where it speaks of the case, or of something by number.
    #[must_use]
    pub const fn positions(&self) -> Option<&Positions> {
        match self {
            Self::Decided { positions, .. }
            | Self::Reopened { positions }
            | Self::CarriedOut { positions }
            | Self::Retracted { positions }
            | Self::Restored { positions }
            | Self::SubscriberNamed { positions }
            | Self::CounterReceived { positions, .. }
            | Self::HoldReceived { positions, .. }
            | Self::RestoreInstructed { positions, .. }
            | Self::Released { positions, .. }
            | Self::Corrected { positions }
            | Self::GroundLaid { positions, .. }
            | Self::GroundLifted { positions }
            | Self::Breached { positions, .. }
            | Self::ComplaintReceived { positions, .. } => Some(positions),
            _ => None,
        }
    }

    /// Who may see it. Exhaustive on purpose: a new event does not compile before somebody decides.
    #[must_use]
    pub const fn audiences(&self) -> &'static [Audience] {
        use Audience::{Agent, Claimant, Subscriber};
        match self {
            // Disabling is told when it is carried out, not when it is decided.
            Self::Decided { outcome, .. } if outcome.needs_carrying_out() => &[Agent],
            // Whoever a letter is for may know what became of it, from the page of the case at least.
            Self::LetterSent { letter }
            | Self::LetterUnaddressed { letter }
            | Self::LetterBounced { letter }
            | Self::LetterPosted { letter, .. }
            | Self::LetterDelivered { letter, .. } => letter.audiences(),
            Self::ComplaintReceived { party, .. } => match party {
                Party::Claimant => &[Claimant, Agent],
                Party::Subscriber => &[Subscriber, Agent],
            },
            Self::Routed { .. }
            | Self::HandedOver { .. }
            | Self::Reopened { .. }
            | Self::Noted
            | Self::Unacknowledged { .. }
            | Self::MessageJoined { .. }
            | Self::LetterEchoed { .. }
            | Self::EvidenceAdded { .. }
            | Self::LetterDelayed { .. }
            | Self::LetterRedirected { .. }
            | Self::LetterUndeliverable { .. }
            | Self::SubscriberNamed { .. }
            | Self::GroundLaid { .. }
            | Self::GroundLifted { .. }
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
            | Self::ReadByPerson { .. }
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
                | Self::LetterUnaddressed { .. }
                | Self::ClockStarted { .. }
                | Self::CureReminded
                | Self::Lapsed
                | Self::Unacknowledged { .. }
                | Self::LetterEchoed { .. }
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
