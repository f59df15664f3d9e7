//! Floor 0: pure values and rules, without I/O, clock or randomness.

pub mod receipt;
