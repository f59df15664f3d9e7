//! Mail that is broken, huge or made to hurt: it is read as far as it goes, or refused on record.
use safeharbor::{
    domain::message::{Door, Fate},
    formats::email,
    services::messages,
    store::messages::Filter,
};

use crate::support::{
    TestApp,
    mails::{NOTICE, mail},
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
            let found = email::claims(&mail);
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

on_both! {
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
