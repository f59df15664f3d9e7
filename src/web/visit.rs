//! A visit to a public page: the edge, the language that suits the visitor, and where the visit is.
use std::{convert::Infallible, ops::Deref};

use axum::{
    extract::FromRequestParts,
    http::{HeaderMap, Method, Uri, header, request::Parts},
};

use super::Web;
use crate::{domain::language::Language, formats::words::Words};

/// The parameter of an address that asks for a language, and the cookie that remembers a choice.
pub const LANGUAGE: &str = "language";

/// What a public page is made from.
#[derive(Clone)]
pub struct Visit {
    web: Web,
    /// The words of the visitor's language.
    pub words: Words,
    /// The language that the visitor chose here, whatever the browser asks for.
    pub chosen: Option<Language>,
    /// The address of this page, if it can be asked for again.
    pub here: Option<String>,
}

impl Deref for Visit {
    type Target = Web;

    fn deref(&self) -> &Web {
        &self.web
    }
}

impl Visit {
    /// Of a request: the address decides, then an earlier choice, then the browser.
    #[must_use]
    pub fn of(web: &Web, method: &Method, uri: &Uri, headers: &HeaderMap) -> Self {
        let languages = &web.app.settings.languages;
        let offered = |language: &Language| languages.is_offered(*language);
        let chosen = asked(uri).filter(offered).or_else(|| chosen(headers).filter(offered));
        let wished = || {
            let wish = headers.get(header::ACCEPT_LANGUAGE)?.to_str().ok()?;
            Some(languages.accepted(wish))
        };
        let language = chosen.or_else(wished).unwrap_or_default();
        let here = (method == Method::GET).then(|| local(uri));
        Self { web: web.clone(), words: Words::of(language), chosen, here }
    }

    /// For pages that are English for everybody.
    #[must_use]
    pub fn english(web: &Web) -> Self {
        Self { web: web.clone(), words: Words::default(), chosen: None, here: None }
    }
}

impl FromRequestParts<Web> for Visit {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, web: &Web) -> Result<Self, Infallible> {
        Ok(Self::of(web, &parts.method, &parts.uri, &parts.headers))
    }
}

/// The language that an address asks for: links in letters carry the one of their reader.
fn asked(uri: &Uri) -> Option<Language> {
    let query = uri.query()?.as_bytes();
    let (_, tag) = form_urlencoded::parse(query).find(|(name, _)| name == LANGUAGE)?;
    Language::of_tag(&tag)
}

fn chosen(headers: &HeaderMap) -> Option<Language> {
    let cookies = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    let mut pairs =
        cookies.flat_map(|line| line.split(';')).filter_map(|it| it.trim().split_once('='));
    pairs.find(|(name, _)| *name == LANGUAGE).and_then(|(_, tag)| Language::of_tag(tag))
}

/// Path and query without a wish for a language: whoever chooses another one wants that one.
fn local(uri: &Uri) -> String {
    let Some(query) = uri.query() else { return uri.path().to_owned() };
    let kept: Vec<&str> =
        query.split('&').filter(|pair| pair.split('=').next() != Some(LANGUAGE)).collect();
    if kept.is_empty() {
        uri.path().to_owned()
    } else {
        format!("{}?{}", uri.path(), kept.join("&"))
    }
}
