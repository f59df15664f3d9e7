//! Which letters exist and to whom each is owed; their words are in `templates/letters/`.
pub use super::way::{Contact, Destination, Way};

use super::event::Audience;
use super::keyed::keyed;

keyed! {
    /// A letter by what it says.
    pub enum LetterKind {
        /// The notice has arrived; with the receipt (DSA Art. 16(4)).
        Acknowledgement = "acknowledgement",
        /// Elements are missing, each named, with a link to complete it (512(c)(3)(B)(ii)).
        Deficiency = "deficiency",
        /// So much is missing that the statute attaches nothing to it; a courtesy.
        Courtesy = "courtesy",
        /// What is missing has not arrived yet.
        CureReminder = "cure_reminder",
        /// What was missing did not arrive in time; it is kept and can still be completed.
        Lapsed = "lapsed",
        /// What was missing has arrived.
        Completed = "completed",
        /// A case waits in the designated agent's queue.
        AgentNotification = "agent_notification",
        /// Outcome per location, redress, and whether automated means were used (DSA Art. 16(5)).
        Decision = "decision",
        /// An outcome was changed after a complaint or a mistake; to the claimant.
        Changed = "changed",
        /// The claim was taken back.
        RetractionConfirmed = "retraction_confirmed",
        /// A claim was made; access will be disabled at a named moment unless it is answered.
        Forewarning = "forewarning",
        /// Access was disabled: facts, reasons, ground, redress (512(g)(2)(A), DSA Art. 17).
        Disabled = "disabled",
        /// The claim was taken back; to the subscriber.
        ClaimWithdrawn = "claim_withdrawn",
        /// The counter-notice is complete, with its dates; to the subscriber.
        CounterReceipt = "counter_receipt",
        /// Elements of the counter-notice are missing, each named, with a link.
        CounterDeficiency = "counter_deficiency",
        /// The counter-notice was not completed in time.
        CounterLapsed = "counter_lapsed",
        /// The sender is not the subscriber, and why we think so.
        CounterDeclined = "counter_declined",
        /// A counter-notice has arrived; to the agent.
        CounterArrived = "counter_arrived",
        /// The copy of the counter-notice, with the dates (512(g)(2)(B)); to the claimant.
        CounterCopy = "counter_copy",
        /// Word of a proceeding has arrived; to the claimant.
        HoldReceived = "hold_received",
        /// Word of a proceeding has arrived; to the agent.
        HoldArrived = "hold_arrived",
        /// The proceeding stops restoration; to the claimant.
        HoldConfirmed = "hold_confirmed",
        /// It is not what the statute asks, and why; to the claimant.
        HoldRefused = "hold_refused",
        /// A proceeding keeps the material down; to the subscriber.
        HeldDown = "held_down",
        /// The proceeding is over, and what follows; to the claimant.
        HoldEnded = "hold_ended",
        /// The proceeding is over, and what follows; to the subscriber.
        HoldOver = "hold_over",
        /// Restore these; to the agent.
        RestoreInstruction = "restore_instruction",
        /// The window has opened and something keeps restoration from following; to the agent.
        RestoreBlocked = "restore_blocked",
        /// A duty of the statute was not kept; to the agent.
        Breach = "breach",
        /// Access is back; to the subscriber.
        Restored = "restored",
        /// Access is back; to the claimant.
        PutBack = "put_back",
        /// This claim is given up, and something else keeps the material down; to the subscriber.
        StaysDown = "stays_down",
        /// A complaint has arrived; to whoever complains.
        ComplaintReceived = "complaint_received",
        /// A complaint has arrived; to the agent.
        ComplaintArrived = "complaint_arrived",
        /// The reasoned answer to a complaint (DSA Art. 20(5)).
        ComplaintAnswered = "complaint_answered",
        /// The first step of the repeat-infringer policy.
        Warning = "warning",
        /// Posting is restricted.
        Restriction = "restriction",
        /// The account is ended: 512(i)(1)(A).
        Termination = "termination",
        /// A step against the account was taken back.
        StepLifted = "step_lifted",
        /// Notices that were manifestly unfounded: a warning (DSA Art. 23(2)); to the claimant.
        SenderWarning = "sender_warning",
        /// Processing is suspended until a date (DSA Art. 23(2)); to the claimant.
        SenderSuspension = "sender_suspension",
        /// The designation ends soon unless it is renewed (37 CFR 201.38(c)(4)); to the agent.
        DesignationExpiring = "designation_expiring",
        /// A link to all cases whose notice gives this e-mail address; to whoever reads its mail.
        CaseLink = "case_link",
    }
}

/// The party a letter is owed to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Addressee {
    /// The complaining party.
    Claimant,
    /// Who posted the material; each account among the locations gets an own letter.
    Subscriber,
    /// Who sent a counter-notice, by the contact given in it.
    CounterSender,
    /// Who complained: one party or the other.
    Complainant,
    /// The designated agent of 512(c)(2).
    Agent,
}

