//! Words of the policy on a page in the visitor's language: marked as being in the policy's own.
use std::fmt;

use askama::filters::{Html, HtmlSafe, escape};

use crate::{domain::language::Language, formats::words::Words};

/// The language in which the policies are written.
const POLICY: Language = Language::English;
/// Stands for the words of the policy while the sentence around them is put together.
const HOLE: &str = "\u{E010}";

/// Where the links of a message lead that has strong words and no links.
pub const NO_LINKS: &[&str] = &[];

/// A piece of a page, escaped.
#[derive(Debug, Clone, Default)]
pub struct Marked(String);

impl HtmlSafe for Marked {}

impl fmt::Display for Marked {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl Marked {
    /// Words of the policy by themselves.
    pub fn law(words: Words, text: &str) -> Self {
        let text = escaped(text);
        if text.is_empty() || words.language() == POLICY {
            return Self(text);
        }
        let (tag, direction) = (POLICY.tag(), POLICY.direction());
        Self(format!("<span lang=\"{tag}\" dir=\"{direction}\">{text}</span>"))
    }

    /// Words of the catalogue, where those of a policy could stand.
    pub fn plain(text: &str) -> Self {
        Self(escaped(text))
    }

    /// Words of the policy within the message `name`, as its value `value`.
    pub fn within(words: Words, name: &'static str, value: &'static str, text: &str) -> Self {
        let around = escaped(&words.tell(name).with(value, HOLE).to_string());
        Self(around.replace(HOLE, &Self::law(words, text).0))
    }

    /// Whether there is nothing to say.
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// The attributes of an element that holds nothing but words of the policy.
pub fn attributes(words: Words) -> Marked {
    if words.language() == POLICY {
        return Marked::default();
    }
    Marked(format!(" lang=\"{}\" dir=\"{}\"", POLICY.tag(), POLICY.direction()))
}

fn escaped(text: &str) -> String {
    escape(text, Html).map_or_else(|never| match never {}, |safe| safe.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_the_policy_are_marked_where_the_page_is_in_another_language() {
        let (english, german) = (Words::default(), Words::of(Language::German));
        assert_eq!(Marked::law(english, "a < b").to_string(), "a &#60; b");
        let marked = "<span lang=\"en\" dir=\"ltr\">a &#60; b</span>";
        assert_eq!(Marked::law(german, "a < b").to_string(), marked);
        assert!(Marked::law(german, "").is_empty());
        assert!(Marked::within(german, "form-seen", "who", "a < b").to_string().contains(marked));
    }
}
