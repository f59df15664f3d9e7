//! A reading corrected by a person: the words that they marked take the place of what the rules found.
use std::collections::{BTreeSet, HashMap, HashSet};

use super::{Address, Found, Mark, Part, ReadAs, Reading, Sender, Span, field, read};
use crate::domain::draft::Draft;

/// What a person says a letter is, and which of its words are what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Correction {
    /// What it is for.
    pub kind: ReadAs,
    /// All marks, not the new ones alone. Of a part that a letter has once, the last one counts.
    pub marks: Vec<Mark>,
}

impl Correction {
    /// The correction that changes nothing.
    #[must_use]
    pub fn none(reading: &Reading) -> Self {
        Self { kind: reading.kind, marks: reading.marks() }
    }

    /// Whether it says anything else than `reading`.
    #[must_use]
    pub fn changes(&self, reading: &Reading) -> bool {
        let said: BTreeSet<&Mark> = self.marks.iter().collect();
        self.kind != reading.kind || !said.into_iter().eq(&reading.marks())
    }

    /// The reading of `text` with what the person said in place of what was found. Values that were
    /// found already stay as they were tidied; new ones are tidied in the same way. A person has read
    /// it, so no doubt is left.
    #[must_use]
    pub fn apply(&self, text: &str, reading: &Reading) -> Reading {
        let known = Known::of(reading);
        let mut seen = HashSet::new();
        let marks = self.marks.iter().filter(|it| !it.span.of(text).trim().is_empty());
        let marks: Vec<Mark> = marks.filter(|it| seen.insert(**it)).copied().collect();
        let mut after = Reading {
            kind: self.kind,
            doubts: vec![],
            signatures: vec![],
            works: vec![],
            addresses: vec![],
            sender: Sender::default(),
            owner: None,
            statements: vec![],
            counter_statements: vec![],
            language: reading.language.clone(),
        };
        for mark in marks {
            put(&mut after, text, mark, &known);
        }
        after.signatures.sort_by_key(|it| it.span);
        after.works.sort_by_key(|it| it.span);
        after.sender.removed.sort_unstable();
        after.statements.sort_by_key(|it| (it.1, it.0));
        after.counter_statements.sort_by_key(|it| (it.1, it.0));
        after.addresses.sort_by_key(|it| it.span);
        let mut named = HashSet::new();
        for address in &mut after.addresses {
            address.repeated = !named.insert(address.address.clone());
        }
        after
    }

    /// `stored` with what the correction changes, and nothing else changed: what a message says
    /// outside its text, such as the address that it came from, stays.
    #[must_use]
    pub fn draft(&self, text: &str, reading: &Reading, stored: Draft) -> Draft {
        let before = Draft::of_letter(text, &Self::none(reading).apply(text, reading));
        let after = Draft::of_letter(text, &self.apply(text, reading));
        merged(&before, after, stored)
    }
}

/// What `after` says where it differs from `before`, or else what is stored.
fn merged(before: &Draft, after: Draft, stored: Draft) -> Draft {
    fn newer<T: PartialEq>(before: &T, after: T, stored: T) -> T {
        if *before == after { stored } else { after }
    }
    Draft {
        signer: newer(&before.signer, after.signer, stored.signer),
        organisation: newer(&before.organisation, after.organisation, stored.organisation),
        owner: newer(&before.owner, after.owner, stored.owner),
        email: newer(&before.email, after.email, stored.email),
        phone: newer(&before.phone, after.phone, stored.phone),
        address: newer(&before.address, after.address, stored.address),
        works: newer(&before.works, after.works, stored.works),
        locations: newer(&before.locations, after.locations, stored.locations),
        statements: newer(&before.statements, after.statements, stored.statements),
        quoted: newer(&before.quoted, after.quoted, stored.quoted),
        signature: newer(&before.signature, after.signature, stored.signature),
        ..stored
    }
}

/// Values that were tidied before, by the words they stand for.
struct Known<'a> {
    found: HashMap<Span, &'a Found>,
    addresses: HashMap<Span, &'a Address>,
}

impl<'a> Known<'a> {
    fn of(reading: &'a Reading) -> Self {
        let sender = &reading.sender;
        let single =
            [&sender.name, &sender.organisation, &sender.email, &sender.phone, &sender.address];
        let single = single.into_iter().chain([&reading.owner]).flatten();
        let found = single.chain(&reading.signatures).chain(&reading.works);
        Self {
            found: found.map(|it| (it.span, it)).collect(),
            addresses: reading.addresses.iter().map(|it| (it.span, it)).collect(),
        }
    }

