//! Marks of a letter: no character is lost or changed, and a correction that changes nothing changes nothing.
use proptest::prelude::*;
use safeharbor::domain::{
    draft::Draft,
    reading::{Correction, Mark, Part, ReadAs, Role, Span, find, marks, pieces, read},
};

use crate::support::mails::NOTICE;

fn words() -> impl Strategy<Value = String> {
    let parts = prop::sample::select(vec![
        "https://files.example.com/a",
        "hxxp://x[.]example/b",
        "/s/ Lena Öberg\n",
        "\r\n",
        "  ",
        "Name: Lena Öberg\n",
        "I have a good faith belief that the use is not authorized by the law.",
        "日本語",
        "lena@brandt.example ",
        "under penalty of perjury, I am authorized to act\n",
        "the work is my photograph ",
        "\u{202E}x",
        "> quoted\n",
    ]);
    prop::collection::vec(parts, 0..30).prop_map(|parts| parts.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn the_pieces_of_a_letter_are_the_letter(text in words()) {
        let reading = read(&text);
        let cut: String = marks(&text, &reading).iter().map(|piece| piece.span.of(&text)).collect();
        prop_assert_eq!(cut, text);
    }

    #[test]
    fn any_marks_cut_any_text_without_loss_and_cover_what_they_say(
        text in "\\PC{0,60}",
        spans in prop::collection::vec((0..70_usize, 0..70_usize, 0..Part::ALL.len()), 0..40),
    ) {
        let given: Vec<Mark> = spans
            .iter()
            .map(|(start, end, part)| Mark { span: Span { start: *start, end: *end }, part: Part::ALL[*part] })
            .collect();
        let cut = pieces(&text, &given);
        let whole: String = cut.iter().map(|piece| piece.span.of(&text)).collect();
        prop_assert_eq!(&whole, &text);
        for piece in &cut {
            for part in Part::ALL {
                let covered = given.iter().any(|mark| {
                    let Span { start, end } = mark.span;
                    mark.part == *part && !mark.span.of(&text).is_empty() && start <= piece.span.start && piece.span.end <= end
                });
                prop_assert_eq!(piece.parts.contains(part), covered, "{:?} {:?}", part, piece);
            }
        }
    }

    #[test]
    fn a_correction_that_changes_nothing_keeps_the_draft(text in words()) {
        let reading = read(&text);
        let none = Correction::none(&reading);
        prop_assert!(!none.changes(&reading));
        let stored = Draft { email: "from@header.example".into(), reference: "7".into(), ..Draft::default() };
        prop_assert_eq!(none.draft(&text, &reading, stored.clone()), stored);
        let again = none.apply(&text, &reading);
        prop_assert_eq!(again.marks(), reading.marks());
    }

    #[test]
    fn a_reading_survives_being_stored(text in words()) {
        let reading = read(&text);
        let stored = serde_json::to_value(&reading).unwrap();
        prop_assert_eq!(serde_json::from_value::<safeharbor::domain::reading::Reading>(stored).unwrap(), reading);
    }
}

#[test]
fn marked_words_are_tidied_as_the_reader_does_and_other_fields_stay() {
    let text = "See hxxps://files[.]example/a and\nthe *red* boat.\n";
    let reading = read(text);
    let mark = |part, words: &str| Mark { part, span: find(text, words, &[]).unwrap() };
    let kind = ReadAs::Takedown;
    let marks =
        vec![mark(Part::Location, "hxxps://files[.]example/a"), mark(Part::Work, "the *red* boat")];
    let after = Correction { kind, marks }.apply(text, &reading);
    assert_eq!(after.claimed(), ["https://files.example/a"]);
    assert_eq!(after.works[0].value, "the *red* boat");
    assert_eq!((after.kind, after.doubts.len()), (kind, 0));
    let place = Correction { kind, marks: vec![mark(Part::Location, "the *red* boat")] };
    assert_eq!(place.apply(text, &reading).claimed(), ["the *red* boat"]);
}

#[test]
fn of_a_part_that_a_letter_has_once_the_last_mark_counts() {
    let reading = read(NOTICE);
    let mut correction = Correction::none(&reading);
    let span = find(NOTICE, "Seestrasse 4", &[]).unwrap();
    correction.marks.push(Mark { part: Part::Name, span });
    assert!(correction.changes(&reading));
    let after = correction.apply(NOTICE, &reading);
    assert_eq!(after.sender.name.unwrap().value, "Seestrasse 4");
    let claimed = after.addresses.iter().filter(|it| it.role == Role::Claimed).count();
    assert_eq!(claimed, reading.addresses.iter().filter(|it| it.role == Role::Claimed).count());
}

/// A letter of 5,000 addresses is cut in a moment; a quadratic walk would not end here.
#[test]
fn a_letter_of_very_many_addresses_is_cut_into_as_many_pieces() {
    let line = |n| {
        format!("https://files.example.com/{n:06}/a-rather-long-name-of-a-file-that-repeats.jpg\n")
    };
    let text = (0..5_000).map(line).collect::<Vec<String>>().concat();
    let given: Vec<Mark> = text
        .match_indices("https")
        .map(|(start, _)| Mark { part: Part::Location, span: Span { start, end: start + 40 } })
        .chain([Mark { part: Part::Work, span: Span { start: 0, end: text.len() } }])
        .collect();
    let cut = pieces(&text, &given);
    assert_eq!(cut.len(), 10_000);
    assert!(cut.iter().all(|piece| piece.parts[0] == Part::Work));
}
