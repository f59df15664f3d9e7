//! Letters about the notice itself: received, not complete, completed, given up.
use jiff::Timestamp;

use super::facts::Facts;
use crate::{
    domain::{standing::Standing, text::shown, verdict::Overall},
    formats::words::Phrase,
};

impl Facts<'_> {
    /// A message that says what the notice names.
    pub(super) fn named(&self, name: &'static str) -> Phrase {
        self.tell(name)
            .with("works", self.notice.works.len())
            .with("locations", self.notice.locations.len())
            .with("merged", self.notice.merged)
    }

    pub(super) fn effective(&self) -> bool {
        self.verdict.overall == Overall::Effective
    }

    /// Each missing element as label, clause and sentence in the words of the policy, and what a
    /// person found where the machine had found it.
    pub(super) fn missing(&self) -> Vec<(String, &'static str, String, Option<String>)> {
        let unmet = self.verdict.findings.iter().filter(|finding| !finding.met);
        unmet
            .map(|finding| {
                let words = self.policy.elements.get(finding.element);
                let why = finding.overturned.then(|| shown(finding.why.trim()));
                (words.label.clone(), finding.element.clause(), words.missing.clone(), why)
            })
            .collect()
    }

    pub(super) fn target(&self) -> String {
        self.at(self.late_at)
    }

    /// The service target, as long as it lies ahead.
    pub(super) fn aim(&self) -> Option<String> {
        (self.late_at > self.now).then(|| self.target())
    }

    pub(super) fn asked_at(&self) -> Option<String> {
        self.case.life.cure.map(|cure| self.at(cure.asked_at))
    }

    pub(super) fn remind_at(&self) -> Option<String> {
        self.ahead(self.case.life.cure?.remind_at?)
    }

    pub(super) fn lapse_at(&self) -> Option<String> {
        self.ahead(self.case.life.cure?.lapse_at?)
    }

    /// The moment at which the request was given up.
    pub(super) fn lapsed_at(&self) -> Option<String> {
        Some(self.end(self.case.life.cure?.lapse_at?))
    }

    pub(super) fn effective_at(&self) -> Option<String> {
        self.case.life.effective_at.map(|at| self.at(at))
    }

    /// Some location has its answer.
    pub(super) fn any_decided(&self) -> bool {
        self.case.standings.iter().any(|it| !matches!(it, Standing::Open))
    }

    fn ahead(&self, at: Timestamp) -> Option<String> {
        (at > self.now).then(|| self.end(at))
    }
}
