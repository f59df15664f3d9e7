//! Letters about a counter-notice: complete or not, passed on, given up, not accepted.
use super::{facts::Facts, places::Group};
use crate::{
    domain::{
        case::{Counter, CounterState},
        counter::verdict::{Lack, judge},
        standing::Standing,
        text::shown,
    },
    formats::counter_copy,
};

impl Facts<'_> {
    /// The counter-notice that this letter speaks of, as far as the case knows it.
    pub(super) fn countered(&self) -> Option<&Counter> {
        self.case.life.counter(self.owed.counter?)
    }

    /// Each missing element as label, clause and sentence in the words of the policy, and what is
    /// missing of it.
    pub(super) fn lacking(&self) -> Vec<(String, &'static str, String, String)> {
        let Some((notice, editions)) = self.counter else { return vec![] };
        let verdict = judge(editions.policy, notice);
        let unmet = verdict.findings.iter().filter(|finding| !finding.is_met());
        unmet
            .map(|finding| {
                let words = editions.policy.elements.get(finding.element);
                let lacks = finding.lacks.iter().map(|lack| self.lack(*lack));
                let lacks = lacks.collect::<Vec<_>>().join(&self.say("letter-all-comma"));
                (words.label.clone(), finding.element.clause(), words.missing.clone(), lacks)
            })
            .collect()
    }

    fn lack(&self, lack: Lack) -> String {
        self.tell("letter-counter-lack").with("lack", lack.key()).to_string()
    }

    /// When its first version arrived.
    pub(super) fn countered_at(&self) -> String {
        self.countered().map(|counter| self.at(counter.received_at)).unwrap_or_default()
    }

    /// When it was complete, where that was later than its first version.
    pub(super) fn completed_at(&self) -> Option<String> {
        let counter = self.countered()?;
        let window = counter.window.as_ref()?;
        (window.received_at > counter.received_at).then(|| self.at(window.received_at))
    }

    /// Until when it can be completed.
    pub(super) fn counter_lapse(&self) -> Option<String> {
        let lapse = self.countered()?.cure?.lapse_at?;
        Some(self.end(lapse))
    }

    pub(super) fn counter_state(&self) -> Option<CounterState> {
        self.countered().map(|counter| counter.state)
    }

    pub(super) fn unvouched(&self) -> bool {
        self.counter_state() == Some(CounterState::Unvouched)
    }

    pub(super) fn incomplete(&self) -> bool {
        self.counter_state() == Some(CounterState::Incomplete)
    }

    /// Its sender brought no key of the account: a person had to find out who it is.
    pub(super) fn is_stranger(&self) -> bool {
        self.countered().is_some_and(|counter| counter.subscriber.is_none())
    }

    /// The copy of 512(g)(2)(B).
    pub(super) fn copy(&self) -> String {
        let Some((notice, editions)) = self.counter else { return String::new() };
        counter_copy::copy(&self.case.number, editions, notice)
    }

    /// Who it says that the subscriber is; for the sender and the desk.
    pub(super) fn counter_name(&self) -> String {
        let name = self.counter.and_then(|(notice, _)| notice.name.as_ref());
        name.map_or_else(|| self.say("letter-all-not-given"), |name| shown(name.as_str()))
    }

    /// What the sender looked like filled in the field that people do not see.
    pub(super) fn counter_suspicious(&self) -> bool {
        self.counter.is_some_and(|(notice, _)| notice.suspicious)
    }

    /// The consent that the sender made, where it is that of somebody abroad.
    pub(super) fn consented_abroad(&self) -> Option<&str> {
        let (notice, editions) = self.counter?;
        let made = notice.is_abroad() && notice.statements.consent_abroad;
        made.then_some(editions.provider.federal_district.trim_end_matches('.'))
    }

    /// Where word of a proceeding came before the counter-notice: what that means.
    pub(super) fn in_the_way(&self) -> Vec<Group> {
        self.grouped(|_, standing| {
            Some(self.say(match standing {
                Standing::HoldClaimed { .. } => "letter-counter-claimed",
                Standing::Held { .. } => "letter-counter-held",
                _ => return None,
            }))
        })
    }
}
