//! What stands on the paper of a letter, ready to be drawn.
use jiff::Timestamp;

use super::language::Language;

/// A letter as it is printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Printed {
    /// The language that it was written in.
    pub language: Language,
    /// Legal name of the provider, who writes.
    pub provider: String,
    /// Lines of its street address.
    pub sender: Vec<String>,
    /// Lines of the window: name and address, or whatever else it goes to.
    pub to: Vec<String>,
    /// When it was written, for the metadata of the document.
    pub written_at: Timestamp,
    /// The day it was written, where the provider is: `2 March 2026`.
    pub date: String,
    /// The number of its case.
    pub case: Option<String>,
    /// Subject.
    pub subject: String,
    /// Text, in lines separated by LF.
    pub body: String,
}
