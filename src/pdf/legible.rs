//! What is printed for each character, so that nothing on a receipt is hidden.
//!
//! A reader of the paper must see what the machine read. Controls, invisible and direction-changing
//! characters are spelled out (`[U+202E]`), as are characters without a face, after the replacement
//! character (`�[U+1F600]`). Joiners stay where a script needs them to write a word.

use std::fmt::Write as _;

use harfrust::{
    Script,
    unicode::{combining_class, compose, script},
};

/// Marks piled higher than this would cover the lines above, so the rest are spelled out.
const MARKS: usize = 4;

/// Rewrites text so that every character of the result is visible in some face. Line feeds stay,
/// a tab becomes a space.
pub fn legible(text: &str, covered: impl Fn(char) -> bool) -> String {
    if text.bytes().all(|b| matches!(b, b' '..=b'~' | b'\n')) {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    let (mut previous, mut marks) = (' ', 0);
    let mut rest = text.chars().peekable();
    while let Some(mut c) = rest.next() {
        // Decomposed Hangul, as some systems write file names, has a face only when composed.
        while !covered(c)
            && let Some(whole) = rest.peek().and_then(|next| composed(c, *next))
        {
            rest.next();
            c = whole;
        }
        if let Some(last) = rest.peek().filter(|next| !covered(**next))
            && let Some(whole) = composed(c, *last)
        {
            rest.next();
            c = whole;
        }
        marks = if is_mark(c) { marks + 1 } else { 0 };
        match c {
            '\n' => out.push('\n'),
            '\t' => out.push(' '),
            '\r' if rest.peek() == Some(&'\n') => {}
            // One joiner between letters of a joining script shapes the word; any other hides.
            '\u{200c}' | '\u{200d}'
                if joins(previous) && rest.peek().is_some_and(|n| joins(*n)) =>
            {
                out.push(c);
            }
            _ if is_hidden(c) || marks > MARKS => spell(&mut out, c),
            _ if !covered(c) => {
                out.push(char::REPLACEMENT_CHARACTER);
                spell(&mut out, c);
            }
            _ => out.push(c),
        }
        previous = c;
    }
    out
}

/// A mark that is drawn on the character before it.
pub fn is_mark(c: char) -> bool {
    !c.is_ascii()
        && (combining_class(u32::from(c)) != 0 || script(u32::from(c)) == Script::INHERITED)
        && !is_joiner(c)
}

pub fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200c}' | '\u{200d}')
}

fn composed(a: char, b: char) -> Option<char> {
    compose(u32::from(a), u32::from(b)).and_then(char::from_u32)
}

fn spell(out: &mut String, c: char) {
    write!(out, "[U+{:04X}]", u32::from(c)).expect("a string takes all writes");
}

/// Arabic and Devanagari: the scripts with a face here in which a joiner changes the spelling.
fn joins(c: char) -> bool {
    matches!(c, '\u{0620}'..='\u{06d3}' | '\u{06fa}'..='\u{06ff}' | '\u{0750}'..='\u{077f}' | '\u{0900}'..='\u{097f}')
}

/// Draws nothing, or changes how its neighbours are drawn, or has no agreed meaning.
fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{00ad}' | '\u{034f}' | '\u{061c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            | '\u{2800}' | '\u{3164}' | '\u{e000}'..='\u{f8ff}' | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{1bca0}'..='\u{1bca3}'
            | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{10ffff}')
}

#[cfg(test)]
mod tests {
    use super::legible;

    fn latin(c: char) -> bool {
        c < '\u{250}' || c == '\u{feff}' || ('\u{300}'..'\u{370}').contains(&c)
    }

    #[test]
    fn plain_text_stays_as_it_is() {
        assert_eq!(legible("Dvořák (1) \\ /\nx", latin), "Dvořák (1) \\ /\nx");
    }

    #[test]
    fn what_cannot_be_seen_is_spelled_out() {
        assert_eq!(
            legible("a\u{0}\u{202e}b\u{200b}\u{feff}", latin),
            "a[U+0000][U+202E]b[U+200B][U+FEFF]"
        );
        assert_eq!(legible("pay\u{200d}pal", latin), "pay[U+200D]pal");
    }

    #[test]
    fn what_has_no_face_is_replaced_and_spelled_out() {
        assert_eq!(legible("ok 😀", latin), "ok \u{fffd}[U+1F600]");
    }

    #[test]
    fn a_joiner_stays_inside_a_word_that_needs_it() {
        assert_eq!(legible("می\u{200c}خواهم", |_| true), "می\u{200c}خواهم");
        assert_eq!(legible("می\u{200c}\u{200c}خواهم", |_| true), "می[U+200C][U+200C]خواهم");
    }

    #[test]
    fn decomposed_hangul_is_composed() {
        let syllables = |c| ('\u{ac00}'..='\u{d7a3}').contains(&c);
        assert_eq!(legible("\u{1112}\u{1161}\u{11ab}\u{1100}\u{1173}\u{11af}", syllables), "한글");
    }

    #[test]
    fn a_tower_of_marks_is_cut() {
        let shown = legible(&format!("a{}", "\u{301}".repeat(6)), latin);
        assert_eq!(shown, "a\u{301}\u{301}\u{301}\u{301}[U+0301][U+0301]");
    }

    #[test]
    fn line_ends_of_all_systems_are_line_ends() {
        assert_eq!(legible("a\r\nb\tc\rd", latin), "a\nb c[U+000D]d");
    }
}
