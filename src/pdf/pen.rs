//! The pen: content streams, written by hand so that a line of text is a handful of operators.
//!
//! Lengths are thousandths of a point in integers, so that every machine draws the same bytes.

use std::io::Write as _;

use super::{
    PdfError,
    embed::{Fonts, utf16},
    face::{FACES, FaceId, Mille},
    shape::{Cluster, Glyph, Shaped},
};

/// Thousandths of a point.
pub type Length = i64;

/// A colour by its red, green and blue parts in thousandths.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Ink(pub Length, pub Length, pub Length);

/// The content of one page. The origin is the lower left corner.
#[derive(Default)]
pub struct Pen(Vec<u8>);

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
        let mut show =
            Show { pen: self, size, face: None, rise: 0, owed: 0, array: false, string: false };
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
    fn number(&mut self, length: Length) -> &mut Self {
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

    fn put(&mut self, text: std::fmt::Arguments<'_>) {
        self.0.write_fmt(text).expect("a vector takes all writes");
    }
}

/// The state of a `TJ` array: glyph strings, and corrections only where shaping asks for them.
struct Show<'a> {
    pen: &'a mut Pen,
    size: Length,
    face: Option<FaceId>,
    rise: Mille,
    /// How far the next glyph must move to the right of where the reader stands.
    owed: Mille,
    array: bool,
    string: bool,
}

impl Show<'_> {
    fn cluster(
        &mut self,
        fonts: &mut Fonts,
        source: &Shaped,
        cluster: &Cluster,
    ) -> Result<(), PdfError> {
        let text = &source.text[cluster.text.clone()];
        let glyphs = &source.glyphs[cluster.glyphs.clone()];
        match glyphs {
            [glyph] if !cluster.rtl() || text.chars().nth(1).is_none() => {
                let cid = fonts.cid(cluster.face, glyph.id, text)?;
                self.glyph(cluster.face, cid, glyph);
                Ok(())
            }
            _ if cluster.rtl() => self.right_to_left(fonts, cluster.face, glyphs, text),
            _ => self.left_to_right(fonts, cluster.face, glyphs, text),
        }
    }

    /// The cluster reads as a whole, as wide as the glyphs that stand on the line: marks are drawn
    /// before, for one that hangs over the end would look like the space before a new word.
    fn left_to_right(
        &mut self,
        fonts: &mut Fonts,
        face: FaceId,
        glyphs: &[Glyph],
        text: &str,
    ) -> Result<(), PdfError> {
        let raised = |glyph: &Glyph| glyph.advance != 0 && glyph.y != 0;
        if !glyphs.iter().any(Glyph::stands) || glyphs.iter().any(raised) {
            return self.spelled(fonts, face, glyphs, text, text);
        }
        let mut at = 0;
        for glyph in glyphs {
            if !glyph.stands() {
                self.owed += at;
                self.spelled(fonts, face, [glyph], text, "")?;
                self.owed -= at;
            }
            at += glyph.advance;
        }
        let standing = glyphs.iter().filter(|glyph| glyph.stands());
        self.spelled(fonts, face, standing, text, text)
    }

    /// Readers turn right-to-left text around character by character, so every character needs a
    /// place of its own on the line: first those that have no glyph there, as blanks without width
    /// (a ligature's other letters, marks), then the glyphs. Marks are drawn, and read as nothing.
    fn right_to_left(
        &mut self,
        fonts: &mut Fonts,
        face: FaceId,
        glyphs: &[Glyph],
        text: &str,
    ) -> Result<(), PdfError> {
        let places = glyphs.iter().filter(|glyph| glyph.stands()).count();
        let blanks = text.chars().count().saturating_sub(places);
        let blank = Glyph { id: FACES[face].blank(), advance: 0, x: 0, y: 0 };
        let mut unread = text.chars().rev();
        if blanks > 0 {
            // The faces draw a sign for a joiner, so it is set in the mode that paints nothing.
            self.close();
            self.pen.put(format_args!("3 Tr "));
            for c in unread.by_ref().take(blanks) {
                let cid = fonts.cid(face, blank.id, c.encode_utf8(&mut [0; 4]))?;
                self.glyph(face, cid, &blank);
            }
            self.close();
            self.pen.put(format_args!("0 Tr "));
        }
        for glyph in glyphs {
            match Some(glyph).filter(|glyph| glyph.stands()).and_then(|_| unread.next()) {
                Some(c) => {
                    let cid = fonts.cid(face, glyph.id, c.encode_utf8(&mut [0; 4]))?;
                    self.glyph(face, cid, glyph);
                }
                None => self.spelled(fonts, face, [glyph], text, "")?,
            }
        }
        Ok(())
    }

    /// Draws glyphs that together read as `actual`; no map from glyphs to text can say that.
    fn spelled<'g>(
        &mut self,
        fonts: &mut Fonts,
        face: FaceId,
        glyphs: impl IntoIterator<Item = &'g Glyph>,
        text: &str,
        actual: &str,
    ) -> Result<(), PdfError> {
        self.close();
        self.pen.put(format_args!("/Span<</ActualText<FEFF{}>>>BDC ", utf16(actual)));
        for glyph in glyphs {
            let cid = fonts.cid(face, glyph.id, text)?;
            self.glyph(face, cid, glyph);
        }
        self.close();
        self.pen.end();
        Ok(())
    }

    fn glyph(&mut self, face: FaceId, cid: u16, glyph: &Glyph) {
        if self.face != Some(face) {
            self.close();
            self.pen.put(format_args!("/F{face} "));
            self.pen.number(self.size).put(format_args!("Tf "));
            self.face = Some(face);
        }
        if self.rise != glyph.y {
            self.close();
            self.pen.number(glyph.y * self.size / 1000).put(format_args!("Ts "));
            self.rise = glyph.y;
        }
        if !self.array {
            self.pen.0.push(b'[');
            self.array = true;
        }
        self.owed += glyph.x;
        if self.owed != 0 {
            self.end_string();
            let back = -self.owed;
            self.pen.put(format_args!("{back}"));
        }
        if !self.string {
            self.pen.0.push(b'(');
            self.string = true;
        }
        for byte in cid.to_be_bytes() {
            match byte {
                b'(' | b')' | b'\\' => self.pen.0.extend([b'\\', byte]),
                b'\r' => self.pen.0.extend(b"\\r"),
                _ => self.pen.0.push(byte),
            }
        }
        self.owed = glyph.advance - glyph.x - FACES[face].width(glyph.id);
    }

    fn end_string(&mut self) {
        if self.string {
            self.pen.0.push(b')');
            self.string = false;
        }
    }

    fn close(&mut self) {
        self.end_string();
        if self.array {
            self.pen.put(format_args!("]TJ "));
            self.array = false;
        }
    }
}
