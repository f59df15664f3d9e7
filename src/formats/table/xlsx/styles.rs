//! Styles of cells, as far as they say that a number is a date, a time or a length of time.
use std::collections::HashMap;

use super::{
    super::TableError,
    pieces::{Piece, Pieces},
};

/// What a number stands for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Shape {
    /// Itself.
    #[default]
    Number,
    /// A day or a time of day, or both.
    Date,
    /// Hours that go on after 24.
    Length,
}

/// By the number that a cell has.
#[derive(Default)]
pub(super) struct Styles(Vec<Shape>);

impl Styles {
    /// Reads `styles.xml`.
    pub fn read(xml: &str) -> Result<Self, TableError> {
        let mut own: HashMap<u32, Shape> = HashMap::new();
        let mut formats: Vec<u32> = Vec::new();
        let mut pieces = Pieces::of(xml);
        while let Some(piece) = pieces.next()? {
            let Piece::Open(tag) = piece else { continue };
            let number =
                || Ok(tag.attribute("numFmtId")?.and_then(|it| it.parse().ok()).unwrap_or(0));
            match (pieces.depth(), tag.name()) {
                (1, _) | (2, "numFmts" | "cellXfs") => {}
                (3, "numFmt") => {
                    let code = tag.attribute("formatCode")?.unwrap_or_default();
                    own.insert(number()?, of_code(&code));
                }
                (3, "xf") => formats.push(number()?),
                _ => pieces.skip()?,
            }
        }
        let shape = |id| own.get(&id).copied().unwrap_or_else(|| built_in(id));
        Ok(Self(formats.into_iter().map(shape).collect()))
    }

    pub fn get(&self, style: usize) -> Shape {
        self.0.get(style).copied().unwrap_or_default()
    }
}

/// Formats that every program has (ISO/IEC 29500-1, 18.8.30), with those of East Asia.
fn built_in(id: u32) -> Shape {
    match id {
        46 => Shape::Length,
        14..=22 | 27..=36 | 45 | 47 | 50..=58 => Shape::Date,
        _ => Shape::Number,
    }
}

/// What a format of the workbook's own shows: letters count where they are neither quoted nor in
/// brackets, and `[h]` is a length of time.
fn of_code(code: &str) -> Shape {
    let mut shape = Shape::Number;
    let mut letters = code.chars();
    while let Some(c) = letters.next() {
        match c {
            // `_` leaves the room of the letter behind it and `*` fills up with it.
            '\\' | '_' | '*' => {
                letters.next();
            }
            '"' => {
                letters.find(|it| *it == '"');
            }
            '[' => {
                let within: String = letters.by_ref().take_while(|it| *it != ']').collect();
                let is_length =
                    |unit: char| within.chars().all(|it| it.eq_ignore_ascii_case(&unit));
                if !within.is_empty() && "hms".chars().any(is_length) {
                    return Shape::Length;
                }
            }
            'd' | 'D' | 'm' | 'M' | 'y' | 'Y' | 'h' | 'H' | 's' | 'S' => shape = Shape::Date,
            _ => {}
        }
    }
    shape
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_are_dates_by_their_letters() {
        use Shape::{Date, Length, Number};
        for (code, shape) in [
            ("yyyy-mm-dd;@", Date),
            ("[$-F800]dddd\\,\\ mmmm\\ dd", Date),
            ("h:mm AM/PM", Date),
            ("[h]:mm:ss", Length),
            ("[MM]:ss", Length),
            ("General", Number),
            ("0.00E+00", Number),
            ("#,##0.00 [$USD]", Number),
            ("0 \"days\"", Number),
            ("[Red]0;[<=-5]\\d0", Number),
            ("_d0*s", Number),
            ("0\"", Number),
            ("[", Number),
            ("\\", Number),
        ] {
            assert_eq!(of_code(code), shape, "{code}");
        }
        assert_eq!(
            [0, 13, 14, 22, 23, 44, 45, 46, 47, 49, 50, 58, 59].map(built_in),
            [
                Number, Number, Date, Date, Number, Number, Date, Length, Date, Number, Date, Date,
                Number
            ]
        );
    }

    #[test]
    fn a_format_of_the_workbook_goes_before_the_one_that_every_program_has() {
        let xml = "<styleSheet><numFmts><numFmt numFmtId=\"14\" formatCode=\"0.0\"/><numFmt numFmtId=\"164\" formatCode=\"d&quot;x&quot;\"/>\
                   </numFmts><cellStyleXfs><xf numFmtId=\"22\"/></cellStyleXfs><cellXfs><xf/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>";
        let styles = Styles::read(xml).unwrap();
        assert_eq!(
            [0, 1, 2, 3].map(|it| styles.get(it)),
            [Shape::Number, Shape::Number, Shape::Date, Shape::Number]
        );
    }
}
