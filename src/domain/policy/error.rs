//! What is wrong with a policy document, and where.

use std::fmt;

use super::Document;

/// One fault in a policy document. `Display` is one line that an editor can jump to:
/// `policies/copyright.md:14: elements.work.clause: expected "512(c)(3)(A)(ii)", found "…"`.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub struct PolicyError {
    /// The document that has the fault.
    pub document: Document,
    /// The line in the file, counted from 1. A missing key names the line of its table.
    pub line: usize,
    /// The path of the key, such as `elements.work.clause`; `body` or `front matter` otherwise.
    pub key: String,
    /// What must stand there.
    pub expected: String,
    /// What stands there instead, where saying it helps.
    pub found: Option<String>,
}

impl fmt::Display for PolicyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { document, line, key, expected, found } = self;
        write!(f, "{}:{line}: {key}: expected {expected}", document.path())?;
        match found {
            Some(found) => write!(f, ", found {found}"),
            None => Ok(()),
        }
    }
}
