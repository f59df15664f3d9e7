//! Where ACNS documents stand in letters: behind markers, without, quoted, signed, several of them.
use safeharbor::formats::acns::{self, Acns, AcnsError};

use crate::with;

fn cases(acns: &Acns) -> Vec<String> {
    let read = acns.documents.iter().map(|it| it.notice.clone());
    read.map(|it| it.map_or_else(|error| error.to_string(), |notice| notice.case)).collect()
}

#[test]
fn markers_are_found_whatever_stands_for_their_dashes() {
    let dashes = [
        "---",
        "- ---",
        "- ----",
        "- - ---",
        "– – —",
        "-----",
        "",
        "  - - - ",
        "―――",
        "> ---",
        "> > - ---",
    ];
    for dash in dashes {
        for (end, tail) in [(dash, ""), ("---", "---")] {
            let quote = if dash.starts_with('>') { "> " } else { "" };
            let document = with("").replace('\n', &format!("\n{quote}"));
            let text = format!(
                "Dear agent,\n{dash}Start ACNS XML{tail}\n{quote}{document}\n{end}End ACNS XML{tail}\nRegards\n"
            );
            assert!(acns::is_acns(&text), "{dash}");
            let acns = acns::read(&text);
            assert_eq!(cases(&acns), ["LP-7001"], "{dash}");
            assert_eq!(acns.rest(), "Dear agent,\nRegards\n", "{dash}");
        }
    }
}

#[test]
fn a_document_needs_no_markers_and_no_line_of_its_own() {
    for (before, after) in [("", ""), ("Hello. ", " Bye."), ("<html><body>", "</body></html>")] {
        let text = format!("{before}{}{after}", with(""));
        let acns = acns::read(&text);
        assert_eq!(cases(&acns), ["LP-7001"]);
        assert_eq!(acns.rest(), format!("{before}{after}"));
        assert_eq!(acns.documents[0].span.of(&acns.text), with(""));
    }
}

#[test]
fn an_attribute_that_looks_like_an_end_ends_nothing() {
    for words in ["a/>b", "'/>'", ">", "/", "a='b'/>"] {
        let attribute = format!("<Infringement note=\"{words}\" ");
        let text = with("").replacen("<Infringement ", &attribute, 1);
        assert!(text.contains(words), "{text}");
        let acns = acns::read(&text);
        assert_eq!(cases(&acns), ["LP-7001"], "{words}");
        assert_eq!(acns.documents[0].xml, text, "{words}");
    }
}

#[test]
fn a_tag_within_a_tag_is_refused_where_it_stands_and_stays_in_the_letter() {
    let hidden = "<Login Username=\"guest\" Password=\"secret<![CDATA[\"/><Infringement/>";
    let text = with("").replacen("<Content>", &format!("{hidden}<Content>]]>"), 1);
    let acns = acns::read(&text);
    assert!(!acns.documents.is_empty());
    assert!(acns.documents.iter().all(|it| it.notice.is_err()), "{:?}", acns.documents);
    assert!(cases(&acns)[0].contains("a `<` within a tag"), "{:?}", cases(&acns));
    assert!(!acns.rest().contains("secret"), "{}", acns.rest());
}

#[test]
fn several_documents_of_one_text_are_several_notices() {
    let second = with("").replace("LP-7001", "LP-7002");
    let block = |xml: &str| format!("---Start ACNS XML\n{xml}\n---End ACNS XML\n");
    let third = second
        .replace("LP-7002", "LP-7003")
        .replace("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n", "");
    let text = format!("One\n{}Two\n{second}\nThree\n{}Four", block(&with("")), block(&third));
    let acns = acns::read(&text);
    assert_eq!(cases(&acns), ["LP-7001", "LP-7002", "LP-7003"]);
    assert_eq!(acns.rest(), "One\nTwo\n\nThree\nFour");
    let together = block(&format!("{}\n{second}", with("")));
    let acns = acns::read(&together);
    assert_eq!(cases(&acns), ["LP-7001", "LP-7002"]);
    assert_eq!(acns.rest().trim(), "");
}

#[test]
fn quoted_lines_lose_their_marks_and_no_others() {
    let document = with("<TextNotice>a\n> b</TextNotice>").replace('\n', "\n> > ");
    let text =
        format!("On Monday she wrote:\n> > Dear agent,\n> > {document}\n> > Regards\nSee above.");
    let acns = acns::read(&text);
    assert_eq!(cases(&acns), ["LP-7001"]);
    assert_eq!(acns.documents[0].notice.clone().unwrap().text_notice, "a\n> b");
    assert_eq!(acns.rest(), "On Monday she wrote:\n> > Dear agent,\n\n> > Regards\nSee above.");
}

