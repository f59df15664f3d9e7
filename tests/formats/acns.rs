//! What an ACNS document says becomes a draft, whatever version it is of.
use safeharbor::{
    domain::event::Channel,
    formats::{
        acns::{self, AcnsNotice, AcnsProblem},
        claim::{Claim, Intent},
    },
};

use crate::{said, with};

fn notice(text: &str) -> AcnsNotice {
    let acns = acns::read(text);
    assert_eq!(acns.documents.len(), 1, "{:?}", acns.documents);
    acns.documents[0].notice.clone().unwrap_or_else(|error| panic!("{error}\n{text}"))
}

fn claim(text: &str) -> Claim {
    notice(text).to_claim()
}

#[test]
fn a_notice_about_file_sharing_says_who_offered_what_where_and_when() {
    let claim = claim(&with(""));
    let draft = &claim.draft;
    assert_eq!((claim.channel, claim.intent), (Channel::Acns, Intent::Notice));
    assert_eq!(draft.organisation, "Lanternfish Pictures");
    assert_eq!(draft.signer, "Odile Marsh");
    assert_eq!(draft.email, "notices@lanternfish.example");
    assert_eq!(draft.phone, "+1 555 0100");
    assert_eq!(draft.address, "4 Quay Road, Portmouth");
    assert_eq!(draft.reference, "LP-7001");
    assert_eq!(draft.works.len(), 1);
    assert_eq!(draft.works[0].description, "The Glass Harbour");
    assert_eq!(
        draft.locations,
        "place: IP address 192.0.2.44, port 6881, at 2026-03-01T10:00:00Z, BITTORRENT (Swarmer), \
         SHA1 00112233445566778899aabbccddeeff00112233, file glass.harbour.mkv, 734013472 bytes"
    );
    // The schema has no field for these.
    assert_eq!(draft.signature, "");
    assert!(!draft.statements.good_faith && !draft.statements.authority);
    assert_eq!(draft.capacity, "");
}

#[test]
fn every_version_and_what_calls_itself_one_is_read_by_local_names() {
    let uri = "http://www.acns.net/ACNS";
    let declared = format!("xmlns=\"{uri}\" ");
    let cases = [
        (with(""), Some(uri)),
        (said(uri, "http://www.movielabs.com/ACNS"), Some("http://www.movielabs.com/ACNS")),
        (said(uri, "http://www.acns.net/v9.9/whatever"), Some("http://www.acns.net/v9.9/whatever")),
        (said(&declared, ""), None),
        (
            said("<Infringement xmlns=", "<acns:Infringement xmlns:acns=")
                .replace("</Infringement>", "</acns:Infringement>")
                .replace("<Case>", "<acns:Case>")
                .replace("</Case>", "</acns:Case>"),
            Some(uri),
        ),
    ];
    for (text, namespace) in cases {
        let notice = notice(&text);
        assert_eq!(notice.namespace.as_deref(), namespace);
        assert_eq!(notice.case, "LP-7001", "{text}");
        assert_eq!(notice.items.len(), 1);
    }
}

