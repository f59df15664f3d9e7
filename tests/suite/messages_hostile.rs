//! Mail that is broken, huge or made to hurt: it is read as far as it goes, or refused on record.
use std::sync::Arc;

use safeharbor::{
    domain::message::{Door, Fate},
    formats::email,
    services::{audit, messages},
    store::{messages::Filter, notices},
};
use sha2::{Digest, Sha256};

use crate::support::{
    TestApp,
    mails::{NOTICE, acns, mail},
    on_both,
};

fn of_type(kind: &str, text: &str) -> Vec<u8> {
    mail(&[("Content-Type", kind)], text)
}

#[test]
fn thousands_of_nested_parts_cost_bounded_work() {
    let part =
        |level| format!("--b{level}\nContent-Type: multipart/mixed; boundary=b{}\n\n", level + 1);
    let body = (0..5_000).map(part).collect::<Vec<String>>().concat();
    let read = email::read(&of_type("multipart/mixed; boundary=b0", &body)).unwrap();
    assert!(read.is_cut && read.subject == "Copyright notice");
    let letters = "Content-Type: message/rfc822\n\n".repeat(100_000);
    assert!(email::read(&of_type("message/rfc822", &letters)).unwrap().is_cut);
    let endless = "--b\nContent-Type: multipart/mixed; boundary=never\n\nx\n".repeat(900);
    assert!(email::read(&of_type("multipart/mixed; boundary=b", &endless)).is_ok());
    let empty = "--b\n\n".repeat(1_000_000);
    assert!(email::read(&of_type("multipart/mixed; boundary=b", &empty)).unwrap().is_cut);
    let deep = (0..60).map(|_| "Subject: x\nContent-Type: message/rfc822\n\n").collect::<String>();
    let read = email::read(&of_type("message/rfc822", &deep)).unwrap();
    assert!(read.all().len() <= 10);
}

#[test]
fn a_million_headers_cost_bounded_work() {
    let raw =
        format!("From: a@b.example\r\nSubject: x\r\n{}\r\ntext", "a: b\r\n".repeat(1_000_000));
    let read = email::read(raw.as_bytes()).unwrap();
    assert!(read.is_cut);
    assert_eq!(read.from.address, "a@b.example");
}

#[test]
fn no_bytes_make_the_reader_panic() {
    use proptest::prelude::*;
    let pieces = prop::sample::select(vec![
        "From: a@b.example",
        "Subject: =?utf-8?q?=zz?=",
        "Content-Type: multipart/mixed; boundary=\"b\"",
        "Content-Type: text/html; charset=x-none",
        "Content-Transfer-Encoding: base64",
        "Content-Transfer-Encoding: quoted-printable",
        "",
        "--b",
        "--b--",
        "=",
        "<a href=\"",
        "\0\u{fffd}",
        "Content-Type: message/rfc822",
        "Content-Type: message/delivery-status",
        "Final-Recipient: ;",
        "Content-Type: multipart/report; report-type=delivery-status; boundary=b",
        "References: <<>> <letter.x@y>",
        "Content-Type: text/plain; format=flowed; delsp=yes",
        "> > quoted ",
        "-- ",
        "é ",
    ]);
    let mails = prop::collection::vec(pieces, 0..60);
    proptest!(ProptestConfig::with_cases(512), |(lines in mails, noise in prop::collection::vec(any::<u8>(), 0..200))| {
        let mut raw = lines.join("\n").into_bytes();
        raw.extend(noise);
        if let Ok(mail) = email::read(&raw) {
            let found = email::claims(&mail).found;
            prop_assert!(!found.is_empty());
            prop_assert!(!mail.text.contains('\0'));
            prop_assert!(!mail.identity(&raw).is_empty());
        }
    });
}

