//! The HTML twin of a letter, made from its text so that the two can never say different things.
use askama::Template;

use crate::{
    domain::language::Language,
    formats::{
        block::{Block, blocks},
        letter,
    },
};

#[derive(Template)]
#[template(path = "letters/twin.html")]
struct Twin<'a> {
    language: Language,
    blocks: Vec<Paragraph<'a>>,
}

/// A paragraph of the text.
struct Paragraph<'a> {
    heading: bool,
    lines: Vec<Line<'a>>,
}

/// A line: text, or an address alone on it.
struct Line<'a> {
    text: &'a str,
    is_link: bool,
}

/// The twin of `text`.
pub(super) fn twin(text: &str) -> String {
    let blocks = blocks(text).into_iter().map(paragraph).collect();
    let language = letter::language(text);
    Twin { language, blocks }.render().expect("writing to a string does not fail")
}

fn paragraph(block: Block<'_>) -> Paragraph<'_> {
    match block {
        Block::Heading(text) => Paragraph { heading: true, lines: vec![line(text)] },
        Block::Lines(lines) => {
            Paragraph { heading: false, lines: lines.into_iter().map(line).collect() }
        }
    }
}

fn line(text: &str) -> Line<'_> {
    let text = text.trim();
    Line { text, is_link: is_ours(text) }
}

/// Only an address that fills its line alone is ours; claimed locations are numbered and stay text.
fn is_ours(line: &str) -> bool {
    (line.starts_with("https://") || line.starts_with("http://"))
        && !line.contains(char::is_whitespace)
}

#[cfg(test)]
mod tests {
    use super::twin;

    #[test]
    fn markup_in_a_letter_is_text_and_claimed_addresses_are_no_links() {
        let html = twin(
            "WHAT WE FOUND\n\n<script>alert(1)</script>\n\n  1. https://bad.example/x\n\nhttps://ours.example/cases/1?key=a",
        );
        assert!(html.contains("<h2>WHAT WE FOUND</h2>"));
        assert!(!html.contains("<script>"));
        assert!(!html.contains("href=\"https://bad.example"));
        assert!(html.contains("href=\"https://ours.example/cases/1?key=a\""));
    }
}
