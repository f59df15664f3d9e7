//! The facts of a receipt: what was submitted, when, and under which policy, ready to be shown.

use jiff::Timestamp;

/// Version of the page layout, printed on every page.
///
/// The same facts under the same layout give the same bytes for ever, so anything that changes
/// the bytes (a font, a margin, a word, the deflate library) raises this number.
pub const LAYOUT: u16 = 2;

/// Everything a receipt says. It covers the submission alone: no verdict, no decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// The public number, as people type it: `7K3M2-9QXW5`.
    pub case_number: String,
    /// The instant of receipt, for the metadata of the document.
    pub received_at: Timestamp,
    /// The same instant as it is shown, with its zone: `22 November 2026, 09:15:02 EST (UTC−05:00)`.
    pub received_shown: String,
    /// Who took the notice in.
    pub provider: Provider,
    /// What the notice is about: hosted material, 512(c), or a link, 512(d).
    pub regime: String,
    /// The complaining party and the owner of the right, in the order of the form.
    pub claimant: Vec<Field>,
    /// What a provider's own policy asks beyond the statute.
    pub extra: Vec<Field>,
    /// The works, in the order given.
    pub works: Vec<Work>,
    /// The locations, in the order given, each once.
    pub locations: Vec<Location>,
    /// How many addresses were given more than once and are listed once.
    pub merged: usize,
    /// The statements of the law, given or not.
    pub statements: Vec<Statement>,
    /// The signature, if there is one.
    pub signature: Option<Signature>,
    /// The policy it was signed under.
    pub policy: Policy,
    /// The bytes that arrived.
    pub submission: Submission,
    /// Where the case can be followed. Never with the access key: receipts are passed on.
    pub status_address: String,
}

/// The service provider that took the notice in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Provider {
    /// What people call it.
    pub name: String,
    /// The designated agent, line by line, as published.
    pub agent: Vec<String>,
}

/// A labelled answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// As the form names it.
    pub label: String,
    /// As typed.
    pub value: String,
}

/// A work said to be infringed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Work {
    /// What kind of work; may be empty.
    pub kind: String,
    /// What it is, as typed.
    pub description: String,
    /// Where the original can be seen.
    pub original: Option<String>,
}

/// Where the material is said to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Location {
    /// Its web address, or a description of the place.
    pub address: String,
    /// Where on the page: "second image from the top".
    pub place: Option<String>,
}

/// A statement the law or the policy asks for, whether or not it was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// What people call it.
    pub title: String,
    /// The clause that asks for it: `512(c)(3)(A)(v)`.
    pub clause: String,
    /// Exactly what was shown to be agreed to.
    pub wording: String,
    /// Whether it was given.
    pub agreed: bool,
}

/// A signature made by typing a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signature {
    /// What people call it.
    pub name: String,
    /// The day of signing, as people read it; empty where none was given.
    pub date: String,
}

/// The policy the notice was signed under.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Policy {
    /// What people call it.
    pub title: String,
    /// SHA-256 of the policy, in hex.
    pub version: String,
}

/// The submission as it arrived.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Submission {
    /// SHA-256 of its bytes, in hex.
    pub sha256: String,
    /// How many bytes arrived.
    pub bytes: u64,
}
