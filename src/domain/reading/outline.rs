//! A letter as lines: what is blank, what heads a section, what is plain text.
use super::Span;

/// What a line is in the letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Nothing, or marks only.
    Blank,
    /// A question of a form, a title, a bold line: it says what the lines below are about.
    Heading,
    /// Anything else.
    Text,
}

/// One line, its words without quotation marks, list marks and emphasis around them.
#[derive(Debug, Clone, Copy)]
pub(super) struct Line {
    /// Where the words stand.
    pub(super) words: Span,
    /// The byte after the line end.
    pub(super) end: usize,
    pub(super) kind: Kind,
}

/// Most bytes that a heading has; questions of forms are long.
const HEADING: usize = 400;

/// The lines of `text`, in order; together they cover all of it.
pub(super) fn lines(text: &str) -> Vec<Line> {
    let mut at = 0;
    text.split_inclusive('\n')
        .map(|line| {
            let begin = at;
            at += line.len();
            of_line(line, begin)
        })
        .collect()
}

fn of_line(line: &str, begin: usize) -> Line {
    let quoted = line.trim_start_matches(|c: char| c == '>' || c.is_whitespace());
    let bare = quoted.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '*' | '#' | '_' | '-' | '•' | '●' | '|' | '+'));
    let start = begin + line.len() - bare.len();
    let words = bare.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '*' | '#' | '_' | '|' | '\\'));
    let kind = if words.is_empty() {
        Kind::Blank
    } else if is_heading(quoted.trim_end(), words) {
        Kind::Heading
    } else {
        Kind::Text
    };
    Line { words: Span { start, end: start + words.len() }, end: begin + line.len(), kind }
}

fn is_heading(line: &str, words: &str) -> bool {
    if words.len() > HEADING {
        return false;
    }
    let bold = ["**", "__"].iter().any(|mark| line.starts_with(mark) && line[2..].contains(mark));
    let starred = line.starts_with("* ") && line.ends_with(" *");
    let question = words.ends_with('?') || words.ends_with(':') && words.contains("? ");
    bold || line.starts_with('#') || starred || question && !words.contains("://") || line.starts_with("**") && line.len() > 4
}
