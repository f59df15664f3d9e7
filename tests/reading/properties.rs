//! What holds for any text.
use proptest::prelude::*;
use safeharbor::domain::reading::{Reading, Span, read};

/// Every span of a reading.
fn spans(reading: &Reading) -> Vec<Span> {
    let sender = &reading.sender;
    let given = [
        &sender.name,
        &sender.organisation,
        &sender.email,
        &sender.phone,
        &sender.address,
        &reading.owner,
    ];
    let mut spans: Vec<Span> = given.into_iter().flatten().map(|found| found.span).collect();
    spans.extend(reading.works.iter().chain(&reading.signatures).map(|found| found.span));
    spans.extend(reading.statements.iter().map(|(_, span)| *span));
    spans.extend(reading.counter_statements.iter().map(|(_, span)| *span));
    spans.extend(reading.addresses.iter().map(|address| address.span));
    spans.extend(&sender.removed);
    spans.extend(reading.elements().into_values().flatten());
    spans
}

fn assert_sound(text: &str) {
    let reading = read(text);
    for span in spans(&reading) {
        assert!(
            span.start <= span.end && text.get(span.start..span.end).is_some(),
            "{span:?} in {text:?}"
        );
    }
    assert_eq!(reading, read(text), "read twice");
}

/// Words and marks that rules look for.
const PIECES: &[&str] = &[
    "I have a good faith belief",
    " not authorized by the owner",
    "under penalty of perjury",
    "\n\n",
    "\n",
    ". ",
    "? ",
    ":",
    "**",
    "__",
    "*",
    ">",
    "\"",
    "“",
    "Name: ",
    "Address:\n",
    "Email: a@b.example",
    "/s/",
    "s/",
    "[private]",
    "[",
    "Sincerely,\n",
    "https://a.example/x",
    "hxxp://",
    "@",
    "+1 207 555",
    "Copyrighted work:",
    "What work was allegedly infringed?",
    "Type (or copy and paste) the following statement: \"I have a good faith belief that use",
    "Please type your full legal name below to sign this request",
    "counter-notice",
    "we retract our notice",
    "mistake or misidentification",
    "’",
    "é",
    "著作権",
    "。",
    "\u{301}",
    "\u{feff}",
    "İ",
    "ß",
    "-----Original Message-----\n",
    "1. ",
    "(a) ",
    " U.S.C. ",
    "Inc.",
    "\r\n",
    "\t",
    "\u{200b}",
    "Marta Lindqvist",
    "on behalf of ",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_read_alike_every_time_and_every_span_lies_in_it(text in "\\PC{0,300}") {
        assert_sound(&text);
    }

    #[test]
    fn any_mixture_of_what_rules_look_for_is_read_too(pieces in prop::collection::vec(prop::sample::select(PIECES), 0..60)) {
        assert_sound(&pieces.concat());
    }
}

#[test]
fn every_start_and_every_end_of_a_letter_is_read() {
    let letter = PIECES.concat();
    for (at, _) in letter.char_indices() {
        assert_sound(&letter[..at]);
        assert_sound(&letter[at..]);
    }
}

#[test]
fn a_piece_repeated_for_ever_is_read_to_its_end() {
    // Quadratic rules would take minutes over these, not a moment.
    for piece in PIECES {
        let text = piece.repeat(100_000 / piece.len());
        let _ = read(&text);
    }
}
