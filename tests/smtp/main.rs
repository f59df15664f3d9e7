//! Letters to a real mail server: they arrive whole and once, whatever the server does meanwhile.
#![expect(clippy::unwrap_used, reason = "a test may fail where it stands")]
#[path = "../running/mod.rs"]
#[expect(dead_code, unused_imports, reason = "other tests do more with a running program")]
mod running;

mod arrival;
mod mailer;
mod tls;
mod trouble;
