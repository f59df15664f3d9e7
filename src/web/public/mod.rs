//! The public pages: policies, the form, the status page.
mod asked;
mod case;
pub(super) mod check_page;
mod complaint;
mod complete;
mod contact;
pub mod counter;
mod differences_page;
mod entry;
mod faults;
pub(super) mod form_page;
mod help;
mod hold;
mod language;
mod letters;
mod lines;
mod location_row;
mod lookup;
mod marked;
mod material;
mod mine;
mod next_step;
mod notice;
mod policies;
mod policy_json;
pub(super) mod purpose;
pub(super) mod reading;
mod retract_page;
mod routing;
mod seen;
mod sent_page;
pub mod shelf;
mod slip;
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
        .route("/notices/locations", post(lines::look))
        .route("/counter-notices/new", get(counter::ask).post(counter::fill))
        .route("/counter-notices/find", post(counter::find))
        .route("/counter-notices", post(counter::send))
        .route("/help", get(help::find))
        .route("/help/{slug}", get(help::read))
        .route("/help/{slug}/answer", post(help::answer))
        .route("/contact", get(contact::show))
        .route("/cases", get(lookup::find).post(lookup::ask))
        .route("/cases/{number}", get(case::show))
        .route("/cases/{number}/receipt.pdf", get(case::receipt))
        .route("/cases/{number}/complete", get(complete::show).post(complete::send))
        .route("/cases/{number}/retract", post(case::retract))
        .route("/cases/{number}/material", get(material::show))
        .route("/cases/{number}/hold", get(hold::ask).post(hold::send))
        .route("/cases/{number}/complain", get(complaint::ask).post(complaint::send))
        .route("/mine", get(mine::show))
        .route("/mine/cases.csv", get(mine::csv))
        .route("/mine/cases.json", get(mine::json))
        .route("/mine/cases/{number}", get(mine::case))
        .route("/mine/cases/{number}/receipt.pdf", get(mine::receipt))
        .route("/mine/sign-out", post(mine::leave))
        .route("/mine/{token}", get(mine::offer).post(mine::enter))
        .route("/counter-notices/{number}/{counter}", get(counter::show))
        .route("/counter-notices/{number}/{counter}/receipt.pdf", get(counter::receipt))
}
