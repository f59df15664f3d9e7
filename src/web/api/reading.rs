//! A notice in a request: read, parsed and judged under the policy in force; all faults together.
use std::sync::Arc;

use super::answer::MissingAnswer;
use crate::{
    domain::{
        notice::Notice,
        policy::{CopyrightPolicy, Element, FormField, StatementKind},
        verdict::{Override, Verdict, judge},
    },
    formats::json::{Fault, NoticeRequest, Tree, notice_at, pointer_of},
    web::Web,
};

/// A notice that can be kept.
pub struct Reading {
    /// The notice.
    pub notice: Notice,
    /// The policy it is signed under.
    pub policy: Arc<CopyrightPolicy>,
}

impl Reading {
    /// Reads what stands at `at` of the request; `found` is what an agent found about it before.
    pub fn of(web: &Web, tree: Tree, at: &str, found: &[Override]) -> Result<Self, Vec<Fault>> {
        let policy = web.app.policies.copyright().clone();
        let (request, mut faults) = notice_at(tree, at, &policy);
        let NoticeRequest { draft, policy: read, incomplete } = request;
        faults.extend(outdated(&format!("{at}/policy"), &read, &policy.version().to_string()));
        let (notice, problems) = draft.read(&policy, web.app.clock.now());
        for problem in problems {
            let pointer = format!("{at}{}", pointer_of(&problem.field));
            // What is wrong with a location is known by its place in the list.
            let known = faults.iter().any(|fault| fault.pointer.starts_with(&pointer));
            if !known {
                faults.push(Fault::new(pointer, "invalid", problem.message));
            }
        }
        let verdict = judge(&policy, &notice, found);
        if !incomplete {
            let open: Vec<Fault> = lacking(&policy, &notice, &verdict)
                .into_iter()
                .map(|fault| Fault { pointer: format!("{at}{}", fault.pointer), ..fault })
                .filter(|fault| !faults.iter().any(|it| it.pointer.starts_with(&fault.pointer)))
                .collect();
            faults.extend(open);
        }
        if faults.is_empty() { Ok(Self { notice, policy }) } else { Err(faults) }
    }
}

/// The statements were made to the words of this version, or of none.
pub fn outdated(at: &str, read: &str, current: &str) -> Option<Fault> {
    if read == current {
        return None;
    }
    let (code, what) = if read.is_empty() {
        ("required", "must say under which version of the policy the statements are made")
    } else {
        ("stale_policy", "is not the version in force")
    };
    Some(Fault::new(at, code, format!("{what}; that is {current}")))
}

/// What is missing, each at the field that would bring it.
fn lacking(policy: &CopyrightPolicy, notice: &Notice, verdict: &Verdict) -> Vec<Fault> {
    let mut faults = Vec::new();
    for element in verdict.missing() {
        let words = policy.elements.get(element).missing.as_str();
        let mut missing = |pointer: String| faults.push(Fault::new(pointer, "missing", words));
        match element {
            Element::Signature => missing(format!("/{}", FormField::Signature)),
            Element::Work => missing("/works".to_owned()),
            Element::Location => missing(format!("/{}", FormField::Locations)),
            Element::Contact => missing(format!("/{}", FormField::Email)),
            Element::GoodFaith | Element::Authority => {
                let made = |kind: StatementKind| notice.statements.given(kind);
                let of = StatementKind::ALL.iter().filter(|kind| kind.element() == element);
                of.filter(|kind| !made(**kind)).for_each(|it| missing(format!("/statements/{it}")));
            }
        }
    }
    faults.extend(verdict.asked.iter().map(|asked| {
        let pointer = format!("/fields/{}", asked.key);
        Fault::new(pointer, "missing", format!("is asked for by the policy: {}", asked.label))
    }));
    faults
}

/// What is missing, as an answer says it.
pub fn missing(policy: &CopyrightPolicy, verdict: &Verdict) -> Vec<MissingAnswer> {
    let element = |element: Element| MissingAnswer {
        key: element.key().to_owned(),
        clause: Some(element.clause()),
        detail: policy.elements.get(element).missing.clone(),
    };
    let asked = verdict.asked.iter().map(|asked| MissingAnswer {
        key: asked.key.clone(),
        clause: None,
        detail: asked.label.clone(),
    });
    verdict.missing().into_iter().map(element).chain(asked).collect()
}
