//! Mail handed in over the programming interface: as it is, once, and only with the scope for it.
use axum::{body::Body, http::Method};
use safeharbor::{
    domain::{api_key::Scope, message::Fate, person::Role},
    services::messages::{self, START_MOST},
    store::messages::{Filter, Message},
};

use crate::support::{
    Client, Program, TestApp,
    mails::{NOTICE, mail},
    on_both,
};

/// The one message that was refused.
async fn only_refused(app: &TestApp) -> Message {
    let page = messages::page(&app.app, Filter::Fate(Fate::Refused), None).await.unwrap();
    assert_eq!(page.rows.len(), 1);
    page.rows.into_iter().next().unwrap()
}

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
        let other = Program::with(&app, &[Scope::NoticesWrite]).await;
        assert_eq!(other.ask(Method::POST, MAIL, &TYPE, Some(mail(&[], NOTICE))).await.status, 403);
    }

    async fn a_mail_that_is_too_large_is_refused_and_the_desk_sees_by_which_key_and_how_it_begins(app) {
        let program = Program::with(&app, &[Scope::MailWrite]).await;
        let most = app.app.settings.mail_in.most_bytes;
        let mut large = mail(&[("Subject", "A large one")], NOTICE);
        large.resize(most + 1, b'a');
        let hand_in = || program.ask(Method::POST, MAIL, &TYPE, Some(large.clone()));
        let refused = hand_in().await;
        assert!(refused.text().contains("on record"), "{}", refused.text());
        refused.faults(413);
        let row = only_refused(&app).await;
        assert_eq!((row.size, row.door.key()), (most as u64 + 1, "api"));
        assert_eq!((row.subject.as_str(), row.sender.as_str()), ("A large one", "lena@brandt.example"));
        assert!(row.waiting_since.is_some(), "somebody shall look at it");
        let reason = row.reason.unwrap();
        assert!(reason.contains(&most.to_string()) && reason.contains("Integration"), "{reason}");
        let kept = messages::original(&app.app, row.id).await.unwrap();
        assert!(kept.len() == START_MOST && large.starts_with(&kept));
        let ada = Client::signed_in(&app, "Ada", Role::Agent).await;
        ada.get("/desk/messages").await.says(200, &["A large one"]);
        ada.get(&format!("/desk/messages/{}", row.id)).await.says(200, &["larger than", "Integration", "Lighthouse in fog"]);
        hand_in().await.faults(413);
        only_refused(&app).await;
    }

    async fn a_mail_of_unknown_length_that_becomes_too_large_is_on_record_too(app) {
        let program = Program::with(&app, &[Scope::MailWrite]).await;
        let most = app.app.settings.mail_in.most_bytes;
        let mut large = mail(&[("Subject", "A long one")], NOTICE);
        large.resize(most + 200_000, b'a');
        let pieces: Vec<Result<Vec<u8>, std::io::Error>> = large.chunks(100_000).map(|it| Ok(it.to_vec())).collect();
        let body = Body::from_stream(futures_util::stream::iter(pieces));
        program.ask_with(Method::POST, MAIL, &TYPE, body).await.faults(413);
        let row = only_refused(&app).await;
        assert!(row.size > most as u64 && row.subject == "A long one", "{row:?}");
        let small = mail(&[], NOTICE);
        let pieces: Vec<Result<Vec<u8>, std::io::Error>> = small.chunks(100).map(|it| Ok(it.to_vec())).collect();
        let body = Body::from_stream(futures_util::stream::iter(pieces));
        assert_eq!(program.ask_with(Method::POST, MAIL, &TYPE, body).await.json(201)["fate"], "opened");
    }
}
