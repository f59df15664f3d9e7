//! Mail that opens cases: letters, machines' reports, several notices in one mail, and who is answered.
use safeharbor::{
    domain::{
        event::Channel,
        letter::LetterKind,
        message::{Door, Fate},
        reading::ReadAs,
        verdict::Overall,
    },
    services::{audit, messages},
    store::notices,
};

use crate::support::{
    TestApp,
    mails::{NOTICE, acns, kinds, mail, without},
    on_both,
};

fn letters(file: &safeharbor::services::access::CaseFile) -> Vec<LetterKind> {
    file.letters.iter().map(|filed| filed.letter.kind).collect()
}

on_both! {
    async fn a_complete_letter_becomes_a_case_and_is_acknowledged(app) {
        let raw = mail(&[], NOTICE);
        let file = app.opened(&raw).await;
        assert_eq!(file.verdict.overall, Overall::Effective, "{:?}", file.verdict.missing());
        assert_eq!(file.arrival.channel, Channel::Mail);
        let lines: Vec<String> = file.notice.locations.iter().map(safeharbor::domain::location::Location::line).collect();
        assert_eq!(lines, ["https://files.example.com/lighthouse.jpg", "https://files.example.com/lighthouse-small.jpg"]);
        assert_eq!(letters(&file), [LetterKind::Acknowledgement, LetterKind::AgentNotification]);
        let mut tx = app.app.db.read().await.unwrap();
        assert_eq!(notices::bytes(&mut tx, file.arrival.id).await.unwrap().unwrap(), raw);
        assert_eq!(audit::verify(&app.app).await.unwrap().faults, []);
    }

    async fn the_same_mail_again_with_other_trace_headers_is_one_message(app) {
        let first = app.mailed(&mail(&[], NOTICE)).await;
        let again = app.mailed(&mail(&[("Received", "from a.example by b.example; Mon, 2 Mar 2026 12:00:00 -0500")], NOTICE)).await;
        assert!(!first.again && again.again);
        assert_eq!((first.id, first.cases.clone()), (again.id, again.cases));
        let lf: Vec<u8> = mail(&[], NOTICE).into_iter().filter(|byte| *byte != b'\r').collect();
        assert!(app.mailed(&lf).await.again, "line ends change on the way");
        let other = app.mailed(&mail(&[("Message-ID", "<two@brandt.example>")], NOTICE)).await;
        assert_ne!(other.cases, first.cases);
    }

    async fn the_same_mail_through_two_doors_at_once_is_one_message(app) {
        let raw = mail(&[], NOTICE);
        let node = app.second_node().await;
        let now = app.app.clock.now();
        let (a, b) = tokio::join!(
            messages::receive(&app.app, &raw, Door::Pipe, now),
            messages::receive(&node.app, &raw, Door::Imap, now)
        );
        let (a, b) = (a.unwrap(), b.unwrap());
        assert_eq!(a.cases, b.cases);
        assert_eq!(a.id, b.id);
        assert_eq!(audit::verify(&app.app).await.unwrap().cases, 1);
    }

    async fn a_mail_that_nobody_understands_waits_for_a_person_and_nobody_is_written_to(app) {
        let file = app.opened(&mail(&[], "Hello, could you call me back about the boats?")).await;
        assert_eq!(file.case.queue, "reading");
        assert_eq!(letters(&file), [LetterKind::AgentNotification]);
        assert_eq!(file.notice.claimant.email.unwrap().as_str(), "lena@brandt.example");
    }

    async fn what_is_missing_is_asked_for_at_the_contact_in_the_notice_and_not_at_the_from_address(app) {
        let text = without(NOTICE, "I have a good faith", "or the law.");
        let raw = mail(&[("From", "robot@mailer.example"), ("Auto-Submitted", "auto-generated")], &text);
        let file = app.opened(&raw).await;
        assert_eq!(file.verdict.overall, Overall::Curable);
        let deficiency = file.letters.iter().find(|filed| filed.letter.kind == LetterKind::Deficiency).unwrap();
        assert_eq!(deficiency.letter.destination.to, "lena@brandt.example");
        assert!(!letters(&file).contains(&LetterKind::Acknowledgement));
    }

    async fn a_notice_that_a_program_sent_is_taken_in_and_not_acknowledged(app) {
        for (number, header) in [("Auto-Submitted", "auto-generated"), ("Precedence", "bulk"), ("Return-Path", "<>"), ("List-Unsubscribe", "<mailto:x@brandt.example>")].into_iter().enumerate() {
            let id = format!("<auto-{number}@brandt.example>");
            let file = app.opened(&mail(&[header, ("Message-ID", &id)], NOTICE)).await;
            assert_eq!(letters(&file), [LetterKind::AgentNotification], "{header:?}");
            assert!(kinds(&file).contains(&"unacknowledged"), "{header:?}");
        }
    }

    async fn acknowledgements_to_one_address_end_and_the_address_is_counted_in_any_case(app) {
        let mut sent = Vec::new();
        for number in 0..7 {
            let id = format!("<bulk-{number}@elsewhere.example>");
            let text = if number % 2 == 0 { NOTICE.to_owned() } else { NOTICE.replace("lena@", "Lena@") };
            let file = app.opened(&mail(&[("From", "spoofed@elsewhere.example"), ("Message-ID", &id)], &text)).await;
            sent.push(letters(&file).contains(&LetterKind::Acknowledgement));
        }
        assert_eq!(sent, [true, true, true, true, true, false, false]);
        app.advance(jiff::SignedDuration::from_hours(25));
        let file = app.opened(&mail(&[("Message-ID", "<later@elsewhere.example>")], NOTICE)).await;
        assert!(letters(&file).contains(&LetterKind::Acknowledgement), "a day later");
    }

    async fn two_acns_documents_in_a_mail_are_two_cases(app) {
        let text = format!(
            "Dear sirs,\n\n---Start ACNS XML\n{}---End ACNS XML\n\n---Start ACNS XML\n{}---End ACNS XML\n",
            acns("F-1", "pier-a.mp4", ""), acns("F-2", "pier-b.mp4", "")
        );
        let raw = mail(&[("From", "bot@foghorn.example")], &text);
        let taken = app.mailed(&raw).await;
        assert_eq!(taken.cases.len(), 2, "{taken:?}");
        for number in &taken.cases {
            let file = app.case(number).await;
            assert_eq!(file.arrival.channel, Channel::Acns);
            assert_eq!(file.notice.locations.len(), 1);
            assert_eq!(file.notice.claimant.email.as_ref().unwrap().as_str(), "notices@foghorn.example");
        }
        let again = app.mailed(&raw).await;
        assert!(again.again && again.cases.len() == 2);
    }

    async fn a_forwarded_letter_with_a_notice_of_its_own_is_a_second_case(app) {
        let inner = NOTICE.replace("lighthouse", "harbour").replace("Lena Brandt", "Kofi Mensah").replace("lena@brandt", "kofi@mensah");
        let inner = String::from_utf8(mail(&[("From", "kofi@mensah.example"), ("Message-ID", "<inner@mensah.example>")], &inner)).unwrap();
        let body = format!("--b\nContent-Type: text/plain; charset=utf-8\n\n{NOTICE}\n--b\nContent-Type: message/rfc822\n\n{inner}\n--b--\n");
        let taken = app.mailed(&mail(&[("Content-Type", "multipart/mixed; boundary=b")], &body)).await;
        assert_eq!(taken.cases.len(), 2, "{taken:?}");
        let body = body.replace(NOTICE, "For your attention, see what I got. Regards, Lena");
        let headers = [("Content-Type", "multipart/mixed; boundary=b"), ("Message-ID", "<only@brandt.example>")];
        let file = app.opened(&mail(&headers, &body)).await;
        assert_eq!(file.notice.claimant.email.unwrap().as_str(), "kofi@mensah.example");
    }

    async fn an_acns_retraction_takes_the_notice_back_where_number_and_complainant_agree(app) {
        let send = |id: &str, text: String| mail(&[("From", "bot@foghorn.example"), ("Message-ID", id)], &text);
        let file = app.opened(&send("<n@foghorn.example>", acns("F-9", "pier.mp4", ""))).await;
        assert!(!file.case.standings[0].is_retracted());
        let back = acns("F-9", "pier.mp4", "<Type Retraction=\"true\">DMCA</Type>\n");
        let stranger = back.replace("notices@foghorn.example", "someone@else.example");
        let taken = app.mailed(&send("<s@else.example>", stranger)).await;
        assert_eq!(taken.fate, Fate::Opened, "of another complainant: a person reads it");
        assert!(!app.case(&file.case.number).await.case.standings[0].is_retracted());
        let taken = app.mailed(&send("<r@foghorn.example>", back)).await;
        assert_eq!((taken.fate, TestApp::only(&taken)), (Fate::Joined, file.case.number));
        let after = app.case(&file.case.number).await;
        assert!(after.case.standings[0].is_retracted());
        assert!(letters(&after).contains(&LetterKind::RetractionConfirmed));
        assert_eq!(audit::verify(&app.app).await.unwrap().faults, []);
    }

    async fn more_locations_than_a_notice_holds_become_several_cases_and_none_is_lost(app) {
        let many: Vec<String> = (0..5_200).map(|n| format!("https://files.example.com/fog/{n}.jpg")).collect();
        let text = NOTICE.replace("https://files.example.com/lighthouse.jpg\nhttps://files.example.com/lighthouse-small.jpg", &many.join("\n"));
        let taken = app.mailed(&mail(&[], &text)).await;
        assert_eq!(taken.cases.len(), 2);
        let mut found = 0;
        for number in &taken.cases {
            found += app.case(number).await.notice.locations.len();
        }
        assert_eq!(found, 5_200);
    }

    async fn mail_counts_from_when_the_agent_received_it_and_never_from_the_future(app) {
        let now = app.app.clock.now();
        let earlier = now.checked_sub(jiff::SignedDuration::from_hours(5)).unwrap();
        let taken = messages::receive(&app.app, &mail(&[], NOTICE), Door::Imap, earlier).await.unwrap();
        let file = app.case(&TestApp::only(&taken)).await;
        assert_eq!(file.arrival.received_at, earlier);
        let later = now.checked_add(jiff::SignedDuration::from_hours(5)).unwrap();
        let other = mail(&[("Message-ID", "<late@brandt.example>")], NOTICE);
        let taken = messages::receive(&app.app, &other, Door::Imap, later).await.unwrap();
        assert_eq!(app.case(&TestApp::only(&taken)).await.arrival.received_at, now);
    }

    async fn the_reading_is_kept_beside_the_text_it_was_read_from(app) {
        let taken = app.mailed(&mail(&[], NOTICE)).await;
        let opened = messages::open(&app.app, taken.id).await.unwrap();
        assert_eq!(opened.message.read_as, Some(ReadAs::Takedown));
        let letter = &opened.said.letters[0];
        let span = &letter.reading.as_ref().unwrap()["signatures"][0]["span"];
        let at = |name: &str| usize::try_from(span[name].as_u64().unwrap()).unwrap();
        assert!(letter.text[at("start")..at("end")].contains("Lena Brandt"));
        assert_eq!(letter.cases, [taken.cases[0].to_string()]);
    }

    async fn the_files_of_a_mail_are_evidence_of_its_case_and_what_has_no_room_stays_in_the_original(app) {
        let most = usize::try_from(app.app.settings.evidence.file_bytes).unwrap();
        let large = "x".repeat(most + 1);
        let body = format!(
            "--b\nContent-Type: text/plain\n\n{NOTICE}\n--b\nContent-Type: image/png; name=\"proof.png\"\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=\n\
             --b\nContent-Type: application/octet-stream; name=large.bin\n\n{large}\n--b--\n"
        );
        let taken = app.mailed(&mail(&[("Content-Type", "multipart/mixed; boundary=b")], &body)).await;
        let case = app.case(&TestApp::only(&taken)).await.case;
        let files = safeharbor::services::evidence::of_case(&app.app, case.id).await.unwrap();
        assert_eq!(files.len(), 1);
        let opened = messages::open(&app.app, taken.id).await.unwrap();
        let kept: Vec<(&str, bool)> = opened.said.files.iter().map(|it| (it.name.as_str(), it.kept)).collect();
        assert_eq!(kept, [("proof.png", true), ("large.bin", false)]);
        let address = app.app.reply_address(case.id, &case.number, safeharbor::domain::reply::ReplyParty::Claimant).unwrap();
        let answer = body.replace(&large, "small").replace(NOTICE, "Here is more.");
        app.mailed(&mail(&[("To", &address), ("Content-Type", "multipart/mixed; boundary=b"), ("Message-ID", "<more@brandt.example>")], &answer)).await;
        let files = safeharbor::services::evidence::of_case(&app.app, case.id).await.unwrap();
        assert_eq!(files.len(), 3);
        assert_eq!(audit::verify(&app.app).await.unwrap().faults, []);
    }
}
