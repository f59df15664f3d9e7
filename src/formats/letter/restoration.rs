//! Letters about restoring: instructed, blocked, done, not done as the law asks.
use super::{facts::Facts, places::Group};
use crate::{
    domain::{
        case::HoldState,
        event::Breach,
        standing::{Cause, Standing},
    },
    formats::words::Phrase,
};

impl Facts<'_> {
    /// What was restored: when and why, and what was wrong with the day.
    pub(super) fn restored(&self) -> Vec<Group> {
        self.grouped(|position, standing| {
            let Standing::Restored { cause, confirmed, .. } = standing else { return None };
            let done = self.tell("letter-restore-done").with("at", self.at(confirmed.at));
            let wrong = self.wrong(position, standing);
            if wrong == Some(Breach::DespiteHold) {
                return Some(format!("{done}\n{}", self.say("letter-restore-despite-hold")));
            }
            let why = match wrong {
                // The time for word of an action was not over.
                Some(Breach::Early) => {
                    self.tell("letter-restore-why").with("cause", "counter_received")
                }
                _ => self.because("letter-restore-why", *cause),
            };
            let done = format!("{done}\n{why}");
            let dates = self.case.life.window(position).map(|window| self.dates(window));
            let mistake = match wrong {
                Some(Breach::Early) => "letter-restore-early",
                Some(Breach::Late) => "letter-restore-late",
                _ => return Some(done),
            };
            Some(match dates {
                Some(dates) => format!("{done}\n{}", self.within(mistake, &dates)),
                None => done,
            })
        })
    }

    /// A message that says why material comes back.
    pub(super) fn because(&self, name: &'static str, cause: Cause) -> Phrase {
        self.tell(name).with("cause", cause.key())
    }

    /// What restoring then broke, as the case can tell afterwards.
    fn wrong(&self, position: u32, standing: &Standing) -> Option<Breach> {
        let Standing::Restored { cause: Cause::CounterNotice, confirmed, .. } = standing else {
            return None;
        };
        let held = self.case.life.holds.iter().any(|hold| {
            matches!(hold.state, HoldState::Unreviewed | HoldState::Confirmed)
                && hold.positions.contains(&position)
                && hold.received_at <= confirmed.at
        });
        let window = self.case.life.window(position)?;
        match () {
            () if held => Some(Breach::DespiteHold),
            () if window.is_early(confirmed.at) => Some(Breach::Early),
            () if window.is_missed(confirmed.at) => Some(Breach::Late),
            () => None,
        }
    }

    /// Until when the claimant may complain that access was restored.
    pub(super) fn restored_until(&self) -> Option<String> {
        let positions = self.owed.positions.iter();
        let done = positions.filter_map(|position| match self.standing(*position)? {
            Standing::Restored { confirmed, .. } => Some(confirmed.at),
            _ => None,
        });
        self.complain_until(done.min()?)
    }

    /// This claim is given up: why.
    pub(super) fn released(&self) -> Vec<Group> {
        self.grouped(|_, standing| match standing {
            Standing::Released { cause, .. } => {
                Some(self.because("letter-restore-given-up", *cause).to_string())
            }
            _ => None,
        })
    }

    /// The claim that is given up was wrong or taken back, so that its strike is reversed.
    pub(super) fn unstruck(&self) -> bool {
        let undone = [Cause::Retraction, Cause::Complaint, Cause::Correction];
        self.any(|it| matches!(it, Standing::Released { cause, .. } if undone.contains(cause)))
    }

    /// What the provider's people or systems are to restore, why, and from when until when.
    pub(super) fn instructed(&self) -> Vec<Group> {
        self.grouped(|position, standing| {
            let Standing::RestoreOwed { removal, cause, .. } = standing else { return None };
            let window = self.case.life.window(position);
            let dates = window.filter(|_| *cause == Cause::CounterNotice);
            let dates = dates.map(|window| self.dates(window));
            let when = match &dates {
                Some(dates) if dates.over => self.within("letter-agent-restore-over", dates),
                Some(dates) => self.within("letter-agent-restore-between", dates),
                None => self.tell("letter-agent-restore-now"),
            };
            let why = self.because("letter-restore-why", *cause);
            let at = self.at(removal.confirmed.at);
            let disabled = self.tell("letter-agent-restore-disabled").with("at", at);
            Some(format!("{when}\n{why}\n{disabled}"))
        })
    }

    /// What a person must do so that restoration can follow, or so that a breach ends.
    pub(super) fn to_do(&self) -> Vec<Group> {
        let unvouched = self.unvouched();
        self.grouped(|_, standing| {
            Some(self.say(match standing {
                _ if unvouched => "letter-agent-do-vouch",
                Standing::HoldClaimed { .. } => "letter-agent-do-review",
                Standing::Countered { .. } => "letter-agent-do-instruct",
                Standing::RestoreOwed { .. } => "letter-agent-do-restore",
                _ => return None,
            }))
        })
    }

    /// What was broken: the locations with the day on which they were restored and their dates.
    pub(super) fn broken(&self) -> Vec<Group> {
        self.grouped(|position, standing| {
            let done = match standing {
                Standing::Restored { confirmed, .. } => {
                    let at = self.at(confirmed.at);
                    self.tell("letter-agent-breach-restored").with("at", at).to_string()
                }
                _ => self.say("letter-agent-breach-not-restored"),
            };
            let asked = self.case.life.window(position).or_else(|| {
                // Nobody has vouched for it yet: its clock runs all the same.
                self.countered()?.window.as_ref()
            });
            let Some(window) = asked else { return Some(done) };
            let asked = self.within("letter-agent-breach-asked", &self.dates(window));
            Some(format!("{done}\n{asked}"))
        })
    }

    /// Which duty was not kept.
    pub(super) fn breach_key(&self) -> &'static str {
        self.breach.unwrap_or(Breach::Missed).key()
    }

    /// What to do about it; none where that is said location by location.
    pub(super) fn breach_remedy(&self) -> Option<String> {
        match self.breach? {
            Breach::Early => Some(self.say("letter-agent-breach-early")),
            Breach::Late => Some(self.say("letter-agent-breach-late")),
            Breach::DespiteHold => Some(self.say("letter-agent-breach-despite-hold")),
            Breach::Missed => None,
        }
    }
}
