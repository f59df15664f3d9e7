//! The desk on the web: who may do what, and the path of a case from the queue to its end.
use safeharbor::{
    domain::{case::CaseState, outcome::Outcome, person::Role},
    services::{audit, people},
};

use crate::support::{Client, TestApp, complete, draft, on_both};

async fn new_case(app: &TestApp) -> String {
    app.receive(&complete()).await.number.to_string()
}

/// The fields that every form of a case page carries.
async fn held(app: &TestApp, number: &str) -> (String, String) {
    let file = app.case(&number.parse().unwrap()).await;
    (file.case.revision.to_string(), file.events.len().to_string())
}

on_both! {
    async fn every_route_of_the_desk_asks_for_its_permission(app) {
        let number = new_case(&app).await;
        let (nobody, agent, boss) = (
            Client::new(&app),
            Client::signed_in(&app, "Anna", Role::Agent).await,
            Client::signed_in(&app, "Boss", Role::Administrator).await,
        );
        let case = format!("/desk/cases/{number}");
        // Address, whether it is a form, and whether an agent may.
        let mut routes = vec![
            ("/desk".to_owned(), false, true),
            ("/desk/queue".to_owned(), false, true),
            ("/desk/carry-out".to_owned(), false, true),
            ("/desk/letters".to_owned(), false, true),
            (case.clone(), false, true),
            ("/desk/people".to_owned(), false, false),
            ("/desk/people/invite".to_owned(), true, false),
            ("/desk/people/close".to_owned(), true, false),
        ];
        for verb in ["decide", "confirm", "reopen", "overturn", "dismiss", "hand-over", "note"] {
            routes.push((format!("{case}/{verb}"), true, true));
        }
        for (path, is_form, agent_may) in routes {
            let ask = async |client: &Client<'_>| {
                let answer = if is_form { client.post(&path, &[]).await } else { client.get(&path).await };
                answer.status.as_u16()
            };
            assert_eq!(ask(&nobody).await, if is_form { 401 } else { 303 }, "{path}");
            assert_eq!(ask(&agent).await == 403, !agent_may, "{path}");
            assert!(![401, 403, 404, 405].contains(&ask(&boss).await), "{path}");
        }
    }

    async fn a_one_time_link_makes_an_account_and_is_used_up_by_sending_not_by_looking(app) {
        let token = people::invite(&app.app, Role::Administrator).await.unwrap();
        let path = format!("/desk/welcome/{}", token.reveal());
        let visitor = Client::new(&app);
        for _ in 0..3 {
            visitor.get(&path).await.says(200, &["password"]);
        }
        let short = [("email", "anna@files.example.com"), ("name", "Anna"), ("password", "short")];
        visitor.post(&path, &short).await.says(422, &["anna@files.example.com", "it needs 12 to 256"]);
        let good = [("email", "anna@files.example.com"), ("name", "Anna"), ("password", "a long enough password")];
        assert_eq!(visitor.post(&path, &good).await.location(), "/desk");
        visitor.get("/desk").await.says(200, &["Anna"]);
        Client::new(&app).post(&path, &good).await.says(410, &[]);
        Client::new(&app).get(&path).await.says(410, &[]);
    }

    async fn a_case_goes_from_the_queue_to_its_end(app) {
        let number = new_case(&app).await;
        let agent = Client::signed_in(&app, "Anna", Role::Agent).await;
        agent.get("/desk/queue").await.says(200, &[&number, "Gómez Photography"]);
        let case = format!("/desk/cases/{number}");
        agent.get(&case).await.says(200, &["512(c)(3)(A)(vi)", "Harbour at dawn", "https://files.example.com/a.jpg"]);
        let (revision, seen) = held(&app, &number).await;
        let chosen = [
            ("revision", revision.as_str()), ("seen", &seen), ("outcome", "disabled"), ("location", "1"),
            ("location", "2"), ("note", "checked with the uploader"),
        ];
        let preview = agent.post(&format!("{case}/decide"), &[&chosen[..], &[("step", "preview")]].concat()).await;
        preview.says(200, &["No letter"]);
        assert_eq!(held(&app, &number).await.0, revision, "a preview stores nothing");
        let decided = agent.post(&format!("{case}/decide"), &[&chosen[..], &[("step", "decide")]].concat()).await;
        assert_eq!(decided.status.as_u16(), 303);
        agent.get("/desk/carry-out").await.says(200, &[&number]);
        let (revision, seen) = held(&app, &number).await;
        let done = [("revision", revision.as_str()), ("seen", &seen), ("location", "1"), ("location", "2")];
        assert_eq!(agent.post(&format!("{case}/confirm"), &done).await.status.as_u16(), 303);
        let file = app.case(&number.parse().unwrap()).await;
        assert_eq!(file.case.state(), CaseState::Closed);
        agent.get(&case).await.says(200, &["Access disabled", "checked with the uploader", "Decision"]);
        assert_eq!(audit::verify(&app.app).await.unwrap().faults, []);
    }

    async fn the_second_of_two_agents_sees_who_decided_what_and_keeps_what_was_typed(app) {
        let number = new_case(&app).await;
        let anna = Client::signed_in(&app, "Anna", Role::Agent).await;
        let ben = Client::signed_in(&app, "Ben", Role::Agent).await;
        let (revision, seen) = held(&app, &number).await;
        let decide = |outcome| {
            vec![("revision", revision.as_str()), ("seen", seen.as_str()), ("outcome", outcome), ("location", "1"),
                 ("reason", "A parody."), ("step", "decide")]
        };
        let path = format!("/desk/cases/{number}/decide");
        assert_eq!(anna.post(&path, &decide("not_found")).await.status.as_u16(), 303);
        ben.post(&path, &decide("refused")).await.says(409, &["Anna", "Not found", "A parody."]);
        let file = app.case(&number.parse().unwrap()).await;
        assert_eq!(file.case.standings[0].decision().unwrap().outcome, Outcome::NotFound);
    }

    async fn forged_and_mistaken_requests_are_refused_with_words(app) {
        let number = new_case(&app).await;
        let agent = Client::signed_in(&app, "Anna", Role::Agent).await;
        for query in ["after=zzz", "state=nothing", "verdict=x", "after=%00", "state=review&state=closed"] {
            agent.get(&format!("/desk/queue?{query}")).await.says(422, &[]);
        }
        let (revision, seen) = held(&app, &number).await;
        let with = |more: &[(&'static str, &'static str)]| {
            let mut fields = vec![("revision", revision.clone()), ("seen", seen.clone()), ("step", "decide".to_owned())];
            fields.extend(more.iter().map(|(name, value)| (*name, (*value).to_owned())));
            fields
        };
        let tries: [(&[(&str, &str)], &str); 4] = [
            (&[("outcome", "disabled")], "at least one location"),
            (&[("outcome", "disabled"), ("location", "99")], "no location 99"),
            (&[("outcome", "refused"), ("location", "1")], "needs a reason"),
            (&[("outcome", "nuked"), ("location", "1")], "Choose an outcome"),
        ];
        for (more, words) in tries {
            let fields = with(more);
            let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
            agent.post(&format!("/desk/cases/{number}/decide"), &fields).await.says(422, &[words]);
        }
        agent.get("/desk/cases/7K3M2-9QXWD").await.says(404, &[]);
        assert_eq!(held(&app, &number).await.0, revision);
    }

    async fn claimed_addresses_are_shown_as_text_and_never_as_links(app) {
        let number = app.receive(&draft(|draft| draft.locations = "https://trap.example/x".into())).await.number;
        let agent = Client::signed_in(&app, "Anna", Role::Agent).await;
        let page = agent.get(&format!("/desk/cases/{number}")).await.text();
        assert!(page.contains("https://trap.example/x"));
        assert!(!page.contains("href=\"https://trap.example") && !page.contains("src=\"https://"));
    }

    async fn a_page_lists_five_hundred_locations_and_leads_to_the_others(app) {
        let lines: Vec<String> = (1..=1_234).map(|it| format!("https://files.example.com/{it}")).collect();
        let number = app.receive(&draft(|draft| draft.locations = lines.join("\n"))).await.number.to_string();
        let agent = Client::signed_in(&app, "Anna", Role::Agent).await;
        let case = format!("/desk/cases/{number}");
        let first = agent.get(&case).await;
        first.says(200, &["1 to 500 of 1,234", "https://files.example.com/500<", "?show=all.500#locations"]);
        assert!(!first.text().contains("aria-label=\"Location 501\""));
        let last = agent.get(&format!("{case}?show=open.1000")).await;
        last.says(200, &["1,001 to 1,234 of 1,234", "Location 1001\"", "Location 1234\"", "value=\"open.1000\""]);
        for forged in ["open.99999999999999999999", "open.-1", "x.500", "all.", "%00"] {
            agent.get(&format!("{case}?show={forged}")).await.says(200, &["1 to 500 of 1,234"]);
        }
        agent.get(&format!("{case}?show=all.999999")).await.says(200, &["1,001 to 1,234 of 1,234"]);
        let (revision, seen) = held(&app, &number).await;
        let all = [("revision", revision.as_str()), ("seen", &seen), ("outcome", "disabled"), ("pick", "all"),
                   ("show", "open.500"), ("step", "decide")];
        let decided = agent.post(&format!("{case}/decide"), &all).await;
        assert_eq!(decided.location(), format!("{case}?show=open.500"));
        agent.get(&format!("{case}?show=open")).await.says(200, &["None of the locations stands so."]);
        let file = app.case(&number.parse().unwrap()).await;
        assert!(file.case.standings.iter().all(|it| it.decision().is_some()), "all, not a page");
    }

    async fn a_place_in_one_list_is_refused_by_every_other(app) {
        for _ in 0..51 {
            app.receive(&complete()).await;
        }
        let agent = Client::signed_in(&app, "Anna", Role::Agent).await;
        let page = agent.get("/desk/queue?verdict=effective").await.text();
        let after = page.split("after=").nth(1).unwrap().split('"').next().unwrap().to_owned();
        agent.get(&format!("/desk/queue?verdict=effective&after={after}")).await.says(200, &["First page"]);
        for other in ["/desk/queue?", "/desk/queue?state=closed&", "/desk/queue?verdict=curable&",
                      "/desk/queue?verdict=effective&queue=agent&", "/desk/carry-out?", "/desk?"] {
            agent.get(&format!("{other}after={after}")).await.says(422, &["go back to the first page"]);
        }
    }

    async fn the_desk_never_shows_the_key_of_a_claimant(app) {
        let received = app.receive(&complete()).await;
        let agent = Client::signed_in(&app, "Anna", Role::Agent).await;
        let page = agent.get(&format!("/desk/cases/{}", received.number)).await.text();
        assert!(!page.contains(received.key.reveal()));
    }
}
