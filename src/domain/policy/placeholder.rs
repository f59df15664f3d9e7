//! What the shipped documents leave for the provider to fill in.

use super::Document;

/// A value that still says what belongs there instead of saying it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placeholder {
    /// The document that holds it: the provider's or the agent's.
    pub document: Document,
    /// The path of the key, such as `legal_name` or `address[2]`.
    pub key: String,
    /// One sentence for the person who sets the service up.
    pub say: String,
}

impl Placeholder {
    pub(super) fn new(document: Document, key: &str, text: &str) -> Self {
        let say = format!("Fill in {key} in {}: it still says \"{text}\".", document.path());
        Self { document, key: key.to_owned(), say }
    }
}

/// Text in square brackets, or an address under a domain that RFC 2606 reserves for examples.
pub(super) fn is_placeholder(text: &str) -> bool {
    in_brackets(text) || names_example_domain(text)
}

fn in_brackets(text: &str) -> bool {
    text.split_once('[').and_then(|(_, rest)| rest.split_once(']')).is_some_and(
        |(inside, after)| {
            // A Markdown link also has brackets; what follows tells them apart.
            inside.contains(char::is_alphanumeric) && !after.starts_with(['(', '['])
        },
    )
}

fn names_example_domain(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    let mut words = lower.split(|c: char| !(c.is_ascii_alphanumeric() || ".-".contains(c)));
    words.any(|word| {
        let host = word.trim_matches('.');
        let under = |parent: &str| host.strip_suffix(parent).is_some_and(|sub| sub.ends_with('.'));
        under("example")
            || ["example.com", "example.org", "example.net"]
                .iter()
                .any(|reserved| host == *reserved || under(reserved))
    })
}
