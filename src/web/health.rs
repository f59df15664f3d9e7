//! Two answers for whoever watches: the process lives; it can also serve.
use axum::{
    extract::State,
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};

use super::Web;

fn plain(status: StatusCode, text: &'static str) -> Response {
    let kind = HeaderValue::from_static("text/plain; charset=utf-8");
    (status, [(header::CONTENT_TYPE, kind)], text).into_response()
}

/// The process answers.
pub async fn live() -> Response {
    plain(StatusCode::OK, "live\n")
}

/// The database answers, and its schema is the one this program knows.
pub async fn ready(State(web): State<Web>) -> Response {
    match web.app.db.behind().await {
        Ok(0) => plain(StatusCode::OK, "ready\n"),
        Ok(_) => {
            plain(StatusCode::SERVICE_UNAVAILABLE, "the database schema is behind: run migrate\n")
        }
        Err(_) => plain(StatusCode::SERVICE_UNAVAILABLE, "the database does not answer\n"),
    }
}
