//! The policy pages: anchors, versions, what differs between them, the form for programs, languages.
use axum::{
    body::Body,
    http::{Request, header},
};
use data_encoding::HEXLOWER;
use safeharbor::{
    domain::{language::Language, policy::Document},
    formats::words::Words,
    store,
};
use sha2::{Digest, Sha256};

use crate::support::{Answer, Client, TestApp, on_both, policies_with};

const HOSTILE: &str = "## What happens next\n\n<script>alert(1)</script>\n\n\
    [press](javascript:alert(2)) <a href=\"x\" onclick=alert(3)>here</a>\n\n\
    - <img src=x onerror=alert(4)> 17 U.S.C. 512\"><b>(c)</b>\n";

fn versions(app: &TestApp) -> String {
    app.app.policies.in_force().version(Document::Copyright).to_string()
}

/// An app whose copyright policy was changed once, and the version before.
async fn changed(app: TestApp, changes: &[(&str, &str)]) -> (TestApp, String) {
    let before = versions(&app);
    (app.with_policies(policies_with(changes)).await, before)
}

fn differences(from: &str, to: &str) -> String {
    format!("/policies/copyright/differences?from={from}&to={to}")
}

async fn asked(visitor: &Client<'_>, path: &str, header: (&str, &str)) -> Answer {
    visitor.send(Request::get(path).header(header.0, header.1).body(Body::empty()).unwrap()).await
}

on_both! {
    async fn every_version_ever_served_stays_readable_and_says_what_changed(app) {
        let ten = "not less than 10 and not more than 14 business";
        let (app, before) = changed(app, &[(ten, "within 14 business"), ("You get a receipt", "We send a receipt")]).await;
        let (visitor, now) = (Client::new(&app), versions(&app));
        let old = visitor.get(&format!("/policies/copyright?version={before}")).await;
        old.says(200, &[ten, "You get a receipt", "This version is not in force any more.", &differences(&before, &now).replace('&', "&amp;")]);
        visitor.get("/policies/copyright").await.says(200, &["within 14 business", "In force since 1 November 2026"]);
        let list = visitor.get("/policies/copyright/versions").await;
        list.says(200, &[&before[..12], &now[..12], "What changed", "Compare two versions"]);
        let both = visitor.get(&differences(&before, &now)).await;
        both.says(200, &["2 passages of the text are different.", "<del>", "<ins>", "href=\"#change-2\"", "id=\"change-2\""]);
        let removed = "<del><span class=\"unseen\" lang=\"en\">Removed: </span>You get<span class=\"unseen\" lang=\"en\"> End of the change.</span></del>";
        both.says(200, &[removed]);
        visitor.get(&differences(&now, &before)).await.says(200, &["Added: </span>You get"]);
        let same = visitor.get(&differences(&now, &now)).await;
        same.says(200, &["These are one and the same version."]);
        assert!(!same.text().contains("<ins>"));
    }

    async fn words_that_only_the_program_reads_are_compared_as_well(app) {
        let (app, before) = changed(app, &[("label = \"Software\"", "label = \"Programs\"")]).await;
        let page = Client::new(&app).get(&differences(&before, &versions(&app))).await;
        page.says(200, &["Nothing is different in the text.", "Values that the program works with", "[[work_kinds]]", "Programs"]);
        assert_eq!(page.text().matches("id=\"value-").count(), 1);
    }

    async fn versions_that_differ_in_nothing_but_layout_say_so(app) {
        let (app, before) = changed(app, &[("## The statements\n", "## The statements\n\n")]).await;
        let page = Client::new(&app).get(&differences(&before, &versions(&app))).await;
        page.says(200, &["The words are the same."]);
    }

    async fn versions_that_were_never_served_or_are_of_another_document_are_not_found(app) {
        let visitor = Client::new(&app);
        let (now, never) = (versions(&app), "0".repeat(64));
        let agent = app.app.policies.agent().version().to_string();
        for path in [
            differences(&now, &never), differences(&agent, &now), differences(&now, "nonsense"),
            "/policies/copyright/differences".to_owned(), "/policies/nothing/differences".to_owned(),
            "/policies/nothing.json".to_owned(), format!("/policies/copyright.json?version={agent}"),
            format!("/policies/copyright?version={never}"), "/policies/copyright.json.json".to_owned(),
        ] {
            assert_eq!(visitor.get(&path).await.status.as_u16(), 404, "{path}");
        }
    }

    async fn a_version_that_no_longer_reads_is_shown_as_it_was_stored(app) {
        let (old, version) = ("+++\nfashion = \"old\"\n+++\n<script>alert(1)</script>\n", "ab".repeat(32));
        let mut tx = app.app.db.write().await.unwrap();
        store::policies::keep(&mut tx, &version, "copyright", old, app.app.clock.now()).await.unwrap();
        tx.commit().await.unwrap();
        let visitor = Client::new(&app);
        let page = visitor.get(&format!("/policies/copyright?version={version}")).await;
        page.says(200, &["exactly as it was stored", "fashion = ", "&lt;script&gt;alert(1)"]);
        assert!(!page.text().contains("<script>"));
        let json = visitor.get(&format!("/policies/copyright.json?version={version}")).await.json(200);
        assert_eq!(json["source"], old);
        assert!(json["in_force_since"].is_null() && json["elements"].as_array().unwrap().is_empty());
        let page = visitor.get(&differences(&version, &versions(&app))).await;
        page.says(200, &["&#60;script&#62;alert(1)"]);
    }

    async fn hostile_markup_in_a_policy_is_harmless_on_every_page(app) {
        let (app, before) = changed(app, &[("## What happens next\n", HOSTILE)]).await;
        let (visitor, now) = (Client::new(&app), versions(&app));
        let page = format!("/policies/copyright?version={now}");
        for path in [page, differences(&before, &now), differences(&now, &before)] {
            let text = visitor.get(&path).await.text();
            assert!(text.contains("alert(1)"), "{path}");
            let main = text.split_once("<main").unwrap().1;
            for harm in ["<script", "<img", "href=\"javascript:", "<b>", "<a href=\"x\""] {
                assert!(!main.contains(harm), "{harm} in {path}: {main}");
            }
        }
    }
}

