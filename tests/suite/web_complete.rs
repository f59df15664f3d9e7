//! Completing a notice on the web: the form opens filled in, says what is missing, and is sent once.
use safeharbor::{
    domain::draft::Draft,
    services::{audit, intake::Received},
};

use crate::support::{Client, complete, draft, form_of, on_both, policies_with};

fn unsigned() -> Draft {
    draft(|draft| {
        draft.signature.clear();
        draft.statements.good_faith = false;
    })
}

fn path(received: &Received) -> String {
    format!("/cases/{}/complete?key={}", received.number, received.key.reveal())
}

fn status(received: &Received) -> String {
    format!("/cases/{}?key={}", received.number, received.key.reveal())
}

on_both! {
    async fn the_form_opens_with_everything_given_and_names_what_is_missing(app) {
        let received = app.receive(&unsigned()).await;
        let visitor = Client::new(&app);
        let before = audit::verify(&app.app).await.unwrap().events;
        let page = visitor.get(&path(&received)).await;
        page.says(200, &[
            "Complete your notice", "2 things need another look", "href=\"#good_faith\"", "id=\"good_faith-error\"",
            "The notice is not signed", "id=\"signature-error\"",
            "Maria Gómez", "Gómez Photography", "maria@gomez.example", "+1 212 555 0100",
            "12 Canal Street\nNew York, NY 10013", "Harbour at dawn", "https://gomez.example/harbour",
            "https://files.example.com/a.jpg\nhttps://files.example.com/b.jpg second row</textarea>",
            "value=\"2026-03-02\"", "Send it as it is",
        ]);
        let text = page.text();
        assert!(!text.contains("<title>Error"), "nothing was sent yet");
        let is_ticked = |id: &str| {
            let start = text.find(&format!("id=\"{id}\" name")).expect("the box");
            text[start..start + text[start..].find('>').expect("its end")].contains("checked")
        };
        assert_eq!(["good_faith", "accuracy", "authority"].map(is_ticked), [false, true, true]);
        let action = format!("action=\"{}\"", path(&received));
        assert!(text.contains(&action), "{action}");
        assert_eq!(audit::verify(&app.app).await.unwrap().events, before, "looking changes nothing");
    }

    async fn a_notice_is_completed_checked_and_sent_and_both_versions_are_shown(app) {
        let received = app.receive(&unsigned()).await;
        let visitor = Client::new(&app);
        visitor.get(&status(&received)).await.says(200, &[
            "Complete the notice", &path(&received), "On 10 March 2026, 00:00 EDT", "We remind you of what is missing.",
            "before 17 March 2026, 00:00 EDT",
        ]);
        let form = |draft: &Draft, step| form_of(draft, &visitor.policy(), "t", &[("step", step)]);
        let send = async |draft: &Draft, step| visitor.post_bytes(&path(&received), form(draft, step)).await;
        send(&unsigned(), "check").await.says(422, &["Error: Complete your notice", "The notice is not signed"]);
        let one = draft(|draft| draft.locations = "https://files.example.com/a.jpg".into());
        send(&one, "check").await.says(200, &["You left a location out", "b.jpg second row", "Send the completed notice"]);
        send(&complete(), "check").await.says(200, &["Check your answers", "Everything that the law asks for is there"]);
        assert!(send(&complete(), "add-work").await.text().contains("Work 2"));
        assert_eq!(app.case(&received.number).await.versions.len(), 0);
        let taken = send(&complete(), "send").await;
        assert_eq!(taken.status.as_u16(), 303);
        assert_eq!(send(&complete(), "send").await.location(), taken.location(), "pressed twice");
        visitor.get(&taken.location()).await.says(200, &["Your completed notice has been received"]);
        let page = visitor.get(&status(&received)).await;
        page.says(200, &["Notice complete", "Version 1", "Version 2", "What it changed", "not given", "&amp;version=1"]);
        assert!(!page.text().contains("Complete the notice"));
        let file = app.case(&received.number).await;
        for kept in &file.versions {
            page.says(200, &[&data_encoding::HEXLOWER.encode(&kept.arrival.sha256)]);
        }
        let first = format!("/cases/{}/receipt.pdf?version=1&key={}", received.number, received.key.reveal());
        let first = visitor.get(&first).await;
        assert!(first.bytes.starts_with(b"%PDF-"));
        let name = first.headers["content-disposition"].to_str().unwrap().to_owned();
        assert!(name.contains("-version-1.pdf"), "{name}");
        for bad in ["0", "3", "x"] {
            let path = format!("/cases/{}/receipt.pdf?version={bad}&key={}", received.number, received.key.reveal());
            visitor.get(&path).await.says(404, &[]);
        }
        visitor.get(&path(&received)).await.says(422, &["there is nothing to complete"]);
        let desk = Client::signed_in(&app, "Anna", safeharbor::domain::person::Role::Agent).await;
        desk.get(&format!("/desk/cases/{}", received.number)).await
            .says(200, &["Versions of the notice", "Version 1", "Completed by version 2"]);
    }

    async fn statements_that_were_made_in_other_words_are_made_again(app) {
        let received = app.receive(&draft(|draft| draft.signature.clear())).await;
        let app = app.with_policies(policies_with(&[("good faith belief", "honest, good faith belief")])).await;
        let visitor = Client::new(&app);
        let page = visitor.get(&path(&received)).await;
        page.says(200, &["The wording of the statements has changed", "honest, good faith belief", &visitor.policy()]);
        let text = page.text();
        let start = text.find("id=\"good_faith\" name").expect("the box");
        assert!(!text[start..start + text[start..].find('>').expect("its end")].contains("checked"));
    }

    async fn what_an_agent_found_missing_is_said_beside_its_field_with_the_reason(app) {
        use safeharbor::{
            domain::{person::Role, policy::Element, text::Passage},
            services::review::{self, Act},
        };
        let received = app.receive(&complete()).await;
        let agent = app.person("Anna", Role::Agent).await;
        for (element, why) in [(Element::Work, "Which of the two?"), (Element::Authority, "For whom?")] {
            let case = app.case(&received.number).await.case;
            let reason = Passage::parse(why, 100).unwrap().unwrap();
            let act = Act::Overturn { element, met: false, reason };
            review::act(&app.app, &agent, case.id, case.revision, &act, None).await.unwrap();
        }
        Client::new(&app).get(&path(&received)).await.says(200, &[
            "2 things need another look", "id=\"work.1.description-error\"", "Which of the two?",
            "id=\"accuracy-error\"", "For whom?",
        ]);
    }

    async fn leaving_out_every_location_is_said_at_the_field(app) {
        let received = app.receive(&unsigned()).await;
        let visitor = Client::new(&app);
        let empty = draft(|draft| draft.locations.clear());
        for step in ["check", "send"] {
            let form = form_of(&empty, &visitor.policy(), "t", &[("step", step), ("anyway", "yes")]);
            visitor.post_bytes(&path(&received), form).await.says(422, &["names no location any more", "id=\"locations-error\""]);
        }
    }

    async fn what_comes_too_late_is_refused_in_words_and_on_record(app) {
        let received = app.receive(&complete()).await;
        let visitor = Client::new(&app);
        let form = form_of(&complete(), &visitor.policy(), "t", &[("step", "send")]);
        visitor.post_bytes(&path(&received), form).await.says(422, &["there is nothing to complete"]);
        let file = app.case(&received.number).await;
        let last = String::from_utf8(file.events.last().unwrap().body.clone()).unwrap();
        assert!(last.contains("completion"), "{last}");
    }

    async fn without_the_key_there_is_no_such_form(app) {
        let received = app.receive(&unsigned()).await;
        let other = app.receive(&unsigned()).await;
        let visitor = Client::new(&app);
        let wrong = format!("/cases/{}/complete?key={}", received.number, other.key.reveal());
        visitor.get(&wrong).await.says(404, &[]);
        let form = form_of(&complete(), &visitor.policy(), "t", &[("step", "send")]);
        visitor.post_bytes(&wrong, form).await.says(404, &[]);
        assert_eq!(app.case(&received.number).await.versions.len(), 0);
    }
}