impl Addressee {
    /// The mail thread of a case that its letters belong to.
    #[must_use]
    pub const fn thread(self) -> &'static str {
        match self {
            Self::Claimant => "claimant",
            Self::Subscriber | Self::CounterSender => "subscriber",
            Self::Complainant => "complaint",
            Self::Agent => "agent",
        }
    }
}

impl LetterKind {
    /// What people call it.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Acknowledgement => "Acknowledgement of receipt",
            Self::Deficiency => "Request for missing elements",
            Self::Courtesy => "Courtesy reply",
            Self::CureReminder => "Reminder of missing elements",
            Self::Lapsed => "Notice lapsed",
            Self::Completed => "Notice completed",
            Self::AgentNotification => "Notification of the designated agent",
            Self::Decision => "Decision",
            Self::Changed => "Changed decision",
            Self::RetractionConfirmed => "Confirmation of the retraction",
            Self::Forewarning => "Claim and time to answer",
            Self::Disabled => "Access disabled",
            Self::ClaimWithdrawn => "Claim withdrawn",
            Self::CounterReceipt => "Counter-notice received",
            Self::CounterDeficiency => "Request to complete the counter-notice",
            Self::CounterLapsed => "Counter-notice lapsed",
            Self::CounterDeclined => "Counter-notice not accepted",
            Self::CounterArrived => "Counter-notice to look at",
            Self::CounterCopy => "Copy of the counter-notice",
            Self::HoldReceived => "Receipt of a hold",
            Self::HoldArrived => "Hold to review",
            Self::HoldConfirmed => "Hold confirmed",
            Self::HoldRefused => "Hold refused",
            Self::HeldDown => "Material held down",
            Self::HoldEnded => "Hold ended",
            Self::HoldOver => "Proceeding over",
            Self::RestoreInstruction => "Instruction to restore",
            Self::RestoreBlocked => "Restoration is blocked",
            Self::Breach => "Breach of a clock",
            Self::Restored => "Access restored",
            Self::PutBack => "Material put back",
            Self::StaysDown => "Claim given up, still down",
            Self::ComplaintReceived => "Receipt of a complaint",
            Self::ComplaintArrived => "Complaint to answer",
            Self::ComplaintAnswered => "Answer to a complaint",
            Self::Warning => "Warning to the account",
            Self::Restriction => "Restriction of the account",
            Self::Termination => "End of the account",
            Self::StepLifted => "Step taken back",
            Self::SenderWarning => "Warning to the sender",
            Self::SenderSuspension => "Suspension of the sender",
            Self::DesignationExpiring => "Designation to renew",
            Self::CaseLink => "Link to all cases of an address",
        }
    }

    /// To whom it is owed.
    #[must_use]
    pub const fn addressee(self) -> Addressee {
        match self {
            Self::AgentNotification
            | Self::CounterArrived
            | Self::HoldArrived
            | Self::RestoreInstruction
            | Self::RestoreBlocked
            | Self::Breach
            | Self::ComplaintArrived
            | Self::DesignationExpiring => Addressee::Agent,
            Self::Acknowledgement
            | Self::Deficiency
            | Self::Courtesy
            | Self::CureReminder
            | Self::Lapsed
            | Self::Completed
            | Self::Decision
            | Self::Changed
            | Self::RetractionConfirmed
            | Self::CounterCopy
            | Self::HoldReceived
            | Self::HoldConfirmed
            | Self::HoldRefused
            | Self::HoldEnded
            | Self::PutBack
            | Self::SenderWarning
            | Self::SenderSuspension
            | Self::CaseLink => Addressee::Claimant,
            Self::Forewarning
            | Self::Disabled
            | Self::ClaimWithdrawn
            | Self::HeldDown
            | Self::HoldOver
            | Self::Restored
            | Self::StaysDown
            | Self::Warning
            | Self::Restriction
            | Self::Termination
            | Self::StepLifted => Addressee::Subscriber,
            Self::CounterReceipt
            | Self::CounterDeficiency
            | Self::CounterLapsed
            | Self::CounterDeclined => Addressee::CounterSender,
            Self::ComplaintReceived | Self::ComplaintAnswered => Addressee::Complainant,
        }
    }

    /// Who may see that it was sent. A complaint is between the complainant and the desk: the
    /// other party learns of it when an outcome changes.
    #[must_use]
    pub const fn audiences(self) -> &'static [Audience] {
        match self.addressee() {
            Addressee::Agent | Addressee::Complainant => &[Audience::Agent],
            Addressee::Claimant => &[Audience::Claimant, Audience::Agent],
            Addressee::Subscriber | Addressee::CounterSender => {
                &[Audience::Subscriber, Audience::Agent]
            }
        }
    }

    /// It speaks of strikes and steps of the repeat-infringer policy.
    #[must_use]
    pub const fn is_about_an_account(self) -> bool {
        matches!(self, Self::Warning | Self::Restriction | Self::Termination | Self::StepLifted)
    }

    /// Whether the PDF receipt goes with it.
    #[must_use]
    pub const fn carries_receipt(self) -> bool {
        matches!(self, Self::Acknowledgement | Self::Completed)
    }
}
