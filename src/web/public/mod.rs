//! The public pages: policies, the form, the status page.
use axum::Router;

use super::Web;

/// Routes that anybody may call.
pub fn routes() -> Router<Web> {
    Router::new()
}
