//! The list of one's cases: pages, parts, and all of it as a file that no spreadsheet runs.
use safeharbor::{
    domain::{
        draft::Draft,
        number::CaseNumber,
        outcome::{Basis, Outcome},
        person::Role,
        text::Passage,
    },
    services::review::{self, Act},
};

use crate::{
    mine::entered,
    support::{Client, TestApp, complete, draft, on_both},
};

const MARIA: &str = "maria@gomez.example";

async fn act(app: &TestApp, number: &CaseNumber, act: Act) {
    let name = format!("Anna{}", app.app.chance.uuid(app.app.clock.now()));
    let agent = app.person(&name, Role::Agent).await;
    let case = app.case(number).await.case;
    review::act(&app.app, &agent, case.id, case.revision, &act, None).await.unwrap();
}

fn decide(outcome: Outcome, reason: Option<&str>) -> Act {
    let reason = reason.map(|text| Passage::parse(text, 1_000).unwrap().unwrap());
    Act::Decide { positions: vec![1, 2], outcome, basis: Basis::Notice, reason }
}

/// The addresses of the pages of a list, and the numbers on them in their order.
async fn walked(client: &Client<'_>, start: &str) -> Vec<Vec<String>> {
    let (mut pages, mut at) = (Vec::new(), start.to_owned());
    loop {
        let page = client.get(&at).await;
        page.says(200, &[]);
        let text = page.text();
        let numbers = text.split("href=\"/mine/cases/").skip(1);
        pages.push(numbers.map(|rest| rest.split('"').next().unwrap().to_owned()).collect());
        let Some((before, _)) = text.split_once("\" rel=\"next\"") else { return pages };
        at = before.rsplit_once("href=\"").unwrap().1.replace("&amp;", "&").replace("&#38;", "&");
    }
}

