//! The case machine: every state with every event, random orders of events, and the clock.
#![expect(clippy::unwrap_used, reason = "a test may fail where it stands")]
mod answers;
mod clock;
#[path = "../filled/mod.rs"]
mod filled;
mod fixture;
mod orders;
mod rules;
mod shown;
mod states;
mod stories;
mod table;
