//! The acknowledgement in ACNS, word by word, and that what is put into it comes out of it.
use proptest::prelude::*;
use quick_xml::{Reader, events::Event};
use safeharbor::formats::acns::{self, Contact, NoticeAck, Refusal};

fn ack() -> NoticeAck {
    NoticeAck {
        refused: None,
        at: "2026-11-22T09:30:00Z".parse().unwrap(),
        sequence: 1,
        case: "LP-7001".to_owned(),
        complainant: Contact {
            entity: "Fish & Sons".to_owned(),
            email: "notices@fish.example".to_owned(),
            ..Contact::default()
        },
        service_provider: Contact {
            entity: "Host".to_owned(),
            contact: "Designated Agent".to_owned(),
            address: "1 Harbour Way\nPortmouth".to_owned(),
            phone: "+1 555 0199".to_owned(),
            email: "agent@host.example".to_owned(),
            url: "https://host.example/copyright".to_owned(),
        },
        notes: "Our number is 7K2M-4.".to_owned(),
    }
}

#[test]
fn an_acknowledgement_says_that_the_notice_was_taken_or_why_not() {
    let refused = NoticeAck { refused: Some(Refusal::TextXmlMismatch), sequence: 2, ..ack() };
    insta::assert_snapshot!("notice_ack_accepted", ack().to_xml());
    insta::assert_snapshot!("notice_ack_refused", refused.to_xml());
}

#[test]
fn every_reason_is_one_of_the_schema() {
    let reasons = [
        (Refusal::UnknownRecipient, "UNKNOWN_RECIPIENT"),
        (Refusal::IpOutOfRange, "IP_OUT_OF_RANGE"),
        (Refusal::Multiple, "MULTIPLE"),
        (Refusal::TextXmlMismatch, "TEXT_XML_MISMATCH"),
        (Refusal::Other, "OTHER"),
    ];
    for (refusal, key) in reasons {
        let xml = NoticeAck { refused: Some(refusal), ..ack() }.to_xml();
        assert!(xml.contains(&format!("Accepted=\"false\" RejectReason=\"{key}\"")), "{xml}");
    }
}

#[test]
fn an_acknowledgement_is_no_notice() {
    assert!(!acns::is_acns(&ack().to_xml()));
}

/// The text of the first element `name`.
fn value(xml: &str, name: &str) -> String {
    let mut reader = Reader::from_str(xml);
    let (mut inside, mut text) = (false, String::new());
    loop {
        match reader.read_event().unwrap() {
            Event::Start(tag) if tag.name().as_ref() == name => inside = true,
            Event::End(tag) if tag.name().as_ref() == name => return text,
            Event::Text(part) if inside => text.push_str(&part.xml10_content()),
            Event::GeneralRef(name) if inside => match name.resolve_char_ref().unwrap() {
                Some(c) => text.push(c),
                None => text.push_str(
                    quick_xml::escape::resolve_predefined_entity(&name.xml10_content()).unwrap(),
                ),
            },
            Event::Eof => panic!("{name} is not in {xml}"),
            _ => {}
        }
    }
}

proptest! {
    #[test]
    fn what_is_written_is_what_is_read(words in any::<String>()) {
        let xml = NoticeAck { notes: format!("a{words}"), ..ack() }.to_xml();
        let allowed = |c: char| match c {
            '\0'..='\u{8}' | '\u{B}' | '\u{C}' | '\u{E}'..='\u{1F}' | '\u{FFFE}' | '\u{FFFF}' => '\u{FFFD}',
            c => c,
        };
        let expected: String = words.chars().map(allowed).collect();
        prop_assert_eq!(value(&xml, "Notes"), format!("a{expected}"));
    }
}
