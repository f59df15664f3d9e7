//! One location as the claimant is told of it: disabling only once it is carried out.
use jiff::{Timestamp, tz::TimeZone};

use super::told::{cause as because, joined};
use crate::{
    domain::{
        calendar::Window,
        location::Location,
        outcome::{Decision, Outcome},
        standing::{Cause, Standing},
    },
    formats::words::Words,
    services::access::CaseFile,
};

/// One location with its outcome, as far as the claimant is told.
pub struct Row {
    /// Its number.
    pub position: u32,
    /// The page.
    pub address: String,
    /// Where on the page.
    pub place: String,
    /// The badge that colours the outcome.
    pub badge: &'static str,
    /// The outcome in a word or two.
    pub outcome: String,
    /// When and why.
    pub note: String,
    /// The claim can still be taken back.
    pub can_retract: bool,
    /// There is an outcome to tell; what is decided and not carried out is in review.
    pub is_answered: bool,
}

/// Every location with what the claimant is told of it.
pub fn rows(file: &CaseFile, words: Words, zone: &TimeZone) -> Vec<Row> {
    let places = file.notice.locations.iter().zip(&file.case.standings);
    let row = |(position, (location, standing)): (u32, (&Location, &Standing))| {
        let window = file.case.life.window(position);
        let (badge, outcome, note) = Teller { words, zone }.told(window, standing);
        let place = location.place.as_ref().map(ToString::to_string).unwrap_or_default();
        let address = location.address.as_ref().map(|address| address.as_str().to_owned());
        let (address, place) = match address {
            Some(address) => (address, place),
            None => (place, String::new()),
        };
        Row {
            position,
            address,
            place,
            badge,
            outcome: words.say(outcome),
            note,
            can_retract: !standing.is_retracted(),
            is_answered: standing.is_answered(),
        }
    };
    (1..).zip(places).map(row).collect()
}

struct Teller<'a> {
    words: Words,
    zone: &'a TimeZone,
}

impl Teller<'_> {
    /// Badge, name of the outcome, and note of one location.
    fn told(
        &self,
        window: Option<&Window>,
        standing: &Standing,
    ) -> (&'static str, &'static str, String) {
        let say = |name| self.words.say(name);
        match standing {
            Standing::Open => ("review", "status-outcome-review", String::new()),
            Standing::Decided(decision) if decision.outcome.needs_carrying_out() => {
                ("review", "status-outcome-review", String::new())
            }
            Standing::Decided(decision) => {
                ("declined", outcome(decision.outcome), self.decided(decision))
            }
            Standing::Disabled(removal) => {
                let note = self.at("status-row-carried-out", removal.confirmed.at);
                ("done", outcome(removal.decision.outcome), note)
            }
            Standing::Countered { .. } => {
                let dates = window.map(|window| self.dates(window)).unwrap_or_default();
                ("waiting", "status-outcome-countered", dates)
            }
            Standing::HoldClaimed { .. } => {
                ("waiting", "status-outcome-reported", say("status-row-reported"))
            }
            Standing::Held { .. } => ("done", "status-outcome-held", say("status-row-held")),
            Standing::Retracted { at } => {
                ("retracted", "status-outcome-retracted", self.at("status-row-by-you", *at))
            }
            Standing::RestoreOwed { cause: Cause::Retraction, at, .. } => {
                let note = self.at("status-row-by-you", *at);
                let note = joined(self.words, note, say("status-row-restoring"));
                ("waiting", "status-outcome-retracted", note)
            }
            Standing::RestoreOwed { cause, at, .. } => {
                let note = self.why("status-row-to-restore", *at, *cause);
                ("waiting", "status-outcome-to-restore", note)
            }
            Standing::Restored { cause, confirmed, .. } => {
                let note = self.why("status-row-restored", confirmed.at, *cause);
                ("restored", "status-outcome-restored", note)
            }
            Standing::Released { cause, at, .. } => {
                let note = self.why("status-row-released", *at, *cause);
                let note = joined(self.words, note, say("status-row-still-down"));
                ("closed", "status-outcome-released", note)
            }
        }
    }

    fn at(&self, name: &'static str, at: Timestamp) -> String {
        self.words.tell(name).with("at", self.words.moment(at, self.zone)).to_string()
    }

    /// Since when, and why.
    fn why(&self, name: &'static str, at: Timestamp, cause: Cause) -> String {
        joined(self.words, self.at(name, at), self.words.say(because(cause)))
    }

    fn decided(&self, decision: &Decision) -> String {
        let reason = decision.reason.as_ref().map(ToString::to_string).unwrap_or_default();
        let note = joined(self.words, self.words.say(explained(decision.outcome)), reason);
        joined(self.words, note, self.at("status-row-decided", decision.at))
    }

    fn dates(&self, window: &Window) -> String {
        let at = |at| self.words.moment(at, self.zone);
        let dates = self.words.tell("status-row-countered");
        let dates = dates.with("earliest", at(window.earliest));
        dates.with("latest", at(window.latest)).to_string()
    }
}

/// An outcome in a word or two.
const fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Disabled => "status-outcome-disabled",
        Outcome::AlreadyGone => "status-outcome-already-gone",
        Outcome::NotFound => "status-outcome-not-found",
        Outcome::NotOurs => "status-outcome-not-ours",
        Outcome::Duplicate => "status-outcome-duplicate",
        Outcome::Licensed => "status-outcome-licensed",
        Outcome::Refused => "status-outcome-refused",
    }
}

/// What an outcome means, as a sentence.
pub const fn explained(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Disabled => "status-explained-disabled",
        Outcome::AlreadyGone => "status-explained-already-gone",
        Outcome::NotFound => "status-explained-not-found",
        Outcome::NotOurs => "status-explained-not-ours",
        Outcome::Duplicate => "status-explained-duplicate",
        Outcome::Licensed => "status-explained-licensed",
        Outcome::Refused => "status-explained-refused",
    }
}
