//! From what was typed to what is done, or to the field that must be put right; a file for each noun.
mod complaint;
mod counter;
mod decide;
mod desk;
mod hold;
mod location;

use jiff::{
    Timestamp,
    civil::DateTime,
    tz::{AmbiguousOffset, TimeZone},
};

pub use self::{
    complaint::{UPHOLD, answer},
    counter::{decline, vouch},
    decide::{confirm, correct, decide, dismiss, instruct, is_decided, is_open, overturn, reopen},
    desk::{hand_over, no_colleague, note, revoke_keys},
    hold::{confirm_hold, end_hold, fits_hold, hold, refuse_hold},
    location::{lay, lift, name, retract},
};
use super::{
    deed::Deed,
    opened::Opened,
    typed::{Problem, Typed},
};
use crate::{
    domain::{
        case::Refused,
        text::{Line, Passage},
    },
    services::review::Act,
};

/// Characters of a reason: it goes into a letter.
pub const REASON_MOST: usize = 4_000;
/// Characters of a note.
pub const NOTE_MOST: usize = 10_000;

/// What is to be done, or why what was typed is none of that.
type Read = Result<Deed, Problem>;
/// How one kind of deed is read.
pub type Reader = fn(&Typed, &Opened) -> Read;

/// The note that goes with any act.
pub fn note_of(typed: &Typed) -> Result<Option<Passage>, Problem> {
    let field = if typed.is_decision() { "decision-note" } else { "note" };
    passage(&typed.note, field, "note", NOTE_MOST)
}

/// The rules' refusal at the field that it speaks of.
pub fn refusal(deed: &Deed, refused: &Refused) -> Problem {
    // The form to close a case is gone once it is closed.
    let gone = matches!(refused, Refused::AlreadyClosed | Refused::HasLocations);
    let field = match (refused, deed) {
        (Refused::ReasonNeeded, _) => "reason",
        (Refused::ImpossibleTime, Deed::Hold { .. }) => "hold_at",
        (Refused::ImpossibleTime, Deed::Retract(_)) => "taken_at",
        (Refused::ImpossibleTime, _) => "done_at",
        (_, Deed::Act(act)) => match act {
            Act::HandOver { .. } => "queue",
            Act::Dismiss { .. } if !gone => "dismissal",
            Act::Note => "note",
            Act::Overturn { .. } => "verdict",
            Act::Vouch { .. } | Act::DeclineCounter { .. } => "counters",
            Act::ConfirmHold { .. } | Act::RefuseHold { .. } | Act::EndHold { .. } => "holds",
            Act::Answer { .. } => "complaints",
            Act::RevokeKeys { .. } => "revoking",
            Act::Decide { .. }
            | Act::Confirm { .. }
            | Act::Reopen { .. }
            | Act::Dismiss { .. }
            | Act::Instruct { .. }
            | Act::Correct { .. } => "locations",
        },
        (
            _,
            Deed::Name { .. }
            | Deed::Hold { .. }
            | Deed::Retract(_)
            | Deed::Lay { .. }
            | Deed::Lift { .. },
        ) => "locations",
    };
    Problem::new(field, sentence(&refused.to_string()))
}

pub fn sentence(text: &str) -> String {
    let mut rest = text.chars();
    let first = rest.next().into_iter().flat_map(char::to_uppercase);
    first.chain(rest).chain(['.']).collect()
}

/// One line that may be left out.
fn line(text: &str, field: &str, what: &str, most: usize) -> Result<Option<Line>, Problem> {
    Line::parse(text, most).map_err(|error| Problem::new(field, format!("The {what} {error}.")))
}

/// Text that may be left out.
pub fn passage(
    text: &str,
    field: &str,
    what: &str,
    most: usize,
) -> Result<Option<Passage>, Problem> {
    Passage::parse(text, most).map_err(|error| Problem::new(field, format!("The {what} {error}.")))
}

/// Text that may not.
pub fn needed(text: &str, field: &str, what: &str) -> Result<Passage, Problem> {
    passage(text, field, what, REASON_MOST)?
        .ok_or_else(|| Problem::new(field, format!("Give a {what}.")))
}

/// The moment in a field; none where it is empty.
fn at(text: &str, field: &str, opened: &Opened) -> Result<Option<Timestamp>, Problem> {
    match text.trim() {
        "" => Ok(None),
        text => moment(text, field, opened.web.app.zone()).map(Some),
    }
}

/// `2026-11-22T09:15` in the provider's zone, with or without seconds; or with an offset of its own.
pub fn moment(text: &str, field: &str, zone: &TimeZone) -> Result<Timestamp, Problem> {
    let wrong = |message: &str| Problem::new(field, message);
    if let Ok(at) = text.parse::<Timestamp>() {
        return Ok(at);
    }
    let local: DateTime = text
        .parse()
        .map_err(|_| wrong("The time is not a date with a time, like 2026-11-22T09:15."))?;
    let at = zone.to_ambiguous_timestamp(local);
    if matches!(at.offset(), AmbiguousOffset::Gap { .. }) {
        return Err(wrong("The clocks jumped over this time; it never was."));
    }
    // An hour that comes twice: the later one cannot lie before a decision made in the earlier.
    at.later().map_err(|_| wrong("The time is out of range."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_read_in_the_zone_of_the_provider() {
        let zone = TimeZone::get("America/New_York").unwrap();
        let read =
            |text| moment(text, "done_at", &zone).map(|at| at.to_string()).map_err(|p| p.message);
        assert_eq!(read("2026-11-22T09:15").unwrap(), "2026-11-22T14:15:00Z");
        assert_eq!(read("2026-11-22 09:15:30").unwrap(), "2026-11-22T14:15:30Z");
        assert_eq!(read("2026-11-01T01:30-04:00").unwrap(), "2026-11-01T05:30:00Z");
        assert_eq!(read("2026-11-01T01:30").unwrap(), "2026-11-01T06:30:00Z");
        assert!(read("2026-03-08T02:30").unwrap_err().contains("jumped"));
        assert!(read("yesterday").unwrap_err().contains("like 2026"));
        assert!(read("9999-12-31T23:59").is_err());
    }
}
