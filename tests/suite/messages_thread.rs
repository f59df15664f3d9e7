//! Which case a message belongs to, what is recorded on letters, and what never follows from a mail.
use safeharbor::{
    domain::{
        letter::LetterKind,
        message::{Fate, MessageSort},
        reading::ReadAs,
        reply::ReplyParty,
    },
    services::{audit, messages},
    store::letters::{self, Task},
};

use crate::support::{
    TestApp, complete,
    mails::{NOTICE, kinds, mail},
    on_both,
};

/// A case of Maria Gómez, its reply address, and the `Message-ID` of its acknowledgement.
async fn case(app: &TestApp) -> (safeharbor::services::access::CaseFile, String, String) {
    let number = app.receive(&complete()).await.number;
    app.run_jobs().await;
    let file = app.case(&number).await;
    let address = app.app.reply_address(file.case.id, &number, ReplyParty::Claimant).unwrap();
    let letter = file.letters.iter().find(|it| it.letter.kind == LetterKind::Acknowledgement);
    let id = format!("<letter.{}@files.example.com>", letter.unwrap().letter.id);
    (file, address, id)
}

const ANSWER: &str =
    "Thank you. The second photograph is mine as well, as you can see on my site.\n";

/// What is tried, the headers of the mail, and whether it joins.
type Row<'a> = (&'a str, Vec<(&'a str, &'a str)>, bool);

