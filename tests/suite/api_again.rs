//! Requests that come again: done once, answered alike, refused where they differ.
use axum::http::Method;
use jiff::SignedDuration;
use safeharbor::{
    domain::{
        api_key::Scope,
        audit::{Actor, Hand},
        event::{Channel, Event},
        outcome::{Basis, Outcome},
        person::Role,
        text::Passage,
    },
    services::{
        ServiceError, access,
        answers::{self, Begun, Request, Ticket},
        intake::{self, Submission},
        review::{self, Act},
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

/// The right to answer a request that has begun.
async fn begun(app: &TestApp, program: &Program<'_>, route: &str, body: &[u8]) -> Ticket {
    let slot = Request { key: program.key.id, route, idempotency: "one", body };
    match answers::begin(&app.app, &slot).await.unwrap() {
        Begun::Fresh(ticket) => ticket,
        other => panic!("{other:?}"),
    }
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

    async fn an_act_whose_answer_was_lost_is_not_done_a_second_time(app) {
        let program = Program::with(&app, &[Scope::CasesDecide, Scope::CasesRead]).await;
        let number = app.receive(&complete()).await.number;
        let route = format!("/api/v1/cases/{number}/decisions");
        let body = json!({ "locations": [1], "outcome": "disabled" }).to_string().into_bytes();
        let ticket = begun(&app, &program, &format!("POST {route}"), &body).await;
        // It decided, and the process died then.
        let act = Act::Decide { positions: vec![1], outcome: Outcome::Disabled, basis: Basis::Notice, reason: None };
        let file = app.case(&number).await;
        let hand = Hand { person: program.key.made_by, actor: Actor::Program(program.key.id) };
        let seen = (file.case.id, file.case.revision);
        review::act_once(&app.app, hand, seen, &act, None, Some(&ticket)).await.unwrap();
        // Meanwhile an agent takes it back: to do it again would be another act.
        let ada = app.person("Ada", Role::Agent).await;
        let reason = Passage::parse("A mistake", 100).unwrap().unwrap();
        let reopen = Act::Reopen { positions: vec![1], reason };
        review::act(&app.app, &ada, file.case.id, file.case.revision + 1, &reopen, None).await.unwrap();
        for age in [1, 121, 3_600] {
            app.advance(SignedDuration::from_secs(age));
            let headers = [("idempotency-key", "one")];
            let again = program.ask(Method::POST, &route, &headers, Some(body.clone())).await;
            assert_eq!(again.headers["idempotency-replayed"], "true");
            assert_eq!(again.json(200)["locations"][0]["status"], "open");
        }
        let decided = |event: &Event| matches!(event, Event::Decided { .. });
        let file = app.case(&number).await;
        assert_eq!(file.events.iter().filter(|it| decided(&it.read().unwrap().1)).count(), 1);
    }

    async fn a_retraction_whose_answer_was_lost_is_answered_with_the_case_that_was_taken_back(app) {
        let program = Program::with(&app, &BOTH).await;
        let number = program.post(NOTICES, &notice(&app)).await.json(201)["number"].as_str().unwrap().to_owned();
        let route = format!("/api/v1/cases/{number}/retraction");
        let body = json!({ "all": true }).to_string().into_bytes();
        let ticket = begun(&app, &program, &format!("POST {route}"), &body).await;
        let places: Vec<u32> = (1..).zip(&app.case(&number.parse().unwrap()).await.case.standings).map(|(at, _)| at).collect();
        let entry = access::Entry::Program(program.key.id);
        access::retract_once(&app.app, &number, entry, &places, Some(&ticket)).await.unwrap();
        let headers = [("idempotency-key", "one")];
        let again = program.ask(Method::POST, &route, &headers, Some(body)).await;
        assert_eq!(again.json(200)["state"], "retracted");
        assert_eq!(again.headers["idempotency-replayed"], "true");
    }

    async fn who_comes_back_after_somebody_else_took_over_does_nothing(app) {
        let program = Program::with(&app, &[Scope::CasesDecide, Scope::CasesRead]).await;
        let number = app.receive(&complete()).await.number;
        let route = format!("POST /api/v1/cases/{number}/decisions");
        let slow = begun(&app, &program, &route, b"{}").await;
        app.advance(SignedDuration::from_secs(121));
        let quick = begun(&app, &program, &route, b"{}").await;
        let act = Act::Decide { positions: vec![1], outcome: Outcome::Disabled, basis: Basis::Notice, reason: None };
        let file = app.case(&number).await;
        let hand = Hand { person: program.key.made_by, actor: Actor::Program(program.key.id) };
        let seen = (file.case.id, file.case.revision);
        let late = review::act_once(&app.app, hand, seen, &act, None, Some(&slow)).await;
        assert!(matches!(late, Err(ServiceError::Stale)), "{late:?}");
        assert_eq!(app.case(&number).await.case.revision, file.case.revision);
        review::act_once(&app.app, hand, seen, &act, None, Some(&quick)).await.unwrap();
    }

    async fn what_has_no_key_of_its_own_is_refused_or_the_same_when_it_comes_again(app) {
        let program = Program::with(&app, &[Scope::CasesDecide, Scope::CasesRead]).await;
        let number = app.receive(&complete()).await.number;
        let case = format!("/api/v1/cases/{number}");
        let ask = async |method: Method, path: &str, body: Value| {
            let path = format!("{case}/{path}");
            program.ask(method, &path, &[], Some(body.to_string().into_bytes())).await
        };
        let decision = json!({ "locations": [1], "outcome": "disabled" });
        ask(Method::POST, "decisions", decision.clone()).await.json(200);
        ask(Method::POST, "decisions", decision).await.faults(409);
        let done = json!({ "locations": [1] });
        ask(Method::POST, "confirmations", done.clone()).await.json(200);
        ask(Method::POST, "confirmations", done).await.faults(409);
        let before = app.case(&number).await.events.len();
        for _ in 0..2 {
            ask(Method::PUT, "locations/1/account", json!({ "account": "a-1" })).await.json(200);
        }
        assert_eq!(app.case(&number).await.events.len(), before + 2, "the account is named, and its letter written, once");
    }
}
