//! The survival run: whatever is done to the real program, nothing that was acknowledged is lost.
//!
//! `cargo test --test survival`, and `SAFEHARBOR_SURVIVAL=long` for hours of load in minutes.
#![expect(clippy::unwrap_used, reason = "a test may fail where it stands")]
#[path = "../smtp/mailer.rs"]
#[expect(dead_code, reason = "tests of mail do more with a mail server")]
mod mailer;
#[path = "../suite/support/postgres.rs"]
mod postgres;
#[path = "../running/mod.rs"]
#[expect(dead_code, unused_imports, reason = "other tests do more with a running program")]
mod running;

mod checker;
mod checker_tests;
mod clock;
mod crowd;
mod disk;
mod failover;
mod house;
mod instance;
mod kills;
mod letters;
mod load;
mod replicas;
mod shapes;
mod times;

use std::sync::{Mutex, MutexGuard, PoisonError};

/// One scenario at a time: each has the machine to itself.
static STAGE: Mutex<()> = Mutex::new(());

fn stage() -> MutexGuard<'static, ()> {
    STAGE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The long form has more load, more rounds, and every scenario on both databases.
fn is_long() -> bool {
    std::env::var("SAFEHARBOR_SURVIVAL").is_ok_and(|form| form == "long")
}

/// How often something is done.
fn rounds(short: usize, long: usize) -> usize {
    if is_long() { long } else { short }
}

/// Runs one scenario on both databases, as two tests; on PostgreSQL with so many nodes.
macro_rules! on_both {
    ($(fn $name:ident($house:ident, $nodes:literal) $body:block)+) => {$(
        mod $name {
            use super::*;

            fn body(mut $house: crate::house::House) $body

            #[test]
            fn on_sqlite() {
                let _stage = crate::stage();
                crate::house::House::on_sqlite().map(body);
            }

            #[test]
            fn on_postgres() {
                let _stage = crate::stage();
                crate::house::House::on_postgres($nodes).map(body);
            }
        }
    )+};
}
use on_both;
