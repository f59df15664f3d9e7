//! The receipt: what stands where.

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
use crate::domain::receipt::{LAYOUT, Location, Receipt, Statement, Work};

/// Between the edge of the panel in the header and what stands in it.
const PADDING: Length = pt(14);
/// The side of the QR code with its quiet zone.
const QR: Length = pt(100);

/// The receipt as a PDF: byte for byte the same for the same facts.
pub fn receipt(receipt: &Receipt) -> Result<Vec<u8>, PdfError> {
    let mut pages = Pages::new();
    header(&mut pages, receipt)?;
    notice(&mut pages, receipt)?;
    works(&mut pages, &receipt.works)?;
    locations(&mut pages, &receipt.locations, receipt.merged)?;
    statements(&mut pages, &receipt.statements)?;
    signature(&mut pages, receipt)?;
    record(&mut pages, receipt)?;

    let case = &receipt.case_number;
    let head = format!("{}  ·  Receipt of a copyright notice", receipt.provider.name);
    let paper = pages.finish(SMALL, FULL, &head, |page, count| {
        format!("Case {case} · page {page} of {count} · layout {LAYOUT}")
    })?;
    let title = format!("Receipt of a copyright notice, case {case}");
    writer::write(paper, &title, receipt.received_at)
}

fn header(pages: &mut Pages, receipt: &Receipt) -> Result<(), PdfError> {
    pages.ornament(|pen| {
        pen.fill(ACCENT);
        pen.area(0, HEIGHT - pt(9), WIDTH, pt(9));
    });
    pages.skip(pt(38));
    line(pages, Role::Paragraph, PROVIDER, FULL, &receipt.provider.name)?;
    line(pages, Role::Title, TITLE, FULL, "Receipt of a copyright notice")?;
    pages.skip(pt(10));

    let column = Column { left: MARGIN + PADDING, width: FULL.width - QR - 3 * PADDING };
    let facts = [
        ("Case number", CASE, &receipt.case_number),
        ("Received", RECEIVED, &receipt.received_shown),
        ("Status", BODY, &receipt.status_address),
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
    let qr = qr::code(&receipt.status_address)?;
    let unit = (QR - pt(16)) / Length::try_from(qr.modules).expect("at most 177 modules");
    let quiet = (QR - unit * Length::try_from(qr.modules).expect("at most 177 modules")) / 2;
    pages.figure(&format!("QR code of {}", receipt.status_address), |pen| {
        pen.mosaic((code.left + quiet, top - PADDING - QR + quiet), unit, &qr.dark);
    });
    pages.skip(pages.y() - (top - height) + pt(10));
    let note = "This receipt records what was submitted, word for word. It says nothing about \
                whether the notice is complete or right.";
    line(pages, Role::Paragraph, NOTE, FULL, note)
}

fn notice(pages: &mut Pages, receipt: &Receipt) -> Result<(), PdfError> {
    heading(pages, "Notice")?;
    let agent = [std::slice::from_ref(&receipt.provider.name), &receipt.provider.agent].concat();
    pair(pages, "Addressed to", &agent.join("\n"))?;
    pair(pages, "Concerns", &receipt.regime)?;
    for field in receipt.claimant.iter().chain(&receipt.extra) {
        pair(pages, &field.label, &field.value)?;
    }
    Ok(())
}

fn works(pages: &mut Pages, works: &[Work]) -> Result<(), PdfError> {
    heading(pages, &counted("Works", works.len()))?;
    for (number, work) in (1_usize..).zip(works) {
        item(pages, number, |pages, element| {
            pages.text(element, STRONG, ITEM, &work.kind)?;
            pages.text(element, BODY, ITEM, &work.description)?;
            match &work.original {
                Some(original) => pages.text(element, NOTE, ITEM, &format!("Original: {original}")),
                None => Ok(()),
            }
        })?;
        pages.skip(pt(4));
    }
    Ok(())
}

fn locations(pages: &mut Pages, locations: &[Location], merged: usize) -> Result<(), PdfError> {
    heading(pages, &counted("Locations", locations.len()))?;
    if merged > 0 {
        let note = match merged {
            1 => "1 address was given more than once and is listed once.".to_owned(),
            _ => format!("{} repeated addresses are listed once.", grouped(&merged.to_string())),
        };
        line(pages, Role::Paragraph, NOTE, FULL, &note)?;
        pages.skip(pt(4));
    }
    for (number, location) in (1_usize..).zip(locations) {
        item(pages, number, |pages, element| {
            pages.text(element, BODY, ITEM, &location.address)?;
            match &location.place {
                Some(place) => pages.text(element, NOTE, ITEM, place),
                None => Ok(()),
            }
        })?;
    }
    Ok(())
}

fn statements(pages: &mut Pages, statements: &[Statement]) -> Result<(), PdfError> {
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

fn signature(pages: &mut Pages, receipt: &Receipt) -> Result<(), PdfError> {
    pages.need(pt(120));
    heading(pages, "Signature")?;
    let Some(signature) = &receipt.signature else {
        let style = Style { ink: WARN, ..STRONG };
        return line(pages, Role::Paragraph, style, FULL, "Not given.");
    };
    row(pages, "Typed name", |pages, element| pages.text(element, NAME, VALUE, &signature.name))?;
    pair(pages, "Date of signing", &signature.date)
}

fn record(pages: &mut Pages, receipt: &Receipt) -> Result<(), PdfError> {
    // Kept together: this is what somebody compares, years later.
    pages.need(pt(150));
    heading(pages, "Record")?;
    pair(pages, "Policy", &receipt.policy.title)?;
    row(pages, "Policy version", |pages, element| {
        pages.digest(element, DIGEST, VALUE.left, &receipt.policy.version)
    })?;
    row(pages, "Submission, SHA-256", |pages, element| {
        pages.digest(element, DIGEST, VALUE.left, &receipt.submission.sha256)
    })?;
    pair(
        pages,
        "Submission, size",
        &format!("{} bytes", grouped(&receipt.submission.bytes.to_string())),
    )?;
    pair(pages, "Receipt layout", &LAYOUT.to_string())
}

fn counted(what: &str, count: usize) -> String {
    format!("{what} ({})", grouped(&count.to_string()))
}

/// 12,345
fn grouped(digits: &str) -> String {
    let mut grouped = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}
