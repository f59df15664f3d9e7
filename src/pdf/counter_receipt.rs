//! The receipt of a counter-notice: what stands where.

use super::{
    PdfError,
    blocks::{
        Head, addressed, counted, digest, finish, header, place, signature, statements, submission,
    },
    page::{Pages, Style, pt},
    sheet::{BODY, FULL, STRONG, WARN, heading, line, pair},
    tags::Role,
};
use crate::domain::{
    counter::receipt::{CounterReceipt, LAYOUT},
    receipt::{Field, Location},
};

/// The receipt as a PDF: byte for byte the same for the same facts.
pub fn counter_receipt(receipt: &CounterReceipt) -> Result<Vec<u8>, PdfError> {
    let mut pages = Pages::new();
    let head = Head {
        provider: &receipt.provider.name,
        title: "Receipt of a counter-notice",
        case_number: &receipt.case_number,
        received: &receipt.received_shown,
        layout: LAYOUT,
        status: &receipt.status_address,
        note: "This receipt records what was submitted, word for word. It says nothing about \
               whether the counter-notice is complete or right. A copy without the e-mail \
               address goes to the person who sent the notice (17 U.S.C. 512(g)(2)(B)).",
    };
    header(&mut pages, &head)?;
    subscriber(&mut pages, receipt)?;
    locations(&mut pages, &receipt.locations)?;
    written(&mut pages, &receipt.written)?;
    statements(&mut pages, &receipt.statements)?;
    signature(&mut pages, receipt.signature.as_ref())?;
    record(&mut pages, receipt)?;

    finish(pages, &head, receipt.received_at)
}

pub(super) fn subscriber(pages: &mut Pages, receipt: &CounterReceipt) -> Result<(), PdfError> {
    heading(pages, "Counter-notice")?;
    addressed(
        pages,
        &receipt.provider,
        "Material that was removed after a notice, 17 U.S.C. 512(g)(3)",
    )?;
    pair(pages, "Number in the case", &receipt.counter.to_string())?;
    for field in &receipt.subscriber {
        pair(pages, &field.label, &field.value)?;
    }
    Ok(())
}

/// Each under its number in the case, which letters and pages use too.
pub(super) fn locations(pages: &mut Pages, locations: &[(u32, Location)]) -> Result<(), PdfError> {
    heading(pages, &counted("Locations before removal", locations.len()))?;
    if locations.is_empty() {
        let style = Style { ink: WARN, ..STRONG };
        return line(pages, Role::Paragraph, style, FULL, "Not given.");
    }
    for (position, location) in locations {
        let number = usize::try_from(*position).unwrap_or(usize::MAX);
        place(pages, number, location)?;
    }
    Ok(())
}

pub(super) fn written(pages: &mut Pages, written: &[Field]) -> Result<(), PdfError> {
    for field in written {
        heading(pages, &field.label)?;
        line(pages, Role::Paragraph, BODY, FULL, &field.value)?;
    }
    Ok(())
}

fn record(pages: &mut Pages, receipt: &CounterReceipt) -> Result<(), PdfError> {
    // Kept together: this is what somebody compares, years later.
    pages.need(pt(180));
    heading(pages, "Record")?;
    pair(pages, "Policy", &receipt.policy.title)?;
    digest(pages, "Policy version", &receipt.policy.version)?;
    digest(pages, "Provider version", &receipt.provider_version)?;
    submission(pages, &receipt.submission)?;
    pair(pages, "Receipt layout", &LAYOUT.to_string())
}
