//! The first question: copyright goes on to the form, every other matter to its own door.
use std::sync::Arc;

use askama::Template;
use axum::{http::StatusCode, response::Response};

use super::{
    super::{
        Nope,
        site::{Site, page},
        visit::Visit,
    },
    asked::Asked,
    form_page::FormPage,
    marked::{Marked, attributes},
    shelf::Elsewhere,
};
use crate::domain::policy::Route;

#[derive(Template)]
#[template(path = "public/routing.html")]
struct RoutingPage {
    site: Site,
    /// Key and title of every other matter.
    matters: Vec<(&'static str, Arc<Elsewhere>)>,
}

#[derive(Template)]
#[template(path = "public/elsewhere.html")]
struct ElsewherePage {
    site: Site,
    matter: Arc<Elsewhere>,
}

impl RoutingPage {
    fn law(&self, text: &str) -> Marked {
        Marked::law(self.site.words, text)
    }
}

impl ElsewherePage {
    fn law(&self, text: &str) -> Marked {
        Marked::law(self.site.words, text)
    }

    fn in_law(&self) -> Marked {
        attributes(self.site.words)
    }
}

/// `/notices/new`: the question, the form, or where the matter goes.
pub async fn ask(web: Visit, asked: Asked) -> Result<Response, Nope> {
    let about = asked.get("about");
    if about == "copyright" {
        return page(StatusCode::OK, &FormPage::blank(&web));
    }
    let site = Site::new(&web, "notice");
    if let Some(route) = Route::from_key(about) {
        return page(StatusCode::OK, &ElsewherePage { site, matter: web.shelf.elsewhere(route) });
    }
    let matters =
        Route::ALL.iter().map(|route| (route.key(), web.shelf.elsewhere(*route))).collect();
    page(StatusCode::OK, &RoutingPage { site, matters })
}
