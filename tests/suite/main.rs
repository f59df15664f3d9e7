//! The one suite: every test of it runs on SQLite and, where its server is installed, on PostgreSQL.
#![expect(clippy::unwrap_used, reason = "a test may fail where it stands")]
#[path = "../filled/mod.rs"]
mod filled;
mod support;

mod architecture;
mod audit;
mod drafts;
mod intake;
mod letters;
mod mail;
mod page_snapshots;
mod people;
mod receipts;
mod review;
mod routing;
mod schema;
mod statements;
mod verdict;
mod web_desk;
mod web_form;
mod web_hostile;
mod web_pages;
mod web_status;
