//! A letter on paper: the address where the window of an envelope is, then the text.

use super::{
    PdfError,
    face::Weight,
    page::{Column, HEIGHT, Pages, Style, pt},
    pen::Length,
    qr,
    sheet::{INK, NOTE, PROVIDER, QUIET, RULE, SMALL, line},
    tags::Role,
    writer,
};
use crate::{
    domain::printed::Printed,
    formats::{
        block::{Block, blocks},
        words::Words,
    },
};

/// Tenths of a millimetre, in which envelopes are measured.
const fn mm(tenths: Length) -> Length {
    tenths * 72_000 / 254
}

const TEXT: Column = Column { left: mm(250), width: mm(1_600) };
/// The window of DIN 5008 form B lies 20 mm from the left and 45 to 90 mm from the top; that of a
/// US No. 10 envelope shows 52 to 80 mm of the same place. The address stands where both are.
const WINDOW: Column = Column { left: mm(250), width: mm(800) };
const SENDER: Column = Column { left: mm(250), width: mm(1_200) };
/// Above the windows: nothing but the address may show in them.
const FACTS: Column = Column { left: mm(1_500), width: mm(350) };
/// As wide as high, and beside the windows; the paper around it is its quiet zone.
const CODE: Column = Column { left: mm(1_590), width: mm(260) };
const RETURN_TOP: Length = HEIGHT - mm(490);
const ADDRESS_TOP: Length = HEIGHT - mm(550);
const ADDRESS_HEIGHT: Length = mm(250);
const SUBJECT_TOP: Length = HEIGHT - mm(985);
/// Where the sheet is folded twice.
const FOLDS: [Length; 2] = [HEIGHT - mm(1_050), HEIGHT - mm(2_100)];

const WORDS: Style = Style { size: 10_000, leading: 14_500, weight: Weight::Regular, ink: INK };
const BOLD: Style = Style { weight: Weight::Bold, ..WORDS };
const SUBJECT: Style = Style { size: 12_000, leading: 17_000, ..BOLD };
const RETURN: Style = Style { size: 6_500, leading: 9_000, ink: QUIET, ..WORDS };
/// The largest that fits the window is taken.
const ADDRESS: [Style; 3] = [
    Style { size: 10_500, leading: 13_500, ..WORDS },
    Style { size: 9_000, leading: 11_000, ..WORDS },
    Style { size: 7_500, leading: 9_000, ..WORDS },
];
/// How far one space at the beginning of a line moves it in.
const SPACE: Length = pt(6);

/// The letter as a PDF: byte for byte the same for the same facts.
pub fn letter(letter: &Printed) -> Result<Vec<u8>, PdfError> {
    let words = Words::of(letter.language);
    let mut pages = Pages::new();
    // What people wrote stands spelled out in a letter: every isolate left is of the catalogue.
    pages.obey_isolates(true);
    pages.ornament(|pen| {
        for y in FOLDS {
            pen.path(RULE, 500, &[(mm(40), y), (mm(80), y)]);
        }
    });
    sender(&mut pages, letter)?;
    window(&mut pages, letter)?;
    down_to(&mut pages, SUBJECT_TOP);
    line(&mut pages, Role::Title, SUBJECT, TEXT, &letter.subject)?;
    pages.skip(pt(9));
    for block in blocks(&letter.body) {
        paragraph(&mut pages, &block)?;
    }

    let head = format!("{}  ·  {}", letter.provider, letter.subject);
    let paper = pages.finish(SMALL, TEXT, &head, |page, count| {
        let foot = |name| words.tell(name).with("page", page).with("count", count);
        match &letter.case {
            Some(case) => foot("letter-all-paper-foot-case").with("case", case).to_string(),
            None => foot("letter-all-paper-foot").to_string(),
        }
    })?;
    writer::write(paper, letter.language, &letter.subject, letter.written_at)
}

