//! One location of the subscriber, and how it stands, in words to the subscriber.
use jiff::tz::TimeZone;

use super::super::told::{cause, joined};
use crate::{
    domain::{
        calendar::Window,
        case::Case,
        standing::{Cause, Standing},
    },
    formats::words::Words,
};

/// One location of the subscriber, and how it stands.
pub struct Row {
    /// Its number in the case.
    pub position: u32,
    /// As the notice names it.
    pub address: String,
    /// How its state looks.
    pub badge: &'static str,
    /// Its state.
    pub state: String,
    /// Since when, why, or until when.
    pub note: String,
}

impl Row {
    /// The location of `case` at `position`.
    pub fn of(case: &Case, position: u32, address: String, words: Words, zone: &TimeZone) -> Self {
        let standing = &case.standings[position as usize - 1];
        let (badge, state) = look(standing);
        let note = note(case.life.window(position), standing, words, zone);
        Self { position, address, badge, state: words.say(state), note }
    }
}

/// The badge of a standing, and the message that names it.
fn look(standing: &Standing) -> (&'static str, &'static str) {
    match standing {
        Standing::Open => ("review", "material-state-review"),
        Standing::Decided(it) if it.not_before.is_some() => ("waiting", "material-state-announced"),
        Standing::Decided(it) if it.outcome.needs_carrying_out() => {
            ("review", "material-state-review")
        }
        Standing::Decided(_) => ("closed", "material-state-nothing"),
        Standing::Disabled(_) => ("declined", "material-state-disabled"),
        Standing::Retracted { .. } => ("closed", "material-state-retracted"),
        Standing::Countered { .. } => ("waiting", "material-state-countered"),
        Standing::HoldClaimed { .. } => ("waiting", "material-state-claimed"),
        Standing::Held { .. } => ("declined", "material-state-held"),
        Standing::RestoreOwed { .. } => ("waiting", "material-state-owed"),
        Standing::Restored { .. } => ("restored", "material-state-restored"),
        Standing::Released { .. } => ("closed", "material-state-released"),
    }
}

fn note(window: Option<&Window>, standing: &Standing, words: Words, zone: &TimeZone) -> String {
    let at = |name, at| words.tell(name).with("when", words.moment(at, zone)).to_string();
    let caused = |name, when, why: Cause| joined(words, at(name, when), words.say(cause(why)));
    match standing {
        Standing::Open => words.say("material-note-untouched"),
        Standing::Decided(decision) => match decision.not_before {
            Some(moment) => at("material-note-announced", moment),
            None if decision.outcome.needs_carrying_out() => words.say("material-note-untouched"),
            None => words.say("material-note-answered"),
        },
        Standing::Disabled(removal) => at("material-note-since", removal.confirmed.at),
        Standing::Retracted { at: moment } => at("material-note-on", *moment),
        Standing::Countered { .. } => window.map_or_else(String::new, |window| {
            words
                .tell("material-note-countered")
                .with("first", words.moment(window.earliest, zone))
                .with("last", words.day(window.last_day(zone)))
                .to_string()
        }),
        Standing::HoldClaimed { .. } => words.say("material-note-claimed"),
        Standing::Held { .. } => words.say("material-note-held"),
        Standing::RestoreOwed { cause, at, .. } => caused("material-note-since", *at, *cause),
        Standing::Restored { cause, confirmed, .. } => {
            caused("material-note-on", confirmed.at, *cause)
        }
        Standing::Released { cause, at, .. } => {
            let note = caused("material-note-given-up", *at, *cause);
            joined(words, note, words.say("material-note-still-down"))
        }
    }
}
