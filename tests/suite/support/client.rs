//! A browser without a screen: requests in process, the session cookie kept.
use std::{collections::BTreeMap, sync::Mutex};

use axum::{
    body::Body,
    http::{HeaderMap, Request, StatusCode, header},
};
use safeharbor::{
    domain::{draft::Draft, person::Role},
    web::{self, EdgeSettings, Web, brand::Brand},
};
use tower::ServiceExt;

use super::TestApp;

/// Sends requests to an app, as one visitor.
pub struct Client<'a> {
    app: &'a TestApp,
    web: Web,
    cookie: Mutex<Option<String>>,
}

/// What came back.
#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub bytes: Vec<u8>,
}

/// Limits that no ordinary test meets.
pub const ROOMY: EdgeSettings = EdgeSettings {
    trusted_proxies: vec![],
    notices_per_minute: 0,
    api_per_minute: 0,
    form_bytes: 8 * 1024 * 1024,
    brand: Brand { accent: None, logo: None },
    dev: false,
};

impl<'a> Client<'a> {
    /// A visitor.
    pub fn new(app: &'a TestApp) -> Self {
        Self::with(app, ROOMY)
    }

    /// A visitor of a server with these settings.
    pub fn with(app: &'a TestApp, settings: EdgeSettings) -> Self {
        Self { app, web: Web::new(app.app.clone(), settings), cookie: Mutex::new(None) }
    }

    /// Somebody signed in at the desk.
    pub async fn signed_in(app: &'a TestApp, name: &str, role: Role) -> Self {
        let person = app.person(name, role).await;
        let client = Self::new(app);
        let form = [("email", person.email.as_str()), ("password", "a long enough password")];
        assert_eq!(client.post("/desk/sign-in", &form).await.status, StatusCode::SEE_OTHER);
        client
    }

    /// The cookie that it holds.
    pub fn cookie(&self) -> Option<String> {
        self.cookie.lock().unwrap().clone()
    }

    /// Makes it hold another one.
    pub fn hold(&self, cookie: String) {
        *self.cookie.lock().unwrap() = Some(cookie);
    }

    /// Any request.
    pub async fn send(&self, request: Request<Body>) -> Answer {
        let mut request = request;
        if let Some(cookie) = self.cookie.lock().unwrap().clone() {
            request.headers_mut().insert(header::COOKIE, cookie.parse().unwrap());
        }
        let response = web::router(&self.web).oneshot(request).await.expect("a router never fails");
        let (parts, body) = response.into_parts();
        if let Some(set) = parts.headers.get(header::SET_COOKIE) {
            let pair = set.to_str().unwrap().split(';').next().unwrap().to_owned();
            *self.cookie.lock().unwrap() = (!pair.ends_with('=')).then_some(pair);
        }
        let bytes = axum::body::to_bytes(body, usize::MAX).await.expect("a body").to_vec();
        Answer { status: parts.status, headers: parts.headers, bytes }
    }

    /// Opens an address.
    pub async fn get(&self, path: &str) -> Answer {
        self.send(Request::get(path).body(Body::empty()).unwrap()).await
    }

    /// Sends a form from a page of ours.
    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        self.post_bytes(path, body.into_bytes()).await
    }

    /// Sends the bytes of a form.
    pub async fn post_bytes(&self, path: &str, body: Vec<u8>) -> Answer {
        let request = Request::post(path)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "same-origin")
            .body(Body::from(body))
            .unwrap();
        self.send(request).await
    }

    /// The policy version in force.
    pub fn policy(&self) -> String {
        self.app.app.policies.copyright().version().to_string()
    }

    /// Fills in and sends the form.
    pub async fn submit(&self, draft: &Draft, token: &str) -> Answer {
        self.post_bytes("/notices", form_of(draft, &self.policy(), token, &[])).await
    }
}

/// The form as a browser encodes it.
pub fn form_of(draft: &Draft, policy: &str, token: &str, more: &[(&str, &str)]) -> Vec<u8> {
    let yes = |given| if given { "yes" } else { "" };
    let mut form = form_urlencoded::Serializer::new(String::new());
    form.append_pair("policy", policy).append_pair("token", token);
    let fields: BTreeMap<&str, &str> = [
        ("subsection", draft.subsection.as_str()),
        ("signer_name", &draft.signer),
        ("organisation", &draft.organisation),
        ("on_behalf_of", &draft.capacity),
        ("owner_name", &draft.owner),
        ("email", &draft.email),
        ("phone", &draft.phone),
        ("postal_address", &draft.address),
        ("country", &draft.country),
        ("locations", &draft.locations),
        ("signature", &draft.signature),
        ("signed_on", &draft.signed_on),
        ("website", &draft.honeypot),
        ("good_faith", yes(draft.statements.good_faith)),
        ("accuracy", yes(draft.statements.accuracy)),
        ("authority", yes(draft.statements.authority)),
    ]
    .into();
    form.extend_pairs(fields);
    for (number, work) in (1..).zip(&draft.works) {
        form.append_pair(&format!("work.{number}.kind"), &work.kind)
            .append_pair(&format!("work.{number}.description"), &work.description)
            .append_pair(&format!("work.{number}.original"), &work.original);
    }
    form.extend_pairs(more);
    form.finish().into_bytes()
}

impl Answer {
    /// The page as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }

    /// Where a redirect leads.
    pub fn location(&self) -> String {
        self.headers.get(header::LOCATION).expect("a redirect").to_str().unwrap().to_owned()
    }

    /// Fails unless the page has this status and says these words.
    #[track_caller]
    pub fn says(&self, status: u16, words: &[&str]) -> &Self {
        let text = self.text();
        assert_eq!(self.status.as_u16(), status, "{text}");
        for word in words {
            assert!(text.contains(word), "“{word}” is not in:\n{text}");
        }
        self
    }
}
