//! What the page of a case says of its letter: what the rules read, and whether a person must read it first.
use crate::{
    domain::{case::Attention, message::Fate, reading::ReadAs, text::shown},
    services::{access::CaseFile, messages::Opened},
};

/// How the letter of a case was read.
pub struct Read {
    /// Nobody has read it yet.
    pub waits: bool,
    /// What it reads as.
    pub label: &'static str,
    /// Why a person should read it.
    pub doubts: Vec<String>,
    /// There is a page of the letter with its marks.
    pub has_page: bool,
}

impl Read {
    /// None where the case came through another door and waits for nobody to read it.
    pub fn of(file: &CaseFile, messages: &[Opened]) -> Option<Self> {
        let number = file.case.number.to_string();
        let waits = file.case.life.attention == Attention::Unread;
        let opened = messages.iter().filter(|it| it.message.fate == Fate::Opened);
        let mut letters = opened.flat_map(|it| &it.said.letters);
        let letter = letters.find(|it| it.cases.contains(&number) && !it.text.is_empty());
        let reading = letter.and_then(|it| it.reading.as_ref());
        if !waits && reading.is_none() {
            return None;
        }
        let text = |name: &str| reading.and_then(|it| it.get(name));
        let kind = text("kind").and_then(serde_json::Value::as_str).and_then(ReadAs::from_key);
        let doubts = text("doubts").and_then(serde_json::Value::as_array).into_iter().flatten();
        Some(Self {
            waits,
            label: kind.map_or("a letter", called),
            doubts: doubts.filter_map(serde_json::Value::as_str).map(shown).collect(),
            has_page: reading.is_some(),
        })
    }
}

/// What a letter reads as, in a sentence.
pub const fn called(kind: ReadAs) -> &'static str {
    match kind {
        ReadAs::Takedown => "a takedown notice",
        ReadAs::Counter => "a counter-notice",
        ReadAs::Retraction => "a retraction",
        ReadAs::Reversal => "a reversal",
        ReadAs::Reply => "a reply",
        ReadAs::Other => "something else than a notice",
    }
}
