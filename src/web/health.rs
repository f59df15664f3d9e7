//! Two answers for whoever watches: the process lives; it can also serve.
use std::sync::atomic::{AtomicBool, Ordering};

use axum::{
    extract::State,
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};

use super::Web;
use crate::store::Schema;

fn plain(status: StatusCode, text: &'static str) -> Response {
    let kind = HeaderValue::from_static("text/plain; charset=utf-8");
    (status, [(header::CONTENT_TYPE, kind)], text).into_response()
}

/// The process answers.
pub async fn live() -> Response {
    plain(StatusCode::OK, "live\n")
}

/// Traffic is wanted: the database answers, and its schema is one that this program can work with.
pub async fn ready(State(web): State<Web>) -> Response {
    let why_not = if web.leaving.is_so() {
        "this node is about to stop\n"
    } else {
        match web.app.db.schema().await {
            Ok(Schema::Fits) => return plain(StatusCode::OK, "ready\n"),
            Ok(Schema::Behind(_)) => "the database schema is behind: run migrate\n",
            Ok(Schema::Beyond) => "the database schema is that of a newer safeharbor\n",
            Err(_) => "the database does not answer\n",
        }
    };
    plain(StatusCode::SERVICE_UNAVAILABLE, why_not)
}

/// Whether this node is about to stop. It still answers, and asks everybody to come back elsewhere.
#[derive(Debug, Default)]
pub struct Leaving(AtomicBool);

impl Leaving {
    /// From now on.
    pub fn begin(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    /// Whether it is.
    #[must_use]
    pub fn is_so(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}
