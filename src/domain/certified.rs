//! The facts of a certified copy of a case: everything that is on record about it, ready to be drawn.
use jiff::Timestamp;

use super::{counter::receipt::CounterReceipt, receipt::Receipt};

/// Everything that a certified copy says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CertifiedCopy {
    /// The public number of the case.
    pub case_number: String,
    /// Who keeps the record: the provider's legal name.
    pub provider: String,
    /// Lines of the provider's street address.
    pub address: Vec<String>,
    /// For whom the copy is made.
    pub recipient: String,
    /// When it is made.
    pub made_at: Timestamp,
    /// The same as it is shown, with its zone.
    pub made_shown: String,
    /// Who makes it.
    pub made_by: String,
    /// Subpoenas that ask for it, one line each.
    pub subpoenas: Vec<String>,
    /// Every version of the notice, the first first.
    pub notices: Vec<Receipt>,
    /// What became of each location, by its number.
    pub outcomes: Vec<(u32, String)>,
    /// Whose accounts posted the material.
    pub accounts: Vec<CertifiedAccount>,
    /// Every version of every counter-notice, with the number of the version.
    pub counters: Vec<(u32, CounterReceipt)>,
    /// Every event of the case, in order.
    pub events: Vec<CertifiedEvent>,
    /// How many events the case says there are.
    pub head_seq: u32,
    /// SHA-256 of the last one, in hex.
    pub head_hash: String,
    /// Every letter of the case, the oldest first.
    pub letters: Vec<CertifiedLetter>,
}

/// An account and its holder, as far as they are known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CertifiedAccount {
    /// What the provider's own systems call it.
    pub reference: String,
    /// The locations, in words.
    pub locations: String,
    /// A name and a value for each thing that is known of the holder.
    pub holder: Vec<(&'static str, String)>,
}

/// An event of the audit trail as it is printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CertifiedEvent {
    /// Its place in the chain.
    pub seq: u32,
    /// When, with seconds and zone.
    pub at: String,
    /// Who did it.
    pub actor: String,
    /// The word of the record.
    pub kind: String,
    /// What it says, as it was sealed: a name and a value each.
    pub facts: Vec<(String, String)>,
    /// SHA-256 of its sealed bytes, in hex.
    pub hash: String,
}

/// A letter as it is printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CertifiedLetter {
    /// What kind of letter.
    pub kind: String,
    /// The way it went, and where to.
    pub to: String,
    /// When it was written.
    pub written: String,
    /// What became of it, one line each.
    pub delivery: Vec<String>,
    /// Subject.
    pub subject: String,
    /// Text, without access keys.
    pub body: String,
}
