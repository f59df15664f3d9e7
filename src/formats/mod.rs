//! Floor 0: pure translators between outside formats and the domain.
#![warn(missing_docs)]
pub mod block;
pub mod counter_copy;
pub mod counter_form;
pub mod form;
pub mod json;
pub mod letter;
mod quote;
