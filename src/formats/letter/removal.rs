//! Letters to the subscriber about the removal: announced, done, and the claim withdrawn.
use super::{facts::Facts, places::Group};
use crate::domain::{
    outcome::{Basis, Decision},
    standing::Standing,
    text::shown,
};

impl Facts<'_> {
    /// What was disabled: when, on which ground, and why.
    pub(super) fn removed(&self) -> Vec<Group> {
        self.grouped(|_, standing| {
            let removal = standing.removal()?;
            let at = self.at(removal.confirmed.at);
            let disabled = self.tell("letter-removal-disabled-at").with("at", at);
            Some(format!("{disabled}\n{}", self.ground(&removal.decision)))
        })
    }

    /// What will be disabled, and for which reason.
    pub(super) fn announced(&self) -> Vec<Group> {
        self.grouped(|_, standing| match standing {
            Standing::Decided(decision) => Some(self.ground(decision)),
            _ => None,
        })
    }

    /// Until when the subscriber may answer before access is disabled; none when that has passed.
    pub(super) fn answer_until(&self) -> Option<String> {
        let positions = self.owed.positions.iter();
        let mut ends = positions.filter_map(|at| self.standing(*at)?.decision()?.not_before);
        let end = ends.next()?;
        (end > self.now).then(|| self.at(end))
    }

    /// Some of it was disabled because of the notice: a counter-notice may answer that.
    pub(super) fn on_notice(&self) -> bool {
        self.any(|it| it.removal().is_some_and(|it| it.decision.basis == Basis::Notice))
    }

    /// Some of it was disabled on another ground: no counter-notice answers that.
    pub(super) fn on_other_ground(&self) -> bool {
        self.any(|it| it.removal().is_some_and(|it| it.decision.basis != Basis::Notice))
    }

    /// Until when the subscriber may complain: each location counts from when it was disabled.
    pub(super) fn subscriber_until(&self) -> Option<String> {
        let positions = self.owed.positions.iter();
        let told = positions.filter_map(|at| Some(self.standing(*at)?.removal()?.confirmed.at));
        self.complain_until(told.min()?)
    }

    /// What the claim being withdrawn means for each location, to the subscriber.
    pub(super) fn withdrawn(&self) -> Vec<Group> {
        self.grouped(|_, standing| {
            Some(self.say(match standing {
                Standing::RestoreOwed { .. } => "letter-all-restore-owed",
                Standing::Released { .. } => "letter-all-released",
                _ => "letter-all-not-disabled",
            }))
        })
    }

    /// What was withdrawn had been disabled and counts no more.
    pub(super) fn was_removed(&self) -> bool {
        self.any(|it| it.removal().is_some() || matches!(it, Standing::Retracted { .. }))
    }

    /// The ground of a decision and why it holds: DSA Art. 17(3)(d) and (e).
    fn ground(&self, decision: &Decision) -> String {
        let why = match decision.basis {
            Basis::Notice if self.effective() => "letter-removal-why-effective",
            Basis::Notice => "letter-removal-why-notice",
            Basis::Terms => "letter-removal-why-terms",
            Basis::CourtOrder => "letter-removal-why-court-order",
            Basis::OwnKnowledge => "letter-removal-why-own-knowledge",
        };
        let ground = self.tell("letter-removal-ground").with("basis", decision.basis.key());
        let ground = format!("{ground}\n{}", self.say(why));
        let Some(reason) = &decision.reason else { return ground };
        let reason = shown(reason.as_str().trim());
        format!("{ground}\n{}", self.tell("letter-removal-reason-given").with("reason", reason))
    }
}
