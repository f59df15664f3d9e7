//! The programming interface: JSON under `/api/v1`, described by its own document and page.
pub(super) mod answer;
mod auth;
mod body;
mod cases;
mod claim;
mod counter;
mod document;
mod letters;
mod mail;
mod notices;
mod once;
mod page;
pub mod problem;
mod reading;
mod review;
mod schema;
pub(super) mod told;

use axum::{Router, middleware, routing::get};
use utoipa_axum::{router::OpenApiRouter, routes};

use super::Web;
use crate::domain::api_key::Scope;

/// Every operation under the scopes of which a key needs one.
fn operations() -> [(&'static [Scope], OpenApiRouter<Web>); 7] {
    [
        (
            &[Scope::NoticesWrite],
            OpenApiRouter::new()
                .routes(routes!(notices::send))
                .routes(routes!(notices::send_batch))
                .routes(routes!(claim::complete))
                .routes(routes!(claim::retract)),
        ),
        (
            &[Scope::NoticesWrite, Scope::CasesRead],
            OpenApiRouter::new().routes(routes!(cases::show)),
        ),
        (&[Scope::CasesRead], OpenApiRouter::new().routes(routes!(cases::list))),
        (
            &[Scope::CasesDecide],
            OpenApiRouter::new()
                .routes(routes!(review::decide))
                .routes(routes!(review::confirm))
                .routes(routes!(review::name_account)),
        ),
        (&[Scope::CounterNoticesWrite], OpenApiRouter::new().routes(routes!(counter::send))),
        (&[Scope::MailWrite], OpenApiRouter::new().routes(routes!(mail::hand_in))),
        (
            &[Scope::LettersWrite],
            OpenApiRouter::new().routes(routes!(letters::list)).routes(routes!(letters::delivered)),
        ),
    ]
}

/// Routes of the programming interface.
pub fn routes(web: &Web) -> Router<Web> {
    let open = Router::new()
        .route("/api", get(page::page))
        .route("/api/v1/openapi.json", get(document::serve));
    operations().into_iter().fold(open, |all, (scopes, routes)| {
        let admit = middleware::from_fn_with_state((web.clone(), scopes), auth::admit);
        let (routes, _) = routes.split_for_parts();
        all.merge(routes.route_layer(admit))
    })
}
