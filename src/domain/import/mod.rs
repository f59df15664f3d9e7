//! Imports: a file of many notices, how far it has come, and what became of each of its rows.
mod cell;
mod field;
mod mapping;
mod synonym;
mod unit;

use super::keyed::keyed;

pub use field::{Field, Target};
pub use mapping::{Letter, Mapping};
pub use unit::{Row, Table, Unit, units};

keyed! {
    /// What is done with the rows once all of them were checked.
    pub enum Mode {
        /// Nothing: the report says what would be done.
        DryRun = "dry_run",
        /// Rows without a problem become cases, the others stay in the report.
        GoodRows = "good_rows",
        /// Cases are opened when not one row has a problem.
        AllOrNothing = "all_or_nothing",
    }
}

impl Mode {
    /// What people read.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::DryRun => "Dry run: check every row, open nothing",
            Self::GoodRows => "Open the rows that have no problem",
            Self::AllOrNothing => "Open all rows, or none if one has a problem",
        }
    }
}

keyed! {
    /// Which rows are one notice.
    pub enum Grouping {
        /// Each row is one.
        Row = "row",
        /// Rows with the same reference; without one, those of the same claimant about the same work.
        Reference = "reference",
        /// The whole file is one.
        File = "file",
    }
}

impl Grouping {
    /// What people read.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Row => "One case for each row",
            Self::Reference => "One case for each reference, or for each claimant and work",
            Self::File => "One case for the whole file",
        }
    }
}

keyed! {
    /// How far an import has come.
    pub enum Stage {
        /// The file is being read.
        Reading = "reading",
        /// A person says what its columns mean.
        Mapping = "mapping",
        /// Each row is being checked.
        Checking = "checking",
        /// All rows were checked, and a person says what next.
        Checked = "checked",
        /// Cases are being opened.
        Opening = "opening",
        /// Every row that was to be opened is.
        Done = "done",
        /// It was all or nothing, and a row had a problem: nothing was opened.
        Stopped = "stopped",
        /// The file cannot be read as a table.
        Refused = "refused",
        /// A person ended it; what had been opened stays.
        Cancelled = "cancelled",
    }
}

impl Stage {
    /// What people read.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Reading => "Being read",
            Self::Mapping => "Waits for its columns",
            Self::Checking => "Rows are checked",
            Self::Checked => "Checked, nothing opened",
            Self::Opening => "Cases are opened",
            Self::Done => "Done",
            Self::Stopped => "Nothing opened: a row has a problem",
            Self::Refused => "Cannot be read",
            Self::Cancelled => "Cancelled",
        }
    }

    /// A worker goes on with it by itself.
    #[must_use]
    pub const fn is_at_work(self) -> bool {
        matches!(self, Self::Reading | Self::Checking | Self::Opening)
    }

    /// A person may still say what its columns mean.
    #[must_use]
    pub const fn may_be_mapped(self) -> bool {
        matches!(self, Self::Mapping | Self::Checked | Self::Stopped)
    }
}

keyed! {
    /// What became of a row.
    pub enum RowState {
        /// Nothing stands against opening it.
        Good = "good",
        /// It has a problem, and no case comes of it.
        Bad = "bad",
        /// It is in a case.
        Opened = "opened",
        /// It holds nothing.
        Empty = "empty",
    }
}

impl RowState {
    /// What people read.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Good => "Can be opened",
            Self::Bad => "Refused",
            Self::Opened => "Opened",
            Self::Empty => "Empty",
        }
    }
}
