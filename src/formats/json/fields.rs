//! The members of an object, taken one by one: what is of the wrong kind, and what nobody asked for,
//! is a fault at its pointer.
use std::collections::HashSet;

use super::Tree;

/// Something that must be put right, at its pointer into the request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// RFC 6901; empty for the whole document.
    pub pointer: String,
    /// A word for programs.
    pub code: &'static str,
    /// A sentence for people, continuing "this field".
    pub detail: String,
}

impl Fault {
    /// At a pointer.
    #[must_use]
    pub fn new(pointer: impl Into<String>, code: &'static str, detail: impl Into<String>) -> Self {
        Self { pointer: pointer.into(), code, detail: detail.into() }
    }
}

/// A name as a token of a pointer.
pub(super) fn token(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

/// An object that is being read.
#[derive(Debug)]
pub struct Fields<'a> {
    at: String,
    members: Vec<(String, Tree)>,
    faults: &'a mut Vec<Fault>,
}

/// Fields that nobody knows are named one by one up to here.
const NAMED: usize = 20;
/// Characters quoted of the name of one.
const NAME_SHOWN: usize = 100;

impl<'a> Fields<'a> {
    /// Opens the object at `at`; anything else is a fault, and reads as empty.
    pub fn of(tree: Tree, at: &str, faults: &'a mut Vec<Fault>) -> Self {
        let members = match tree {
            Tree::Object(members) => members,
            other => {
                faults.push(wrong(at, "an object", &other));
                vec![]
            }
        };
        Self { at: at.to_owned(), members, faults }
    }

    /// The pointer of a member.
    #[must_use]
    pub fn pointer(&self, name: &str) -> String {
        format!("{}/{}", self.at, token(name))
    }

    /// Adds a fault at a member.
    pub fn fault(&mut self, name: &str, code: &'static str, detail: impl Into<String>) {
        let pointer = self.pointer(name);
        self.faults.push(Fault::new(pointer, code, detail));
    }

    /// A member as it is, once; absent and `null` are the same.
    pub fn take(&mut self, name: &str) -> Option<Tree> {
        let at = self.members.iter().position(|(found, _)| found == name)?;
        let (_, value) = self.members.remove(at);
        (value != Tree::Null).then_some(value)
    }

    /// Text, empty when it is absent.
    pub fn text(&mut self, name: &str) -> String {
        match self.take(name) {
            None => String::new(),
            Some(Tree::Text(text)) => text,
            Some(other) => {
                self.faults.push(wrong(&self.pointer(name), "text", &other));
                String::new()
            }
        }
    }

    /// `true` or `false`; false when it is absent.
    pub fn flag(&mut self, name: &str) -> bool {
        match self.take(name) {
            None => false,
            Some(Tree::Flag(flag)) => flag,
            Some(other) => {
                self.faults.push(wrong(&self.pointer(name), "true or false", &other));
                false
            }
        }
    }

    /// A whole number that is not negative; none when it is absent.
    pub fn number(&mut self, name: &str) -> Option<u64> {
        match self.take(name)? {
            Tree::Number(number) if number.as_u64().is_some() => number.as_u64(),
            other => {
                self.faults.push(wrong(&self.pointer(name), "a whole number", &other));
                None
            }
        }
    }

    /// A list with the pointer of each item; empty when it is absent.
    pub fn list(&mut self, name: &str) -> Vec<(String, Tree)> {
        let at = self.pointer(name);
        match self.take(name) {
            None => vec![],
            Some(Tree::List(items)) => {
                let numbered = items.into_iter().enumerate();
                numbered.map(|(number, item)| (format!("{at}/{number}"), item)).collect()
            }
            Some(other) => {
                self.faults.push(wrong(&at, "a list", &other));
                vec![]
            }
        }
    }

    /// Numbers of locations, from 1.
    pub fn positions(&mut self, name: &str) -> Vec<u32> {
        let (mut found, mut seen) = (Vec::new(), HashSet::new());
        for (at, item) in self.list(name) {
            let number = match &item {
                Tree::Number(number) => number.as_u64().and_then(|it| u32::try_from(it).ok()),
                _ => None,
            };
            match number.filter(|number| *number > 0) {
                Some(number) if seen.insert(number) => found.push(number),
                Some(_) => {
                    self.faults.push(Fault::new(at, "repeated", "stands in the list before"));
                }
                None => self.faults.push(wrong(&at, "the number of a location, from 1", &item)),
            }
        }
        found
    }

    /// One of these words; none when it is absent.
    pub fn word<T>(
        &mut self,
        name: &str,
        known: impl Fn(&str) -> Option<T>,
        all: &[&'static str],
    ) -> Option<T> {
        let text = self.text(name);
        if text.is_empty() {
            return None;
        }
        let found = known(&text);
        if found.is_none() {
            self.fault(name, "not_listed", format!("is none of: {}", all.join(", ")));
        }
        found
    }

    /// What is there besides, in its order; for objects whose names the policy gives.
    #[must_use]
    pub fn rest(&mut self) -> Vec<(String, Tree)> {
        std::mem::take(&mut self.members)
    }

    /// The object at a member; an empty one when it is absent.
    pub fn inner(&mut self, name: &str) -> Fields<'_> {
        let at = self.pointer(name);
        let tree = self.take(name).unwrap_or(Tree::Object(vec![]));
        Fields::of(tree, &at, self.faults)
    }

    /// Whether something at or below a member is wrong already.
    #[must_use]
    pub fn has_fault(&self, name: &str) -> bool {
        let at = self.pointer(name);
        self.faults.iter().any(|fault| fault.pointer.starts_with(&at))
    }

    /// The list of faults.
    pub fn faults(&mut self) -> &mut Vec<Fault> {
        self.faults
    }

    /// Whatever was not asked for is a fault.
    pub fn end(mut self) {
        let unknown = self.rest();
        let more = unknown.len().saturating_sub(NAMED);
        for (name, _) in unknown.into_iter().take(NAMED) {
            let short: String = name.chars().take(NAME_SHOWN).collect();
            self.fault(&short, "unknown_field", "is not a field of this object");
        }
        if more > 0 {
            let at = self.at.clone();
            let detail = format!("has {more} more fields that nobody knows");
            self.faults.push(Fault::new(at, "unknown_field", detail));
        }
    }
}

/// Of the wrong kind.
pub(super) fn wrong(at: &str, expected: &str, found: &Tree) -> Fault {
    Fault::new(at, "wrong_type", format!("must be {expected}, and is {}", found.kind()))
}
