//! Reading front matter: every getter notes its fault and goes on, so all faults come at once.

mod values;

use std::cell::RefCell;
use std::collections::BTreeSet;

use toml::de::{DeTable, DeValue};

use super::front::Source;
use super::{Each, Keyed};

/// A table of the front matter that knows its path, its line and which keys were asked for.
pub(super) struct Table<'s> {
    source: &'s Source<'s>,
    path: String,
    line: usize,
    entries: &'s DeTable<'s>,
    asked: RefCell<BTreeSet<String>>,
}

/// A value, its path and its line.
struct Found<'s> {
    path: String,
    line: usize,
    value: &'s DeValue<'s>,
}

impl<'s> Table<'s> {
    /// The outermost table; `read` must ask for every key that may be there.
    pub fn root<T>(
        source: &'s Source<'s>,
        entries: &'s DeTable<'s>,
        read: impl FnOnce(&Self) -> T,
    ) -> T {
        Self::visit(source, String::new(), 1, entries, read)
    }

    /// Reads one table and then reports the keys that nobody asked for.
    fn visit<T>(
        source: &'s Source<'s>,
        path: String,
        line: usize,
        entries: &'s DeTable<'s>,
        read: impl FnOnce(&Self) -> T,
    ) -> T {
        let table = Self { source, path, line, entries, asked: RefCell::default() };
        let value = read(&table);
        let asked = table.asked.borrow();
        let known: Vec<_> = asked.iter().map(String::as_str).collect();
        for key in entries.keys().filter(|key| !asked.contains(key.get_ref().as_ref())) {
            let name = key.get_ref().as_ref();
            source.refuse(
                source.line_at(key.span().start),
                table.path_of(name),
                format!("one of {}", known.join(", ")),
                Some(format!("\"{name}\"")),
            );
        }
        value
    }

    fn path_of(&self, key: &str) -> String {
        if self.path.is_empty() { key.to_owned() } else { format!("{}.{key}", self.path) }
    }

    fn find(&self, key: &str) -> Option<Found<'s>> {
        self.asked.borrow_mut().insert(key.to_owned());
        let (name, value) = self.entries.get_key_value(key)?;
        let line = self.source.line_at(name.span().start);
        Some(Found { path: self.path_of(key), line, value: value.get_ref() })
    }

    fn need(&self, key: &str, expected: &str) -> Option<Found<'s>> {
        let found = self.find(key);
        if found.is_none() {
            let missing = Some("nothing".to_owned());
            self.source.refuse(self.line, self.path_of(key), expected.to_owned(), missing);
        }
        found
    }

    fn need_as<T>(
        &self,
        key: &str,
        expected: &str,
        as_type: impl FnOnce(&'s DeValue<'s>) -> Option<T>,
    ) -> Option<T> {
        let found = self.need(key, expected)?;
        let value = as_type(found.value);
        if value.is_none() {
            let other = Some(shown(found.value));
            self.source.refuse(found.line, found.path, expected.to_owned(), other);
        }
        value
    }

    /// Whether the key is there at all.
    pub fn has(&self, key: &str) -> bool {
        self.find(key).is_some()
    }

    /// Notes a fault of sense at a key that is there, or at the table where it is not.
    pub fn refuse(&self, key: &str, expected: impl Into<String>, found: Option<String>) {
        let line = self.find(key).map_or(self.line, |found| found.line);
        self.source.refuse(line, self.path_of(key), expected.into(), found);
    }

    /// A table below this one.
    pub fn child<T>(&self, key: &str, read: impl FnOnce(&Self) -> Option<T>) -> Option<T> {
        let expected = format!("a table [{}]", self.path_of(key));
        let entries = self.need_as(key, &expected, DeValue::as_table)?;
        let found = self.find(key)?;
        Self::visit(self.source, found.path, found.line, entries, read)
    }

    /// A table below this one that holds a table for every member of a closed list.
    pub fn each<K: Keyed, T>(
        &self,
        key: &str,
        mut read: impl FnMut(&Self, K) -> Option<T>,
    ) -> Option<Each<K, T>> {
        self.child(key, |table| {
            Each::collect(|member: K| table.child(member.key(), |entry| read(entry, member)))
        })
    }

    /// The tables of a list such as `[[fields]]`; an absent list is empty.
    pub fn list<T>(&self, key: &str, mut read: impl FnMut(&Self) -> Option<T>) -> Option<Vec<T>> {
        if !self.has(key) {
            return Some(Vec::new());
        }
        let expected = format!("a list of tables [[{}]]", self.path_of(key));
        let items = self.need_as(key, &expected, DeValue::as_array)?;
        let mut values = Vec::new();
        for (index, item) in items.iter().enumerate() {
            let line = self.source.line_at(item.span().start);
            let path = format!("{}[{}]", self.path_of(key), index + 1);
            let entries = item.get_ref().as_table();
            if entries.is_none() {
                self.source.refuse(line, path.clone(), expected.clone(), None);
            }
            values.push(
                entries
                    .and_then(|entries| Self::visit(self.source, path, line, entries, &mut read)),
            );
        }
        values.into_iter().collect()
    }
}

/// A value as an error message shows it.
fn shown(value: &DeValue<'_>) -> String {
    match value {
        DeValue::String(text) => format!("\"{text}\""),
        DeValue::Integer(number) => number.to_string(),
        DeValue::Boolean(flag) => flag.to_string(),
        DeValue::Datetime(time) => time.to_string(),
        DeValue::Float(number) => number.as_str().to_owned(),
        DeValue::Array(_) => "a list".to_owned(),
        DeValue::Table(_) => "a table".to_owned(),
    }
}
