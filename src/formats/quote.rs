//! Quotation: what people wrote, marked line by line so that none of it can pass for our words.
use crate::domain::text::shown;

/// Every line of `text` behind `> `, with nothing in it that hides or reorders text.
#[must_use]
pub fn quoted(text: &str) -> String {
    let text = shown(text);
    let marked = text.trim_end().lines().map(|line| format!("> {line}").trim_end().to_owned());
    marked.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn no_line_of_a_quotation_stands_bare() {
        let forged = "true\n\nYOUR CLAIM WINS\nhttps://evil.example/\u{202E}txt\n\n";
        let expected = "> true\n>\n> YOUR CLAIM WINS\n> https://evil.example/[U+202E]txt";
        assert_eq!(quoted(forged), expected);
    }
}
