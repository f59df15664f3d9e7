//! What a letter in nobody's form is read as: `cargo test --test reading`. Every letter here is invented.
//!
//! Twice the text, twice the time: `cargo test --release --test reading shapes -- --nocapture`.
//! Real letters: `SAFEHARBOR_CORPUS=DIR cargo test --release --test reading -- --nocapture`.
#![expect(clippy::unwrap_used, reason = "a test may fail where it stands")]
mod corpus;
mod elements;
mod kinds;
mod languages;
mod places;
mod program;
mod properties;
mod senders;
mod shapes;
mod statements;
mod works;

use safeharbor::domain::reading::{Found, Reading, read};

/// The values, for tables.
fn values(found: &[Found]) -> Vec<&str> {
    found.iter().map(|found| found.value.as_str()).collect()
}

/// What is read, after a check that every span is what its value was tidied from.
fn of(text: &str) -> Reading {
    let reading = read(text);
    for found in reading.works.iter().chain(&reading.signatures).chain(&reading.owner) {
        assert!(!found.span.of(text).is_empty(), "{found:?} has no words");
    }
    reading
}
