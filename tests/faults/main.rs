//! What is done to the running program on purpose: killed, starved, cut off, lied to.
#![expect(clippy::unwrap_used, reason = "a test may fail where it stands")]
#[path = "../suite/support/postgres.rs"]
mod postgres;
#[path = "../running/mod.rs"]
#[expect(dead_code, reason = "other tests do more with a running program")]
mod running;

mod disk;
mod goodbye;
mod import;
mod kill;
mod lost;
mod sockets;

/// Runs one test body on both databases, as two tests.
macro_rules! on_both {
    ($(fn $name:ident($home:ident) $body:block)+) => {$(
        mod $name {
            use super::*;

            fn body($home: &crate::running::Home) $body

            #[test]
            fn on_sqlite() {
                body(&crate::running::Home::on_sqlite());
            }

            #[test]
            fn on_postgres() {
                let Some(cluster) = crate::postgres::Cluster::shared() else { return };
                let url = crate::running::block_on(cluster.database());
                body(&crate::running::Home::on_postgres(url));
            }
        }
    )+};
}
use on_both;
