//! The programming interface described: the document for machines, the page for people.
use crate::support::{Client, TestApp, policies_with};

#[tokio::test]
async fn the_document_says_what_the_policy_in_force_says() {
    let app = TestApp::on_sqlite().await;
    let policy = app.app.policies.copyright().clone();
    let document = Client::new(&app).get("/api/v1/openapi.json").await.json(200);
    assert_eq!(document["openapi"], "3.1.0");
    let notice = &document["components"]["schemas"]["Notice"]["properties"];
    assert_eq!(notice["policy"]["const"], policy.version().to_string());
    for (kind, statement) in policy.statements.iter() {
        assert_eq!(
            notice["statements"]["properties"][kind.key()]["description"],
            statement.wording
        );
    }
    let kinds = notice["works"]["items"]["properties"]["kind"]["oneOf"].as_array().unwrap();
    assert_eq!(kinds.len(), policy.work_kinds.len());
    let fields = notice["fields"]["properties"].as_object().unwrap();
    assert!(policy.fields.iter().all(|field| fields.contains_key(&field.key)));
}

#[tokio::test]
async fn another_policy_is_another_document() {
    let first = TestApp::on_sqlite().await;
    let before = Client::new(&first).get("/api/v1/openapi.json").await.text();
    let label = first.app.policies.copyright().work_kinds[0].label.clone();
    let changed = policies_with(&[(label.as_str(), "Moving pictures")]);
    let second = first.with_policies(changed).await;
    let after = Client::new(&second).get("/api/v1/openapi.json").await.text();
    assert!(!before.contains("Moving pictures") && after.contains("Moving pictures"));
}

#[tokio::test]
async fn every_operation_says_what_it_may_answer_and_every_reference_leads_somewhere() {
    let app = TestApp::on_sqlite().await;
    let document = Client::new(&app).get("/api/v1/openapi.json").await.json(200);
    let mut open = vec![&document];
    while let Some(value) = open.pop() {
        if let Some(reference) = value["$ref"].as_str() {
            let target = document.pointer(reference.trim_start_matches('#'));
            assert!(target.is_some(), "{reference} leads nowhere");
        }
        open.extend(value.as_object().into_iter().flat_map(|members| members.values()));
        open.extend(value.as_array().into_iter().flatten());
    }
    for (path, item) in document["paths"].as_object().unwrap() {
        for operation in item.as_object().unwrap().values() {
            for status in ["401", "403", "429", "500"] {
                assert!(operation["responses"][status].is_object(), "{path} {status}");
            }
            assert!(
                operation["operationId"].is_string() && operation["summary"].is_string(),
                "{path}"
            );
        }
    }
}

#[tokio::test]
async fn the_page_reads_the_document_out_without_a_script() {
    let app = TestApp::on_sqlite().await;
    let policy = app.app.policies.copyright().version().to_string();
    let page = Client::new(&app).get("/api").await;
    page.says(
        200,
        &[
            "Programming interface",
            &policy,
            "Send a notice",
            "/api/v1/cases/{number}",
            "problem-too-many-requests",
        ],
    );
}
