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
        let words = self.site.words;
        let asked = self.to_do.and_then(|it| it.complete).map(|it| it.text);
        let next = self.steps.into_iter().next().map(|step| {
            if step.when.is_empty() {
                step.what
            } else {
                words.tell("mine-step").with("what", step.what).with("when", step.when).to_string()
            }
        });
        Summary {
            number: self.number,
            received: self.received,
            badge: (self.badge.0, words.say(self.badge.1)),
            lead: self.lead,
            step: asked.or(next).unwrap_or_default(),
        }
    }
}
