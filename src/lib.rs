//! safeharbor: the self-hosted processor of copyright takedown notices.
pub mod chance;
pub mod cli;
pub mod clock;
pub mod config;
pub mod domain;
pub mod formats;
pub mod jobs;
pub mod mail;
pub mod pdf;
pub mod services;
pub mod startup;
pub mod store;
pub mod vault;
pub mod web;
