//! Pages: a column of text that flows from one to the next, and what every page carries.

use super::{
    PdfError,
    embed::Fonts,
    face::{Mille, Weight},
    line::lines,
    pen::{Ink, Length, Pen},
    shape::Shaper,
    tags::{ElementId, Role, Tags},
    writer::Paper,
};

/// A4, in thousandths of a point.
pub const WIDTH: Length = 595_276;
pub const HEIGHT: Length = 841_890;

const TOP: Length = HEIGHT - pt(58);
const BOTTOM: Length = pt(64);

pub const fn pt(points: Length) -> Length {
    points * 1000
}

#[derive(Clone, Copy)]
pub struct Style {
    pub size: Length,
    pub leading: Length,
    pub weight: Weight,
    pub ink: Ink,
}

#[derive(Clone, Copy)]
pub struct Column {
    pub left: Length,
    pub width: Length,
}

/// A page, and the height on it down to which it is full.
#[derive(Clone, Copy)]
struct Place {
    page: usize,
    y: Length,
}

pub struct Pages {
    shaper: Shaper,
    fonts: Fonts,
    tags: Tags,
    pens: Vec<Pen>,
    at: Place,
}

impl Pages {
    pub fn new() -> Self {
        Self {
            shaper: Shaper::new(),
            fonts: Fonts::new(),
            tags: Tags::default(),
            pens: vec![Pen::default()],
            at: Place { page: 0, y: HEIGHT },
        }
    }

    /// What follows is text of ours, in which isolates set names and numbers apart; or it is not.
    pub fn obey_isolates(&mut self, ours: bool) {
        self.shaper.obeys_isolates = ours;
    }

    pub fn y(&self) -> Length {
        self.at.y
    }

    pub fn skip(&mut self, height: Length) {
        self.at.y -= height;
    }

    /// Turns the page unless `height` is left on this one.
    pub fn need(&mut self, height: Length) {
        if self.at.y - height < BOTTOM {
            self.turn();
        }
    }

    pub fn element(&mut self, role: Role) -> ElementId {
        self.tags.open(role, None)
    }

    /// The height that text would take, were there room.
    pub fn measure(&mut self, style: Style, width: Length, text: &str) -> Result<Length, PdfError> {
        let mut height = 0;
        for paragraph in self.shaper.paragraphs(text, style.weight)? {
            let count = lines(&mut self.shaper, &paragraph, width * 1000 / style.size)?.len();
            height += style.leading * Length::try_from(count).expect("lines fit in memory");
        }
        Ok(height)
    }

    /// Sets text in a column, over as many pages as it takes.
    pub fn text(
        &mut self,
        element: ElementId,
        style: Style,
        column: Column,
        text: &str,
    ) -> Result<(), PdfError> {
        let mut open = false;
        for paragraph in self.shaper.paragraphs(text, style.weight)? {
            for line in lines(&mut self.shaper, &paragraph, column.width * 1000 / style.size)? {
                if self.at.y - style.leading < BOTTOM {
                    if std::mem::take(&mut open) {
                        self.pen().end();
                    }
                    self.turn();
                }
                if !std::mem::replace(&mut open, true) {
                    self.begin(element, style.ink);
                }
                let width = line.width(&paragraph) * style.size / 1000;
                let indent = if paragraph.rtl { column.width - width } else { 0 };
                let origin = (column.left + indent, baseline(self.at.y, style));
                self.pens[self.at.page].text(
                    &mut self.fonts,
                    style.size,
                    origin,
                    line.source(&paragraph),
                    &line.visual(&paragraph),
                    line.ends_word,
                )?;
                self.at.y -= style.leading;
            }
        }
        if open {
            self.pen().end();
        }
        Ok(())
    }

