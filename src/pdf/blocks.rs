//! The blocks that the receipts of notices and of counter-notices share.

use jiff::Timestamp;

use super::{
    PdfError,
    face::Weight,
    page::{Column, HEIGHT, Pages, Style, WIDTH, pt},
    pen::Length,
    qr,
    sheet::{
        ACCENT, BODY, CASE, DIGEST, FULL, ITEM, MARGIN, NAME, NOTE, PANEL, PROVIDER, QUIET,
        RECEIVED, SMALL, STRONG, TITLE, VALUE, WARN, WHITE, heading, item, line, pair, row,
        tick_box,
    },
    tags::Role,
    writer,
};
use crate::domain::{
    language::Language,
    receipt::{Location, Provider, Signature, Statement, Submission},
};

/// Between the edge of the panel in the header and what stands in it.
const PADDING: Length = pt(14);
/// The side of the QR code with its quiet zone.
const QR: Length = pt(100);

/// What stands at the top of the first page.
pub struct Head<'a> {
    pub provider: &'a str,
    pub title: &'a str,
    pub case_number: &'a str,
    pub received: &'a str,
    pub status: &'a str,
    pub note: &'a str,
    /// Version of the layout, on every page.
    pub layout: u16,
}

pub fn header(pages: &mut Pages, head: &Head<'_>) -> Result<(), PdfError> {
    pages.ornament(|pen| {
        pen.fill(ACCENT);
        pen.area(0, HEIGHT - pt(9), WIDTH, pt(9));
    });
    pages.skip(pt(38));
    line(pages, Role::Paragraph, PROVIDER, FULL, head.provider)?;
    line(pages, Role::Title, TITLE, FULL, head.title)?;
    pages.skip(pt(10));

    let column = Column { left: MARGIN + PADDING, width: FULL.width - QR - 3 * PADDING };
    let facts = [
        ("Case number", CASE, head.case_number),
        ("Received", RECEIVED, head.received),
        ("Status", BODY, head.status),
    ];
    let mut height = 2 * PADDING;
    for (_, style, text) in facts {
        height += NOTE.leading + pages.measure(style, column.width, text)? + pt(4);
    }
    let height = height.max(QR + 2 * PADDING);
    let (top, code) = (pages.y(), Column { left: MARGIN + FULL.width - PADDING - QR, width: QR });
    pages.ornament(|pen| {
        pen.fill(PANEL);
        pen.area(MARGIN, top - height, FULL.width, height);
        pen.fill(ACCENT);
        pen.area(MARGIN, top - height, pt(3), height);
        pen.fill(WHITE);
        pen.area(code.left, top - PADDING - QR, QR, QR);
    });
    pages.skip(PADDING);
    for (label, style, text) in facts {
        let element = pages.element(Role::Paragraph);
        pages.text(element, NOTE, column, label)?;
        pages.text(element, style, column, text)?;
        pages.skip(pt(4));
    }
    let qr = qr::code(head.status)?;
    let unit = (QR - pt(16)) / Length::try_from(qr.modules).expect("at most 177 modules");
    let quiet = (QR - unit * Length::try_from(qr.modules).expect("at most 177 modules")) / 2;
    pages.figure(&format!("QR code of {}", head.status), |pen| {
        pen.mosaic((code.left + quiet, top - PADDING - QR + quiet), unit, &qr.dark);
    });
    pages.skip(pages.y() - (top - height) + pt(10));
    line(pages, Role::Paragraph, NOTE, FULL, head.note)
}

pub fn statements(pages: &mut Pages, statements: &[Statement]) -> Result<(), PdfError> {
    heading(pages, "Statements")?;
    for statement in statements {
        pages.need(BODY.leading * 3);
        tick_box(pages, statement.agreed);
        let element = pages.element(Role::Paragraph);
        let title = format!("{}  ·  {}", statement.title, statement.clause);
        pages.text(element, STRONG, ITEM, &title)?;
        if statement.agreed {
            pages.text(element, NOTE, ITEM, "Given, in these words:")?;
            pages.text(element, BODY, ITEM, &statement.wording)?;
        } else {
            let style = Style { weight: Weight::Bold, ink: WARN, ..NOTE };
            pages.text(element, style, ITEM, "Not given. The words asked for were:")?;
            pages.text(element, Style { ink: QUIET, ..BODY }, ITEM, &statement.wording)?;
        }
        pages.skip(pt(7));
    }
    Ok(())
}

pub fn signature(pages: &mut Pages, signature: Option<&Signature>) -> Result<(), PdfError> {
    pages.need(pt(120));
    heading(pages, "Signature")?;
    let Some(signature) = signature else {
        let style = Style { ink: WARN, ..STRONG };
        return line(pages, Role::Paragraph, style, FULL, "Not given.");
    };
    row(pages, "Typed name", |pages, element| pages.text(element, NAME, VALUE, &signature.name))?;
    pair(pages, "Date of signing", &signature.date)
}

/// Whom the notice or counter-notice went to, and what it concerns.
pub fn addressed(pages: &mut Pages, provider: &Provider, concerns: &str) -> Result<(), PdfError> {
    let agent = [std::slice::from_ref(&provider.name), &provider.agent].concat();
    pair(pages, "Addressed to", &agent.join("\n"))?;
    pair(pages, "Concerns", concerns)
}

/// One location under its number.
pub fn place(pages: &mut Pages, number: usize, location: &Location) -> Result<(), PdfError> {
    item(pages, number, |pages, element| {
        pages.text(element, BODY, ITEM, &location.address)?;
        match &location.place {
            Some(place) => pages.text(element, NOTE, ITEM, place),
            None => Ok(()),
        }
    })
}

/// Puts the margins on every page and makes the file.
pub fn finish(pages: Pages, head: &Head<'_>, at: Timestamp) -> Result<Vec<u8>, PdfError> {
    let Head { provider, title, case_number, layout, .. } = head;
    let paper = pages.finish(SMALL, FULL, &format!("{provider}  ·  {title}"), |page, count| {
        format!("Case {case_number} · page {page} of {count} · layout {layout}")
    })?;
    writer::write(paper, Language::English, &format!("{title}, case {case_number}"), at)
}

/// A hash under its label.
pub fn digest(pages: &mut Pages, label: &str, hash: &str) -> Result<(), PdfError> {
    row(pages, label, |pages, element| pages.digest(element, DIGEST, VALUE.left, hash))
}

/// The bytes that arrived, as somebody compares them years later.
pub fn submission(pages: &mut Pages, submission: &Submission) -> Result<(), PdfError> {
    digest(pages, "Submission, SHA-256", &submission.sha256)?;
    pair(pages, "Submission, size", &format!("{} bytes", grouped(&submission.bytes.to_string())))
}

/// `Locations (3,711)`
pub fn counted(what: &str, count: usize) -> String {
    format!("{what} ({})", grouped(&count.to_string()))
}

/// 12,345
pub fn grouped(digits: &str) -> String {
    let mut grouped = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}
