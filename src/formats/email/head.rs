//! The header of a mail: who, to whom, answering what, and what mail servers say about it.
use jiff::Timestamp;
use mail_parser::{Address, HeaderName, HeaderValue, Message};

use super::{Mail, Mailbox, line};

/// Headers that are shown, and how many of each at most.
const SHOWN: &[&str] = &[
    "From",
    "Sender",
    "Reply-To",
    "To",
    "Cc",
    "Return-Path",
    "Subject",
    "Date",
    "Message-ID",
    "In-Reply-To",
    "References",
    "Auto-Submitted",
    "Precedence",
    "List-ID",
    "List-Unsubscribe",
    "Authentication-Results",
    "Received-SPF",
    "Delivered-To",
    "X-Original-To",
    "X-XARF",
    "X-ARF",
];
const EACH_MOST: usize = 5;
/// Characters of a header that are shown.
const VALUE_MOST: usize = 1_000;
/// Addresses and identifiers of other mails that are looked at.
const LISTED_MOST: usize = 100;

/// What the header of `message` says.
pub(super) fn read(message: &Message<'_>) -> Mail {
    let raw = |name: &str| {
        let mut found = message.headers_raw().filter(|(it, _)| it.eq_ignore_ascii_case(name));
        found.next().map(|(_, value)| value.trim().to_owned())
    };
    let word = |name: &str| raw(name).map(|value| lower_word(&value)).unwrap_or_default();
    let precedence = word("Precedence");
    let is_bulk = matches!(precedence.as_str(), "bulk" | "list" | "junk")
        || message.headers_raw().any(|(name, _)| name.to_ascii_lowercase().starts_with("list-"));
    let mut answers = identifiers(message.in_reply_to());
    let mut references = identifiers(message.references());
    references.reverse();
    answers.extend(references);
    answers.truncate(LISTED_MOST);
    let mut auto_submitted = word("Auto-Submitted");
    if auto_submitted.is_empty() && is_vacation(message, &precedence) {
        "auto-replied".clone_into(&mut auto_submitted);
    }
    Mail {
        from: message.from().or_else(|| message.sender()).map(first).unwrap_or_default(),
        recipients: recipients(message),
        return_path: return_path(message),
        subject: line(message.subject().unwrap_or_default(), VALUE_MOST),
        date: message
            .date()
            .filter(|date| date.is_valid())
            .and_then(|date| Timestamp::from_second(date.to_timestamp()).ok()),
        id: message.message_id().map(|id| line(id, VALUE_MOST)).filter(|id| !id.is_empty()),
        answers,
        auto_submitted,
        is_bulk,
        facts: facts(message),
        ..Mail::default()
    }
}

/// What programs that answer for people who are away wrote before RFC 3834, and still write.
fn is_vacation(message: &Message<'_>, precedence: &str) -> bool {
    const MARKS: [&str; 3] = ["x-autoreply", "x-autorespond", "x-autorespondto"];
    let marked = |(name, value): (&str, &str)| {
        let name = name.to_ascii_lowercase();
        MARKS.contains(&name.as_str())
            || (name == "x-auto-response-suppress" && lower_word(value) == "all")
            || (name == "x-loop" && !value.trim().is_empty())
    };
    precedence == "auto_reply" || message.headers_raw().any(marked)
}

fn facts(message: &Message<'_>) -> Vec<(String, String)> {
    let mut facts = Vec::new();
    for name in SHOWN {
        let found = message.headers_raw().filter(|(it, _)| it.eq_ignore_ascii_case(name));
        for (_, value) in found.take(EACH_MOST) {
            let decoded = match *name {
                "Subject" => message.subject().unwrap_or(value),
                _ => value,
            };
            facts.push(((*name).to_owned(), line(decoded, VALUE_MOST)));
        }
    }
    facts
}

/// The first word in lower case, without what a semicolon adds to it.
fn lower_word(value: &str) -> String {
    let word = value.split([';', '(']).next().unwrap_or_default().trim();
    line(word, 100).to_ascii_lowercase()
}

fn first(address: &Address<'_>) -> Mailbox {
    let found = address.iter().find(|it| it.address.is_some()).or_else(|| address.first());
    let text = |text: Option<&str>| line(text.unwrap_or_default(), 300);
    Mailbox {
        name: text(found.and_then(|it| it.name())),
        address: text(found.and_then(|it| it.address())),
    }
}

fn recipients(message: &Message<'_>) -> Vec<String> {
    let lists = message.all_to().chain(message.all_cc());
    let written = lists.flat_map(Address::iter).filter_map(|it| it.address());
    let mut all: Vec<String> =
        written.take(LISTED_MOST).map(|it| it.trim().to_lowercase()).collect();
    // Written by mail servers: the first ones stand nearest to us.
    for name in ["delivered-to", "x-original-to", "envelope-to", "x-envelope-to"] {
        let found = message.headers_raw().filter(|(it, _)| it.eq_ignore_ascii_case(name));
        let bare = |value: &str| value.trim().trim_matches(['<', '>']).to_lowercase();
        all.extend(found.take(EACH_MOST).map(|(_, value)| bare(value)));
    }
    all
}

/// `<>` parses as nothing: presence tells null from unknown.
fn return_path(message: &Message<'_>) -> Option<String> {
    let value = message.header(HeaderName::ReturnPath)?;
    Some(identifiers(value).into_iter().next().unwrap_or_default())
}

fn identifiers(value: &HeaderValue<'_>) -> Vec<String> {
    let clean = |id: &str| line(id.trim_matches(['<', '>']), VALUE_MOST);
    match value {
        HeaderValue::Text(id) => vec![clean(id)],
        HeaderValue::TextList(ids) => {
            // The last ones are the nearest.
            ids.iter().rev().take(LISTED_MOST).rev().map(|id| clean(id)).collect()
        }
        _ => vec![],
    }
}
