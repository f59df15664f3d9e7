//! The values that a table can hold: texts, wordings, numbers, days and lists of lines.

use jiff::civil::Date;
use toml::Spanned;
use toml::de::DeValue;

use super::{Table, shown};
use crate::domain::keyed::Keyed;
use crate::domain::policy::insertion::Place;
use crate::domain::policy::placeholder;

const A_DATE: &str = "a date such as 2026-01-31, without quotation marks";

impl<'s> Table<'s> {
    /// Plain text that is not blank and holds no insertion.
    pub fn text(&self, key: &str) -> Option<String> {
        self.checked(key, Place::Nowhere)
    }

    /// Markdown that is not blank and holds no insertion but of one line.
    pub fn markdown(&self, key: &str) -> Option<String> {
        self.checked(key, Place::Line)
    }

    fn checked(&self, key: &str, place: Place) -> Option<String> {
        let text = self.need_as(key, "a text", DeValue::as_str)?;
        let found = self.find(key)?;
        self.source.check_text(found.line, &found.path, text, place)
    }

    /// Whether a placeholder stands at the key, whatever kind of value belongs there.
    pub fn placeholder(&self, key: &str) -> bool {
        let Some(found) = self.find(key) else { return false };
        let text = found.value.as_str().filter(|text| placeholder::is_placeholder(text));
        text.and_then(|text| self.source.check_text(found.line, &found.path, text, Place::Nowhere))
            .is_some()
    }

    /// A text, or nothing when the key is absent.
    #[expect(clippy::option_option, reason = "outer: readable; inner: there")]
    pub fn text_if_any(&self, key: &str) -> Option<Option<String>> {
        if self.has(key) { self.text(key).map(Some) } else { Some(None) }
    }

    /// A text that must say certain words, whatever else it says.
    pub fn wording(&self, key: &str, must_say: &[&str]) -> Option<String> {
        let text = self.text(key)?;
        let said = text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
        let missing: Vec<_> = must_say.iter().filter(|words| !said.contains(**words)).collect();
        for words in &missing {
            self.refuse(
                key,
                format!("a wording that says \"{words}\""),
                Some(format!("\"{text}\"")),
            );
        }
        missing.is_empty().then_some(text)
    }

    /// A text that only one value can have.
    pub fn exactly(&self, key: &str, value: &str) -> Option<()> {
        let expected = format!("\"{value}\"");
        let text = self.need_as(key, &expected, DeValue::as_str)?;
        if text != value {
            self.refuse(key, expected, Some(format!("\"{text}\"")));
            return None;
        }
        Some(())
    }

    /// One of a closed list.
    pub fn one_of<K: Keyed>(&self, key: &str) -> Option<K> {
        let names: Vec<_> = K::ALL.iter().map(|member| member.key()).collect();
        let expected = format!("one of {}", names.join(", "));
        let text = self.need_as(key, &expected, DeValue::as_str)?;
        let member = K::ALL.iter().copied().find(|member| member.key() == text);
        if member.is_none() {
            self.refuse(key, expected, Some(format!("\"{text}\"")));
        }
        member
    }

    /// `true` or `false`.
    pub fn flag(&self, key: &str) -> Option<bool> {
        self.need_as(key, "true or false", DeValue::as_bool)
    }

    /// A whole number of at least one.
    pub fn count(&self, key: &str) -> Option<u16> {
        self.need_as(key, "a whole number from 1 to 1000", |value| {
            let number = value.as_integer()?;
            let count = u16::from_str_radix(number.as_str(), number.radix()).ok()?;
            (1..=1000).contains(&count).then_some(count)
        })
    }

    /// A day, such as `2026-01-31` without quotation marks.
    pub fn date(&self, key: &str) -> Option<Date> {
        self.need_as(key, A_DATE, day)
    }

    /// A list of days; an absent list is empty.
    pub fn dates(&self, key: &str) -> Option<Vec<Date>> {
        if !self.has(key) {
            return Some(Vec::new());
        }
        let items = self.need_as(key, "a list of dates", DeValue::as_array)?;
        let path = self.path_of(key);
        let read = |(index, item): (usize, &'s Spanned<DeValue<'s>>)| {
            let date = day(item.get_ref());
            if date.is_none() {
                let line = self.source.line_at(item.span().start);
                let (path, found) = (format!("{path}[{}]", index + 1), shown(item.get_ref()));
                self.source.refuse(line, path, A_DATE.to_owned(), Some(found));
            }
            date
        };
        let dates: Vec<_> = items.iter().enumerate().map(read).collect();
        dates.into_iter().collect()
    }

    /// A list of texts, none of them blank. The list itself may be empty.
    pub fn lines(&self, key: &str) -> Option<Vec<String>> {
        self.lines_that(key, "a text", |_| true)
    }

    /// A list of at least one text.
    pub fn some_lines(&self, key: &str) -> Option<Vec<String>> {
        self.some_lines_that(key, "a text", |_| true)
    }

    /// A list of at least one text, each as expected.
    pub fn some_lines_that(
        &self,
        key: &str,
        expected: &str,
        is: impl Fn(&str) -> bool,
    ) -> Option<Vec<String>> {
        let lines = self.lines_that(key, expected, is)?;
        if lines.is_empty() {
            self.refuse(key, "at least one text", Some("an empty list".to_owned()));
            return None;
        }
        Some(lines)
    }

    fn lines_that(
        &self,
        key: &str,
        expected: &str,
        is: impl Fn(&str) -> bool,
    ) -> Option<Vec<String>> {
        let items = self.need_as(key, "a list of texts", DeValue::as_array)?;
        let path = self.path_of(key);
        let read = |(index, item): (usize, &'s Spanned<DeValue<'s>>)| {
            let line = self.source.line_at(item.span().start);
            let path = format!("{path}[{}]", index + 1);
            let Some(text) = item.get_ref().as_str() else {
                self.source.refuse(line, path, "a text".to_owned(), None);
                return None;
            };
            let text = self.source.check_text(line, &path, text, Place::Nowhere)?;
            if !is(&text) {
                let found = Some(format!("\"{text}\""));
                self.source.refuse(line, path, expected.to_owned(), found);
                return None;
            }
            Some(text)
        };
        let texts: Vec<_> = items.iter().enumerate().map(read).collect();
        texts.into_iter().collect()
    }
}

fn day(value: &DeValue<'_>) -> Option<Date> {
    let value = value.as_datetime()?;
    let (Some(date), None, None) = (value.date, value.time, value.offset) else { return None };
    let year = i16::try_from(date.year).ok()?;
    Date::new(year, i8::try_from(date.month).ok()?, i8::try_from(date.day).ok()?).ok()
}
