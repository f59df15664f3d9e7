//! What every page shares: the provider, the agent, the warning, the assets.
use askama::Template;
use axum::{
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};

use super::{Nope, Web, assets, brand::Mark, visit::Visit};
use crate::{domain::language::Language, formats::words::Words};

/// The context of `templates/base.html`.
pub struct Site {
    /// Name of the provider.
    pub provider: String,
    /// Address of the style sheet of all pages.
    pub css: String,
    /// Address of the style sheet that pages of the desk load besides.
    pub desk_css: String,
    /// Address of the style sheet with the provider's colour; none for our own.
    pub brand: Option<String>,
    /// The provider's logo; none where its name stands in its place.
    pub logo: Option<Mark>,
    /// Address of the script.
    pub js: String,
    /// Address of the icon in the tab of a browser.
    pub icon: String,
    /// A warning on every page, while something must still be filled in.
    pub banner: Option<String>,
    /// The designated agent, line by line.
    pub agent: Vec<String>,
    /// The entry of the navigation that is the current one.
    pub here: &'static str,
    /// The words of the visitor's language.
    pub words: Words,
    /// The address of this page, while it can be shown in another language.
    pub again: Option<String>,
    /// Nobody has reviewed the translation that it is shown in.
    pub is_unreviewed: bool,
    offered: Vec<Language>,
}

impl Site {
    /// A page of the desk, which is English.
    #[must_use]
    pub fn of_desk(web: &Web, here: &'static str) -> Self {
        Self::new(&Visit::english(web), here)
    }

    /// The languages that it can be read in.
    #[must_use]
    pub fn languages(&self) -> Vec<Language> {
        self.offered.clone()
    }

    /// The site as it is now, on the page `here`.
    #[must_use]
    pub fn new(visit: &Visit, here: &'static str) -> Self {
        let web: &Web = visit;
        let policies = web.app.policies.in_force();
        let missing = policies.placeholders().len();
        let banner = (missing > 0)
            .then(|| visit.words.tell("base-placeholders").with("missing", missing).to_string());
        let languages = &web.app.settings.languages;
        let offered = languages.offered().to_vec();
        Self {
            provider: policies.provider.legal_name.clone(),
            css: assets::address("site.css"),
            desk_css: assets::address("desk.css"),
            brand: web.dress.sheet(),
            logo: web.dress.logo(),
            js: assets::address("site.js"),
            icon: web.dress.icon(),
            banner,
            agent: policies.agent.lines(),
            here,
            words: visit.words,
            again: visit.here.clone().filter(|_| offered.len() > 1),
            is_unreviewed: !languages.is_reviewed(visit.words.language()),
            offered,
        }
    }
}

/// A rendered page. Pages speak of cases and change with them, so nobody keeps a copy.
pub fn page(status: StatusCode, template: &impl Template) -> Result<Response, Nope> {
    let headers =
        [(header::CONTENT_TYPE, "text/html; charset=utf-8"), (header::CACHE_CONTROL, "no-store")];
    Ok((status, headers, template.render()?).into_response())
}
