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
        /// A value of the wrong JSON type.
        WrongType = "wrong_type",
        /// A value that the schema does not allow.
        Invalid = "invalid",
        /// More than the schema allows.
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
