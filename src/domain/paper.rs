//! What a hold and a complaint say in words: kept apart from the chain because it can be erased.
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::text::{Line, Passage};

/// Characters kept of what somebody writes.
pub const WORDS_MOST: usize = 20_000;

/// Word of a proceeding, as it was given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HoldPaper {
    /// The court, or the Copyright Claims Board.
    pub court: Line,
    /// The docket or claim number.
    pub docket: Option<Line>,
    /// When it was filed or commenced.
    pub filed_on: Option<Date>,
    /// Who sent word of it, when that is not the key's holder.
    pub from: Option<Line>,
    /// What was written, and where the complaint can be seen.
    pub words: Option<Passage>,
}

/// A complaint, as it was given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ComplaintPaper {
    /// Why the outcome is wrong.
    pub words: Passage,
}
