//! A case in a few words, as its status page says them: for the list of all cases of one claimant.
use super::StatusPage;

/// What a list says of a case.
pub struct Summary {
    /// Its number.
    pub number: String,
    /// When the notice was received.
    pub received: String,
    /// The badge: what colours it, and its words.
    pub badge: (&'static str, String),
    /// Where it stands, in a sentence.
    pub lead: String,
    /// What comes next, with its date; empty where nothing does.
    pub step: String,
}

impl StatusPage {
    /// The page in a few words.
    pub fn summary(self) -> Summary {
        let next = self.timeline.iter().rfind(|item| item.kind == "next");
        let next = next.map(|item| {
            let step = self.site.words.tell("mine-step").with("what", &item.title);
            step.with("when", &item.time).to_string()
        });
        let back = self.rows.iter().find(|row| row.badge == "waiting" && !row.note.is_empty());
        let back = back.map(|row| row.note.clone());
        let asked = Some(self.dates).filter(|dates| !dates.is_empty());
        Summary {
            number: self.number,
            received: self.received,
            badge: (self.badge.0, self.badge.1.to_owned()),
            lead: self.lead,
            step: asked.or(next).or(back).unwrap_or_default(),
        }
    }
}
