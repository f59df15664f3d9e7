//! Letters as the desk shows them: what they say, and how far they have come.
use jiff::tz::TimeZone;

use super::super::frame::{brief, figure};
use crate::{
    domain::{delivery::Delivery, key::without_keys, letter::Way, text::shown, when},
    store::letters::{Filed, Letter},
};

/// A letter with what became of it.
pub struct Mail {
    /// Its page at the desk; empty for one that is only planned.
    pub page: String,
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
        let (badge, mut state) = state(filed, zone);
        if let Some(name) = &filed.handled_by {
            state.push_str(", recorded by ");
            state.push_str(name);
        }
        let error = filed.last_error.as_deref().map(shown);
        let trouble = match (filed.delivery, error) {
            (Delivery { bounced_at: Some(_), .. }, Some(error)) => error,
            (Delivery { sent_at: None, .. }, Some(error)) => {
                format!("Tried {} times. Last answer: {error}", figure(filed.attempts.into()))
            }
            _ => String::new(),
        };
        let page = format!("/desk/letters/{}", filed.letter.id);
        Self { page, badge, state, trouble, ..Self::planned(&filed.letter) }
    }

    /// A letter that would be sent.
    pub fn planned(letter: &Letter) -> Self {
        Self {
            kind: letter.kind.label(),
            recipient: shown(&letter.destination.line()),
            subject: shown(&letter.subject),
            body: without_keys(&shown(&letter.body)),
            badge: "plain",
            page: String::new(),
            state: planned(letter.destination.way).to_owned(),
            trouble: String::new(),
        }
    }
}

/// What is said of a letter that does not go by itself.
const fn planned(way: Way) -> &'static str {
    match way {
        Way::Email => "",
        Way::Post => "Goes by post: somebody prints and posts it",
        Way::Phone => "Goes by telephone: somebody calls and reads it out",
        Way::Message => "Goes by the provider’s own messaging: somebody delivers it",
    }
}

/// How far it has come: the kind of a badge and the words on it.
fn state(filed: &Filed, zone: &TimeZone) -> (&'static str, String) {
    match filed.delivery {
        Delivery { bounced_at: Some(_), resolved_at: Some(at), .. } => {
            ("closed", format!("Came back, answered {}", brief(at, zone)))
        }
        Delivery { bounced_at: Some(at), .. } => ("late", format!("Came back {}", brief(at, zone))),
        Delivery { sent_at: Some(at), .. } => ("done", format!("Sent {}", brief(at, zone))),
        Delivery { posted_on: Some(on), .. } => ("done", format!("Posted on {}", when::day(on))),
        Delivery { delivered_at: Some(at), .. } => {
            ("done", format!("Delivered {}", brief(at, zone)))
        }
        _ => match (filed.letter.destination.way, filed.attempts) {
            (Way::Email, 0) => ("waiting", "Waits to be sent".to_owned()),
            (Way::Email, _) => ("late", "Not taken yet".to_owned()),
            (Way::Post, _) => ("waiting", "To be posted".to_owned()),
            (Way::Phone, _) => ("waiting", "To be read out by telephone".to_owned()),
            (Way::Message, _) => ("waiting", "To be delivered as a message".to_owned()),
        },
    }
}
