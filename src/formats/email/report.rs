//! Reports about the delivery of a mail (RFC 3464), and which mail they are about.
use mail_parser::{Message, MessageParser, MessagePart, MimeHeaders};

use super::{Mail, Report, line};

/// Characters of a field.
const FIELD_MOST: usize = 1_000;

/// Takes a part of a report; `false` when it is a file like any other.
pub(super) fn read(part: &MessagePart<'_>, mail: &mut Mail) -> bool {
    if part.is_content_type("message", "delivery-status")
        || part.is_content_type("message", "global-delivery-status")
    {
        status(&String::from_utf8_lossy(part.contents()), mail);
        return true;
    }
    if part.is_content_type("text", "rfc822-headers")
        || part.is_content_type("message", "global-headers")
    {
        if let Some(headers) = MessageParser::default().parse_headers(part.contents()) {
            original(&headers, mail);
        }
        return true;
    }
    false
}

/// The mail that the report is about.
pub(super) fn original(message: &Message<'_>, mail: &mut Mail) {
    let report = mail.report.get_or_insert_default();
    report.original = message.message_id().map(|id| line(id, FIELD_MOST));
}

/// The fields of the first recipient that it failed for, or else of the first one.
fn status(text: &str, mail: &mut Mail) {
    let report = mail.report.get_or_insert_default();
    let groups = text.replace("\r\n", "\n");
    let groups = groups.split("\n\n").map(fields);
    let recipients: Vec<Report> = groups.filter(|it| !it.recipient.is_empty()).collect();
    let failed = recipients.iter().find(|it| it.action == "failed");
    if let Some(found) = failed.or_else(|| recipients.first()) {
        *report = Report { original: report.original.take(), ..found.clone() };
    }
}

fn fields(group: &str) -> Report {
    let unfolded = group.replace("\n ", " ").replace("\n\t", " ");
    let mut report = Report::default();
    for (name, value) in unfolded.lines().filter_map(|line| line.split_once(':')) {
        // `rfc822; name@domain` and `smtp; 550 …`: the kind first.
        let bare = value.split_once(';').map_or(value, |(_, value)| value);
        let value = match name.trim().to_ascii_lowercase().as_str() {
            "final-recipient" | "diagnostic-code" | "original-recipient" => line(bare, FIELD_MOST),
            _ => line(value, FIELD_MOST),
        };
        match name.trim().to_ascii_lowercase().as_str() {
            "final-recipient" => report.recipient = value,
            "original-recipient" if report.recipient.is_empty() => report.recipient = value,
            "action" => report.action = value.to_ascii_lowercase(),
            "status" => report.status = value,
            "diagnostic-code" => report.diagnostic = value,
            _ => {}
        }
    }
    report
}
