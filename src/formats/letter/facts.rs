//! What every letter of a case speaks of, and what all letters say alike.
use jiff::{Timestamp, ToSpan, tz::TimeZone};

use super::account::Account;
use crate::{
    domain::{
        case::{Case, Owed},
        counter::{notice::CounterNotice, words::Editions},
        event::{Breach, Positions},
        notice::Notice,
        outcome::Outcome,
        paper::{ComplaintPaper, HoldPaper},
        policy::{CopyrightPolicy, Policies},
        strike::Step,
        subscriber::Subscriber,
        terms::Practice,
        text::shown,
        verdict::Verdict,
    },
    formats::{
        quote::quoted,
        words::{Phrase, Words},
    },
};

/// What every letter of a case speaks of.
pub struct Facts<'a> {
    /// The words of the language that it is written in.
    pub words: Words,
    /// The provider and its agent.
    pub policies: &'a Policies,
    /// The policy that the notice was signed under.
    pub policy: &'a CopyrightPolicy,
    /// The case, as it is after what happened.
    pub case: &'a Case,
    /// The notice.
    pub notice: &'a Notice,
    /// The verdict.
    pub verdict: &'a Verdict,
    /// The service target for the decision.
    pub late_at: Timestamp,
    /// The routing rule that matched.
    pub rule: Option<&'a str>,
    /// Status page with the claimant's key: for the claimant alone.
    pub status: &'a str,
    /// The form that completes the notice, with the claimant's key: for the claimant alone.
    pub complete: &'a str,
    /// The case at the desk.
    pub desk: &'a str,
    /// The policy on repeat infringers.
    pub repeat_infringer: &'a str,
    /// The reason given with what happened, as its reader reads it.
    pub reason: Option<&'a str>,
    /// The outcome that replaces an earlier one.
    pub outcome: Option<Outcome>,
    /// The duty that was not kept.
    pub breach: Option<Breach>,
    /// The step against an account that was taken back.
    pub step: Option<Step>,
    /// The last moment of a suspension.
    pub until: Option<Timestamp>,
    /// Now.
    pub now: Timestamp,
    /// What this letter speaks of.
    pub owed: &'a Owed,
    /// The account it goes to.
    pub subscriber: Option<&'a Subscriber>,
    /// The strikes of that account, for the letters of the repeat-infringer policy.
    pub account: Option<&'a Account>,
    /// The address of that account's page, with its key: for that subscriber alone.
    pub material: &'a str,
    /// The form of a counter-notice; with that account's key where there is one.
    pub counter_form: &'a str,
    /// The counter-notice it speaks of, in its latest version.
    pub counter: Option<(&'a CounterNotice, Editions<'a>)>,
    /// The address of that counter-notice's page, with its key: for its sender alone.
    pub counter_page: &'a str,
    /// What was said of the hold it speaks of.
    pub hold: Option<&'a HoldPaper>,
    /// The complaint it speaks of.
    pub complaint: Option<&'a ComplaintPaper>,
    /// How the case is conducted.
    pub practice: Practice<'a>,
}

impl Facts<'_> {
    /// A message that speaks of nothing.
    pub(super) fn say(&self, name: &'static str) -> String {
        self.words.say(name)
    }

    /// A message, told what every message of a letter may speak of.
    pub(super) fn tell(&self, name: &'static str) -> Phrase {
        self.words
            .tell(name)
            .with("case", self.number())
            .with("provider", self.provider())
            .with("many", self.owed.positions.len())
            .with("positions", positions(&self.owed.positions))
    }

    pub(super) fn zone(&self) -> &TimeZone {
        &self.policies.provider.time_zone
    }

    /// The name of the zone in which days are counted.
    pub(super) fn zone_name(&self) -> &str {
        self.zone().iana_name().unwrap_or("UTC")
    }

    pub(super) fn at(&self, at: Timestamp) -> String {
        self.words.moment(at, self.zone())
    }

    /// A moment up to which something is in time. Midnight belongs to two days, so it is named by
    /// the one that ends.
    pub(super) fn end(&self, at: Timestamp) -> String {
        let local = self.zone().to_datetime(at);
        if local.time() != jiff::civil::Time::midnight() {
            return self.at(at);
        }
        let last = local.date().saturating_sub(1.day());
        let day = self.words.day(last);
        self.tell("letter-all-end-of-day")
            .with("day", day)
            .with("zone", self.zone_name())
            .to_string()
    }

    pub(super) fn number(&self) -> String {
        self.case.number.to_string()
    }

    pub(super) fn provider(&self) -> &str {
        &self.policies.provider.legal_name
    }

    pub(super) fn support(&self) -> &str {
        &self.policies.provider.support_email
    }

    pub(super) fn agent(&self) -> Vec<String> {
        self.policies.agent.lines()
    }

    pub(super) fn received(&self) -> String {
        self.at(self.case.opened_at)
    }

    pub(super) fn today(&self) -> String {
        self.at(self.now)
    }

    /// Who complains, by name and nothing else.
    pub(super) fn claimant(&self) -> String {
        let name = self.notice.claimant.name();
        name.map_or_else(|| self.say("letter-all-nobody"), |name| shown(name.as_str()))
    }

    /// The account, as its holder and the desk know it.
    pub(super) fn account_label(&self) -> String {
        self.subscriber.map(|one| shown(one.reference.as_str())).unwrap_or_default()
    }

    /// The reason that a person at the desk gave.
    pub(super) fn why(&self) -> Option<String> {
        self.reason.map(|reason| shown(reason.trim()))
    }

    /// The claimed works as the claimant described them, shortened, and how many more there are.
    pub(super) fn works(&self) -> Vec<String> {
        let excerpt = |text: &str| match text.char_indices().nth(WORK_SHOWN) {
            Some((end, _)) => format!("{}…", &text[..end]),
            None => text.to_owned(),
        };
        let works = self.notice.works.iter().take(WORKS_SHOWN);
        works.map(|work| quoted(&excerpt(work.description.as_str()))).collect()
    }

    pub(super) fn more_works(&self) -> usize {
        self.notice.works.len().saturating_sub(WORKS_SHOWN)
    }

    /// The last moment for a complaint about what somebody was told at `told`; none when it has
    /// passed or complaints are not taken.
    pub(super) fn complain_until(&self, told: Timestamp) -> Option<String> {
        let until = self.practice.complaint_until(told);
        (until > self.now && until > told).then(|| self.at(until))
    }
}

/// Works that a letter to the subscriber describes.
const WORKS_SHOWN: usize = 10;
/// Characters of each.
const WORK_SHOWN: usize = 600;

/// The numbers of locations as people read them: `1–3, 7`.
pub(super) fn positions(numbers: &[u32]) -> String {
    Positions::new(numbers).listed()
}
