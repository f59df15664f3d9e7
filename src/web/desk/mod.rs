//! The desk: every route states the permission it needs, and one layer asks for it.
mod session;

use axum::{Router, middleware};

use super::Web;
use crate::domain::person::Permission;

/// Routes of the desk.
pub fn routes(web: &Web) -> Router<Web> {
    Router::new().merge(guarded(Router::new(), web, Permission::ReadCases))
}

/// Nothing behind it is reached without a session whose role has `permission`.
fn guarded(routes: Router<Web>, web: &Web, permission: Permission) -> Router<Web> {
    routes.route_layer(middleware::from_fn_with_state((web.clone(), permission), session::admit))
}
