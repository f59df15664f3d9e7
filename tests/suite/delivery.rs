//! Letters in the hands of people: owed by post or telephone, posted, delivered, come back, sent again.
use std::sync::Arc;

use jiff::{SignedDuration, civil::date};
use safeharbor::{
    domain::{
        case::Refused,
        delivery::NotRecorded,
        draft::Draft,
        event::{Audience, Event},
        letter::{Destination, LetterKind, Way},
        number::CaseNumber,
        person::{Person, Role},
        text::Passage,
    },
    jobs,
    mail::{Settings, Transport},
    services::{ServiceError, audit, delivery, lists},
    store::letters::Filed,
};
use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::TcpListener,
};

use crate::support::{TestApp, draft, on_both};

/// A notice whose claimant gave nothing to be reached by but what `change` adds.
fn reached(change: impl FnOnce(&mut Draft)) -> Draft {
    draft(|draft| {
        draft.statements.good_faith = false;
        draft.email.clear();
        draft.phone.clear();
        draft.address.clear();
        change(draft);
    })
}

fn words(text: &str) -> Passage {
    Passage::parse(text, 1_000).unwrap().unwrap()
}

async fn letter(app: &TestApp, number: &CaseNumber, kind: LetterKind) -> Filed {
    let letters = app.case(number).await.letters;
    letters.into_iter().rev().find(|filed| filed.letter.kind == kind).expect("the letter")
}

async fn events(app: &TestApp, number: &CaseNumber) -> Vec<Event> {
    let file = app.case(number).await;
    file.events.iter().map(|stored| stored.read().unwrap().1).collect()
}

/// How many letters each list holds: to post, to deliver, come back, delayed.
async fn tasks(app: &TestApp) -> [usize; 4] {
    let tasks = lists::letters(&app.app).await.unwrap();
    let lists = [&tasks.post, &tasks.deliver, &tasks.back, &tasks.delayed].map(Vec::len);
    assert_eq!(tasks.counts.letters, lists.iter().sum::<usize>() as u64);
    lists
}

#[track_caller]
fn refusal(done: Result<(), ServiceError>) -> NotRecorded {
    match done {
        Err(ServiceError::Refused(Refused::Letter(why))) => why,
        other => panic!("{other:?}"),
    }
}

/// A mail server that takes one conversation after another and answers every recipient alike.
async fn server(app: &TestApp, to_recipients: &'static str) -> Arc<Settings> {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        while let Ok((socket, _)) = listener.accept().await {
            tokio::spawn(async move {
                let mut socket = BufReader::new(socket);
                socket.write_all(b"220 mail.test\r\n").await.unwrap();
                let mut line = String::new();
                while socket.read_line(&mut line).await.is_ok_and(|read| read > 0) {
                    let answer = match line.get(..4) {
                        Some("RCPT") => to_recipients,
                        Some("QUIT") => "221 bye",
                        _ => "250 ok",
                    };
                    if socket.write_all(format!("{answer}\r\n").as_bytes()).await.is_err() {
                        return;
                    }
                    line.clear();
                }
            });
        }
    });
    let transport = Transport::smtp(&format!("smtp://127.0.0.1:{port}")).unwrap();
    Arc::new(Settings { transport, ..(*app.mail).clone() })
}

async fn anna(app: &TestApp) -> Person {
    app.person("Anna", Role::Agent).await
}

