//! The pen: content streams, written by hand so that a line of text is a handful of operators.
//!
//! Lengths are thousandths of a point in integers, so that every machine draws the same bytes.

use std::io::Write as _;

use super::{
    PdfError,
    embed::{Fonts, utf16},
    face::FACES,
    shape::{Cluster, Glyph, Shaped},
    show::Show,
};

/// Thousandths of a point.
pub type Length = i64;

/// A colour by its red, green and blue parts in thousandths.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Ink(pub Length, pub Length, pub Length);

/// The content of one page. The origin is the lower left corner.
#[derive(Default)]
pub struct Pen(pub Vec<u8>);

impl Pen {
    pub fn into_content(self) -> Vec<u8> {
        self.0
    }

    /// Begins content that belongs to the structure of the document.
    pub fn begin(&mut self, role: &str, mark: usize) {
        self.put(format_args!("/{role}<</MCID {mark}>>BDC\n"));
    }

    /// Begins content that only decorates the page.
    pub fn begin_artifact(&mut self) {
        self.put(format_args!("/Artifact BMC\n"));
    }

    pub fn end(&mut self) {
        self.put(format_args!("EMC\n"));
    }

    pub fn fill(&mut self, Ink(r, g, b): Ink) {
        self.number(r).number(g).number(b).put(format_args!("rg\n"));
    }

    /// A filled rectangle.
    pub fn area(&mut self, x: Length, y: Length, width: Length, height: Length) {
        self.rectangle(x, y, width, height);
        self.put(format_args!("f\n"));
    }

    /// Many rectangles of whole `units` each, filled at once from the corner `(x, y)`.
    pub fn mosaic(&mut self, (x, y): (Length, Length), unit: Length, areas: &[[usize; 4]]) {
        self.put(format_args!("q "));
        self.number(unit).number(0).number(0).number(unit).number(x).number(y);
        self.put(format_args!("cm\n"));
        for [x, y, width, height] in areas {
            self.put(format_args!("{x} {y} {width} {height} re\n"));
        }
        self.put(format_args!("f Q\n"));
    }

    /// An open path of straight lines, drawn `thick`.
    pub fn path(&mut self, Ink(r, g, b): Ink, thick: Length, points: &[(Length, Length)]) {
        self.number(r).number(g).number(b).put(format_args!("RG "));
        self.number(thick).put(format_args!("w "));
        for (at, (x, y)) in points.iter().enumerate() {
            self.number(*x).number(*y).put(format_args!("{} ", if at == 0 { 'm' } else { 'l' }));
        }
        self.put(format_args!("S\n"));
    }

    /// A line of text with its baseline at `y`, given from left to right; one that ends a word is
    /// followed by a space.
    pub fn text(
        &mut self,
        fonts: &mut Fonts,
        size: Length,
        (x, y): (Length, Length),
        source: &Shaped,
        clusters: &[&Cluster],
        ends_word: bool,
    ) -> Result<(), PdfError> {
        let Some(last) = clusters.last() else { return Ok(()) };
        self.put(format_args!("BT 1 0 0 1 "));
        self.number(x).number(y).put(format_args!("Tm "));
        let mut show = Show::new(self, size);
        for cluster in clusters {
            show.cluster(fonts, source, cluster)?;
        }
        if ends_word && let Some(id) = FACES[last.face].glyph(' ') {
            let cid = fonts.cid(last.face, id, " ")?;
            show.glyph(last.face, cid, &Glyph { id, advance: 0, x: 0, y: 0 });
        }
        show.close();
        self.put(format_args!("ET\n"));
        Ok(())
    }

    /// Wraps what `draw` writes so that it reads as `text`, whatever is drawn.
    pub fn reading_as<T>(&mut self, text: &str, draw: impl FnOnce(&mut Self) -> T) -> T {
        self.put(format_args!("/Span<</ActualText<FEFF{}>>>BDC\n", utf16(text)));
        let drawn = draw(self);
        self.end();
        drawn
    }

    fn rectangle(&mut self, x: Length, y: Length, width: Length, height: Length) {
        self.number(x).number(y).number(width).number(height).put(format_args!("re "));
    }

    /// A number of points, to the hundredth.
    pub fn number(&mut self, length: Length) -> &mut Self {
        let hundredths = (length + 5).div_euclid(10);
        let sign = if hundredths < 0 { "-" } else { "" };
        let (whole, part) = (hundredths.abs() / 100, hundredths.abs() % 100);
        match part {
            0 => self.put(format_args!("{sign}{whole} ")),
            _ if part % 10 == 0 => self.put(format_args!("{sign}{whole}.{} ", part / 10)),
            _ => self.put(format_args!("{sign}{whole}.{part:02} ")),
        }
        self
    }

    pub fn put(&mut self, text: std::fmt::Arguments<'_>) {
        self.0.write_fmt(text).expect("a vector takes all writes");
    }
}
