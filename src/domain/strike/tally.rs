//! Counting strikes: groups of what counts together, and the step that the number brings.
use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::{Step, Strike, StrikeState};
use crate::domain::ids::CaseId;
use crate::domain::keyed::keyed;
use crate::domain::policy::{Grouping, Steps};

keyed! {
    /// What a strike weighs today, the heaviest first. A group weighs as much as its heaviest.
    pub enum Weight {
        /// It counts.
        Counted = "counted",
        /// It does not count for the time being.
        Suspended = "suspended",
        /// It is too old to count, or to count again.
        Expired = "expired",
        /// It was undone.
        Reversed = "reversed",
    }
}

impl Weight {
    /// The word people read.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Counted => "Counts",
            Self::Suspended => "Suspended",
            Self::Expired => "Expired",
            Self::Reversed => "Reversed",
        }
    }
}

/// A strike and how it stands today.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Weighed {
    /// The strike.
    pub strike: Strike,
    /// What it weighs.
    pub weight: Weight,
    /// The first day on which it no longer counts.
    pub expires_on: Date,
}

/// Strikes that count as one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// That of its heaviest strike: a group counts while any of it does.
    pub weight: Weight,
    /// At least one, oldest first.
    pub strikes: Vec<Weighed>,
}

/// The strikes of one subscriber, counted under one edition of the policy at one moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tally {
    groups: Vec<Group>,
    steps: Steps,
}

/// A step that has not been reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ahead {
    /// The step.
    pub step: Step,
    /// How many more strikes bring it; at least one.
    pub strikes: usize,
}

/// What strikes of one group have in common.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Common<'s> {
    Location(CaseId, u32),
    Day(Date),
    Works(&'s str),
    Notice(CaseId),
}

/// Counts the strikes of one subscriber. Days are those of the provider's `zone`.
#[must_use]
pub fn tally(strikes: &[Strike], policy: &Steps, now: Timestamp, zone: &TimeZone) -> Tally {
    let today = zone.to_datetime(now).date();
    let mut oldest_first: Vec<&Strike> = strikes.iter().collect();
    oldest_first.sort_by_key(|strike| (strike.at, strike.case, strike.position));
    let mut places = BTreeMap::new();
    let mut groups: Vec<Group> = Vec::new();
    for strike in oldest_first {
        let weighed = weigh(strike, policy, today, zone);
        let common = match policy.grouping {
            Grouping::None => Common::Location(strike.case, strike.position),
            Grouping::SameDay => Common::Day(strike.on(zone)),
            Grouping::SameWork => Common::Works(&strike.works),
            Grouping::SameNotice => Common::Notice(strike.case),
        };
        let place = *places.entry(common).or_insert(groups.len());
        match groups.get_mut(place) {
            Some(group) => {
                group.weight = group.weight.min(weighed.weight);
                group.strikes.push(weighed);
            }
            None => groups.push(Group { weight: weighed.weight, strikes: vec![weighed] }),
        }
    }
    Tally { groups, steps: *policy }
}

fn weigh(strike: &Strike, policy: &Steps, today: Date, zone: &TimeZone) -> Weighed {
    let expires_on = strike.expires_on(policy, zone);
    let weight = match strike.state {
        StrikeState::Reversed => Weight::Reversed,
        StrikeState::Counted | StrikeState::Suspended if today >= expires_on => Weight::Expired,
        StrikeState::Suspended => Weight::Suspended,
        StrikeState::Counted => Weight::Counted,
    };
    Weighed { strike: strike.clone(), weight, expires_on }
}

impl Tally {
    /// How many strikes the policy sees: the groups that count.
    #[must_use]
    pub fn count(&self) -> usize {
        self.of(Weight::Counted).count()
    }

    /// The groups of this weight, oldest first.
    pub fn of(&self, weight: Weight) -> impl Iterator<Item = &Group> {
        self.groups.iter().filter(move |group| group.weight == weight)
    }

    /// All groups, oldest first.
    #[must_use]
    pub fn groups(&self) -> &[Group] {
        &self.groups
    }

    /// The highest step that the count has reached.
    #[must_use]
    pub fn due(&self) -> Option<Step> {
        Step::ALL.iter().copied().rfind(|step| self.missing(*step) == 0)
    }

    /// The next step, and how far it is; none when the last is due.
    #[must_use]
    pub fn next(&self) -> Option<Ahead> {
        let step = Step::ALL.iter().copied().find(|step| self.missing(*step) > 0)?;
        Some(Ahead { step, strikes: self.missing(step) })
    }

    /// Whether the count brings this step.
    #[must_use]
    pub fn reaches(&self, step: Step) -> bool {
        self.missing(step) == 0
    }

    fn missing(&self, step: Step) -> usize {
        usize::from(step.at(&self.steps)).saturating_sub(self.count())
    }
}
