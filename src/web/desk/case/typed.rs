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

    /// Everything that another form must carry on, but the button.
    pub fn hidden(&self) -> Vec<(&'static str, String)> {
        let mut fields = vec![
            ("revision", self.revision.to_string()),
            ("seen", self.seen.to_string()),
            ("show", self.show.clone()),
            ("pick", self.pick.clone()),
            ("outcome", self.outcome.clone()),
            ("reason", self.reason.clone()),
            ("note", self.note.clone()),
            ("done_at", self.done_at.clone()),
            ("element", self.element.clone()),
            ("met", self.met.clone()),
            ("finding", self.finding.clone()),
            ("dismissal", self.dismissal.clone()),
        ];
        fields.retain(|(_, value)| !value.is_empty());
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
        let fields = [
            ("For", locations),
            ("Outcome", outcome.to_owned()),
            ("Reason", self.reason.clone()),
            ("Carried out at", self.done_at.clone()),
            ("Reason to reopen", self.reopening.clone()),
            ("Finding", element.unwrap_or_default()),
            ("Reason of the finding", self.finding.clone()),
            ("Reason to close", self.dismissal.clone()),
            ("Queue", self.queue.clone()),
            ("Note", self.note.clone()),
        ];
        let given = fields.into_iter().filter(|(_, value)| !value.trim().is_empty());
        given.map(|(label, value)| (label, readable(&value))).collect()
    }
}
