//! The letter as the page shows it: pieces with marks, the legend that counts them, the list that changes them.
use std::{borrow::Cow, collections::HashMap};

use super::super::{case::readable, frame::figure};
use crate::domain::{
    policy::{CounterElement, Element},
    reading::{Asked, Mark, Part, ReadAs, asked, pieces},
};

/// Characters of a mark that the list shows.
const SHOWN: usize = 90;

/// One part that a piece belongs to.
pub struct Layer {
    /// Key of the part.
    pub key: &'static str,
    /// Word of the style sheet: the element.
    pub class: &'static str,
    /// Said where the mark begins; empty further on.
    pub tag: &'static str,
    /// Where the legend leads; empty but for the first mark of a part.
    pub id: String,
}

/// A stretch of the letter.
pub struct PieceRow<'a> {
    /// Its first byte.
    pub at: usize,
    pub text: Cow<'a, str>,
    /// The outermost first.
    pub layers: Vec<Layer>,
}

/// The colour of a part is that of its element.
pub const fn class(part: Part) -> &'static str {
    match part.element() {
        Some(Element::Signature) => "i",
        Some(Element::Work) => "ii",
        Some(Element::Location) => "iii",
        Some(Element::Contact) => "iv",
        Some(Element::GoodFaith) => "v",
        Some(Element::Authority) => "vi",
        None => match part {
            Part::Mistake => "c",
            Part::ConsentUnitedStates | Part::ConsentAbroad | Part::Service => "d",
            _ => "o",
        },
    }
}

/// What stands before marked words, so that nobody needs the colour.
pub const fn tag(part: Part) -> &'static str {
    match part {
        Part::Signature => "i signature",
        Part::Work => "ii work",
        Part::OwnAddress => "ii address",
        Part::Location => "iii location",
        Part::Name => "iv name",
        Part::Organisation => "iv organisation",
        Part::Email => "iv e-mail",
        Part::Phone => "iv telephone",
        Part::PostalAddress => "iv address",
        Part::Withheld => "iv taken out",
        Part::GoodFaith => "v good faith",
        Part::Owner => "vi owner",
        Part::Accuracy => "vi accuracy",
        Part::Authority => "vi authority",
        Part::Mistake => "C mistake",
        Part::ConsentUnitedStates | Part::ConsentAbroad => "D consent",
        Part::Service => "D service",
        Part::Reference => "reference",
        Part::Unclear => "what for?",
    }
}

/// The same number of bytes that a browser keeps as they are and that hide nothing: what is selected
/// on the page is counted in bytes of the letter.
pub fn harmless(text: &str) -> Cow<'_, str> {
    let hides = |c: char| {
        (c.is_control() && c != '\n' && c != '\t')
            || matches!(c, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
    };
    if !text.contains(hides) {
        return Cow::Borrowed(text);
    }
    let safe = |c: char| match (hides(c), c.len_utf8()) {
        (false, _) => c,
        (true, 1) => ' ',
        (true, 2) => '\u{A0}',
        (true, _) => '\u{FFFD}',
    };
    Cow::Owned(text.chars().map(safe).collect())
}

/// The letter, cut into pieces.
pub fn letter<'a>(text: &'a str, marks: &[Mark]) -> Vec<PieceRow<'a>> {
    let mut seen: Vec<Part> = Vec::new();
    let mut row = |piece: crate::domain::reading::Piece| {
        let layer = |part: &Part| {
            let begins = piece.begins.contains(part);
            let is_first = begins && !seen.contains(part);
            if is_first {
                seen.push(*part);
            }
            Layer {
                key: part.key(),
                class: class(*part),
                tag: if begins { tag(*part) } else { "" },
                id: if is_first { format!("mark-{part}") } else { String::new() },
            }
        };
        let layers = piece.parts.iter().map(layer).collect();
        PieceRow { at: piece.span.start, text: harmless(piece.span.of(text)), layers }
    };
    pieces(text, marks).into_iter().map(&mut row).collect()
}

