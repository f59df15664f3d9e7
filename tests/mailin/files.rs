//! `safeharbor ingest FILE…` about mails in files, and about what machines write into files.
use std::{fs, process::Output};

use crate::{notice, running::Home};

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// The mail with a header that a mail server writes.
fn traced(name: &str) -> String {
    format!("Return-Path: <lena@brandt.example>\r\n{}", notice(name))
}

#[test]
fn mails_in_files_go_through_the_door_for_mail_with_a_line_and_an_exit_code() {
    let home = Home::on_sqlite().with("MAIL_IN__MAX_BYTES", "65536");
    let dir = tempfile::tempdir().unwrap();
    let put = |name: &str, text: &str| {
        let path = dir.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let ingest = |paths: &[&str]| home.run(&[&["ingest"], paths].concat(), "");
    let one = put("one.eml", &notice("one"));
    let dry = ingest(&[&one, "--dry-run"]);
    assert_eq!(dry.status.code(), Some(0), "{dry:?}");
    assert!(said(&dry).contains("one.eml:1\tcan be taken in\ttakedown notice"), "{}", said(&dry));
    let first = ingest(&[&one]);
    assert_eq!(first.status.code(), Some(0), "{first:?}");
    assert!(said(&first).starts_with("one.eml:1\topened\t"), "{}", said(&first));
    let again = ingest(&[&one]);
    assert_eq!(
        (again.status.code(), said(&again)),
        (Some(0), said(&first).replace("opened", "was here"))
    );
    // Its name says nothing; its header does.
    assert!(said(&ingest(&[&put("nameless", &traced("two"))])).contains("nameless:1\topened\t"));
    // A folder, with something that is no mail, and a mail that is too large.
    put("all/a.eml", &notice("three"));
    put("all/in/b.EML", &notice("four"));
    let folder = dir.path().join("all").to_str().unwrap().to_owned();
    let whole = ingest(&[&folder]);
    assert_eq!((whole.status.code(), said(&whole).lines().count()), (Some(0), 2), "{whole:?}");
    put("all/notes.txt", "not a mail");
    put("all/z.eml", &format!("{}{}", notice("large"), "more\r\n".repeat(50_000)));
    let mixed = ingest(&[&folder]);
    assert_eq!(mixed.status.code(), Some(65), "{mixed:?}");
    let lines = said(&mixed);
    assert!(
        lines.contains("notes.txt:1\tleft out")
            && lines.contains("z.eml:1\trefused\tit is larger than the 65536"),
        "{lines}"
    );
    // A mailbox file, in which a line of a letter is quoted.
    let from = |name: &str| {
        format!(
            "From lena@brandt.example Mon Mar  2 11:58:00 2026\n{}\n\n",
            traced(name).replace('\r', "")
        )
    };
    let mailbox = put(
        "box.mbox",
        &format!(
            "{}{}",
            from("five").replace("The copyrighted", ">From me: the copyrighted"),
            from("six")
        ),
    );
    let taken = ingest(&[&mailbox]);
    assert_eq!(taken.status.code(), Some(0), "{taken:?}");
    assert!(
        said(&taken).contains("box.mbox:1\topened\t")
            && said(&taken).contains("box.mbox:2\topened\t"),
        "{}",
        said(&taken)
    );
    assert_eq!(home.number("select count(*) from cases"), 6);
    assert_eq!(
        home.number("select count(*) from messages where door = 'file' and fate = 'opened'"),
        6
    );
    assert_eq!(
        home.number(
            "select count(*) from messages where fate = 'refused' and waiting_since is not null"
        ),
        1
    );
    home.while_locked(|| {
        let busy = ingest(&[&put("late.eml", &notice("late"))]);
        assert_ne!(busy.status.code(), Some(0), "{busy:?}");
    });
    assert_eq!(home.number("select count(*) from cases"), 6);
}

#[test]
fn what_machines_write_is_taken_in_as_a_file_without_being_told_what_it_is() {
    let home = Home::on_sqlite();
    let dir = tempfile::tempdir().unwrap();
    let acns = "<?xml version=\"1.0\"?><Infringement xmlns=\"http://www.acns.net/ACNS\"><Case><ID>A-1</ID></Case>\
                <Complainant><Entity>Label</Entity><Email>m@label.example</Email></Complainant>\
                <Content><Item><Title>Song</Title><FileName>s.mp3</FileName><URL>https://files.example.com/s.mp3</URL></Item></Content></Infringement>";
    let xarf = r#"{"xarf_version":"4.2.0","report_id":"550e8400-e29b-41d4-a716-446655440000","timestamp":"2026-03-01T10:00:00Z",
        "reporter":{"org":"Label","contact":"m@label.example","domain":"label.example"},
        "sender":{"org":"Label","contact":"m@label.example","domain":"label.example"},
        "source_identifier":"192.0.2.7","category":"copyright","type":"copyright","infringing_url":"https://files.example.com/t.mp3"}"#;
    for (name, text, channel) in [("notice.xml", acns, "acns"), ("report.json", xarf, "xarf")] {
        let path = dir.path().join(name);
        fs::write(&path, text).unwrap();
        let taken = home.run(&["ingest", path.to_str().unwrap()], "");
        assert_eq!(taken.status.code(), Some(0), "{taken:?}");
        assert!(said(&taken).contains(&format!("{name}:1\topened\t")), "{}", said(&taken));
        assert_eq!(
            home.number(&format!("select count(*) from notices where channel = '{channel}'")),
            1
        );
    }
}
