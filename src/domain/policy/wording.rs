//! The words that documents put on fields, elements and statements.

use super::table::Table;

/// How a field of a form is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldWords {
    /// The name of the field.
    pub label: String,
    /// One or two sentences that help to fill it.
    pub help: String,
    /// Who will see what is typed there. Shown before anything is sent.
    pub seen_by: String,
}

impl FieldWords {
    pub(super) fn read(table: &Table<'_>) -> Option<Self> {
        let (label, help, seen_by) =
            (table.text("label"), table.text("help"), table.text("seen_by"));
        Some(Self { label: label?, help: help?, seen_by: seen_by? })
    }
}

/// How an element that the statute asks for is named and explained.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ElementWords {
    /// The name of the element.
    pub label: String,
    /// What to give, in one or two sentences.
    pub help: String,
    /// The sentence of the deficiency letter when the element is missing.
    pub missing: String,
}

impl ElementWords {
    /// Reads the words, and refuses another clause or an element that only the policy asks for.
    pub(super) fn read(table: &Table<'_>, clause: &str) -> Option<Self> {
        let law = (table.exactly("clause", clause), table.exactly("required_by", "statute"));
        let (label, help, missing) =
            (table.text("label"), table.text("help"), table.text("missing"));
        law.0?;
        law.1?;
        Some(Self { label: label?, help: help?, missing: missing? })
    }
}

/// A statement that somebody makes by ticking a box of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// A short name for the statement.
    pub title: String,
    /// The exact sentence. What was shown is what was stated.
    pub wording: String,
}

impl Statement {
    pub(super) fn read(table: &Table<'_>, must_say: &[&str]) -> Option<Self> {
        let (title, wording) = (table.text("title"), table.wording("wording", must_say));
        Some(Self { title: title?, wording: wording? })
    }
}

/// Words without which a declaration made abroad is not one under 28 U.S.C. 1746(1).
pub(super) const ABROAD: &[&str] = &[
    "under penalty of perjury",
    "under the laws of the united states of america",
    "true and correct",
];
