//! The paragraphs of a letter's text: the HTML twin and the paper are both made from them.

/// A piece of a letter between empty lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block<'a> {
    /// One line at the margin, in capitals or, as scripts without capitals have it, between two pairs
    /// of equals signs: what is quoted or listed is none.
    Heading(&'a str),
    /// Lines as they stand, indents included.
    Lines(Vec<&'a str>),
}

/// The blocks of `text`, none of them empty.
#[must_use]
pub fn blocks(text: &str) -> Vec<Block<'_>> {
    text.split("\n\n")
        .map(|block| block.lines().filter(|line| !line.trim().is_empty()).collect::<Vec<_>>())
        .filter(|lines| !lines.is_empty())
        .map(|lines| match lines.as_slice() {
            [only] if is_capital(only) => Block::Heading(only.trim()),
            [only] => framed(only).map_or_else(|| Block::Lines(vec![only]), Block::Heading),
            _ => Block::Lines(lines),
        })
        .collect()
}

fn is_capital(line: &str) -> bool {
    let is_cased = line.chars().any(char::is_uppercase) && !line.chars().any(char::is_lowercase);
    is_cased && line.starts_with(char::is_alphabetic)
}

/// `WORDS` of `== WORDS ==`.
fn framed(line: &str) -> Option<&str> {
    line.trim_end().strip_prefix("== ")?.strip_suffix(" ==")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_wrote_is_no_heading() {
        let found = blocks("> PAY HERE\n\n  1. FILE.JPG\n\nNEXT");
        let expected = [
            Block::Lines(vec!["> PAY HERE"]),
            Block::Lines(vec!["  1. FILE.JPG"]),
            Block::Heading("NEXT"),
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn scripts_without_capitals_frame_their_headings() {
        let found = blocks("== 次に ==\n\n次に何かが起こります。\n\nماذا بعد\n\n > == X ==");
        let expected = [
            Block::Heading("次に"),
            Block::Lines(vec!["次に何かが起こります。"]),
            Block::Lines(vec!["ماذا بعد"]),
            Block::Lines(vec![" > == X =="]),
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn a_line_of_capitals_is_a_heading_and_indents_stay() {
        let found = blocks("WHAT NOW\n\n\n* One\n  two\n\n \n12\n");
        let expected = [
            Block::Heading("WHAT NOW"),
            Block::Lines(vec!["* One", "  two"]),
            Block::Lines(vec!["12"]),
        ];
        assert_eq!(found, expected);
    }
}
