//! The public pages: policies, the form, the status page.
mod asked;
mod case;
pub(super) mod check_page;
mod complaint;
mod complete;
pub mod counter;
mod differences_page;
mod entry;
mod faults;
pub(super) mod form_page;
mod hold;
mod language;
mod location_row;
mod lookup;
mod material;
mod notice;
mod policies;
mod policy_json;
pub(super) mod purpose;
pub(super) mod reading;
mod retract_page;
mod routing;
mod sent_page;
pub mod shelf;
mod status_page;
mod timeline;
mod told;
pub mod versions;

use axum::{
    Router,
    routing::{get, post},
};

use super::Web;

/// Routes that anybody may call.
pub fn routes() -> Router<Web> {
    Router::new()
        .route("/", get(entry::show))
        .route("/language", post(language::choose))
        .route("/policies", get(policies::list))
        .route("/policies/{slug}", get(policies::show))
        .route("/policies/{slug}/versions", get(policies::versions))
        .route("/policies/{slug}/differences", get(differences_page::show))
        .route("/notices/new", get(routing::ask).post(notice::fill))
        .route("/notices", post(notice::send))
        .route("/counter-notices/new", get(counter::ask).post(counter::fill))
        .route("/counter-notices/find", post(counter::find))
        .route("/counter-notices", post(counter::send))
        .route("/cases", get(lookup::find))
        .route("/cases/{number}", get(case::show))
        .route("/cases/{number}/receipt.pdf", get(case::receipt))
        .route("/cases/{number}/complete", get(complete::show).post(complete::send))
        .route("/cases/{number}/retract", post(case::retract))
        .route("/cases/{number}/material", get(material::show))
        .route("/cases/{number}/hold", get(hold::ask).post(hold::send))
        .route("/cases/{number}/complain", get(complaint::ask).post(complaint::send))
        .route("/counter-notices/{number}/{counter}", get(counter::show))
        .route("/counter-notices/{number}/{counter}/receipt.pdf", get(counter::receipt))
}
