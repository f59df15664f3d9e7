//! What a form is filled in for: a new notice, the completion of one, or a letter that is typed in at
//! the desk. Its pages and its addresses.
use crate::formats::entry::Arrival;

/// Where the pages of a form lead, and what they call it.
pub enum Purpose {
    /// A notice that opens a case.
    New,
    /// Another version of the notice of a case.
    Complete {
        /// Number of the case.
        number: String,
        /// The claimant's key.
        key: String,
    },
    /// What came on paper or by telephone.
    Entry(Arrival),
}

impl Purpose {
    /// Where the form is filled in further.
    pub fn fill(&self) -> String {
        match self {
            Self::New => "/notices/new".to_owned(),
            Self::Complete { number, key } => format!("/cases/{number}/complete?key={key}"),
            Self::Entry(_) => "/desk/entry".to_owned(),
        }
    }

    /// Where it is sent.
    pub fn send(&self) -> String {
        match self {
            Self::New => "/notices".to_owned(),
            Self::Complete { .. } | Self::Entry(_) => self.fill(),
        }
    }

    /// The entry of the navigation that it belongs to.
    pub const fn here(&self) -> &'static str {
        match self {
            Self::New => "notice",
            Self::Complete { .. } => "status",
            Self::Entry(_) => "entry",
        }
    }

    /// The case that is completed.
    pub fn case(&self) -> Option<&str> {
        match self {
            Self::New | Self::Entry(_) => None,
            Self::Complete { number, .. } => Some(number),
        }
    }

    /// The page of that case.
    pub fn back(&self) -> String {
        match self {
            Self::New | Self::Entry(_) => String::new(),
            Self::Complete { number, key } => format!("/cases/{number}?key={key}"),
        }
    }

    /// How it came, where somebody types it in.
    pub const fn arrival(&self) -> Option<&Arrival> {
        match self {
            Self::Entry(arrival) => Some(arrival),
            Self::New | Self::Complete { .. } => None,
        }
    }

    /// Whether somebody at the desk types it in.
    pub const fn is_entry(&self) -> bool {
        self.arrival().is_some()
    }
}
