//! The style sheet of our papers: inks, sizes, columns, and the blocks that they are built from.

use super::{
    PdfError,
    face::Weight,
    page::{Column, Pages, Style, pt},
    pen::{Ink, Length},
    tags::{ElementId, Role},
};

pub const INK: Ink = Ink(90, 100, 120);
pub const ACCENT: Ink = Ink(70, 155, 290);
pub const QUIET: Ink = Ink(375, 395, 430);
pub const WARN: Ink = Ink(610, 130, 100);
pub const PANEL: Ink = Ink(945, 955, 970);
pub const RULE: Ink = Ink(790, 810, 840);
pub const WHITE: Ink = Ink(1000, 1000, 1000);

pub const MARGIN: Length = pt(54);
pub const FULL: Column = Column { left: MARGIN, width: pt(487) };
pub const LABEL: Column = Column { left: MARGIN, width: pt(112) };
pub const VALUE: Column = Column { left: MARGIN + pt(126), width: pt(361) };
pub const NUMBER: Column = Column { left: MARGIN, width: pt(32) };
pub const ITEM: Column = Column { left: MARGIN + pt(34), width: pt(453) };

pub const BODY: Style = Style { size: 9_500, leading: 14_000, weight: Weight::Regular, ink: INK };
pub const STRONG: Style = Style { weight: Weight::Bold, ..BODY };
pub const SIDE: Style = Style { weight: Weight::Bold, ink: QUIET, size: 8_500, ..BODY };
pub const NOTE: Style = Style { size: 8_500, leading: 12_500, ink: QUIET, ..BODY };
pub const SMALL: Style = Style { size: 7_500, leading: 11_000, ink: QUIET, ..BODY };
pub const DIGEST: Style = Style { size: 8_500, ..BODY };
pub const TITLE: Style = Style { size: 21_000, leading: 29_000, weight: Weight::Bold, ink: INK };
pub const PROVIDER: Style =
    Style { size: 10_500, leading: 15_000, weight: Weight::Bold, ink: ACCENT };
pub const CASE: Style = Style { size: 22_000, leading: 28_000, weight: Weight::Bold, ink: ACCENT };
pub const RECEIVED: Style = Style { size: 11_000, leading: 16_000, ..BODY };
pub const HEADING: Style =
    Style { size: 12_500, leading: 18_000, weight: Weight::Bold, ink: ACCENT };
pub const NAME: Style = Style { size: 14_000, leading: 20_000, ..BODY };

pub fn heading(pages: &mut Pages, text: &str) -> Result<(), PdfError> {
    pages.need(pt(84));
    pages.skip(pt(16));
    let y = pages.y();
    pages.ornament(|pen| {
        pen.path(RULE, 750, &[(MARGIN, y), (MARGIN + FULL.width, y)]);
    });
    pages.skip(pt(8));
    line(pages, Role::Heading, HEADING, FULL, text)?;
    pages.skip(pt(5));
    Ok(())
}

pub fn line(
    pages: &mut Pages,
    role: Role,
    style: Style,
    column: Column,
    text: &str,
) -> Result<(), PdfError> {
    let element = pages.element(role);
    pages.text(element, style, column, text)
}

pub fn pair(pages: &mut Pages, label: &str, value: &str) -> Result<(), PdfError> {
    row(pages, label, |pages, element| pages.text(element, BODY, VALUE, value))
}

pub fn row(
    pages: &mut Pages,
    label: &str,
    value: impl FnOnce(&mut Pages, ElementId) -> Result<(), PdfError>,
) -> Result<(), PdfError> {
    pages.need(BODY.leading * 2);
    let element = pages.element(Role::Paragraph);
    pages.beside(|pages| pages.text(element, SIDE, LABEL, label), |pages| value(pages, element))?;
    pages.skip(pt(3));
    Ok(())
}

pub fn item(
    pages: &mut Pages,
    number: usize,
    body: impl FnOnce(&mut Pages, ElementId) -> Result<(), PdfError>,
) -> Result<(), PdfError> {
    pages.need(BODY.leading * 2);
    let element = pages.element(Role::Paragraph);
    pages.beside(
        |pages| pages.text(element, SIDE, NUMBER, &number.to_string()),
        |pages| body(pages, element),
    )?;
    pages.skip(pt(3));
    Ok(())
}

/// Drawn, not typed: no face is asked for a tick, and no reader mistakes one for text.
pub fn tick_box(pages: &mut Pages, ticked: bool) {
    const SIDE: Length = pt(9);
    let (x, y) = (MARGIN + pt(1), pages.y() - pt(12));
    pages.ornament(|pen| {
        let square = [(x, y), (x + SIDE, y), (x + SIDE, y + SIDE), (x, y + SIDE), (x, y - 400)];
        pen.path(if ticked { ACCENT } else { WARN }, 800, &square);
        if ticked {
            let tick = [(x + 1_800, y + 4_600), (x + 3_800, y + 2_300), (x + 7_600, y + 7_200)];
            pen.path(ACCENT, 1_400, &tick);
        }
    });
}
