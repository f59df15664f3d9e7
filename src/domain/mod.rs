//! Floor 0: values and rules, without I/O, clock or chance.

pub mod policy;
