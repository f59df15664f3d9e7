//! The words that the database knows events by.
use super::Event;

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
}
