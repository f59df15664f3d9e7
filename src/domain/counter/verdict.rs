//! The verdict on a counter-notice: which of the four elements of 512(g)(3) it has.
//!
//! The machine finds presence; whether it suffices, a person judges. The clock of 512(g)(2)(C)
//! starts when the communication is received that completes the four.
use std::fmt;

use super::notice::CounterNotice;
use crate::domain::{
    keyed::keyed,
    policy::{CounterElement, CounterNoticePolicy, CounterStatementKind},
    verdict::{SHOWN, excerpt},
};

keyed! {
    /// A part of an element that is not there. The statute asks for every one of them; it does not
    /// ask for an e-mail address or an explanation.
    pub enum Lack {
        /// (A): the signature.
        Signature = "signature",
        /// (B): the material and its former location.
        Material = "material",
        /// (C): the statement about mistake or misidentification.
        Mistake = "mistake",
        /// (D): the name.
        Name = "name",
        /// (D): the address.
        Address = "postal_address",
        /// (D): the telephone number.
        Phone = "phone",
        /// (D): the consent that fits the address.
        Consent = "consent",
        /// (D): acceptance of service of process.
        Service = "service",
    }
}

impl Lack {
    /// The element that is incomplete without it.
    #[must_use]
    pub const fn element(self) -> CounterElement {
        match self {
            Self::Signature => CounterElement::Signature,
            Self::Material => CounterElement::Material,
            Self::Mistake => CounterElement::Mistake,
            Self::Name | Self::Address | Self::Phone | Self::Consent | Self::Service => {
                CounterElement::Consent
            }
        }
    }

    /// What people read, in a sentence such as "The telephone number is missing".
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Signature => "the signature",
            Self::Material => "the choice of the material",
            Self::Mistake => "the statement about mistake or misidentification",
            Self::Name => "the name",
            Self::Address => "the address",
            Self::Phone => "the telephone number",
            Self::Consent => "the consent to jurisdiction that fits the address",
            Self::Service => "the acceptance of service of process",
        }
    }
}

/// What was found about one element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CounterFinding {
    /// Which element.
    pub element: CounterElement,
    /// What is missing of it, in the order of the statute; nothing when it is met.
    pub lacks: Vec<Lack>,
    /// The words of the counter-notice that show it, shortened.
    pub words: Vec<String>,
    /// Why it counts as met or not, in sentences.
    pub why: String,
}

impl CounterFinding {
    /// Whether the element is there.
    #[must_use]
    pub fn is_met(&self) -> bool {
        self.lacks.is_empty()
    }
}

/// The four findings, in the order of the statute, and what a person may want to look at again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CounterVerdict {
    /// One per element.
    pub findings: Vec<CounterFinding>,
    /// Questions to the subscriber that change nothing: people sign with variants of their name.
    pub questions: Vec<Question>,
}

/// What a person may want to look at again. It reads as a sentence to the subscriber.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Question {
    /// Another name is signed with than was given.
    OtherName {
        /// The name as signed.
        signed: String,
        /// The name as given.
        given: String,
    },
    /// An address is given without its country.
    NoCountry,
}

impl fmt::Display for Question {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OtherName { signed, given } => write!(
                out,
                "You sign as “{signed}” and give your name as “{given}”. Is that the same person? \
                 The statute asks for the signature of the subscriber."
            ),
            Self::NoCountry => out.write_str(
                "You name no country. Is the consent that you made the one for your address?",
            ),
        }
    }
}

impl CounterVerdict {
    /// Whether all four elements are there: then the clock of 512(g)(2)(C) starts.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.findings.iter().all(CounterFinding::is_met)
    }

    /// The elements that are not met, in the order of the statute.
    #[must_use]
    pub fn missing(&self) -> Vec<CounterElement> {
        let unmet = self.findings.iter().filter(|finding| !finding.is_met());
        unmet.map(|finding| finding.element).collect()
    }

    /// Everything that is missing, in the order of the statute.
    #[must_use]
    pub fn lacks(&self) -> Vec<Lack> {
        self.findings.iter().flat_map(|finding| finding.lacks.iter().copied()).collect()
    }
}

/// Applies the statute to `notice`; `policy` words the statements that a finding quotes.
#[must_use]
pub fn judge(policy: &CounterNoticePolicy, notice: &CounterNotice) -> CounterVerdict {
    let findings = CounterElement::ALL.iter().map(|element| match element {
        CounterElement::Signature => signature(notice),
        CounterElement::Material => material(notice),
        CounterElement::Mistake => mistake(policy, notice),
        CounterElement::Consent => consent(policy, notice),
    });
    CounterVerdict { findings: findings.collect(), questions: questions(notice) }
}

