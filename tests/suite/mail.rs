//! Promises kept: letters leave once, with a stable identity, and wait when the server is away.
use std::sync::Arc;

use jiff::SignedDuration;
use safeharbor::{
    domain::event::Event,
    jobs,
    mail::{Settings, Transport},
    services::{
        audit,
        outbox::{self, End, Ended, Taken},
    },
};

use crate::support::{complete, draft, on_both};

on_both! {
    async fn a_notice_sends_its_letters_once(app) {
        app.receive(&complete()).await;
        app.run_jobs().await;
        app.run_jobs().await;
        let letters = app.letters();
        assert_eq!(letters.len(), 2);
        let acknowledgement = letters.iter().find(|letter| letter.header("To").unwrap().contains("maria")).unwrap();
        assert!(acknowledgement.message.contains("application/pdf"));
        assert_eq!(acknowledgement.header("Auto-Submitted").unwrap(), "auto-generated");
        assert!(acknowledgement.header("Message-ID").unwrap().ends_with("@files.example.com>"));
        assert!(acknowledgement.header("References").unwrap().starts_with("<case."));
        let reply = acknowledgement.header("Reply-To").unwrap();
        assert!(reply.starts_with("copyright+") && reply.ends_with("@files.example.com"), "{reply}");
        assert_eq!(audit::verify(&app.app).await.unwrap().faults, []);
    }

    async fn an_incomplete_notice_also_sends_the_deficiency_letter(app) {
        app.receive(&draft(|draft| draft.statements.good_faith = false)).await;
        app.run_jobs().await;
        assert_eq!(app.letters().len(), 3);
    }

    async fn a_claimant_without_an_e_mail_address_gets_no_mail_and_the_agent_does(app) {
        app.receive(&draft(|draft| draft.email.clear())).await;
        app.run_jobs().await;
        assert_eq!(app.letters().len(), 1);
    }

    async fn a_server_that_is_away_is_tried_again_with_the_same_message_id(app) {
        let number = app.receive(&complete()).await.number;
        // Nobody listens on port 9: the connection is refused at once.
        let away = Arc::new(Settings { transport: Transport::smtp("smtp://127.0.0.1:9").unwrap(), ..(*app.mail).clone() });
        assert_eq!(jobs::keep_due(&app.app, &away).await.unwrap(), 2);
        assert_eq!(jobs::keep_due(&app.app, &away).await.unwrap(), 0, "not before its time");
        let file = app.case(&number).await;
        assert!(file.letters.iter().all(|filed| filed.delivery.sent_at.is_none() && filed.attempts == 1 && filed.last_error.is_some()));
        let delayed = |event: &Event| matches!(event, Event::LetterDelayed { .. });
        let count = file.events.iter().filter(|event| delayed(&event.read().unwrap().1)).count();
        assert_eq!(count, 2);
        app.advance(SignedDuration::from_secs(20));
        assert_eq!(jobs::keep_due(&app.app, &away).await.unwrap(), 2);
        app.advance(SignedDuration::from_hours(1));
        app.run_jobs().await;
        let file = app.case(&number).await;
        assert!(file.letters.iter().all(|filed| filed.delivery.sent_at.is_some() && filed.attempts == 3));
        for filed in &file.letters {
            let id = format!("<letter.{}@files.example.com>", filed.letter.id);
            let sent = app.letters();
            assert_eq!(sent.iter().filter(|letter| letter.header("Message-ID").unwrap() == id).count(), 1);
        }
    }

    async fn a_worker_that_dies_between_sending_and_settling_sends_the_same_message_again(app) {
        app.receive(&complete()).await;
        let claimed = outbox::claim(&app.app).await.unwrap();
        assert_eq!(claimed.len(), 2);
        assert!(outbox::claim(&app.app).await.unwrap().is_empty(), "held by the lease");
        app.advance(SignedDuration::from_mins(3));
        app.run_jobs().await;
        app.run_jobs().await;
        assert_eq!(app.letters().len(), 2);
    }

    async fn a_delay_that_is_settled_twice_is_recorded_once(app) {
        let number = app.receive(&complete()).await.number;
        let delayed = |Taken { claimed, letter }: Taken| {
            let end = End::Delayed(letter.unwrap().unwrap(), "451 later".to_owned());
            Ended { claimed, end }
        };
        let ended: Vec<Ended> = outbox::claim(&app.app).await.unwrap().into_iter().map(delayed).collect();
        outbox::settle(&app.app, &ended).await.unwrap();
        outbox::settle(&app.app, &ended).await.unwrap();
        let file = app.case(&number).await;
        assert_eq!(file.letters.iter().map(|filed| filed.attempts).collect::<Vec<_>>(), [1, 1]);
        let delays = file.events.iter().filter(|event| matches!(event.read(), Some((_, Event::LetterDelayed { .. }, _))));
        assert_eq!(delays.count(), 2, "one for each letter");
    }

    async fn two_workers_share_the_promises(app) {
        for _ in 0..15 {
            app.receive(&complete()).await;
        }
        let node = app.second_node().await;
        tokio::join!(app.run_jobs(), node.run_jobs());
        assert_eq!(app.letters().len() + node.letters().len(), 30);
        assert_eq!(audit::verify(&app.app).await.unwrap().faults, []);
    }
}
