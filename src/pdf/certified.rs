//! The certified copy of a case: the declaration of its custodian, then everything on record.

use super::{
    PdfError,
    blocks::{counted, digest, signature, statements, submission},
    counter_receipt,
    page::{Pages, Style, pt},
    receipt,
    sheet::{
        BODY, FULL, ITEM, LABEL, MARGIN, NOTE, PROVIDER, RULE, SMALL, STRONG, TITLE, VALUE,
        heading, item, line, pair,
    },
    tags::Role,
    writer,
};
use crate::domain::{
    certified::{CertifiedAccount, CertifiedCopy, CertifiedEvent, CertifiedLetter},
    language::Language,
};

/// The copy as a PDF: byte for byte the same for the same facts, the moment of making among them.
pub fn certified_copy(copy: &CertifiedCopy) -> Result<Vec<u8>, PdfError> {
    let mut pages = Pages::new();
    let title = format!("Certified copy of case {}", copy.case_number);
    pages.skip(pt(52));
    line(&mut pages, Role::Paragraph, PROVIDER, FULL, &copy.provider)?;
    line(&mut pages, Role::Paragraph, NOTE, FULL, &copy.address.join(", "))?;
    pages.skip(pt(10));
    line(&mut pages, Role::Title, TITLE, FULL, &title)?;
    declaration(&mut pages, copy)?;
    accounts(&mut pages, &copy.accounts)?;
    notices(&mut pages, copy)?;
    counters(&mut pages, copy)?;
    letters(&mut pages, &copy.letters)?;
    events(&mut pages, copy)?;

    let (case, made) = (&copy.case_number, &copy.made_shown);
    let paper = pages.finish(SMALL, FULL, &title, |page, count| {
        format!("Case {case} · made {made} · page {page} of {count}")
    })?;
    writer::write(paper, Language::English, &title, copy.made_at)
}

fn declaration(pages: &mut Pages, copy: &CertifiedCopy) -> Result<(), PdfError> {
    heading(pages, "Declaration of the custodian")?;
    pair(pages, "Made for", &copy.recipient)?;
    pair(pages, "Made", &format!("{}, by {}", copy.made_shown, copy.made_by))?;
    for subpoena in &copy.subpoenas {
        pair(pages, "On record", subpoena)?;
    }
    pair(pages, "Holds", &contents(copy))?;
    digest(pages, "Last event, SHA-256", &copy.head_hash)?;
    pages.skip(pt(6));
    let words = format!(
        "I keep the records of {} about claims of copyright infringement. What follows is a true \
         and complete copy of the record of case {} as it stood when the copy was made. The record \
         is made at or near the time of what it tells, by a program in the regular course of \
         business and by the persons named in it. Each event holds the hash of the one before it, \
         and the last of them is named above. Access keys in letters are left out.",
        copy.provider, copy.case_number
    );
    line(pages, Role::Paragraph, BODY, FULL, &words)?;
    pages.skip(pt(6));
    let oath = "I declare under penalty of perjury under the laws of the United States of America \
                that the foregoing is true and correct (28 U.S.C. 1746).";
    line(pages, Role::Paragraph, STRONG, FULL, oath)?;
    for label in ["Signature", "Name and title", "Date and place"] {
        pages.need(pt(44));
        pages.skip(pt(26));
        let y = pages.y();
        pages.ornament(|pen| {
            pen.path(RULE, 750, &[(VALUE.left, y), (MARGIN + FULL.width, y)]);
        });
        pages.skip(-pt(12));
        line(pages, Role::Paragraph, NOTE, LABEL, label)?;
    }
    Ok(())
}

/// What the copy holds, so that a page that is missing is missed.
fn contents(copy: &CertifiedCopy) -> String {
    [
        counted("accounts", copy.accounts.len()),
        counted("versions of the notice", copy.notices.len()),
        counted("versions of counter-notices", copy.counters.len()),
        counted("letters", copy.letters.len()),
        counted("events", copy.events.len()),
    ]
    .join(", ")
}

