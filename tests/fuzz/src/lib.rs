//! What each fuzz target asks of any bytes; `tests/formats` asks the same of every kept input.
use safeharbor::{
    domain::{
        draft::Draft,
        location::Location,
        reading::{self, Span},
    },
    formats::{
        acns::{self, NoticeAck, Refusal},
        email, table, xarf,
    },
};

/// ACNS in any text: documents lie in the text and in order, and every one that can be read makes a
/// claim whose locations are locations, and an acknowledgement that is no notice.
pub fn acns(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let read = acns::read(&text);
    assert_eq!(acns::is_acns(&read.text), !read.documents.is_empty());
    let mut end = 0;
    for document in &read.documents {
        assert!(document.span.start >= end && document.span.end <= read.text.len());
        end = document.span.end;
        lies_in(&read.text, document.span);
        let Ok(notice) = &document.notice else { continue };
        kept(&notice.to_claim().draft);
        let ack = NoticeAck {
            refused: Some(Refusal::Other),
            at: jiff::Timestamp::UNIX_EPOCH,
            sequence: 1,
            case: notice.case.clone(),
            complainant: notice.complainant.clone(),
            service_provider: notice.service_provider.clone(),
            notes: notice.statements_text(),
        };
        assert!(!acns::is_acns(&ack.to_xml()));
        // What is kept of a document is read as the same document again.
        let again = acns::read(&document.xml);
        assert_eq!(again.documents.len(), 1);
        assert!(again.documents[0].notice.is_ok(), "{:?}", again.documents[0].notice);
    }
    let _ = read.rest();
}

/// XARF in any bytes: a report or at least one fault.
pub fn xarf(bytes: &[u8]) {
    match xarf::read(bytes) {
        Ok(report) => {
            assert!(xarf::is_xarf(bytes));
            kept(&report.to_claim().draft);
            let _ = report.statements_text();
        }
        Err(faults) => assert!(!faults.is_empty()),
    }
}

/// A letter: every span lies in it, and it makes a draft.
pub fn letter(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let reading = reading::read(&text);
    for address in &reading.addresses {
        lies_in(&text, address.span);
    }
    for (_, span) in &reading.statements {
        lies_in(&text, *span);
    }
    let found = reading.signatures.iter().chain(&reading.works).chain(&reading.owner);
    for found in found {
        lies_in(&text, found.span);
    }
    let _ = Draft::of_letter(&text, &reading);
}

/// A mail: whatever it is, its claims make drafts and its identity does not depend on line ends.
pub fn mail(bytes: &[u8]) {
    let Ok(mail) = email::read(bytes) else { return };
    for within in mail.all() {
        let _ = within.is_automatic();
    }
    for found in email::claims(&mail).found {
        let _ = found.is_notice();
    }
    let _ = email::answer(&mail);
    let _ = mail.identity(bytes);
}

/// A file of notices, taken for each kind of table that a name can promise.
pub fn table(bytes: &[u8]) {
    for name in ["list.csv", "list.tsv", "list.xlsx", "list.ndjson"] {
        let _ = table::read(name, bytes);
    }
}

fn lies_in(text: &str, span: Span) {
    assert!(text.get(span.start..span.end).is_some(), "{span:?} of {}", text.len());
}

/// A machine format names no location that a notice could not hold as it stands.
fn kept(draft: &Draft) {
    for line in draft.locations.lines() {
        assert!(Location::parse(line).is_ok(), "{line:?}");
    }
}
