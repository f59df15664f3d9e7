//! Texts of one thing over and over: each is read to its end, and twice the text takes twice the time.
use std::fmt::Write;

use safeharbor::domain::reading::read;

use super::corpus::clock;

/// Bytes of the largest text, far more than a mail may have; less where nothing is optimised.
const LARGE: usize = if cfg!(debug_assertions) { 200_000 } else { 10_000_000 };

/// What hostile senders repeat: where a rule looked back or ahead without bound, a text of it would take hours.
const PIECES: &[&str] = &[
    "https://github.com/mallory/copy ",
    "https://github.com/a/b",
    "https://github.com/a/b\n",
    "http://",
    "a / b\n",
    "https://github.com/ a /b\n",
    "a",
    "lorem ipsum ",
    "\n",
    "> ",
    "> \n",
    "(",
    "<",
    "[",
    "*",
    "\"",
    "@",
    "a@b.example ",
    "/s/ ",
    "I,",
    "on behalf of,",
    "Name:\n",
    "Address:\n",
    "Sincerely,\n",
    "[private]",
    "I have a good faith belief ",
    "I have a good faith belief? No. ",
    "[ ] I swear under penalty of perjury\n",
    "**What work was allegedly infringed?**\n\n",
    "**Type (or copy and paste) the following statement: \"I have a good faith belief that use**\n\nYes\n\n",
    "we retract our notice ",
    "-----Original Message-----\n",
    "著作権",
    "\u{301}",
];

/// `piece` over and over, in so many bytes.
fn text(piece: &str, bytes: usize) -> String {
    piece.repeat(bytes / piece.len())
}

#[test]
fn large_texts_of_one_thing_are_read_to_their_end() {
    // Time is shown and never asserted: the machine may be busy.
    for piece in PIECES {
        let took = [LARGE / 4, LARGE / 2, LARGE].map(|bytes| seconds(&text(piece, bytes)));
        let [first, second, third] = took;
        eprintln!(
            "{:>7.3} s for {LARGE} bytes, doubled {:.2} and {:.2} times: {piece:?}",
            third,
            second / first,
            third / second
        );
    }
}

#[test]
fn a_large_text_of_ever_new_addresses_is_read_to_its_end() {
    let mut text = String::with_capacity(LARGE + 100);
    let mut many = 0;
    while text.len() < LARGE {
        writeln!(text, "https://github.com/user{many}/repository{many}").unwrap();
        many += 1;
    }
    assert_eq!(read(&text).addresses.len(), many);
}

#[test]
fn names_of_hosts_longer_than_any_host_cost_no_more_than_others() {
    let host = format!("https://{}example/ ana@books.example ", "a.".repeat(3_900));
    assert!(!read(&text(&host, LARGE)).addresses.is_empty());
}

/// Processor time that reading takes.
fn seconds(text: &str) -> f64 {
    let begun = clock::now();
    std::hint::black_box(read(text));
    clock::now().saturating_sub(begun).as_secs_f64().max(1e-6)
}
