//! A counter-notice, complete or not, exactly as far as it was given.
use serde::{Deserialize, Serialize};

use crate::domain::{
    location::Location,
    notice::Signature,
    party::{Email, is_abroad},
    policy::{CounterStatementKind, Version},
    text::{Line, Passage},
    way::Contact,
};

/// Characters kept of the explanation, and of material described in words.
pub const EXPLANATION_MOST: usize = 50_000;

/// One location of the case that the counter-notice is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// Its number in the case, from 1.
    pub position: u32,
    /// Where the material appeared before it was removed: 512(g)(3)(B).
    pub location: Location,
}

/// What was removed, and where it was: 512(g)(3)(B).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Material {
    /// The locations that were chosen, each once, in the order of the case.
    pub items: Vec<Item>,
    /// The material in the subscriber's own words.
    pub described: Option<Passage>,
}

/// The statements, each made or not; their wording is that of [`super::words::Editions`].
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[expect(clippy::struct_excessive_bools, reason = "four boxes, each ticked or not")]
pub struct CounterStatements {
    /// 512(g)(3)(C): mistake or misidentification, under penalty of perjury.
    pub mistake: bool,
    /// 512(g)(3)(D): consent of whoever has an address in the United States.
    pub consent_us: bool,
    /// 512(g)(3)(D): consent of everybody else.
    pub consent_abroad: bool,
    /// 512(g)(3)(D): acceptance of service of process.
    pub service: bool,
}

impl CounterStatements {
    /// Whether this statement was made.
    #[must_use]
    pub const fn made(&self, kind: CounterStatementKind) -> bool {
        match kind {
            CounterStatementKind::Mistake => self.mistake,
            CounterStatementKind::ConsentUnitedStates => self.consent_us,
            CounterStatementKind::ConsentAbroad => self.consent_abroad,
            CounterStatementKind::Service => self.service,
        }
    }
}

/// Everything a counter-notice may hold; what was not given is absent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CounterNotice {
    /// The version of the counter-notice policy it was signed under.
    pub policy: Version,
    /// The version of the provider's particulars, whose district the consent abroad names.
    pub provider: Version,
    /// The subscriber's name.
    pub name: Option<Line>,
    /// The subscriber's postal address as typed.
    pub address: Option<Passage>,
    /// The country of the address; it decides between the two consents.
    pub country: Option<Line>,
    /// The telephone number as typed.
    pub phone: Option<Line>,
    /// The statute does not ask for it, and the claimant is not told of it.
    pub email: Option<Email>,
    /// What it is about.
    pub material: Material,
    /// Why it was a mistake, in the subscriber's words; the statute does not ask for it.
    pub explanation: Option<Passage>,
    /// What was stated.
    pub statements: CounterStatements,
    /// The signature.
    pub signature: Option<Signature>,
    /// Who signs for the subscriber and in what capacity; only where the policy allows it.
    pub representative: Option<Line>,
    /// The honeypot was filled: to be looked at, never dropped.
    pub suspicious: bool,
}

impl CounterNotice {
    /// How its sender can be reached, by what was given in it.
    #[must_use]
    pub fn contact(&self) -> Contact<'_> {
        Contact {
            names: [self.name.as_ref(), None],
            email: self.email.as_ref(),
            address: self.address.as_ref(),
            country: self.country.as_ref(),
            phone: self.phone.as_ref(),
        }
    }

    /// Whether the address is known to lie outside the United States: by its country, or, where
    /// none is named, because only the consent that says so was made.
    #[must_use]
    pub fn is_abroad(&self) -> bool {
        match &self.country {
            Some(country) => is_abroad(Some(country)),
            None => self.statements.consent_abroad && !self.statements.consent_us,
        }
    }

    /// Which of the two consents 512(g)(3)(D) asks of this subscriber.
    #[must_use]
    pub fn consent(&self) -> CounterStatementKind {
        if self.is_abroad() {
            CounterStatementKind::ConsentAbroad
        } else {
            CounterStatementKind::ConsentUnitedStates
        }
    }
}
