//! What happened, in a heading and a sentence or two: what was disabled, on whose word, since when.
use jiff::{Timestamp, civil::Date, tz::TimeZone};

use crate::{
    domain::{
        outcome::Basis,
        standing::{Removal, Standing},
    },
    formats::words::{Phrase, Words},
};

/// What a frightened reader must know first. Of several locations the one counts about which there
/// is most to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Matter {
    /// A counter-notice is followed.
    Countered,
    /// A proceeding keeps it down.
    Held,
    /// It is to be restored.
    Owed,
    /// Access is disabled.
    Disabled,
    /// Access will be disabled.
    Announced,
    /// Access is back.
    Restored,
    /// The claim is over, and something else keeps it down.
    Released,
    /// Nobody has decided, or nobody has carried it out.
    Review,
    /// The claimant took the claim back.
    Retracted,
    /// It was decided that nothing is done.
    Nothing,
}

impl Matter {
    const ALL: [Self; 10] = [
        Self::Countered,
        Self::Held,
        Self::Owed,
        Self::Disabled,
        Self::Announced,
        Self::Restored,
        Self::Released,
        Self::Review,
        Self::Retracted,
        Self::Nothing,
    ];

    /// Of the subscriber's locations.
    pub fn of(standings: &[&Standing]) -> Self {
        let is = |wanted: &Self| standings.iter().any(|standing| Self::at(standing) == *wanted);
        Self::ALL.into_iter().find(is).unwrap_or(Self::Review)
    }

    fn at(standing: &Standing) -> Self {
        match standing {
            Standing::Countered { .. } | Standing::HoldClaimed { .. } => Self::Countered,
            Standing::Held { .. } => Self::Held,
            Standing::RestoreOwed { .. } => Self::Owed,
            Standing::Disabled(_) => Self::Disabled,
            Standing::Restored { .. } => Self::Restored,
            Standing::Released { .. } => Self::Released,
            Standing::Retracted { .. } => Self::Retracted,
            Standing::Open => Self::Review,
            Standing::Decided(it) if it.not_before.is_some() => Self::Announced,
            Standing::Decided(it) if it.outcome.needs_carrying_out() => Self::Review,
            Standing::Decided(_) => Self::Nothing,
        }
    }

    /// The message of the heading.
    pub const fn heading(self) -> &'static str {
        match self {
            Self::Countered => "material-heading-countered",
            Self::Held => "material-heading-held",
            Self::Owed => "material-heading-owed",
            Self::Disabled => "material-heading-disabled",
            Self::Announced => "material-heading-announced",
            Self::Restored => "material-heading-restored",
            Self::Released => "material-heading-released",
            Self::Review => "material-heading-review",
            Self::Retracted => "material-heading-retracted",
            Self::Nothing => "material-heading-nothing",
        }
    }

    /// The sentences below the heading.
    pub fn lead(
        self,
        standings: &[&Standing],
        claimant: &str,
        words: Words,
        zone: &TimeZone,
    ) -> Vec<String> {
        let many = standings.iter().filter(|it| Self::at(it) == self).count();
        let tell = |name| words.tell(name).with("many", many).with("claimant", claimant);
        match self {
            Self::Disabled => vec![disabled(standings, claimant, words, zone)],
            Self::Countered | Self::Held => {
                vec![removed(standings, claimant, words, zone), tell(self.next()).to_string()]
            }
            Self::Announced => {
                let first = standings.iter().filter_map(|it| it.decision()?.not_before).min();
                let when = first.map(|at| words.moment(at, zone)).unwrap_or_default();
                vec![tell("material-lead-announced").with("when", when).to_string()]
            }
            Self::Owed => vec![words.say("material-lead-owed")],
            Self::Restored => vec![words.say("material-lead-restored")],
            Self::Released => vec![words.say("material-lead-released")],
            Self::Review => vec![tell("material-lead-review").to_string()],
            Self::Retracted => vec![tell("material-lead-retracted").to_string()],
            Self::Nothing => vec![tell("material-lead-nothing").to_string()],
        }
    }

    const fn next(self) -> &'static str {
        if matches!(self, Self::Held) { "material-next-held" } else { "material-next-countered" }
    }
}

/// On whose word access was disabled; on another ground than the notice it was on nobody's.
fn disabled(standings: &[&Standing], claimant: &str, words: Words, zone: &TimeZone) -> String {
    let down = standings.iter().filter_map(|it| match it {
        Standing::Disabled(removal) => Some(removal),
        _ => None,
    });
    let (on_notice, others): (Vec<&Removal>, Vec<&Removal>) =
        down.partition(|removal| removal.decision.basis == Basis::Notice);
    match others.first().filter(|_| on_notice.is_empty()) {
        Some(other) => dated("material-lead-ground", &others, words, zone)
            .with("ground", other.decision.basis.key())
            .to_string(),
        None => dated("material-lead-disabled", &on_notice, words, zone)
            .with("claimant", claimant)
            .to_string(),
    }
}

/// The same for what is down and answered.
fn removed(standings: &[&Standing], claimant: &str, words: Words, zone: &TimeZone) -> String {
    let down = standings.iter().filter(|it| it.counter().is_some());
    let down: Vec<&Removal> = down.filter_map(|it| it.removal()).collect();
    dated("material-lead-answered", &down, words, zone).with("claimant", claimant).to_string()
}

/// A sentence that knows how many locations it is about and the first and last day.
fn dated(name: &'static str, removals: &[&Removal], words: Words, zone: &TimeZone) -> Phrase {
    let day = |at: Timestamp| -> Date { zone.to_datetime(at).date() };
    let mut days: Vec<Date> = removals.iter().map(|it| day(it.confirmed.at)).collect();
    days.sort_unstable();
    let text = |day: Option<&Date>| day.map(|day| words.day(*day)).unwrap_or_default();
    words
        .tell(name)
        .with("many", removals.len())
        .with("days", if days.first() == days.last() { "one" } else { "several" })
        .with("day", text(days.first()))
}
