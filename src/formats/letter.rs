//! Letters in words: the facts of a case, written with the templates in `templates/letters/`.
use askama::Template;
use jiff::{Timestamp, tz::TimeZone};

use crate::domain::{
    case::{Case, Owed},
    counter::{notice::CounterNotice, words::Editions},
    event::Positions,
    notice::Notice,
    outcome::{Outcome, Reason},
    paper::{ComplaintPaper, HoldPaper},
    policy::{CopyrightPolicy, Policies},
    standing::Standing,
    subscriber::Subscriber,
    terms::Practice,
    text::shown,
    verdict::{Overall, Verdict},
    when,
};

/// A letter in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// Subject, one line.
    pub subject: String,
    /// Body, lines separated by LF.
    pub body: String,
}

/// What every letter of a case speaks of.
pub struct Facts<'a> {
    /// The provider and its agent.
    pub policies: &'a Policies,
    /// The policy that the notice was signed under.
    pub policy: &'a CopyrightPolicy,
    /// The case.
    pub case: &'a Case,
    /// The notice.
    pub notice: &'a Notice,
    /// The verdict.
    pub verdict: &'a Verdict,
    /// The service target for the decision.
    pub late_at: Timestamp,
    /// The routing rule that matched.
    pub rule: Option<&'a str>,
    /// Status page with the claimant's key.
    pub status: &'a str,
    /// Where the notice is completed, with the claimant's key.
    pub complete: &'a str,
    /// The case at the desk.
    pub desk: &'a str,
    /// The reason given with what happened, as its reader reads it.
    pub reason: Option<&'a str>,
    /// Now.
    pub now: Timestamp,
    /// What this letter speaks of.
    pub owed: &'a Owed,
    /// The account it goes to.
    pub subscriber: Option<&'a Subscriber>,
    /// The address of that account's page, with its key.
    pub material: &'a str,
    /// The counter-notice it speaks of, in its latest version.
    pub counter: Option<(&'a CounterNotice, Editions<'a>)>,
    /// The address of that counter-notice's page, with its key.
    pub counter_page: &'a str,
    /// What was said of the hold it speaks of.
    pub hold: Option<&'a HoldPaper>,
    /// The complaint it speaks of.
    pub complaint: Option<&'a ComplaintPaper>,
    /// How the case is conducted.
    pub practice: Practice<'a>,
}

