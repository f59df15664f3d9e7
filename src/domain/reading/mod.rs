//! Reading a letter: what a text in nobody's form says, element by element, and which words say it.
//!
//! Rules are deterministic, and nothing here decides: what is uncertain is said to be, and a person reads it.
mod address;
mod correction;
mod cue;
mod doubt;
mod draft;
mod element;
mod field;
mod form;
mod kind;
mod label;
mod language;
mod marks;
mod outline;
mod owner;
mod prose;
mod refusal;
mod sender;
mod sentence;
mod signature;
mod statement;
mod work;

use serde::{Deserialize, Serialize};

use super::{
    keyed::keyed,
    policy::{CounterStatementKind, StatementKind},
};

pub use address::{Address, Role, repositories};
pub use correction::{Correction, find};
pub use marks::{Asked, Mark, Part, Piece, asked, marks, pieces};

keyed! {
    /// What a letter is for.
    pub enum ReadAs {
        /// A notification of claimed infringement, 512(c)(3).
        Takedown = "takedown",
        /// A counter notification, 512(g)(3).
        Counter = "counter",
        /// Whoever sent a notice takes it back.
        Retraction = "retraction",
        /// The provider says that it restored what it had disabled.
        Reversal = "reversal",
        /// An answer in a correspondence, with none of the above in it.
        Reply = "reply",
        /// Anything else.
        Other = "other",
    }
}

impl ReadAs {
    /// What people read.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Takedown => "takedown notice",
            Self::Counter => "counter-notice",
            Self::Retraction => "retraction",
            Self::Reversal => "reversal",
            Self::Reply => "reply",
            Self::Other => "something else",
        }
    }
}

/// Bytes of the text that was read, from `start` up to `end`; both lie between characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Span {
    /// The first byte.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
}

impl Span {
    /// The words of `text` that it points at.
    #[must_use]
    pub fn of<'a>(&self, text: &'a str) -> &'a str {
        text.get(self.start..self.end).unwrap_or_default()
    }
}

/// A value that was read, tidied, and the words it was read from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Found {
    /// Without markup and line wraps.
    pub value: String,
    /// Where it stands.
    pub span: Span,
}

/// What the letter says of the person who sends it; what it does not say is absent.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sender {
    /// The natural person who writes.
    pub name: Option<Found>,
    /// The company or organisation written for.
    pub organisation: Option<Found>,
    /// E-mail address; with [`Sender::phone`] and [`Sender::address`] 512(c)(3)(A)(iv).
    pub email: Option<Found>,
    /// Telephone number.
    pub phone: Option<Found>,
    /// Postal address, with line ends.
    pub address: Option<Found>,
    /// Personal data stood here and was taken out before publication (`[private]`): something was
    /// given, nobody can read what.
    pub removed: Vec<Span>,
}

/// A letter as it was read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reading {
    /// What it is for.
    pub kind: ReadAs,
    /// Why a person should read it before anything follows from it; empty when nothing is doubtful.
    pub doubts: Vec<String>,
    /// Signatures, 512(c)(3)(A)(i): typed names, `/s/`, the lines after a closing formula.
    pub signatures: Vec<Found>,
    /// Works, 512(c)(3)(A)(ii).
    pub works: Vec<Found>,
    /// Every address in the text, in order, each with what it is taken for; 512(c)(3)(A)(iii) are
    /// those of [`Role::Claimed`].
    pub addresses: Vec<Address>,
    /// Who writes.
    pub sender: Sender,
    /// The owner of the right, where the letter names one.
    pub owner: Option<Found>,
    /// Statements that are made, 512(c)(3)(A)(v) and (vi), in the order of the text.
    pub statements: Vec<(StatementKind, Span)>,
    /// Statements of a counter-notice, 512(g)(3)(C) and (D), in the order of the text. The usual formula
    /// consents for both cases of (D) and is then both.
    #[serde(default)]
    pub counter_statements: Vec<(CounterStatementKind, Span)>,
    /// Primary language subtag, such as `en`.
    pub language: Option<String>,
}

/// Reads `text`; any text reads as something, in time linear in its length.
#[must_use]
pub fn read(text: &str) -> Reading {
    let prose = prose::Prose::of(text);
    let seen = cue::find(&prose);
    let answers = form::answers(&prose, &seen);
    let labels = field::labels(text);
    let weight = kind::Weight::of(&prose, &seen, &answers);
    let kind = weight.kind();
    let stated = statement::made(&prose, &seen, &answers, kind);
    let last = stated.last();
    let signatures = signature::find(text, &labels, &answers, last);
    let mut reading = Reading {
        kind,
        doubts: vec![],
        works: work::find(&prose, &seen, &labels, &answers),
        addresses: address::find(text, kind),
        sender: sender::find(&prose, &seen, &labels, &answers, &signatures),
        owner: owner::find(&prose, &seen, &labels),
        statements: stated.notice,
        counter_statements: stated.counter,
        language: language::of(&prose),
        signatures,
    };
    reading.doubts = doubt::about(&reading, weight);
    reading
}
