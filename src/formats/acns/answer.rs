//! The answer in ACNS 1.2: that a notice was taken or refused.
use std::fmt::Write;

use jiff::Timestamp;

use super::notice::Contact;

/// The namespace of version 1.2.
const NAMESPACE: &str = "http://www.acns.net/ACNS";

/// Why a notice is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// It is not for this provider.
    UnknownRecipient,
    /// The address is none of this provider's.
    IpOutOfRange,
    /// Several notices in one.
    Multiple,
    /// The letter says something else than the document.
    TextXmlMismatch,
    /// Anything else; the notes say what.
    Other,
}

impl Refusal {
    const fn key(self) -> &'static str {
        match self {
            Self::UnknownRecipient => "UNKNOWN_RECIPIENT",
            Self::IpOutOfRange => "IP_OUT_OF_RANGE",
            Self::Multiple => "MULTIPLE",
            Self::TextXmlMismatch => "TEXT_XML_MISMATCH",
            Self::Other => "OTHER",
        }
    }
}

/// The acknowledgement of a notice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoticeAck {
    /// Why it was refused; absent when it was accepted.
    pub refused: Option<Refusal>,
    /// When this is said.
    pub at: Timestamp,
    /// The how manieth answer to the same notice, from 1.
    pub sequence: u32,
    /// The sender's own number, as it came.
    pub case: String,
    /// The complainant, as it came.
    pub complainant: Contact,
    /// Who answers.
    pub service_provider: Contact,
    /// In words; our own number belongs here.
    pub notes: String,
}

impl NoticeAck {
    /// The document.
    #[must_use]
    pub fn to_xml(&self) -> String {
        let mut xml = Xml::default();
        let accepted = if self.refused.is_none() { "true" } else { "false" };
        let sequence = self.sequence.to_string();
        let at = self.at.to_string();
        let mut attributes = vec![("xmlns", NAMESPACE), ("Accepted", accepted)];
        attributes.extend(self.refused.map(|it| ("RejectReason", it.key())));
        attributes.extend([("TimeStamp", at.as_str()), ("Sequence", sequence.as_str())]);
        xml.open("NoticeAck", &attributes);
        xml.open("Case", &[]);
        xml.value("ID", &self.case);
        xml.close("Case");
        // The schema spells it so.
        xml.contact("Complianant", &self.complainant);
        xml.contact("Service_Provider", &self.service_provider);
        xml.some("Notes", &self.notes);
        xml.close("NoticeAck");
        xml.out
    }
}

/// XML as it is written, two blanks for each level.
struct Xml {
    out: String,
    depth: usize,
}

impl Default for Xml {
    fn default() -> Self {
        Self { out: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".to_owned(), depth: 0 }
    }
}

impl Xml {
    fn line(&mut self, line: &str) {
        let indent = self.depth * 2;
        writeln!(self.out, "{:indent$}{line}", "").expect("writing to a string does not fail");
    }

    fn open(&mut self, name: &str, attributes: &[(&str, &str)]) {
        let mut tag = format!("<{name}");
        for (name, value) in attributes {
            let value = escaped(value);
            write!(tag, " {name}=\"{value}\"").expect("writing to a string does not fail");
        }
        self.line(&format!("{tag}>"));
        self.depth += 1;
    }

    fn close(&mut self, name: &str) {
        self.depth -= 1;
        self.line(&format!("</{name}>"));
    }

    fn value(&mut self, name: &str, value: &str) {
        self.line(&format!("<{name}>{}</{name}>", escaped(value)));
    }

    /// The element, unless it would be empty.
    fn some(&mut self, name: &str, value: &str) {
        if !value.is_empty() {
            self.value(name, value);
        }
    }

    fn contact(&mut self, name: &str, contact: &Contact) {
        self.open(name, &[]);
        self.value("Entity", &contact.entity);
        self.some("Contact", &contact.contact);
        self.some("Address", &contact.address);
        self.some("Phone", &contact.phone);
        self.value("Email", &contact.email);
        self.some("ContactURL", &contact.url);
        self.close(name);
    }
}

/// Text for an element or an attribute. Characters that XML 1.0 cannot hold become U+FFFD; line ends
/// and tabs are written by number, or a reader would be bound to change them.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&apos;"),
            '\t' | '\n' | '\r' => {
                write!(out, "&#{};", u32::from(c)).expect("writing to a string does not fail");
            }
            '\0'..='\u{1F}' | '\u{FFFE}' | '\u{FFFF}' => out.push('\u{FFFD}'),
            _ => out.push(c),
        }
    }
    out
}
