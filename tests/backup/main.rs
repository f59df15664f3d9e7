//! Installations copied, put back and moved: with everything in them, under load, killed on the way.
#![expect(clippy::unwrap_used, reason = "a test may fail where it stands")]
#[path = "../filled/mod.rs"]
mod filled;
#[path = "../running/mod.rs"]
#[expect(dead_code, unused_imports, reason = "other tests do more with a running program")]
mod running;
#[path = "../suite/support/mod.rs"]
#[expect(dead_code, unused_imports, unused_macros, reason = "other tests do more with an app")]
mod support;

mod backup;
mod broken;
mod desk;
mod moved;
mod transfer;
