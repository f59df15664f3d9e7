//! The HTML twin of a letter, made from its text so that the two can never say different things.
use askama::Template;

#[derive(Template)]
#[template(path = "letters/twin.html")]
struct Twin<'a> {
    blocks: Vec<Block<'a>>,
}

/// A paragraph of the text.
struct Block<'a> {
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
    let blocks = text.split("\n\n").filter(|block| !block.trim().is_empty()).map(block).collect();
    Twin { blocks }.render().expect("writing to a string does not fail")
}

fn block(text: &str) -> Block<'_> {
    let lines: Vec<Line<'_>> = text
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .map(|line| Line { text: line, is_link: is_ours(line) })
        .collect();
    let capital = |line: &Line<'_>| {
        line.text.chars().any(char::is_alphabetic) && !line.text.chars().any(char::is_lowercase)
    };
    let heading = matches!(lines.as_slice(), [only] if capital(only) && !only.is_link);
    Block { heading, lines }
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
