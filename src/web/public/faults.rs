//! What is wrong or missing on a form: in the list on top, and again beside each field.
use super::reading::Reading;
use crate::{
    domain::{
        draft::Problem,
        flaw::{Flaw, Wrong},
        notice::Statements,
        policy::{CopyrightPolicy, Element, FormField, StatementKind},
        verdict::Verdict,
    },
    formats::words::Words,
};

/// What only the desk is asked.
pub const DOOR: &str = "How did it come?";
pub const RECEIVED_AT: &str = "When was it received?";
pub const REFERENCE: &str = "The sender’s own reference";

/// One line of the list on top.
#[derive(Debug, PartialEq, Eq)]
pub struct Fault {
    /// The field on the form.
    pub name: String,
    /// The anchor to jump to.
    pub field: String,
    /// What is said on top.
    pub message: String,
    /// What is said beside the field, under its label.
    pub beside: String,
}

/// All of them, in the order of the form.
#[derive(Debug, Default)]
pub struct Faults(pub Vec<Fault>);

impl Faults {
    /// Those of a form that came back.
    pub fn of(words: Words, reading: &Reading) -> Self {
        let policy = &reading.policy;
        let mut faults: Vec<Fault> =
            reading.flaws.iter().map(|flaw| wrong(words, policy, flaw)).collect();
        // What could not be read is not missing.
        let unread: Vec<Element> =
            reading.flaws.iter().filter_map(|flaw| element(&flaw.field)).collect();
        faults.extend(missing(words, reading, &unread));
        faults.sort_by_key(|fault| rank(&fault.name));
        Self(faults)
    }

    /// What is said beside a field, a line for each fault; empty when it has none.
    pub fn beside(&self, name: &str) -> String {
        let of_field = self.0.iter().filter(|fault| fault.name == name);
        let lines: Vec<&str> = of_field.map(|fault| fault.beside.as_str()).collect();
        lines.join("\n")
    }

    /// The heading of the list on top.
    pub fn title_in(&self, words: Words) -> String {
        words.tell("flaw-many").with("many", self.0.len()).to_string()
    }

    /// As the macro of the list takes them.
    pub fn list(&self) -> &[Fault] {
        &self.0
    }
}

fn wrong(words: Words, policy: &CopyrightPolicy, flaw: &Flaw) -> Fault {
    let (label, anchor) = (label_in(words, policy, &flaw.field), anchor(&flaw.field));
    if let Wrong::Said(_) = flaw.wrong {
        return worded(&flaw.clone().into(), &label, anchor);
    }
    let said = words.flaw(&flaw.wrong, &label);
    Fault { name: flaw.field.clone(), field: anchor, message: said.clone(), beside: said }
}

/// A problem continues its label: `“E-mail address” is not …` on top, `This is not …` beside it.
pub fn worded(problem: &Problem, label: &str, anchor: String) -> Fault {
    let (name, message) = (&problem.field, &problem.message);
    let continues = ["is ", "has ", "must ", "contains ", "lies ", "starts ", "points "];
    let beside = if continues.iter().any(|verb| message.starts_with(verb)) {
        format!("This {message}.")
    } else {
        let (first, rest) = message.split_at_checked(1).unwrap_or(("", message));
        format!("{}{rest}.", first.to_ascii_uppercase())
    };
    let message = format!("“{label}” {message}");
    Fault { name: name.clone(), field: anchor, message, beside }
}

/// Elements that the statute asks for, then what only the policy asks for.
fn missing(words: Words, reading: &Reading, unread: &[Element]) -> Vec<Fault> {
    let (policy, verdict): (&CopyrightPolicy, &Verdict) = (&reading.policy, &reading.verdict);
    let mut faults = Vec::new();
    let found = verdict.findings.iter().filter(|found| !found.met);
    for finding in found.filter(|finding| !unread.contains(&finding.element)) {
        let element = finding.element;
        let open = untold(words, policy, element, reading.notice.statements);
        let Some(name) = asking(element).or(open.is_empty().then(|| box_of(element))) else {
            faults.extend(open);
            continue;
        };
        let said = if finding.overturned {
            words.tell("form-overturned").with("why", &finding.why).to_string()
        } else {
            lacking(words, policy, element)
        };
        faults.push(Fault {
            name: name.to_owned(),
            field: anchor(name),
            message: said.clone(),
            beside: said,
        });
    }
    for asked in &verdict.asked {
        let name = format!("field.{}", asked.key);
        let beside = words.say("form-asked");
        let message = words.tell("form-asked-for").with("label", &asked.label).to_string();
        faults.push(Fault { field: anchor(&name), name, message, beside });
    }
    faults
}

