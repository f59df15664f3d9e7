//! Text that people send: parsed once at the edge, shown harmlessly everywhere after.
use std::fmt::{self, Write};

use serde::{Deserialize, Serialize};

/// Why a piece of text was refused; the words are shown beside the field it came from.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TextError {
    /// Longer than the field allows; both figures are counts of characters.
    #[error("is too long: {found} characters, and at most {most} are kept")]
    TooLong {
        /// How many characters the field keeps.
        most: usize,
        /// How many characters arrived.
        found: usize,
    },
    /// NUL and other control characters have no place in text and break databases and mail.
    #[error("contains a control character (U+{0:04X}); remove it and send again")]
    Control(u32),
    /// A line break in a field of one line could forge a mail header.
    #[error("must be one line, without line breaks")]
    LineBreak,
    /// Direction overrides can make a name read as another name.
    #[error("contains an invisible direction mark (U+{0:04X}); remove it and send again")]
    Direction(u32),
}

/// One line of text, trimmed, never empty, without control or direction-override characters.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Line(String);

/// Text of any number of lines, never empty, with LF line ends and nothing else changed.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Passage(String);

impl Line {
    /// `Ok(None)` when nothing but white space was given.
    pub fn parse(text: &str, most: usize) -> Result<Option<Self>, TextError> {
        let text = text.trim();
        if text.contains(['\r', '\n', '\u{2028}', '\u{2029}', '\u{85}']) {
            return Err(TextError::LineBreak);
        }
        refuse_control(text, |_| false)?;
        if let Some(mark) = text.chars().find(|c| is_direction_control(*c)) {
            return Err(TextError::Direction(u32::from(mark)));
        }
        measured(text, most)?;
        Ok((!text.is_empty()).then(|| Self(text.to_owned())))
    }

    /// The text itself.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Passage {
    /// `Ok(None)` when nothing but white space was given.
    pub fn parse(text: &str, most: usize) -> Result<Option<Self>, TextError> {
        let text = text.replace("\r\n", "\n").replace('\r', "\n");
        refuse_control(&text, is_harmless)?;
        measured(&text, most)?;
        Ok((!text.trim().is_empty()).then_some(Self(text)))
    }

    /// The text itself.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for Passage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Plain text for letters and lists: characters that hide or reorder text become visible as `[U+202E]`.
#[must_use]
pub fn shown(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if is_direction_control(c) || is_invisible(c) || (c.is_control() && !"\n\t".contains(c)) {
            write!(out, "[U+{:04X}]", u32::from(c)).expect("writing to a string does not fail");
        } else {
            out.push(c);
        }
    }
    out
}

fn measured(text: &str, most: usize) -> Result<(), TextError> {
    // Bytes bound characters from above, so most text is never counted.
    if text.len() <= most {
        return Ok(());
    }
    let found = text.chars().count();
    if found > most { Err(TextError::TooLong { most, found }) } else { Ok(()) }
}

fn refuse_control(text: &str, allowed: impl Fn(char) -> bool) -> Result<(), TextError> {
    match text.chars().find(|c| c.is_control() && !allowed(*c)) {
        Some(c) => Err(TextError::Control(u32::from(c))),
        None => Ok(()),
    }
}

/// One real letter in eighty holds page breaks or remains of an old encoding, which its sender
/// cannot see: they are kept, and shown as `[U+000C]`.
const fn is_harmless(c: char) -> bool {
    matches!(c, '\n' | '\t' | '\u{C}' | '\u{80}'..='\u{9F}')
}

/// Embeddings, overrides and isolates; the plain marks U+200E and U+200F only hint and stay.
const fn is_direction_control(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Zero-width joiners shape Persian and Indic words, so they are text; these only hide.
const fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200B}' | '\u{2060}'..='\u{2064}' | '\u{FEFF}' | '\u{00AD}' | '\u{E0000}'..='\u{E007F}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_refuses_what_could_forge_a_header_or_another_name() {
        let cases = [
            ("a\r\nBcc: x@example.org", TextError::LineBreak),
            ("a\u{2028}b", TextError::LineBreak),
            ("nul\0", TextError::Control(0)),
            ("\u{202E}gnp.exe", TextError::Direction(0x202E)),
            ("12345678901", TextError::TooLong { most: 10, found: 11 }),
        ];
        for (text, expected) in cases {
            assert_eq!(Line::parse(text, 10).unwrap_err(), expected, "{text:?}");
        }
    }

    #[test]
    fn a_line_keeps_names_of_every_script() {
        for name in ["O’Brien", "Ελένη", "محمد\u{200C}علی", "李小龍", "हिन्दी", "👩\u{200D}🎨"]
        {
            assert_eq!(Line::parse(name, 100).unwrap().unwrap().as_str(), name);
        }
        assert_eq!(Line::parse("  \t ", 10).unwrap(), None);
    }

    #[test]
    fn a_passage_changes_nothing_but_line_ends() {
        let kept = Passage::parse(" a\r\nb\rc\t\u{202E}d\u{C}\u{92}\n", 99).unwrap().unwrap();
        assert_eq!(kept.as_str(), " a\nb\nc\t\u{202E}d\u{C}\u{92}\n");
        assert_eq!(shown("d\u{C}\u{92}"), "d[U+000C][U+0092]");
        assert_eq!(Passage::parse("\u{1B}[31m", 99), Err(TextError::Control(0x1B)));
    }

    #[test]
    fn shown_text_hides_nothing() {
        assert_eq!(shown("a\u{202E}b\u{200B}c"), "a[U+202E]b[U+200B]c");
        assert_eq!(shown("می\u{200C}خواهم"), "می\u{200C}خواهم");
    }
}
