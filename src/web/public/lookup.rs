//! Finding a case: by its number and key, or by a letter to the address that notices were sent from.
use std::time::Duration;

use askama::Template;
use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use serde::Deserialize;
use tokio::time::sleep;

use super::{
    super::{
        Nope,
        extract::{ClientIp, Form},
        site::{Site, page},
        visit::Visit,
    },
    asked::Asked,
};
use crate::{
    domain::party::Email,
    services::{ServiceError, access, mine},
};

/// Every request for a letter is answered after so long: what was found out meanwhile does not show.
const EVEN: Duration = Duration::from_millis(250);

#[derive(Template)]
#[template(path = "public/lookup.html")]
struct LookupPage {
    site: Site,
    number: String,
    /// The same words whatever was wrong: nobody learns which numbers exist.
    fault: String,
    email: String,
    email_fault: String,
    /// What has just happened: `asked`, `ended` or `left`.
    said: &'static str,
}

impl LookupPage {
    fn new(web: &Visit) -> Self {
        let site = Site::new(web, "status");
        Self {
            site,
            number: String::new(),
            fault: String::new(),
            email: String::new(),
            email_fault: String::new(),
            said: "",
        }
    }

    fn is_at_fault(&self) -> bool {
        !self.fault.is_empty() || !self.email_fault.is_empty()
    }
}

/// `/cases`, `/cases?number=&key=`
pub async fn find(web: Visit, asked: Asked) -> Result<Response, Nope> {
    let (number, key) = (asked.get("number"), asked.get("key"));
    let blank = LookupPage::new(&web);
    if number.is_empty() && key.is_empty() {
        let said = ["asked", "ended", "left"].into_iter().find(|it| !asked.get(it).is_empty());
        return page(StatusCode::OK, &LookupPage { said: said.unwrap_or_default(), ..blank });
    }
    match access::open(&web.app, number, key).await {
        Ok(file) => {
            let address = format!("/cases/{}?key={key}", file.case.number);
            Ok(Redirect::to(&address).into_response())
        }
        Err(ServiceError::NotFound) => {
            let (fault, number) = (web.words.say("lookup-none"), number.to_owned());
            page(StatusCode::NOT_FOUND, &LookupPage { number, fault, ..blank })
        }
        Err(error) => Err(error.into()),
    }
}

/// What the form that asks for a letter sends.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asking {
    email: String,
}

/// `POST /cases`: asks for a letter with a link to all cases of an address. The answer is the same
/// for every address.
pub async fn ask(
    web: Visit,
    ClientIp(from): ClientIp,
    Form(Asking { email }): Form<Asking>,
) -> Result<Response, Nope> {
    let fault = match Email::parse(&email) {
        Ok(Some(email)) => match web.senders.admit_asker(from) {
            Ok(()) => {
                let (done, ()) =
                    tokio::join!(mine::ask(&web.app, &email, web.words.language()), sleep(EVEN));
                done?;
                return Ok(Redirect::to("/cases?asked=yes").into_response());
            }
            Err(wait) => return too_many(&web, email.as_str(), wait),
        },
        Ok(None) => "lookup-email-missing",
        Err(_) => "lookup-email-wrong",
    };
    let email_fault = web.words.say(fault);
    let body = LookupPage { email, email_fault, ..LookupPage::new(&web) };
    page(StatusCode::UNPROCESSABLE_ENTITY, &body)
}

fn too_many(web: &Visit, email: &str, wait: u64) -> Result<Response, Nope> {
    let email_fault = web.words.tell("lookup-too-many").with("seconds", wait).to_string();
    let body = LookupPage { email: email.to_owned(), email_fault, ..LookupPage::new(web) };
    let mut answer = page(StatusCode::TOO_MANY_REQUESTS, &body)?;
    answer.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(wait));
    Ok(answer)
}