/// A mark in the list that changes them.
pub struct MarkRow {
    /// `part:start-end`
    pub value: String,
    /// The beginning of its words.
    pub words: String,
}

/// A part in the legend and in the list.
pub struct PartRow {
    pub key: &'static str,
    pub label: &'static str,
    pub class: &'static str,
    pub tag: &'static str,
    pub count: usize,
    pub shown: String,
    pub marks: Vec<MarkRow>,
    /// Words that were typed to be looked for.
    pub typed: String,
    pub error: String,
}

/// Something that is asked of the letter, with its parts.
pub struct Group {
    pub label: &'static str,
    /// Empty where nothing asks for it.
    pub clause: &'static str,
    pub class: &'static str,
    /// Words of the letter show it.
    pub is_found: bool,
    pub shown: String,
    pub parts: Vec<PartRow>,
}

/// What the law asks of a letter of this kind, and everything else that is marked.
pub fn groups(
    text: &str,
    kind: ReadAs,
    marks: &[Mark],
    typed: impl Fn(Part) -> (String, String),
) -> Vec<Group> {
    let mut by_part: HashMap<Part, Vec<MarkRow>> = HashMap::new();
    for mark in marks {
        by_part.entry(mark.part).or_default().push(MarkRow {
            value: format!("{}:{}-{}", mark.part, mark.span.start, mark.span.end),
            words: beginning(mark.span.of(text)),
        });
    }
    let asked = asked(kind);
    let mut part = |part: Part| {
        let marks = by_part.remove(&part).unwrap_or_default();
        let (typed, error) = typed(part);
        PartRow {
            key: part.key(),
            label: part.label(),
            class: class(part),
            tag: tag(part),
            count: marks.len(),
            shown: figure(marks.len() as u64),
            marks,
            typed,
            error,
        }
    };
    let mut groups: Vec<Group> = asked
        .iter()
        .map(|it| {
            group(it.label, it.clause, of_clause(it), it.parts.iter().map(|it| part(*it)).collect())
        })
        .collect();
    let is_asked = |part: &Part| asked.iter().any(|it| it.parts.contains(part));
    // A notice is not asked for what a counter-notice says, unless somebody marked it.
    let is_other = |part: &Part| !is_asked(part);
    let rest: Vec<PartRow> = Part::ALL.iter().copied().filter(is_other).map(&mut part).collect();
    groups.push(group("Anything else", "", "o", rest));
    groups
}

const fn of_clause(asked: &Asked) -> &'static str {
    match asked.parts {
        [Part::Location, Part::Unclear] => "iii",
        [first, ..] => class(*first),
        [] => "o",
    }
}

fn group(
    label: &'static str,
    clause: &'static str,
    class: &'static str,
    parts: Vec<PartRow>,
) -> Group {
    let count: usize = parts.iter().map(|it| it.count).sum();
    // Whose right it is says nothing of accuracy or authority.
    let is_owner = |it: &&PartRow| it.key != Part::Owner.key();
    let is_found = parts.iter().filter(is_owner).any(|it| it.count > 0);
    let is_consent = clause == CounterElement::Consent.clause();
    let consents = parts.iter().any(|it| it.class == "d" && it.count > 0);
    Group {
        label,
        clause,
        class,
        is_found: is_found && (!is_consent || consents),
        shown: figure(count as u64),
        parts,
    }
}

fn beginning(words: &str) -> String {
    let line = readable(&words.split_whitespace().collect::<Vec<_>>().join(" "));
    match line.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_hides_text_is_shown_with_as_many_bytes() {
        for text in ["plain\ttext\n", "a\r\nb", "x\u{202E}y\u{61C}z\u{85}\0", "ö\u{2066}日本"] {
            let safe = harmless(text);
            assert_eq!(safe.len(), text.len());
            assert!(!safe.contains(['\r', '\0', '\u{202E}', '\u{2066}', '\u{85}']));
        }
        assert!(matches!(harmless("plain"), Cow::Borrowed(_)));
    }
}
