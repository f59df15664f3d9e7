//! What is wrong or missing on a form: in the list on top, and again beside each field.
use super::reading::Reading;
use crate::domain::{
    draft::Problem,
    notice::Statements,
    policy::{CopyrightPolicy, Element, FormField, StatementKind},
    verdict::Verdict,
};

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
    pub fn of(reading: &Reading) -> Self {
        let policy = &reading.policy;
        let mut faults: Vec<Fault> =
            reading.problems.iter().map(|problem| wrong(policy, problem)).collect();
        // What could not be read is not missing.
        let unread: Vec<Element> =
            reading.problems.iter().filter_map(|problem| element(&problem.field)).collect();
        faults.extend(missing(policy, reading.notice.statements, &reading.verdict, &unread));
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
    pub fn title(&self) -> String {
        match self.0.len() {
            1 => "One thing needs another look".to_owned(),
            many => format!("{many} things need another look"),
        }
    }

    /// As the macro of the list takes them.
    pub fn list(&self) -> &[Fault] {
        &self.0
    }
}

fn wrong(policy: &CopyrightPolicy, problem: &Problem) -> Fault {
    worded(problem, &label(policy, &problem.field), anchor(&problem.field))
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
fn missing(
    policy: &CopyrightPolicy,
    given: Statements,
    verdict: &Verdict,
    unread: &[Element],
) -> Vec<Fault> {
    let mut faults = Vec::new();
    let found = verdict.findings.iter().filter(|found| !found.met);
    for finding in found.filter(|finding| !unread.contains(&finding.element)) {
        let element = finding.element;
        let open = untold(policy, element, given);
        let Some(name) = asking(element).or(open.is_empty().then(|| box_of(element))) else {
            faults.extend(open);
            continue;
        };
        let words = if finding.overturned {
            format!("A person looked at this and found it missing: {}", finding.why)
        } else {
            policy.elements.get(element).missing.clone()
        };
        faults.push(Fault {
            name: name.to_owned(),
            field: anchor(name),
            message: words.clone(),
            beside: words,
        });
    }
    for asked in &verdict.asked {
        let name = format!("field.{}", asked.key);
        let beside = "Our policy asks for this.".to_owned();
        let message = format!("“{}” is empty; our policy asks for it", asked.label);
        faults.push(Fault { field: anchor(&name), name, message, beside });
    }
    faults
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
fn untold(policy: &CopyrightPolicy, element: Element, given: Statements) -> Vec<Fault> {
    let kinds = StatementKind::ALL.iter().copied();
    let open = kinds.filter(|kind| kind.element() == element && !given.given(*kind));
    open.map(|kind| Fault {
        name: kind.key().to_owned(),
        field: kind.key().to_owned(),
        message: format!("“{}” is not ticked", policy.statements.get(kind).title),
        beside: "The law asks for this statement. Tick it if it is true.".to_owned(),
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

/// The words on a field, from the policy wherever it has any.
pub fn label(policy: &CopyrightPolicy, name: &str) -> String {
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
        return format!("Work {number}: {}", policy.form.get(field).label);
    }
    match name {
        "subsection" => super::form_page::SUBSECTION.to_owned(),
        "signed_on" => super::form_page::SIGNED_ON.to_owned(),
        "door" => super::form_page::DOOR.to_owned(),
        "received_at" => super::form_page::RECEIVED_AT.to_owned(),
        "reference" => super::form_page::REFERENCE.to_owned(),
        _ => StatementKind::from_key(name)
            .map_or_else(|| name.to_owned(), |kind| policy.statements.get(kind).title.clone()),
    }
}
