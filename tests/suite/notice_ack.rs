//! Whoever sends a notice as ACNS is answered in ACNS as well: in the acknowledgement, once for each letter.
use quick_xml::{Reader, events::Event};
use safeharbor::{
    domain::{
        api_key::Scope,
        audit::Actor,
        letter::{Destination, LetterKind, Way},
        person::Role,
        text::Passage,
    },
    formats::{acns, email},
    mail::{self, Enclosed},
    services::{
        access::CaseFile,
        delivery, enclosures,
        imports::{
            Upload,
            letters::{self, Document},
        },
    },
    store::letters::Letter,
};

use crate::support::{
    Program, TestApp, complete,
    mails::{NOTICE, acns, mail},
    on_both, policies_with,
};

/// A vendor's mail: a few words, and the document between its markers.
fn vendor(id: &str) -> Vec<u8> {
    let document = acns(id, "pier.mkv", "<Type>DMCA</Type>\n");
    let text = format!(
        "Dear agent,\n\nplease find our notice below.\n\n- ---Start ACNS XML\n{document}- ---End ACNS XML\n"
    );
    let from = ("From", "Foghorn Pictures <notices@foghorn.example>");
    mail(
        &[from, ("Message-ID", "<acns@foghorn.example>"), ("Subject", "Notice of infringement")],
        &text,
    )
}

/// The letters of one kind, in the order in which they were written.
fn of_kind(file: &CaseFile, kind: LetterKind) -> Vec<Letter> {
    let letters = file.letters.iter().map(|filed| filed.letter.clone());
    letters.filter(|letter| letter.kind == kind).collect()
}

/// The acknowledgement of a case as it lies in the mail folder.
fn sent(app: &TestApp, letter: &Letter) -> Vec<u8> {
    std::fs::read(app.dir.path().join("letters").join(format!("{}.eml", letter.id))).unwrap()
}

/// The names and types of the files of a message.
fn files(message: &[u8]) -> Vec<(String, String)> {
    let mail = email::read(message).unwrap();
    mail.attachments.into_iter().map(|file| (file.name, file.declared)).collect()
}

/// The answer in a message.
fn answer(message: &[u8]) -> String {
    let mail = email::read(message).unwrap();
    let mut xml = mail.attachments.into_iter().filter(|file| file.declared == "application/xml");
    let answer = String::from_utf8(xml.next().expect("an answer").bytes).unwrap();
    assert!(xml.next().is_none());
    answer
}

/// Names with what stands behind each.
type Named = Vec<(String, String)>;

/// Every element of a document as a path with its text, and the attributes of its root.
fn elements(xml: &str) -> (Named, Named) {
    let mut reader = Reader::from_str(xml);
    let (mut root, mut found): (Named, Named) = (vec![], vec![]);
    let mut path: Vec<String> = vec![];
    loop {
        match reader.read_event().expect("well-formed XML") {
            Event::Start(start) => {
                let attributes = start.attributes().map(|it| it.expect("an attribute"));
                let named =
                    attributes.map(|it| (it.key.as_ref().to_owned(), it.value.into_owned()));
                if path.is_empty() {
                    root = named.collect();
                }
                path.push(start.name().as_ref().to_owned());
                found.push((path.join("/"), String::new()));
            }
            Event::Text(text) => {
                let text = text.xml10_content();
                if let Some((_, said)) = found.last_mut().filter(|_| !text.trim().is_empty()) {
                    said.push_str(&text);
                }
            }
            Event::End(_) => drop(path.pop()),
            Event::Eof => return (found, root),
            _ => {}
        }
    }
}

async fn file_of(app: &TestApp, raw: &[u8]) -> CaseFile {
    let file = app.opened(raw).await;
    app.run_jobs().await;
    app.case(&file.case.number).await
}

