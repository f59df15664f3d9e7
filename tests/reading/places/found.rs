//! What is found, which words it was read from, and what it is spelled like.
use super::addresses;

/// Text, then the words and the address of each that is found in it.
type Case = (&'static str, &'static [(&'static str, &'static str)]);

fn check(cases: &[Case]) {
    for (text, expected) in cases {
        let found = addresses(text);
        let found: Vec<_> =
            found.iter().map(|one| (one.span.of(text), one.address.as_str())).collect();
        assert_eq!(found, *expected, "{text:?}");
    }
}

#[test]
fn punctuation_around_an_address_is_not_part_of_it() {
    const AB: &str = "https://github.com/a/b";
    check(&[
        ("See https://github.com/a/b.", &[(AB, AB)]),
        ("See https://github.com/a/b, and", &[(AB, AB)]),
        ("(https://github.com/a/b)", &[(AB, AB)]),
        ("(see https://github.com/a/b).", &[(AB, AB)]),
        ("\"https://github.com/a/b\"", &[(AB, AB)]),
        ("“https://github.com/a/b”", &[(AB, AB)]),
        ("'https://github.com/a/b'", &[(AB, AB)]),
        ("<https://github.com/a/b>", &[(AB, AB)]),
        ("**https://github.com/a/b**", &[(AB, AB)]),
        ("*https://github.com/a/b*", &[(AB, AB)]),
        ("_https://github.com/a/b_", &[(AB, AB)]),
        ("`https://github.com/a/b`", &[(AB, AB)]),
        ("https://github.com/a/b\\", &[(AB, AB)]),
        ("| https://github.com/a/b | fork |", &[(AB, AB)]),
        ("|https://github.com/a/b|fork|", &[(AB, AB)]),
        ("- https://github.com/a/b;", &[(AB, AB)]),
        ("1.https://github.com/a/b", &[(AB, AB)]),
        ("URL:https://github.com/a/b", &[(AB, AB)]),
        ("> > https://github.com/a/b", &[(AB, AB)]),
        ("https://github.com/a/b…", &[(AB, AB)]),
        ("https://github.com/a/b?!", &[(AB, AB)]),
        ("git clone https://github.com/a/b", &[(AB, AB)]),
        ("<a href=\"https://github.com/a/b\">here</a>", &[(AB, AB)]),
        ("&lt;https://github.com/a/b&gt;", &[(AB, AB)]),
        ("请看https://github.com/a/b的仓库，谢谢", &[(AB, AB)]),
        ("（https://github.com/a/b）。", &[(AB, AB)]),
    ]);
}

#[test]
fn markdown_links_give_their_target_and_an_address_that_is_their_text() {
    check(&[
        (
            "[the fork](https://github.com/a/b).",
            &[("https://github.com/a/b", "https://github.com/a/b")],
        ),
        (
            "[the fork](https://github.com/a/b \"title\")",
            &[("https://github.com/a/b", "https://github.com/a/b")],
        ),
        (
            "[https://github.com/a/b](https://github.com/a/b)",
            &[
                ("https://github.com/a/b", "https://github.com/a/b"),
                ("https://github.com/a/b", "https://github.com/a/b"),
            ],
        ),
        (
            "[fork]: https://github.com/a/b\n",
            &[("https://github.com/a/b", "https://github.com/a/b")],
        ),
    ]);
}

#[test]
fn brackets_that_close_inside_an_address_belong_to_it() {
    check(&[
        (
            "(https://en.wikipedia.org/wiki/Work_(art))",
            &[(
                "https://en.wikipedia.org/wiki/Work_(art)",
                "https://en.wikipedia.org/wiki/Work_(art)",
            )],
        ),
        (
            "https://example.org/list?category[]=a&x=1",
            &[(
                "https://example.org/list?category[]=a&x=1",
                "https://example.org/list?category[]=a&x=1",
            )],
        ),
        ("https://example.org/a_", &[("https://example.org/a_", "https://example.org/a_")]),
    ]);
}

#[test]
fn an_address_that_mail_broke_in_two_is_put_together_and_the_next_word_is_not() {
    const LONG: &str =
        "https://github.com/alexandria/library-of-everything/blob/master/shelves/one/book.pdf";
    check(&[
        (
            "<https://github.com/alexandria/library-of-everything/blob/\nmaster/shelves/one/book.pdf>\n",
            &[(
                "https://github.com/alexandria/library-of-everything/blob/\nmaster/shelves/one/book.pdf",
                LONG,
            )],
        ),
        (
            "https://github.com/alexandria/library-of-everything/blob/master/\nshelves/one/book.pdf\n\nThe book",
            &[(
                "https://github.com/alexandria/library-of-everything/blob/master/\nshelves/one/book.pdf",
                LONG,
            )],
        ),
        (
            "> https://github.com/alexandria/library-of-everything/blob/master/\r\n> shelves/one/book.pdf\r\n",
            &[(
                "https://github.com/alexandria/library-of-everything/blob/master/\r\n> shelves/one/book.pdf",
                LONG,
            )],
        ),
        (
            "https://github.com/alexandria/library-of-everything/blob/master/shelves/one=\n/book.pdf and more",
            &[(
                "https://github.com/alexandria/library-of-everything/blob/master/shelves/one=\n/book.pdf",
                LONG,
            )],
        ),
        (
            "https://github.com/alexandria/library-of-everything/blob/master/\nThe book is ours.",
            &[(
                "https://github.com/alexandria/library-of-everything/blob/master/",
                "https://github.com/alexandria/library-of-everything/blob/master/",
            )],
        ),
        (
            "https://github.com/alexandria/library-of-everything/tree/master/\ngithub.com/a/b\n",
            &[
                (
                    "https://github.com/alexandria/library-of-everything/tree/master/",
                    "https://github.com/alexandria/library-of-everything/tree/master/",
                ),
                ("github.com/a/b", "https://github.com/a/b"),
            ],
        ),
        (
            "https://example.org/a/\nhttps://example.org/b/\n",
            &[
                ("https://example.org/a/", "https://example.org/a/"),
                ("https://example.org/b/", "https://example.org/b/"),
            ],
        ),
        (
            "https://github.com/a/b\n-\nhttps://github.com/c/d",
            &[
                ("https://github.com/a/b", "https://github.com/a/b"),
                ("https://github.com/c/d", "https://github.com/c/d"),
            ],
        ),
    ]);
}

