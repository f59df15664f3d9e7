//! Who may do what over the programming interface: every route with every scope, and none without.
use axum::{
    body::Body,
    http::{Method, Request},
};
use jiff::SignedDuration;
use safeharbor::{
    domain::{api_key::Scope, person::Role},
    services::api_keys,
    web::EdgeSettings,
};
use serde_json::json;

use crate::support::{Client, Program, ROOMY, TestApp, complete, json_of, on_both};

/// Method, path for a case, and the scopes of which one is needed.
fn routes(number: &str) -> Vec<(Method, String, Vec<Scope>)> {
    use Scope::{
        CasesDecide, CasesRead, CounterNoticesWrite, LettersWrite, MailWrite, NoticesWrite,
    };
    let case = |rest: &str| format!("/api/v1/cases/{number}{rest}");
    let letter = "/api/v1/letters/00000000-0000-7000-8000-000000000000/deliveries".to_owned();
    vec![
        (Method::POST, "/api/v1/notices".into(), vec![NoticesWrite]),
        (Method::POST, "/api/v1/notices/batch".into(), vec![NoticesWrite]),
        (Method::POST, case("/completion"), vec![NoticesWrite]),
        (Method::POST, case("/retraction"), vec![NoticesWrite]),
        (Method::GET, case(""), vec![NoticesWrite, CasesRead]),
        (Method::GET, "/api/v1/cases".into(), vec![CasesRead]),
        (Method::POST, case("/decisions"), vec![CasesDecide]),
        (Method::POST, case("/confirmations"), vec![CasesDecide]),
        (Method::PUT, case("/locations/1/account"), vec![CasesDecide]),
        (Method::POST, case("/counter-notices"), vec![CounterNoticesWrite]),
        (Method::GET, "/api/v1/letters".into(), vec![LettersWrite]),
        (Method::POST, "/api/v1/mail".into(), vec![MailWrite]),
        (Method::POST, letter, vec![LettersWrite]),
    ]
}

fn some_body(method: &Method) -> Option<Vec<u8>> {
    (*method != Method::GET).then(|| b"{}".to_vec())
}

async fn number(app: &TestApp) -> String {
    app.receive(&complete()).await.number.to_string()
}

