//! What is wrong with an ACNS document, and where.

/// A place in a document, counted from 1. Quote marks in front of its lines are not counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// The line.
    pub line: usize,
    /// The character in the line.
    pub column: usize,
}

impl Position {
    /// Of byte `at` in `text`.
    pub(super) fn of(text: &str, at: usize) -> Self {
        let at = text.floor_char_boundary(at);
        let before = &text[..at];
        let start = before.rfind('\n').map_or(0, |end| end + 1);
        Self { line: before.matches('\n').count() + 1, column: text[start..at].chars().count() + 1 }
    }
}

impl std::fmt::Display for Position {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "line {}, column {}", self.line, self.column)
    }
}

/// Why a document cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AcnsError {
    /// Markers with no document between them; the place is one of the whole text.
    #[error("there is no Infringement document behind the marker in {0}")]
    Absent(Position),
    /// Larger than is read.
    #[error("the document has {found} bytes; at most {most} are read")]
    TooLarge {
        /// How many bytes are read.
        most: usize,
        /// How many there are.
        found: usize,
    },
    /// A document that declares types or entities: it could be made to expand without end or to
    /// fetch files, and no notice needs it.
    #[error("the document declares a DTD in {0}; send it without the DOCTYPE")]
    Doctype(Position),
    /// Elements within elements within elements.
    #[error("the elements are nested deeper than {most} in {at}")]
    TooDeep {
        /// How deep is read.
        most: usize,
        /// Where it goes deeper.
        at: Position,
    },
    /// More elements than are read.
    #[error("the document has more than {most} elements ({at})")]
    TooMany {
        /// How many are read.
        most: usize,
        /// The first of those that are too many.
        at: Position,
    },
    /// No XML.
    #[error("the XML cannot be read in {at}: {reason}")]
    Syntax {
        /// Where.
        at: Position,
        /// What is wrong.
        reason: String,
    },
    /// The end is missing.
    #[error("the element `{name}` that begins in {at} is never closed")]
    Unclosed {
        /// The element that lacks its end.
        name: String,
        /// Where it begins.
        at: Position,
    },
    /// An `Infringement` with neither case, complainant, source nor content.
    #[error("the Infringement in {0} says nothing: no Case, Complainant, Source or Content")]
    Empty(Position),
}

/// Something in a document that could not be understood; the rest of it is read all the same.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AcnsProblem {
    /// No date and time.
    #[error("`{given}` in {at} is not a date and time")]
    Time {
        /// Where.
        at: Position,
        /// As it came.
        given: String,
    },
    /// No count of bytes.
    #[error("`{given}` in {at} is not a size in bytes")]
    Size {
        /// Where.
        at: Position,
        /// As it came.
        given: String,
    },
    /// No IP address.
    #[error("`{given}` in {at} is not an IP address")]
    Address {
        /// Where.
        at: Position,
        /// As it came.
        given: String,
    },
    /// No port.
    #[error("`{given}` in {at} is not a port")]
    Port {
        /// Where.
        at: Position,
        /// As it came.
        given: String,
    },
    /// A type of notice that the schema does not know; it is taken for a notice.
    #[error("`{given}` in {at} is not a type of notice")]
    Sort {
        /// Where.
        at: Position,
        /// As it came.
        given: String,
    },
}
