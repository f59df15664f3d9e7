//! A program with a key of the programming interface: requests in process, answers as JSON.
use std::sync::atomic::{AtomicU32, Ordering};

use axum::{
    body::Body,
    http::{Method, Request, header},
};
use safeharbor::{
    domain::{
        api_key::{ApiKey, Scope},
        draft::Draft,
        location::Location,
        person::Role,
    },
    services::api_keys,
    web::EdgeSettings,
};
use serde_json::{Value, json};

use super::{Answer, Client, ROOMY, TestApp};

/// Each key of a test is made by an administrator of its own; each request has a key of its own.
static COUNT: AtomicU32 = AtomicU32::new(1);

/// Sends requests with one key.
pub struct Program<'a> {
    client: Client<'a>,
    /// The key.
    pub key: ApiKey,
    /// As it is presented.
    pub secret: String,
}

impl<'a> Program<'a> {
    /// With a fresh key that allows this.
    pub async fn with(app: &'a TestApp, scopes: &[Scope]) -> Self {
        Self::limited(app, scopes, ROOMY).await
    }

    /// The same at a server with these settings.
    pub async fn limited(app: &'a TestApp, scopes: &[Scope], settings: EdgeSettings) -> Self {
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let maker = app.person(&format!("Keeper{count}"), Role::Administrator).await;
        let made = api_keys::make(&app.app, &maker, "Integration", scopes).await.unwrap();
        let (key, credential) = made;
        Self { client: Client::with(app, settings), key, secret: credential.reveal() }
    }

    /// Any request.
    pub async fn ask(
        &self,
        method: Method,
        path: &str,
        headers: &[(&str, &str)],
        body: Option<Vec<u8>>,
    ) -> Answer {
        let is_typed = headers.iter().any(|(name, _)| *name == header::CONTENT_TYPE);
        let mut headers = headers.to_vec();
        if body.is_some() && !is_typed {
            headers.push((header::CONTENT_TYPE.as_str(), "application/json"));
        }
        let body = body.map_or_else(Body::empty, Body::from);
        self.ask_with(method, path, &headers, body).await
    }

    /// The same with any body.
    pub async fn ask_with(
        &self,
        method: Method,
        path: &str,
        headers: &[(&str, &str)],
        body: Body,
    ) -> Answer {
        let mut request = Request::builder().method(method).uri(path);
        request = request.header(header::AUTHORIZATION, format!("Bearer {}", self.secret));
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        self.client.send(request.body(body).unwrap()).await
    }

    pub async fn get(&self, path: &str) -> Answer {
        self.ask(Method::GET, path, &[], None).await
    }

    /// With an Idempotency-Key of its own.
    pub async fn post(&self, path: &str, body: &Value) -> Answer {
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        self.post_as(path, &format!("\"request-{count}\""), body).await
    }

    /// With this Idempotency-Key.
    pub async fn post_as(&self, path: &str, idempotency: &str, body: &Value) -> Answer {
        let body = Some(body.to_string().into_bytes());
        self.ask(Method::POST, path, &[("idempotency-key", idempotency)], body).await
    }
}

impl Answer {
    /// The answer as JSON, with this status.
    #[track_caller]
    pub fn json(&self, status: u16) -> Value {
        assert_eq!(self.status.as_u16(), status, "{}", self.text());
        serde_json::from_slice(&self.bytes).unwrap()
    }

    /// Pointers and codes of a problem with this status.
    #[track_caller]
    pub fn faults(&self, status: u16) -> Vec<(String, String)> {
        assert_eq!(self.headers[header::CONTENT_TYPE], "application/problem+json");
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        let body = self.json(status);
        assert_eq!(body["status"], status);
        let errors = body["errors"].as_array().unwrap().iter();
        errors.map(|error| (text(&error["pointer"]), text(&error["code"]))).collect()
    }
}

/// A notice as a program sends it.
pub fn json_of(draft: &Draft, policy: &str) -> Value {
    let lines = draft.locations.lines().filter_map(|line| Location::parse(line).unwrap());
    let locations: Vec<Value> = lines
        .map(|it| {
            let mut location = json!({});
            if let Some(address) = &it.address {
                location["address"] = json!(address.as_str());
            }
            if let Some(place) = &it.place {
                location["place"] = json!(place.as_str());
            }
            location
        })
        .collect();
    let works: Vec<Value> = draft
        .works
        .iter()
        .map(
            |it| json!({ "kind": it.kind, "description": it.description, "original": it.original }),
        )
        .collect();
    json!({
        "policy": policy,
        "subsection": draft.subsection,
        "signer_name": draft.signer,
        "organisation": draft.organisation,
        "on_behalf_of": draft.capacity,
        "owner_name": draft.owner,
        "email": draft.email,
        "phone": draft.phone,
        "postal_address": draft.address,
        "country": draft.country,
        "works": works,
        "locations": locations,
        "statements": {
            "good_faith": draft.statements.good_faith,
            "accuracy": draft.statements.accuracy,
            "authority": draft.statements.authority,
        },
        "signature": draft.signature,
        "signed_on": draft.signed_on,
        "language": "en",
    })
}
