//! Showing text: glyphs as strings in `TJ` arrays, so that what is read back is what was typed.

use super::{
    PdfError,
    embed::{Fonts, utf16},
    face::{FACES, FaceId, Mille},
    pen::{Length, Pen},
    shape::{Cluster, Glyph, Shaped},
};

/// The state of a `TJ` array: glyph strings, and corrections only where shaping asks for them.
pub struct Show<'a> {
    pen: &'a mut Pen,
    size: Length,
    face: Option<FaceId>,
    rise: Mille,
    /// How far the next glyph must move to the right of where the reader stands.
    owed: Mille,
    array: bool,
    string: bool,
}

impl<'a> Show<'a> {
    pub fn new(pen: &'a mut Pen, size: Length) -> Self {
        Self { pen, size, face: None, rise: 0, owed: 0, array: false, string: false }
    }

    pub fn cluster(
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

    pub fn glyph(&mut self, face: FaceId, cid: u16, glyph: &Glyph) {
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

    pub fn close(&mut self) {
        self.end_string();
        if self.array {
            self.pen.put(format_args!("]TJ "));
            self.array = false;
        }
    }
}