on_both! {
    async fn an_answer_joins_its_case_by_address_by_letter_or_by_thread_and_never_by_subject(app) {
        let (file, address, letter) = case(&app).await;
        let thread = format!("<case.{}.claimant@files.example.com>", file.case.id);
        let subject = format!("Re: case {}", file.case.number);
        let shouted = address.to_uppercase();
        let forged = {
            let (head, at) = address.split_once('@').unwrap();
            format!("{}{}@{at}", &head[..head.len() - 1], if head.ends_with('a') { 'b' } else { 'a' })
        };
        let table: [Row<'_>; 9] = [
            ("the address", vec![("To", &address)], true),
            ("the address in capitals", vec![("To", &shouted)], true),
            ("the address a mail server noted", vec![("X-Original-To", &address)], true),
            ("In-Reply-To", vec![("In-Reply-To", &letter)], true),
            ("References", vec![("References", &letter)], true),
            ("the thread", vec![("References", &thread)], true),
            ("the subject", vec![("Subject", &subject)], false),
            ("a token that was made up", vec![("To", &forged)], false),
            ("a letter of another domain", vec![("In-Reply-To", "<letter.0197f3a0-0000-7000-8000-000000000001@other.example>")], false),
        ];
        for (number, (what, headers, joins)) in table.into_iter().enumerate() {
            let id = format!("<answer-{number}@gomez.example>");
            let mut all = vec![("From", "Maria <Maria@Gomez.example>"), ("Message-ID", id.as_str())];
            all.extend(headers);
            let taken = app.mailed(&mail(&all, ANSWER)).await;
            assert_eq!(taken.fate, if joins { Fate::Joined } else { Fate::Opened }, "{what}");
            assert_eq!(taken.cases == [file.case.number], joins, "{what}");
            if joins {
                let opened = messages::open(&app.app, taken.id).await.unwrap();
                assert_eq!(opened.message.known, Some(true), "{what}");
            }
        }
        let after = app.case(&file.case.number).await;
        assert_eq!(kinds(&after).iter().filter(|kind| **kind == "message_joined").count(), 6);
        assert_eq!(after.letters.len(), file.letters.len(), "nobody is written to");
        assert_eq!(audit::verify(&app.app).await.unwrap().faults, []);
    }

    async fn a_sender_whom_the_case_does_not_know_joins_and_is_marked(app) {
        let (file, address, _) = case(&app).await;
        let taken = app.mailed(&mail(&[("From", "stranger@else.example"), ("To", &address)], ANSWER)).await;
        assert_eq!(taken.cases, [file.case.number]);
        let opened = messages::open(&app.app, taken.id).await.unwrap();
        assert_eq!(opened.message.known, Some(false));
        assert!(opened.message.waiting_since.is_some());
        assert_eq!(messages::waiting(&app.app, 10).await.unwrap(), 1);
    }

    async fn a_joined_message_that_reads_as_a_retraction_or_counter_notice_changes_nothing(app) {
        let (file, address, _) = case(&app).await;
        let retraction = "I hereby withdraw my copyright notice. I retract my DMCA takedown notice of 2 March.\n";
        let counter = "This is a counter notification under 17 U.S.C. 512(g)(3). I swear, under penalty of perjury, that I have a good faith belief that the material was removed or disabled as a result of mistake or misidentification. I consent to the jurisdiction of the Federal District Court and will accept service of process from the person who submitted the notice.\nhttps://files.example.com/a.jpg\n/s/ Jonas Weber\n";
        for (id, text, kind) in [("<r@x.example>", retraction, ReadAs::Retraction), ("<c@x.example>", counter, ReadAs::Counter)] {
            let taken = app.mailed(&mail(&[("From", "maria@gomez.example"), ("To", &address), ("Message-ID", id)], text)).await;
            let opened = messages::open(&app.app, taken.id).await.unwrap();
            assert_eq!(opened.message.read_as, Some(kind));
        }
        let after = app.case(&file.case.number).await;
        assert_eq!(after.case.standings, file.case.standings);
        assert!(after.case.life.counters.is_empty());
    }

    async fn what_an_answer_quotes_is_not_what_it_says(app) {
        let (_, address, _) = case(&app).await;
        let quoted = NOTICE.lines().map(|line| format!("> {line}\n")).collect::<Vec<String>>().concat();
        let text = format!("Any news?\n\nOn Monday Files wrote:\n{quoted}");
        let taken = app.mailed(&mail(&[("To", &address)], &text)).await;
        let opened = messages::open(&app.app, taken.id).await.unwrap();
        assert_ne!(opened.message.read_as, Some(ReadAs::Takedown));
        assert!(opened.said.letters[0].text.contains("Lighthouse"), "the text is kept whole");
    }

    async fn a_report_of_non_delivery_is_recorded_on_its_letter_and_the_letter_is_on_the_list(app) {
        let (file, _, letter) = case(&app).await;
        let body = format!(
            "--r\nContent-Type: text/plain\n\nYour message could not be delivered.\n\
             --r\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.gomez.example\n\n\
             Final-Recipient: rfc822; maria@gomez.example\nAction: failed\nStatus: 5.1.1\n\
             Diagnostic-Code: smtp; 550 5.1.1 no such mailbox\n\n\
             --r\nContent-Type: text/rfc822-headers\n\nMessage-ID: {letter}\nSubject: x\n\n--r--\n"
        );
        let raw = mail(&[
            ("From", "MAILER-DAEMON@gomez.example"), ("Return-Path", "<>"), ("Message-ID", "<dsn@gomez.example>"),
            ("Content-Type", "multipart/report; report-type=delivery-status; boundary=r"),
        ], &body);
        let taken = app.mailed(&raw).await;
        assert_eq!(taken.fate, Fate::Recorded);
        assert!(taken.reason.unwrap().contains("550 5.1.1 no such mailbox"));
        let mut tx = app.app.db.read().await.unwrap();
        let back = letters::of_task(&mut tx, Task::Back, 10).await.unwrap();
        assert_eq!(back.len(), 1);
        assert_eq!(back[0].letter.kind, LetterKind::Acknowledgement);
        drop(tx);
        let after = app.case(&file.case.number).await;
        assert_eq!(kinds(&after).iter().filter(|kind| **kind == "letter_bounced").count(), 1);
        let later = mail(&[("Return-Path", "<>"), ("Message-ID", "<dsn2@gomez.example>"), ("Content-Type", "multipart/report; report-type=delivery-status; boundary=r")], &body);
        assert_eq!(app.mailed(&later).await.fate, Fate::Recorded, "a second report changes nothing");
        let after = app.case(&file.case.number).await;
        assert_eq!(kinds(&after).iter().filter(|kind| **kind == "letter_bounced").count(), 1);
        assert_eq!(audit::verify(&app.app).await.unwrap().cases, 1);
    }

    async fn somebody_who_is_away_answers_a_letter_and_no_case_is_opened(app) {
        let (file, _, letter) = case(&app).await;
        let raw = mail(&[("Auto-Submitted", "auto-replied"), ("In-Reply-To", &letter), ("Subject", "Out of office")], "I am away until Monday.\n");
        let taken = app.mailed(&raw).await;
        assert_eq!((taken.fate, taken.cases.as_slice()), (Fate::Recorded, [file.case.number].as_slice()));
        assert!(kinds(&app.case(&file.case.number).await).contains(&"letter_echoed"));
        let lost = mail(&[("X-Autoreply", "yes"), ("Message-ID", "<away@x.example>")], "I am away.\n");
        let taken = app.mailed(&lost).await;
        assert_eq!(taken.fate, Fate::Recorded);
        assert_eq!(audit::verify(&app.app).await.unwrap().cases, 1);
    }

    async fn a_program_that_answers_nobody_is_read_by_a_person_and_not_put_away(app) {
        let raw = mail(&[("Auto-Submitted", "auto-generated"), ("Subject", "侵害通知")], "権利者より申し上げます。\n");
        assert_eq!(app.opened(&raw).await.case.queue, "reading");
    }

    async fn a_letter_of_ours_that_comes_back_opens_nothing(app) {
        let (file, ..) = case(&app).await;
        for letter in app.letters() {
            let taken = app.mailed(letter.message.as_bytes()).await;
            assert_eq!(taken.fate, Fate::Recorded);
            let opened = messages::open(&app.app, taken.id).await.unwrap();
            assert_eq!(opened.message.sort, MessageSort::Loop);
            assert!(opened.message.letter.is_some());
        }
        assert_eq!(audit::verify(&app.app).await.unwrap().cases, 1);
        assert_eq!(kinds(&app.case(&file.case.number).await), kinds(&file));
    }
}
