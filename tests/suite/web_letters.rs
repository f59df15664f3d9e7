//! Letters at the desk: the list of what is to be done, one letter, and its paper.
use std::{
    io::{self, Write as _},
    process::Command,
};

use jiff::SignedDuration;
use safeharbor::{
    domain::{draft::Draft, letter::LetterKind, number::CaseNumber, person::Role},
    pdf,
    services::delivery,
};

use crate::support::{Client, TestApp, draft, on_both};

fn by_post() -> Draft {
    draft(|draft| {
        draft.email.clear();
        draft.statements.good_faith = false;
        draft.address = "12 Canal Street\nNew York, NY 10013".into();
    })
}

async fn address_of(app: &TestApp, number: &CaseNumber, kind: LetterKind) -> String {
    let letters = app.case(number).await.letters;
    let filed = letters.iter().find(|filed| filed.letter.kind == kind).expect("the letter");
    format!("/desk/letters/{}", filed.letter.id)
}

/// What a tool says of a file; none where it is not installed, which is said aloud.
pub fn tool(program: &str, before: &[&str], pdf: &[u8], after: &[&str]) -> Option<String> {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(pdf).unwrap();
    let Ok(output) = Command::new(program).args(before).arg(file.path()).args(after).output()
    else {
        // Not `eprintln`: the harness keeps what that says in a test that passes.
        let words = format!("SKIPPED: {program} is not installed\n");
        io::stderr().write_all(words.as_bytes()).unwrap();
        return None;
    };
    assert!(output.status.success(), "{program}: {output:?}");
    Some(String::from_utf8(output.stdout).unwrap())
}