fn signed(body: &str, hash: &str) -> String {
    let escaped: String = body
        .split_inclusive('\n')
        .map(|line| if line.starts_with('-') { format!("- {line}") } else { line.to_owned() })
        .collect();
    format!(
        "-----BEGIN PGP SIGNED MESSAGE-----\n{hash}\n{escaped}\n-----BEGIN PGP SIGNATURE-----\n\
         Version: X 1.0\n\niQEzBAEBCAAdFiEE\n=abcd\n-----END PGP SIGNATURE-----\n"
    )
}

#[test]
fn clear_signed_text_is_read_and_a_weak_digest_is_reported() {
    let body = format!(
        "Dear agent,\n- first point\n---Start ACNS XML\n{}\n---End ACNS XML\nRegards",
        with("")
    );
    let hashes = [
        ("Hash: SHA1\n", &["SHA1"][..], true),
        ("Hash: SHA256, SHA512\n", &["SHA256", "SHA512"], false),
        ("", &[], false),
    ];
    for (header, hashes, weak) in hashes {
        let acns = acns::read(&format!("Hello\n{}Bye\n", signed(&body, header)));
        assert_eq!(cases(&acns), ["LP-7001"]);
        assert_eq!(acns.rest(), "Hello\nDear agent,\n- first point\nRegards\nBye\n");
        assert_eq!(acns.signatures.len(), 1);
        assert_eq!(acns.signatures[0].hashes, hashes);
        assert_eq!(acns.signatures[0].is_weak(), weak);
    }
    assert_eq!(acns::read(&body).signatures, vec![]);
}

#[test]
fn what_was_signed_twice_is_escaped_twice() {
    let inner =
        signed(&format!("---Start ACNS XML\n{}\n---End ACNS XML", with("")), "Hash: SHA1\n");
    let acns = acns::read(&signed(&inner, "Hash: SHA256\n"));
    assert_eq!(cases(&acns), ["LP-7001"]);
    let hashes: Vec<_> = acns.signatures.iter().flat_map(|it| &it.hashes).collect();
    assert_eq!(hashes, ["SHA256", "SHA1"]);
    assert_eq!(acns.rest().trim(), "");
}

#[test]
fn a_signature_without_end_swallows_no_words() {
    let text = "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA1\n\nLetter\n\
        -----BEGIN PGP SIGNATURE-----\n\nThe rest of it\n";
    assert_eq!(acns::read(text).rest(), "Letter\nThe rest of it\n");
}

#[test]
fn a_letter_without_document_is_a_letter() {
    for text in [
        "",
        "Dear agent",
        "the Infringement</Infringement>",
        "<Infringements/>",
        "a < b",
        "Start ACNS XML files are nice",
    ] {
        assert!(!acns::is_acns(text), "{text}");
        let acns = acns::read(text);
        assert_eq!(acns.documents, vec![]);
        assert_eq!(acns.rest(), text);
    }
}

#[test]
fn markers_around_nothing_are_an_error_that_says_where() {
    let text = "Dear agent,\n---Start ACNS XML\nsee attachment\n---End ACNS XML\nRegards";
    let acns = acns::read(text);
    assert_eq!(acns.documents.len(), 1);
    let error = acns.documents[0].notice.clone().unwrap_err();
    assert!(matches!(error, AcnsError::Absent(at) if at.line == 2));
    assert_eq!(acns.rest(), text);
}

#[test]
fn a_document_that_cannot_be_read_stays_in_the_letter_and_harms_no_other() {
    let broken = "<Infringement><Case><ID>1</Case></Infringement>";
    let cut = "---Start ACNS XML\n<Infringement><Case><ID>2</ID></Case>\n---End ACNS XML";
    let text = format!("A\n{broken}\nB\n{}\nC\n{cut}\nD", with(""));
    let acns = acns::read(&text);
    let said = cases(&acns);
    assert_eq!(said.len(), 3);
    assert!(said[0].contains("line 1, column 26"), "{said:?}");
    assert_eq!(said[1], "LP-7001");
    assert!(said[2].contains("never closed"), "{said:?}");
    assert_eq!(acns.rest(), format!("A\n{broken}\nB\n\nC\n{cut}\nD"));
}

#[test]
fn an_end_in_a_quotation_is_not_the_end() {
    let acns = acns::read(&with(
        "<TextNotice><![CDATA[we sent <Infringement> … </Infringement>]]></TextNotice><!-- </Infringement> -->",
    ));
    assert_eq!(cases(&acns), ["LP-7001"]);
    assert_eq!(acns.rest(), "");
}
