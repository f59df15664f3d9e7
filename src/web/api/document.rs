//! The `OpenAPI` document: paths out of the code, the notice out of the policy in force.
use axum::{
    extract::State,
    http::header,
    response::{IntoResponse, Response},
};
use serde_json::{Map, Value, json};
use utoipa::{OpenApi, openapi::OpenApi as Document};

use super::{
    cases::{CaseStateWord, VerdictWord},
    problem::{Kind, ProblemBody},
    schema,
};
use crate::{domain::api_key::Scope, web::Web};

#[derive(OpenApi)]
#[openapi(components(schemas(ProblemBody, CaseStateWord, VerdictWord)))]
struct Base;

/// `GET /api/v1/openapi.json`
pub async fn serve(State(web): State<Web>) -> Response {
    let headers = [(header::CONTENT_TYPE, "application/json"), (header::CACHE_CONTROL, "no-cache")];
    (headers, document(&web).to_string()).into_response()
}

/// What every operation may answer besides what it says itself.
const ALWAYS: [Kind; 7] = [
    Kind::Unauthorized,
    Kind::Forbidden,
    Kind::TooMany,
    Kind::Truncated,
    Kind::Broken,
    Kind::Unavailable,
    Kind::NotFound,
];
/// What every operation with a body may answer besides.
const WITH_BODY: [Kind; 5] =
    [Kind::NotJson, Kind::MediaType, Kind::TooLarge, Kind::InWork, Kind::Invalid];

/// The whole document.
pub fn document(web: &Web) -> Value {
    let mut described: Document = Base::openapi();
    let mut scopes: Vec<(String, &'static [Scope])> = Vec::new();
    for (allowed, routes) in super::operations() {
        let (_, part) = routes.split_for_parts();
        scopes.extend(part.paths.paths.keys().map(|path| (path.clone(), allowed)));
        described.merge(part);
    }
    let mut document = serde_json::to_value(&described).expect("a document is JSON");
    document["openapi"] = json!("3.1.0");
    document["info"] = info(web);
    document["externalDocs"] = json!({
        "description": "The copyright policy in force as JSON: elements, exact statements, fields, agent.",
        "url": web.app.address("/policies/copyright.json"),
    });
    document["servers"] = json!([{ "url": web.app.address("") }]);
    document["security"] = json!([{ "key": [] }]);
    document["tags"] = tags();
    let components = &mut document["components"];
    components["schemas"]["Notice"] = schema::notice(web.app.policies.copyright());
    components["securitySchemes"] = json!({ "key": {
        "type": "http", "scheme": "bearer", "bearerFormat": "sh_<id>_<secret>",
        "description": "A key that an administrator makes at the desk.",
    } });
    components["headers"] = headers();
    let paths = document["paths"].as_object_mut().into_iter().flatten();
    for (path, item) in paths {
        let allowed = scopes.iter().find(|(known, _)| known == path).map(|(_, scopes)| *scopes);
        for operation in item.as_object_mut().into_iter().flat_map(Map::values_mut) {
            complete(operation, allowed.unwrap_or_default());
        }
    }
    document
}

fn info(web: &Web) -> Value {
    let provider = &web.app.policies.in_force().provider.legal_name;
    json!({
        "title": format!("Copyright notices to {provider}"),
        "version": "1",
        "description": format!(
            "Send notices of claimed infringement under 17 U.S.C. 512(c) to {provider} and follow them. \
             The same as a page for people: {}. Who has no key uses the form: {}.",
            web.app.address("/api"), web.app.address("/notices/new"),
        ),
        "license": { "name": "Apache-2.0 OR MIT", "identifier": "Apache-2.0 OR MIT" },
    })
}

fn tags() -> Value {
    json!([
        { "name": "notices", "description": "For claimants and whoever sends for them." },
        { "name": "cases", "description": "How far a case has come." },
        { "name": "counter-notices", "description": "For subscribers, through the provider's own systems." },
        { "name": "desk", "description": "For the provider's own systems." },
        { "name": "mail", "description": "For programs that read the agent's mailbox themselves." },
        { "name": "letters", "description": "For the provider's own messaging." },
    ])
}

fn headers() -> Value {
    let figure = |words: &str| json!({ "description": words, "schema": { "type": "integer", "minimum": 0 } });
    json!({
        "RateLimit-Limit": figure("Requests that the key may send in a minute."),
        "RateLimit-Remaining": figure("Requests that it may send at once now."),
        "RateLimit-Reset": figure("Seconds until the whole quota is there again."),
        "Retry-After": figure("Seconds to wait."),
        "Idempotency-Replayed": {
            "description": "true, where the answer was given before.",
            "schema": { "type": "string", "const": "true" },
        },
    })
}

/// Adds the scopes and the problems that any operation may answer with.
fn complete(operation: &mut Value, scopes: &[Scope]) {
    let named: Vec<String> = scopes.iter().map(|scope| format!("`{scope}`")).collect();
    let before = operation["description"].as_str().unwrap_or_default();
    let words = format!("{before}\n\nScope: {}.", named.join(" or "));
    operation["description"] = json!(words.trim());
    operation["security"] =
        json!([{ "key": scopes.iter().map(|it| it.key()).collect::<Vec<_>>() }]);
    let has_body = operation.get("requestBody").is_some();
    let responses = operation["responses"].as_object_mut();
    let Some(responses) = responses else { return };
    let more: &[Kind] = if has_body { &WITH_BODY } else { &[] };
    for kind in ALWAYS.iter().chain(more) {
        let status = kind.status().as_u16().to_string();
        responses.entry(status).or_insert_with(|| {
            json!({
                "description": kind.title(),
                "content": { "application/problem+json": {
                    "schema": { "$ref": "#/components/schemas/Problem" },
                } },
            })
        });
    }
    let reference = |name: &str| json!({ "$ref": format!("#/components/headers/{name}") });
    for (status, response) in responses {
        let mut told = vec!["RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset"];
        match status.as_str() {
            "401" | "404" | "413" | "500" => told.clear(),
            "429" | "503" => told.push("Retry-After"),
            "200" | "201" if has_body => told.push("Idempotency-Replayed"),
            _ => {}
        }
        for name in told {
            response["headers"][name] = reference(name);
        }
    }
}