/// What a notice says too little without, in the words of the policy, or as they were translated.
pub fn lacking(words: Words, policy: &CopyrightPolicy, element: Element) -> String {
    let said = &policy.elements.get(element).missing;
    let message = match element {
        Element::Signature => "missing-signature",
        Element::Work => "missing-work",
        Element::Location => "missing-location",
        Element::Contact => "missing-contact",
        Element::GoodFaith => "missing-good-faith",
        Element::Authority => "missing-authority",
    };
    words.translated(message, said).unwrap_or_else(|| said.clone())
}

/// The element that would be given in a field.
fn element(name: &str) -> Option<Element> {
    if name.starts_with("work.") {
        return Some(Element::Work);
    }
    match FormField::from_key(name)? {
        FormField::Email | FormField::Phone | FormField::PostalAddress => Some(Element::Contact),
        FormField::Locations => Some(Element::Location),
        FormField::Signature => Some(Element::Signature),
        _ => None,
    }
}

/// The field in which a missing element would be given; none where it is given by ticking a box.
fn asking(element: Element) -> Option<&'static str> {
    match element {
        Element::Signature => Some(FormField::Signature.key()),
        Element::Work => Some("work.1.description"),
        Element::Location => Some(FormField::Locations.key()),
        Element::Contact => Some(FormField::Email.key()),
        Element::GoodFaith | Element::Authority => None,
    }
}

/// The box beside which an agent's finding is said although every box is ticked.
fn box_of(element: Element) -> &'static str {
    let kinds = StatementKind::ALL.iter();
    kinds.copied().find(|kind| kind.element() == element).map_or("signature", StatementKind::key)
}

/// The boxes of an element that are not ticked.
fn untold(
    words: Words,
    policy: &CopyrightPolicy,
    element: Element,
    given: Statements,
) -> Vec<Fault> {
    let kinds = StatementKind::ALL.iter().copied();
    let open = kinds.filter(|kind| kind.element() == element && !given.given(*kind));
    open.map(|kind| {
        let title = &policy.statements.get(kind).title;
        Fault {
            name: kind.key().to_owned(),
            field: kind.key().to_owned(),
            message: words.tell("form-unticked").with("title", title).to_string(),
            beside: words.say("form-tick"),
        }
    })
    .collect()
}

/// Where a field stands on the form.
fn rank(name: &str) -> usize {
    const ORDER: [&str; 9] = [
        "work.",
        "subsection",
        "locations",
        "field.",
        "good_faith",
        "accuracy",
        "authority",
        "signature",
        "signed_on",
    ];
    ORDER.iter().position(|start| name.starts_with(start)).map_or(0, |position| position + 1)
}

/// A group of choices has no field of its own: its first choice takes the focus.
fn anchor(name: &str) -> String {
    match name {
        "subsection" => "subsection-hosting".to_owned(),
        "on_behalf_of" => "on_behalf_of-owner".to_owned(),
        "door" => "door-post".to_owned(),
        _ => name.to_owned(),
    }
}

/// The English words on a field; see [`label_in`].
pub fn label(policy: &CopyrightPolicy, name: &str) -> String {
    label_in(Words::default(), policy, name)
}

/// The words on a field, from the policy wherever it has any.
pub fn label_in(words: Words, policy: &CopyrightPolicy, name: &str) -> String {
    if let Some(field) = FormField::from_key(name) {
        return policy.form.get(field).label.clone();
    }
    if let Some(field) = name.strip_prefix("field.").and_then(|key| policy.field(key)) {
        return field.words.label.clone();
    }
    if let Some((number, part)) = name.strip_prefix("work.").and_then(|rest| rest.split_once('.')) {
        let field = match part {
            "kind" => FormField::WorkKind,
            "original" => FormField::WorkOriginal,
            _ => FormField::WorkDescription,
        };
        let label = &policy.form.get(field).label;
        return words.tell("form-of-work").with("number", number).with("label", label).to_string();
    }
    match name {
        "subsection" => words.say("form-subsection"),
        "signed_on" => words.say("form-signed-on"),
        "door" => DOOR.to_owned(),
        "received_at" => RECEIVED_AT.to_owned(),
        "reference" => REFERENCE.to_owned(),
        _ => StatementKind::from_key(name)
            .map_or_else(|| name.to_owned(), |kind| policy.statements.get(kind).title.clone()),
    }
}