fn sender(pages: &mut Pages, letter: &Printed) -> Result<(), PdfError> {
    let words = Words::of(letter.language);
    let facts = [
        (words.say("letter-all-paper-date"), Some(&letter.date)),
        (words.say("letter-all-paper-case"), letter.case.as_ref()),
    ];
    pages.skip(mm(150));
    pages.beside(
        |pages| {
            line(pages, Role::Paragraph, PROVIDER, SENDER, &letter.provider)?;
            line(pages, Role::Paragraph, NOTE, SENDER, &letter.sender.join("\n"))
        },
        |pages| {
            for (label, value) in facts {
                let Some(value) = value else { continue };
                let element = pages.element(Role::Paragraph);
                pages.text(element, NOTE, FACTS, &label)?;
                pages.text(element, WORDS, FACTS, value)?;
                pages.skip(pt(4));
            }
            Ok(())
        },
    )
}

fn window(pages: &mut Pages, letter: &Printed) -> Result<(), PdfError> {
    down_to(pages, RETURN_TOP);
    let sender = [std::slice::from_ref(&letter.provider), &letter.sender].concat();
    // The post returns what it cannot deliver to what it reads in the window.
    line(pages, Role::Paragraph, RETURN, WINDOW, &sender.join(" · "))?;
    down_to(pages, ADDRESS_TOP);
    if let Some(address) = letter.body.lines().map(str::trim).find(|line| opens_a_case(line)) {
        code(pages, address, Words::of(letter.language))?;
    }
    let to = letter.to.join("\n");
    let style = fitting(pages, &to)?;
    line(pages, Role::Paragraph, style, WINDOW, &to)?;
    pages.skip(pt(18));
    Ok(())
}

fn fitting(pages: &mut Pages, to: &str) -> Result<Style, PdfError> {
    for style in ADDRESS {
        if pages.measure(style, WINDOW.width, to)? <= ADDRESS_HEIGHT {
            return Ok(style);
        }
    }
    Ok(ADDRESS[2])
}

fn paragraph(pages: &mut Pages, block: &Block<'_>) -> Result<(), PdfError> {
    match block {
        Block::Heading(text) => {
            // A heading never stands alone at the foot of a page.
            pages.need(BOLD.leading + 3 * WORDS.leading);
            pages.skip(pt(4));
            line(pages, Role::Heading, BOLD, TEXT, text)?;
            pages.skip(pt(2));
        }
        Block::Lines(lines) => {
            let element = pages.element(Role::Paragraph);
            // Two dashes begin a signature for mail programs, and say nothing on paper.
            for text in lines.iter().filter(|text| text.trim() != "--") {
                let spaces = text.len() - text.trim_start_matches(' ').len();
                // Beyond a dozen it is no indent.
                let indent = SPACE * Length::try_from(spaces.min(12)).expect("a dozen at most");
                let column = Column { left: TEXT.left + indent, width: TEXT.width - indent };
                pages.text(element, WORDS, column, text.trim())?;
            }
            pages.skip(pt(7));
        }
    }
    Ok(())
}

/// An address with a key, alone on its line: nobody copies that from paper by hand.
fn opens_a_case(text: &str) -> bool {
    text.starts_with("http") && text.contains("?key=") && !text.contains(char::is_whitespace)
}

fn code(pages: &mut Pages, address: &str, words: Words) -> Result<(), PdfError> {
    let qr = qr::code(address)?;
    let unit = CODE.width / Length::try_from(qr.modules).expect("at most 177 modules");
    let corner = (CODE.left, ADDRESS_TOP - CODE.width);
    pages.figure(&words.say("letter-all-paper-code"), |pen| pen.mosaic(corner, unit, &qr.dark));
    Ok(())
}

/// Goes down to `y`, unless the page is full beyond it.
fn down_to(pages: &mut Pages, y: Length) {
    pages.skip((pages.y() - y).max(0));
}
