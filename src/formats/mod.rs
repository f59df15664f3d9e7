//! Floor 0: pure translators between outside formats and the domain.
#![warn(missing_docs)]
pub mod acns;
pub mod archive;
pub mod block;
pub mod claim;
pub mod counter_copy;
pub mod counter_form;
pub mod email;
pub mod entry;
pub mod form;
pub mod json;
pub mod letter;
pub mod logo;
mod quote;
pub mod table;
pub mod words;
pub mod xarf;
