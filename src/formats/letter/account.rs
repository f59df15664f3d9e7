//! Letters about an account or a sender: strikes, steps and suspensions (512(i), DSA Art. 23).
use jiff::{Timestamp, civil::Date};

use super::facts::Facts;
use crate::domain::{
    number::CaseNumber,
    strike::{Step, Weight},
    text::shown,
};
use crate::formats::words::Phrase;

/// The strikes of an account, counted under the repeat-infringer policy in force.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// How many count; what counts together counts once.
    pub count: usize,
    /// Each location that was disabled, oldest first.
    pub strikes: Vec<Struck>,
    /// The last moment of a restriction; none for an open end.
    pub until: Option<Timestamp>,
}

/// One location that counts, or counted, against an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Struck {
    /// The case of the notice.
    pub number: CaseNumber,
    /// Where the material is.
    pub place: String,
    /// When disabling was carried out.
    pub disabled_at: Timestamp,
    /// The first day on which it no longer counts.
    pub expires_on: Date,
    /// What it weighs now.
    pub weight: Weight,
}

impl Facts<'_> {
    /// A message that speaks of the account.
    pub(super) fn of_account(&self, name: &'static str) -> Phrase {
        self.tell(name).with("account", self.account_label())
    }

    /// How many strikes count; none where nobody counted them.
    pub(super) fn strikes(&self) -> Option<usize> {
        self.account.map(|account| account.count)
    }

    /// What counts, or would count: one paragraph each.
    pub(super) fn struck(&self) -> Vec<String> {
        let strikes = self.account.into_iter().flat_map(|account| &account.strikes);
        strikes
            .map(|strike| {
                let weight = match strike.weight {
                    Weight::Counted => self
                        .tell("letter-account-strike-counted")
                        .with("day", self.words.day(strike.expires_on))
                        .with("zone", self.zone_name())
                        .to_string(),
                    Weight::Suspended => self.say("letter-account-strike-suspended"),
                    Weight::Expired => self.say("letter-account-strike-expired"),
                    Weight::Reversed => self.say("letter-account-strike-reversed"),
                };
                let number = strike.number.to_string();
                let case = self.tell("letter-account-strike-case").with("number", number);
                let at = self.at(strike.disabled_at);
                let disabled = self.tell("letter-account-strike-disabled").with("at", at);
                format!("* {}\n  {case}\n  {disabled}\n  {weight}", shown(&strike.place))
            })
            .collect()
    }

    /// After how many months a strike expires.
    pub(super) fn strike_months(&self) -> u16 {
        self.policies.repeat_infringer.steps.expires_after_months
    }

    /// At how many strikes each step is due, as the policy says.
    pub(super) fn steps(&self) -> Vec<String> {
        let due = |step: &Step| {
            let strikes = step.at(&self.policies.repeat_infringer.steps);
            let what = match step {
                Step::Warn => "letter-account-step-warn",
                Step::Restrict => "letter-account-step-restrict",
                Step::Terminate => "letter-account-step-terminate",
            };
            self.tell(what).with("strikes", strikes).to_string()
        };
        Step::ALL.iter().map(due).collect()
    }

    /// The last moment of a restriction of the account.
    pub(super) fn restricted_until(&self) -> Option<String> {
        self.account.and_then(|account| account.until).map(|until| self.end(until))
    }

    /// The last moment of the suspension of a sender.
    pub(super) fn suspended_until(&self) -> Option<String> {
        self.until.map(|until| self.end(until))
    }

    /// The step that was taken back.
    pub(super) fn lifted(&self) -> &'static str {
        self.step.map_or("other", Step::key)
    }
}
