//! ACNS documents that mean harm: refused with a reason, in time that grows with their size only.
use safeharbor::formats::acns::{self, AcnsError};

use crate::{said, with};

fn error(text: &str) -> AcnsError {
    let acns = acns::read(text);
    assert_eq!(acns.documents.len(), 1);
    acns.documents[0].notice.clone().unwrap_err()
}

#[test]
fn a_document_type_is_refused_whatever_it_declares() {
    let types = [
        "<!DOCTYPE Infringement>",
        "<!DOCTYPE Infringement SYSTEM \"http://evil.example/x.dtd\">",
        "<!DOCTYPE Infringement [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
        "<!DOCTYPE z [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>",
        "<!DOCTYPE z [ <!ELEMENT Case (#PCDATA)> ] >",
    ];
    for declared in types {
        let after = said("UTF-8\"?>", &format!("UTF-8\"?>\n{declared}"))
            .replace("Lanternfish Pictures", "&x;&c;");
        let error = error(&after);
        assert!(matches!(error, AcnsError::Doctype(at) if at.line == 2), "{error}");
        assert!(error.to_string().contains("DTD"));
        // Within the root it stands where no XML allows it.
        let within = acns::read(&with(declared));
        assert!(within.documents.iter().all(|it| it.notice.is_err()), "{declared}");
    }
}

#[test]
fn an_entity_that_nothing_declares_is_text() {
    let text = said("Lanternfish Pictures", "&xxe;");
    let acns = acns::read(&text);
    assert_eq!(acns.documents[0].notice.clone().unwrap().complainant.entity, "&xxe;");
}

#[test]
fn depth_number_and_size_have_an_end() {
    let deep = format!("<Infringement>{}{}</Infringement>", "<a>".repeat(99), "</a>".repeat(99));
    assert!(matches!(error(&deep), AcnsError::TooDeep { most: 32, .. }));
    let many = format!("<Infringement><Case/>{}</Infringement>", "<a/>".repeat(200_001));
    assert!(matches!(error(&many), AcnsError::TooMany { most: 200_000, .. }));
    let large = with(&"x".repeat(8 * 1024 * 1024));
    assert!(matches!(error(&large), AcnsError::TooLarge { .. }));
}

#[test]
fn every_error_says_where_it_is() {
    let cases = [
        ("<Infringement><Case><ID>1</Case></Infringement>", "line 1, column 26"),
        ("<Infringement>\n<Case>\n</Infringement>", "line 3"),
        ("<Infringement>\n <Case a=\"1>2</Case></Infringement>", "line 2, column 2"),
        ("<Infringement>\n<Case>\n", "line 2, column 1"),
        ("<Infringement></Infringement>", "line 1, column 1"),
        ("<Infringement/>", "line 1, column 1"),
        ("<Infringement>words</Infringement>", "says nothing"),
        ("<Infringement>\n<Case>é < </Case></Infringement>", "line 2"),
    ];
    for (text, place) in cases {
        let said = error(text).to_string();
        assert!(said.contains(place), "{text}: {said}");
    }
}

#[test]
fn text_that_begins_a_thousand_things_and_ends_none_is_walked_through_once() {
    // A walk that begins anew at each of these would not be over within the hour.
    let many = 400_000;
    for piece in [
        "<Infringement ",
        "<Infringement>",
        "<!--",
        "<![CDATA[",
        "<!DOCTYPE [",
        "<!DOCTYPE ",
        "<?xml ",
        "<?xml ?>",
        "<Infringement><!--",
        "<Infringement><![CDATA[",
        "---Start ACNS XML\n",
        "-----BEGIN PGP SIGNED MESSAGE-----\n\n-----BEGIN PGP SIGNATURE-----\n",
        "> ",
        "://",
        "Login",
        "<Login ",
    ] {
        let text = piece.repeat((many * 2 / piece.len()).min(20_000));
        let acns = acns::read(&text);
        assert!(acns.documents.iter().all(|it| it.notice.is_err()), "{piece}");
        let walked = piece.repeat(many / 4);
        let _ = acns::is_acns(&walked);
    }
}

#[test]
fn a_name_that_hides_its_direction_is_shown_as_it_is() {
    let text = said("glass.harbour.mkv", "glass\u{202E}vkm\u{7}.exe");
    let draft = acns::read(&text).documents[0].notice.clone().unwrap().to_claim().draft;
    assert!(draft.locations.contains("file glass[U+202E]vkm[U+0007].exe"), "{}", draft.locations);
}
