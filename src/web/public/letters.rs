//! What became of the letters of a case, as the claimant reads it.
use super::told::Told;
use crate::{
    domain::{
        event::Event,
        letter::{LetterKind, Way},
    },
    formats::words::Words,
};

/// What became of a letter: title and text; none of a letter to somebody else.
pub fn of(event: &Event, letter: LetterKind, words: Words) -> Option<Told> {
    let letter = words.say(called(letter)?);
    let told = |name: &'static str| words.tell(name).with("letter", letter.as_str()).to_string();
    Some(match event {
        Event::LetterSent { .. } => (told("timeline-letter-sent"), String::new()),
        Event::LetterPosted { on, .. } => {
            let title = words.tell("timeline-letter-posted").with("day", words.day(*on));
            (title.with("letter", letter.as_str()).to_string(), String::new())
        }
        Event::LetterDelivered { way, .. } => (told(delivered(*way)), String::new()),
        Event::LetterBounced { .. } => {
            (told("timeline-letter-back"), words.say("timeline-letter-back-text"))
        }
        Event::LetterUnaddressed { .. } => {
            (told("timeline-letter-nowhere"), words.say("timeline-letter-nowhere-text"))
        }
        _ => return None,
    })
}

const fn delivered(way: Way) -> &'static str {
    match way {
        Way::Phone => "timeline-letter-phone",
        Way::Message => "timeline-letter-message",
        // What goes by itself or by post has events of its own.
        Way::Email | Way::Post => "timeline-letter-sent",
    }
}

/// What a letter to the claimant is called; none of a letter to somebody else.
const fn called(letter: LetterKind) -> Option<&'static str> {
    Some(match letter {
        LetterKind::Acknowledgement => "timeline-letter-acknowledgement",
        LetterKind::Deficiency => "timeline-letter-deficiency",
        LetterKind::Courtesy => "timeline-letter-courtesy",
        LetterKind::CureReminder => "timeline-letter-cure-reminder",
        LetterKind::Lapsed => "timeline-letter-lapsed",
        LetterKind::Completed => "timeline-letter-completed",
        LetterKind::Decision => "timeline-letter-decision",
        LetterKind::Changed => "timeline-letter-changed",
        LetterKind::RetractionConfirmed => "timeline-letter-retraction-confirmed",
        LetterKind::CounterCopy => "timeline-letter-counter-copy",
        LetterKind::HoldReceived => "timeline-letter-hold-received",
        LetterKind::HoldConfirmed => "timeline-letter-hold-confirmed",
        LetterKind::HoldRefused => "timeline-letter-hold-refused",
        LetterKind::HoldEnded => "timeline-letter-hold-ended",
        LetterKind::PutBack => "timeline-letter-put-back",
        LetterKind::SenderWarning => "timeline-letter-sender-warning",
        LetterKind::SenderSuspension => "timeline-letter-sender-suspension",
        LetterKind::AgentNotification
        | LetterKind::Forewarning
        | LetterKind::Disabled
        | LetterKind::ClaimWithdrawn
        | LetterKind::CounterReceipt
        | LetterKind::CounterDeficiency
        | LetterKind::CounterLapsed
        | LetterKind::CounterDeclined
        | LetterKind::CounterArrived
        | LetterKind::HoldArrived
        | LetterKind::HeldDown
        | LetterKind::HoldOver
        | LetterKind::RestoreInstruction
        | LetterKind::RestoreBlocked
        | LetterKind::Breach
        | LetterKind::Restored
        | LetterKind::StaysDown
        | LetterKind::CaseLink
        | LetterKind::ComplaintReceived
        | LetterKind::ComplaintArrived
        | LetterKind::ComplaintAnswered
        | LetterKind::Warning
        | LetterKind::Restriction
        | LetterKind::Termination
        | LetterKind::StepLifted
        | LetterKind::DesignationExpiring => return None,
    })
}
