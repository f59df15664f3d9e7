//! The verdict: which of the six elements of 512(c)(3)(A) a notice has, and what follows.
//!
//! The machine finds presence; whether it suffices, a person judges, who may overturn a finding.
use serde::{Deserialize, Serialize};

use super::keyed::keyed;
use super::{
    notice::Notice,
    policy::{CopyrightPolicy, Element, StatementKind},
    text::Passage,
};

keyed! {
    /// What follows from the six findings: 512(c)(3)(B). The statute alone decides it.
    pub enum Overall {
        /// All six: act expeditiously, 512(c)(1)(C).
        Effective = "effective",
        /// Work, location and contact are there, something else is missing: promptly help to complete
        /// it, or the notice counts toward knowledge (512(c)(3)(B)(ii)).
        Curable = "curable",
        /// Work, location or contact is missing: no knowledge follows (512(c)(3)(B)(i)).
        Ineffective = "ineffective",
    }
}

impl Overall {
    /// The word people read.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Effective => "Effective",
            Self::Curable => "Curable",
            Self::Ineffective => "Ineffective",
        }
    }

    /// The statute's rule over the elements that are met.
    #[must_use]
    pub fn of(met: impl Fn(Element) -> bool) -> Self {
        let elements = Element::ALL.iter().copied();
        if elements.clone().all(&met) {
            Self::Effective
        } else if elements.filter(|element| element.is_core()).all(met) {
            Self::Curable
        } else {
            Self::Ineffective
        }
    }
}

/// An agent's correction of one finding, with the reason; the last one about an element counts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Override {
    /// Which element.
    pub element: Element,
    /// What the agent found.
    pub met: bool,
    /// Why.
    pub reason: Passage,
}

/// What was found about one element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Which element.
    pub element: Element,
    /// Whether it counts as there, overrides included.
    pub met: bool,
    /// The words of the notice that show it, shortened.
    pub words: Vec<String>,
    /// Why it counts as met or not.
    pub why: String,
    /// Whether an agent overturned the machine.
    pub overturned: bool,
}

/// A field that only the provider's policy asks for, and that was left empty: asked for, and
/// never a reason to wait.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// The field.
    pub key: String,
    /// Its label.
    pub label: String,
}

/// The six findings, in the order of the statute, and what follows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// One per element.
    pub findings: Vec<Finding>,
    /// Policy fields left empty.
    pub asked: Vec<Asked>,
    /// What follows.
    pub overall: Overall,
}

impl Verdict {
    /// The elements that are not met, in the order of the statute.
    #[must_use]
    pub fn missing(&self) -> Vec<Element> {
        self.findings.iter().filter(|finding| !finding.met).map(|finding| finding.element).collect()
    }
}

/// Applies `policy` and the agent's `overrides` to `notice`.
#[must_use]
pub fn judge(policy: &CopyrightPolicy, notice: &Notice, overrides: &[Override]) -> Verdict {
    let findings: Vec<Finding> = Element::ALL
        .iter()
        .copied()
        .map(|element| {
            let found = find(policy, element, notice);
            match overrides.iter().rev().find(|over| over.element == element) {
                Some(over) => Finding {
                    met: over.met,
                    why: over.reason.to_string(),
                    overturned: true,
                    ..found
                },
                None => found,
            }
        })
        .collect();
    let asked = policy
        .fields
        .iter()
        .filter(|field| field.required && !notice.added.contains_key(&field.key))
        .map(|field| Asked { key: field.key.clone(), label: field.words.label.clone() })
        .collect();
    let overall =
        Overall::of(|element| findings.iter().any(|found| found.element == element && found.met));
    Verdict { findings, asked, overall }
}

fn find(policy: &CopyrightPolicy, element: Element, notice: &Notice) -> Finding {
    let (words, why) = match element {
        Element::Signature => signature(notice),
        Element::Work => works(notice),
        Element::Location => locations(notice),
        Element::Contact => contact(notice),
        Element::GoodFaith | Element::Authority => statements(policy, element, notice),
    };
    match why {
        Ok(why) => Finding { element, met: true, words, why, overturned: false },
        Err(why) => Finding { element, met: false, words, why, overturned: false },
    }
}

/// Found words, and why they suffice (`Ok`) or not (`Err`).
type Found = (Vec<String>, Result<String, String>);

fn signature(notice: &Notice) -> Found {
    let Some(signature) = &notice.signature else {
        return (vec![], Err("No name is typed as signature.".to_owned()));
    };
    let why = match &notice.claimant.signer {
        Some(signer) if signer.as_str().eq_ignore_ascii_case(signature.name.as_str()) => {
            "A typed name, the same as the signer’s.".to_owned()
        }
        Some(signer) => format!("A typed name; the signer is given as “{signer}”."),
        None => "A typed name; no other name of the signer is given.".to_owned(),
    };
    (vec![excerpt(signature.name.as_str())], Ok(why))
}

fn works(notice: &Notice) -> Found {
    let words: Vec<String> =
        notice.works.iter().take(SHOWN).map(|work| excerpt(work.description.as_str())).collect();
    let why = match notice.works.len() {
        0 => Err("No work is described.".to_owned()),
        1 => Ok("One work is described.".to_owned()),
        many => Ok(format!("{many} works are described.")),
    };
    (words, why)
}

fn locations(notice: &Notice) -> Found {
    let words: Vec<String> =
        notice.locations.iter().take(SHOWN).map(|location| excerpt(&location.line())).collect();
    let why = match notice.locations.len() {
        0 => Err("No location is named.".to_owned()),
        1 => Ok("One location is named.".to_owned()),
        many => Ok(format!("{many} different locations are named.")),
    };
    (words, why)
}

fn contact(notice: &Notice) -> Found {
    let claimant = &notice.claimant;
    let given = [
        claimant.email.as_ref().map(ToString::to_string),
        claimant.phone.as_ref().map(ToString::to_string),
        claimant.address.as_ref().map(|address| excerpt(address.as_str())),
    ];
    let words: Vec<String> = given.into_iter().flatten().collect();
    if words.is_empty() {
        (words, Err("No e-mail address, telephone number or postal address is given.".to_owned()))
    } else {
        (words, Ok("The complaining party can be reached.".to_owned()))
    }
}

fn statements(policy: &CopyrightPolicy, element: Element, notice: &Notice) -> Found {
    let wanted: Vec<StatementKind> =
        StatementKind::ALL.iter().copied().filter(|kind| kind.element() == element).collect();
    let given = wanted.iter().filter(|kind| notice.statements.given(**kind));
    let words: Vec<String> = given.map(|kind| notice.wording(*kind, policy).to_owned()).collect();
    let why = match (words.len(), wanted.len()) {
        (1, 1) => Ok("The statement is given."),
        (2, 2) => Ok("Both statements are given."),
        (0, 1) => Err("The statement is not given."),
        (0, _) => Err("Neither of the two statements is given."),
        _ => Err("Only one of the two statements is given."),
    };
    (words, why.map(str::to_owned).map_err(str::to_owned))
}

/// How many works or locations a finding quotes.
pub(in crate::domain) const SHOWN: usize = 3;
/// Characters quoted of each.
const EXCERPT: usize = 160;

/// Text as a finding quotes it.
pub(in crate::domain) fn excerpt(text: &str) -> String {
    match text.char_indices().nth(EXCERPT) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
