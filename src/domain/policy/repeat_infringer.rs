//! The repeat-infringer policy of 17 U.S.C. 512(i)(1)(A), with the steps as data.

use super::table::Table;
use super::{Document, Edition, PolicyError, Version, front};
use crate::domain::keyed::keyed;

keyed! {
    /// Which removals count as one strike together.
    pub enum Grouping {
        /// Each location by itself.
        None = "none",
        /// All that were disabled on one day, in the provider's zone.
        SameDay = "same_day",
        /// All that concern the same works, whatever the notice.
        SameWork = "same_work",
        /// All of one notice.
        SameNotice = "same_notice",
    }
}

impl Grouping {
    /// The rule, as a sentence of the policy.
    #[must_use]
    pub const fn explained(self) -> &'static str {
        match self {
            Self::None => "Each item that we remove counts as a strike of its own.",
            Self::SameDay => "Items that we remove on the same day count as one strike together.",
            Self::SameWork => "Items that concern the same works count as one strike together.",
            Self::SameNotice => "Items of the same notice count as one strike together.",
        }
    }
}

/// One edition of `repeat-infringer.md`. The statute names no number; these are the policy's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RepeatInfringerPolicy {
    /// Title, date, body and version.
    pub edition: Edition,
    /// At how many strikes what happens.
    pub steps: Steps,
}

/// Strikes that count, and what is due at which number. `warn_at < restrict_at < terminate_at`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Steps {
    /// The strike that brings a warning.
    pub warn_at: u16,
    /// The strike that takes away the right to upload for a time.
    pub restrict_at: u16,
    /// The strike at which a person considers ending the account.
    pub terminate_at: u16,
    /// After so many months a strike no longer counts.
    pub expires_after_months: u16,
    /// What counts together; nothing in editions of before there was such a key.
    pub grouping: Grouping,
}

impl RepeatInfringerPolicy {
    /// Reads one edition and reports all faults at once.
    ///
    /// # Errors
    /// Every fault, in the order of lines; steps that do not rise are one.
    pub fn parse(text: &str) -> Result<Self, Vec<PolicyError>> {
        let read = |root: &Table<'_>| root.child("steps", Steps::read);
        let (edition, steps) = front::read(Document::RepeatInfringer, text, read)?;
        Ok(Self { edition, steps })
    }

    /// The version that strikes are pinned to.
    #[must_use]
    pub const fn version(&self) -> Version {
        self.edition.version()
    }
}

impl Steps {
    fn read(table: &Table<'_>) -> Option<Self> {
        let (warn, restrict) = (table.count("warn_at"), table.count("restrict_at"));
        let (terminate, months) =
            (table.count("terminate_at"), table.count("expires_after_months"));
        let grouped = table.has("grouping");
        let grouping = if grouped { table.one_of("grouping") } else { Some(Grouping::None) };
        let (warn_at, restrict_at, terminate_at) = (warn?, restrict?, terminate?);
        let mut rising = true;
        for (key, value, before) in
            [("restrict_at", restrict_at, warn_at), ("terminate_at", terminate_at, restrict_at)]
        {
            if value <= before {
                table.refuse(key, format!("more than {before}"), Some(value.to_string()));
                rising = false;
            }
        }
        let (expires_after_months, grouping) = (months?, grouping?);
        rising.then_some(Self {
            warn_at,
            restrict_at,
            terminate_at,
            expires_after_months,
            grouping,
        })
    }
}
