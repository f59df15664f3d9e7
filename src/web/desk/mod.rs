//! The desk: every route states the permission it needs, and one layer asks for it.
mod account;
mod case;
pub mod cursor;
mod designation;
mod due;
mod entry;
mod evidence;
mod frame;
mod home;
mod imports;
mod keys;
mod letter;
mod letters;
mod messages;
mod people;
pub mod picture;
mod queue;
mod reading;
mod row;
pub mod sender;
mod session;
mod steps;
mod subpoena;
mod subscribers;

use axum::{
    Router,
    extract::DefaultBodyLimit,
    middleware,
    routing::{get, post},
};

use super::Web;
use crate::domain::person::Permission;

/// Routes of the desk.
pub fn routes(web: &Web) -> Router<Web> {
    let read = Router::new()
        .route("/desk", get(home::home))
        .route("/desk/queue", get(queue::queue))
        .route("/desk/carry-out", get(queue::carry_out))
        .route("/desk/letters", get(letters::letters))
        .route("/desk/letters/{id}", get(letter::show))
        .route("/desk/letters/{id}/letter.pdf", get(letter::paper))
        .route("/desk/letters/{id}/receipt.pdf", get(letter::receipt))
        .route("/desk/messages", get(messages::list))
        .route("/desk/messages/{id}", get(messages::show))
        .route("/desk/messages/{id}/original", get(messages::original))
        .route("/desk/subscribers", get(subscribers::search))
        .route("/desk/subscribers/{id}", get(subscribers::show))
        .route("/desk/steps", get(steps::open))
        .route("/desk/designation", get(designation::show))
        .route("/desk/imports", get(imports::list))
        .route("/desk/imports/{id}", get(imports::show))
        .route("/desk/imports/{id}/report.csv", get(imports::csv))
        .route("/desk/imports/{id}/file", get(imports::file))
        .route("/desk/cases/{number}/sender", get(sender::show))
        .route("/desk/cases/{number}/subpoenas", get(subpoena::show))
        .route("/desk/cases/{number}/evidence/{id}", get(evidence::download))
        .route("/desk/cases/{number}/reading", get(reading::show))
        .route("/desk/cases/{number}", get(case::show));
    let decide = Router::new()
        .route("/desk/entry", get(entry::blank).post(entry::send))
        .route("/desk/cases/{number}/evidence", post(evidence::add))
        .route("/desk/cases/{number}/reading", post(reading::read))
        .route("/desk/cases/{number}/decide", post(case::decide))
        .route("/desk/cases/{number}/confirm", post(case::confirm))
        .route("/desk/cases/{number}/reopen", post(case::reopen))
        .route("/desk/cases/{number}/overturn", post(case::overturn))
        .route("/desk/cases/{number}/dismiss", post(case::dismiss))
        .route("/desk/cases/{number}/hand-over", post(case::hand_over))
        .route("/desk/cases/{number}/note", post(case::note))
        .route("/desk/cases/{number}/sender/warn", post(sender::warn))
        .route("/desk/cases/{number}/sender/suspend", post(sender::suspend))
        .route("/desk/cases/{number}/sender/readmit", post(sender::readmit))
        .route("/desk/cases/{number}/subpoenas", post(subpoena::record))
        .route("/desk/cases/{number}/certified-copy", post(subpoena::certified_copy))
        .route("/desk/steps/{id}/approve", post(steps::approve))
        .route("/desk/steps/{id}/decline", post(steps::decline))
        .route("/desk/steps/{id}/lift", post(steps::lift))
        .route("/desk/cases/{number}/instruct", post(case::instruct))
        .route("/desk/cases/{number}/correct", post(case::correct))
        .route("/desk/cases/{number}/account", post(case::account))
        .route("/desk/cases/{number}/hold", post(case::hold))
        .route("/desk/cases/{number}/retraction", post(case::retraction))
        .route("/desk/cases/{number}/lay-ground", post(case::lay_ground))
        .route("/desk/cases/{number}/lift-ground", post(case::lift_ground))
        .route("/desk/cases/{number}/vouch", post(case::vouch))
        .route("/desk/cases/{number}/decline", post(case::decline))
        .route("/desk/cases/{number}/confirm-hold", post(case::confirm_hold))
        .route("/desk/cases/{number}/refuse-hold", post(case::refuse_hold))
        .route("/desk/cases/{number}/end-hold", post(case::end_hold))
        .route("/desk/cases/{number}/answer", post(case::answer))
        .route("/desk/cases/{number}/revoke-keys", post(case::revoke_keys))
        .route("/desk/messages/{id}/seen", post(messages::seen))
        .route("/desk/letters/{id}/posted", post(letter::posted))
        .route("/desk/letters/{id}/delivered", post(letter::delivered))
        .route("/desk/letters/{id}/came-back", post(letter::came_back))
        .route("/desk/letters/{id}/again", post(letter::again))
        .route("/desk/letters/{id}/undeliverable", post(letter::undeliverable));
    let import = Router::new()
        .route("/desk/imports/new", get(imports::form))
        .route("/desk/imports", post(imports::upload))
        .route("/desk/imports/{id}/start", post(imports::start))
        .route("/desk/imports/{id}/open", post(imports::open))
        .route("/desk/imports/{id}/cancel", post(imports::cancel))
        .layer(DefaultBodyLimit::max(imports::UPLOAD_MOST));
    let manage = Router::new()
        .route("/desk/people", get(people::people))
        .route("/desk/people/invite", post(people::invite))
        .route("/desk/people/close", post(people::close));
    let keys = Router::new()
        .route("/desk/keys", get(keys::keys))
        .route("/desk/keys/make", post(keys::make))
        .route("/desk/keys/revoke", post(keys::revoke));
    Router::new()
        .route("/desk/sign-in", get(account::sign_in_form).post(account::sign_in))
        .route("/desk/sign-out", post(account::sign_out))
        .route("/desk/welcome/{token}", get(account::welcome).post(account::accept))
        .merge(guarded(read, web, Permission::ReadCases))
        .merge(guarded(decide, web, Permission::DecideCases))
        .merge(guarded(import, web, Permission::DecideCases))
        .merge(guarded(manage, web, Permission::ManagePeople))
        .merge(guarded(keys, web, Permission::ManageKeys))
}

/// Nothing behind it is reached without a session whose role has `permission`.
fn guarded(routes: Router<Web>, web: &Web, permission: Permission) -> Router<Web> {
    routes.route_layer(middleware::from_fn_with_state((web.clone(), permission), session::admit))
}
