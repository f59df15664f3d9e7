//! What the subscriber can do, each way with what follows from it and with dates; the way to do
//! nothing is one of them.
use askama::filters::Safe;
use jiff::Timestamp;

use super::{
    super::{super::visit::Visit, marked::NO_LINKS},
    matter::Matter,
};
use crate::{
    domain::{
        case::{Complaint, CounterState, Party},
        outcome::Basis,
        standing::Standing,
    },
    services::subscribers::MaterialFile,
};

/// One thing that can be done.
pub struct Way {
    /// Its anchor.
    pub id: &'static str,
    /// What it is.
    pub title: String,
    /// What follows from it, in a sentence for the first screen.
    pub brief: String,
    /// What there is to know before it is done.
    pub text: Vec<Safe<String>>,
    /// Who is told what, before anybody begins.
    pub told: Vec<Safe<String>>,
    /// Where it is done.
    pub action: Option<Action>,
}

/// A button.
pub struct Action {
    /// Where it leads.
    pub address: String,
    /// What it says.
    pub label: String,
    /// It answers the claim itself.
    pub is_main: bool,
}

/// What all ways are told.
struct Standpoint<'a> {
    visit: &'a Visit,
    opened: &'a MaterialFile,
    claimant: &'a str,
    matter: Matter,
    now: Timestamp,
}

/// Every way that is open, the calmest one first.
pub fn of(visit: &Visit, opened: &MaterialFile, claimant: &str, matter: Matter) -> Vec<Way> {
    let now = visit.app.clock.now();
    let at = Standpoint { visit, opened, claimant, matter, now };
    let ways = [at.nothing(), at.ask(), at.early(), at.counter(), at.complain(), at.advice()];
    ways.into_iter().flatten().collect()
}

