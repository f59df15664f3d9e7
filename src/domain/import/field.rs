//! What a column of a table can mean.
use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use crate::domain::{
    keyed::keyed,
    policy::{CopyrightPolicy, StatementKind},
};

keyed! {
    /// A part of a notice that a column or a value for all rows gives.
    pub enum Field {
        /// Addresses of the material, one or more.
        Location = "location",
        /// Where on the page, or where it is without an address.
        Place = "place",
        /// What the work is.
        WorkDescription = "work_description",
        /// What kind of work it is.
        WorkKind = "work_kind",
        /// Where the original can be seen.
        WorkOriginal = "work_original",
        /// The natural person who signs.
        SignerName = "signer_name",
        /// Company or organisation.
        Organisation = "organisation",
        /// Owner of the right.
        OwnerName = "owner_name",
        /// Owner or agent.
        OnBehalfOf = "on_behalf_of",
        /// E-mail address.
        Email = "email",
        /// Telephone number.
        Phone = "phone",
        /// Postal address.
        PostalAddress = "postal_address",
        /// Country.
        Country = "country",
        /// 512(c)(3)(A)(v).
        GoodFaith = "good_faith",
        /// 512(c)(3)(A)(vi), first half.
        Accuracy = "accuracy",
        /// 512(c)(3)(A)(vi), second half.
        Authority = "authority",
        /// The typed signature.
        Signature = "signature",
        /// The day of signing.
        SignedOn = "signed_on",
        /// The sender's own number.
        Reference = "reference",
        /// Hosted material or a link.
        Subsection = "subsection",
    }
}

impl Field {
    /// What people read.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Location => "Address of the material",
            Self::Place => "Where on the page",
            Self::WorkDescription => "The work",
            Self::WorkKind => "Kind of work",
            Self::WorkOriginal => "Where the original is",
            Self::SignerName => "Name of who signs",
            Self::Organisation => "Organisation",
            Self::OwnerName => "Owner of the right",
            Self::OnBehalfOf => "Owner or agent",
            Self::Email => "E-mail address",
            Self::Phone => "Telephone number",
            Self::PostalAddress => "Postal address",
            Self::Country => "Country",
            Self::GoodFaith => "Good faith statement",
            Self::Accuracy => "Accuracy statement",
            Self::Authority => "Authority statement, under penalty of perjury",
            Self::Signature => "Signature",
            Self::SignedOn => "Date of signing",
            Self::Reference => "The sender's own number",
            Self::Subsection => "Hosted material or link",
        }
    }

    /// Several columns may hold it, and are put together.
    #[must_use]
    pub const fn is_joined(self) -> bool {
        matches!(self, Self::Location | Self::Place | Self::WorkDescription | Self::PostalAddress)
    }

    /// The statement that it is.
    #[must_use]
    pub const fn statement(self) -> Option<StatementKind> {
        match self {
            Self::GoodFaith => Some(StatementKind::GoodFaith),
            Self::Accuracy => Some(StatementKind::Accuracy),
            Self::Authority => Some(StatementKind::Authority),
            _ => None,
        }
    }

    /// It belongs to one work or place, and may differ from row to row of a case.
    #[must_use]
    pub(super) const fn is_of_row(self) -> bool {
        matches!(
            self,
            Self::Location
                | Self::Place
                | Self::WorkDescription
                | Self::WorkKind
                | Self::WorkOriginal
        )
    }

    /// What a sender says once for all rows may be given as a value. Addresses are never; statements
    /// and signature come out of the letter that the file came with.
    #[must_use]
    pub const fn may_be_constant(self) -> bool {
        !matches!(
            self,
            Self::Location
                | Self::Place
                | Self::WorkOriginal
                | Self::GoodFaith
                | Self::Accuracy
                | Self::Authority
                | Self::Signature
                | Self::SignedOn
        )
    }
}

/// What a column is for: a field of every notice, or one that the policy adds.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub enum Target {
    /// Built in.
    Field(Field),
    /// Added by the policy, by its key.
    Added(String),
}

impl Target {
    /// Everything that a column can be for under this policy.
    #[must_use]
    pub fn all(policy: &CopyrightPolicy) -> Vec<Self> {
        let built_in = Field::ALL.iter().map(|field| Self::Field(*field));
        let added = policy.fields.iter().map(|field| Self::Added(field.key.clone()));
        built_in.chain(added).collect()
    }

    /// What people read.
    #[must_use]
    pub fn label(&self, policy: &CopyrightPolicy) -> String {
        match self {
            Self::Field(field) => field.label().to_owned(),
            Self::Added(key) => policy.field(key).map_or(key, |added| &added.words.label).clone(),
        }
    }

    /// See [`Field::may_be_constant`].
    #[must_use]
    pub const fn may_be_constant(&self) -> bool {
        match self {
            Self::Field(field) => field.may_be_constant(),
            Self::Added(_) => true,
        }
    }

    /// See [`Field::is_joined`].
    pub(super) const fn is_joined(&self) -> bool {
        matches!(self, Self::Field(field) if field.is_joined())
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Field(field) => f.write_str(field.key()),
            Self::Added(key) => write!(f, "field.{key}"),
        }
    }
}

impl From<Target> for String {
    fn from(target: Target) -> Self {
        target.to_string()
    }
}

impl FromStr for Target {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text.strip_prefix("field.") {
            Some(key) => Ok(Self::Added(key.to_owned())),
            None => Field::from_key(text).map(Self::Field).ok_or_else(|| {
                format!(
                    "“{}” is nothing that a column can be for",
                    crate::domain::text::shown(text)
                )
            }),
        }
    }
}

impl TryFrom<String> for Target {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}
