//! XARF, the Extended Abuse Reporting Format, version 4: the reports of category `copyright`.
mod fault;

pub use fault::{XarfCode, XarfFault};

use crate::{
    domain::{draft::Draft, event::Channel},
    formats::claim::{Claim, Intent},
};

/// A report that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Xarf {
    /// Its files, decoded.
    pub evidence: Vec<Evidence>,
}

/// A file of a report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    /// Media type as the report gives it.
    pub content_type: String,
    /// What it shows, as the report says.
    pub description: Option<String>,
    /// Decoded bytes.
    pub bytes: Vec<u8>,
    /// Whether the bytes are those that the reporter hashed.
    pub digest: Digest,
}

/// What became of the hash that came with a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Digest {
    /// None came.
    Absent,
    /// It is that of the bytes.
    Right(String),
    /// It is not; the file is kept all the same.
    Wrong {
        /// As it came.
        given: String,
        /// That of the bytes, by the same algorithm.
        found: String,
    },
}

impl Xarf {
    /// The texts among the evidence: a report may carry a whole notice, to be read as a letter.
    #[must_use]
    pub fn statements_text(&self) -> String {
        String::new()
    }

    /// In the words of the house.
    #[must_use]
    pub fn to_claim(&self) -> Claim {
        Claim { draft: Draft::default(), intent: Intent::Notice, channel: Channel::Xarf }
    }
}

/// Whether `bytes` are a XARF report of whatever version.
#[must_use]
pub fn is_xarf(_bytes: &[u8]) -> bool {
    false
}

/// Reads a report, or says everything that is wrong with it.
pub fn read(_bytes: &[u8]) -> Result<Xarf, Vec<XarfFault>> {
    Err(vec![])
}
