//! What an agent types on the page of a case: kept as typed, so that a refusal loses nothing.
use serde::Deserialize;

use crate::domain::{outcome::Outcome, policy::Element, standing::Standing, text::shown};

/// Every field of every form of the page; a form sends those it has.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub struct Typed {
    /// The revision of the case that was on the screen.
    pub revision: i64,
    /// How many events were on the screen.
    pub seen: usize,
    /// Which locations were listed.
    pub show: String,
    /// Which button of a decision was pressed.
    pub step: String,
    /// `all` for every location that the act fits, whatever is ticked.
    pub pick: String,
    /// Ticked locations.
    pub location: Vec<u32>,
    /// Key of an outcome.
    pub outcome: String,
    /// Key of the ground on which access is disabled.
    pub basis: String,
    /// The reason of a decision.
    pub reason: String,
    /// A note for the desk alone.
    pub note: String,
    /// When something was carried out, in the provider's zone.
    pub done_at: String,
    /// Why decisions are taken back.
    pub reopening: String,
    /// Key of the element that is overturned.
    pub element: String,
    /// What the agent found about it, `yes` or `no`.
    pub met: String,
    /// Why.
    pub finding: String,
    /// Why a case without locations is closed.
    pub dismissal: String,
    /// The queue it is handed to.
    pub queue: String,
    /// The colleague it is handed to, or nobody.
    pub person: String,
    /// Why a removal was a mistake.
    pub correcting: String,
    /// Key of another ground that keeps material down.
    pub other_ground: String,
    /// Why it does, or does no more.
    pub laying: String,
    /// What the provider's systems call an account.
    pub account: String,
    /// The name of its holder.
    pub holder: String,
    /// The holder's e-mail address.
    pub holder_email: String,
    /// The holder's postal address.
    pub holder_address: String,
    /// Key of the kind of proceeding.
    pub kind: String,
    /// The court.
    pub court: String,
    /// The docket number.
    pub docket: String,
    /// The day it was filed.
    pub filed_on: String,
    /// Who sent word of it.
    pub hold_from: String,
    /// Whether that sender is known, `yes` or `no`.
    pub known: String,
    /// When word of it was received, in the provider's zone.
    pub hold_at: String,
    /// What was written.
    pub hold_words: String,
    /// When a retraction was received, in the provider's zone.
    pub taken_at: String,
    /// Who took the claim back, and how.
    pub taken_words: String,
    /// Number of a counter-notice.
    pub counter: u32,
    /// Why it is not accepted.
    pub declining: String,
    /// Number of a hold.
    pub hold: u32,
    /// Why it is refused.
    pub refusing: String,
    /// Key of how the proceeding ended.
    pub end: String,
    /// The judgment, settlement or dismissal.
    pub ending: String,
    /// Number of a complaint.
    pub complaint: u32,
    /// What becomes of the outcome.
    pub amend: String,
    /// Why.
    pub answering: String,
    /// What the desk says of files that it adds.
    pub evidence_note: String,
    /// Why the keys are revoked.
    pub revoking: String,
}

/// Something that must be put right, at the field it came from.
pub struct Problem {
    /// The id of the field on the page.
    pub field: String,
    /// A whole sentence.
    pub message: String,
}

impl Problem {
    pub fn new(field: impl Into<String>, message: impl Into<String>) -> Self {
        Self { field: field.into(), message: message.into() }
    }
}

/// What was typed, to be read: browsers send line ends as CR LF.
pub fn readable(typed: &str) -> String {
    shown(&typed.replace("\r\n", "\n"))
}

impl Typed {
    /// The form of the locations was sent, not that of a note alone.
    pub fn is_decision(&self) -> bool {
        !self.outcome.is_empty() || !self.step.is_empty()
    }

    /// The ticked locations, or all that `fits` when that was asked for.
    pub fn positions(&self, standings: &[Standing], fits: impl Fn(&Standing) -> bool) -> Vec<u32> {
        let mut positions = if self.pick == "all" {
            let numbered = (1..).zip(standings);
            numbered.filter(|(_, standing)| fits(standing)).map(|(number, _)| number).collect()
        } else {
            self.location.clone()
        };
        positions.sort_unstable();
        positions.dedup();
        positions
    }

