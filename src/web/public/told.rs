//! The later life of a case in words that claimant and subscriber both read. Exhaustive: a new event
//! is worded or kept back on purpose; who may see it, its audiences have decided before.
use jiff::tz::TimeZone;

use super::timeline::titled;
use crate::domain::{
    event::{Details, Event},
    when,
};

/// The same for a subscriber, who reads of removal and retraction in words of their own.
pub fn of_subscriber(
    event: &Event,
    details: &Details,
    zone: &TimeZone,
) -> Option<(String, String)> {
    let plain = |title: String| Some((title, String::new()));
    match event {
        Event::CarriedOut { positions } => plain(titled(positions, "Access disabled")),
        Event::Retracted { positions } => plain(titled(positions, "The claim was taken back")),
        Event::Restored { positions } => plain(titled(positions, "Material restored")),
        other => of(other, details, zone),
    }
}

/// Title and text; none for what only the desk may know, and for what each party reads in own words.
#[expect(clippy::too_many_lines, reason = "one line for each kind of event")]
pub fn of(event: &Event, details: &Details, zone: &TimeZone) -> Option<(String, String)> {
    let reason = || details.get("reason").cloned().unwrap_or_default();
    let plain = |title: &str| (title.to_owned(), String::new());
    Some(match event {
        Event::Completed { missing, .. } if missing.is_empty() => {
            plain("The notice was completed; nothing is missing any more")
        }
        Event::Completed { .. } => plain("More of the notice arrived; something is still missing"),
        Event::CureReminded => plain("Reminder sent: something is still missing"),
        Event::Lapsed => (
            "Given up because what is missing did not arrive".to_owned(),
            "Nothing was deleted. Completing the notice opens the case again.".to_owned(),
        ),
        Event::CounterReceived { positions, missing, .. } => {
            let text = if missing.is_empty() { "It is complete." } else { "Something is missing." };
            (titled(positions, "Counter-notice received"), text.to_owned())
        }
        Event::CounterCompleted { missing, .. } if missing.is_empty() => {
            plain("The counter-notice was completed")
        }
        Event::CounterCompleted { .. } => {
            plain("More of the counter-notice arrived; something is still missing")
        }
        Event::ClockStarted { earliest, latest, .. } => (
            "The time for an answer in court has begun".to_owned(),
            format!(
                "The material comes back not before {} and before {}, unless notice of an action \
                 or of a Copyright Claims Board proceeding is received first.",
                when::moment(*earliest, zone),
                when::moment(*latest, zone)
            ),
        ),
        Event::CounterForwarded { .. } => {
            plain("A copy of the counter-notice goes to whoever sent the notice")
        }
        Event::CounterVouched { .. } => {
            plain("We found that the counter-notice is the subscriber's")
        }
        Event::CounterDeclined { .. } => {
            ("The counter-notice was not accepted".to_owned(), reason())
        }
        Event::CounterLapsed { .. } => (
            "The counter-notice was given up because what is missing did not arrive".to_owned(),
            "A new one can be sent at any time.".to_owned(),
        ),
        Event::HoldReceived { proceeding, positions, received_at, .. } => {
            let what = format!("Notice of a proceeding received ({})", proceeding.label());
            (titled(positions, &what), format!("Received {}.", when::moment(*received_at, zone)))
        }
        Event::HoldConfirmed { .. } => (
            "The proceeding was confirmed".to_owned(),
            "The material stays down until it ends.".to_owned(),
        ),
        Event::HoldRefused { .. } => {
            ("The reported proceeding does not stop restoration".to_owned(), reason())
        }
        Event::HoldEnded { end, .. } => {
            ("The proceeding is over".to_owned(), end.label().to_owned())
        }
        Event::RestoreInstructed { positions, cause } => {
            (titled(positions, "To be restored"), format!("Because {}.", cause.because()))
        }
        Event::Released { positions, cause } => (
            titled(positions, "This claim keeps the material down no more"),
            format!("Because {}. Something else keeps it down.", cause.because()),
        ),
        Event::Corrected { positions } => {
            (titled(positions, "The decision was found to be a mistake"), reason())
        }
        Event::ComplaintReceived { positions, .. } => {
            (titled(positions, "Complaint received"), String::new())
        }
        Event::StepApproved { step } => (format!("{}: decided", step.label()), reason()),
        Event::StepLifted { step } => (format!("{}: taken back", step.label()), reason()),
        Event::ReadByPerson { missing, .. } if missing.is_empty() => (
            "Read by a person".to_owned(),
            "Everything that the law asks for was found in your letter.".to_owned(),
        ),
        Event::ReadByPerson { .. } => (
            "Read by a person".to_owned(),
            "Something that the law asks for was not found in your letter.".to_owned(),
        ),
        Event::SenderWarned => ("Warning about unfounded notices".to_owned(), reason()),
        Event::SenderSuspended { until } => {
            let title = format!("Processing suspended until {}", when::moment(*until, zone));
            (title, reason())
        }
        Event::SenderReadmitted => plain("The suspension was lifted"),
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
