//! What an ACNS document says.
use crate::{
    domain::{draft::Draft, event::Channel},
    formats::claim::{Claim, Intent},
};

/// An ACNS document that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AcnsNotice {}

impl AcnsNotice {
    /// `TextNotice` and `Declarations`: the only places of the schema for the statements of 512(c)(3)
    /// and a signature. To be read as a letter.
    #[must_use]
    pub fn statements_text(&self) -> String {
        String::new()
    }

    /// In the words of the house.
    #[must_use]
    pub fn to_claim(&self) -> Claim {
        Claim { draft: Draft::default(), intent: Intent::Notice, channel: Channel::Acns }
    }
}
