//! What is wrong with something typed: a name that every language has words for, and English words for programs.
use super::{
    draft::Problem,
    location::AddressError,
    notice::{LOCATIONS_MOST, WORKS_MOST},
    party::EmailError,
    text::TextError,
};

/// Why something typed cannot be kept as it is. In English it continues the label of its field;
/// [`Words::flaw`](crate::formats::words::Words::flaw) says it to a visitor.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Wrong {
    /// Not text that can be kept.
    #[error(transparent)]
    Text(#[from] TextError),
    /// Not an e-mail address.
    #[error(transparent)]
    Email(#[from] EmailError),
    /// Not a web address.
    #[error(transparent)]
    Address(#[from] AddressError),
    /// A line of the list of locations, from 1, is none.
    #[error("line {number}: {why}")]
    Line {
        /// Which line.
        number: usize,
        /// Why not.
        why: AddressError,
    },
    /// So many more lines are none.
    #[error("and {0} more lines cannot be read as locations")]
    MoreLines(usize),
    /// More lines than one notice holds.
    #[error("has {0} lines; at most {most} fit in one notice: send the rest in another", most = LOCATIONS_MOST)]
    TooManyLines(usize),
    /// More works than one notice holds.
    #[error("is one of {0} works; at most {most} fit in one notice", most = WORKS_MOST)]
    TooManyWorks(usize),
    /// Neither limitation of section 512.
    #[error("is neither hosted material nor a link")]
    Subsection,
    /// Neither owner nor agent.
    #[error("is neither owner nor agent")]
    Capacity,
    /// No kind of work that the policy knows.
    #[error("is not one of the kinds listed")]
    Kind,
    /// An original is named, and no work.
    #[error("is empty; say what the work at this address is")]
    Undescribed,
    /// No answer that the policy offers.
    #[error("is not one of the answers listed")]
    Answer,
    /// A day that nobody on Earth has yet.
    #[error("lies in the future")]
    Future,
    /// No day at all.
    #[error("is not a date, like 2026-11-22")]
    NoDate,
    /// Said in words already.
    #[error("{0}")]
    Said(String),
}

/// Something that must be put right before a form can be kept, at the field it came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flaw {
    /// Name of the field on the form.
    pub field: String,
    /// What is wrong.
    pub wrong: Wrong,
}

impl From<&str> for Wrong {
    fn from(words: &str) -> Self {
        Self::Said(words.to_owned())
    }
}

impl From<String> for Wrong {
    fn from(words: String) -> Self {
        Self::Said(words)
    }
}

impl From<Flaw> for Problem {
    fn from(Flaw { field, wrong }: Flaw) -> Self {
        Self { field, message: wrong.to_string() }
    }
}

impl From<Problem> for Flaw {
    fn from(Problem { field, message }: Problem) -> Self {
        Self { field, wrong: Wrong::Said(message) }
    }
}