#[test]
fn text_is_found_whatever_it_is_wrapped_in() {
    let text = |raw: &[u8]| email::read(raw).unwrap().text;
    let latin = [mail(&[], "Stra").as_slice(), b"\xdfe, caf\xe9"].concat();
    assert_eq!(text(&latin), "Straße, café", "declared as UTF-8, and it is not");
    let quoted = mail(
        &[
            ("Content-Transfer-Encoding", "quoted-printable"),
            ("Content-Type", "text/plain; charset=us-ascii"),
        ],
        "caf=E9 and=\n more",
    );
    assert_eq!(text(&quoted).trim(), "café and more");
    let sjis =
        [of_type("text/plain; charset=Shift_JIS", "").as_slice(), b"\x92\x98\x8d\xec\x8c\xa0"]
            .concat();
    assert_eq!(text(&sjis), "著作権");
    let both = "--b\nContent-Type: text/plain\n\nThis mail needs a program that shows HTML.\n--b\nContent-Type: text/html\n\n<p>".to_owned() + &"The whole letter stands here. ".repeat(30) + "<a href=\"https://files.example/x\">it</a></p>\n--b--\n";
    let read = text(&of_type("multipart/alternative; boundary=b", &both));
    assert!(
        read.starts_with("The whole letter") && read.contains("<https://files.example/x>"),
        "{read}"
    );
    let flowed = of_type("text/plain; format=flowed", "One \nline.\nAnother.\n");
    assert_eq!(text(&flowed), "One line.\nAnother.");
}

#[test]
fn files_are_named_and_decoded_and_messages_within_are_read() {
    let body = "--b\nContent-Type: text/plain\n\nSee the file.\n--b\nContent-Type: application/pdf; name=\"=?utf-8?q?Beweis_=C3=9C.pdf?=\"\nContent-Disposition: attachment\nContent-Transfer-Encoding: base64\n\naGVsbG8=\n--b\nContent-Type: message/rfc822\n\nFrom: x@y.example\nSubject: inner\n\ninner text\n--b--\n";
    let read = email::read(&of_type("multipart/mixed; boundary=b", body)).unwrap();
    assert_eq!(read.attachments.len(), 1);
    let file = &read.attachments[0];
    assert_eq!(
        (file.name.as_str(), file.declared.as_str(), file.bytes.as_slice()),
        ("Beweis Ü.pdf", "application/pdf", b"hello".as_slice())
    );
    assert_eq!(read.forwarded[0].subject, "inner");
    assert_eq!(read.text.trim(), "See the file.");
}

/// Bytes of the texts and documents that what was found holds, those that are shared once.
fn held(claims: &email::Claims) -> usize {
    let mut texts: Vec<&Arc<str>> = Vec::new();
    for found in &claims.found {
        if !texts.iter().any(|it| Arc::ptr_eq(it, &found.text)) {
            texts.push(&found.text);
        }
    }
    let documents = claims.found.iter().map(|it| it.document.as_ref().map_or(0, |it| it.len()));
    texts.into_iter().map(|it| it.len()).sum::<usize>() + documents.sum::<usize>()
}

#[test]
fn thousands_of_documents_in_one_letter_cost_bounded_work() {
    let padding = "Some words of a letter. ".repeat(120_000);
    let of = |documents: Vec<String>| {
        let mail =
            email::read(&mail(&[], &format!("{padding}\n\n{}", documents.concat()))).unwrap();
        (email::claims(&mail), mail.text.len())
    };
    let same = vec!["<Infringement><Case/></Infringement>\n".to_owned(); 10_000];
    let (claims, size) = of(same);
    assert_eq!((claims.found.len(), claims.has_more), (1, false), "each is the same");
    assert!(held(&claims) < 2 * size);
    let each = |n| format!("<Infringement><Case><ID>F-{n}</ID></Case></Infringement>\n");
    let (claims, size) = of((0..10_000).map(each).collect());
    assert_eq!((claims.found.len(), claims.has_more), (email::CLAIMS_MOST, true));
    assert!(held(&claims) < 2 * size, "the letter is held once");
}

