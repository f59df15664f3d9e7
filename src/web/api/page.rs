//! The programming interface as a page for people: the same document, read out.
use askama::Template;
use axum::{http::StatusCode, response::Response};
use serde_json::Value;

use super::{document, problem::Kind};
use crate::{
    domain::{api_key::Scope, policy::StatementKind},
    services::answers::KEPT,
    web::{
        Nope,
        site::{Site, page as rendered},
        visit::Visit,
    },
};

/// An operation.
struct Operation {
    id: String,
    method: String,
    path: String,
    title: String,
    words: Vec<String>,
    parameters: Vec<Field>,
    /// The fields of the body; none where another section lists them.
    fields: Vec<Field>,
    body: String,
    answers: Vec<(String, String)>,
}

/// A field or a parameter.
struct Field {
    name: String,
    kind: String,
    required: bool,
    words: String,
}

#[derive(Template)]
#[template(path = "api/page.html")]
struct ApiPage {
    site: Site,
    address: String,
    policy: String,
    days: i64,
    per_minute: u32,
    scopes: &'static [Scope],
    problems: &'static [Kind],
    operations: Vec<Operation>,
    notice: Vec<Field>,
    statements: Vec<(String, String)>,
    added: Vec<Field>,
    kinds: Vec<(String, String)>,
    example: String,
}

/// `GET /api`
pub async fn page(web: Visit) -> Result<Response, Nope> {
    let document = document::document(&web);
    let policy = web.app.policies.copyright();
    let schema = &document["components"]["schemas"]["Notice"];
    let statements = StatementKind::ALL
        .iter()
        .map(|kind| (kind.key().to_owned(), policy.statements.get(*kind).wording.clone()));
    let body = ApiPage {
        site: Site::new(&web, "api"),
        address: web.app.address("/api/v1"),
        policy: policy.version().to_string(),
        days: KEPT.as_hours() / 24,
        per_minute: web.settings.api_per_minute,
        scopes: Scope::ALL,
        problems: Kind::ALL,
        operations: operations(&document),
        notice: fields(schema, &document),
        statements: statements.collect(),
        added: fields(&schema["properties"]["fields"], &document),
        kinds: policy.work_kinds.iter().map(|it| (it.key.clone(), it.label.clone())).collect(),
        example: example(&web),
    };
    rendered(StatusCode::OK, &body)
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

fn operations(document: &Value) -> Vec<Operation> {
    let paths = document["paths"].as_object().into_iter().flatten();
    let mut found: Vec<Operation> = paths
        .flat_map(|(path, item)| {
            let methods = item.as_object().into_iter().flatten();
            methods.map(|(method, operation)| read(document, path, method, operation))
        })
        .collect();
    // A reader sends first and follows then.
    let order = ["sendNotice", "sendNotices", "readCase", "completeNotice", "retractNotice"];
    found.sort_by_key(|it| order.iter().position(|id| *id == it.id).unwrap_or(order.len()));
    found
}

fn read(document: &Value, path: &str, method: &str, operation: &Value) -> Operation {
    let parameters = operation["parameters"].as_array().into_iter().flatten();
    let parameters = parameters.map(|it| Field {
        name: text(&it["name"]),
        kind: format!("{}, {}", text(&it["in"]), kind(&it["schema"], document)),
        required: it["required"].as_bool().unwrap_or_default(),
        words: text(&it["description"]),
    });
    let body = text(&operation["requestBody"]["content"]["application/json"]["schema"]["$ref"]);
    let body = body.rsplit('/').next().unwrap_or_default().to_owned();
    let schema = &document["components"]["schemas"][&body];
    let answers = operation["responses"].as_object().into_iter().flatten();
    let answers = answers.filter(|(status, _)| !["408", "500", "503"].contains(&status.as_str()));
    Operation {
        id: text(&operation["operationId"]),
        method: method.to_uppercase(),
        path: path.to_owned(),
        title: text(&operation["summary"]),
        words: text(&operation["description"])
            .split("\n\n")
            .map(|it| it.replace('\n', " "))
            .collect(),
        parameters: parameters.collect(),
        fields: if body == "Notice" { vec![] } else { fields(schema, document) },
        body,
        answers: answers.map(|(status, it)| (status.clone(), text(&it["description"]))).collect(),
    }
}

fn fields(schema: &Value, document: &Value) -> Vec<Field> {
    let required: Vec<&str> =
        schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let properties = schema["properties"].as_object().into_iter().flatten();
    properties
        .map(|(name, field)| Field {
            name: name.clone(),
            kind: kind(field, document),
            required: required.contains(&name.as_str()),
            words: text(&field["description"]),
        })
        .collect()
}

/// What a schema takes, in a few words.
fn kind(schema: &Value, document: &Value) -> String {
    if let Some(reference) = schema["$ref"].as_str() {
        let name = reference.rsplit('/').next().unwrap_or_default();
        let whole = &document["components"]["schemas"][name];
        return if whole.get("enum").is_some() { kind(whole, document) } else { name.to_owned() };
    }
    if let Some(options) = schema["oneOf"].as_array()
        && let Some(option) =
            options.iter().find(|it| it["type"] != "null" && it["const"].is_null())
    {
        return kind(option, document);
    }
    if let Some(words) = schema["enum"].as_array() {
        let words: Vec<&str> = words.iter().filter_map(Value::as_str).collect();
        return words.join(" | ");
    }
    let named = match &schema["type"] {
        Value::Array(kinds) => kinds.iter().filter_map(Value::as_str).find(|it| *it != "null"),
        other => other.as_str(),
    };
    match named.unwrap_or("text") {
        "array" => match kind(&schema["items"], document) {
            one if one == "object" => "list of objects".to_owned(),
            one if one == "text" => "list of texts".to_owned(),
            other => format!("list of {other}"),
        },
        "string" => schema["format"].as_str().unwrap_or("text").to_owned(),
        "boolean" => "true or false".to_owned(),
        other => other.to_owned(),
    }
}

fn example(web: &Visit) -> String {
    let policy = web.app.policies.copyright();
    let kind = policy.work_kinds.first().map(|kind| kind.key.clone()).unwrap_or_default();
    let address = web.app.address("/api/v1/notices");
    let version = policy.version();
    format!(
        r#"curl {address} \
  -H "Authorization: Bearer $SAFEHARBOR_KEY" \
  -H "Idempotency-Key: $(uuidgen)" \
  -H "Content-Type: application/json" \
  -d '{{
    "policy": "{version}",
    "signer_name": "Maria Gómez",
    "on_behalf_of": "owner",
    "email": "maria@gomez.example",
    "works": [{{ "kind": "{kind}", "description": "“Harbour at dawn”, 2019" }}],
    "locations": [{{ "address": "https://files.example.com/a.jpg", "place": "second row" }}],
    "statements": {{ "good_faith": true, "accuracy": true, "authority": true }},
    "signature": "Maria Gómez"
  }}'"#
    )
}
