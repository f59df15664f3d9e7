//! The one suite: every test of it runs on SQLite and, where its server is installed, on PostgreSQL.
#![expect(clippy::unwrap_used, reason = "a test may fail where it stands")]
#[path = "../filled/mod.rs"]
mod filled;
mod support;

mod architecture;
mod audit;
mod counter_copy;
mod counter_drafts;
mod counter_verdict;
mod cure;
mod delivery;
mod designation;
mod drafts;
mod intake;
mod letters;
mod letters_account;
mod letters_counter;
mod letters_hold;
mod letters_notice;
mod letters_removal;
mod life;
mod mail;
mod migrations;
mod page_snapshots;
mod people;
mod receipts;
mod review;
mod routing;
mod schema;
mod senders;
mod statements;
mod strikes;
mod subpoenas;
mod sweeper;
mod verdict;
mod web_accounts;
mod web_complete;
mod web_counter;
mod web_desk;
mod web_desk_home;
mod web_desk_life;
mod web_form;
mod web_hostile;
mod web_letters;
mod web_pages;
mod web_status;
