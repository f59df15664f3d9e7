//! The published policy is the program: documents, read into data that everything derives from.
//!
//! Six Markdown documents carry front matter in TOML between two lines `+++`. What the statute
//! asks is code ([`Element`], [`CounterElement`]); the documents word it and may ask for more.
//! [`Policies::parse`] reads all six and reports every fault with file, line and key;
//! `CopyrightPolicy::parse` and its siblings read one, as old editions come back by their hash.

mod address;
mod agent;
mod block;
mod copyright;
mod counter_notice;
pub mod differences;
mod document;
mod element;
mod error;
mod field;
mod front;
pub mod help;
mod insertion;
pub mod markdown;
pub mod numbered;
mod placeholder;
mod policies;
mod privacy;
mod provider;
mod repeat_infringer;
mod show;
mod table;
mod wording;
mod words;

pub use super::keyed::{Each, Keyed};
pub use agent::Agent;
pub use block::{Block, BlockKind, Numbered};
pub use copyright::CopyrightPolicy;
pub use counter_notice::{CounterElement, CounterField, CounterNoticePolicy, CounterStatementKind};
pub use document::{Document, Edition, NotAVersion, Version, lines};
pub use element::{Element, FormField, StatementKind};
pub use error::PolicyError;
pub use field::{AddedField, FieldKind, FieldKindName, WorkKind};
pub use insertion::Insertion;
pub use placeholder::Placeholder;
pub use policies::Policies;
pub use privacy::{PrivacyNotice, Retention};
pub use provider::{Provider, Route, Routing};
pub use repeat_infringer::{Grouping, RepeatInfringerPolicy, Steps};
pub use wording::{ElementWords, FieldWords, Statement};
