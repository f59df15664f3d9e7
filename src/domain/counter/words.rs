//! The exact words of the statements: one source for form, preview, copy, letters and receipt.
use super::notice::CounterNotice;
use crate::domain::policy::{CounterNoticePolicy, CounterStatementKind, Provider};

/// The label of material that is described in words; no document words it.
pub const DESCRIBED: &str = "The material, described in words";
/// The label of the day beside the signature; no document words it either.
pub const SIGNED_ON: &str = "Date of signing";

/// The two documents whose words a counter-notice was made under. It is pinned to both.
#[derive(Debug, Clone, Copy)]
pub struct Editions<'a> {
    /// The counter-notice policy.
    pub policy: &'a CounterNoticePolicy,
    /// The provider, because the consent abroad names a district in which it may be found.
    pub provider: &'a Provider,
}

/// One statement that the statute asks of this subscriber.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stated<'a> {
    /// Which statement.
    pub kind: CounterStatementKind,
    /// Its short name.
    pub title: &'a str,
    /// The exact words, those of 28 U.S.C. 1746(1) included where the signer is abroad.
    pub wording: String,
    /// Whether it was made.
    pub made: bool,
}

impl<'a> Editions<'a> {
    /// The sentence of a statement as it is shown beside its box.
    #[must_use]
    pub fn wording(&self, kind: CounterStatementKind) -> String {
        let wording = &self.policy.statements.get(kind).wording;
        match kind {
            CounterStatementKind::ConsentAbroad => format!(
                "{wording} A district in which {} may be found is: {}.",
                self.provider.legal_name,
                self.provider.federal_district.trim_end_matches('.')
            ),
            CounterStatementKind::Mistake
            | CounterStatementKind::ConsentUnitedStates
            | CounterStatementKind::Service => wording.clone(),
        }
    }

    /// What this subscriber was asked to state, made or not: mistake, the consent that fits the
    /// address, and service. The other consent says nothing true of the subscriber and is left out.
    #[must_use]
    pub fn stated(&self, notice: &CounterNotice) -> Vec<Stated<'a>> {
        let kinds =
            [CounterStatementKind::Mistake, notice.consent(), CounterStatementKind::Service];
        kinds
            .map(|kind| Stated {
                kind,
                title: &self.policy.statements.get(kind).title,
                wording: match kind {
                    CounterStatementKind::Mistake if notice.is_abroad() => {
                        format!("{} {}", self.wording(kind), self.policy.declaration_abroad)
                    }
                    _ => self.wording(kind),
                },
                made: notice.statements.made(kind),
            })
            .into()
    }
}
