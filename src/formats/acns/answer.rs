//! Answers in ACNS 1.2: that a notice was taken or refused, and how a case stands.
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

/// How far a case has come, in the words of the schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CaseState {
    /// Somebody still has to act.
    Open,
    /// Nothing more will be done.
    Closed,
    /// It was refused.
    Rejected,
    /// The subscriber answered.
    CounterNotice,
}

impl CaseState {
    const fn key(self) -> &'static str {
        match self {
            Self::Open => "OPEN",
            Self::Closed => "CLOSED",
            Self::Rejected => "REJECTED",
            Self::CounterNotice => "COUNTERNOTICE",
        }
    }
}

/// How a case stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseStatus {
    /// The sender's own number.
    pub case: String,
    /// When this is said.
    pub at: Timestamp,
    /// When it was asked.
    pub asked_at: Timestamp,
    /// How far the case has come.
    pub state: CaseState,
    /// Why, in words; may be empty.
    pub reason: String,
    /// When it was first looked at.
    pub first_processed: Timestamp,
    /// When it last changed.
    pub last_modified: Timestamp,
    /// In words; may be empty.
    pub notes: String,
}

impl CaseStatus {
    /// A `NoticeStatus` document of these cases.
    #[must_use]
    pub fn to_xml(cases: &[Self], from: Timestamp, until: Timestamp) -> String {
        let mut xml = Xml::default();
        xml.open("NoticeStatus", &[("xmlns", NAMESPACE)]);
        for case in cases {
            let (at, asked_at) = (case.at.to_string(), case.asked_at.to_string());
            let attributes = [
                ("CaseID", case.case.as_str()),
                ("TimeStamp", at.as_str()),
                ("ReqTime", asked_at.as_str()),
            ];
            xml.open("CaseStatus", &attributes);
            xml.open("Disposition", &[]);
            xml.value("Type", case.state.key());
            xml.some("Reason", &case.reason);
            xml.value("FirstProcessedDate", &case.first_processed.to_string());
            xml.value("LastModifiedDate", &case.last_modified.to_string());
            xml.close("Disposition");
            xml.some("Notes", &case.notes);
            xml.close("CaseStatus");
        }
        xml.value("StartDateTime", &from.to_string());
        xml.value("EndDateTime", &until.to_string());
        xml.close("NoticeStatus");
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
        let attributes: String = attributes
            .iter()
            .map(|(name, value)| format!(" {name}=\"{}\"", escaped(value)))
            .collect();
        self.line(&format!("<{name}{attributes}>"));
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
