//! Requests that come again: done once, answered alike, refused where they differ.
use axum::http::Method;
use jiff::SignedDuration;
use safeharbor::{
    domain::{api_key::Scope, event::Channel},
    services::{
        answers::{self, Begun, Request},
        intake::{self, Submission},
    },
};
use serde_json::{Value, json};

use crate::support::{Program, TestApp, complete, json_of, on_both};

const NOTICES: &str = "/api/v1/notices";

fn notice(app: &TestApp) -> Value {
    json_of(&complete(), &app.app.policies.copyright().version().to_string())
}

async fn cases(program: &Program<'_>) -> usize {
    let list = program.get("/api/v1/cases?limit=100").await.json(200);
    list["cases"].as_array().unwrap().len()
}

const BOTH: [Scope; 2] = [Scope::NoticesWrite, Scope::CasesRead];

on_both! {
    async fn a_repeated_request_gets_the_first_answer_and_opens_no_second_case(app) {
        let program = Program::with(&app, &BOTH).await;
        let first = program.post_as(NOTICES, "\"one\"", &notice(&app)).await;
        assert!(!first.headers.contains_key("idempotency-replayed"));
        app.advance(SignedDuration::from_hours(24 * 29));
        // Quoted or bare, it is the same key.
        let again = program.post_as(NOTICES, "one", &notice(&app)).await;
        assert_eq!(again.headers["idempotency-replayed"], "true");
        assert_eq!((again.status, &again.bytes), (first.status, &first.bytes));
        assert_eq!(cases(&program).await, 1);
    }

    async fn the_same_key_with_another_body_is_refused_and_with_another_route_is_not(app) {
        let program = Program::with(&app, &BOTH).await;
        program.post_as(NOTICES, "one", &notice(&app)).await.json(201);
        let mut other = notice(&app);
        other["phone"] = json!("+1 212 555 0199");
        let refused = program.post_as(NOTICES, "one", &other).await;
        refused.faults(422);
        assert!(refused.text().contains("idempotency-key-reused"));
        let batch = json!({ "notices": [notice(&app)] });
        assert_eq!(program.post_as("/api/v1/notices/batch", "one", &batch).await.json(200)["stored"], 1);
        let stranger = Program::with(&app, &BOTH).await;
        stranger.post_as(NOTICES, "one", &other).await.json(201);
    }

    async fn what_was_refused_may_be_put_right_under_the_same_key(app) {
        let program = Program::with(&app, &BOTH).await;
        let mut bad = notice(&app);
        bad["email"] = json!("nobody");
        program.post_as(NOTICES, "one", &bad).await.faults(422);
        program.post_as(NOTICES, "one", &notice(&app)).await.json(201);
    }

    async fn requests_sent_side_by_side_open_one_case(app) {
        let program = Program::with(&app, &BOTH).await;
        let body = notice(&app);
        let sent = (0..8).map(|_| program.post_as(NOTICES, "one", &body));
        let answers = futures_util::future::join_all(sent).await;
        let mut numbers = vec![];
        for answer in &answers {
            match answer.status.as_u16() {
                201 => numbers.push(answer.json(201)["number"].clone()),
                409 => assert!(answer.headers.contains_key("retry-after") && answer.text().contains("in-work")),
                other => panic!("{other}: {}", answer.text()),
            }
        }
        numbers.dedup();
        assert_eq!((numbers.len(), cases(&program).await), (1, 1));
    }

    async fn a_request_that_died_before_its_answer_is_answered_with_the_case_it_opened(app) {
        let program = Program::with(&app, &BOTH).await;
        let body = notice(&app).to_string().into_bytes();
        let slot = Request { key: program.key.id, route: "POST /api/v1/notices", idempotency: "one", body: &body };
        // It stored the notice, and the process died then.
        let Begun::Fresh(ticket) = answers::begin(&app.app, &slot).await.unwrap() else { panic!("it is fresh") };
        let policy = app.app.policies.copyright().clone();
        let read = complete().parse(&policy, app.app.clock.now()).unwrap();
        let plain = Submission::new(read, &policy, Channel::Api, &body);
        let (key, program_id) = (Some(ticket.submission("")), Some(program.key.id));
        let died = intake::receive(&app.app, &Submission { key, program: program_id, ..plain }).await.unwrap();
        let retry = async || {
            let headers = [("idempotency-key", "one")];
            program.ask(Method::POST, NOTICES, &headers, Some(body.clone())).await
        };
        retry().await.faults(409);
        app.advance(SignedDuration::from_secs(121));
        let answer = retry().await.json(201);
        assert_eq!((&answer["number"], &answer["access_key"]), (&json!(died.number.to_string()), &json!(died.key.reveal())));
        assert_eq!(cases(&program).await, 1);
    }

    async fn answers_are_forgotten_after_thirty_days_and_the_same_request_still_opens_no_second_case(app) {
        let program = Program::with(&app, &BOTH).await;
        let first = program.post_as(NOTICES, "one", &notice(&app)).await.json(201);
        app.advance(SignedDuration::from_hours(24 * 30 + 1));
        app.sweep().await;
        let again = program.post_as(NOTICES, "one", &notice(&app)).await;
        assert!(!again.headers.contains_key("idempotency-replayed"));
        assert_eq!(again.json(201)["number"], first["number"]);
        let mut other = notice(&app);
        other["phone"] = json!("+1 212 555 0199");
        app.advance(SignedDuration::from_hours(24 * 30 + 1));
        app.sweep().await;
        assert_ne!(program.post_as(NOTICES, "one", &other).await.json(201)["number"], first["number"]);
    }

    async fn a_notice_without_a_usable_idempotency_key_is_not_taken(app) {
        let program = Program::with(&app, &BOTH).await;
        let body = notice(&app).to_string().into_bytes();
        let none = program.ask(Method::POST, NOTICES, &[], Some(body.clone())).await;
        assert!(none.text().contains("idempotency-key-missing"));
        none.faults(400);
        let long = "x".repeat(256);
        for bad in ["", "\"\"", "two words", "{}", "\"half", long.as_str()] {
            let headers = [("idempotency-key", bad)];
            program.ask(Method::POST, NOTICES, &headers, Some(body.clone())).await.faults(400);
        }
        assert_eq!(cases(&program).await, 0);
    }

    async fn no_access_key_is_stored_with_an_answer(app) {
        let program = Program::with(&app, &BOTH).await;
        let first = program.post_as(NOTICES, "one", &notice(&app)).await.json(201);
        let key = first["access_key"].as_str().unwrap();
        assert!(key.len() > 20);
        let text = notice(&app).to_string();
        let slot = Request { key: program.key.id, route: "POST /api/v1/notices", idempotency: "one", body: text.as_bytes() };
        let Begun::Answered(_, stored) = answers::begin(&app.app, &slot).await.unwrap() else { panic!("it is answered") };
        assert!(!stored.contains(key) && stored.contains(first["number"].as_str().unwrap()));
    }
}
