//! What is wrong or missing on a form: in the list on top, and again beside each field.
use super::reading::Reading;
use crate::domain::{
    draft::Problem,
    notice::Statements,
    policy::{CopyrightPolicy, Element, FormField},
    verdict::Verdict,
};

/// One line of the list on top.
#[derive(Debug, PartialEq, Eq)]
pub struct Fault {
    /// The field on the form.
    name: String,
    /// The anchor to jump to.
    pub field: String,
    /// What is said on top.
    pub message: String,
    /// What is said beside the field, under its label.
    beside: String,
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

/// A problem continues its label: `“E-mail address” is not …` on top, `This is not …` beside it.
fn wrong(policy: &CopyrightPolicy, problem: &Problem) -> Fault {
    let (name, message) = (&problem.field, &problem.message);
    let continues = ["is ", "has ", "must ", "contains ", "lies ", "starts ", "points "];
    let beside = if continues.iter().any(|verb| message.starts_with(verb)) {
        format!("This {message}.")
    } else {
        let (first, rest) = message.split_at_checked(1).unwrap_or(("", message));
        format!("{}{rest}.", first.to_ascii_uppercase())
    };
    let message = format!("“{}” {message}", label(policy, name));
    Fault { name: name.clone(), field: anchor(name), message, beside }
}

/// Elements that the statute asks for, in its order, then what only the policy asks for.
fn missing(
    policy: &CopyrightPolicy,
    given: Statements,
    verdict: &Verdict,
    unread: &[Element],
) -> Vec<Fault> {
    let mut faults = Vec::new();
    for element in verdict.missing().into_iter().filter(|element| !unread.contains(element)) {
        let words = &policy.elements.get(element).missing;
        for name in asking(element, given) {
            let field = anchor(name);
            let message = words.clone();
            faults.push(Fault { name: name.into(), field, message, beside: words.clone() });
        }
    }
    for asked in &verdict.asked {
        let name = format!("field.{}", asked.key);
        let beside = "Our policy asks for this.".to_owned();
        let message = format!("“{}” is empty; our policy asks for it", asked.label);
        faults.push(Fault { field: anchor(&name), name, message, beside });
    }
    faults
}

/// The element that a field serves.
fn element(name: &str) -> Option<Element> {
    if name.starts_with("work.") {
        return Some(Element::Work);
    }
    FormField::from_key(name).map(FormField::element)
}

/// The fields in which a missing element would be given.
fn asking(element: Element, given: Statements) -> Vec<&'static str> {
    match element {
        Element::Signature => vec![FormField::Signature.key()],
        Element::Work => vec!["work.1.description"],
        Element::Location => vec![FormField::Locations.key()],
        Element::Contact => vec![FormField::Email.key()],
        Element::GoodFaith => vec!["good_faith"],
        Element::Authority if given.authority => vec!["accuracy"],
        Element::Authority => vec!["authority"],
    }
}

/// A group of choices has no field of its own: its first choice takes the focus.
fn anchor(name: &str) -> String {
    match name {
        "subsection" => "subsection-hosting".to_owned(),
        "on_behalf_of" => "on_behalf_of-owner".to_owned(),
        _ => name.to_owned(),
    }
}

/// The words on a field, from the policy wherever it has any.
fn label(policy: &CopyrightPolicy, name: &str) -> String {
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
        _ => name.to_owned(),
    }
}
