//! The six documents, their versions, and what every edition of one has.

use std::fmt;
use std::str::FromStr;

use data_encoding::HEXLOWER;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::block::{Block, BlockKind};
use crate::domain::keyed::keyed;

keyed! {
    /// The documents in `policies/`. The key is also the slug of the page.
    pub enum Document {
        /// How notices are made and handled: 17 U.S.C. 512(c)(3).
        Copyright = "copyright",
        /// How a subscriber answers: 17 U.S.C. 512(g)(3).
        CounterNotice = "counter-notice",
        /// When accounts end: 17 U.S.C. 512(i)(1)(A).
        RepeatInfringer = "repeat-infringer",
        /// What happens to the data of those who write to the agent.
        Privacy = "privacy",
        /// Who provides the service: 37 CFR 201.38(b)(1).
        Provider = "provider",
        /// The designated agent: 17 U.S.C. 512(c)(2).
        Agent = "agent",
    }
}

impl Document {
    /// The last part of the page's address, such as `counter-notice`.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        self.key()
    }

    /// The name of the file in `policies/`, such as `counter-notice.md`.
    #[must_use]
    pub fn file_name(self) -> String {
        format!("{}.md", self.slug())
    }

    /// The file as error messages name it, such as `policies/counter-notice.md`.
    #[must_use]
    pub fn path(self) -> String {
        format!("policies/{}", self.file_name())
    }
}

/// The SHA-256 of a document's canonical text. Notices are pinned to it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Version([u8; 32]);

impl Version {
    /// The version of a text. Line ends, trailing space and a byte order mark do not count.
    #[must_use]
    pub fn of(text: &str) -> Self {
        Self(Sha256::digest(canonical(text)).into())
    }

    /// One whose hash is known already.
    pub(super) const fn of_hash(hash: [u8; 32]) -> Self {
        Self(hash)
    }

    /// The 32 bytes of the hash.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// The first twelve digits, for people.
    #[must_use]
    pub fn short(&self) -> String {
        HEXLOWER.encode(&self.0[..6])
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&HEXLOWER.encode(&self.0))
    }
}

impl fmt::Debug for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Version({self})")
    }
}

/// A text that is not 64 lowercase hexadecimal digits.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a policy version is 64 lowercase hexadecimal digits")]
pub struct NotAVersion;

impl FromStr for Version {
    type Err = NotAVersion;

    fn from_str(text: &str) -> Result<Self, NotAVersion> {
        let bytes = HEXLOWER.decode(text.as_bytes()).map_err(|_| NotAVersion)?;
        bytes.try_into().map(Self).map_err(|_| NotAVersion)
    }
}

impl TryFrom<String> for Version {
    type Error = NotAVersion;

    fn try_from(text: String) -> Result<Self, NotAVersion> {
        text.parse()
    }
}

impl From<Version> for String {
    fn from(version: Version) -> Self {
        version.to_string()
    }
}

/// LF line ends, no trailing space, no byte order mark, exactly one newline at the end.
/// Parsing starts from this form, so two texts of one version always mean the same.
pub(super) fn canonical(text: &str) -> String {
    let lines: Vec<_> =
        text.trim_start_matches('\u{feff}').trim_end().lines().map(str::trim_end).collect();
    lines.join("\n") + "\n"
}

/// The lines of a text that are not empty, as blocks.
#[must_use]
pub fn lines(text: &str) -> Vec<Block> {
    let lines = text.lines().filter(|line| !line.is_empty() && *line != "+++");
    lines
        .map(|line| {
            let kind = if line.starts_with('[') { BlockKind::Heading(2) } else { BlockKind::Line };
            let (anchor, number) = (String::new(), String::new());
            Block { kind, anchor, number, text: line.to_owned() }
        })
        .collect()
}

/// What every edition of a document has, whatever its front matter says besides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edition {
    /// Which document this is an edition of.
    pub document: Document,
    /// The heading of the page.
    pub title: String,
    /// The first day on which this edition applies, in the provider's time zone.
    pub in_force_since: Date,
    /// The Markdown below the front matter, with its insertions not yet expanded.
    pub body: String,
    /// The whole file in canonical form: store this under its version.
    pub text: String,
    pub(super) version: Version,
    pub(super) placeholders: Vec<super::Placeholder>,
}

impl Edition {
    /// The hash of `text`.
    #[must_use]
    pub const fn version(&self) -> Version {
        self.version
    }

    /// The front matter line by line, for people who compare versions. A table's head is a heading.
    #[must_use]
    pub fn front(&self) -> Vec<Block> {
        lines(self.text.strip_suffix(&self.body).unwrap_or(&self.text))
    }
}
