//! Floor 0: pure values and rules. No I/O, no clock, no randomness.
#![warn(missing_docs)]
pub mod audit;
pub mod case;
pub mod delivery;
pub mod draft;
pub mod event;
pub mod ids;
pub mod key;
pub mod keyed;
pub mod letter;
pub mod location;
pub mod notice;
pub mod number;
pub mod outcome;
pub mod party;
pub mod person;
pub mod policy;
pub mod printed;
pub mod receipt;
pub mod refused;
pub mod routing;
pub mod target;
pub mod text;
pub mod verdict;
pub mod way;
pub mod when;
