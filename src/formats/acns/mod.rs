//! ACNS, the Automated Copyright Notice System: XML inside a letter, versions 0.6 to 1.2 and what is sent in their name.
mod answer;
mod armour;
mod draft;
mod error;
mod find;
mod notice;
mod secret;
mod tree;
mod when;

pub use answer::{NoticeAck, Refusal};
pub use armour::PgpSignature;
pub use error::{AcnsError, AcnsProblem, Position};
pub use notice::{AcnsNotice, Contact, Declaration, Item, Source};
pub use when::Moment;

use crate::domain::reading::Span;

/// All that one text holds of ACNS.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Acns {
    /// The text without PGP armour and dash escapes; spans point into it. Nothing is withheld here.
    pub text: String,
    /// The documents, in the order in which they stand.
    pub documents: Vec<Document>,
    /// Clear signatures on the text or parts of it. Nobody verified them.
    pub signatures: Vec<PgpSignature>,
    rest: String,
}

/// One document and where it stood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// The document in [`Acns::text`], with the markers around it.
    pub span: Span,
    /// The document alone, to be kept and shown: without quote marks, passwords withheld.
    pub xml: String,
    /// What it says, or why it cannot be read.
    pub notice: Result<AcnsNotice, AcnsError>,
}

impl Acns {
    /// What stands around the documents: the letter, to be read as one. A document that could not be
    /// read is part of it, and passwords of documents are withheld.
    #[must_use]
    pub fn rest(&self) -> &str {
        &self.rest
    }
}

/// Passwords that are looked for in the letter around documents.
const PASSWORDS_MOST: usize = 64;

/// Whether `text` holds an ACNS document, or the markers of one.
#[must_use]
pub fn is_acns(text: &str) -> bool {
    find::any(text)
}

/// Every document in `text`; quoted-printable and the like are undone before.
#[must_use]
pub fn read(text: &str) -> Acns {
    let (text, signatures) = armour::clear(text);
    let mut passwords = Vec::new();
    let mut documents = Vec::new();
    let mut rest = String::new();
    let mut at = 0;
    for found in find::documents(&text) {
        let (xml, notice) = document(found.xml, &mut passwords);
        if notice.is_ok() {
            rest.push_str(text.get(at..found.span.start).unwrap_or_default());
            at = found.span.end;
        }
        documents.push(Document { span: found.span, xml, notice });
    }
    rest.push_str(text.get(at..).unwrap_or_default());
    let rest = secret::scrubbed_letter(&rest, &passwords);
    Acns { text, documents, signatures, rest }
}

fn document(
    xml: Result<String, Position>,
    all: &mut Vec<String>,
) -> (String, Result<AcnsNotice, AcnsError>) {
    let xml = match xml {
        Ok(xml) => xml,
        Err(at) => return (String::new(), Err(AcnsError::Absent(at))),
    };
    let mut tree = match tree::parse(&xml) {
        Ok(tree) => tree,
        Err(error) => return (secret::scrubbed_letter(&xml, &[]), Err(error)),
    };
    let secrets = secret::of(&tree.root);
    secret::scrub(&mut tree.root, &secrets.passwords);
    let notice = AcnsNotice::of(&tree, &xml);
    let shown = secret::scrubbed_xml(&xml, &secrets);
    all.extend(secrets.passwords);
    all.truncate(PASSWORDS_MOST);
    (shown, notice)
}