impl Standpoint<'_> {
    fn say(&self, name: &'static str) -> String {
        self.visit.words.say(name)
    }

    fn plain(&self, name: &'static str) -> Safe<String> {
        self.visit.words.tell(name).with("claimant", self.claimant).linked(NO_LINKS)
    }

    fn is_any(&self, wanted: impl Fn(u32, &Standing) -> bool) -> bool {
        let standings = &self.opened.file.case.standings;
        let mut own = self.opened.positions.iter();
        own.any(|at| standings.get(*at as usize - 1).is_some_and(|it| wanted(*at, it)))
    }

    fn may_counter(&self) -> bool {
        let (case, account) = (&self.opened.file.case, self.opened.subscriber.id);
        self.is_any(|position, _| case.may_counter(position, account))
    }

    /// Somebody disabled it on the word of the claimant, who can take that back.
    fn is_down_on_notice(&self) -> bool {
        self.is_any(|_, it| {
            it.is_down() && it.removal().is_some_and(|it| it.decision.basis == Basis::Notice)
        })
    }

    fn nothing(&self) -> Option<Way> {
        let (brief, text) = match self.matter {
            Matter::Disabled if self.may_counter() => {
                ("material-nothing-brief", "material-nothing-text")
            }
            Matter::Disabled => ("material-nothing-down-brief", "material-nothing-down-text"),
            Matter::Countered => ("material-wait-brief", "material-wait-text"),
            Matter::Announced => ("material-announced-brief", "material-announced-text"),
            Matter::Held
            | Matter::Owed
            | Matter::Restored
            | Matter::Released
            | Matter::Review
            | Matter::Retracted
            | Matter::Nothing => return None,
        };
        let title = match self.matter {
            Matter::Countered => "material-wait",
            _ => "material-nothing",
        };
        Some(Way {
            id: "nothing",
            title: self.say(title),
            brief: self.say(brief),
            text: vec![self.plain(text)],
            told: vec![],
            action: None,
        })
    }

    fn ask(&self) -> Option<Way> {
        self.is_down_on_notice().then(|| {
            let number = self.opened.file.case.number.to_string();
            let how = self.visit.words.tell("material-ask-how").with("number", number);
            Way {
                id: "ask",
                title: self.say("material-ask"),
                brief: self.say("material-ask-brief"),
                text: vec![
                    self.plain("material-ask-text"),
                    how.linked(&["/policies/agent"]),
                    self.plain("material-ask-withheld"),
                ],
                told: vec![],
                action: None,
            }
        })
    }

    /// Before access is disabled, a word to the agent may be enough.
    fn early(&self) -> Option<Way> {
        (self.matter == Matter::Announced).then(|| {
            let number = self.opened.file.case.number.to_string();
            let text = self.visit.words.tell("material-early-text").with("number", number);
            Way {
                id: "early",
                title: self.say("material-early"),
                brief: self.say("material-early-brief"),
                text: vec![text.linked(&["/policies/agent"])],
                told: vec![],
                action: None,
            }
        })
    }

    fn counter(&self) -> Option<Way> {
        let (visit, case) = (self.visit, &self.opened.file.case);
        let mine = Some(self.opened.subscriber.id);
        let begun = (1..)
            .zip(&case.life.counters)
            .find(|(_, it)| it.state == CounterState::Incomplete && it.subscriber == mine);
        if let Some((number, _)) = begun {
            return Some(Way {
                id: "counter",
                title: self.say("material-complete"),
                brief: self.say("material-complete-brief"),
                text: vec![],
                told: vec![],
                action: Some(Action {
                    address: visit.app.counter_path(case, number),
                    label: self.say("material-complete-action"),
                    is_main: true,
                }),
            });
        }
        if !self.may_counter() {
            return None;
        }
        let (words, zone) = (visit.words, visit.app.zone());
        let window = visit.app.practice().window(self.now);
        let dated = |name| {
            words
                .tell(name)
                .with("first", words.day(window.first_day(zone)))
                .with("last", words.day(window.last_day(zone)))
                .with("claimant", self.claimant)
        };
        let page = visit.app.subscriber_path(case, self.opened.subscriber.id);
        let query = page.split_once('?').map_or("", |(_, query)| query);
        Some(Way {
            id: "counter",
            title: self.say("material-counter"),
            brief: dated("material-counter-brief").to_string(),
            text: vec![
                self.plain("material-counter-when"),
                dated("material-counter-dates").linked(NO_LINKS),
                words.tell("material-counter-truth").linked(&["/policies/counter-notice"]),
            ],
            told: vec![
                dated("material-counter-told-claimant").linked(NO_LINKS),
                self.plain("material-counter-told-not"),
                words.tell("material-counter-told-others").linked(&["/policies/privacy"]),
            ],
            action: Some(Action {
                address: format!("/counter-notices/new?case={}&{query}", case.number),
                label: self.say("material-counter-action"),
                is_main: true,
            }),
        })
    }

    fn complain(&self) -> Option<Way> {
        let (visit, case) = (self.visit, &self.opened.file.case);
        let (words, zone, practice) = (visit.words, visit.app.zone(), visit.app.practice());
        if let Some(open) = self.open_complaint() {
            let due = words.tell("material-complained-brief").with("day", {
                let due = zone.to_datetime(open.due_at).date();
                words.day(due)
            });
            return Some(Way {
                id: "complain",
                title: self.say("material-complained"),
                brief: due.to_string(),
                text: vec![],
                told: vec![],
                action: None,
            });
        }
        let removals = self.opened.positions.iter();
        let removals = removals.filter_map(|at| case.standings.get(*at as usize - 1)?.removal());
        let ends = removals.map(|it| (it.confirmed.at, practice.complaint_until(it.confirmed.at)));
        let until = ends.filter(|(told, until)| until > told).map(|(_, until)| until).max();
        let until = words.moment(until.filter(|until| *until > self.now)?, zone);
        let page = visit.app.subscriber_path(case, self.opened.subscriber.id);
        Some(Way {
            id: "complain",
            title: self.say("material-complain"),
            brief: self.say("material-complain-brief"),
            text: vec![
                words
                    .tell("material-complain-text")
                    .with("until", until)
                    .with("claimant", self.claimant)
                    .linked(NO_LINKS),
            ],
            told: vec![],
            action: Some(Action {
                address: page.replace("/material?", "/complain?"),
                label: self.say("material-complain-action"),
                is_main: false,
            }),
        })
    }

    fn open_complaint(&self) -> Option<&Complaint> {
        let mine = Some(self.opened.subscriber.id);
        let is = |it: &&Complaint| {
            it.answer.is_none() && it.party == Party::Subscriber && it.subscriber == mine
        };
        self.opened.file.case.life.complaints.iter().find(is)
    }

    fn advice(&self) -> Option<Way> {
        let name = match self.matter {
            Matter::Disabled | Matter::Announced => "material-advice-text",
            Matter::Held | Matter::Countered => "material-advice-court",
            Matter::Owed
            | Matter::Restored
            | Matter::Released
            | Matter::Review
            | Matter::Retracted
            | Matter::Nothing => return None,
        };
        let provider = &self.visit.app.policies.in_force().provider;
        let support = provider
            .support_page
            .clone()
            .unwrap_or_else(|| format!("mailto:{}", provider.support_email));
        let number = self.opened.file.case.number.to_string();
        let words = self.visit.words;
        Some(Way {
            id: "advice",
            title: self.say("material-advice"),
            brief: self.say("material-advice-brief"),
            text: vec![
                self.plain(name),
                words
                    .tell("material-advice-us")
                    .with("number", number)
                    .linked(&["/policies/agent", support.as_str()]),
            ],
            told: vec![],
            action: None,
        })
    }
}
