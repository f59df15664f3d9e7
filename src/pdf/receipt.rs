//! The receipt: what stands where.

use super::{
    PdfError,
    blocks::{
        Head, addressed, counted, digest, finish, grouped, header, place, signature, statements,
        submission,
    },
    page::{Pages, pt},
    sheet::{BODY, FULL, ITEM, NOTE, STRONG, heading, item, line, pair},
    tags::Role,
};
use crate::domain::receipt::{LAYOUT, Location, Receipt, Work};

/// The receipt as a PDF: byte for byte the same for the same facts.
pub fn receipt(receipt: &Receipt) -> Result<Vec<u8>, PdfError> {
    let mut pages = Pages::new();
    let head = Head {
        provider: &receipt.provider.name,
        title: "Receipt of a copyright notice",
        case_number: &receipt.case_number,
        received: &receipt.received_shown,
        layout: LAYOUT,
        status: &receipt.status_address,
        note: "This receipt records what was submitted, word for word. It says nothing about \
               whether the notice is complete or right.",
    };
    header(&mut pages, &head)?;
    notice(&mut pages, receipt)?;
    works(&mut pages, &receipt.works)?;
    locations(&mut pages, &receipt.locations, receipt.merged)?;
    statements(&mut pages, &receipt.statements)?;
    signature(&mut pages, receipt.signature.as_ref())?;
    record(&mut pages, receipt)?;

    finish(pages, &head, receipt.received_at)
}

pub(super) fn notice(pages: &mut Pages, receipt: &Receipt) -> Result<(), PdfError> {
    heading(pages, "Notice")?;
    addressed(pages, &receipt.provider, &receipt.regime)?;
    for field in receipt.claimant.iter().chain(&receipt.extra) {
        pair(pages, &field.label, &field.value)?;
    }
    Ok(())
}

pub(super) fn works(pages: &mut Pages, works: &[Work]) -> Result<(), PdfError> {
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

pub(super) fn locations(
    pages: &mut Pages,
    locations: &[Location],
    merged: usize,
) -> Result<(), PdfError> {
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
        place(pages, number, location)?;
    }
    Ok(())
}

pub(super) fn record(pages: &mut Pages, receipt: &Receipt) -> Result<(), PdfError> {
    // Kept together: this is what somebody compares, years later.
    pages.need(pt(150));
    heading(pages, "Record")?;
    pair(pages, "Policy", &receipt.policy.title)?;
    digest(pages, "Policy version", &receipt.policy.version)?;
    submission(pages, &receipt.submission)?;
    pair(pages, "Receipt layout", &LAYOUT.to_string())
}
