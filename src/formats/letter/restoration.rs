//! Letters about restoring: instructed, blocked, done, not done as the law asks.
use super::{facts::Facts, places::Group};
use crate::domain::{
    case::HoldState,
    event::Breach,
    standing::{Cause, Standing},
};

impl Facts<'_> {
    /// What was restored: when and why, and what was wrong with the day.
    pub(super) fn restored(&self) -> Vec<Group> {
        self.grouped(|position, standing| {
            let Standing::Restored { cause, confirmed, .. } = standing else { return None };
            let at = self.at(confirmed.at);
            let wrong = self.wrong(position, standing);
            if wrong == Some(Breach::DespiteHold) {
                return Some(format!(
                    "Restored: {at}\nWord of a proceeding had been received before, and it should \
                     have kept access disabled. Restoring was our mistake; the designated agent \
                     knows of it."
                ));
            }
            let why = match wrong {
                // The time for word of an action was not over.
                Some(Breach::Early) => "a counter-notice was received",
                _ => cause.because(),
            };
            let done = format!("Restored: {at}\nWhy: {why}.");
            let dates = self.case.life.window(position).map(|window| self.dates(window));
            Some(match (wrong, dates) {
                (Some(Breach::Early), Some(dates)) => format!(
                    "{done}\nThe first day on which the law allows that was {} ({}). Restoring \
                     before it was our mistake.",
                    dates.first, dates.zone
                ),
                (Some(Breach::Late), Some(dates)) => format!(
                    "{done}\nThe last day that the law names was {} ({}). Restoring after it was \
                     our mistake.",
                    dates.last, dates.zone
                ),
                _ => done,
            })
        })
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
                Some(format!("This claim is given up, because {}.", cause.because()))
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
                Some(dates) if dates.over => format!(
                    "At once. The last day was {} ({}); it has passed, and that is on record.",
                    dates.last, dates.zone
                ),
                Some(dates) => format!(
                    "From the start of {} until the end of {} ({}), aimed at {}.",
                    dates.first, dates.last, dates.zone, dates.target
                ),
                None => "At once.".to_owned(),
            };
            Some(format!(
                "When: {when}\nWhy: {}.\nAccess was disabled: {}",
                cause.because(),
                self.at(removal.confirmed.at)
            ))
        })
    }

    /// What a person must do so that restoration can follow, or so that a breach ends.
    pub(super) fn to_do(&self) -> Vec<Group> {
        let unvouched = self.unvouched();
        self.grouped(|_, standing| {
            Some(
                match standing {
                    _ if unvouched => {
                        "Say at the desk whether the counter-notice is the subscriber’s. Until \
                         then nothing is restored and the claimant has no copy."
                    }
                    Standing::HoldClaimed { .. } => {
                        "Review the proceeding that was reported: confirm it or refuse it. Until \
                         then nothing is restored; if it is confirmed, restoration is not owed."
                    }
                    Standing::Countered { .. } => {
                        "Instruct restoration, have it done, and confirm it at the desk."
                    }
                    Standing::RestoreOwed { .. } => {
                        "Restoration was instructed and nobody has confirmed it. Restore at once, \
                         and confirm at the desk."
                    }
                    _ => return None,
                }
                .to_owned(),
            )
        })
    }

    /// What was broken: the locations with the day on which they were restored and their dates.
    pub(super) fn broken(&self) -> Vec<Group> {
        self.grouped(|position, standing| {
            let done = match standing {
                Standing::Restored { confirmed, .. } => {
                    format!("Restored: {}", self.at(confirmed.at))
                }
                _ => "Not restored yet".to_owned(),
            };
            let asked = self.case.life.window(position).or_else(|| {
                // Nobody has vouched for it yet: its clock runs all the same.
                self.countered()?.window.as_ref()
            });
            let asked = asked.map(|window| self.dates(window).between());
            Some(match asked {
                Some(between) => format!("{done}\nThe law asks for it {between}"),
                None => done,
            })
        })
    }

    /// Which duty was not kept.
    pub(super) fn breach_label(&self) -> &'static str {
        self.breach.unwrap_or(Breach::Missed).label()
    }

    /// What to do about it; none where that is said location by location.
    pub(super) fn breach_remedy(&self) -> Option<&'static str> {
        match self.breach? {
            Breach::Early => Some(
                "It was restored too soon. If word of a proceeding arrives now, tell counsel: the \
                 law wants access disabled until the first day.",
            ),
            Breach::Late => Some("It is restored; nothing more is to be done about the material."),
            Breach::DespiteHold => Some(
                "Word of a proceeding had been received before it was restored. Ask counsel \
                 whether to disable access again, and find out how it came to be restored.",
            ),
            Breach::Missed => None,
        }
    }
}