fn signature(notice: &CounterNotice) -> CounterFinding {
    let element = CounterElement::Signature;
    let Some(signature) = &notice.signature else {
        let why = "No name is typed as signature.".to_owned();
        return CounterFinding { element, lacks: vec![Lack::Signature], words: vec![], why };
    };
    let why = match (&notice.representative, &notice.name) {
        (Some(who), _) => format!("A typed name, given by a representative: “{who}”."),
        (None, Some(name)) if is_same(name.as_str(), signature.name.as_str()) => {
            "A typed name, the same as the subscriber’s.".to_owned()
        }
        (None, Some(name)) => format!("A typed name; the subscriber is given as “{name}”."),
        (None, None) => "A typed name; no other name of the subscriber is given.".to_owned(),
    };
    CounterFinding { element, lacks: vec![], words: vec![excerpt(signature.name.as_str())], why }
}

fn material(notice: &CounterNotice) -> CounterFinding {
    let items = &notice.material.items;
    let words = items.iter().take(SHOWN).map(|item| excerpt(&item.location.line())).collect();
    let (lacks, why) = match (items.len(), &notice.material.described) {
        (0, None) => (vec![Lack::Material], "No location is chosen.".to_owned()),
        (0, Some(_)) => (
            vec![Lack::Material],
            "The material is described, and no location of the case is chosen.".to_owned(),
        ),
        (1, _) => (vec![], "One location is chosen.".to_owned()),
        (many, _) => (vec![], format!("{many} locations are chosen.")),
    };
    CounterFinding { element: CounterElement::Material, lacks, words, why }
}

fn mistake(policy: &CounterNoticePolicy, notice: &CounterNotice) -> CounterFinding {
    let (lacks, why) = if notice.statements.mistake {
        (vec![], "The statement is made.")
    } else {
        (vec![Lack::Mistake], "The statement is not made.")
    };
    CounterFinding {
        element: CounterElement::Mistake,
        words: quoted(policy, notice, &[CounterStatementKind::Mistake]),
        lacks,
        why: why.to_owned(),
    }
}

fn consent(policy: &CounterNoticePolicy, notice: &CounterNotice) -> CounterFinding {
    let wanted = notice.consent();
    let parts = [
        (Lack::Name, notice.name.is_some()),
        (Lack::Address, notice.address.is_some()),
        (Lack::Phone, notice.phone.is_some()),
        (Lack::Consent, notice.statements.made(wanted)),
        (Lack::Service, notice.statements.service),
    ];
    let lacks: Vec<Lack> =
        parts.iter().filter(|(_, given)| !given).map(|(lack, _)| *lack).collect();
    let given = [
        notice.name.as_ref().map(ToString::to_string),
        notice.address.as_ref().map(|address| excerpt(address.as_str())),
        notice.phone.as_ref().map(ToString::to_string),
    ];
    let mut words: Vec<String> = given.into_iter().flatten().collect();
    words.extend(quoted(policy, notice, &[wanted, CounterStatementKind::Service]));
    CounterFinding { element: CounterElement::Consent, why: why(notice, &lacks), lacks, words }
}

/// Why 512(g)(3)(D) is met or not.
fn why(notice: &CounterNotice, lacks: &[Lack]) -> String {
    if lacks.is_empty() {
        return "Name, address, telephone number and both statements are given.".to_owned();
    }
    let names: Vec<&str> = lacks.iter().map(|lack| lack.label()).collect();
    let why = format!("Missing: {}.", names.join(", "));
    let statements = notice.statements;
    let other = match notice.consent() {
        CounterStatementKind::ConsentAbroad => statements.consent_us,
        _ => statements.consent_abroad,
    };
    match &notice.country {
        Some(country) if other && lacks.contains(&Lack::Consent) => {
            format!("{why} The consent that was made does not fit an address in “{country}”.")
        }
        _ => why,
    }
}

fn questions(notice: &CounterNotice) -> Vec<Question> {
    let mut questions = Vec::new();
    if let (Some(name), Some(signature), None) =
        (&notice.name, &notice.signature, &notice.representative)
        && !is_same(name.as_str(), signature.name.as_str())
    {
        let (signed, given) = (signature.name.to_string(), name.to_string());
        questions.push(Question::OtherName { signed, given });
    }
    if notice.country.is_none() && notice.address.is_some() {
        questions.push(Question::NoCountry);
    }
    questions
}

fn quoted(
    policy: &CounterNoticePolicy,
    notice: &CounterNotice,
    kinds: &[CounterStatementKind],
) -> Vec<String> {
    let made = kinds.iter().filter(|kind| notice.statements.made(**kind));
    made.map(|kind| policy.statements.get(*kind).wording.clone()).collect()
}

/// The same name, whatever the case of its letters and the spaces between.
fn is_same(one: &str, other: &str) -> bool {
    let plain = |name: &str| name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    plain(one) == plain(other)
}
