//! A subpoena under 17 U.S.C. 512(h) that asks who an alleged infringer is.
use jiff::civil::Date;

use super::text::Line;

/// What a subpoena says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subpoena {
    /// Who asks.
    pub requester: Line,
    /// The court whose clerk issued it.
    pub court: Line,
    /// Its number there.
    pub reference: Line,
    /// The day on which the provider received it.
    pub received_on: Date,
}