#[tokio::test]
async fn versions_too_long_to_be_compared_say_so_and_can_be_read() {
    let app = TestApp::on_sqlite().await;
    let (one, two) = ("a\n\n".repeat(10_001), "b\n\n".repeat(10_001));
    let app = app.with_policies(policies_with(&[("## The statements\n", &one)])).await;
    let (app, before) = changed(app, &[("## The statements\n", &two)]).await;
    let visitor = Client::new(&app);
    let page = visitor.get(&differences(&before, &versions(&app))).await;
    page.says(
        200,
        &["too long to be compared here", &format!("?version={before}\">the earlier one")],
    );
    visitor.get(&format!("/policies/copyright?version={before}")).await.says(200, &["</a> a</p>"]);
}

#[tokio::test]
async fn a_program_reads_what_the_page_says() {
    let app = TestApp::on_sqlite().await;
    let visitor = Client::new(&app);
    let page = visitor.get("/policies/copyright").await.text();
    let link =
        "<link rel=\"alternate\" type=\"application/json\" href=\"/policies/copyright.json\"";
    assert!(page.contains(link));
    let answer = visitor.get("/policies/copyright.json").await;
    assert_eq!(answer.headers[header::CONTENT_TYPE], "application/json");
    assert_eq!(answer.headers[header::ACCESS_CONTROL_ALLOW_ORIGIN], "*");
    let json = answer.json(200);
    let policies = app.app.policies.in_force();
    let hash = HEXLOWER.encode(&Sha256::digest(json["source"].as_str().unwrap()));
    assert_eq!(json["version"], hash);
    assert_eq!(json["version"], policies.version(Document::Copyright).to_string());
    for (at, (_, statement)) in policies.copyright.statements.iter().enumerate() {
        assert_eq!(json["statements"][at]["wording"], statement.wording);
    }
    assert_eq!(json["agent"]["email"], policies.agent.email);
    for section in json["sections"].as_array().unwrap() {
        let blocks = section["blocks"].as_array().unwrap().iter();
        for anchor in blocks.chain([section]).filter_map(|it| it["anchor"].as_str()) {
            assert!(page.contains(&format!(" id=\"{anchor}\"")), "{anchor}");
        }
    }
    let addresses = [
        "form_url",
        "counter_notice_form_url",
        "openapi_url",
        "page_url",
        "version_url",
        "versions_url",
    ];
    for address in addresses.map(|name| json[name].as_str().unwrap().to_owned()) {
        let path = address.strip_prefix("https://copyright.files.example.com").unwrap();
        assert_eq!(visitor.get(path).await.status.as_u16(), 200, "{path}");
    }
    let api = visitor.get("/api/v1/openapi.json").await.json(200);
    assert_eq!(
        api["externalDocs"]["url"],
        "https://copyright.files.example.com/policies/copyright.json"
    );
}

