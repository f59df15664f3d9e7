//! One notice through every door: the same verdict, element by element, and the same locations.
use safeharbor::{
    domain::{
        api_key::Scope,
        audit::Actor,
        draft::{Draft, DraftWork},
        event::Channel,
        import::{Grouping, Mode},
        location::Location,
        notice::Statements,
        verdict::Overall,
    },
    services::{
        access::CaseFile,
        imports::{self, Order, Upload},
    },
};

use crate::support::{
    Program, TestApp, json_of,
    mails::{NOTICE, mail, without},
    on_both,
};

/// What the letter says, as somebody types it into the form.
fn typed(good_faith: bool) -> Draft {
    Draft {
        subsection: "hosting".into(),
        signer: "Lena Brandt".into(),
        email: "lena@brandt.example".into(),
        phone: "+41 44 555 01 00".into(),
        address: "Seestrasse 4, 8000 Zurich, Switzerland".into(),
        works: vec![DraftWork {
            description: "my photograph \"Lighthouse in fog\"".into(),
            original: "https://brandt.example/lighthouse".into(),
            ..DraftWork::default()
        }],
        locations: "https://files.example.com/lighthouse.jpg\nhttps://files.example.com/lighthouse-small.jpg".into(),
        statements: Statements { good_faith, accuracy: true, authority: true },
        signature: "Lena Brandt".into(),
        ..Draft::default()
    }
}

/// The same as rows of a table, one for each location.
fn table(draft: &Draft) -> String {
    let yes = |given: bool| if given { "yes" } else { "" };
    let statements = draft.statements;
    let row = |location: &str| {
        let cells = [
            location,
            &draft.works[0].description,
            &draft.works[0].original,
            &draft.signer,
            &draft.email,
            &draft.phone,
            &draft.address,
            yes(statements.good_faith),
            yes(statements.accuracy),
            yes(statements.authority),
            &draft.signature,
        ];
        let quoted = cells.map(|cell| format!("\"{}\"", cell.replace('"', "\"\"")));
        quoted.join(",")
    };
    let head = "Infringing URL,Copyrighted work,Original URL,Name,E-mail,Phone,Postal address,\
                Good faith,Accuracy,Authority,Signature";
    let rows: Vec<String> = draft.locations.lines().map(row).collect();
    format!("{head}\n{}\n", rows.join("\n"))
}

async fn by_table(app: &TestApp, draft: &Draft) -> CaseFile {
    let bytes = table(draft);
    let upload = Upload {
        name: "list.csv",
        bytes: bytes.as_bytes(),
        sender: "",
        received_at: None,
        actor: Actor::System,
    };
    let id = imports::receive(&app.app, &upload).await.unwrap();
    let mapping = imports::find(&app.app, id).await.unwrap().mapping;
    let order = Order { mapping, grouping: Grouping::File, mode: Mode::GoodRows };
    imports::order(&app.app, id, &order).await.unwrap();
    while imports::work(&app.app).await.unwrap() {}
    let rows = imports::rows(&app.app, id, 0, false, u16::MAX).await.unwrap();
    app.case(&rows[0].cases.parse().unwrap()).await
}

async fn by_program(app: &TestApp, draft: &Draft) -> CaseFile {
    let program = Program::with(app, &[Scope::NoticesWrite]).await;
    let policy = app.app.policies.copyright().version().to_string();
    let mut notice = json_of(draft, &policy);
    // A program is told of what is missing unless it says that it knows.
    notice["incomplete"] = true.into();
    let answer = program.post("/api/v1/notices", &notice).await.json(201);
    app.case(&answer["number"].as_str().unwrap().parse().unwrap()).await
}

/// Channel, what follows, which elements are met, and where the material is.
fn made_of(file: &CaseFile) -> (Channel, Overall, Vec<bool>, Vec<String>) {
    let met = file.verdict.findings.iter().map(|finding| finding.met).collect();
    let lines = file.notice.locations.iter().map(Location::line).collect();
    (file.arrival.channel, file.verdict.overall, met, lines)
}

async fn every_door(app: &TestApp, draft: &Draft, letter: &str, overall: Overall) {
    let form = made_of(&app.case(&app.receive(draft).await.number).await);
    assert_eq!(form.1, overall);
    let others = [
        (Channel::Api, by_program(app, draft).await),
        (Channel::Mail, app.opened(&mail(&[], letter)).await),
        (Channel::Table, by_table(app, draft).await),
    ];
    for (channel, file) in others {
        let (came, overall, met, lines) = made_of(&file);
        assert_eq!(came, channel);
        assert_eq!((overall, &met, &lines), (form.1, &form.2, &form.3), "{channel}");
    }
}

on_both! {
    async fn a_complete_notice_is_judged_alike_through_every_door(app) {
        every_door(&app, &typed(true), NOTICE, Overall::Effective).await;
    }

    async fn a_notice_without_a_statement_lacks_the_same_through_every_door(app) {
        let letter = without(NOTICE, "I have a good faith", "or the law.\n\n");
        every_door(&app, &typed(false), &letter, Overall::Curable).await;
    }
}
