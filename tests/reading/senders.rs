//! Who writes, and who owns the right.
use super::{of, values};

fn value(found: Option<&safeharbor::domain::reading::Found>) -> Option<&str> {
    found.map(|found| found.value.as_str())
}

#[test]
fn labelled_lines_say_who_writes() {
    let reading = of(
        "**Name:** Marta Lindqvist\nCompany: Harbour Fonts AB\nE-mail: marta@fonts.example\n\
                      Phone: +46 40 555 01 23\nAddress: Bergsgatan 12\n211 54 Malmö\nSweden\n\nCopyright owner: Fonts Holding\n",
    );
    let sender = &reading.sender;
    assert_eq!(value(sender.name.as_ref()), Some("Marta Lindqvist"));
    assert_eq!(value(sender.organisation.as_ref()), Some("Harbour Fonts AB"));
    assert_eq!(value(sender.email.as_ref()), Some("marta@fonts.example"));
    assert_eq!(value(sender.phone.as_ref()), Some("+46 40 555 01 23"));
    assert_eq!(value(sender.address.as_ref()), Some("Bergsgatan 12\n211 54 Malmö\nSweden"));
    assert_eq!(value(reading.owner.as_ref()), Some("Fonts Holding"));
}

#[test]
fn the_providers_own_mailbox_is_not_the_senders() {
    let letter =
        "To: copyright@host.example\n\nMy book was copied. Write to ana@books.example please.";
    assert_eq!(value(of(letter).sender.email.as_ref()), Some("ana@books.example"));
}

#[test]
fn what_was_taken_out_before_publication_counts_as_given() {
    let letter = "I can be reached at:\n\n[private]\n\nEmail: [private]\n";
    let sender = of(letter).sender;
    assert_eq!(
        sender.removed.iter().map(|span| span.of(letter)).collect::<Vec<_>>(),
        ["[private]", "[private]"]
    );
    assert!(sender.email.is_none());
}

#[test]
fn the_other_side_is_not_the_sender() {
    let letter = "**Do you have the alleged infringer's contact information? If so, please provide it:**\n\nEmail: mallory@bad.example\n\n\
                  **Please type your full legal name below to sign this request:**\n\nAna Silva\n";
    let sender = of(letter).sender;
    assert_eq!(value(sender.email.as_ref()), None);
    assert_eq!(value(sender.name.as_ref()), Some("Ana Silva"));
}

#[test]
fn a_writer_may_introduce_herself() {
    assert_eq!(
        value(of("Hello, my name is Ana Silva and I wrote a book.").sender.name.as_ref()),
        Some("Ana Silva")
    );
}

#[test]
fn an_owner_may_be_written_for() {
    let reading = of("I write on behalf of Outer Harbour Press, a publisher of books.");
    assert_eq!(value(reading.owner.as_ref()), Some("Outer Harbour Press"));
    assert_eq!(value(of("I act on behalf of the owner.").owner.as_ref()), None);
}

#[test]
fn signatures_are_found_in_many_shapes() {
    for (letter, signature) in [
        ("Remove it.\n\n/s/ Marta Lindqvist\n", "Marta Lindqvist"),
        ("Signature: Marta Lindqvist\n", "Marta Lindqvist"),
        ("Remove it.\n\nBest regards,\n\nMarta Lindqvist\nHarbour Fonts\n", "Marta Lindqvist"),
        ("Mit freundlichen Grüßen\nMarta Lindqvist", "Marta Lindqvist"),
        ("7. Signed, Marta Lindqvist\n", "Marta Lindqvist"),
        ("Sincerely,\n\n[private]\n", "[private]"),
        (
            "**Please type your full legal name below to sign this request:**\n\nMarta Lindqvist\n",
            "Marta Lindqvist",
        ),
        ("Please type your full name for your signature.\n\nMarta Lindqvist", "Marta Lindqvist"),
        ("I am right, under penalty of perjury.\n\n[private]\n", "[private]"),
    ] {
        assert_eq!(values(&of(letter).signatures), [signature], "{letter}");
    }
}

#[test]
fn a_letter_that_only_thanks_is_not_signed() {
    for letter in [
        "Please remove it.\n\nThanks in advance!",
        "Best regards,\n",
        "My signature move is the handstand.",
    ] {
        assert!(of(letter).signatures.is_empty(), "{letter}");
    }
}
