//! ACNS, the Automated Copyright Notice System: XML inside a letter, versions 0.6 to 1.2 and what is sent in their name.
mod error;
mod notice;

pub use error::{AcnsError, Position};
pub use notice::AcnsNotice;

use crate::domain::reading::Span;

/// All that one text holds of ACNS.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Acns {
    /// The text without PGP armour and dash escapes; spans point into it.
    pub text: String,
    /// The documents, in the order in which they stand.
    pub documents: Vec<Document>,
    /// Clear signatures around (part of) the text. Nobody verified them.
    pub signatures: Vec<PgpSignature>,
}

/// One document and where it stood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// The document in [`Acns::text`], with the markers around it.
    pub span: Span,
    /// What it says, or why it cannot be read.
    pub notice: Result<AcnsNotice, AcnsError>,
}

/// That a text was clear-signed, and with which digests it says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PgpSignature {
    /// The algorithms named by `Hash:` headers, in capitals.
    pub hashes: Vec<String>,
}

impl PgpSignature {
    /// A digest for which collisions are known.
    #[must_use]
    pub fn is_weak(&self) -> bool {
        self.hashes.iter().any(|it| matches!(it.as_str(), "MD5" | "SHA1" | "RIPEMD160"))
    }
}

impl Acns {
    /// What stands around the documents: the letter, to be read as one.
    #[must_use]
    pub fn rest(&self) -> String {
        String::new()
    }
}

/// Whether `text` holds an ACNS document, or the markers of one.
#[must_use]
pub fn is_acns(_text: &str) -> bool {
    false
}

/// Every document in `text`; quoted-printable and the like are undone before.
#[must_use]
pub fn read(text: &str) -> Acns {
    Acns { text: text.to_owned(), documents: vec![], signatures: vec![] }
}
