//! Whatever the text, a reader answers, and what it answers can be kept.
use proptest::{prelude::*, sample::select};
use safeharbor::formats::{acns, archive, xarf};

use crate::fuzz_corpus::targets;

/// Pieces that mean something to a reader, in any order, with anything between them.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        select(vec![
            "<Infringement>",
            "</Infringement>",
            "<?xml version=\"1.0\">",
            "<!DOCTYPE a [",
            "]>",
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "---Start ACNS XML\n",
            "– —End ACNS XML\n",
            "\n> ",
            "> > ",
            "- ",
            "&",
            "&amp;",
            "&#x41;",
            "<Source>",
            "</Source>",
            "<Login Username='a' Password=\"secret word\"/>",
            "<Case><ID>1</ID></Case>",
            "<URL>ftp://a:b@c.example/</URL>",
            "://",
            "@",
            "-----BEGIN PGP SIGNED MESSAGE-----\n",
            "Hash: SHA1\n\n",
            "-----BEGIN PGP SIGNATURE-----\n",
            "-----END PGP SIGNATURE-----\n",
            "\u{2014}",
            "é",
            "\r\n",
        ])
        .prop_map(str::to_owned),
        any::<String>(),
        "[ -~]{0,20}",
    ];
    prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn no_text_makes_a_reader_fall(text in pieces()) {
        targets::acns(text.as_bytes());
        targets::letter(text.as_bytes());
        targets::xarf(text.as_bytes());
    }

    #[test]
    fn spans_lie_in_order_and_a_text_without_documents_is_its_own_rest(text in pieces()) {
        let read = acns::read(&text);
        let mut end = 0;
        for document in &read.documents {
            prop_assert!(document.span.start >= end && document.span.end > document.span.start);
            prop_assert!(read.text.get(document.span.start..document.span.end).is_some());
            end = document.span.end;
        }
        if !text.contains("<Infringement") && !text.contains("://") && !text.contains("Login")
            && !text.contains("PGP SIGNED") {
            prop_assert_eq!(read.rest(), text);
        }
    }

    #[test]
    fn any_bytes_are_a_report_or_have_a_fault(bytes in any::<Vec<u8>>()) {
        prop_assert!(xarf::read(&bytes).is_err_and(|faults| !faults.is_empty()));
    }

    #[test]
    fn any_path_is_a_letter_or_an_error(path in ".{0,40}", text in any::<String>()) {
        let _ = archive::entry(&path, text.clone());
        if let Ok(entry) = archive::entry(&format!("2026-11-22-{path}.md"), text) {
            prop_assert!(!entry.text.trim().is_empty());
        }
    }
}
