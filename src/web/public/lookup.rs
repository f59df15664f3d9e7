//! Looking a case up by its number and key, for whoever has them on paper.
use askama::Template;
use axum::{
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};

use super::{
    super::{
        Nope,
        site::{Site, page},
        visit::Visit,
    },
    asked::Asked,
};
use crate::services::{ServiceError, access};

#[derive(Template)]
#[template(path = "public/lookup.html")]
struct LookupPage {
    site: Site,
    number: String,
    /// The same words whatever was wrong: nobody learns which numbers exist.
    fault: &'static str,
}

/// `/cases`, `/cases?number=&key=`
pub async fn find(web: Visit, asked: Asked) -> Result<Response, Nope> {
    let (number, key) = (asked.get("number"), asked.get("key"));
    let site = Site::new(&web, "status");
    if number.is_empty() && key.is_empty() {
        return page(StatusCode::OK, &LookupPage { site, number: String::new(), fault: "" });
    }
    match access::open(&web.app, number, key).await {
        Ok(file) => {
            let address = format!("/cases/{}?key={key}", file.case.number);
            Ok(Redirect::to(&address).into_response())
        }
        Err(ServiceError::NotFound) => {
            let fault = "No case has this number and this key";
            let number = number.to_owned();
            page(StatusCode::NOT_FOUND, &LookupPage { site, number, fault })
        }
        Err(error) => Err(error.into()),
    }
}
