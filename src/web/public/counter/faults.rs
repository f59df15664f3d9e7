//! What is wrong or missing on the form of a counter-notice, in the words of its policy.
use super::{
    super::faults::{Fault, Faults, worded},
    reading::Reading,
};
use crate::domain::{
    counter::{
        draft::{DESCRIBED, REPRESENTATIVE},
        verdict::Lack,
        words,
    },
    draft::Problem,
    policy::{CounterField, CounterStatementKind},
};

/// Those of a form that came back.
pub fn of(reading: &Reading) -> Faults {
    let wrong = reading.problems.iter().map(|problem| wrong(reading, problem));
    // What could not be read is not missing.
    let unread = |lack: &Lack| reading.problems.iter().any(|problem| problem.field == name(*lack));
    let lacks = reading.verdict.lacks().into_iter().filter(|lack| !unread(lack));
    let mut faults: Vec<Fault> = wrong.chain(lacks.map(|lack| missing(reading, lack))).collect();
    faults.sort_by_key(|fault| rank(&fault.name));
    Faults(faults)
}

/// What the rules of the case say against it.
pub fn refused(reading: &Reading, why: &str) -> Faults {
    let field = CounterField::Locations.key().to_owned();
    Faults(vec![wrong(reading, &Problem { field, message: why.to_owned() })])
}

fn wrong(reading: &Reading, problem: &Problem) -> Fault {
    worded(problem, &label(reading, &problem.field), anchor(reading, &problem.field))
}

fn missing(reading: &Reading, lack: Lack) -> Fault {
    let policy = &reading.served.policy;
    let statement = |kind: CounterStatementKind, beside: String| Fault {
        name: kind.key().to_owned(),
        field: kind.key().to_owned(),
        message: format!("“{}” is not ticked", policy.statements.get(kind).title),
        beside,
    };
    let ask = || "The law asks for this statement. Tick it if it is true.".to_owned();
    match lack {
        Lack::Mistake => statement(CounterStatementKind::Mistake, ask()),
        Lack::Service => statement(CounterStatementKind::Service, ask()),
        Lack::Consent => {
            let beside = match &reading.notice.country {
                Some(country) => {
                    format!(
                        "This is the consent for an address in “{country}”. Tick it if it is true."
                    )
                }
                None => ask(),
            };
            statement(reading.notice.consent(), beside)
        }
        Lack::Signature | Lack::Material => {
            let words = policy.elements.get(lack.element()).missing.clone();
            let field = anchor(reading, name(lack));
            Fault { name: name(lack).to_owned(), field, message: words.clone(), beside: words }
        }
        Lack::Name | Lack::Address | Lack::Phone => Fault {
            name: name(lack).to_owned(),
            field: name(lack).to_owned(),
            message: format!("“{}” is empty; the law asks for it", label(reading, name(lack))),
            beside: format!("The law asks for this (17 U.S.C. {}).", lack.element().clause()),
        },
    }
}

/// The field in which a missing part would be given.
fn name(lack: Lack) -> &'static str {
    match lack {
        Lack::Material => CounterField::Locations.key(),
        other => other.key(),
    }
}

/// A group of choices has no field of its own: its first choice takes the focus.
fn anchor(reading: &Reading, name: &str) -> String {
    if name != CounterField::Locations.key() {
        return name.to_owned();
    }
    let first = reading.material.open().next();
    first.map_or_else(|| name.to_owned(), |row| format!("location-{}", row.position))
}

/// The words on a field, from the policy wherever it has any.
fn label(reading: &Reading, name: &str) -> String {
    let policy = &reading.served.policy;
    if let Some(field) = CounterField::from_key(name) {
        return policy.form.get(field).label.clone();
    }
    match (name, &policy.representative) {
        (REPRESENTATIVE, Some(words)) => words.label.clone(),
        (DESCRIBED, _) => words::DESCRIBED.to_owned(),
        ("signed_on", _) => words::SIGNED_ON.to_owned(),
        _ => name.to_owned(),
    }
}

/// Where a field stands on the form.
fn rank(name: &str) -> usize {
    const ORDER: [&str; 15] = [
        "locations",
        DESCRIBED,
        "explanation",
        "name",
        "postal_address",
        "country",
        "phone",
        "email",
        "mistake",
        "consent_us",
        "consent_abroad",
        "service",
        REPRESENTATIVE,
        "signature",
        "signed_on",
    ];
    ORDER.iter().position(|known| *known == name).unwrap_or(ORDER.len())
}