#[tokio::test]
async fn every_document_has_the_same_members_for_programs() {
    let app = TestApp::on_sqlite().await;
    let visitor = Client::new(&app);
    let mut members = Vec::new();
    for document in Document::ALL {
        let json = visitor.get(&format!("/policies/{}.json", document.slug())).await.json(200);
        members.push(json.as_object().unwrap().keys().cloned().collect::<Vec<_>>());
    }
    members.dedup();
    assert_eq!(members.len(), 1, "{members:?}");
    insta::assert_snapshot!("policy_members", members[0].join("\n"));
    let agent = visitor.get("/policies/agent.json").await.json(200);
    insta::assert_snapshot!("policy_agent_json", serde_json::to_string_pretty(&agent).unwrap());
}

#[tokio::test]
async fn what_a_program_has_already_is_not_sent_again() {
    let app = TestApp::on_sqlite().await;
    let visitor = Client::new(&app);
    let path = "/policies/copyright.json";
    let tag = visitor.get(path).await.headers[header::ETAG].to_str().unwrap().to_owned();
    for known in [tag.as_str(), tag.trim_start_matches("W/"), &format!("\"x\", {tag}"), "*"] {
        let answer = asked(&visitor, path, ("if-none-match", known)).await;
        assert_eq!((answer.status.as_u16(), answer.bytes.len()), (304, 0), "{known}");
        assert_eq!(answer.headers[header::ETAG], tag);
    }
    assert_eq!(asked(&visitor, path, ("if-none-match", "\"x\"")).await.status.as_u16(), 200);
    let phone = app.app.policies.agent().phone.clone();
    let app = app.with_policies(policies_with(&[(phone.as_str(), "+1 555 0100")])).await;
    let other = asked(&Client::new(&app), path, ("if-none-match", &tag)).await;
    assert_eq!(other.status.as_u16(), 200, "the policy stayed, the agent in it did not");
}

#[tokio::test]
async fn the_legal_text_stays_english_for_everybody_and_pages_do_not_mix() {
    let app = TestApp::on_sqlite().await;
    let visitor = Client::new(&app);
    for (wish, day) in
        [("ar", None), ("de", Some("1. November 2026")), ("en", Some("1 November 2026"))]
    {
        let page = asked(&visitor, "/policies/copyright", ("accept-language", wish)).await;
        page.says(200, &["<article lang=\"en\" dir=\"ltr\">", "What a notice must contain"]);
        let text = page.text();
        let language = Language::of_tag(wish).unwrap();
        let note = Words::of(language).say("policies-language-note");
        assert_eq!(text.contains(&note), wish != "en", "{wish}");
        assert!(day.is_none_or(|day| text.contains(day)), "{wish}");
        assert!(text.contains(&format!("<html lang=\"{wish}\"")));
    }
}

#[tokio::test]
async fn differences_in_words() {
    let app = TestApp::on_sqlite().await;
    let (app, before) = changed(
        app,
        &[
            (
                "1. You get a receipt with a case number and a link where you can follow the case.",
                "1. You get a receipt with a case number.",
            ),
            ("## Repeat infringers", "## People who infringe again"),
            (
                "help = \"If you write for one. Leave it empty otherwise.\"",
                "help = \"If you write for one.\"",
            ),
        ],
    )
    .await;
    let page = Client::new(&app).get(&differences(&before, &versions(&app))).await.text();
    insta::assert_snapshot!("policy_differences", crate::page_snapshots::words(&page));
}
