//! What a form is filled in for: a new notice, or the completion of one. Its pages and its addresses.

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
}

impl Purpose {
    /// Where the form is filled in further.
    pub fn fill(&self) -> String {
        match self {
            Self::New => "/notices/new".to_owned(),
            Self::Complete { number, key } => format!("/cases/{number}/complete?key={key}"),
        }
    }

    /// Where it is sent.
    pub fn send(&self) -> String {
        match self {
            Self::New => "/notices".to_owned(),
            Self::Complete { .. } => self.fill(),
        }
    }

    /// The entry of the navigation that it belongs to.
    pub const fn here(&self) -> &'static str {
        match self {
            Self::New => "notice",
            Self::Complete { .. } => "status",
        }
    }

    /// The case that is completed.
    pub fn case(&self) -> Option<&str> {
        match self {
            Self::New => None,
            Self::Complete { number, .. } => Some(number),
        }
    }

    /// The page of that case.
    pub fn back(&self) -> String {
        match self {
            Self::New => String::new(),
            Self::Complete { number, key } => format!("/cases/{number}?key={key}"),
        }
    }
}