on_both! {
    async fn a_letter_is_posted_from_the_list_and_then_gone_from_it(app) {
        let number = app.receive(&by_post()).await.number;
        let agent = Client::signed_in(&app, "Anna", Role::Agent).await;
        let page = address_of(&app, &number, LetterKind::Deficiency).await;
        agent.get("/desk/letters").await.says(200, &["To post", "12 Canal Street", "value=\"2026-03-02\"", &page]);
        agent.get("/desk/queue").await.says(200, &["<span class=\"desknav__n\">2</span>"]);
        let post = |day: &'static str| agent.post_on(&page, day);
        post("soon").await.says(422, &["The day is not a date"]);
        post("2026-03-03").await.says(422, &["3 March 2026, lies in the future", "value=\"2026-03-03\""]);
        assert_eq!(post("2026-03-02").await.location(), "/desk/letters");
        post("2026-03-02").await.says(422, &["already recorded that this letter was posted on 2 March 2026"]);
        agent.get(&page).await.says(200, &["Posted on 2 March 2026, recorded by Anna", "It came back"]);
        let list = agent.get("/desk/letters").await.text();
        assert!(!list.contains(&page), "{list}");
        let file = app.case(&number).await;
        let status = Client::new(&app);
        let key = app.app.claimant_key(file.case.id, file.case.key_generation);
        let address = format!("/cases/{number}?key={}", key.reveal());
        status.get(&address).await.says(200, &["Letter posted to you on 2 March 2026: Request for missing elements"]);
    }

    async fn what_came_back_is_sent_another_way_from_its_page(app) {
        let number = app.receive(&draft(|_| ())).await.number;
        app.run_jobs().await;
        let agent = Client::signed_in(&app, "Anna", Role::Agent).await;
        let page = address_of(&app, &number, LetterKind::Acknowledgement).await;
        let to = |verb: &str| format!("{page}/{verb}");
        agent.post(&to("came-back"), &[("how", " ")]).await.says(422, &["Give a description"]);
        let back = agent.post(&to("came-back"), &[("how", "554 <b>no</b>")]).await;
        assert_eq!(back.location(), page);
        agent.get(&page).await.says(200, &["Send it another way", "12 Canal Street", "554 &#60;b&#62;no"]);
        agent.get("/desk/letters").await.says(200, &["Came back", &format!("{page}#again")]);
        let form = [("way", "email"), ("to", "12 Canal Street"), ("reason", "x")];
        agent.post(&to("again"), &form).await.says(422, &["The address is not an e-mail address"]);
        let form = [("way", "post"), ("to", "Maria\n12 Canal Street"), ("reason", "The notice gives it.")];
        assert_eq!(agent.post(&to("again"), &form).await.location(), "/desk/letters");
        agent.post(&to("again"), &form).await.says(422, &["answered after it came back"]);
        agent.post(&to("undeliverable"), &[("end", "none")]).await.says(422, &["answered after it came back"]);
        agent.get(&format!("/desk/cases/{number}")).await
            .says(200, &["Letter goes out again by post", "to Maria, 12 Canal Street", "The notice gives it."]);
    }

    async fn the_paper_of_a_letter_says_every_word_and_is_the_same_each_time(app) {
        let number = app.receive(&by_post()).await.number;
        let agent = Client::signed_in(&app, "Anna", Role::Agent).await;
        let page = address_of(&app, &number, LetterKind::Deficiency).await;
        let answer = agent.get(&format!("{page}/letter.pdf")).await;
        assert_eq!(answer.headers["content-type"], "application/pdf");
        app.advance(SignedDuration::from_hours(11));
        assert!(agent.get(&format!("{page}/letter.pdf")).await.bytes == answer.bytes);
        if let Some(report) = tool("qpdf", &["--check"], &answer.bytes, &[]) {
            assert!(report.contains("No syntax or stream encoding errors"), "{report}");
        }
        if let Some(report) = tool("pdfinfo", &["-struct"], &answer.bytes, &[]) {
            assert!(report.contains("Figure"), "the address that opens the case is a QR code too: {report}");
        }
        let filed = app.case(&number).await.letters.into_iter().find(|filed| page.ends_with(&filed.letter.id.to_string())).unwrap();
        let Some(text) = tool("pdftotext", &["-enc", "UTF-8"], &answer.bytes, &["-"]) else { return };
            // A hyphen at the end of a line is taken for one that parts a word, and left out.
        let plain = |text: &str| text.replace('-', "").split_whitespace().collect::<String>();
        let shown = plain(&text);
        // A paragraph may go on overleaf, below the head of the page.
        let body = filed.letter.body.lines().map(str::to_owned);
        for words in body.chain([filed.letter.subject, "Gómez Photography".into(), "2 March 2026".into(), "page 1 of".into()]) {
            assert!(shown.contains(&plain(&words)), "{words} is not in\n{text}");
        }
        assert!(text.contains("?key="), "what is posted holds the address that opens the case");
    }

    async fn the_receipt_goes_with_the_acknowledgement_alone(app) {
        let number = app.receive(&by_post()).await.number;
        let agent = Client::signed_in(&app, "Anna", Role::Agent).await;
        let acknowledgement = address_of(&app, &number, LetterKind::Acknowledgement).await;
        agent.get(&acknowledgement).await.says(200, &["the receipt that goes with it"]);
        let paper = agent.get(&format!("{acknowledgement}/receipt.pdf")).await;
        assert!(paper.bytes.starts_with(b"%PDF"));
        let deficiency = address_of(&app, &number, LetterKind::Deficiency).await;
        assert_eq!(agent.get(&format!("{deficiency}/receipt.pdf")).await.status, 404);
        assert_eq!(agent.get("/desk/letters/none/letter.pdf").await.status, 404);
        assert_eq!(Client::new(&app).get(&format!("{deficiency}/letter.pdf")).await.status, 303, "not for visitors");
    }

    async fn the_desk_sees_no_key_in_what_the_mail_server_delivers(app) {
        let number = app.receive(&draft(|_| ())).await.number;
        let agent = Client::signed_in(&app, "Anna", Role::Agent).await;
        let page = address_of(&app, &number, LetterKind::Acknowledgement).await;
        let file = app.case(&number).await;
        let key = app.app.claimant_key(file.case.id, file.case.key_generation);
        let paper = agent.get(&format!("{page}/letter.pdf")).await.bytes;
        assert!(!agent.get(&page).await.text().contains(key.reveal()));
        let Some(text) = tool("pdftotext", &[], &paper, &["-"]) else { return };
        assert!(!text.split_whitespace().collect::<String>().contains(key.reveal()), "{text}");
    }
}

#[tokio::test]
async fn a_long_letter_and_a_long_address_stay_on_the_paper() {
    let app = TestApp::on_sqlite().await;
    let number = app.receive(&by_post()).await.number;
    let mut filed = app.case(&number).await.letters.pop().unwrap();
    filed.letter.destination.to = (1..=14).fold("محمد علی".to_owned(), |to, n| {
        format!("{to}\nLine {n} of a very long address of many words, which wraps")
    });
    filed.letter.body = (1..=120).fold("HEADING\n\n".to_owned(), |text, n| {
        format!("{text}  {n}. https://files.example.com/{n}\n\n")
    });
    let drawn = pdf::letter(&delivery::printed(&app.app, &filed)).unwrap();
    if let Some(report) = tool("qpdf", &["--check"], &drawn, &[]) {
        assert!(report.contains("No syntax or stream encoding errors"), "{report}");
    }
    let Some(text) = tool("pdftotext", &["-layout"], &drawn, &["-"]) else { return };
    for words in ["Line 14 of", "120. https://files.example.com/120", "page 5 of 5", "HEADING"] {
        assert!(text.contains(words), "{words} is not in\n{text}");
    }
}

impl Client<'_> {
    async fn post_on(&self, page: &str, day: &str) -> crate::support::Answer {
        self.post(&format!("{page}/posted"), &[("on", day)]).await
    }
}
