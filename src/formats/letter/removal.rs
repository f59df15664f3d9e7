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
            let disabled = self.at(removal.confirmed.at);
            Some(format!("Disabled: {disabled}\n{}", self.ground(&removal.decision)))
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
            Some(
                match standing {
                    Standing::RestoreOwed { .. } => {
                        "Access is to be restored at once. We write to you when that was done."
                    }
                    Standing::Released { .. } => {
                        "This claim keeps the material down no more. Something else does, so \
                         access is not restored for now."
                    }
                    _ => "Access is not disabled because of this claim.",
                }
                .to_owned(),
            )
        })
    }

    /// What was withdrawn had been disabled and counts no more.
    pub(super) fn was_removed(&self) -> bool {
        self.any(|it| it.removal().is_some() || matches!(it, Standing::Retracted { .. }))
    }

    /// The ground of a decision and why it holds: DSA Art. 17(3)(d) and (e).
    fn ground(&self, decision: &Decision) -> String {
        let why = match decision.basis {
            Basis::Notice if self.effective() => {
                "The notice has the elements that 17 U.S.C. 512(c)(3) asks for. 17 U.S.C. \
                 512(c)(1)(C) has a provider that receives such a notice disable access to what \
                 it names. Whether the use infringes a right, only a court can finally decide."
            }
            Basis::Notice => {
                "A person looked at the notice and at the material, and decided to act on the \
                 notice. Whether the use infringes a right, only a court can finally decide."
            }
            Basis::Terms => "We found that the terms of the service do not allow the material.",
            Basis::CourtOrder => "An order of a court asks us to disable access.",
            Basis::OwnKnowledge => {
                "We know ourselves that the material infringes, or of facts from which that is \
                 apparent (17 U.S.C. 512(c)(1)(A))."
            }
        };
        let ground = format!("Ground: {}\nWhy: {why}", decision.basis.label());
        match &decision.reason {
            Some(reason) => format!("{ground}\nReason given: {}", shown(reason.as_str().trim())),
            None => ground,
        }
    }
}