on_both! {
    async fn every_route_takes_its_scopes_and_no_other(app) {
        let number = number(&app).await;
        for scope in Scope::ALL {
            let program = Program::with(&app, &[*scope]).await;
            for (method, path, allowed) in routes(&number) {
                let answer = program.ask(method.clone(), &path, &[("idempotency-key", "a")], some_body(&method)).await;
                let status = answer.status.as_u16();
                if allowed.contains(scope) {
                    assert!(![401, 403, 405, 500].contains(&status), "{scope} {method} {path}: {}", answer.text());
                } else {
                    assert_eq!(status, 403, "{scope} {method} {path}");
                    let challenge = answer.headers["www-authenticate"].to_str().unwrap();
                    assert!(challenge.contains(allowed[0].key()), "{challenge}");
                    answer.faults(403);
                }
            }
        }
    }

    async fn the_document_names_every_route_of_the_table_and_no_other(app) {
        let document = Client::new(&app).get("/api/v1/openapi.json").await.json(200);
        let mut named: Vec<String> = document["paths"].as_object().unwrap().iter().flat_map(|(path, item)| {
            item.as_object().unwrap().keys().map(move |method| format!("{} {path}", method.to_uppercase()))
        }).collect();
        let mut known: Vec<String> = routes("{number}").into_iter().map(|(method, path, _)| {
            let path = path.replace("/locations/1/", "/locations/{position}/");
            format!("{method} {}", path.replace("00000000-0000-7000-8000-000000000000", "{id}"))
        }).collect();
        named.sort();
        known.sort();
        assert_eq!(named, known);
    }

    async fn without_a_key_that_opens_nothing_is_reached(app) {
        let number = number(&app).await;
        let agent = Client::signed_in(&app, "Anna", Role::Administrator).await;
        let made = Program::with(&app, Scope::ALL).await;
        let wrong = format!("Bearer {}", made.secret.replace(&made.secret[40..44], "aaaa"));
        let basic = format!("Basic {}", made.secret);
        for (method, path, _) in routes(&number) {
            for authorization in [None, Some(wrong.as_str()), Some(basic.as_str()), Some("Bearer"), Some("Bearer sh_")] {
                let mut request = Request::builder().method(&method).uri(&path);
                if let Some(authorization) = authorization {
                    request = request.header("authorization", authorization);
                }
                // The cookie of somebody who is signed in means nothing here.
                let answer = agent.send(request.body(Body::from("{}")).unwrap()).await;
                answer.faults(401);
                assert!(answer.headers["www-authenticate"].to_str().unwrap().starts_with("Bearer "));
            }
        }
    }

    async fn a_key_reads_completes_and_takes_back_what_it_sent_and_nothing_else(app) {
        let (one, other) = (Program::with(&app, &[Scope::NoticesWrite]).await, Program::with(&app, &[Scope::NoticesWrite]).await);
        let notice = json_of(&complete(), &app.app.policies.copyright().version().to_string());
        let sent = one.post("/api/v1/notices", &notice).await.json(201);
        let case = format!("/api/v1/cases/{}", sent["number"].as_str().unwrap());
        let theirs = format!("/api/v1/cases/{}", number(&app).await);
        one.get(&case).await.json(200);
        for (program, path) in [(&other, &case), (&one, &theirs)] {
            program.get(path).await.faults(404);
            program.post(&format!("{path}/retraction"), &json!({ "all": true })).await.faults(404);
            program.post(&format!("{path}/completion"), &notice).await.faults(404);
        }
        // With the claimant's own key, any program acts for the claimant.
        let key = [("access-key", sent["access_key"].as_str().unwrap())];
        assert!(other.ask(Method::GET, &case, &key, None).await.json(200)["desk"].is_null());
        one.ask(Method::GET, &case, &[("access-key", "wrong")], None).await.faults(404);
        let taken = one.post(&format!("{case}/retraction"), &json!({ "locations": [1] })).await.json(200);
        assert_eq!(taken["locations"][0]["status"], "retracted");
        let taken = other.ask(Method::POST, &format!("{case}/retraction"), &key, Some(b"{\"all\":true}".to_vec())).await.json(200);
        assert_eq!(taken["state"], "retracted");
    }

    async fn a_revoked_key_opens_nothing_from_that_moment_on(app) {
        let program = Program::with(&app, &[Scope::CasesRead]).await;
        program.get("/api/v1/cases").await.json(200);
        let anna = app.person("Anna", Role::Administrator).await;
        assert!(api_keys::revoke(&app.app, &anna, program.key.id).await.unwrap());
        assert!(!api_keys::revoke(&app.app, &anna, program.key.id).await.unwrap());
        program.get("/api/v1/cases").await.faults(401);
    }

    async fn the_use_of_a_key_is_written_down_once_a_minute(app) {
        let program = Program::with(&app, &[Scope::CasesRead]).await;
        let used = async || api_keys::known(&app.app).await.unwrap()[0].used_at;
        assert_eq!(used().await, None);
        program.get("/api/v1/cases").await.json(200);
        let first = used().await.unwrap();
        app.advance(SignedDuration::from_secs(59));
        program.get("/api/v1/cases").await.json(200);
        assert_eq!(used().await, Some(first));
        app.advance(SignedDuration::from_secs(1));
        program.get("/api/v1/cases").await.json(200);
        assert!(used().await.unwrap() > first);
    }

    async fn a_key_has_a_quota_and_is_told_of_it(app) {
        let settings = EdgeSettings { api_per_minute: 2, ..ROOMY };
        let program = Program::limited(&app, &[Scope::CasesRead], settings).await;
        let first = program.get("/api/v1/cases").await;
        assert_eq!((&first.headers["ratelimit-limit"], &first.headers["ratelimit-remaining"]), (&"2".parse().unwrap(), &"1".parse().unwrap()));
        assert!(first.headers.contains_key("ratelimit-reset"));
        program.get("/api/v1/cases").await.json(200);
        let third = program.get("/api/v1/cases").await;
        third.faults(429);
        assert!(third.headers["retry-after"].to_str().unwrap().parse::<u64>().unwrap() > 0);
    }

    async fn every_way_to_go_wrong_is_a_problem_and_no_page(app) {
        let small = EdgeSettings { form_bytes: 4096, ..ROOMY };
        let program = Program::limited(&app, Scope::ALL, small).await;
        program.get("/api/v1/nothing").await.faults(404);
        program.get("/api/v1").await.faults(404);
        program.get("/api/v1/cases/7K3M2-9QXWD").await.faults(404);
        let wrong = program.ask(Method::DELETE, "/api/v1/cases", &[], None).await;
        wrong.faults(405);
        assert!(wrong.headers["allow"].to_str().unwrap().contains("GET"));
        let key = ("idempotency-key", "a");
        let large = vec![b' '; 5000];
        program.ask(Method::POST, "/api/v1/notices", &[key], Some(large)).await.faults(413);
        let form = Request::post("/api/v1/notices").header("authorization", format!("Bearer {}", program.secret));
        let form = form.header("content-type", "application/x-www-form-urlencoded").body(Body::from("a=b")).unwrap();
        Client::new(&app).send(form).await.faults(415);
        // Another site in a browser, which has no key anyway, is no matter of cookies here.
        let elsewhere = program.ask(Method::POST, "/api/v1/notices", &[key, ("origin", "https://elsewhere.example"), ("sec-fetch-site", "cross-site")], Some(b"{}".to_vec())).await;
        elsewhere.faults(422);
        app.app.db.close().await;
        let closed = program.get("/api/v1/cases").await;
        closed.faults(503);
        assert!(closed.headers.contains_key("retry-after"));
    }

    async fn an_administrator_makes_a_key_sees_it_once_and_revokes_it(app) {
        let admin = Client::signed_in(&app, "Anna", Role::Administrator).await;
        admin.get("/desk/keys").await.says(200, &["No key yet"]);
        let empty = admin.post("/desk/keys/make", &[("name", " "), ("scope", "cases:read")]).await;
        empty.says(422, &["No key was made"]);
        admin.post("/desk/keys/make", &[("name", "Ticket system")]).await.says(422, &["choose what the key allows"]);
        let form = [("name", "Ticket system"), ("scope", "cases:read"), ("scope", "cases:decide")];
        let made = admin.post("/desk/keys/make", &form).await;
        made.says(200, &["Ticket system", "cases:read cases:decide", "shown only now"]);
        let page = made.text();
        let at = page.find("sh_").unwrap();
        let secret: String = page[at..].chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
        let ask = async || {
            let request = Request::get("/api/v1/cases").header("authorization", format!("Bearer {secret}"));
            Client::new(&app).send(request.body(Body::empty()).unwrap()).await
        };
        ask().await.json(200);
        let listed = admin.get("/desk/keys").await;
        assert!(!listed.text().contains(&secret));
        let id = api_keys::known(&app.app).await.unwrap()[0].id.to_string();
        assert_eq!(admin.post("/desk/keys/revoke", &[("key", &id)]).await.status.as_u16(), 303);
        admin.get("/desk/keys").await.says(200, &["Revoked"]);
        ask().await.faults(401);
    }

    async fn an_agent_does_not_see_the_keys(app) {
        let agent = Client::signed_in(&app, "Ben", Role::Agent).await;
        assert_eq!(agent.get("/desk/keys").await.status.as_u16(), 403);
        assert_eq!(agent.post("/desk/keys/make", &[("name", "x"), ("scope", "cases:read")]).await.status.as_u16(), 403);
        assert!(!agent.get("/desk/queue").await.text().contains("/desk/keys"));
    }
}