    fn value(&self, text: &str, span: Span) -> Found {
        let known = self.found.get(&span).map(|it| (*it).clone());
        known.unwrap_or_else(|| field::found(text, span.start, span.end))
    }
}

fn put(reading: &mut Reading, text: &str, mark: Mark, known: &Known<'_>) {
    let Mark { span, part } = mark;
    if part.role().is_some() {
        reading.addresses.extend(addresses(text, mark, known));
        return;
    }
    if let Some(kind) = part.statement() {
        reading.statements.push((kind, span));
        return;
    }
    if let Some(kind) = part.counter_statement() {
        reading.counter_statements.push((kind, span));
        return;
    }
    if part == Part::Withheld {
        reading.sender.removed.push(span);
        return;
    }
    let found = known.value(text, span);
    let sender = &mut reading.sender;
    match part {
        Part::Signature => reading.signatures.push(found),
        Part::Work => reading.works.push(found),
        Part::Name => sender.name = Some(found),
        Part::Organisation => sender.organisation = Some(found),
        Part::Email => sender.email = Some(found),
        Part::Phone => sender.phone = Some(found),
        Part::PostalAddress => sender.address = Some(found),
        Part::Owner => reading.owner = Some(found),
        _ => {}
    }
}

/// The addresses in marked words, tidied as the reader does it; a place in words where none is.
fn addresses(text: &str, mark: Mark, known: &Known<'_>) -> Vec<Address> {
    let Some(role) = mark.part.role() else { return vec![] };
    let span = mark.span;
    if let Some(address) = known.addresses.get(&span) {
        return vec![Address { role, ..(*address).clone() }];
    }
    let found = read(span.of(text)).addresses.into_iter().map(|it| Address {
        span: Span { start: span.start + it.span.start, end: span.start + it.span.end },
        role,
        ..it
    });
    let found: Vec<Address> = found.collect();
    if !found.is_empty() {
        return found;
    }
    let words = field::found(text, span.start, span.end);
    let address = words.value.split_whitespace().collect::<Vec<_>>().join(" ");
    vec![Address { address, span: words.span, role, repeated: false }]
}

/// Where `words` stand in `text`, whatever the white space between them: the first place that
/// `taken` does not hold.
#[must_use]
pub fn find(text: &str, words: &str, taken: &[Span]) -> Option<Span> {
    let wanted = words.split_whitespace().collect::<Vec<_>>().join(" ");
    if wanted.is_empty() {
        return None;
    }
    let (flat, places) = flattened(text);
    let taken: HashSet<Span> = taken.iter().copied().collect();
    let mut first = None;
    for (at, _) in flat.match_indices(&wanted) {
        let span = Span { start: places[at], end: places[at + wanted.len() - 1] + 1 };
        // The last place is that of the last byte, which ends a character.
        if !taken.contains(&span) {
            return Some(span);
        }
        first = first.or(Some(span));
    }
    first
}

/// `text` with one space for each stretch of white space, and where each of its bytes stood.
fn flattened(text: &str) -> (String, Vec<usize>) {
    let (mut flat, mut places) = (String::with_capacity(text.len()), Vec::new());
    for (at, c) in text.char_indices() {
        if c.is_whitespace() {
            if !flat.ends_with(' ') {
                flat.push(' ');
                places.push(at);
            }
            continue;
        }
        flat.push(c);
        places.extend(at..at + c.len_utf8());
    }
    (flat, places)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_however_the_letter_breaks_its_lines() {
        let text = "Sehr geehrte,\r\n  ich  bin\n\tMärta Öberg, ich bin Märta Öberg.";
        let first = find(text, "Märta  Öberg", &[]).unwrap();
        assert_eq!(first.of(text), "Märta Öberg");
        let second = find(text, "Märta Öberg", &[first]).unwrap();
        assert!(second.start > first.start);
        let wrapped = find(text, "geehrte, ich bin", &[]).unwrap();
        assert_eq!(wrapped.of(text), "geehrte,\r\n  ich  bin");
        assert_eq!(find(text, "not there", &[]), None);
        assert_eq!(find(text, "  \n ", &[]), None);
    }
}
