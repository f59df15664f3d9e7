//! A letter as lines: what is blank, what heads a section, what is plain text.
use super::{Span, address::is_question};

/// What a line is in the letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Nothing, marks only, or the rest of a heading.
    Blank,
    /// A question of a form, a title, a bold line: it says what the lines below are about.
    Heading,
    /// Anything else.
    Text,
}

/// One line, its words without quotation marks, list marks and emphasis around them.
#[derive(Debug, Clone, Copy)]
pub(super) struct Line {
    /// Where the words stand; those of a heading go on over its further lines.
    pub(super) words: Span,
    /// The byte after the line end.
    pub(super) end: usize,
    pub(super) kind: Kind,
}

/// Most bytes that a heading has in one line; questions of forms are long.
const HEADING: usize = 400;
/// Most lines of a heading.
const WRAPPED: usize = 6;

/// The lines of `text`, in order; together they cover all of it.
pub(super) fn lines(text: &str) -> Vec<Line> {
    let mut lines: Vec<Line> = vec![];
    let mut at = 0;
    // What closes the heading that is open, the line it began in.
    let mut open: Option<(&[&str], usize)> = None;
    for raw in text.split_inclusive('\n') {
        let (quoted, mut line) = of_line(raw, at);
        at = line.end;
        if let Some((close, first)) = open {
            let fits = line.kind != Kind::Blank && lines.len() - first < WRAPPED && !quoted.contains("://");
            if fits {
                lines[first].words.end = line.words.end;
                line.kind = Kind::Blank;
            }
            if !fits || close.iter().any(|close| quoted.trim_end().ends_with(close)) {
                open = None;
            }
        } else if line.kind == Kind::Heading {
            open = wrap(quoted).map(|close| (close, lines.len()));
        }
        lines.push(line);
    }
    lines
}

/// What closes a heading that does not end with its first line.
fn wrap(line: &str) -> Option<&'static [&'static str]> {
    for mark in [&["**"], &["__"]] {
        if let Some(rest) = line.strip_prefix(mark[0]) {
            return (!rest.contains(mark[0])).then_some(mark);
        }
    }
    let asked = &["?", ":", ".", "\""];
    let goes_on = is_question(line) && !line.contains("://") && !asked.iter().any(|end| line.trim_end().ends_with(end));
    goes_on.then_some(asked)
}

fn of_line(line: &str, begin: usize) -> (&str, Line) {
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
    (quoted, Line { words: Span { start, end: start + words.len() }, end: begin + line.len(), kind })
}

fn is_heading(line: &str, words: &str) -> bool {
    if words.len() > HEADING {
        return ["**", "__"].iter().any(|mark| line.starts_with(mark)) || is_question(words);
    }
    let marked = ["**", "__", "#"].iter().any(|mark| line.starts_with(mark)) && line.len() > 4;
    let starred = line.starts_with("* ") && line.ends_with(" *");
    let asks = (words.ends_with('?') || words.ends_with(':') && words.contains("? ")) && !words.contains("://");
    marked || starred || asks || is_question(words)
}
