//! What is wrong or missing on the form of a counter-notice, in the words of its policy.
use super::{
    super::faults::{Fault, Faults},
    reading::Reading,
};
use crate::{
    domain::{
        counter::{
            draft::{DESCRIBED, REPRESENTATIVE},
            verdict::Lack,
        },
        flaw::Flaw,
        policy::{CounterField, CounterStatementKind},
    },
    formats::words::Words,
};

/// How many locations that cannot be chosen are named one by one.
const NAMED: usize = 20;

/// Those of a form that came back.
pub fn of(words: Words, reading: &Reading) -> Faults {
    let locations = CounterField::Locations.key();
    // Whatever cannot be chosen is said in the visitor's words.
    let wrong = reading.flaws.iter().filter(|flaw| flaw.field != locations);
    let mut faults: Vec<Fault> = wrong.map(|flaw| wrong_at(words, reading, flaw)).collect();
    faults.extend(unchoosable(words, reading));
    // What could not be read is not missing.
    let unread = |lack: &Lack| reading.flaws.iter().any(|flaw| flaw.field == name(*lack));
    let lacks = reading.verdict.lacks().into_iter().filter(|lack| !unread(lack));
    faults.extend(lacks.map(|lack| missing(words, reading, lack)));
    faults.sort_by_key(|fault| rank(&fault.name));
    Faults(faults)
}

/// What the rules of the case say against it, as a sentence.
pub fn refused(reading: &Reading, why: &str) -> Faults {
    Faults(vec![at_locations(reading, why.to_owned())])
}

fn wrong_at(words: Words, reading: &Reading, flaw: &Flaw) -> Fault {
    let said = words.flaw(&flaw.wrong, &label(words, reading, &flaw.field));
    let field = anchor(reading, &flaw.field);
    Fault { name: flaw.field.clone(), field, message: said.clone(), beside: said }
}

fn at_locations(reading: &Reading, said: String) -> Fault {
    let name = CounterField::Locations.key();
    let field = anchor(reading, name);
    Fault { name: name.to_owned(), field, message: said.clone(), beside: said }
}

/// Every choice that cannot be made, with the reason.
fn unchoosable(words: Words, reading: &Reading) -> Vec<Fault> {
    let said = |typed: &String| {
        let position: Option<u32> = typed.trim().parse().ok();
        let mut rows = reading.material.rows.iter();
        match rows.find(|row| Some(row.position) == position) {
            Some(row) => row.refused.as_ref().map(|why| {
                let told = words.tell("counter-fault-refused").with("position", typed.trim());
                told.with("why", why).to_string()
            }),
            None => Some(words.tell("counter-fault-unknown").with("typed", typed).to_string()),
        }
    };
    let mut all: Vec<String> = reading.form.draft.chosen.iter().filter_map(said).collect();
    let more = all.len().saturating_sub(NAMED);
    all.truncate(NAMED);
    if more > 0 {
        all.push(words.tell("counter-fault-more").with("more", more).to_string());
    }
    all.into_iter().map(|said| at_locations(reading, said)).collect()
}

fn missing(words: Words, reading: &Reading, lack: Lack) -> Fault {
    let policy = &reading.served.policy;
    let statement = |kind: CounterStatementKind, beside: String| Fault {
        name: kind.key().to_owned(),
        field: kind.key().to_owned(),
        message: words
            .tell("counter-fault-unticked")
            .with("title", &policy.statements.get(kind).title)
            .to_string(),
        beside,
    };
    let ask = || words.say("counter-fault-tick");
    match lack {
        Lack::Mistake => statement(CounterStatementKind::Mistake, ask()),
        Lack::Service => statement(CounterStatementKind::Service, ask()),
        Lack::Consent => {
            let country = reading.notice.country.as_ref().map(ToString::to_string);
            let beside = country.map_or_else(ask, |country| {
                words.tell("counter-fault-consent").with("country", country).to_string()
            });
            statement(reading.notice.consent(), beside)
        }
        Lack::Signature | Lack::Material => {
            let said = policy.elements.get(lack.element()).missing.clone();
            let field = anchor(reading, name(lack));
            Fault { name: name(lack).to_owned(), field, message: said.clone(), beside: said }
        }
        Lack::Name | Lack::Address | Lack::Phone => Fault {
            name: name(lack).to_owned(),
            field: name(lack).to_owned(),
            message: words
                .tell("counter-fault-empty")
                .with("label", label(words, reading, name(lack)))
                .to_string(),
            beside: words
                .tell("counter-fault-asked")
                .with("clause", lack.element().clause())
                .to_string(),
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
fn label(words: Words, reading: &Reading, name: &str) -> String {
    let policy = &reading.served.policy;
    if let Some(field) = CounterField::from_key(name) {
        return policy.form.get(field).label.clone();
    }
    match (name, &policy.representative) {
        (REPRESENTATIVE, Some(field)) => field.label.clone(),
        (DESCRIBED, _) => words.say("counter-described"),
        ("signed_on", _) => words.say("counter-signed-on"),
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
