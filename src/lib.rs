//! safeharbor: the self-hosted processor of copyright takedown notices.

pub mod domain;
pub mod pdf;
