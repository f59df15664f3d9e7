//! Letters about an account or a sender: strikes, steps and suspensions (512(i), DSA Art. 23).
use jiff::{Timestamp, civil::Date};

use super::facts::{Facts, counted};
use crate::domain::{
    number::CaseNumber,
    strike::{Step, Weight},
    text::shown,
    when,
};

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
    /// `2 strikes`; none where nobody counted them.
    pub(super) fn strikes(&self) -> Option<String> {
        self.account.map(|account| counted(account.count, "strike"))
    }

    /// What counts, or would count: one paragraph each.
    pub(super) fn struck(&self) -> Vec<String> {
        let strikes = self.account.into_iter().flat_map(|account| &account.strikes);
        strikes
            .map(|strike| {
                let weight = match strike.weight {
                    Weight::Counted => format!(
                        "Counts; expires on {} ({})",
                        when::day(strike.expires_on),
                        self.zone_name()
                    ),
                    Weight::Suspended => {
                        "Does not count while its counter-notice is open".to_owned()
                    }
                    Weight::Expired => "Expired: does not count any more".to_owned(),
                    Weight::Reversed => "Reversed: does not count any more".to_owned(),
                };
                format!(
                    "* {}\n  Case {}\n  Disabled: {}\n  {weight}",
                    shown(&strike.place),
                    strike.number,
                    self.at(strike.disabled_at)
                )
            })
            .collect()
    }

    /// After how many months a strike expires.
    pub(super) fn strike_months(&self) -> String {
        counted(self.policies.repeat_infringer.steps.expires_after_months.into(), "month")
    }

    /// At how many strikes each step is due, as the policy says.
    pub(super) fn steps(&self) -> Vec<String> {
        let due = |step: &Step| {
            let strikes = counted(step.at(&self.policies.repeat_infringer.steps).into(), "strike");
            let what = match step {
                Step::Warn => "we warn you",
                Step::Restrict => "we restrict posting on the account",
                Step::Terminate => "a person decides whether to end the account",
            };
            format!("* At {strikes}, {what}.")
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

    /// The step that was taken back, as a subject.
    pub(super) fn lifted(&self) -> &'static str {
        match self.step {
            Some(Step::Warn) => "The warning to your account is taken back",
            Some(Step::Restrict) => "The restriction of your account is taken back",
            Some(Step::Terminate) => "The end of your account is taken back",
            None => "A step against your account is taken back",
        }
    }
}
