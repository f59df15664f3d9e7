//! Letters to the claimant about outcomes: decided, changed, and the claim taken back.
use jiff::Timestamp;

use super::{facts::Facts, places::Group};
use crate::domain::{
    event::Positions,
    outcome::{Basis, Outcome, Reason},
    standing::Standing,
    text::shown,
};

type Key<'a> = (Outcome, Basis, Option<&'a str>, Timestamp, Option<Timestamp>, Option<String>);

/// Locations that share one outcome.
pub(super) struct Answer {
    /// The outcome.
    pub outcome: Outcome,
    /// The ground, where it is not the notice.
    pub ground: Option<&'static str>,
    /// The reason.
    pub reason: Option<String>,
    /// When it was decided.
    pub decided: String,
    /// When it was carried out.
    pub carried_out: Option<String>,
    /// What has happened since, as a sentence.
    pub since: Option<String>,
    positions: Vec<u32>,
    /// The locations.
    pub lines: Vec<String>,
}

impl Answer {
    pub(super) fn heading(&self) -> String {
        let positions = Positions::new(&self.positions).shown();
        let mut letters = positions.chars();
        let first = letters.next().map(|c| c.to_ascii_uppercase()).into_iter();
        format!("{}: {}", first.chain(letters).collect::<String>(), self.outcome.label())
    }
}

impl Facts<'_> {
    /// Why a case without locations was closed.
    pub(super) fn dismissal(&self) -> Option<&str> {
        self.reason.filter(|_| self.case.dismissed)
    }

    pub(super) fn answers(&self) -> Vec<Answer> {
        let mut answers: Vec<(Key<'_>, Answer)> = Vec::new();
        for (position, standing) in (1_u32..).zip(&self.case.standings) {
            if standing.is_retracted() {
                continue;
            }
            let Some(decision) = standing.decision() else { continue };
            let carried = standing.removal().map(|removal| removal.confirmed.at);
            let disabled = decision.outcome == Outcome::Disabled;
            let ground =
                (disabled && decision.basis != Basis::Notice).then(|| decision.basis.label());
            let key = (
                decision.outcome,
                decision.basis,
                decision.reason.as_ref().map(Reason::as_str),
                decision.at,
                carried,
                self.since(standing),
            );
            let line = self.line(position);
            match answers.iter_mut().find(|(known, _)| *known == key) {
                Some((_, answer)) => {
                    answer.positions.push(position);
                    answer.lines.push(line);
                }
                None => answers.push((
                    key,
                    Answer {
                        outcome: decision.outcome,
                        ground,
                        reason: decision.reason.as_ref().map(|reason| shown(reason.as_str())),
                        decided: self.at(decision.at),
                        carried_out: carried.map(|at| self.at(at)),
                        since: self.since(standing),
                        positions: vec![position],
                        lines: vec![line],
                    },
                )),
            }
        }
        answers.into_iter().map(|(_, answer)| answer).collect()
    }

    /// What has happened since access was disabled: one location may be far ahead of another.
    fn since(&self, standing: &Standing) -> Option<String> {
        Some(match standing {
            Standing::Countered { .. } | Standing::HoldClaimed { .. } | Standing::Held { .. } => {
                "Since then: a counter-notice was received; a letter of its own \
                                        gives you the copy and the dates."
                    .to_owned()
            }
            Standing::RestoreOwed { cause, .. } => {
                format!("Since then: it is to be restored, because {}.", cause.because())
            }
            Standing::Restored { cause, confirmed, .. } => {
                let at = self.at(confirmed.at);
                format!("Since then: access was restored on {at}, because {}.", cause.because())
            }
            Standing::Released { cause, .. } => {
                format!("Since then: this claim was given up, because {}.", cause.because())
            }
            _ => return None,
        })
    }

    /// Something was disabled because of the notice, so that a counter-notice may answer it.
    pub(super) fn may_be_countered(&self) -> bool {
        self.case.standings.iter().any(|standing| {
            matches!(standing, Standing::Disabled(removal) if removal.decision.basis == Basis::Notice)
        })
    }

    /// Something was disabled on another ground than the notice.
    pub(super) fn other_ground(&self) -> bool {
        self.answers().iter().any(|answer| answer.ground.is_some())
    }

    /// Until when the claimant may complain about what this letter, or an earlier one, decides.
    pub(super) fn claimant_until(&self) -> Option<String> {
        self.complain_until(self.case.life.answered_at.unwrap_or(self.now))
    }

    /// Where an outcome was changed: what follows for each location.
    pub(super) fn undone(&self) -> Vec<Group> {
        self.grouped(|_, standing| {
            Some(match standing {
                Standing::RestoreOwed { .. } => {
                    "Access is to be restored. We write to you when that was done.".to_owned()
                }
                Standing::Restored { confirmed, .. } => {
                    format!("Access was restored on {}.", self.at(confirmed.at))
                }
                Standing::Released { .. } => "This claim keeps the material down no more. \
                    Something else does, so access is not restored for now."
                    .to_owned(),
                Standing::Decided(decision) => decided(decision.outcome),
                _ => return None,
            })
        })
    }

    /// What the claim being taken back means for each location, to the claimant.
    pub(super) fn taken_back(&self) -> Vec<Group> {
        self.grouped(|_, standing| {
            Some(
                match standing {
                    Standing::RestoreOwed { .. } => {
                        "Access was disabled because of your claim and is to be restored at once. \
                         The page of the case says when that was done."
                    }
                    Standing::Released { .. } => {
                        "Access is disabled. Your claim keeps it so no more; something else does, \
                         so it is not restored for now."
                    }
                    _ => "Access is not disabled because of your claim.",
                }
                .to_owned(),
            )
        })
    }

    /// The claim stands about other locations than those of this letter.
    pub(super) fn rest_stands(&self) -> bool {
        let stands = |(position, it): (u32, &Standing)| {
            !it.is_retracted() && !self.owed.positions.contains(&position)
        };
        (1..).zip(&self.case.standings).any(stands)
    }
}

/// What a changed outcome means before anything was carried out.
fn decided(outcome: Outcome) -> String {
    if outcome == Outcome::Disabled {
        "The outcome is now: access is to be disabled. The page of the case says when that was done."
            .to_owned()
    } else {
        format!("The outcome is now: {}. {}", outcome.label(), outcome.explained())
    }
}
