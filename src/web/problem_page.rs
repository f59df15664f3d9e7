//! The page of an error: what happened and what to do, in the visitor's language.
use std::sync::Arc;

use askama::{Template, filters::Safe};
use axum::{
    extract::{Request, State},
    http::{StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};

use super::{
    Nope, Web,
    api::problem,
    error::Reason,
    refusal,
    site::{Site, page},
    visit::Visit,
};
use crate::formats::{form::FormError, words::Words};

#[derive(Template)]
#[template(path = "public/problem.html")]
struct ProblemPage {
    site: Site,
    title: String,
    text: String,
    agent: Option<Safe<String>>,
}

/// Puts words into every error that a handler or a layer answered with.
pub async fn with_words(State(web): State<Web>, request: Request, next: Next) -> Response {
    let is_for_programs = problem::is_ours(request.uri());
    let path = request.uri().path();
    // The desk is English for everybody.
    let mut visit = if path == "/desk" || path.starts_with("/desk/") {
        Visit::english(&web)
    } else {
        Visit::of(&web, request.method(), request.uri(), request.headers())
    };
    // Whatever address was tried, a case that somebody may not know of is the same page to the byte.
    visit.here = None;
    let response = next.run(request).await;
    let reason = match response.extensions().get::<Reason>() {
        Some(Reason(nope)) => nope.clone(),
        None => match bare(response.status(), &web) {
            Some(nope) if !response.headers().contains_key(header::CONTENT_TYPE) => Arc::new(nope),
            _ => return response,
        },
    };
    if is_for_programs {
        return problem::instead(response.status(), response.headers());
    }
    let body = ProblemPage::new(&visit, &reason);
    let (parts, _) = response.into_parts();
    match page(parts.status, &body) {
        Ok(mut rendered) => {
            if let Some(wait) = parts.headers.get(header::RETRY_AFTER) {
                rendered.headers_mut().insert(header::RETRY_AFTER, wait.clone());
            }
            rendered
        }
        Err(_) => parts.status.into_response(),
    }
}

impl ProblemPage {
    fn new(visit: &Visit, nope: &Nope) -> Self {
        let address = &visit.app.policies.agent().email;
        let agent = visit.words.tell("problem-agent").with("address", address);
        Self {
            site: Site::new(visit, ""),
            title: visit.words.say(title(nope)),
            text: text(nope, visit.words),
            agent: names_agent(nope).then(|| agent.linked(&[format!("mailto:{address}")])),
        }
    }
}

const fn title(nope: &Nope) -> &'static str {
    match nope {
        Nope::NotFound => "problem-not-found",
        Nope::Method => "problem-method",
        Nope::Form(_) => "problem-form",
        Nope::MediaType => "problem-media-type",
        Nope::TooLarge(_) => "problem-too-large",
        Nope::Truncated => "problem-truncated",
        Nope::TooMany(_) => "problem-too-many",
        Nope::CrossSite => "problem-cross-site",
        Nope::Forbidden => "problem-forbidden",
        Nope::SignedOut => "problem-signed-out",
        Nope::Rules(_) | Nope::Refused(_) => "problem-refused",
        Nope::EmptyFile => "problem-empty-file",
        Nope::Stale => "problem-stale",
        Nope::Unavailable => "problem-unavailable",
        Nope::Unsure => "problem-unsure",
        Nope::Damaged => "problem-damaged",
        Nope::Broken => "problem-broken",
    }
}

fn text(nope: &Nope, words: Words) -> String {
    let refused = |why: String| words.tell("problem-refused-text").with("why", why).to_string();
    words.say(match nope {
        Nope::TooLarge(most) => {
            let text = words.tell("problem-too-large-text").with("kilobytes", most / 1024);
            return text.to_string();
        }
        Nope::TooMany(seconds) => {
            let text = words.tell("problem-too-many-text").with("seconds", *seconds);
            return text.to_string();
        }
        Nope::Rules(why) => return refused(refusal::said(words, why)),
        Nope::Refused(why) => return refused(refusal::sentence(why)),
        Nope::Form(FormError::Encoding) => "problem-form-encoding",
        Nope::Form(FormError::TooManyFields) => "problem-form-many",
        Nope::Form(FormError::Fields) => "problem-form-fields",
        Nope::NotFound => "problem-not-found-text",
        Nope::Method => "problem-method-text",
        Nope::MediaType => "problem-media-type-text",
        Nope::Truncated => "problem-truncated-text",
        Nope::CrossSite => "problem-cross-site-text",
        Nope::Forbidden => "problem-forbidden-text",
        Nope::SignedOut => "problem-signed-out-text",
        Nope::EmptyFile => "problem-empty-file-text",
        Nope::Stale => "problem-stale-text",
        Nope::Unavailable => "problem-unavailable-text",
        Nope::Unsure => "problem-unsure-text",
        Nope::Damaged => "problem-damaged-text",
        Nope::Broken => "problem-broken-text",
    })
}

/// The agent can be reached without this website.
const fn names_agent(nope: &Nope) -> bool {
    matches!(
        nope,
        Nope::Form(_)
            | Nope::MediaType
            | Nope::TooLarge(_)
            | Nope::Truncated
            | Nope::TooMany(_)
            | Nope::Unavailable
            | Nope::Unsure
            | Nope::Broken
    )
}

/// What a layer answered without saying why.
fn bare(status: StatusCode, web: &Web) -> Option<Nope> {
    Some(match status {
        StatusCode::PAYLOAD_TOO_LARGE => Nope::TooLarge(web.settings.form_bytes),
        StatusCode::FORBIDDEN => Nope::CrossSite,
        StatusCode::REQUEST_TIMEOUT => Nope::Truncated,
        StatusCode::SERVICE_UNAVAILABLE => Nope::Unavailable,
        StatusCode::INTERNAL_SERVER_ERROR => Nope::Broken,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use crate::domain::{case::Refused, language::Language};

    use super::*;

    #[test]
    fn every_error_has_a_title_and_a_text_in_every_language() {
        let all = [
            Nope::NotFound,
            Nope::Method,
            Nope::Form(FormError::Encoding),
            Nope::Form(FormError::TooManyFields),
            Nope::Form(FormError::Fields),
            Nope::MediaType,
            Nope::TooLarge(4096),
            Nope::Truncated,
            Nope::TooMany(1),
            Nope::TooMany(30),
            Nope::CrossSite,
            Nope::Forbidden,
            Nope::SignedOut,
            Nope::Rules(Refused::NothingChosen),
            Nope::Refused("the address is damaged".to_owned()),
            Nope::EmptyFile,
            Nope::Stale,
            Nope::Unavailable,
            Nope::Unsure,
            Nope::Damaged,
            Nope::Broken,
        ];
        for nope in all {
            for language in Language::ALL {
                let words = Words::of(language);
                // What the catalogue lacks panics in a test.
                assert!(words.say(title(&nope)).len() < text(&nope, words).len(), "{nope}");
            }
        }
    }

    #[test]
    fn a_form_that_could_not_be_read_is_told_in_the_words_of_its_error() {
        for error in [FormError::Encoding, FormError::TooManyFields, FormError::Fields] {
            let (said, why) = (text(&Nope::Form(error), Words::default()), error.to_string());
            assert!(said.contains(&why), "{said}");
        }
    }
}