impl Facts<'_> {
    fn zone(&self) -> &TimeZone {
        &self.policies.provider.time_zone
    }

    fn at(&self, at: Timestamp) -> String {
        when::moment(at, self.zone())
    }

    /// Why a case without locations was closed.
    fn dismissal(&self) -> Option<&str> {
        self.reason.filter(|_| self.case.dismissed)
    }

    fn number(&self) -> String {
        self.case.number.to_string()
    }

    fn provider(&self) -> &str {
        &self.policies.provider.legal_name
    }

    fn received(&self) -> String {
        self.at(self.case.opened_at)
    }

    fn target(&self) -> String {
        self.at(self.late_at)
    }

    fn today(&self) -> String {
        self.at(self.now)
    }

    fn counted(&self) -> String {
        let works = counted(self.notice.works.len(), "work");
        let locations = counted(self.notice.locations.len(), "location");
        let merged = match self.notice.merged {
            0 => String::new(),
            1 => " (1 line repeated a location and was merged)".to_owned(),
            many => format!(" ({many} lines repeated a location and were merged)"),
        };
        format!("{works} and {locations}{merged}")
    }

    fn claimant(&self) -> String {
        shown(self.notice.claimant.label())
    }

    fn effective(&self) -> bool {
        self.verdict.overall == Overall::Effective
    }

    fn curable(&self) -> bool {
        self.verdict.overall == Overall::Curable
    }

    /// Each missing element as label, clause and sentence, in the words of the policy.
    fn missing(&self) -> Vec<(String, &'static str, String)> {
        self.verdict
            .missing()
            .into_iter()
            .map(|element| {
                let words = self.policy.elements.get(element);
                (words.label.clone(), element.clause(), words.missing.clone())
            })
            .collect()
    }

    fn agent(&self) -> Vec<String> {
        self.policies.agent.lines()
    }

    fn answers(&self) -> Vec<Answer> {
        let mut answers: Vec<(Key<'_>, Answer)> = Vec::new();
        for (position, (location, standing)) in
            (1_u32..).zip(self.notice.locations.iter().zip(&self.case.standings))
        {
            let (decision, carried) = match standing {
                Standing::Decided(decision) => (decision, None),
                Standing::Disabled(removal) => (&removal.decision, Some(removal.confirmed.at)),
                _ => continue,
            };
            let key = (
                decision.outcome,
                decision.reason.as_ref().map(Reason::as_str),
                decision.at,
                carried,
            );
            let line = format!("{position}. {}", shown(&location.line()));
            match answers.iter_mut().find(|(known, _)| *known == key) {
                Some((_, answer)) => answer.add(position, line),
                None => answers.push((
                    key,
                    Answer {
                        outcome: decision.outcome,
                        reason: decision.reason.as_ref().map(|reason| shown(reason.as_str())),
                        decided: self.at(decision.at),
                        carried_out: carried.map(|at| self.at(at)),
                        positions: vec![position],
                        lines: vec![line],
                    },
                )),
            }
        }
        answers.into_iter().map(|(_, answer)| answer).collect()
    }

    fn retracted(&self) -> Vec<(String, bool)> {
        (1_u32..)
            .zip(self.notice.locations.iter().zip(&self.case.standings))
            .filter_map(|(position, (location, standing))| {
                // What was taken back before had its own letter.
                let owed = match standing {
                    Standing::Retracted { at } if *at == self.now => false,
                    Standing::RestoreOwed { at, .. } if *at == self.now => true,
                    _ => return None,
                };
                Some((format!("{position}. {}", shown(&location.line())), owed))
            })
            .collect()
    }

    fn restore_owed(&self) -> bool {
        self.retracted().iter().any(|(_, owed)| *owed)
    }

    fn disabled(&self) -> bool {
        self.answers().iter().any(|answer| answer.outcome == Outcome::Disabled)
    }

    fn open(&self) -> usize {
        self.case.standings.iter().filter(|standing| !standing.is_settled()).count()
    }
}

type Key<'a> = (Outcome, Option<&'a str>, Timestamp, Option<Timestamp>);

/// Locations that share one answer.
struct Answer {
    outcome: Outcome,
    reason: Option<String>,
    decided: String,
    carried_out: Option<String>,
    positions: Vec<u32>,
    lines: Vec<String>,
}

impl Answer {
    fn add(&mut self, position: u32, line: String) {
        self.positions.push(position);
        self.lines.push(line);
    }

    fn heading(&self) -> String {
        let positions = Positions::new(&self.positions).shown();
        let mut letters = positions.chars();
        let first = letters.next().map(|c| c.to_ascii_uppercase()).into_iter();
        format!("{}: {}", first.chain(letters).collect::<String>(), self.outcome.label())
    }
}

fn counted(many: usize, noun: &str) -> String {
    if many == 1 { format!("1 {noun}") } else { format!("{many} {noun}s") }
}

macro_rules! letters {
    ($($(#[$doc:meta])* $function:ident = $name:ident($path:literal);)+) => {$(
        #[derive(Template)]
        #[template(path = $path)]
        struct $name<'a> { f: &'a Facts<'a> }

        $(#[$doc])*
        #[must_use]
        pub fn $function(facts: &Facts<'_>) -> Text {
            written(&$name { f: facts })
        }
    )+};
}

letters! {
    /// The notice has arrived.
    acknowledgement = Acknowledgement("letters/acknowledgement.txt");
    /// Elements are missing.
    deficiency = Deficiency("letters/deficiency.txt");
    /// A case waits for the agent.
    agent_notification = AgentNotification("letters/agent_notification.txt");
    /// What was decided.
    decision = Decision("letters/decision.txt");
    /// The claim was taken back.
    retraction_confirmed = RetractionConfirmed("letters/retraction_confirmed.txt");
}

/// The first line of a template is the subject.
fn written(template: &impl Template) -> Text {
    let text = template.render().expect("writing to a string does not fail");
    let (subject, body) = text.split_once('\n').unwrap_or((&text, ""));
    // Names and reasons are people's text: a subject stays one line whatever they hold.
    let subject = subject.chars().filter(|c| !c.is_control()).collect();
    Text { subject, body: format!("{}\n", body.trim()) }
}
