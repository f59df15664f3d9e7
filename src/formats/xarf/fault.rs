//! What is wrong with a XARF report: where, which rule, and in words.
use serde::Serialize;

use crate::domain::keyed::keyed;

keyed! {
    /// The rule that a report breaks, for programs.
    pub enum XarfCode {
        /// No JSON, or no object.
        NotJson = "not_json",
        /// Larger than is taken.
        TooLarge = "too_large",
        /// Version 3, which has another shape.
        OldVersion = "old_version",
        /// A version nobody knows.
        UnknownVersion = "unknown_version",
        /// A report of another kind of abuse.
        WrongCategory = "wrong_category",
        /// A type that the category does not have.
        UnknownType = "unknown_type",
        /// A field that must be there is not.
        Required = "required",
        /// A field that must not be there is.
        UnknownField = "unknown_field",
        /// A value of the wrong JSON type.
        WrongType = "wrong_type",
        /// A value that the schema does not allow.
        Invalid = "invalid",
        /// Longer, or more of them, than the schema allows.
        TooMuch = "too_much",
    }
}

/// One thing that is wrong.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct XarfFault {
    /// JSON pointer (RFC 6901) to the value, or to where it should be; empty for the whole report.
    pub pointer: String,
    /// The rule.
    pub code: XarfCode,
    /// In words.
    pub message: String,
}

impl std::fmt::Display for XarfFault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let at = if self.pointer.is_empty() { "the report" } else { &self.pointer };
        write!(f, "{at} {}", self.message)
    }
}

/// Faults that are named; more say nothing new.
const FAULTS_MOST: usize = 200;

/// The faults found so far, in the order in which fields are read.
#[derive(Default)]
pub(super) struct Faults(Vec<XarfFault>);

impl Faults {
    pub fn add(&mut self, pointer: &str, code: XarfCode, message: impl Into<String>) {
        if self.0.len() < FAULTS_MOST {
            self.0.push(XarfFault { pointer: pointer.to_owned(), code, message: message.into() });
        }
    }

    pub fn into_result<T>(self, value: T) -> Result<T, Vec<XarfFault>> {
        if self.0.is_empty() { Ok(value) } else { Err(self.0) }
    }
}