on_both! {
    async fn who_gave_only_a_postal_address_gets_the_deficiency_letter_by_post(app) {
        let anna = anna(&app).await;
        let notice = reached(|draft| draft.address = "12 Canal Street\nNew York, NY 10013".into());
        let number = app.receive(&notice).await.number;
        app.run_jobs().await;
        assert_eq!(app.letters().len(), 1, "the agent's alone goes by e-mail");
        assert_eq!(tasks(&app).await, [2, 0, 0, 0]);
        let filed = letter(&app, &number, LetterKind::Deficiency).await;
        assert_eq!(filed.letter.destination.way, Way::Post);
        assert_eq!(
            filed.letter.destination.to,
            "Maria Gómez\nGómez Photography\n12 Canal Street\nNew York, NY 10013\nUnited States"
        );
        app.advance(SignedDuration::from_hours(24));
        let (id, on) = (filed.letter.id, date(2026, 3, 3));
        delivery::posted(&app.app, &anna, id, on).await.unwrap();
        assert_eq!(tasks(&app).await, [1, 0, 0, 0]);
        let filed = letter(&app, &number, LetterKind::Deficiency).await;
        assert_eq!((filed.delivery.posted_on, filed.handled_by.as_deref()), (Some(on), Some("Anna")));
        let posted = Event::LetterPosted { letter: LetterKind::Deficiency, on };
        assert!(posted.is_for(Audience::Claimant));
        assert_eq!(events(&app, &number).await.last(), Some(&posted));
        assert_eq!(audit::verify(&app.app).await.unwrap().faults, []);
    }

    async fn a_letter_is_not_posted_twice_nor_tomorrow_nor_before_it_was_written(app) {
        let (anna, ben) = (anna(&app).await, app.person("Ben", Role::Agent).await);
        let number = app.receive(&reached(|draft| draft.address = "12 Canal Street".into())).await.number;
        let id = letter(&app, &number, LetterKind::Deficiency).await.letter.id;
        let before = events(&app, &number).await;
        let post = |person, day| delivery::posted(&app.app, person, id, date(2026, 3, day));
        let day = |text: &str| text.to_owned();
        assert_eq!(refusal(post(&anna, 3).await), NotRecorded::Future(day("3 March 2026")));
        assert_eq!(refusal(post(&anna, 1).await), NotRecorded::BeforeWriting(day("2 March 2026")));
        assert_eq!(refusal(delivery::delivered(&app.app, &anna, id, None).await), NotRecorded::OtherWay("by post"));
        assert_eq!(events(&app, &number).await, before, "a refusal changes nothing");
        let (first, second) = tokio::join!(post(&anna, 2), post(&ben, 2));
        let late = if first.is_ok() { second } else { assert!(second.is_ok()); first };
        assert_eq!(refusal(late), NotRecorded::Already("posted on 2 March 2026".to_owned()));
        assert_eq!(events(&app, &number).await.len(), before.len() + 1);
        assert_eq!(audit::verify(&app.app).await.unwrap().faults, []);
    }

    async fn who_gave_only_a_telephone_number_is_called(app) {
        let anna = anna(&app).await;
        let number = app.receive(&reached(|draft| draft.phone = "+1 212 555 0100".into())).await.number;
        assert_eq!(tasks(&app).await, [0, 2, 0, 0]);
        let filed = letter(&app, &number, LetterKind::Deficiency).await;
        let id = filed.letter.id;
        assert_eq!(filed.letter.destination, Destination { way: Way::Phone, to: "+1 212 555 0100".into() });
        let note = words("Read out to Ms Gómez herself.");
        delivery::delivered(&app.app, &anna, id, Some(&note)).await.unwrap();
        assert_eq!(tasks(&app).await, [0, 1, 0, 0]);
        let delivered = Event::LetterDelivered { letter: LetterKind::Deficiency, way: Way::Phone };
        assert_eq!(events(&app, &number).await.last(), Some(&delivered));
        let again = refusal(delivery::delivered(&app.app, &anna, id, None).await);
        assert_eq!(again, NotRecorded::Already("delivered".to_owned()));
    }

    async fn who_gave_nothing_to_be_reached_by_leaves_that_on_the_record(app) {
        let number = app.receive(&reached(|_| ())).await.number;
        assert_eq!(tasks(&app).await, [0, 0, 0, 0]);
        let events = events(&app, &number).await;
        for letter in [LetterKind::Acknowledgement, LetterKind::Courtesy] {
            assert!(events.contains(&Event::LetterUnaddressed { letter }), "{letter}");
        }
        assert_eq!(app.case(&number).await.letters.len(), 1, "the agent's");
        assert_eq!(audit::verify(&app.app).await.unwrap().faults, []);
    }

    async fn what_the_mail_server_refuses_for_good_comes_back_and_is_not_tried_again(app) {
        let number = app.receive(&draft(|_| ())).await.number;
        let refusing = server(&app, "550 5.1.1 nobody of this name").await;
        assert_eq!(jobs::keep_due(&app.app, &refusing).await.unwrap(), 2);
        app.advance(SignedDuration::from_hours(48));
        assert_eq!(jobs::keep_due(&app.app, &refusing).await.unwrap(), 0, "not tried again");
        assert_eq!(tasks(&app).await, [0, 0, 2, 0]);
        let filed = letter(&app, &number, LetterKind::Acknowledgement).await;
        assert!(filed.last_error.unwrap().contains("5.1.1 nobody of this name"));
        assert_eq!((filed.attempts, filed.delivery.sent_at), (1, None));
        let bounced = Event::LetterBounced { letter: LetterKind::Acknowledgement };
        assert!(events(&app, &number).await.contains(&bounced));
        assert_eq!(audit::verify(&app.app).await.unwrap().faults, []);
    }

    async fn a_refusal_that_is_about_us_or_passes_is_tried_again(app) {
        for answer in ["451 4.7.1 come back later", "530 5.7.0 sign in first", "550 5.1.8 no such sender", "503 5.5.1 out of turn"] {
            app.receive(&draft(|_| ())).await;
            let refusing = server(&app, answer).await;
            jobs::keep_due(&app.app, &refusing).await.unwrap();
            assert_eq!(tasks(&app).await, [0, 0, 0, 2], "{answer}");
            app.advance(SignedDuration::from_hours(1));
            app.run_jobs().await;
            assert_eq!(tasks(&app).await, [0, 0, 0, 0], "{answer}");
        }
    }

    async fn what_came_back_goes_out_once_more_another_way(app) {
        let anna = anna(&app).await;
        let number = app.receive(&draft(|_| ())).await.number;
        app.run_jobs().await;
        let sent = letter(&app, &number, LetterKind::Acknowledgement).await.letter;
        let (app_, id) = (&app.app, sent.id);
        let to = |way, to: &str| Destination::parse(way, to).unwrap();
        let reason = words("The notice gives this address as well.");
        let early = delivery::again(app_, &anna, id, to(Way::Post, "12 Canal Street"), &reason).await;
        assert_eq!(refusal(early.map(drop)), NotRecorded::NotBack);
        delivery::came_back(app_, &anna, id, &words("Mailbox full since May.")).await.unwrap();
        assert_eq!(tasks(&app).await, [0, 0, 1, 0]);
        let twice = refusal(delivery::came_back(app_, &anna, id, &words("Again.")).await);
        assert_eq!(twice, NotRecorded::Already("returned".to_owned()));

        let known = delivery::open(app_, id).await.unwrap().postal.unwrap();
        let by_post = delivery::again(app_, &anna, id, known, &reason).await.unwrap();
        assert_eq!(tasks(&app).await, [1, 0, 0, 0]);
        let second = delivery::again(app_, &anna, id, to(Way::Email, "a@b.org"), &reason).await;
        assert_eq!(refusal(second.map(drop)), NotRecorded::Already("answered after it came back".to_owned()));
        let paper = delivery::open(app_, by_post).await.unwrap().filed.letter;
        assert_eq!((&paper.body, &paper.subject, paper.case), (&sent.body, &sent.subject, sent.case));

        delivery::posted(app_, &anna, by_post, date(2026, 3, 2)).await.unwrap();
        delivery::came_back(app_, &anna, by_post, &words("Moved away.")).await.unwrap();
        let corrected = to(Way::Email, "maria@studio.example");
        delivery::again(app_, &anna, by_post, corrected, &words("She called.")).await.unwrap();
        app.run_jobs().await;
        let mails = app.letters();
        let corrected = mails.iter().find(|mail| mail.header("To").unwrap() == "maria@studio.example");
        assert!(corrected.unwrap().message.contains("application/pdf"), "the receipt goes with it");
        assert_eq!(tasks(&app).await, [0, 0, 0, 0]);
        let kind = LetterKind::Acknowledgement;
        let events = events(&app, &number).await;
        for way in [Way::Post, Way::Email] {
            assert!(events.contains(&Event::LetterRedirected { letter: kind, way }), "{way}");
        }
        assert_eq!(audit::verify(app_).await.unwrap().faults, []);
    }

    async fn when_no_way_is_left_that_is_recorded_with_its_reason(app) {
        let anna = anna(&app).await;
        let number = app.receive(&draft(|_| ())).await.number;
        let refusing = server(&app, "550 no").await;
        jobs::keep_due(&app.app, &refusing).await.unwrap();
        let id = letter(&app, &number, LetterKind::Acknowledgement).await.letter.id;
        let reason = words("No answer by telephone either.");
        delivery::undeliverable(&app.app, &anna, id, &reason).await.unwrap();
        assert_eq!(tasks(&app).await, [0, 0, 1, 0], "the agent's own is left");
        let undeliverable = Event::LetterUndeliverable { letter: LetterKind::Acknowledgement };
        assert!(!undeliverable.is_for(Audience::Claimant));
        assert_eq!(events(&app, &number).await.last(), Some(&undeliverable));
        let second = delivery::undeliverable(&app.app, &anna, id, &reason).await;
        assert!(matches!(refusal(second), NotRecorded::Already(_)));
    }
}
