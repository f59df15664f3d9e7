//! The body of a mail: its text, its files, and the messages within it.
use mail_parser::{
    Encoding, Message, MessagePart, MimeHeaders, PartType,
    decoders::{charsets::map::charset_decoder, quoted_printable::quoted_printable_decode},
};

use super::{Attachment, Mail, clean, flowed, html, line, report};

/// Files that are kept apart; the rest stays in the original.
const FILES_MOST: usize = 500;
/// Messages within the message that are read.
const FORWARDED_MOST: usize = 50;
/// Characters of a file's name.
const NAME_MOST: usize = 200;
/// A plain text as short as this, beside an HTML text many times as long, only says that there is one.
const STUB_MOST: usize = 300;
const TIMES: usize = 4;

/// Puts what the body of `message` says into `mail`.
pub(super) fn read(message: &Message<'_>, depth: usize, mail: &mut Mail) {
    mail.text = text(message);
    let about = report_type(message);
    let is_report = about.as_deref() == Some("delivery-status");
    if about.as_deref() == Some("disposition-notification") && mail.auto_submitted.is_empty() {
        // That a letter was opened is said by a program.
        "auto-replied".clone_into(&mut mail.auto_submitted);
    }
    let mut taken = message.text_body.clone();
    taken.extend(message.html_body.iter().filter(|id| is_shown(message, **id)));
    let files = message.attachments.iter().filter(|id| !taken.contains(id));
    for part in files.filter_map(|id| message.part(*id)) {
        match &part.body {
            _ if is_report && report::read(part, mail) => {}
            PartType::Message(inner) if is_report => report::original(inner, mail),
            PartType::Message(inner) => forwarded(inner, depth, mail),
            PartType::Multipart(_) => {}
            _ if mail.attachments.len() >= FILES_MOST => mail.is_cut = true,
            _ => mail.attachments.push(file(part)),
        }
    }
    // The text that accompanies a report is words for people.
    if is_report && mail.report.is_none() {
        mail.report = Some(super::Report::default());
    }
}

/// What a `multipart/report` reports (RFC 6522).
fn report_type(message: &Message<'_>) -> Option<String> {
    let root = message.root_part();
    let kind = root.content_type().filter(|_| root.is_content_type("multipart", "report"))?;
    Some(kind.attribute("report-type")?.to_ascii_lowercase())
}

/// The other half of an alternative is the same words once more.
fn is_shown(message: &Message<'_>, id: u32) -> bool {
    message.part(id).is_some_and(|part| matches!(part.body, PartType::Html(_)))
}

fn forwarded(inner: &Message<'_>, depth: usize, mail: &mut Mail) {
    if depth == 0 || mail.forwarded.len() >= FORWARDED_MOST {
        mail.is_cut = true;
        return;
    }
    // Without a header of its own it is a text that somebody attached.
    if inner.parts.is_empty() {
        return;
    }
    let read = super::of(inner, depth - 1);
    mail.is_cut |= read.is_cut;
    mail.forwarded.push(read);
}

fn file(part: &MessagePart<'_>) -> Attachment {
    let declared = part.content_type().map_or_else(String::new, |it| {
        let kind = format!("{}/{}", it.ctype(), it.subtype().unwrap_or("octet-stream"));
        line(&kind, NAME_MOST).to_ascii_lowercase()
    });
    Attachment {
        name: line(part.attachment_name().unwrap_or_default(), NAME_MOST),
        declared,
        bytes: part.contents().to_vec(),
    }
}

/// All parts that are text and meant to be read, in order.
fn text(message: &Message<'_>) -> String {
    let parts = message.text_body.iter().filter_map(|id| message.part(*id));
    let texts: Vec<String> = parts.filter_map(|part| part_text(message, part)).collect();
    let plain = texts.iter().filter(|text| !text.trim().is_empty()).cloned().collect::<Vec<_>>();
    let plain = plain.join("\n\n");
    if plain.trim().chars().count() > STUB_MOST {
        return plain;
    }
    let pages = message.html_body.iter().filter_map(|id| message.part(*id));
    let pages = pages.filter(|part| matches!(part.body, PartType::Html(_)));
    let html: Vec<String> = pages.filter_map(|part| part_text(message, part)).collect();
    let html = html.join("\n\n");
    if html.trim().len() > plain.trim().len() * TIMES { html } else { plain }
}

fn part_text(message: &Message<'_>, part: &MessagePart<'_>) -> Option<String> {
    let (text, is_html) = match &part.body {
        PartType::Text(text) => (text, false),
        PartType::Html(text) => (text, true),
        _ => return None,
    };
    let legible = if text.contains('\u{fffd}') { western(message, part) } else { None };
    let text = clean(legible.as_deref().unwrap_or(text));
    if is_html {
        return Some(html::text(&text));
    }
    let attribute = |name: &str| part.content_type().and_then(|it| it.attribute(name));
    let is = |name, value: &str| attribute(name).is_some_and(|it| it.eq_ignore_ascii_case(value));
    if is("format", "flowed") {
        return Some(flowed::unwrapped(&text, is("delsp", "yes")));
    }
    Some(text)
}

/// Bytes that are not in the character set that was declared, and were UTF-8 neither: of all others
/// windows-1252 is the likeliest, and it has a letter for nearly every byte.
fn western(message: &Message<'_>, part: &MessagePart<'_>) -> Option<String> {
    let (start, end) = (part.offset_body as usize, part.offset_end as usize);
    let raw = message.raw_message().get(start..end)?;
    let bytes = match part.encoding {
        Encoding::None => raw.to_vec(),
        Encoding::QuotedPrintable => quoted_printable_decode(raw)?,
        Encoding::Base64 => return None,
    };
    if let Ok(text) = String::from_utf8(bytes.clone()) {
        return (!text.contains('\u{fffd}')).then_some(text);
    }
    charset_decoder(b"windows-1252").map(|decode| decode(&bytes))
}
