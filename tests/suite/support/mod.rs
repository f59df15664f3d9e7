//! What tests are written with: an app on each database, people, notices, letters.
mod app;
mod client;
mod counters;
mod life;
pub mod mails;
mod notices;
mod postgres;
pub mod story;

pub use app::{TestApp, policies, policies_with};
pub use client::{Answer, Client, ROOMY, form_of};
pub use counters::{
    LINES, counter_form_of, counter_notice, counter_notice_of, countered, places, served,
};
pub use life::Life;
pub use notices::{complete, draft, submission_bytes};
pub use postgres::Cluster;

/// Runs one test body on both databases, as two tests.
macro_rules! on_both {
    ($(async fn $name:ident($app:ident) $body:block)+) => {$(
        mod $name {
            use super::*;

            async fn body($app: crate::support::TestApp) $body

            #[tokio::test]
            async fn on_sqlite() {
                body(crate::support::TestApp::on_sqlite().await).await;
            }

            #[tokio::test]
            async fn on_postgres() {
                let Some(app) = crate::support::TestApp::on_postgres().await else { return };
                body(app).await;
            }
        }
    )+};
}
pub(crate) use on_both;
