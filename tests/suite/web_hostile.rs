//! Hostile requests: each an answer with words, nothing stored, nothing executed, nothing leaked.
use axum::{
    body::Body,
    http::{Request, header},
};
use safeharbor::services::audit;

use crate::support::{Client, TestApp, complete, draft, form_of, on_both};

async fn nothing_stored(app: &TestApp) {
    assert_eq!(audit::verify(&app.app).await.unwrap().cases, 0);
}

fn form(content_type: &str, body: impl Into<Body>) -> Request<Body> {
    Request::post("/notices")
        .header(header::CONTENT_TYPE, content_type)
        .header("sec-fetch-site", "same-origin")
        .body(body.into())
        .unwrap()
}

const URLENCODED: &str = "application/x-www-form-urlencoded";

on_both! {
    async fn a_body_beyond_the_limit_is_refused_with_words(app) {
        let visitor = Client::new(&app);
        let big = vec![b'a'; 9 * 1024 * 1024];
        visitor.send(form(URLENCODED, big)).await.says(413, &["8192 kilobytes", "copyright@files.example.com"]);
        nothing_stored(&app).await;
    }

    async fn what_is_not_a_form_is_refused_with_words(app) {
        let visitor = Client::new(&app);
        visitor.send(form("application/json", "{}")).await.says(415, &["Nothing was stored"]);
        visitor.send(form("text/plain", "signer_name=Maria")).await.says(415, &["Nothing was stored"]);
        visitor.send(form("multipart/form-data; boundary=x", "--x--")).await.says(422, &["need another look"]);
        visitor.send(form("multipart/form-data; boundary=x", "a=b")).await.says(400, &["Nothing was stored"]);
        visitor.send(form(URLENCODED, &b"signer_name=%FF%FE"[..])).await.says(400, &["not valid UTF-8"]);
        visitor.send(form(URLENCODED, &b"signer_name=\xff"[..])).await.says(400, &["not valid UTF-8"]);
        visitor.send(form(URLENCODED, "a=1&".repeat(2_000))).await.says(400, &["too many fields"]);
        nothing_stored(&app).await;
    }

    async fn a_request_that_ends_early_is_refused_with_words(app) {
        let chunks = [Ok("signer_name=Ma"), Err(std::io::Error::other("gone"))];
        let body = Body::from_stream(futures_util::stream::iter(chunks));
        Client::new(&app).send(form(URLENCODED, body)).await.says(400, &["cut short"]);
        nothing_stored(&app).await;
    }

    async fn a_hundred_thousand_locations_are_one_clear_sentence(app) {
        let many = draft(|draft| draft.locations = "https://files.example.com/x\n".repeat(100_000));
        Client::new(&app).submit(&many, "t").await.says(422, &["has 100000 lines; at most 5000"]);
        nothing_stored(&app).await;
    }

    async fn markup_in_every_field_is_shown_as_text(app) {
        let script = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>";
        let evil = draft(|draft| {
            draft.signer = script.into();
            draft.organisation = script.into();
            draft.owner = script.into();
            draft.phone = script.into();
            draft.address = script.into();
            draft.country = script.into();
            draft.works[0].description = script.into();
            draft.locations = format!("https://files.example.com/{} {script}", "<b>");
            draft.signature = script.into();
        });
        let visitor = Client::new(&app);
        let check = form_of(&evil, &visitor.policy(), "t", &[("step", "check")]);
        let change = form_of(&evil, &visitor.policy(), "t", &[("step", "change")]);
        let sent = visitor.submit(&evil, "t").await.location();
        let number = sent["/cases/".len()..].split('?').next().unwrap().to_owned();
        let agent = Client::signed_in(&app, "Anna", safeharbor::domain::person::Role::Agent).await;
        let pages = [
            visitor.post_bytes("/notices/new", check).await,
            visitor.post_bytes("/notices/new", change).await,
            visitor.get(&sent).await,
            visitor.get(&sent.replace("&sent=1", "")).await,
            agent.get("/desk").await,
            agent.get(&format!("/desk/cases/{number}")).await,
        ];
        for page in pages {
            page.says(200, &[]);
            let text = page.text();
            assert!(!text.contains("<script>alert") && !text.contains("<img src=x"), "{text}");
        }
    }

    async fn a_form_from_another_site_is_refused(app) {
        let visitor = Client::new(&app);
        let mut request = form(URLENCODED, form_of(&complete(), &visitor.policy(), "t", &[]));
        request.headers_mut().insert("sec-fetch-site", "cross-site".parse().unwrap());
        visitor.send(request).await.says(403, &[]);
        nothing_stored(&app).await;
    }

    async fn every_page_forbids_what_it_does_not_need(app) {
        let visitor = Client::new(&app);
        for path in ["/", "/notices/new?about=copyright", "/policies/copyright", "/cases", "/desk/sign-in", "/nothing"] {
            let answer = visitor.get(path).await;
            let policy = answer.headers["content-security-policy"].to_str().unwrap();
            assert!(policy.starts_with("default-src 'none'") && !policy.contains("unsafe"), "{policy}");
            assert_eq!(answer.headers["x-content-type-options"], "nosniff");
            assert_eq!(answer.headers["referrer-policy"], "same-origin");
            let text = answer.text();
            assert!(!text.contains(" style=") && !text.contains("onclick"), "inline style or script in {path}");
        }
    }

    async fn a_lost_database_is_said_in_words_and_not_in_a_panic(app) {
        let visitor = Client::new(&app);
        let body = form_of(&complete(), &visitor.policy(), "t", &[]);
        app.app.db.close().await;
        let answer = visitor.post_bytes("/notices", body).await;
        answer.says(503, &["Nothing was stored", "copyright@files.example.com"]);
        assert!(answer.headers.contains_key("retry-after"));
        visitor.get("/health/ready").await.says(503, &[]);
        visitor.get("/health/live").await.says(200, &["live"]);
        visitor.get("/policies/copyright").await.says(200, &[]);
    }

    async fn unknown_addresses_and_methods_have_pages_of_their_own(app) {
        let visitor = Client::new(&app);
        visitor.get("/wp-login.php").await.says(404, &["There is nothing here"]);
        visitor.post("/policies", &[]).await.says(405, &[]);
        let other = visitor.get("/assets/000000000000/site.css").await;
        other.says(200, &[]);
        assert_eq!(other.headers["cache-control"], "no-store", "a node of another version asked for its own");
        visitor.get("/assets/x/..%2f..%2fCargo.toml").await.says(404, &[]);
    }
}
