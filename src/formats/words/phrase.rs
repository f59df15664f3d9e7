//! A message on its way to the reader: its values, its links, and what stands in when a translation
//! lacks it.
use std::fmt;

use askama::filters::Safe;
use fluent_bundle::{FluentArgs, FluentValue};

use super::catalogue::bundle;
use crate::domain::language::Language;

/// What marks a link or strong words in a message, and what the same sign within a value is until
/// the marks are found: nobody's name becomes a link.
const MARKS: [(char, char); 3] = [('[', '\u{E000}'), (']', '\u{E001}'), ('*', '\u{E002}')];

/// A message and what it speaks of. It is text: a page escapes it like any other.
#[derive(Debug)]
pub struct Phrase {
    language: Language,
    name: &'static str,
    values: Vec<(&'static str, FluentValue<'static>)>,
}

/// What a message can be told.
pub trait ToValue {
    /// As the catalogue takes it.
    fn to_value(&self) -> FluentValue<'static>;
}

impl<T: ToValue + ?Sized> ToValue for &T {
    fn to_value(&self) -> FluentValue<'static> {
        (**self).to_value()
    }
}

impl ToValue for str {
    fn to_value(&self) -> FluentValue<'static> {
        FluentValue::from(self.to_owned())
    }
}

impl ToValue for String {
    fn to_value(&self) -> FluentValue<'static> {
        FluentValue::from(self.clone())
    }
}

macro_rules! numbers {
    ($($kind:ty),*) => {$(
        impl ToValue for $kind {
            fn to_value(&self) -> FluentValue<'static> {
                FluentValue::from(*self)
            }
        }
    )*};
}

numbers!(u8, u16, u32, u64, usize, i32, i64);

impl Phrase {
    pub(super) fn new(language: Language, name: &'static str) -> Self {
        Self { language, name, values: Vec::new() }
    }

    /// Tells it a value: a text, or a number that decides between one and many.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl ToValue) -> Self {
        self.values.push((name, value.to_value()));
        self
    }

    /// The message as a part of a page: what stands in square brackets leads to these addresses, one
    /// after the other, and what stands between two pairs of asterisks is strong. All else is escaped,
    /// so neither a translation nor a value brings markup of its own.
    #[must_use]
    pub fn linked<T: AsRef<str>>(mut self, addresses: &[T]) -> Safe<String> {
        for (_, value) in &mut self.values {
            *value = covered(value);
        }
        let text = askama::filters::escape(self.to_string(), askama::filters::Html);
        let text = text.map_or_else(|never| match never {}, |safe| safe.to_string());
        let mut html = marked_up(&text, addresses);
        for (mark, cover) in MARKS {
            html = html.replace(cover, mark.encode_utf8(&mut [0; 4]));
        }
        Safe(html)
    }

    /// In its own language or not at all.
    pub(super) fn own(&self) -> Option<String> {
        self.written_in(self.language)
    }

    fn written_in(&self, language: Language) -> Option<String> {
        let bundle = bundle(language);
        let pattern = bundle.get_message(self.name)?.value()?;
        let values: FluentArgs<'_> = self.values.iter().cloned().collect();
        let mut faults = Vec::new();
        let text = bundle.format_pattern(pattern, Some(&values), &mut faults);
        debug_assert!(faults.is_empty(), "{}: {faults:?}", self.name);
        Some(text.into_owned())
    }
}

impl fmt::Display for Phrase {
    /// A name that no catalogue knows is shown as it is; a test finds it first.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = self.written_in(self.language).or_else(|| self.written_in(Language::English));
        debug_assert!(text.is_some(), "the catalogue has no message {}", self.name);
        out.write_str(text.as_deref().unwrap_or(self.name))
    }
}

fn covered(value: &FluentValue<'static>) -> FluentValue<'static> {
    let FluentValue::String(text) = value else { return value.clone() };
    let cover = |sign| MARKS.into_iter().find(|(mark, _)| *mark == sign).map_or(sign, |(_, it)| it);
    FluentValue::from(text.chars().map(cover).collect::<String>())
}

/// Escaped text with its marks turned into elements.
fn marked_up<T: AsRef<str>>(text: &str, addresses: &[T]) -> String {
    let mut html = String::with_capacity(text.len() + 64);
    let (mut addresses, mut is_strong, mut is_link) = (addresses.iter(), false, false);
    let mut rest = text;
    while let Some(at) = rest.find(['[', ']', '*']) {
        let (before, behind) = rest.split_at(at);
        html.push_str(before);
        rest = if let Some(behind) = behind.strip_prefix("**") {
            html.push_str(if is_strong { "</strong>" } else { "<strong>" });
            is_strong = !is_strong;
            behind
        } else if let Some(behind) = behind.strip_prefix('[') {
            if let Some(address) = addresses.next() {
                html.push_str("<a href=\"");
                html.push_str(&address.as_ref().replace('&', "&amp;").replace('"', "&quot;"));
                html.push_str("\">");
                is_link = true;
            }
            behind
        } else if let Some(behind) = behind.strip_prefix(']') {
            html.push_str(if std::mem::take(&mut is_link) { "</a>" } else { "" });
            behind
        } else {
            html.push('*');
            &behind[1..]
        };
    }
    html.push_str(rest);
    html.push_str(if is_link { "</a>" } else { "" });
    html.push_str(if is_strong { "</strong>" } else { "" });
    html
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_become_links_and_strong_words() {
        let html = marked_up("Read **the [policy]** or [write].", &["/p?a=1&b", "/agent"]);
        let expected = "Read <strong>the <a href=\"/p?a=1&amp;b\">policy</a></strong> or \
                        <a href=\"/agent\">write</a>.";
        assert_eq!(html, expected);
    }

    #[test]
    fn marks_that_nobody_closed_or_addressed_do_no_harm() {
        assert_eq!(marked_up::<&str>("a [b] c", &[]), "a b c");
        assert_eq!(marked_up("**a [b", &["/x"]), "<strong>a <a href=\"/x\">b</a></strong>");
        assert_eq!(marked_up::<&str>("2 * 3 ] é", &[]), "2 * 3  é");
    }
}