on_both! {
    async fn many_cases_are_shown_a_page_at_a_time_the_newest_first_and_each_once(app) {
        let mut sent = Vec::new();
        for _ in 0..45 {
            sent.push(app.receive(&complete()).await.number.to_string());
        }
        app.receive(&draft(|draft| draft.email = "lee@park.example".into())).await;
        sent.reverse();
        let claimant = entered(&app, MARIA).await;
        let pages = walked(&claimant, "/mine").await;
        assert_eq!(pages.iter().map(Vec::len).collect::<Vec<_>>(), [20, 20, 5]);
        assert_eq!(pages.concat(), sent);
        assert_eq!(walked(&claimant, "/mine?state=open").await.concat(), sent);
        for forged in ["after=x", "after=AAAA", "state=review", "state=x", "after=f_________8AAAAAAAAAAAAAAAAAAAAA"] {
            assert_eq!(claimant.get(&format!("/mine?{forged}")).await.status.as_u16(), 404, "{forged}");
        }
    }

    async fn a_part_of_the_list_tells_nothing_that_the_case_does_not_tell(app) {
        let numbers = [app.receive(&complete()).await.number, app.receive(&complete()).await.number, app.receive(&complete()).await.number];
        act(&app, &numbers[0], decide(Outcome::Refused, Some("It is no copy."))).await;
        act(&app, &numbers[1], decide(Outcome::Disabled, None)).await;
        let claimant = entered(&app, MARIA).await;
        let shown = |state: &str| { let path = format!("/mine?state={state}"); let claimant = &claimant; async move { walked(claimant, &path).await.concat() } };
        let text = |at: usize| numbers[at].to_string();
        assert_eq!(shown("open").await, [text(2), text(1)], "decided, and not carried out");
        assert_eq!(shown("answered").await, [text(0)]);
        assert_eq!(shown("held").await, Vec::<String>::new());
        let page = claimant.get("/mine").await;
        page.says(200, &["In progress <span class=\"num quiet\">2</span>", "Answered <span class=\"num quiet\">1</span>"]);
        assert!(!page.text().contains("state=held"), "a part that is empty is not offered");
        let json = claimant.get("/mine/cases.json").await.text();
        assert!(!json.contains("disabled\"") && !json.contains("carrying_out"), "{json}");
        act(&app, &numbers[1], Act::Confirm { positions: vec![1, 2], done_at: None }).await;
        assert_eq!(shown("answered").await, [text(1), text(0)]);
        assert!(claimant.get("/mine/cases.json").await.text().contains("\"outcome\":\"disabled\""));
    }

    async fn all_cases_can_be_taken_away_as_a_table_that_nothing_in_it_runs(app) {
        let odd = Draft { locations: "https://files.example.com/x =HYPERLINK(\"https://x.example\")".into(), ..complete() };
        let one = app.receive(&odd).await.number;
        act(&app, &one, Act::Decide { positions: vec![1], outcome: Outcome::Refused, basis: Basis::Notice,
            reason: Passage::parse("+1, or less", 99).unwrap() }).await;
        let two = app.receive(&complete()).await;
        app.receive(&draft(|draft| draft.email = "lee@park.example".into())).await;
        let claimant = entered(&app, MARIA).await;
        let answer = claimant.get("/mine/cases.csv").await;
        answer.says(200, &[]);
        assert_eq!(answer.headers["content-disposition"], "attachment; filename=\"cases.csv\"");
        let mut reader = csv::Reader::from_reader(answer.bytes.as_slice());
        let head: Vec<String> = reader.headers().unwrap().iter().map(str::to_owned).collect();
        let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
        assert_eq!(rows.len(), 3, "a row for each location");
        let cell = |row: usize, name: &str| rows[row].get(head.iter().position(|it| it == name).unwrap()).unwrap().to_owned();
        assert_eq!((cell(0, "case"), cell(0, "state"), cell(0, "status")), (two.number.to_string(), "review".into(), "open".into()));
        assert_eq!((cell(1, "location"), cell(1, "address")), ("2".into(), "https://files.example.com/b.jpg".into()));
        assert_eq!((cell(2, "case"), cell(2, "outcome"), cell(2, "decided_at")), (one.to_string(), "refused".into(), "2026-03-02T17:00:00Z".into()));
        assert_eq!((cell(2, "place"), cell(2, "reason")), ("'=HYPERLINK(\"https://x.example\")".into(), "'+1, or less".into()));
        assert_eq!(cell(2, "receipt_url"), format!("https://copyright.files.example.com/mine/cases/{one}/receipt.pdf"));
        assert!(!answer.text().contains(two.key.reveal()), "no key leaves in a file");
    }

    async fn a_download_is_whole_however_many_cases_there_are(app) {
        let locations: Vec<String> = (0..400).map(|it| format!("https://files.example.com/{it}")).collect();
        let many = draft(|draft| draft.locations = locations.join("\n"));
        let mut sent = Vec::new();
        for number in 0..130 {
            let notice = if number % 40 == 7 { many.clone() } else { complete() };
            sent.push(app.receive(&notice).await.number.to_string());
        }
        sent.reverse();
        let claimant = entered(&app, MARIA).await;
        let json = claimant.get("/mine/cases.json").await;
        assert_eq!(json.headers["content-type"], "application/json");
        let read: serde_json::Value = serde_json::from_slice(&json.bytes).unwrap();
        let cases = read["cases"].as_array().unwrap();
        assert_eq!(cases.iter().map(|case| case["number"].as_str().unwrap()).collect::<Vec<_>>(), sent);
        let places: usize = cases.iter().map(|case| case["locations"].as_array().unwrap().len()).sum();
        assert_eq!(places, 4 * 400 + 126 * 2);
        let csv = claimant.get("/mine/cases.csv").await;
        assert_eq!(csv::Reader::from_reader(csv.bytes.as_slice()).records().count(), places);
        let empty = Client::new(&app);
        assert_eq!(empty.get("/mine/cases.csv").await.location(), "/cases?ended=yes");
    }

    async fn a_claimant_without_cases_takes_away_a_file_that_reads(app) {
        let received = app.receive(&draft(|draft| draft.signature.clear())).await;
        let claimant = entered(&app, MARIA).await;
        app.complete(&received, &draft(|draft| draft.email = "lee@park.example".into()), None).await.unwrap();
        let json = claimant.get("/mine/cases.json").await;
        assert_eq!(serde_json::from_slice::<serde_json::Value>(&json.bytes).unwrap()["cases"], serde_json::json!([]));
        assert!(claimant.get("/mine/cases.csv").await.text().starts_with("case,received_at,state"));
    }
}
