//! The counter-notice policy: how the elements of 17 U.S.C. 512(g)(3) are worded.

use super::Each;
use super::table::Table;
use super::wording::ABROAD;
use super::{Document, Edition, ElementWords, FieldWords, PolicyError, Statement, Version, front};
use crate::domain::keyed::keyed;

keyed! {
    /// The four elements of a counter notification, 17 U.S.C. 512(g)(3).
    pub enum CounterElement {
        /// (A): a physical or electronic signature of the subscriber.
        Signature = "signature",
        /// (B): the material, and where it was before it was removed.
        Material = "material",
        /// (C): the belief in a mistake or misidentification, under penalty of perjury.
        Mistake = "mistake",
        /// (D): name, address, telephone number, consent to jurisdiction, acceptance of service.
        Consent = "consent",
    }
}

impl CounterElement {
    /// The clause of 17 U.S.C. that asks for it, such as `512(g)(3)(C)`.
    #[must_use]
    pub const fn clause(self) -> &'static str {
        match self {
            Self::Signature => "512(g)(3)(A)",
            Self::Material => "512(g)(3)(B)",
            Self::Mistake => "512(g)(3)(C)",
            Self::Consent => "512(g)(3)(D)",
        }
    }
}

keyed! {
    /// The statements of a counter-notice. A subscriber makes one of the two consents.
    pub enum CounterStatementKind {
        /// (C): removed by mistake or misidentification. Under penalty of perjury.
        Mistake = "mistake",
        /// (D): consent to the court of the district of an address in the United States.
        ConsentUnitedStates = "consent_us",
        /// (D): consent to any district in which the provider may be found, for others.
        ConsentAbroad = "consent_abroad",
        /// (D): service of process is accepted from the notifier or an agent of the notifier.
        Service = "service",
    }
}

impl CounterStatementKind {
    /// The element that the statement serves.
    #[must_use]
    pub const fn element(self) -> CounterElement {
        match self {
            Self::Mistake => CounterElement::Mistake,
            Self::ConsentUnitedStates | Self::ConsentAbroad | Self::Service => {
                CounterElement::Consent
            }
        }
    }

    /// Words of the statute without which a wording would be weaker than the law asks.
    #[must_use]
    pub const fn must_say(self) -> &'static [&'static str] {
        match self {
            Self::Mistake => {
                &["under penalty of perjury", "good faith belief", "mistake or misidentification"]
            }
            Self::ConsentUnitedStates => &["consent to the jurisdiction", "address is located"],
            Self::ConsentAbroad => &["consent to the jurisdiction", "any judicial district"],
            Self::Service => &["accept service of process", "agent"],
        }
    }
}

keyed! {
    /// The built-in fields of the counter-notice form.
    pub enum CounterField {
        /// The subscriber's name.
        Name = "name",
        /// The subscriber's postal address.
        PostalAddress = "postal_address",
        /// The country of that address: it decides between the two consents.
        Country = "country",
        /// The telephone number.
        Phone = "phone",
        /// Electronic mail address; the statute does not ask for it.
        Email = "email",
        /// The material and its former place.
        Locations = "locations",
        /// What the subscriber wants to say about it; the statute does not ask for it.
        Explanation = "explanation",
        /// The typed name that is the electronic signature.
        Signature = "signature",
    }
}

/// One edition of `counter-notice.md`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CounterNoticePolicy {
    /// Title, date, body and version.
    pub edition: Edition,
    /// The words for each element of the statute.
    pub elements: Each<CounterElement, ElementWords>,
    /// The exact statements.
    pub statements: Each<CounterStatementKind, Statement>,
    /// 28 U.S.C. 1746(1): what a signer outside the United States declares besides.
    pub declaration_abroad: String,
    /// 512(f): what knowing misrepresentation costs.
    pub misrepresentation: String,
    /// 512(g)(2)(B): the claimant gets a copy, with name, address and telephone number.
    pub copy: String,
    /// The sentence beside the typed signature, 15 U.S.C. 7006(5).
    pub intent: String,
    /// The words on the fields of the form.
    pub form: Each<CounterField, FieldWords>,
    /// The words on the field for a representative who signs. None where the policy takes only the
    /// signature that 512(g)(3)(A) names, the subscriber's own.
    pub representative: Option<FieldWords>,
}

impl CounterNoticePolicy {
    /// Reads one edition and reports all faults at once.
    ///
    /// # Errors
    /// Every fault, in the order of lines; an element that is dropped or weakened is one.
    pub fn parse(text: &str) -> Result<Self, Vec<PolicyError>> {
        let (edition, policy) = front::read(Document::CounterNotice, text, Self::read)?;
        Ok(policy(edition))
    }

    fn read(root: &Table<'_>) -> Option<impl FnOnce(Edition) -> Self + use<>> {
        let elements = root.each("elements", |table, element: CounterElement| {
            ElementWords::read(table, element.clause())
        });
        let statements = root.each("statements", |table, kind: CounterStatementKind| {
            Statement::read(table, kind.must_say())
        });
        let abroad = root.child("declaration", |table| table.wording("abroad", ABROAD));
        let warnings = root.child("warnings", |table| {
            let (one, two) = (table.text("misrepresentation"), table.text("copy"));
            Some((one?, two?))
        });
        let intent = root.text("intent");
        let form = root.each("form", |table, _: CounterField| FieldWords::read(table));
        let representative = representative(root);
        let (elements, statements, form) = (elements?, statements?, form?);
        let representative = representative?;
        let (declaration_abroad, intent) = (abroad?, intent?);
        let (misrepresentation, copy) = warnings?;
        Some(move |edition| Self {
            edition,
            elements,
            statements,
            declaration_abroad,
            misrepresentation,
            copy,
            intent,
            form,
            representative,
        })
    }

    /// The version that counter-notices are pinned to.
    #[must_use]
    pub const fn version(&self) -> Version {
        self.edition.version()
    }
}

/// Absent is `false`: the statute wants the signature of the subscriber. The words may stand ready
/// while the key says `false`.
#[expect(clippy::option_option, reason = "outer: readable; inner: allowed")]
fn representative(root: &Table<'_>) -> Option<Option<FieldWords>> {
    let allowed = if root.has("representative_may_sign") {
        root.flag("representative_may_sign")
    } else {
        Some(false)
    };
    let words = if allowed == Some(true) || root.has("representative") {
        root.child("representative", FieldWords::read).map(Some)
    } else {
        Some(None)
    };
    let (allowed, words) = (allowed?, words?);
    Some(words.filter(|_| allowed))
}
