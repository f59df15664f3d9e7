//! From what was typed to an act, or to the field that must be put right.
use jiff::{
    Timestamp,
    civil::DateTime,
    tz::{AmbiguousOffset, TimeZone},
};
use uuid::Uuid;

use super::{
    opened::Opened,
    typed::{Problem, Typed},
};
use crate::{
    domain::{
        case::Refused,
        ids::PersonId,
        outcome::{Basis, Outcome},
        policy::Element,
        standing::Standing,
        text::{Line, Passage},
    },
    services::review::Act,
};

/// Characters of a reason: it goes into a letter.
pub const REASON_MOST: usize = 4_000;
/// Characters of a note.
pub const NOTE_MOST: usize = 10_000;
const QUEUE_MOST: usize = 60;

/// An act, or why what was typed is none.
type Read = Result<Act, Problem>;
/// How one kind of act is read.
pub type Reader = fn(&Typed, &Opened) -> Read;

pub fn decide(typed: &Typed, opened: &Opened) -> Read {
    let outcome = Outcome::from_key(&typed.outcome);
    Ok(Act::Decide {
        positions: typed.positions(&opened.file.case.standings, is_open),
        outcome: outcome.ok_or_else(|| Problem::new("outcome", "Choose an outcome."))?,
        basis: Basis::from_key(&typed.basis).unwrap_or(Basis::Notice),
        reason: passage(&typed.reason, "reason", "reason", REASON_MOST)?,
    })
}

pub fn confirm(typed: &Typed, opened: &Opened) -> Read {
    let done_at = match typed.done_at.trim() {
        "" => None,
        text => Some(moment(text, opened.web.app.zone())?),
    };
    let standings = &opened.file.case.standings;
    Ok(Act::Confirm {
        positions: typed.positions(standings, Standing::awaits_carrying_out),
        done_at,
    })
}

pub fn reopen(typed: &Typed, opened: &Opened) -> Read {
    Ok(Act::Reopen {
        positions: typed.positions(&opened.file.case.standings, is_decided),
        reason: needed(&typed.reopening, "reopening", "reason")?,
    })
}

pub fn overturn(typed: &Typed, _: &Opened) -> Read {
    let element = Element::from_key(&typed.element);
    let element = element.ok_or_else(|| Problem::new("verdict", "Choose an element."))?;
    let met = match typed.met.as_str() {
        "yes" => true,
        "no" => false,
        _ => return Err(Problem::new("verdict", "Say whether the element is met.")),
    };
    let field = format!("finding-{}", element.key());
    Ok(Act::Overturn { element, met, reason: needed(&typed.finding, &field, "reason")? })
}

pub fn dismiss(typed: &Typed, _: &Opened) -> Read {
    Ok(Act::Dismiss { reason: needed(&typed.dismissal, "dismissal", "reason")? })
}

pub fn hand_over(typed: &Typed, _: &Opened) -> Read {
    let queue = Line::parse(&typed.queue, QUEUE_MOST)
        .map_err(|error| Problem::new("queue", format!("The queue {error}.")))?
        .ok_or_else(|| Problem::new("queue", "Choose a queue."))?;
    let person = match typed.person.as_str() {
        "" => None,
        id => Some(id.parse::<Uuid>().map(PersonId).map_err(|_| no_colleague())?),
    };
    Ok(Act::HandOver { queue: queue.to_string(), person })
}

pub fn note(typed: &Typed, _: &Opened) -> Read {
    match note_of(typed)? {
        Some(_) => Ok(Act::Note),
        None => Err(Problem::new("note", "The note is empty.")),
    }
}

/// The note that goes with any act.
pub fn note_of(typed: &Typed) -> Result<Option<Passage>, Problem> {
    let field = if typed.is_decision() { "decision-note" } else { "note" };
    passage(&typed.note, field, "note", NOTE_MOST)
}

pub fn no_colleague() -> Problem {
    Problem::new("person", "This colleague has no account any more.")
}

/// The rules' refusal at the field that it speaks of.
pub fn refusal(act: &Act, refused: &Refused) -> Problem {
    // The form to close a case is gone once it is closed.
    let gone = matches!(refused, Refused::AlreadyClosed | Refused::HasLocations);
    let field = match (refused, act) {
        (Refused::ReasonNeeded, _) => "reason",
        (Refused::ImpossibleTime, _) => "done_at",
        (_, Act::HandOver { .. }) => "queue",
        (_, Act::Dismiss { .. }) if !gone => "dismissal",
        (_, Act::Note) => "note",
        (_, Act::Overturn { .. }) => "verdict",
        (
            _,
            Act::Decide { .. }
            | Act::Confirm { .. }
            | Act::Reopen { .. }
            | Act::Dismiss { .. }
            | Act::Instruct { .. }
            | Act::Correct { .. }
            | Act::RevokeKeys { .. },
        ) => "locations",
        (_, Act::Vouch { .. } | Act::DeclineCounter { .. }) => "counters",
        (_, Act::ConfirmHold { .. } | Act::RefuseHold { .. } | Act::EndHold { .. }) => "holds",
        (_, Act::Answer { .. }) => "complaints",
    };
    Problem::new(field, sentence(&refused.to_string()))
}

pub fn sentence(text: &str) -> String {
    let mut rest = text.chars();
    let first = rest.next().into_iter().flat_map(char::to_uppercase);
    first.chain(rest).chain(['.']).collect()
}

pub const fn is_open(standing: &Standing) -> bool {
    matches!(standing, Standing::Open)
}

pub const fn is_decided(standing: &Standing) -> bool {
    matches!(standing, Standing::Decided(_))
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

/// `2026-11-22T09:15` in the provider's zone, with or without seconds; or with an offset of its own.
fn moment(text: &str, zone: &TimeZone) -> Result<Timestamp, Problem> {
    let wrong = |message: &str| Problem::new("done_at", message);
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
        let read = |text| moment(text, &zone).map(|at| at.to_string()).map_err(|p| p.message);
        assert_eq!(read("2026-11-22T09:15").unwrap(), "2026-11-22T14:15:00Z");
        assert_eq!(read("2026-11-22 09:15:30").unwrap(), "2026-11-22T14:15:30Z");
        assert_eq!(read("2026-11-01T01:30-04:00").unwrap(), "2026-11-01T05:30:00Z");
        assert_eq!(read("2026-11-01T01:30").unwrap(), "2026-11-01T06:30:00Z");
        assert!(read("2026-03-08T02:30").unwrap_err().contains("jumped"));
        assert!(read("yesterday").unwrap_err().contains("like 2026"));
        assert!(read("9999-12-31T23:59").is_err());
    }
}