    /// Sets a number in cells of equal width and groups of eight, so that two can be compared by
    /// eye; it copies as one number.
    pub fn digest(
        &mut self,
        element: ElementId,
        style: Style,
        left: Length,
        number: &str,
    ) -> Result<(), PdfError> {
        const CELL: Mille = 610;
        const GAP: Mille = 300;
        self.need(style.leading);
        self.begin(element, style.ink);
        for mut shown in self.shaper.paragraphs(number, style.weight)? {
            for (at, glyph) in (1..).zip(&mut shown.glyphs) {
                glyph.x += (CELL - glyph.advance) / 2;
                glyph.advance = if at % 8 == 0 { CELL + GAP } else { CELL };
            }
            let clusters: Vec<_> = shown.clusters.iter().collect();
            let origin = (left, baseline(self.at.y, style));
            let (pen, fonts) = (&mut self.pens[self.at.page], &mut self.fonts);
            pen.reading_as(&shown.text, |pen| {
                pen.text(fonts, style.size, origin, &shown, &clusters, false)
            })?;
        }
        self.pen().end();
        self.at.y -= style.leading;
        Ok(())
    }

    /// Sets two things side by side and goes on below the longer one.
    pub fn beside(
        &mut self,
        left: impl FnOnce(&mut Self) -> Result<(), PdfError>,
        right: impl FnOnce(&mut Self) -> Result<(), PdfError>,
    ) -> Result<(), PdfError> {
        let start = self.at;
        left(self)?;
        let end = std::mem::replace(&mut self.at, start);
        right(self)?;
        let later = |a: Place, b: Place| a.page > b.page || a.page == b.page && a.y < b.y;
        if later(end, self.at) {
            self.at = end;
        }
        Ok(())
    }

    /// Draws something that means nothing to a reader who cannot see.
    pub fn ornament(&mut self, draw: impl FnOnce(&mut Pen)) {
        let pen = self.pen();
        pen.begin_artifact();
        draw(pen);
        pen.end();
    }

    /// Draws something that `alt` puts in words.
    pub fn figure(&mut self, alt: &str, draw: impl FnOnce(&mut Pen)) {
        let element = self.tags.open(Role::Figure, Some(alt.to_owned()));
        self.begin(element, Ink(0, 0, 0));
        draw(self.pen());
        self.pen().end();
    }

    /// Adds a head to all pages but the first and a foot to all, and closes the document.
    pub fn finish(
        mut self,
        style: Style,
        column: Column,
        head: &str,
        foot: impl Fn(usize, usize) -> String,
    ) -> Result<Paper, PdfError> {
        let count = self.pens.len();
        for page in 0..count {
            self.at.page = page;
            if page > 0 {
                self.margin(style, column, HEIGHT - pt(36), head)?;
            }
            self.margin(style, column, pt(44), &foot(page + 1, count))?;
        }
        let contents = self.pens.into_iter().map(Pen::into_content).collect();
        Ok(Paper { contents, fonts: self.fonts, tags: self.tags })
    }

    /// One line in a margin; what does not fit is cut.
    fn margin(
        &mut self,
        style: Style,
        column: Column,
        y: Length,
        text: &str,
    ) -> Result<(), PdfError> {
        let paragraphs = self.shaper.paragraphs(text, style.weight)?;
        let pen = &mut self.pens[self.at.page];
        pen.begin_artifact();
        pen.fill(style.ink);
        for paragraph in paragraphs.iter().take(1) {
            let lines = lines(&mut self.shaper, paragraph, column.width * 1000 / style.size)?;
            for line in lines.iter().take(1) {
                let origin = (column.left, baseline(y, style));
                let (source, clusters) = (line.source(paragraph), line.visual(paragraph));
                pen.text(&mut self.fonts, style.size, origin, source, &clusters, false)?;
            }
        }
        pen.end();
        Ok(())
    }

    fn begin(&mut self, element: ElementId, ink: Ink) {
        let mark = self.tags.mark(element, self.at.page);
        let role = self.tags.role(element).name();
        let pen = self.pen();
        pen.begin(role, mark);
        pen.fill(ink);
    }

    fn turn(&mut self) {
        self.at = Place { page: self.at.page + 1, y: TOP };
        if self.at.page == self.pens.len() {
            self.pens.push(Pen::default());
        }
    }

    fn pen(&mut self) -> &mut Pen {
        &mut self.pens[self.at.page]
    }
}

/// Capitals stand in the middle of the line's height.
fn baseline(top: Length, style: Style) -> Length {
    let capitals = style.size * 714 / 1000;
    top - capitals - (style.leading - capitals) / 2
}
