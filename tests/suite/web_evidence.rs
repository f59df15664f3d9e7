//! Files over the web: with a notice, with its completion, at the desk; hostile names, limits, downloads.
use axum::{
    body::Body,
    http::{Request, header},
};
use safeharbor::domain::{
    audit::Actor, event::Event, evidence::Limits, number::CaseNumber, person::Role,
};

use crate::support::{Answer, Client, TestApp, complete, draft, form_of, on_both};

const BOUNDARY: &str = "----a-boundary-of-a-browser";

/// A form as a browser sends it in parts: the fields of a URL-encoded one, then the files.
pub fn parts(form: &[u8], files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut body = Vec::new();
    for (name, value) in form_urlencoded::parse(form) {
        body.extend(
            format!(
                "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n"
            )
            .bytes(),
        );
    }
    for (name, bytes) in files {
        // Whatever type is claimed is claimed wrongly.
        body.extend(format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"files\"; filename=\"{name}\"\r\nContent-Type: text/html\r\n\r\n").bytes());
        body.extend(*bytes);
        body.extend(b"\r\n");
    }
    body.extend(format!("--{BOUNDARY}--\r\n").bytes());
    body
}

pub async fn post_parts(client: &Client<'_>, path: &str, body: Vec<u8>) -> Answer {
    let request = Request::post(path)
        .header(header::CONTENT_TYPE, format!("multipart/form-data; boundary={BOUNDARY}"))
        .header("sec-fetch-site", "same-origin")
        .body(Body::from(body))
        .unwrap();
    client.send(request).await
}

async fn send(client: &Client<'_>, token: &str, files: &[(&str, &[u8])]) -> Answer {
    let form = form_of(&complete(), &client.policy(), token, &[("step", "send")]);
    post_parts(client, "/notices", parts(&form, files)).await
}

fn number(answer: &Answer) -> CaseNumber {
    assert_eq!(answer.status.as_u16(), 303, "{}", answer.text());
    let path = answer.location();
    path.trim_start_matches("/cases/").split('?').next().unwrap().parse().unwrap()
}

async fn cases(app: &TestApp) -> u64 {
    safeharbor::services::lists::counts(&app.app).await.unwrap().review
}

