//! What a mail says: raw RFC 5322 bytes become letters, facts, files and reports. Pure, and never at a loss:
//! hostile bytes cost bounded work and come out as text.
mod body;
mod bounds;
mod claims;
mod flowed;
mod head;
mod html;
mod known;
mod report;
mod sort;

use jiff::Timestamp;
use mail_parser::{Message, MessageParser};
use serde::{Deserialize, Serialize};

pub use claims::{CLAIMS_MOST, Claims, Found, answer, claims, without_quotations};
pub use known::is_mail;
pub use sort::{Ours, OwnLetter};

/// Messages within messages that are read, each level within the one before.
const DEEPEST: usize = 8;

/// A name and an address as a header gives them; either may be empty.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mailbox {
    /// The name beside the address.
    pub name: String,
    /// The address, as it is written.
    pub address: String,
}

/// A file that came with a mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// Its name; empty where none is given.
    pub name: String,
    /// The type that the sender declares, in lower case; nobody has looked whether it is true.
    pub declared: String,
    /// The file, decoded.
    pub bytes: Vec<u8>,
}

/// A report of non-delivery or delay, RFC 3464.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// `Message-ID` of the mail that the report is about, without angle brackets.
    pub original: Option<String>,
    /// Whom it did not reach.
    pub recipient: String,
    /// `failed`, `delayed`, `delivered`, `relayed` or `expanded`, in lower case.
    pub action: String,
    /// Enhanced status code, RFC 3463.
    pub status: String,
    /// What the other mail server said.
    pub diagnostic: String,
}

/// A mail as it was read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Mail {
    /// The author, as the mail says; anybody can write that.
    pub from: Mailbox,
    /// Every address that it is for, in lower case, from `To`, `Cc` and what mail servers add.
    pub recipients: Vec<String>,
    /// The return path: none where no mail server said it, empty where it is null.
    pub return_path: Option<String>,
    /// Subject, on one line.
    pub subject: String,
    /// When the sender's clock says that it was written.
    pub date: Option<Timestamp>,
    /// `Message-ID`, without angle brackets.
    pub id: Option<String>,
    /// `In-Reply-To` and then `References`, the nearest first, without angle brackets.
    pub answers: Vec<String>,
    /// Value of `Auto-Submitted` in lower case; empty where there is none.
    pub auto_submitted: String,
    /// It carries a mark of mail to many: a list, `Precedence: bulk`.
    pub is_bulk: bool,
    /// Headers worth showing, by name, in order.
    pub facts: Vec<(String, String)>,
    /// The text: the plain one, or the HTML one made into text.
    pub text: String,
    /// Files, in order. Messages within the message are not among them.
    pub attachments: Vec<Attachment>,
    /// Messages within the message, as when somebody forwards a letter as an attachment.
    pub forwarded: Vec<Mail>,
    /// What a report of non-delivery says, where this is one.
    pub report: Option<Report>,
    /// Its structure was beyond bounds: only its beginning was read, as text.
    pub is_cut: bool,
}

/// Why bytes are no mail at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// There is nothing.
    #[error("it is empty")]
    Empty,
    /// There is no header.
    #[error("it has no header of a mail")]
    NoHeader,
}

/// Reads a mail, in time and memory linear in its length.
pub fn read(bytes: &[u8]) -> Result<Mail, Unreadable> {
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(Unreadable::Empty);
    }
    let parser = MessageParser::default();
    let mail = if bounds::holds(bytes) {
        parser.parse(bytes).map(|message| of(&message, DEEPEST))
    } else {
        let (head, rest) = bounds::beginning(bytes);
        parser.parse_headers(head).map(|message| {
            let text = clean(&String::from_utf8_lossy(rest));
            Mail { text, is_cut: true, ..head::read(&message) }
        })
    };
    let mail = mail.ok_or(Unreadable::NoHeader)?;
    if mail.facts.is_empty() && mail.from == Mailbox::default() {
        return Err(Unreadable::NoHeader);
    }
    Ok(mail)
}

fn of(message: &Message<'_>, depth: usize) -> Mail {
    let mut mail = head::read(message);
    body::read(message, depth, &mut mail);
    mail
}

impl Mail {
    /// The same mail wherever it was taken from: `Message-ID` and what follows the header. Headers
    /// change on the way, and so do line ends.
    #[must_use]
    pub fn identity(&self, bytes: &[u8]) -> Vec<u8> {
        let mut identity = Vec::with_capacity(bytes.len());
        if let Some(id) = &self.id {
            identity.extend_from_slice(id.as_bytes());
        } else {
            let at = self.date.map(Timestamp::as_second).unwrap_or_default();
            for word in [&self.from.address, &self.subject, &at.to_string()] {
                identity.extend_from_slice(word.as_bytes());
            }
        }
        identity.push(0);
        identity.extend(without_ends(bytes).iter().filter(|byte| **byte != b'\r'));
        identity
    }

    /// This message and all within it, the outermost first.
    #[must_use]
    pub fn all(&self) -> Vec<&Self> {
        let mut all = vec![self];
        all.extend(self.forwarded.iter().flat_map(Self::all));
        all
    }

    /// Whether it was made by a program, as it says itself (RFC 3834).
    #[must_use]
    pub fn is_automatic(&self) -> bool {
        !matches!(self.auto_submitted.as_str(), "" | "no")
    }
}

/// The body without the line ends around it.
fn without_ends(bytes: &[u8]) -> &[u8] {
    let body = bounds::body(bytes);
    body.trim_ascii()
}

/// Text that every database takes: no NUL, lines that end in LF.
fn clean(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n").replace('\0', "\u{fffd}")
}

/// On one line, at most `most` characters of it.
fn line(text: &str, most: usize) -> String {
    let mut line = String::new();
    for word in text.split_whitespace() {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
        if line.len() > most * 4 {
            break;
        }
    }
    let end = line.char_indices().nth(most).map_or(line.len(), |(end, _)| end);
    line.truncate(end);
    clean(&line)
}