on_both! {
    async fn the_acknowledgement_of_an_acns_notice_carries_the_answer_that_the_standard_has_for_it(app) {
        let file = file_of(&app, &vendor("FP-2026-77")).await;
        let letter = of_kind(&file, LetterKind::Acknowledgement).remove(0);
        let message = sent(&app, &letter);
        let number = file.case.number;
        assert_eq!(files(&message), [
            (format!("receipt-{number}.pdf"), "application/pdf".to_owned()),
            (format!("acns-notice-ack-{number}.xml"), "application/xml".to_owned()),
        ]);
        let xml = answer(&message);
        let (elements, root) = elements(&xml);
        let names: Vec<&str> = elements.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, [
            "NoticeAck", "NoticeAck/Case", "NoticeAck/Case/ID",
            "NoticeAck/Complianant", "NoticeAck/Complianant/Entity", "NoticeAck/Complianant/Contact",
            "NoticeAck/Complianant/Address", "NoticeAck/Complianant/Phone", "NoticeAck/Complianant/Email",
            "NoticeAck/Service_Provider", "NoticeAck/Service_Provider/Entity", "NoticeAck/Service_Provider/Contact",
            "NoticeAck/Service_Provider/Address", "NoticeAck/Service_Provider/Phone", "NoticeAck/Service_Provider/Email",
            "NoticeAck/Notes",
        ], "the order of the schema");
        let said = |path: &str| elements.iter().find(|(name, _)| name == path).unwrap().1.clone();
        assert_eq!(said("NoticeAck/Case/ID"), "FP-2026-77");
        assert_eq!(said("NoticeAck/Complianant/Entity"), "Foghorn Pictures");
        assert_eq!(said("NoticeAck/Complianant/Email"), "notices@foghorn.example");
        assert_eq!(said("NoticeAck/Service_Provider/Email"), app.app.policies.agent().email);
        assert!(said("NoticeAck/Notes").contains(&number.to_string()));
        let attribute = |name: &str| root.iter().find(|(it, _)| it == name).unwrap().1.clone();
        assert_eq!(attribute("xmlns"), "http://www.acns.net/ACNS");
        assert_eq!((attribute("Accepted"), attribute("Sequence")), ("true".to_owned(), "1".to_owned()));
        assert_eq!(attribute("TimeStamp"), letter.created_at.to_string());
        assert!(!root.iter().any(|(name, _)| name == "RejectReason"));
        // Other letters of the case carry none, and no reader of notices takes it for one.
        for other in file.letters.iter().filter(|it| it.letter.id != letter.id && it.letter.destination.way == Way::Email) {
            assert!(!files(&sent(&app, &other.letter)).iter().any(|(_, kind)| kind == "application/xml"));
        }
        assert!(!acns::is_acns(&xml));
    }

    async fn the_whole_mail_with_its_answer_is_as_it_was(app) {
        let file = file_of(&app, &vendor("FP-2026-77")).await;
        let letter = of_kind(&file, LetterKind::Acknowledgement).remove(0);
        let message = String::from_utf8(sent(&app, &letter)).unwrap();
        // The receipt has snapshots of its own; the answer is shown as it reads.
        let receipt = message.find("Content-Type: application/pdf").unwrap();
        let start = receipt + message[receipt..].find("\r\n\r\n").unwrap() + 4;
        let end = start + message[start..].find("--=_whole").unwrap();
        let mut shown = format!("{}[the receipt]\r\n{}", &message[..start], &message[end..]);
        let xml = shown.find("Content-Type: application/xml").unwrap();
        let start = xml + shown[xml..].find("\r\n\r\n").unwrap() + 4;
        let end = start + shown[start..].find("--=_whole").unwrap();
        shown.replace_range(start..end, &answer(message.as_bytes()));
        insta::assert_snapshot!("acns_acknowledgement", shown.replace("\r\n", "\n"));
    }

    async fn made_again_under_other_policies_the_message_is_the_same_byte_for_byte(app) {
        let file = file_of(&app, &vendor("FP-2026-77")).await;
        let letter = of_kind(&file, LetterKind::Acknowledgement).remove(0);
        let made = async |app: &TestApp| {
            let filed = delivery::open(&app.app, letter.id).await.unwrap().filed;
            let xml = enclosures::of_letter(&app.app, &letter).await.unwrap().ack.unwrap().to_xml();
            let enclosed = Enclosed { name: "acns-notice-ack", extension: "xml", media_type: "application/xml", bytes: xml.into_bytes() };
            mail::compose(&app.mail, None, &filed, vec![enclosed]).unwrap().formatted()
        };
        let first = made(&app).await;
        let xml = enclosures::of_letter(&app.app, &letter).await.unwrap().ack.unwrap().to_xml();
        assert_eq!((answer(&first), answer(&sent(&app, &letter))), (xml.clone(), xml));
        app.advance(jiff::SignedDuration::from_hours(500));
        assert_eq!(made(&app).await, first);
        let legal_name = app.app.policies.in_force().provider.legal_name.clone();
        let moved = app.with_policies(policies_with(&[(legal_name.as_str(), "Another Name Inc.")])).await;
        assert_eq!(moved.app.policies.in_force().provider.legal_name, "Another Name Inc.");
        assert_eq!(made(&moved).await, first);
    }

    async fn a_file_and_a_program_are_answered_alike(app) {
        let document = acns("FP-1", "pier.mkv", "");
        let upload = Upload { name: "a.xml", bytes: document.as_bytes(), sender: "", received_at: None, actor: Actor::System };
        let claims = Document::Acns.claims(upload.bytes).unwrap();
        let taken = letters::document(&app.app, &upload, claims).await.unwrap();
        let program = Program::with(&app, &[Scope::MailWrite]).await;
        let headers = [("content-type", "message/rfc822")];
        let handed = program.ask(axum::http::Method::POST, "/api/v1/mail", &headers, Some(vendor("FP-2"))).await.json(201);
        app.run_jobs().await;
        let program_case = handed["cases"][0].as_str().unwrap();
        for (number, id) in [(taken[0].number.as_str(), "FP-1"), (program_case, "FP-2")] {
            let file = app.case(&number.parse().unwrap()).await;
            let letter = of_kind(&file, LetterKind::Acknowledgement).remove(0);
            let xml = answer(&sent(&app, &letter));
            assert!(xml.contains(&format!("<ID>{id}</ID>")) && xml.contains("Foghorn Pictures"), "{xml}");
        }
    }

    async fn of_two_documents_in_one_mail_each_case_names_its_own(app) {
        let text = format!("{}\n{}", acns("FP-1", "one.mkv", ""), acns("FP-2", "two.mkv", ""));
        let taken = app.mailed(&mail(&[("From", "Foghorn <notices@foghorn.example>")], &text)).await;
        assert_eq!(taken.cases.len(), 2);
        app.run_jobs().await;
        for number in taken.cases {
            let file = app.case(&number).await;
            let own = file.notice.reference.as_ref().unwrap().to_string();
            let letter = of_kind(&file, LetterKind::Acknowledgement).remove(0);
            assert!(answer(&sent(&app, &letter)).contains(&format!("<ID>{own}</ID>")));
        }
    }

    async fn other_doors_and_a_document_without_a_number_get_the_letter_alone(app) {
        let plain = file_of(&app, &mail(&[], NOTICE)).await;
        let form = app.receive(&complete()).await.number;
        app.run_jobs().await;
        let form = app.case(&form).await;
        let nameless = file_of(&app, &mail(&[("Message-ID", "<three@foghorn.example>")], &acns("", "pier.mkv", ""))).await;
        for file in [plain, form, nameless] {
            let letter = of_kind(&file, LetterKind::Acknowledgement).remove(0);
            let kinds: Vec<String> = files(&sent(&app, &letter)).into_iter().map(|(_, kind)| kind).collect();
            assert_eq!(kinds, ["application/pdf"]);
        }
    }

    async fn the_letter_that_goes_out_again_counts_its_answer(app) {
        let ada = app.person("Ada", Role::Agent).await;
        let words = |text| Passage::parse(text, 100).unwrap().unwrap();
        let file = file_of(&app, &vendor("FP-2026-77")).await;
        let first = of_kind(&file, LetterKind::Acknowledgement).remove(0);
        delivery::came_back(&app.app, &ada, first.id, &words("No such mailbox")).await.unwrap();
        app.advance(jiff::SignedDuration::from_hours(1));
        let to = Destination { way: Way::Email, to: "desk@foghorn.example".into() };
        let again = delivery::again(&app.app, &ada, first.id, to, &words("They told us")).await.unwrap();
        app.run_jobs().await;
        let file = app.case(&file.case.number).await;
        let second = of_kind(&file, LetterKind::Acknowledgement).into_iter().find(|it| it.id == again).unwrap();
        assert!(answer(&sent(&app, &first)).contains("Sequence=\"1\""));
        assert!(answer(&sent(&app, &second)).contains("Sequence=\"2\""));
    }
}
