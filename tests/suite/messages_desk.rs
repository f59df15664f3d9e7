//! Messages as the desk shows them: the list, one of them, and those of a case.
use safeharbor::domain::{message::Fate, person::Role, reply::ReplyParty};

use crate::support::{
    Client, complete,
    mails::{NOTICE, mail},
    on_both,
};

on_both! {
    async fn every_message_is_on_the_list_and_in_the_list_of_its_fate(app) {
        let opened = app.mailed(&mail(&[("Subject", "Lighthouse")], NOTICE)).await;
        let refused = app.mailed(b"nothing of a mail").await;
        assert_eq!(refused.fate, Fate::Refused);
        let desk = Client::signed_in(&app, "Anna", Role::Agent).await;
        desk.get("/desk/messages").await.says(200, &["Lighthouse", "Opened a case", "Refused", &opened.cases[0].to_string()]);
        let only = desk.get("/desk/messages?list=refused").await;
        only.says(200, &["It has no header of a mail."]);
        assert!(!only.text().contains("Lighthouse"));
        assert_eq!(desk.get("/desk/messages?list=none").await.status, 404);
        assert_eq!(desk.get("/desk/messages?before=x").await.status, 404);
        assert_eq!(Client::new(&app).get("/desk/messages").await.status, 303, "nobody without an account");
    }

    async fn a_message_shows_its_facts_and_text_and_its_original_is_saved_and_never_shown(app) {
        let raw = mail(&[("Authentication-Results", "mx.files.example.com; spf=fail"), ("Subject", "<b>bold</b>")], &format!("<script>alert(1)</script>\n{NOTICE}"));
        let taken = app.mailed(&raw).await;
        let desk = Client::signed_in(&app, "Anna", Role::Agent).await;
        let page = desk.get(&format!("/desk/messages/{}", taken.id)).await;
        page.says(200, &["spf=fail", "Lighthouse in fog", "SHA-256", "handed over by the mail server"]);
        assert!(!page.text().contains("<script>alert") && !page.text().contains("<b>bold"));
        let original = desk.get(&format!("/desk/messages/{}/original", taken.id)).await;
        assert_eq!(original.bytes, raw);
        assert_eq!(original.headers["content-type"], "message/rfc822");
        assert!(original.headers["content-disposition"].to_str().unwrap().starts_with("attachment"));
    }

    async fn an_answer_stands_on_the_page_of_its_case_until_somebody_has_looked_at_it(app) {
        let received = app.receive(&complete()).await;
        let case = app.case(&received.number).await.case;
        let address = app.app.reply_address(case.id, &case.number, ReplyParty::Claimant).unwrap();
        let counter = "This is a counter notification under 17 U.S.C. 512(g)(3). I have a good faith belief that the material was removed as a result of mistake or misidentification. I consent to the jurisdiction of the Federal District Court.\n/s/ Jonas Weber\n";
        let taken = app.mailed(&mail(&[("From", "stranger@else.example"), ("To", &address), ("Subject", "My answer")], counter)).await;
        let desk = Client::signed_in(&app, "Anna", Role::Agent).await;
        let page = format!("/desk/cases/{}", case.number);
        desk.get(&page).await.says(200, &[
            "My answer", "The case does not know this sender", "It reads as a counter-notice", "A message reads as a counter-notice", "Type it in",
        ]);
        desk.get("/desk/messages?list=unknown").await.says(200, &["My answer"]);
        desk.get("/desk/messages?list=waiting").await.says(200, &["My answer", "To look at"]);
        let seen = desk.post(&format!("/desk/messages/{}/seen", taken.id), &[]).await;
        assert_eq!(seen.status, 303);
        let waiting = desk.get("/desk/messages?list=waiting").await;
        assert!(!waiting.text().contains("My answer"));
        desk.get(&page).await.says(200, &["My answer"]);
        assert!(!desk.get(&page).await.text().contains("A message reads as a counter-notice."));
    }
}