    /// Everything typed in words, by the name of its field and what people call it.
    fn words(&self) -> [(&'static str, &'static str, &str); 31] {
        [
            ("reason", "Reason", &self.reason),
            ("note", "Note", &self.note),
            ("done_at", "Carried out at", &self.done_at),
            ("reopening", "Reason to reopen", &self.reopening),
            ("finding", "Reason of the finding", &self.finding),
            ("dismissal", "Reason to close", &self.dismissal),
            ("queue", "Queue", &self.queue),
            ("correcting", "Why it was a mistake", &self.correcting),
            ("other_ground", "Other ground", &self.other_ground),
            ("laying", "Reason of the other ground", &self.laying),
            ("account", "Account", &self.account),
            ("holder", "Name", &self.holder),
            ("holder_email", "E-mail", &self.holder_email),
            ("holder_address", "Address", &self.holder_address),
            ("kind", "Proceeding", &self.kind),
            ("court", "Court", &self.court),
            ("docket", "Docket", &self.docket),
            ("filed_on", "Filed on", &self.filed_on),
            ("hold_from", "From", &self.hold_from),
            ("known", "Sender known", &self.known),
            ("hold_at", "Received", &self.hold_at),
            ("hold_words", "What was written", &self.hold_words),
            ("taken_at", "Taken back at", &self.taken_at),
            ("taken_words", "Who took it back", &self.taken_words),
            ("declining", "Reason to decline", &self.declining),
            ("refusing", "Reason to refuse", &self.refusing),
            ("end", "How it ended", &self.end),
            ("ending", "What ended it", &self.ending),
            ("amend", "The outcome becomes", &self.amend),
            ("answering", "Answer", &self.answering),
            ("revoking", "Reason to revoke the keys", &self.revoking),
        ]
    }

    /// Something was typed into one of these fields.
    pub fn has(&self, fields: &[&str]) -> bool {
        self.words().iter().any(|(name, _, words)| !words.is_empty() && fields.contains(name))
    }

    /// Everything that another form must carry on, but the button.
    pub fn hidden(&self) -> Vec<(&'static str, String)> {
        let mut fields = vec![
            ("revision", self.revision.to_string()),
            ("seen", self.seen.to_string()),
            ("show", self.show.clone()),
            ("pick", self.pick.clone()),
            ("outcome", self.outcome.clone()),
            ("basis", self.basis.clone()),
            ("element", self.element.clone()),
            ("met", self.met.clone()),
        ];
        fields.extend(self.words().map(|(name, _, words)| (name, words.to_owned())));
        fields.retain(|(_, value)| !value.is_empty());
        let numbers =
            [("counter", self.counter), ("hold", self.hold), ("complaint", self.complaint)];
        let given = numbers.into_iter().filter(|(_, number)| *number > 0);
        fields.extend(given.map(|(name, number)| (name, number.to_string())));
        fields.extend(self.location.iter().map(|number| ("location", number.to_string())));
        fields
    }

    /// Everything typed as label and value, so that it can be copied from another page.
    pub fn listed(&self) -> Vec<(&'static str, String)> {
        let outcome = Outcome::from_key(&self.outcome).map_or("", Outcome::label);
        let locations = match self.pick.as_str() {
            "all" => "all that fit".to_owned(),
            _ => crate::domain::event::Positions::new(&self.positions(&[], |_| true)).shown(),
        };
        let locations = if self.pick.is_empty() && self.location.is_empty() {
            String::new()
        } else {
            locations
        };
        let element = Element::from_key(&self.element);
        let element = element.map(|element| format!("{} met: {}", element.clause(), self.met));
        let mut fields = vec![
            ("For", locations.as_str()),
            ("Outcome", outcome),
            ("Finding", element.as_deref().unwrap_or_default()),
        ];
        fields.extend(self.words().map(|(_, label, words)| (label, words)));
        let given = fields.into_iter().filter(|(_, value)| !value.trim().is_empty());
        given.map(|(label, value)| (label, readable(value))).collect()
    }
}