on_both! {
    async fn a_notice_comes_with_files_and_its_sender_sees_their_names(app) {
        let visitor = Client::new(&app);
        let form = form_of(&complete(), &visitor.policy(), "t", &[("step", "check")]);
        visitor.post_bytes("/notices/new", form).await.says(200, &[
            "enctype=\"multipart/form-data\"",
            "At most 20 files, each at most 26 MB, together at most 104 MB.",
            "formenctype=\"application/x-www-form-urlencoded\"",
        ]);
        let files: [(&str, &[u8]); 3] =
            [("Wörk.pdf", b"%PDF-1.7"), ("photo.png", b"MZ\x90\0"), ("", b"")];
        let answer = send(&visitor, "t", &files).await;
        let number = number(&answer);
        visitor.get(&answer.location()).await.says(200, &["Your notice has been received"]);
        let status = answer.location().replace("&sent=1", "");
        visitor.get(&status).await.says(200, &["Files you sent", "Wörk.pdf", "8 bytes"]);
        let file = app.case(&number).await;
        assert_eq!(file.evidence.len(), 2, "a field without a file is none");
        assert!(file.evidence.iter().all(|filed| filed.by == Actor::Claimant));
        // What is stored as sent is the form; each file has a hash of its own.
        let as_sent = form_of(&complete(), &visitor.policy(), "t", &[("step", "send")]);
        assert_eq!(file.arrival.size, as_sent.len() as u64);
        // The same click twice is the same notice; with another file it is another.
        assert_eq!(self::number(&send(&visitor, "t", &files).await), number);
        assert_ne!(self::number(&send(&visitor, "t", &files[..1]).await), number);
    }

    async fn files_that_are_refused_are_named_at_the_field_and_nothing_is_sent(app) {
        let mut app = app;
        std::sync::Arc::get_mut(&mut app.app).unwrap().settings.evidence =
            Limits { file_bytes: 2_000, case_bytes: 3_000, files: 3 };
        let visitor = Client::new(&app);
        let long = [b'x'; 2_001];
        let half = [b'y'; 1_600];
        for (files, words) in [
            (vec![("long.txt", long.as_slice())], "“long.txt” is larger than 2 kB."),
            (
                vec![("a", half.as_slice()), ("b", &half)],
                "With “b” the files are larger together than 3 kB.",
            ),
            (
                vec![("1", b"1".as_slice()), ("2", b"2"), ("3", b"3"), ("4", b"4")],
                "“4” is one too many: 3 more fit with this case.",
            ),
            (vec![("nothing.txt", b"".as_slice())], "“nothing.txt” is empty."),
        ] {
            let answer = send(&visitor, "t", &files).await;
            answer.says(422, &["Nothing was sent", words, "Choose all files again", "Maria Gómez"]);
        }
        let two = [("long.txt", long.as_slice()), ("longer.txt", &long)];
        send(&visitor, "t", &two).await.says(422, &["“long.txt” is larger", "“longer.txt” is larger"]);
        let exact = [("exact.txt", &long[..2_000])];
        assert_eq!(app.case(&number(&send(&visitor, "t", &exact).await)).await.evidence.len(), 1);
        assert_eq!(cases(&app).await, 1);
    }

    async fn hostile_names_and_bodies_are_kept_harmless_or_refused(app) {
        let visitor = Client::new(&app);
        let agent = Client::signed_in(&app, "Anna", Role::Agent).await;
        let files: [(&str, &[u8]); 3] = [
            ("../../../etc/cron.d/x", b"* * * * * root true\n"),
            ("<script>alert(1)</script>.html", b"<!DOCTYPE html><script>alert(1)</script>"),
            ("scan\u{202E}fdp.exe", b"MZ\x90\0"),
        ];
        let number = number(&send(&visitor, "t", &files).await);
        let page = agent.get(&format!("/desk/cases/{number}")).await;
        page.says(200, &["A program: do not open", "By its content: HTML page", "scanfdp.exe"]);
        assert!(!page.text().contains("<script>alert"), "names are escaped");
        for filed in app.case(&number).await.evidence {
            let path = format!("/desk/cases/{number}/evidence/{}", filed.id);
            let download = agent.get(&path).await;
            let header = |name: &str| download.headers[name].to_str().unwrap().to_owned();
            assert_eq!(header("content-type"), "application/octet-stream");
            assert_eq!(header("x-content-type-options"), "nosniff");
            assert_eq!(header("content-security-policy"), "default-src 'none'; sandbox");
            let disposition = header("content-disposition");
            assert!(disposition.starts_with("attachment; filename=\""), "{disposition}");
            assert!(!disposition.contains(['/', '<', '\\']), "{disposition}");
            assert_eq!(download.bytes.len() as u64, filed.file.size);
            // Nobody else's case, nobody without a session.
            visitor.get(&path).await.says(303, &[]);
            let other = app.receive(&draft(|it| it.signer = "Other".into())).await.number;
            agent.get(&format!("/desk/cases/{other}/evidence/{}", filed.id)).await.says(404, &[]);
        }
        agent.get(&format!("/desk/cases/{number}/evidence/nonsense")).await.says(404, &[]);
        let form = form_of(&complete(), &visitor.policy(), "u", &[("step", "send")]);
        let whole = parts(&form, &[("a.txt", b"words")]);
        for (body, status) in [
            (whole[..whole.len() - 40].to_vec(), 400),
            (b"no parts at all".to_vec(), 400),
            ([b"--".as_slice(), BOUNDARY.as_bytes(), b"\r\nx: ", &vec![b'y'; 3_000_000]].concat(), 400),
            (parts(b"signer_name=%FF", &[]), 422),
        ] {
            let answer = post_parts(&visitor, "/notices", body).await;
            assert_eq!(answer.status.as_u16(), status, "{}", answer.text());
        }
        let unnamed = Request::post("/notices")
            .header(header::CONTENT_TYPE, "multipart/form-data")
            .header("sec-fetch-site", "same-origin")
            .body(Body::from(whole))
            .unwrap();
        visitor.send(unnamed).await.says(400, &["Nothing was stored"]);
    }

    async fn the_desk_adds_files_with_a_note_and_who_decides_then_is_told(app) {
        let number = app.receive(&complete()).await.number;
        let agent = Client::signed_in(&app, "Anna", Role::Agent).await;
        let path = format!("/desk/cases/{number}/evidence");
        agent.get(&format!("/desk/cases/{number}")).await.says(200, &["Evidence", "No files."]);
        let form = b"evidence_note=Came+by+courier";
        let none = post_parts(&agent, &path, parts(form, &[("", b"")])).await;
        none.says(422, &["Choose at least one file.", "Came by courier"]);
        let before = app.case(&number).await.case.revision;
        let added = post_parts(&agent, &path, parts(form, &[("deed.pdf", b"%PDF-1.4 deed")])).await;
        assert_eq!(added.location(), format!("/desk/cases/{number}#evidence"));
        agent.get(&format!("/desk/cases/{number}")).await.says(200, &[
            "deed.pdf", "PDF document", "From Anna, ", "Came by courier", "Evidence added: 1 file",
        ]);
        let file = app.case(&number).await;
        assert!(file.case.revision > before);
        let (_, event, _) = file.events.last().unwrap().read().unwrap();
        assert_eq!(event, Event::EvidenceAdded { files: 1 });
        // The claimant did not send it, and is not shown it.
        let received = app.receive(&complete()).await;
        let key = received.key.reveal();
        let visitor = Client::new(&app);
        let status = visitor.get(&format!("/cases/{}?key={key}", received.number)).await;
        assert!(!status.text().contains("Files you sent"));
        let refused = post_parts(&visitor, &path, parts(form, &[("a", b"a")])).await;
        refused.says(401, &[]);
        // Changed behind our back: an error page, and no download.
        let id = file.evidence[0].id;
        let vault = app.dir.path().join("evidence/sha256");
        for folder in std::fs::read_dir(vault).unwrap().flatten() {
            for object in std::fs::read_dir(folder.path()).unwrap().flatten() {
                std::fs::write(object.path(), b"%PDF-1.4 fake").unwrap();
            }
        }
        let damaged = agent.get(&format!("{path}/{id}")).await;
        damaged.says(500, &["This file is not what was kept"]);
        assert!(!damaged.headers.contains_key("content-disposition"));
    }

    async fn a_completion_brings_files_too(app) {
        let received = app.receive(&draft(|it| it.signature = String::new())).await;
        let (number, key) = (received.number, received.key.reveal().to_owned());
        let visitor = Client::new(&app);
        let form = form_of(&complete(), &visitor.policy(), "c", &[("step", "send")]);
        let path = format!("/cases/{number}/complete?key={key}");
        let body = parts(&form, &[("proof.txt", b"proof")]);
        post_parts(&visitor, "/cases/x/complete?key=y", body.clone()).await.says(404, &[]);
        post_parts(&visitor, &path, body).await.says(303, &[]);
        let file = app.case(&number).await;
        assert_eq!(file.evidence[0].file.name.as_str(), "proof.txt");
        assert_eq!(file.versions.len(), 2);
    }
}