#[test]
fn what_is_claimed_is_counted_over_text_files_and_forwarded_messages_together() {
    let documents = |from: usize| {
        (from..from + 20)
            .map(|n| acns(&format!("F-{n}"), &format!("{n}.mp4"), ""))
            .collect::<String>()
    };
    let part = |kind: &str, text: &str| format!("--b\nContent-Type: {kind}\n\n{text}\n");
    let inner = String::from_utf8(mail(&[], &documents(40))).unwrap().replace("\r\n", "\n");
    let body = |last: &str| {
        let files = [
            part("text/plain", &documents(0)),
            part("application/xml; name=a.xml", &documents(20)),
            last.to_owned(),
        ];
        of_type("multipart/mixed; boundary=b", &(files.concat() + "--b--\n"))
    };
    let claims = |last: &str| email::claims(&email::read(&body(last)).unwrap());
    let (fits, too_many) = (claims(""), claims(&part("message/rfc822", &inner)));
    assert_eq!((fits.found.len(), fits.has_more), (40, false));
    assert_eq!((too_many.found.len(), too_many.has_more), (email::CLAIMS_MOST, true));
    assert_eq!(too_many.found[..40], fits.found[..]);
}

on_both! {
    async fn of_more_notices_than_a_mail_may_open_the_rest_waits_for_a_person(app) {
        let text: String = (0..60).map(|n| acns(&format!("F-{n}"), &format!("{n}.mp4"), "")).collect();
        let raw = mail(&[("From", "bot@foghorn.example")], &text);
        let taken = app.mailed(&raw).await;
        assert_eq!((taken.fate, taken.cases.len()), (Fate::Opened, 50));
        assert!(taken.reason.as_ref().unwrap().contains("more than the 50 notices"));
        let page = messages::page(&app.app, Filter::Waiting, None).await.unwrap();
        assert_eq!(page.rows.iter().map(|it| it.id).collect::<Vec<_>>(), [taken.id]);
        assert_eq!(messages::original(&app.app, taken.id).await.unwrap(), raw);
        let said = messages::open(&app.app, taken.id).await.unwrap().said;
        assert_eq!(said.letters.iter().map(|it| it.cases.len()).collect::<Vec<_>>(), [50], "one text");
        assert!(app.mailed(&raw).await.again);
    }

    async fn a_mail_of_several_notices_is_kept_once_and_each_case_keeps_its_own(app) {
        let files = format!("--b\nContent-Type: application/zip; name=all.zip\nContent-Transfer-Encoding: base64\n\n{}\n", "A".repeat(1_000_000));
        let text: String = (0..3).map(|n| acns(&format!("F-{n}"), &format!("{n}.mp4"), "")).collect();
        let raw = of_type("multipart/mixed; boundary=b", &format!("--b\nContent-Type: text/plain\n\n{text}\n{files}--b--\n"));
        let taken = app.mailed(&raw).await;
        assert_eq!((taken.cases.len(), taken.reason.as_deref()), (3, None));
        let mut tx = app.app.db.read().await.unwrap();
        for number in &taken.cases {
            let file = app.case(number).await;
            let bytes = notices::bytes(&mut tx, file.arrival.id).await.unwrap().unwrap();
            assert!(bytes.len() < 2_000, "{}", bytes.len());
            let reference = file.notice.reference.as_ref().unwrap().to_string();
            assert!(String::from_utf8_lossy(&bytes).contains(&format!("<ID>{reference}</ID>")));
            let hash: [u8; 32] = Sha256::digest(&bytes).into();
            assert_eq!((file.arrival.sha256, file.arrival.size), (hash, bytes.len() as u64));
        }
        assert_eq!(messages::original(&app.app, taken.id).await.unwrap(), raw);
        assert_eq!(audit::verify(&app.app).await.unwrap().faults, []);
    }

    async fn huge_documents_of_very_many_locations_are_not_kept_again_without_end(app) {
        let item = |n| format!("<Item><Title>Pier</Title><URL>https://files.example.com/{n}.mp4</URL></Item>");
        let items: String = (0..10_001).map(item).collect();
        let padding = "x".repeat(6_900_000);
        let of = |n: u32| {
            let whole = acns(&format!("F-{n}"), "pier.mp4", "");
            let whole = whole.replace("</Content>", &format!("{items}<!--{padding}--></Content>"));
            format!("--b\nContent-Type: application/xml; name={n}.xml\n\n{whole}\n")
        };
        let raw = of_type("multipart/mixed; boundary=b", &format!("--b\nContent-Type: text/plain\n\nSee the files.\n{}--b--\n", (0..3).map(of).collect::<String>()));
        let taken = app.mailed(&raw).await;
        assert_eq!(taken.cases.len(), 8, "each of three is three cases, and the ninth would be too much: {:?}", taken.reason);
        assert!(taken.reason.as_ref().unwrap().contains("more than the 8 notices"));
        let page = messages::page(&app.app, Filter::Waiting, None).await.unwrap();
        assert_eq!(page.rows.len(), 1);
        assert!(messages::original(&app.app, taken.id).await.unwrap() == raw);
    }

    async fn a_mail_of_fifty_megabytes_is_taken_in_and_one_larger_is_refused_on_record(app) {
        let most = app.app.settings.mail_in.most_bytes;
        let head = format!("--b\nContent-Type: text/plain\n\n{NOTICE}\n--b\nContent-Type: application/zip; name=all.zip\nContent-Transfer-Encoding: base64\n\n");
        let mut raw = of_type("multipart/mixed; boundary=b", &head);
        let line = [b'A'; 76].iter().chain(b"\r\n").copied().collect::<Vec<u8>>();
        while raw.len() + line.len() + 10 < most {
            raw.extend_from_slice(&line);
        }
        raw.extend_from_slice(b"--b--\r\n");
        let file = app.opened(&raw).await;
        assert_eq!(file.notice.locations.len(), 2);
        raw.extend_from_slice(&line);
        raw.extend_from_slice(&line);
        let taken = app.mailed(&raw).await;
        assert_eq!(taken.fate, Fate::Refused);
        assert!(taken.reason.as_ref().unwrap().contains("larger than"));
        assert!(app.mailed(&raw).await.again, "recorded once");
        let page = messages::page(&app.app, Filter::Fate(Fate::Refused), None).await.unwrap();
        assert_eq!(page.rows.len(), 1);
        assert_eq!((page.rows[0].subject.as_str(), page.rows[0].size), ("Copyright notice", raw.len() as u64));
    }

    async fn what_is_no_mail_is_refused_on_record(app) {
        for bytes in [b"".as_slice(), b"\r\n\r\n", b"\x00\xff\x00\xff binary", b"no header here at all"] {
            let taken = messages::receive(&app.app, bytes, Door::Api, app.app.clock.now()).await.unwrap();
            assert_eq!(taken.fate, Fate::Refused, "{bytes:?}");
        }
        assert!(!messages::page(&app.app, Filter::Waiting, None).await.unwrap().rows.is_empty());
    }

    async fn nul_bytes_and_wild_headers_are_stored_on_both_databases(app) {
        let raw = mail(&[("Subject", "nul \0 and \u{202e}more"), ("From", "\0@\0"), ("Message-ID", "<\0@x.example>")], "text \0 with nul\n");
        let taken = app.mailed(&raw).await;
        assert_eq!(taken.fate, Fate::Opened);
        let original = messages::original(&app.app, taken.id).await.unwrap();
        assert_eq!(original, raw);
        assert!(app.mailed(&raw).await.again);
        TestApp::only(&taken);
    }

    async fn five_thousand_addresses_in_a_letter_are_all_kept(app) {
        let many: Vec<String> = (0..5_000).map(|n| format!("https://files.example.com/fog/{n}.jpg")).collect();
        let text = NOTICE.replace("https://files.example.com/lighthouse.jpg\nhttps://files.example.com/lighthouse-small.jpg", &many.join("\n"));
        assert_eq!(app.opened(&mail(&[], &text)).await.notice.locations.len(), 5_000);
    }
}
