//! Cases over the programming interface: listed, decided, carried out, answered, delivered.
use axum::http::Method;
use safeharbor::domain::{
    api_key::Scope, audit::Actor, case::CounterState, outcome::Outcome, standing::StandingKind,
};
use serde_json::{Value, json};

use crate::support::{
    Client, LINES, Program, TestApp, complete, draft, json_of, on_both, story::Story,
};

async fn put(program: &Program<'_>, path: &str, body: &Value) -> crate::support::Answer {
    program.ask(Method::PUT, path, &[], Some(body.to_string().into_bytes())).await
}

fn counter(app: &TestApp, change: impl FnOnce(&mut Value)) -> Value {
    let policies = app.app.policies.in_force();
    let mut body = json!({
        "account": "account-77",
        "policy": policies.counter_notice.version().to_string(),
        "provider": policies.provider.version().to_string(),
        "locations": [1],
        "name": "Jonas Weber",
        "postal_address": "48 Orchard Street\nBrooklyn, NY 11201",
        "country": "United States",
        "phone": "+1 718 555 0177",
        "statements": { "mistake": true, "consent_us": true, "service": true },
        "signature": "Jonas Weber",
        "signed_on": "2026-03-02",
    });
    change(&mut body);
    body
}

on_both! {
    async fn a_program_decides_confirms_and_names_the_account_under_its_own_name(app) {
        let all = [Scope::CasesRead, Scope::CasesDecide];
        let program = Program::with(&app, &all).await;
        let sender = Program::with(&app, &[Scope::NoticesWrite]).await;
        let notice = json_of(&complete(), &app.app.policies.copyright().version().to_string());
        let sent = sender.post("/api/v1/notices", &notice).await.json(201);
        let number = sent["number"].as_str().unwrap();
        let case = format!("/api/v1/cases/{number}");
        let read = program.get(&case).await.json(200);
        let decision = json!({ "locations": [1], "outcome": "disabled", "revision": read["desk"]["revision"], "note": "By rule 7." });
        let decided = program.post(&format!("{case}/decisions"), &decision).await.json(200);
        assert_eq!(decided["locations"][0]["status"], "decided");
        // Whoever sent it learns of it when it is done.
        let seen = sender.get(&case).await.json(200);
        assert_eq!((&seen["locations"][0]["status"], &seen["locations"][0]["outcome"], &seen["state"]), (&json!("open"), &Value::Null, &json!("review")));
        let stale = program.post(&format!("{case}/decisions"), &json!({ "locations": [2], "outcome": "not_found", "revision": read["desk"]["revision"] })).await;
        assert!(stale.text().contains("#problem-stale"));
        stale.faults(409);
        let done = json!({ "locations": [1], "done_at": "2026-03-02T17:00:00Z" });
        let confirmed = program.post(&format!("{case}/confirmations"), &done).await.json(200);
        assert_eq!(confirmed["locations"][0]["disabled_at"], "2026-03-02T17:00:00Z");
        assert_eq!(sender.get(&case).await.json(200)["locations"][0]["status"], "disabled");
        let account = json!({ "account": "account-77", "email": "jonas@weber.example" });
        for _ in 0..2 {
            put(&program, &format!("{case}/locations/1/account"), &account).await.json(200);
        }
        let file = app.case(&number.parse().unwrap()).await;
        assert!(file.case.subscribers[0].is_some());
        let decision = file.case.standings[0].decision().unwrap();
        assert_eq!((decision.outcome, decision.by), (Outcome::Disabled, program.key.made_by));
        let by_program = file.events.iter().filter(|event| event.read().is_some_and(|(actor, ..)| actor == Actor::Program(program.key.id)));
        assert!(by_program.count() >= 4);
        let anna = Client::signed_in(&app, "Anna", safeharbor::domain::person::Role::Agent).await;
        anna.get(&format!("/desk/cases/{number}")).await.says(200, &["program “Integration”"]);
    }

    async fn what_the_rules_refuse_is_a_conflict_and_what_is_wrong_has_its_pointer(app) {
        let program = Program::with(&app, &[Scope::CasesDecide]).await;
        let number = app.receive(&complete()).await.number;
        let path = format!("/api/v1/cases/{number}/decisions");
        let faults = program.post(&path, &json!({ "locations": [0, 1, 1], "outcome": "burnt", "revision": -1, "x": 1 })).await.faults(422);
        let pointers: Vec<&str> = faults.iter().map(|(pointer, _)| pointer.as_str()).collect();
        assert_eq!(pointers, ["/locations/0", "/locations/2", "/outcome", "/revision", "/x"]);
        let faults = program.post(&path, &json!({ "outcome": "refused" })).await.faults(422);
        assert_eq!(faults.iter().map(|(pointer, _)| pointer.as_str()).collect::<Vec<_>>(), ["/locations", "/reason"]);
        let refused = program.post(&path, &json!({ "locations": [9], "outcome": "not_found" })).await;
        assert!(refused.text().contains("this case has no location 9"));
        refused.faults(409);
        let open = json!({ "locations": [1], "done_at": "2026-03-02T17:00:00Z" });
        program.post(&format!("/api/v1/cases/{number}/confirmations"), &open).await.faults(409);
    }

    async fn the_list_stays_complete_and_in_order_over_more_than_a_hundred_cases(app) {
        let program = Program::with(&app, &[Scope::CasesRead]).await;
        let mut sent = vec![];
        for _ in 0..105 {
            sent.push(app.receive(&complete()).await.number.to_string());
        }
        for start in ["/api/v1/cases?limit=20", "/api/v1/cases?state=review&limit=20&queue=agent&verdict=effective"] {
            let (mut found, mut next) = (vec![], Some(start.to_owned()));
            let mut late = 0;
            while let Some(path) = next {
                let answer = program.get(&path).await;
                let page = answer.json(200);
                let rows = page["cases"].as_array().unwrap();
                assert!(rows.len() <= 20 && !rows.is_empty());
                found.extend(rows.iter().map(|row| row["number"].as_str().unwrap().to_owned()));
                // Cases that arrive meanwhile move no other.
                if late < 2 {
                    app.receive(&complete()).await;
                    late += 1;
                }
                next = page["next"].as_str().map(|next| {
                    assert_eq!(answer.headers["link"], format!("<{next}>; rel=\"next\""));
                    next.replace("https://copyright.files.example.com", "")
                });
                if next.is_none() {
                    assert!(!answer.headers.contains_key("link"));
                }
            }
            let mut distinct = found.clone();
            distinct.sort();
            distinct.dedup();
            assert_eq!(distinct.len(), found.len(), "each once");
            assert!(sent.iter().all(|number| found.contains(number)), "none is missing");
        }
    }

    async fn a_parameter_that_is_wrong_is_named(app) {
        let program = Program::with(&app, &[Scope::CasesRead]).await;
        for (query, at) in [
            ("limit=0", "#limit"), ("limit=101", "#limit"), ("limit=x", "#limit"), ("cursor=1", "#cursor"),
            ("state=gone", "#state"), ("queue=agent", "#queue"), ("verdict=curable", "#verdict"), ("page=2", "#page"),
            ("limit=1&limit=2", "#limit"),
        ] {
            let faults = program.get(&format!("/api/v1/cases?{query}")).await.faults(422);
            assert_eq!(faults[0].0, at, "{query}");
        }
    }

    async fn the_provider_sends_a_counter_notice_for_an_account_it_has_signed_in(app) {
        let story = Story::disabled(&app).await;
        let program = Program::with(&app, &[Scope::CounterNoticesWrite, Scope::CasesRead]).await;
        let path = format!("/api/v1/cases/{}/counter-notices", story.number);
        let lacking = program.post(&path, &counter(&app, |it| it["statements"]["service"] = json!(false))).await;
        assert_eq!(lacking.faults(422), [("/statements".to_owned(), "missing".to_owned())]);
        let elsewhere = counter(&app, |it| it["account"] = json!("account-78"));
        program.post(&path, &elsewhere).await.faults(404);
        let unclear = counter(&app, |it| it["was_at"] = json!(LINES[0]));
        assert_eq!(program.post(&path, &unclear).await.faults(422)[0].0, "/account");
        let other = counter(&app, |it| it["locations"] = json!([2]));
        assert_eq!(program.post(&path, &other).await.faults(422)[0].0, "/locations");
        let first = program.post_as(&path, "one", &counter(&app, |_| {})).await.json(201);
        assert_eq!(first["counter"], 1);
        assert_eq!(program.post_as(&path, "one", &counter(&app, |_| {})).await.json(201), first);
        let case = story.case().await;
        assert_eq!(case.standings[0].kind(), StandingKind::Countered);
        let read = program.get(&format!("/api/v1/cases/{}", story.number)).await.json(200);
        assert_eq!(read["counter_notices"][0]["state"], CounterState::Running.key());
        assert!(read["counter_notices"][0]["not_before"].is_string());
    }

    async fn whoever_only_knows_where_it_was_must_be_vouched_for(app) {
        let story = Story::disabled(&app).await;
        let program = Program::with(&app, &[Scope::CounterNoticesWrite]).await;
        let path = format!("/api/v1/cases/{}/counter-notices", story.number);
        let stranger = counter(&app, |it| {
            it.as_object_mut().unwrap().remove("account");
            it["was_at"] = json!(LINES[0]);
        });
        program.post(&path, &stranger).await.json(201);
        assert_eq!(story.case().await.life.counters[0].state, CounterState::Unvouched);
    }

    async fn letters_for_the_providers_messaging_are_listed_and_delivered_once(app) {
        let story = Story::begin(&app, &complete()).await;
        story.decide(&[1], Outcome::Disabled).await;
        story.confirm(&[1]).await;
        let program = Program::with(&app, &[Scope::LettersWrite, Scope::CasesDecide]).await;
        let account = format!("/api/v1/cases/{}/locations/1/account", story.number);
        put(&program, &account, &json!({ "account": "account-77" })).await.json(200);
        let waiting = program.get("/api/v1/letters").await.json(200);
        let letter = &waiting["letters"][0];
        assert_eq!(letter["to"], "account-77");
        let path = format!("/api/v1/letters/{}/deliveries", letter["id"].as_str().unwrap());
        program.post(&path, &json!({ "note": "In-app message 9." })).await.json(200);
        program.post(&path, &json!({})).await.faults(409);
        let left = program.get("/api/v1/letters").await.json(200);
        assert_eq!(left["letters"].as_array().unwrap().len() + 1, waiting["letters"].as_array().unwrap().len());
    }

    async fn the_notice_of_a_case_without_locations_is_read_as_well(app) {
        let program = Program::with(&app, &[Scope::CasesRead]).await;
        let number = app.receive(&draft(|it| it.locations.clear())).await.number;
        let case = program.get(&format!("/api/v1/cases/{number}")).await.json(200);
        assert_eq!((&case["locations"], &case["verdict"]), (&json!([]), &json!("ineffective")));
    }
}
