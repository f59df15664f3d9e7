//! The repeat-infringer policy of 17 U.S.C. 512(i)(1)(A), with the steps as data.

use super::table::Table;
use super::{Document, Edition, PolicyError, Version, front};

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
        let expires_after_months = months?;
        rising.then_some(Self { warn_at, restrict_at, terminate_at, expires_after_months })
    }
}