fn accounts(pages: &mut Pages, accounts: &[CertifiedAccount]) -> Result<(), PdfError> {
    heading(pages, &counted("Accounts", accounts.len()))?;
    if accounts.is_empty() {
        let none = "Nobody has said whose account posted the material.";
        return line(pages, Role::Paragraph, BODY, FULL, none);
    }
    for account in accounts {
        pair(pages, "Account", &account.reference)?;
        pair(pages, "Posted", &account.locations)?;
        for (name, value) in &account.holder {
            pair(pages, name, value)?;
        }
        pages.skip(pt(6));
    }
    Ok(())
}

fn notices(pages: &mut Pages, copy: &CertifiedCopy) -> Result<(), PdfError> {
    for (version, notice) in (1_usize..).zip(&copy.notices) {
        heading(pages, &format!("Notice, version {version}"))?;
        pair(pages, "Received", &notice.received_shown)?;
        receipt::notice(pages, notice)?;
        receipt::works(pages, &notice.works)?;
        receipt::locations(pages, &notice.locations, notice.merged)?;
        statements(pages, &notice.statements)?;
        signature(pages, notice.signature.as_ref())?;
        receipt::record(pages, notice)?;
    }
    heading(pages, "What became of each location")?;
    for (position, outcome) in &copy.outcomes {
        let number = usize::try_from(*position).unwrap_or(usize::MAX);
        item(pages, number, |pages, element| pages.text(element, BODY, ITEM, outcome))?;
    }
    Ok(())
}

fn counters(pages: &mut Pages, copy: &CertifiedCopy) -> Result<(), PdfError> {
    for (version, counter) in &copy.counters {
        heading(pages, &format!("Counter-notice {}, version {version}", counter.counter))?;
        pair(pages, "Received", &counter.received_shown)?;
        counter_receipt::subscriber(pages, counter)?;
        counter_receipt::locations(pages, &counter.locations)?;
        counter_receipt::written(pages, &counter.written)?;
        statements(pages, &counter.statements)?;
        signature(pages, counter.signature.as_ref())?;
        submission(pages, &counter.submission)?;
    }
    Ok(())
}

fn letters(pages: &mut Pages, letters: &[CertifiedLetter]) -> Result<(), PdfError> {
    heading(pages, &counted("Letters", letters.len()))?;
    for letter in letters {
        pages.need(pt(80));
        line(pages, Role::Paragraph, STRONG, FULL, &letter.kind)?;
        pair(pages, "Written", &letter.written)?;
        pair(pages, "To", &letter.to)?;
        pair(pages, "Delivery", &letter.delivery.join("\n"))?;
        pages.obey_isolates(true);
        pair(pages, "Subject", &letter.subject)?;
        line(
            pages,
            Role::Paragraph,
            Style { size: 8_500, leading: 12_000, ..BODY },
            ITEM,
            &letter.body,
        )?;
        pages.obey_isolates(false);
        pages.skip(pt(14));
    }
    Ok(())
}

fn events(pages: &mut Pages, copy: &CertifiedCopy) -> Result<(), PdfError> {
    heading(pages, &counted("Events", copy.events.len()))?;
    let note = "Each event was sealed when it happened. Its hash is SHA-256 over its sealed bytes, \
                which hold the hash of the event before it.";
    line(pages, Role::Paragraph, NOTE, FULL, note)?;
    pages.skip(pt(6));
    for event in &copy.events {
        one(pages, event)?;
    }
    pair(pages, "Events", &copy.head_seq.to_string())?;
    digest(pages, "Last event, SHA-256", &copy.head_hash)
}

fn one(pages: &mut Pages, event: &CertifiedEvent) -> Result<(), PdfError> {
    let number = usize::try_from(event.seq).unwrap_or(usize::MAX);
    item(pages, number, |pages, element| {
        pages.text(element, STRONG, ITEM, &event.kind)?;
        pages.text(element, NOTE, ITEM, &format!("{}, {}", event.at, event.actor))?;
        for (name, value) in &event.facts {
            pages.text(element, BODY, ITEM, &format!("{name}: {value}"))?;
        }
        pages.digest(element, SMALL, ITEM.left, &event.hash)
    })?;
    pages.skip(pt(4));
    Ok(())
}