#[test]
fn what_senders_break_again_and_again_is_read_all_the_same() {
    let declaration = r#"<?xml version="1.0" encoding="UTF-8"?>"#;
    let broken = [
        said(declaration, r#"<?xml version="1.0" encoding="UTF-8">"#),
        said(declaration, r#"<?xml version="1.0" encoding="UTF-8""#),
        said(declaration, r#"<?xml version="1.0" encoding="iso-8859-1"?>"#),
        said(declaration, ""),
        said("xsi:schemaLocation=\"http://www.acns.net/v1.2/ACNS2v1_2.xsd\"", ""),
        said("xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"", ""),
        said("<Infringement ", "<Infringement acns:schemaVersion=\"1.2\" "),
        said("Lanternfish Pictures", "Lanternfish Pictures<!-- note -->"),
        with("<Unheard><Of Deep=\"1\"><Things/></Of></Unheard><?strange thing?>"),
        with("<Type/>"),
    ];
    for text in broken {
        assert_eq!(claim(&text).draft.organisation, "Lanternfish Pictures", "{text}");
    }
}

#[test]
fn an_ampersand_that_nobody_escaped_is_an_ampersand() {
    let cases = [
        ("Fish & Sons", "Fish & Sons"),
        ("Fish &amp; Sons", "Fish & Sons"),
        ("A&B", "A&B"),
        ("A &copy; B", "A &copy; B"),
        ("A &#169; &#xA9; B", "A © © B"),
        ("A &#0; &#xFFFFFFFF; B", "A &#0; &#xFFFFFFFF; B"),
        ("&lt;b&gt; &quot;x&apos;", "<b> \"x'"),
        ("<![CDATA[A & <B>]]>", "A & <B>"),
    ];
    for (written, read) in cases {
        let text = said("Lanternfish Pictures", written);
        assert_eq!(claim(&text).draft.organisation, read, "{written}");
    }
    let address = "https://host.example/get?a=1&b=2&copy=3";
    let text = said("<Hash", &format!("<URL>{address}</URL><Hash"));
    assert_eq!(claim(&text).draft.locations, address);
    let notice = notice(&with("<Type Comments=\"a & b &amp; c\">DMCA</Type>"));
    assert_eq!(notice.comments, "a & b & c");
}

#[test]
fn times_are_read_as_they_are_written_and_no_zone_is_made_up() {
    let cases = [
        ("2015-05-06T05-00-00UTC", "2015-05-06T05:00:00Z"),
        ("2015-05-06T05:00:00 UTC", "2015-05-06T05:00:00Z"),
        ("2015-05-06 05:00:00 GMT", "2015-05-06T05:00:00Z"),
        ("2015-05-06T05:00:00+02:00", "2015-05-06T03:00:00Z"),
        ("2015-05-06T05:00:00.5Z", "2015-05-06T05:00:00.5Z"),
        ("2015-05-06T05:00:00", "2015-05-06T05:00:00"),
    ];
    for (written, shown) in cases {
        let notice = notice(&said("2026-03-01T10:00:00Z", written));
        assert_eq!(notice.items[0].seen.shown(), shown);
        assert_eq!(notice.problems, vec![], "{written}");
    }
    let notice = notice(&said("2026-03-01T10:00:00Z", "last Tuesday"));
    assert!(matches!(&notice.problems[0], AcnsProblem::Time { at, given }
        if at.line == 8 && given == "last Tuesday"));
    assert!(notice.to_claim().draft.locations.contains("at last Tuesday"));
}

#[test]
fn what_cannot_be_understood_is_noted_with_its_place_and_kept_in_its_words() {
    type Is = fn(&AcnsProblem) -> bool;
    let cases: [(&str, &str, Is); 4] = [
        ("192.0.2.44", "192.0.2.444", |it| matches!(it, AcnsProblem::Address { .. })),
        (">6881<", ">68810<", |it| matches!(it, AcnsProblem::Port { .. })),
        ("734013472", "700 MB", |it| matches!(it, AcnsProblem::Size { .. })),
        (" {}", "<Type>WISH</Type>", |it| matches!(it, AcnsProblem::Sort { .. })),
    ];
    for (from, to, is) in cases {
        let notice = notice(&said(from, to));
        assert_eq!(notice.problems.len(), 1, "{to}");
        assert!(is(&notice.problems[0]), "{to}");
        assert!(notice.problems[0].to_string().contains(" in line "));
        assert_eq!(notice.to_claim().intent, Intent::Notice);
    }
}

#[test]
fn a_file_may_be_larger_than_version_1_1_could_say() {
    let notice = notice(&said("734013472", "18446744073709551615"));
    assert_eq!(notice.items[0].size, Some(u64::MAX));
}

#[test]
fn a_notice_may_be_taken_back_or_be_for_information_only() {
    let cases = [
        ("<Type Retraction=\"true\">INFRINGEMENT</Type>", Intent::Retraction),
        ("<Type Retraction=\"1\"/>", Intent::Retraction),
        ("<Type Retraction=\"TRUE\">INFO</Type>", Intent::Retraction),
        ("<Type Retraction=\"false\">INFO</Type>", Intent::Information),
        ("<Type> PRELIT </Type>", Intent::Information),
        ("<Type Retraction=\"false\">DMCA</Type>", Intent::Notice),
        ("<Type>OTHER</Type>", Intent::Notice),
        ("", Intent::Notice),
    ];
    for (element, intent) in cases {
        assert_eq!(claim(&with(element)).intent, intent, "{element}");
    }
    assert_eq!(claim(&with(cases[0].0)).draft.reference, "LP-7001");
}

#[test]
fn a_type_of_the_material_is_no_type_of_the_notice() {
    let text = said("<Hash", "<Type Retraction=\"true\">INFO</Type><Hash");
    assert_eq!(claim(&text).intent, Intent::Notice);
}

#[test]
fn elements_may_stand_in_any_order() {
    let text = "<Infringement><Content><Item><URL>https://host.example/f</URL><FileName>f</FileName>\
        <Artist>Ada</Artist><Title>Song</Title></Item></Content><Source><Port>1</Port></Source>\
        <Complainant><Email>a@b.example</Email><Entity>E</Entity></Complainant>\
        <Case><Severity>Low</Severity><ID>9</ID></Case></Infringement>";
    let draft = claim(text).draft;
    assert_eq!((draft.reference.as_str(), draft.organisation.as_str()), ("9", "E"));
    assert_eq!(draft.works[0].description, "Song by Ada");
    assert_eq!(draft.locations, "https://host.example/f");
}

#[test]
fn works_and_locations_are_named_once_each() {
    let item = |title, url| {
        format!("<Content><Item><Title>{title}</Title><URL>{url}</URL></Item></Content>")
    };
    let items = item("the glass harbour", "https://host.example/1")
        + &item("Second", "https://host.example/2")
        + &item("Second", "https://host.example/2");
    let draft = claim(&with(&items)).draft;
    let works: Vec<&str> = draft.works.iter().map(|it| it.description.as_str()).collect();
    assert_eq!(works, ["The Glass Harbour", "Second"]);
    assert_eq!(draft.locations.lines().count(), 3);
}

#[test]
fn an_item_without_address_lies_in_the_folder_of_its_source_or_is_described() {
    let based = |url: &str| {
        let base = format!("<URL_Base>{url}</URL_Base></Source>");
        claim(&said("</Source>", &base)).draft.locations
    };
    assert_eq!(based("https://host.example/d/"), "https://host.example/d/ file glass.harbour.mkv");
    let ftp = based("ftp://host.example/d/");
    assert!(ftp.starts_with("place: ftp://host.example/d/, IP address 192.0.2.44, "), "{ftp}");
    let bare = "<Infringement><Case><ID>1</ID></Case><Content><Item/></Content></Infringement>";
    assert_eq!(claim(bare).draft.locations, "");
}

#[test]
fn an_address_in_a_field_of_its_own_may_hold_blanks_and_wraps() {
    let cases = [
        ("https://host.example/My Song.mp3", "https://host.example/My%20Song.mp3"),
        ("\n   https://host.example/very/\n   long\n", "https://host.example/very/long"),
        ("http://192.168.0.9/f", "place: http://192.168.0.9/f, IP address 192.0.2.44"),
        ("magnet:?xt=urn:btih:00", "place: magnet:?xt=urn:btih:00, IP address 192.0.2.44"),
    ];
    for (written, read) in cases {
        let text = said("<Hash", &format!("<URL>{written}</URL><Hash"));
        let locations = claim(&text).draft.locations;
        assert!(locations.starts_with(read), "{locations}");
        assert_eq!(locations.lines().count(), 1);
    }
}

#[test]
fn statements_are_looked_for_in_the_letter_inside_and_in_the_declarations() {
    let notice = notice(&with(
        "<TextNotice><![CDATA[I have a good faith belief & more.]]></TextNotice>\
         <Declarations><Type>PERJURY</Type><Body>Under penalty of perjury.</Body>\
         <LinkToBody>https://lanternfish.example/oath</LinkToBody></Declarations>\
         <Declarations>Bare words.</Declarations>",
    ));
    assert_eq!(
        notice.statements_text(),
        "I have a good faith belief & more.\n\nUnder penalty of perjury.\n\n\
         https://lanternfish.example/oath\n\nBare words."
    );
}

#[test]
fn a_password_reaches_neither_draft_nor_text_nor_the_document_that_is_kept() {
    let source = "<URL_Base>ftp://guest:hunter2pw@192.0.2.44/films/</URL_Base><UserName>guest</UserName>\
        <Login Username=\"guest\" Password=\"hunter2pw\"/></Source>";
    let text = said("</Source>", source)
        .replace("<Hash", "<URL>ftp://guest:hun/ter2pw@192.0.2.44/films/g.mkv</URL><Hash")
        .replace("</Content>", "</Content><TextNotice>Log in with hunter2pw.</TextNotice>");
    let acns = acns::read(&format!("Dear agent, use hunter2pw\n{text}\nor ftp://a:hunter2pw@x/"));
    let document = &acns.documents[0];
    let notice = document.notice.clone().unwrap();
    let draft = notice.to_claim().draft;
    for shown in
        [format!("{notice:?}"), format!("{draft:?}"), document.xml.clone(), acns.rest().to_owned()]
    {
        assert!(!shown.contains("hunter2pw"), "{shown}");
        assert!(!shown.contains("ter2pw"), "{shown}");
        assert!(!shown.contains("guest:"), "{shown}");
    }
    assert!(draft.locations.starts_with("place: ftp://192.0.2.44/films/g.mkv, "), "{draft:?}");
    assert_eq!(notice.text_notice, "Log in with [withheld].");
    assert_eq!(acns.rest(), "Dear agent, use [withheld]\n\nor ftp://x/");
    assert!(document.xml.contains("Password=\"[withheld]\""), "{}", document.xml);
    // The document that is kept says the same.
    assert_eq!(acns::read(&document.xml).documents[0].notice.clone().unwrap().case, notice.case);
}

#[test]
fn a_password_that_is_a_word_of_the_schema_does_not_break_the_document() {
    for password in ["Infringement", "Case", "Type", "xmlns", "UTF-8", "a&gt;b&quot;c", "CDATA"] {
        let login = format!("<Login Username=\"Source\" Password=\"{password}\"/></Source>");
        let text = said("</Source>", &login);
        let kept = acns::read(&text).documents[0].xml.clone();
        assert_eq!(notice(&kept).to_claim().draft, claim(&with("")).draft, "{password}");
        assert!(!kept.contains(&format!("\"{password}\"")) || password == "UTF-8", "{kept}");
    }
    let text = said("</Source>", "<Login Password='a>b&amp;cd'/></Source>")
        .replace("</Content>", "</Content><TextNotice>say a&gt;b&amp;cd</TextNotice>");
    let kept = acns::read(&text).documents[0].xml.clone();
    assert!(!kept.contains("b&amp;cd"), "{kept}");
}
