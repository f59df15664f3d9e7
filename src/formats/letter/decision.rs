//! Letters to the claimant about outcomes: decided, changed, and the claim taken back.
use jiff::Timestamp;

use super::{
    facts::{Facts, positions},
    places::Group,
};
use crate::domain::{
    outcome::{Basis, Outcome, Reason},
    standing::Standing,
    text::shown,
};

type Key<'a> = (Outcome, Basis, Option<&'a str>, Timestamp, Option<Timestamp>, Option<String>);

/// Locations that share one outcome.
pub(super) struct Answer {
    /// Which locations, and the outcome.
    pub heading: String,
    /// What the outcome means.
    pub explained: String,
    /// The ground, where it is not the notice.
    pub ground: Option<Basis>,
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
            let ground = (disabled && decision.basis != Basis::Notice).then_some(decision.basis);
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
                        heading: String::new(),
                        explained: self.outcome("letter-all-outcome-means", decision.outcome),
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
        let headed = |((outcome, ..), answer): (Key<'_>, Answer)| {
            // Told anew: these locations are fewer than those of the letter.
            let heading = self.words.tell("letter-decision-answer").with("outcome", outcome.key());
            let heading = heading.with("many", answer.positions.len());
            let heading = heading.with("positions", positions(&answer.positions)).to_string();
            Answer { heading, ..answer }
        };
        answers.into_iter().map(headed).collect()
    }

    fn outcome(&self, name: &'static str, outcome: Outcome) -> String {
        self.tell(name).with("outcome", outcome.key()).to_string()
    }

    /// What has happened since access was disabled: one location may be far ahead of another.
    fn since(&self, standing: &Standing) -> Option<String> {
        Some(match standing {
            Standing::Countered { .. } | Standing::HoldClaimed { .. } | Standing::Held { .. } => {
                self.say("letter-decision-since-countered")
            }
            Standing::RestoreOwed { cause, .. } => {
                self.because("letter-decision-since-restore-owed", *cause).to_string()
            }
            Standing::Restored { cause, confirmed, .. } => {
                let since = self.because("letter-decision-since-restored", *cause);
                since.with("at", self.at(confirmed.at)).to_string()
            }
            Standing::Released { cause, .. } => {
                self.because("letter-decision-since-released", *cause).to_string()
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
                Standing::RestoreOwed { .. } => self.say("letter-decision-will-restore"),
                Standing::Restored { confirmed, .. } => {
                    let at = self.at(confirmed.at);
                    self.tell("letter-all-was-restored").with("at", at).to_string()
                }
                Standing::Released { .. } => self.say("letter-all-released"),
                // Before anything was carried out.
                Standing::Decided(decision) if decision.outcome == Outcome::Disabled => {
                    self.say("letter-decision-will-disable")
                }
                Standing::Decided(decision) => {
                    self.outcome("letter-decision-is-now", decision.outcome)
                }
                _ => return None,
            })
        })
    }

    /// What the claim being taken back means for each location, to the claimant.
    pub(super) fn taken_back(&self) -> Vec<Group> {
        self.grouped(|_, standing| {
            Some(self.say(match standing {
                Standing::RestoreOwed { .. } => "letter-decision-retracted-restore",
                Standing::Released { .. } => "letter-decision-retracted-kept",
                _ => "letter-decision-retracted-open",
            }))
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
