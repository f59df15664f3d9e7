//! A decision before it is made: what it says, and the letters that it would send.
use askama::Template;

use super::{
    super::{
        super::site::Site,
        frame::{Desk, plural},
    },
    acts::is_open,
    mail::Mail,
    opened::Opened,
    typed::Typed,
};
use crate::{
    domain::{
        event::Positions,
        outcome::{Outcome, Standing},
        text::shown,
    },
    services::review::Act,
    store::{letters::Letter, queue::Counts},
};

#[derive(Template)]
#[template(path = "desk/preview.html")]
pub struct PreviewPage {
    site: Site,
    desk: Desk,
    number: String,
    claimant_label: String,
    outcome: &'static str,
    explained: &'static str,
    positions: String,
    how_many: String,
    reason: String,
    note: String,
    letters: Vec<Mail>,
    /// Why no letter goes out yet.
    waits: String,
    typed: Typed,
}

impl PreviewPage {
    pub fn new(
        opened: &Opened,
        counts: Counts,
        typed: Typed,
        act: &Act,
        letters: &[Letter],
    ) -> Self {
        let file = &opened.file;
        let (outcome, positions) = match act {
            Act::Decide { positions, outcome, .. } => (Some(*outcome), positions.as_slice()),
            _ => (None, &[][..]),
        };
        let carry = outcome.is_some_and(Outcome::needs_carrying_out);
        let standings = &file.case.standings;
        let open =
            standings.iter().filter(|it| is_open(it)).count().saturating_sub(positions.len());
        let awaited = standings.iter().filter(|it| Standing::awaits_carrying_out(it)).count();
        let awaited = awaited + if carry { positions.len() } else { 0 };
        let unreachable = file.notice.claimant.email.is_none();
        Self {
            site: Site::new(&opened.web, "queue"),
            desk: Desk::new(&opened.person, counts),
            number: file.case.number.to_string(),
            claimant_label: shown(file.notice.claimant.label()),
            outcome: outcome.map_or("", Outcome::label),
            explained: outcome.map_or("", Outcome::explained),
            positions: Positions::new(positions).shown(),
            how_many: plural(positions.len(), "location"),
            reason: shown(&typed.reason),
            note: shown(&typed.note),
            waits: if letters.is_empty() {
                waits(open, awaited, unreachable)
            } else {
                String::new()
            },
            letters: letters.iter().map(Mail::planned).collect(),
            typed,
        }
    }
}

/// Why a decision sends no letter: something is open, something is to be done, or there is no address.
fn waits(open: usize, awaited: usize, unreachable: bool) -> String {
    let verb = |count: usize| if count == 1 { "is" } else { "are" };
    let open_words = format!("{} {} still open", plural(open, "other location"), verb(open));
    let awaited_words =
        format!("{} must first be carried out and confirmed", plural(awaited, "location"));
    let why = match (open, awaited) {
        (0, 0) if unreachable => {
            return "No letter is sent: the claimant gave no e-mail address. Answer by telephone or by post."
                .to_owned();
        }
        (0, 0) => return "This decision sends no letter.".to_owned(),
        (_, 0) => open_words,
        (0, _) => awaited_words,
        (..) => format!("{open_words}, and {awaited_words}"),
    };
    let then = if unreachable {
        "The claimant gave no e-mail address and must then be answered by telephone or by post."
    } else {
        "The claimant gets one letter about all locations when everything is settled."
    };
    format!("No letter is sent yet: {why}. {then}")
}

#[cfg(test)]
mod tests {
    use super::waits;

    #[test]
    fn a_decision_that_sends_no_letter_says_why() {
        assert_eq!(
            waits(1, 300, false),
            "No letter is sent yet: 1 other location is still open, and 300 locations must first be carried out \
             and confirmed. The claimant gets one letter about all locations when everything is settled."
        );
        assert!(
            waits(2, 0, true).contains("2 other locations are still open. The claimant gave no")
        );
        assert!(waits(0, 0, true).starts_with("No letter is sent: the claimant gave no e-mail"));
    }
}
