//! Notices over the programming interface: the same as on the form, every problem at its pointer.
use axum::http::Method;
use safeharbor::domain::{
    api_key::Scope, audit::Actor, event::Channel, notice::Statements, verdict::Overall,
};
use serde_json::{Value, json};

use crate::support::{Client, Program, TestApp, complete, draft, json_of, on_both};

const NOTICES: &str = "/api/v1/notices";
const BATCH: &str = "/api/v1/notices/batch";

fn policy(app: &TestApp) -> String {
    app.app.policies.copyright().version().to_string()
}

fn pairs(found: &[(String, String)]) -> Vec<(&str, &str)> {
    found.iter().map(|(pointer, code)| (pointer.as_str(), code.as_str())).collect()
}

on_both! {
    async fn the_same_notice_by_form_and_by_program_is_judged_and_kept_alike(app) {
        let program = Program::with(&app, &[Scope::NoticesWrite]).await;
        let drafts = [
            complete(),
            draft(|it| it.subsection = "link".into()),
            draft(|it| it.locations = "place: third message in the public channel".into()),
        ];
        for draft in drafts {
            let answer = program.post(NOTICES, &json_of(&draft, &policy(&app))).await.json(201);
            let by_program = app.case(&answer["number"].as_str().unwrap().parse().unwrap()).await;
            let by_form = app.case(&app.receive(&draft).await.number).await;
            assert_eq!(by_program.notice.locations, by_form.notice.locations);
            assert_eq!(by_program.notice.works, by_form.notice.works);
            assert_eq!(by_program.notice.claimant, by_form.notice.claimant);
            assert_eq!(by_program.verdict, by_form.verdict);
            assert_eq!(answer["verdict"], by_form.verdict.overall.key());
            assert_eq!(by_program.arrival.channel, Channel::Api);
            let (actor, ..) = by_program.events[0].read().unwrap();
            assert_eq!(actor, Actor::Program(program.key.id));
        }
    }

    async fn the_access_key_of_the_answer_opens_the_case_on_the_website(app) {
        let program = Program::with(&app, &[Scope::NoticesWrite]).await;
        let answer = program.post(NOTICES, &json_of(&complete(), &policy(&app))).await;
        let headers = answer.headers.clone();
        let answer = answer.json(201);
        let (number, key) = (answer["number"].as_str().unwrap(), answer["access_key"].as_str().unwrap());
        assert!(headers["location"].to_str().unwrap().ends_with(&format!("/api/v1/cases/{number}")));
        let page = Client::new(&app).get(&format!("/cases/{number}?key={key}")).await;
        page.says(200, &[number]);
    }

    async fn every_problem_of_a_notice_comes_at_once_and_at_its_pointer(app) {
        let program = Program::with(&app, &[Scope::NoticesWrite]).await;
        let mut notice = json_of(&complete(), &policy(&app));
        notice["policy"] = json!("0000");
        notice["email"] = json!("nobody");
        notice["phone"] = json!(7);
        notice["colour"] = json!("red");
        notice["signed_on"] = json!("yesterday");
        notice["works"] = json!([{ "kind": "smell", "description": "A", "size": 1 }]);
        notice["locations"] = json!([
            { "address": "https://files.example.com/a" },
            { "address": "ftp://files.example.com/b" },
            { "address": "https://a.example.com/ b" },
            {},
            "https://files.example.com/c",
        ]);
        notice["statements"] = json!({ "good_faith": "yes", "fairness": true });
        notice["fields"] = json!({ "a/b~c": "x" });
        let found = program.post(NOTICES, &notice).await.faults(422);
        let expected = [
            ("/colour", "unknown_field"),
            ("/email", "invalid"),
            ("/fields/a~1b~0c", "unknown_field"),
            ("/locations/1/address", "not_a_location"),
            ("/locations/2/address", "not_a_location"),
            ("/locations/3", "not_a_location"),
            ("/locations/4", "wrong_type"),
            ("/phone", "wrong_type"),
            ("/policy", "stale_policy"),
            ("/signed_on", "invalid"),
            ("/statements/accuracy", "missing"),
            ("/statements/authority", "missing"),
            ("/statements/fairness", "unknown_field"),
            ("/statements/good_faith", "wrong_type"),
            ("/works/0/kind", "invalid"),
            ("/works/0/size", "unknown_field"),
        ];
        let mut found = pairs(&found);
        found.sort_unstable();
        found.dedup();
        for fault in expected {
            assert!(found.contains(&fault), "{fault:?} is not in {found:#?}");
        }
    }

    async fn a_stale_version_of_the_policy_is_refused_and_the_current_one_is_named(app) {
        let program = Program::with(&app, &[Scope::NoticesWrite]).await;
        let notice = json_of(&complete(), &"0".repeat(64));
        let answer = program.post(NOTICES, &notice).await;
        assert_eq!(pairs(&answer.faults(422)), [("/policy", "stale_policy")]);
        assert!(answer.text().contains(&policy(&app)));
    }

    async fn an_incomplete_notice_is_taken_when_that_is_said(app) {
        let program = Program::with(&app, &[Scope::NoticesWrite]).await;
        let bare = draft(|it| {
            it.statements = Statements::default();
            it.signature.clear();
        });
        let mut notice = json_of(&bare, &policy(&app));
        let found = program.post(NOTICES, &notice).await.faults(422);
        let expected = [
            ("/signature", "missing"),
            ("/statements/good_faith", "missing"),
            ("/statements/accuracy", "missing"),
            ("/statements/authority", "missing"),
        ];
        assert_eq!(pairs(&found), expected);
        notice["incomplete"] = json!(true);
        let answer = program.post(NOTICES, &notice).await.json(201);
        assert_eq!(answer["verdict"], Overall::Curable.key());
        assert_eq!(answer["missing"].as_array().unwrap().len(), 3);
        let number = answer["number"].as_str().unwrap();
        let path = format!("/api/v1/cases/{number}/completion");
        let case = program.post(&path, &json_of(&complete(), &policy(&app))).await.json(200);
        assert_eq!(case["verdict"], Overall::Effective.key());
        assert!(case["completion"].is_null() && case["missing"] == json!([]));
    }

    async fn of_a_batch_good_rows_are_kept_and_bad_ones_have_their_problems(app) {
        let program = Program::with(&app, &[Scope::NoticesWrite]).await;
        let row = |reference: &str| {
            let mut row = json_of(&complete(), &policy(&app));
            row["reference"] = json!(reference);
            row
        };
        let mut bad = row("R-2");
        bad["email"] = json!("nobody");
        let batch = json!({ "notices": [row("R-1"), bad, row("R-1"), row("R-3"), 7] });
        let answer = program.post_as(BATCH, "batch-1", &batch).await.json(200);
        let statuses: Vec<&Value> =
            answer["results"].as_array().unwrap().iter().map(|row| &row["status"]).collect();
        assert_eq!(statuses, [201, 422, 422, 201, 422]);
        assert_eq!((&answer["stored"], &answer["refused"]), (&json!(2), &json!(3)));
        let pointer = |index: usize| answer["results"][index]["problem"]["errors"][0]["pointer"].clone();
        assert_eq!(pointer(1), "/notices/1/email");
        assert_eq!(pointer(2), "/notices/2/reference");
        assert_eq!(pointer(4), "/notices/4");
        let again = program.post_as(BATCH, "batch-1", &batch).await;
        assert_eq!(again.headers["idempotency-replayed"], "true");
        assert_eq!(again.json(200), answer);
        let number = answer["results"][0]["notice"]["number"].as_str().unwrap();
        let case = app.case(&number.parse().unwrap()).await;
        assert_eq!(case.notice.reference.unwrap().as_str(), "R-1");
    }

    async fn a_batch_holds_at_most_a_hundred_notices_and_at_least_one(app) {
        let program = Program::with(&app, &[Scope::NoticesWrite]).await;
        let many = json!({ "notices": vec![json!({}); 101] });
        for (batch, code) in [(many, "too_many"), (json!({ "notices": [] }), "required"), (json!({}), "required")] {
            let found = program.post(BATCH, &batch).await.faults(422);
            assert_eq!(pairs(&found), [("/notices", code)]);
        }
    }

    async fn a_body_that_is_no_json_is_refused_in_words(app) {
        let program = Program::with(&app, &[Scope::NoticesWrite]).await;
        let deep = [b"[".repeat(9_000), b"]".repeat(9_000)].concat();
        for (body, words) in [
            (b"{\"a\": 1, \"a\": 2}".to_vec(), "twice"),
            (b"{\"a\": \"\xff\"}".to_vec(), "UTF-8"),
            (b"not json".to_vec(), "line 1"),
            (vec![], "EOF"),
            (deep, "recursion"),
        ] {
            let headers = [("idempotency-key", "one")];
            let answer = program.ask(Method::POST, NOTICES, &headers, Some(body)).await;
            assert!(answer.faults(400).is_empty() && answer.text().contains(words), "{}", answer.text());
        }
    }

    async fn faults_without_end_are_counted_and_no_time_is_lost_on_them(app) {
        let program = Program::with(&app, &[Scope::NoticesWrite]).await;
        let mut notice = json_of(&complete(), &policy(&app));
        notice["locations"] = json!(vec![json!({ "address": "ftp://a" }); 50_000]);
        notice["works"] = json!(vec![json!({ "colour": 1 }); 5_000]);
        let found = program.post(NOTICES, &notice).await.faults(422);
        assert!(found.len() <= 201 && found.last().unwrap().1 == "too_many");
    }

    async fn what_a_notice_reads_as_for_the_desk_can_be_sent_again(app) {
        let all = [Scope::NoticesWrite, Scope::CasesRead];
        let program = Program::with(&app, &all).await;
        let sent = program.post(NOTICES, &json_of(&complete(), &policy(&app))).await.json(201);
        let path = format!("/api/v1/cases/{}", sent["number"].as_str().unwrap());
        let case = program.get(&path).await.json(200);
        let again = program.post(NOTICES, &case["desk"]["notice"]).await.json(201);
        assert_eq!(again["verdict"], "effective");
    }
}
