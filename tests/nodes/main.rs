//! Three nodes behind haproxy, on one PostgreSQL behind pgbouncer, configured as `docs/NODES.md` says.
#![expect(clippy::unwrap_used, reason = "a test may fail where it stands")]
#[path = "../suite/support/postgres.rs"]
mod postgres;
#[path = "../running/mod.rs"]
#[expect(dead_code, unused_imports, reason = "other tests do more with a running program")]
mod running;

mod fleet;
mod migrated;
mod restarted;
mod shared;
