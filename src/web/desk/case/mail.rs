//! Letters as the desk shows them: what they say, and whether the mail server has taken them.
use jiff::tz::TimeZone;

use super::super::frame::{brief, figure};
use crate::{
    domain::text::shown,
    store::letters::{Filed, Letter},
};

/// A letter with what became of it.
pub struct Mail {
    pub kind: &'static str,
    pub recipient: String,
    pub subject: String,
    pub body: String,
    /// Kind of the badge.
    pub badge: &'static str,
    /// What became of it.
    pub state: String,
    /// Attempts and the last error.
    pub trouble: String,
}

impl Mail {
    /// A letter that has been promised.
    pub fn filed(filed: &Filed, zone: &TimeZone) -> Self {
        let (badge, state) = match (filed.sent_at, filed.attempts) {
            (Some(at), _) => ("done", format!("Sent {}", brief(at, zone))),
            (None, 0) => ("waiting", "Waits to be sent".to_owned()),
            (None, _) => ("late", "Not taken yet".to_owned()),
        };
        let error = filed.last_error.as_deref().map(shown);
        let trouble = match (filed.sent_at, error) {
            (None, Some(error)) => {
                format!("Tried {} times. Last answer: {error}", figure(filed.attempts.into()))
            }
            _ => String::new(),
        };
        Self { badge, state, trouble, ..Self::planned(&filed.letter) }
    }

    /// A letter that would be sent.
    pub fn planned(letter: &Letter) -> Self {
        Self {
            kind: letter.kind.label(),
            recipient: letter.recipient.clone(),
            subject: shown(&letter.subject),
            body: without_key(&shown(&letter.body)),
            badge: "plain",
            state: String::new(),
            trouble: String::new(),
        }
    }
}

/// The key in a letter opens the case as the claimant, so that the desk could take a claim back in
/// the claimant's name: it is not shown here.
fn without_key(body: &str) -> String {
    let mut parts = body.split("?key=");
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let end = part.find(|c: char| c.is_whitespace() || c == '>').unwrap_or(part.len());
        text.push_str("?key=[the claimant’s key]");
        text.push_str(&part[end..]);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::without_key;

    #[test]
    fn the_key_of_the_claimant_is_not_shown_at_the_desk() {
        let shown =
            without_key("See https://x.org/cases/A?key=SECRET\nor https://x.org/?key=AGAIN.");
        assert!(!shown.contains("SECRET") && !shown.contains("AGAIN"));
        assert!(shown.ends_with("key=[the claimant’s key]"));
        assert_eq!(without_key("no key"), "no key");
    }
}
