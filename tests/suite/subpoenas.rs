//! Subpoenas under 512(h): the record, what is preserved, and the certified copy.
use jiff::{SignedDuration, civil::date};
use safeharbor::{
    domain::{
        event::{Audience, Event},
        number::CaseNumber,
        person::{Person, Role},
        subpoena::Subpoena,
        text::Line,
    },
    pdf,
    services::{audit, subpoena, subscribers},
};

use crate::support::{Client, TestApp, complete, draft, on_both};
use crate::web_letters::tool;

fn line(text: &str) -> Line {
    Line::parse(text, 200).unwrap().unwrap()
}

async fn named(app: &TestApp, by: &Person, number: &CaseNumber) {
    let case = app.case(number).await.case;
    let account = subscribers::Account {
        reference: line("user-1042"),
        name: Some(line("Jonas Weber")),
        email: safeharbor::domain::party::Email::parse("jonas@weber.example").unwrap(),
        address: None,
    };
    subscribers::name(&app.app, by, case.id, case.revision, &[1], &account).await.unwrap();
}

on_both! {
    async fn a_subpoena_is_recorded_and_preserves_the_case(app) {
        let anna = app.person("Anna", Role::Agent).await;
        let number = app.receive(&complete()).await.number;
        let asked = Subpoena {
            requester: line("Gómez Photography"),
            court: line("S.D.N.Y."),
            reference: line("1:26-mc-00042"),
            received_on: date(2026, 3, 2),
        };
        let id = app.case(&number).await.case.id;
        subpoena::record(&app.app, &anna, id, &asked).await.unwrap();
        let file = app.case(&number).await;
        assert!(file.case.life.preserved);
        let (_, event, details) = file.events.last().unwrap().read().unwrap();
        assert_eq!((&event, details["court"].as_str()), (&Event::Preserved, "S.D.N.Y."));
        assert!(!event.is_for(Audience::Claimant) && !event.is_for(Audience::Subscriber));
        let sealed = String::from_utf8_lossy(&file.events.last().unwrap().body).into_owned();
        assert!(!sealed.contains("S.D.N.Y."), "personal words are not in the chain");
        let filed = subpoena::of_case(&app.app, id).await.unwrap();
        assert_eq!((&filed[0].subpoena, filed[0].by.as_str()), (&asked, "Anna"));
        assert_eq!(audit::verify(&app.app).await.unwrap().faults, []);
    }

    async fn a_certified_copy_holds_the_record_without_keys_and_is_recorded(app) {
        let anna = app.person("Anna", Role::Agent).await;
        let number = app.receive(&complete()).await.number;
        named(&app, &anna, &number).await;
        app.run_jobs().await;
        let before = app.case(&number).await;
        let (id, recipient) = (before.case.id, line("Gómez Photography, 1:26-mc-00042"));
        let copy = subpoena::certified_copy(&app.app, &anna, id, &recipient).await.unwrap();
        assert_eq!(copy.events.len(), before.events.len());
        assert_eq!(copy.events.last().unwrap().hash, copy.head_hash);
        assert_eq!((copy.letters.len(), copy.notices.len()), (before.letters.len(), 1));
        let bytes = pdf::certified_copy(&copy).unwrap();
        assert!(bytes == pdf::certified_copy(&copy).unwrap(), "the same facts, the same bytes");
        subpoena::disclosed(&app.app, &anna, id, &recipient, copy.made_at).await.unwrap();
        let (_, event, details) = app.case(&number).await.events.last().unwrap().read().unwrap();
        assert_eq!((event, details["recipient"].as_str()), (Event::CopyCertified, recipient.as_str()));
        assert_eq!(audit::verify(&app.app).await.unwrap().faults, []);
        if let Some(report) = tool("qpdf", &["--check"], &bytes, &[]) {
            assert!(report.contains("No syntax or stream encoding errors"), "{report}");
        }
        let Some(text) = tool("pdftotext", &["-enc", "UTF-8"], &bytes, &["-"]) else { return };
        let plain = |text: &str| text.split_whitespace().collect::<String>();
        let shown = plain(&text);
        let key = app.app.claimant_key(id, 1);
        assert!(!shown.contains(key.reveal()), "no key leaves the house");
        for words in [
            "Declaration of the custodian", recipient.as_str(), "user-1042", "jonas@weber.example",
            "Harbour at dawn", "https://files.example.com/b.jpg", "penalty of perjury", "letter sent",
            "Acknowledgement of receipt", "page 1 of",
        ] {
            assert!(shown.contains(&plain(words)), "{words} is not in\n{text}");
        }
        for event in &copy.events {
            assert!(shown.contains(&event.hash), "event {} is not in\n{text}", event.seq);
        }
    }

    async fn the_page_records_a_subpoena_and_gives_the_copy_as_a_pdf(app) {
        let number = app.receive(&draft(|_| ())).await.number;
        let agent = Client::signed_in(&app, "Anna", Role::Agent).await;
        let page = format!("/desk/cases/{number}/subpoenas");
        agent.get(&page).await.says(200, &["No subpoena about this case was recorded"]);
        let empty = agent.post(&page, &[("received_on", "2026-03-03")]).await;
        empty.says(422, &["Give the name of who asks", "Give the court", "Give the number", "lies in the future"]);
        let form = [("requester", "Gómez"), ("court", "S.D.N.Y."), ("reference", "42"), ("received_on", "2026-03-01")];
        assert_eq!(agent.post(&page, &form).await.location(), page);
        agent.get(&page).await.says(200, &["42, S.D.N.Y.", "received 1 March 2026", "Preserved: nothing is erased"]);
        let copy = format!("/desk/cases/{number}/certified-copy");
        agent.post(&copy, &[]).await.says(422, &["Give the recipient"]);
        let answer = agent.post(&copy, &[("recipient", "Counsel of Gómez")]).await;
        assert_eq!(answer.headers["content-type"], "application/pdf");
        assert!(answer.bytes.starts_with(b"%PDF"));
        app.advance(SignedDuration::from_hours(1));
        let events = app.case(&number).await.events;
        let last = events.last().unwrap().read().unwrap();
        assert_eq!((last.1, last.2["recipient"].as_str()), (Event::CopyCertified, "Counsel of Gómez"));
        assert_eq!(agent.get(&copy).await.status.as_u16(), 405, "looking makes no copy");
    }
}
