//! The privacy notice for those who write to the agent, with the retention times as data.

use super::table::Table;
use super::{Document, Edition, PolicyError, Version, front};

/// One edition of `privacy.md`: the information of Regulation (EU) 2016/679, articles 13 and 14.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PrivacyNotice {
    /// Title, date, body and version.
    pub edition: Edition,
    /// How long what is kept.
    pub retention: Retention,
}

/// How long personal data are kept. Holds and preservation go before these times.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Retention {
    /// Years after a case closed; 17 U.S.C. 507(b) gives three years to sue.
    pub case_years: u16,
    /// Months after a notice that had no effect.
    pub ineffective_months: u16,
    /// Days for which network addresses and browser names are kept.
    pub network_days: u16,
}

impl PrivacyNotice {
    /// Reads one edition and reports all faults at once.
    ///
    /// # Errors
    /// Every fault, in the order of lines.
    pub fn parse(text: &str) -> Result<Self, Vec<PolicyError>> {
        let read = |root: &Table<'_>| root.child("retention", Retention::read);
        let (edition, retention) = front::read(Document::Privacy, text, read)?;
        Ok(Self { edition, retention })
    }

    /// The version that notifiers were shown.
    #[must_use]
    pub const fn version(&self) -> Version {
        self.edition.version()
    }
}

impl Retention {
    fn read(table: &Table<'_>) -> Option<Self> {
        let (years, months) = (table.count("case_years"), table.count("ineffective_months"));
        let days = table.count("network_days");
        Some(Self { case_years: years?, ineffective_months: months?, network_days: days? })
    }
}