#[test]
fn addresses_in_disguise_are_read_through() {
    check(&[
        ("hxxp://evil.example/x", &[("hxxp://evil.example/x", "http://evil.example/x")]),
        ("hXXps://evil[.]example/x", &[("hXXps://evil[.]example/x", "https://evil.example/x")]),
        ("h**p://evil(dot)example/x", &[("h**p://evil(dot)example/x", "http://evil.example/x")]),
        ("http[:]//evil.example/x", &[("http[:]//evil.example/x", "http://evil.example/x")]),
        ("pirate[.]com/x", &[("pirate[.]com/x", "https://pirate.com/x")]),
        ("pirate (dot) com/x", &[("pirate (dot) com/x", "https://pirate.com/x")]),
        (
            "https://example.org/?a=3D1&amp;b=3D2",
            &[("https://example.org/?a=3D1&amp;b=3D2", "https://example.org/?a=1&b=2")],
        ),
        ("http:/example.org/a", &[("http:/example.org/a", "http://example.org/a")]),
        ("https//example.org/a", &[("https//example.org/a", "https://example.org/a")]),
    ]);
}

#[test]
fn an_address_needs_no_scheme_when_a_path_follows_or_the_words_before_announce_it() {
    check(&[
        ("the files at github.com/a/b.", &[("github.com/a/b", "https://github.com/a/b")]),
        ("GitHub.com/A/B", &[("GitHub.com/A/B", "https://github.com/A/B")]),
        ("see www.example.org.", &[("www.example.org", "https://www.example.org/")]),
        ("Our website: example.org", &[("example.org", "https://example.org/")]),
        (
            "is hosted at pages.example.org, where",
            &[("pages.example.org", "https://pages.example.org/")],
        ),
        ("git@github.com:a/b.git", &[("git@github.com:a/b.git", "https://github.com/a/b.git")]),
        (
            "ssh://git@github.com/a/b.git",
            &[("ssh://git@github.com/a/b.git", "https://github.com/a/b.git")],
        ),
        ("example.org:8080/x", &[("example.org:8080/x", "https://example.org:8080/x")]),
    ]);
}

#[test]
fn several_addresses_without_a_blank_between_are_several() {
    check(&[
        (
            "https://github.com/a/bhttps://github.com/c/d",
            &[
                ("https://github.com/a/b", "https://github.com/a/b"),
                ("https://github.com/c/d", "https://github.com/c/d"),
            ],
        ),
        (
            "https://github.com/a/b,https://github.com/c/d;github.com/e/f",
            &[
                ("https://github.com/a/b", "https://github.com/a/b"),
                ("https://github.com/c/d", "https://github.com/c/d"),
                ("github.com/e/f", "https://github.com/e/f"),
            ],
        ),
        ("https://github.com/a/b,so", &[("https://github.com/a/b", "https://github.com/a/b")]),
        ("http://https://github.com/a/b", &[("https://github.com/a/b", "https://github.com/a/b")]),
        (
            "https://web.archive.org/web/2016/http://example.org/",
            &[(
                "https://web.archive.org/web/2016/http://example.org/",
                "https://web.archive.org/web/2016/http://example.org/",
            )],
        ),
    ]);
}

#[test]
fn every_spelling_of_an_address_has_one_form() {
    check(&[
        (
            "HTTPS://GitHub.COM:443/Owner/Name",
            &[("HTTPS://GitHub.COM:443/Owner/Name", "https://github.com/Owner/Name")],
        ),
        (
            "http://example.org:80/a/../b/./c",
            &[("http://example.org:80/a/../b/./c", "http://example.org/b/c")],
        ),
        ("http://example.org/a#L10", &[("http://example.org/a#L10", "http://example.org/a#L10")]),
        (
            "https://bücher.example/x",
            &[("https://bücher.example/x", "https://xn--bcher-kva.example/x")],
        ),
        ("http://192.0.2.7:8080/x", &[("http://192.0.2.7:8080/x", "http://192.0.2.7:8080/x")]),
        ("http://[2001:db8::1]/x", &[("http://[2001:db8::1]/x", "http://[2001:db8::1]/x")]),
    ]);
}

#[test]
fn what_is_no_address_is_not_taken_for_one() {
    for text in [
        "write to copyright@example.com or mailto:jane.doe@example.co.uk",
        "[private]",
        "http://www.[private].com/",
        "https://[PRIVATE]",
        "e.g. this, i.e. that",
        "in src/main.rs and lib.rs/mod.rs",
        "version 1.2.3",
        "on GitHub.com we found",
        "http://",
        "the https protocol",
        "Booking.com is a company",
    ] {
        let found = addresses(text);
        assert!(found.is_empty(), "{text:?}: {found:?}");
    }
}

#[test]
fn an_address_that_stood_further_up_is_repeated() {
    let text = "https://github.com/a/b\nHTTPS://github.com/a/b.\nhttps://github.com/A/b";
    let repeated: Vec<_> = addresses(text).iter().map(|one| one.repeated).collect();
    assert_eq!(repeated, [false, true, false]);
}
