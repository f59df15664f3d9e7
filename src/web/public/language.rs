//! Choosing a language: remembered by the browser, for pages of this site alone.
use axum::{
    http::{HeaderValue, header},
    response::{IntoResponse, Redirect, Response},
};
use serde::Deserialize;

use super::super::{Nope, extract::Form, visit::LANGUAGE};
use crate::domain::language::Language;

#[derive(Deserialize)]
pub struct Choice {
    language: String,
    /// The page that it was chosen on.
    #[serde(default)]
    back: String,
}

/// `POST /language`
pub async fn choose(Form(choice): Form<Choice>) -> Result<Response, Nope> {
    let language = Language::of_tag(&choice.language).ok_or(Nope::NotFound)?;
    let mut answer = Redirect::to(local(&choice.back)).into_response();
    let year = 365 * 24 * 60 * 60;
    let cookie =
        format!("{LANGUAGE}={}; Path=/; Max-Age={year}; SameSite=Lax; HttpOnly", language.tag());
    if let Ok(value) = HeaderValue::from_str(&cookie) {
        answer.headers_mut().insert(header::SET_COOKIE, value);
    }
    Ok(answer)
}

/// Only ever back to this site: one slash, and no backslash, which browsers take for another.
fn local(back: &str) -> &str {
    let is_plain = back.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\');
    let is_local = back.starts_with('/') && !back.starts_with("//");
    if is_local && is_plain { back } else { "/" }
}

#[cfg(test)]
mod tests {
    use super::local;

    #[test]
    fn nobody_is_led_to_another_site() {
        assert_eq!(local("/cases/SH-1?key=abc"), "/cases/SH-1?key=abc");
        for hostile in ["", "https://evil.example", "//evil.example", "/\\evil.example", "/a\r\nb"]
        {
            assert_eq!(local(hostile), "/", "{hostile}");
        }
    }
}
