//! A notice: what somebody claims, complete or not, exactly as far as it was given.
use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::keyed::keyed;
use super::{
    location::{Location, WebAddress},
    party::Claimant,
    policy::{CopyrightPolicy, StatementKind, Version},
    text::{Line, Passage},
};

/// Locations of one notice; the largest in the public archives names 3,711.
pub const LOCATIONS_MOST: usize = 5_000;
/// Works of one notice.
pub const WORKS_MOST: usize = 100;
/// Characters kept of one description; real letters reach 437,000.
pub const DESCRIPTION_MOST: usize = 500_000;

keyed! {
    /// Which limitation of section 512 the notice concerns.
    pub enum Subsection {
        /// 512(c): material stored at the direction of a user.
        Hosting = "hosting",
        /// 512(d): a reference or link to material elsewhere.
        Link = "link",
    }
}

impl Subsection {
    /// What people read.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Hosting => "Material that is stored here (17 U.S.C. 512(c))",
            Self::Link => "A link or search result that leads elsewhere (17 U.S.C. 512(d))",
        }
    }
}

/// A copyrighted work: 512(c)(3)(A)(ii).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Work {
    /// A key of the policy's `work_kinds`; empty when none was chosen.
    pub kind: String,
    /// What the work is.
    pub description: Passage,
    /// Where the original can be seen; not required.
    pub original: Option<WebAddress>,
}

/// The three statements, each given or not; their wording is that of the notice's policy version.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Statements {
    /// 512(c)(3)(A)(v).
    pub good_faith: bool,
    /// 512(c)(3)(A)(vi), first half: no perjury attaches.
    pub accuracy: bool,
    /// 512(c)(3)(A)(vi), second half: under penalty of perjury.
    pub authority: bool,
}

impl Statements {
    /// Whether this statement was given.
    #[must_use]
    pub const fn given(&self, kind: StatementKind) -> bool {
        match kind {
            StatementKind::GoodFaith => self.good_faith,
            StatementKind::Accuracy => self.accuracy,
            StatementKind::Authority => self.authority,
        }
    }
}

/// The words of a letter that make each statement, where it was not the form that made them: what a
/// page shows as said is what was said.
pub type Quoted = BTreeMap<StatementKind, Passage>;

/// A typed name meant as signature (15 U.S.C. 7006(5)) and the date given with it (28 U.S.C. 1746).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signature {
    /// As typed, a leading `/s/` removed.
    pub name: Line,
    /// The day of signing as the signer gave it.
    pub signed_on: Option<Date>,
}

impl Notice {
    /// In which words a statement is made: the letter's own, or those of the policy it was ticked on.
    #[must_use]
    pub fn wording<'a>(&'a self, kind: StatementKind, policy: &'a CopyrightPolicy) -> &'a str {
        let own = self.quoted.get(&kind).map(Passage::as_str);
        own.unwrap_or(&policy.statements.get(kind).wording)
    }
}

/// Everything a notice may hold; what was not given is absent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notice {
    /// The version of the copyright policy it was signed under.
    pub policy: Version,
    /// Hosted material or a link.
    pub subsection: Subsection,
    /// Who complains.
    pub claimant: Claimant,
    /// The works, in the order given.
    pub works: Vec<Work>,
    /// The locations, in the order given, each once.
    pub locations: Vec<Location>,
    /// How many lines named a location that was already named.
    pub merged: usize,
    /// What was stated.
    pub statements: Statements,
    /// In which words, where not in those of the policy.
    pub quoted: Quoted,
    /// The sender's own number for the matter: the case of an ACNS notice, the report of XARF.
    pub reference: Option<Line>,
    /// The signature.
    pub signature: Option<Signature>,
    /// Answers to the fields that the policy adds, by key.
    pub added: BTreeMap<String, Passage>,
    /// Language that the claimant chose or the browser asks for, as a primary subtag such as `en`:
    /// letters are in it where its translation is reviewed, and routing may use it.
    pub language: Option<String>,
    /// The honeypot was filled: to be looked at, never dropped.
    pub suspicious: bool,
}
