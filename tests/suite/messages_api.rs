//! Mail handed in over the programming interface: as it is, once, and only with the scope for it.
use axum::http::Method;
use safeharbor::domain::{api_key::Scope, message::Fate};
use safeharbor::{services::messages, store::messages::Filter};

use crate::support::{
    Program,
    mails::{NOTICE, mail},
    on_both,
};

const MAIL: &str = "/api/v1/mail";
const TYPE: [(&str, &str); 1] = [("content-type", "message/rfc822")];

on_both! {
    async fn a_mail_that_a_program_hands_in_opens_a_case_once(app) {
        let program = Program::with(&app, &[Scope::MailWrite]).await;
        let raw = mail(&[], NOTICE);
        let hand_in = || program.ask(Method::POST, MAIL, &TYPE, Some(raw.clone()));
        let first = hand_in().await.json(201);
        assert_eq!(first["fate"], "opened");
        let again = hand_in().await.json(200);
        assert_eq!((&again["cases"], &again["again"]), (&first["cases"], &true.into()));
        let number = first["cases"][0].as_str().unwrap().parse().unwrap();
        assert_eq!(app.case(&number).await.notice.locations.len(), 2);
        let page = messages::page(&app.app, Filter::All, None).await.unwrap();
        assert_eq!(page.rows[0].door.key(), "api");
    }

    async fn what_is_no_mail_is_refused_and_on_record_and_another_type_or_scope_is_not_taken(app) {
        let program = Program::with(&app, &[Scope::MailWrite]).await;
        let none = program.ask(Method::POST, MAIL, &TYPE, Some(b"no mail at all".to_vec())).await.json(422);
        assert!(none["detail"].as_str().unwrap().contains("no header of a mail"), "{none}");
        let page = messages::page(&app.app, Filter::Fate(Fate::Refused), None).await.unwrap();
        assert_eq!(page.rows.len(), 1);
        let json = program.ask(Method::POST, MAIL, &[], Some(b"{}".to_vec())).await;
        assert_eq!(json.status, 415);
        let large = vec![b'a'; app.app.settings.mail_in.most_bytes + 1];
        assert_eq!(program.ask(Method::POST, MAIL, &TYPE, Some(large)).await.status, 413);
        let other = Program::with(&app, &[Scope::NoticesWrite]).await;
        assert_eq!(other.ask(Method::POST, MAIL, &TYPE, Some(mail(&[], NOTICE))).await.status, 403);
    }
}
