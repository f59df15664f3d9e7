//! What holds for any text.
use proptest::prelude::*;

use super::addresses;

/// Pieces that letters are made of, and pieces that nobody would write.
fn pieces() -> impl Strategy<Value = String> {
    let known = prop::sample::select(vec![
        "https://github.com/a/b",
        "http://example.org",
        "hxxps://x[.]com/a",
        "www.example.org",
        "github.com/a/b",
        "git@github.com:a/b.git",
        "HTTP://A.example/",
        "https://",
        "http://[private].com/",
        "jane@example.org",
        " ",
        "\n",
        "\r\n",
        "> ",
        ".",
        ",",
        ")",
        "(",
        "[",
        "]",
        "](",
        "<",
        ">",
        "*",
        "**",
        "_",
        "`",
        "|",
        "&amp;",
        "=\n",
        "=3D",
        "the original ",
        "infringing: ",
        "é",
        "的",
        "，",
        "\u{FEFF}",
        "/",
        "-",
        "# ",
        "**What files should be taken down?**",
    ]);
    prop_oneof![4 => known.prop_map(str::to_owned), 1 => "\\PC{0,8}"]
}

fn texts() -> impl Strategy<Value = String> {
    prop::collection::vec(pieces(), 0..24).prop_map(|pieces| pieces.concat())
}

/// Where `http://`, `https://`, `hxxp://` stand before something that can begin a host.
fn schemes(text: &str) -> Vec<usize> {
    let lower = text.to_ascii_lowercase();
    ["http://", "https://", "hxxp://", "hxxps://"]
        .iter()
        .flat_map(|scheme| {
            lower
                .match_indices(scheme)
                .map(|(at, scheme)| (at, at + scheme.len()))
                .collect::<Vec<_>>()
        })
        .filter(|(_, host)| lower[*host..].starts_with(|c: char| c.is_ascii_alphanumeric()))
        .filter(|(_, host)| {
            !["http://", "https://", "hxxp://", "hxxps://"]
                .iter()
                .any(|scheme| lower[*host..].starts_with(scheme))
        })
        .map(|(at, _)| at)
        .collect()
}

proptest! {
    #[test]
    fn spans_lie_in_the_text_in_order_and_apart(text in texts()) {
        let mut end = 0;
        for one in addresses(&text) {
            prop_assert!(one.span.start >= end, "{one:?} overlaps");
            prop_assert!(one.span.end > one.span.start && text.get(one.span.start..one.span.end).is_some());
            end = one.span.end;
        }
    }

    #[test]
    fn any_text_at_all_can_be_read(text in ".{0,400}") {
        addresses(&text);
    }

    #[test]
    fn no_address_with_a_scheme_is_passed_over(words in prop::collection::vec("[a-z]{1,9}[,.;:)]?", 0..12), lines in prop::collection::vec("(https?|hxxps?)://[a-z]{1,8}\\.(com|org)(/[A-Za-z0-9_.-]{1,12}){0,4}", 1..8)) {
        let text = format!("{}\n{}\n", words.join(" "), lines.join("\n"));
        let found = addresses(&text);
        for at in schemes(&text) {
            let holding = found.iter().filter(|one| one.span.start <= at && at < one.span.end).count();
            prop_assert_eq!(holding, 1, "at byte {} of {:?}: {:?}", at, text, found);
        }
    }

    #[test]
    fn no_address_with_a_scheme_is_passed_over_in_any_text(text in texts()) {
        let found = addresses(&text);
        for at in schemes(&text) {
            let holding = found.iter().filter(|one| one.span.start <= at && at < one.span.end).count();
            prop_assert_eq!(holding, 1, "at byte {} of {:?}: {:?}", at, text, found);
        }
    }

    #[test]
    fn letters_after_one_another_hold_the_addresses_of_each(first in texts(), second in texts()) {
        // A line of its own between them, so that nothing is folded or introduced across.
        let joined = format!("{first}\n\n.\n\n{second}");
        let of = |text: &str| addresses(text).into_iter().map(|one| one.address).collect::<Vec<_>>();
        let mut apart = of(&format!("{first}\n\n.\n\n"));
        apart.extend(of(&second));
        prop_assert_eq!(of(&joined), apart);
    }

    #[test]
    fn an_address_reads_back_as_itself(text in texts()) {
        for one in addresses(&text) {
            let again = addresses(&one.address);
            prop_assert!(again.first().is_some_and(|first| first.address.starts_with("http")), "{one:?} {again:?}");
        }
    }
}
