//! A slip on a short form: the field it is in, and the sentence that says how to put it right.
use crate::{domain::text::TextError, formats::words::Words};

/// What is wrong in one field.
pub struct Slip {
    /// The field, and the anchor to jump to.
    pub field: &'static str,
    /// A whole sentence.
    pub message: String,
}

impl Slip {
    /// A message of the catalogue.
    pub fn new(words: Words, field: &'static str, name: &'static str) -> Self {
        Self { field, message: words.say(name) }
    }

    /// What was typed into the field with this label cannot be kept.
    pub fn unkept(
        words: Words,
        field: &'static str,
        label: &'static str,
        error: &TextError,
    ) -> Self {
        let name = match error {
            TextError::TooLong { .. } => "problem-text-long",
            TextError::Control(_) => "problem-text-control",
            TextError::LineBreak => "problem-text-line",
            TextError::Direction(_) => "problem-text-direction",
        };
        let text = words.tell(name).with("label", words.say(label));
        let text = match error {
            TextError::TooLong { most, found } => text.with("most", *most).with("found", *found),
            TextError::Control(sign) | TextError::Direction(sign) => {
                text.with("sign", format!("U+{sign:04X}"))
            }
            TextError::LineBreak => text,
        };
        Self { field, message: text.to_string() }
    }
}

/// The sentence beside a field; empty when nothing is wrong in it.
pub fn beside<'a>(slips: &'a [Slip], field: &str) -> &'a str {
    slips.iter().find(|slip| slip.field == field).map_or("", |slip| slip.message.as_str())
}
