//! From text to glyphs: faces, scripts and directions are told apart and each run is shaped.

use std::{ops::Range, sync::LazyLock};

use harfrust::{
    Buffer, Direction, Feature, Script, ShapeOptions, ShapePlan, ShaperFont, Tag, shape, unicode,
};
use unicode_bidi::{BidiInfo, Level};

use super::{
    PdfError,
    face::{FACES, FaceId, Mille, Weight},
    legible::{is_joiner, is_mark, legible},
};

/// No ligatures for beauty alone: an address is compared letter by letter. Those a script needs stay.
static LETTERS: LazyLock<[Feature; 2]> =
    LazyLock::new(|| [*b"liga", *b"clig"].map(|tag| Feature::new(Tag::new(&tag), 0, ..)));

pub struct Glyph {
    pub id: u16,
    pub advance: Mille,
    pub x: Mille,
    pub y: Mille,
}

/// The smallest piece of text that can be drawn by itself.
pub struct Cluster {
    pub text: Range<usize>,
    /// From left to right, whatever the direction of the text.
    pub glyphs: Range<usize>,
    pub advance: Mille,
    pub face: FaceId,
    pub level: u8,
    /// Its form depends on the cluster before: a line that begins here must be shaped again.
    pub tied: bool,
}

impl Glyph {
    /// On the line, taking room there, as letters do and marks do not.
    pub fn stands(&self) -> bool {
        self.advance != 0 && self.y == 0
    }
}

impl Cluster {
    pub fn rtl(&self) -> bool {
        self.level % 2 == 1
    }
}

/// One paragraph, its clusters in the order in which they are read.
pub struct Shaped {
    pub text: String,
    pub clusters: Vec<Cluster>,
    pub glyphs: Vec<Glyph>,
    pub rtl: bool,
    weight: Weight,
    /// The bidi level of each byte; empty where all text runs from left to right.
    levels: Vec<u8>,
}

struct Run {
    text: Range<usize>,
    face: FaceId,
    script: Option<Script>,
    level: u8,
}

struct Plan {
    face: FaceId,
    script: Option<Script>,
    rtl: bool,
    steps: ShapePlan,
}

/// Shapes the text of one document, reusing what the faces taught it.
pub struct Shaper {
    fonts: Vec<ShaperFont<'static, 'static>>,
    plans: Vec<Plan>,
    buffer: Buffer,
    /// The text is ours: the isolates that set names and numbers apart in it are obeyed. In any other
    /// text they are spelled out, as all that turns words around.
    pub obeys_isolates: bool,
}

/// What sets a name or a number apart from words that run the other way (UAX #9, FSI and PDI).
const ISOLATES: [char; 2] = ['\u{2068}', '\u{2069}'];

impl Shaper {
    pub fn new() -> Self {
        let fonts = FACES.iter().map(|face| ShaperFont::new(&face.font)).collect();
        Self { fonts, plans: Vec::new(), buffer: Buffer::new(), obeys_isolates: false }
    }

    /// Shapes text of any origin, one paragraph per line feed.
    pub fn paragraphs(&mut self, text: &str, weight: Weight) -> Result<Vec<Shaped>, PdfError> {
        let readable = |text: &str| legible(text, |c| self.face(c, weight, None).is_some());
        let text = if self.obeys_isolates {
            let pieces = text.split_inclusive(ISOLATES).map(|piece| {
                let words = piece.trim_end_matches(ISOLATES);
                readable(words) + &piece[words.len()..]
            });
            pieces.collect()
        } else {
            readable(text)
        };
        text.split('\n').map(|line| self.paragraph(line, weight)).collect()
    }

    fn paragraph(&mut self, text: &str, weight: Weight) -> Result<Shaped, PdfError> {
        let (levels, rtl) = if text.chars().all(|c| c < '\u{590}') {
            (Vec::new(), false)
        } else {
            let bidi = BidiInfo::new(text, None);
            let rtl = bidi.paragraphs.first().is_some_and(|p| p.level.is_rtl());
            (bidi.levels.iter().map(Level::number).collect(), rtl)
        };
        let (text, levels) = without_isolates(text, levels);
        self.shape(text, levels, rtl, weight)
    }

    /// Shapes a piece of a paragraph as a line of its own, keeping the directions it had.
    pub fn piece(&mut self, whole: &Shaped, text: Range<usize>) -> Result<Shaped, PdfError> {
        let levels = whole.levels.get(text.clone()).unwrap_or_default().to_vec();
        self.shape(whole.text[text].to_owned(), levels, whole.rtl, whole.weight)
    }

    fn shape(
        &mut self,
        text: String,
        levels: Vec<u8>,
        rtl: bool,
        weight: Weight,
    ) -> Result<Shaped, PdfError> {
        let (clusters, glyphs) = (Vec::new(), Vec::new());
        let mut shaped = Shaped { text, clusters, glyphs, rtl, weight, levels };
        for run in self.runs(&shaped) {
            self.run(&mut shaped, &run)?;
        }
        Ok(shaped)
    }

    fn runs(&self, shaped: &Shaped) -> Vec<Run> {
        let mut runs: Vec<Run> = Vec::new();
        for (at, c) in shaped.text.char_indices() {
            let level = shaped.levels.get(at).copied().unwrap_or(0);
            let last = runs.last_mut();
            let face = self
                .face(c, shaped.weight, last.as_ref().map(|run| run.face))
                .expect("legible text has a face for every character");
            let script = match unicode::script(u32::from(c)) {
                Script::COMMON | Script::INHERITED | Script::UNKNOWN => None,
                script => Some(script),
            };
            match last {
                Some(run)
                    if run.face == face
                        && run.level == level
                        && (script.is_none() || run.script.is_none() || run.script == script) =>
                {
                    run.text.end = at + c.len_utf8();
                    run.script = run.script.or(script);
                }
                _ => runs.push(Run { text: at..at + c.len_utf8(), face, script, level }),
            }
        }
        runs
    }

    /// Marks, joiners and spaces stay with the face before them, so that words hold together.
    fn face(&self, c: char, weight: Weight, before: Option<FaceId>) -> Option<FaceId> {
        let chain = weight.chain();
        if matches!(c, '!'..='~') {
            return Some(chain[0]);
        }
        let covers = |face: &FaceId| self.fonts[*face].nominal_glyph(u32::from(c)).is_some();
        if is_joiner(c) {
            return before.or(Some(chain[0]));
        }
        if c == ' ' || is_mark(c) {
            return before.filter(covers).or_else(|| chain.into_iter().find(covers));
        }
        chain.into_iter().find(covers)
    }

    fn run(&mut self, shaped: &mut Shaped, run: &Run) -> Result<(), PdfError> {
        let rtl = run.level % 2 == 1;
        let text = &shaped.text[run.text.clone()];
        self.buffer.reset();
        self.buffer.push_str(text);
        self.buffer.set_script(run.script);
        let direction = if rtl { Direction::RightToLeft } else { Direction::LeftToRight };
        self.buffer.set_direction(direction);
        let plan = self.plan(run.face, run.script, direction);
        let options = ShapeOptions::new().plan(Some(&self.plans[plan].steps)).features(&*LETTERS);
        shape(&self.fonts[run.face], &mut self.buffer, options)?;

        let face = &FACES[run.face];
        let infos = self.buffer.glyph_infos();
        let first = shaped.glyphs.len();
        shaped.glyphs.extend(infos.iter().zip(self.buffer.glyph_positions()).map(|(info, at)| {
            Glyph {
                id: u16::try_from(info.glyph_id).expect("the built-in faces have 16-bit glyphs"),
                advance: face.mille(at.x_advance),
                x: face.mille(at.x_offset),
                y: face.mille(at.y_offset),
            }
        }));

        // Glyphs come from left to right; clusters are kept in reading order.
        let begin = shaped.clusters.len();
        let mut at = 0;
        for group in infos.chunk_by(|a, b| a.cluster == b.cluster) {
            let glyphs = first + at..first + at + group.len();
            at += group.len();
            let start = run.text.start
                + usize::try_from(group[0].cluster).expect("a cluster is a place in the text");
            shaped.clusters.push(Cluster {
                text: start..start,
                advance: shaped.glyphs[glyphs.clone()].iter().map(|glyph| glyph.advance).sum(),
                glyphs,
                face: run.face,
                level: run.level,
                tied: group.iter().any(harfrust::GlyphInfo::unsafe_to_break),
            });
        }
        if rtl {
            shaped.clusters[begin..].reverse();
        }
        let mut end = run.text.end;
        for cluster in shaped.clusters[begin..].iter_mut().rev() {
            cluster.text.end = end;
            end = cluster.text.start;
        }
        Ok(())
    }

    fn plan(&mut self, face: FaceId, script: Option<Script>, direction: Direction) -> usize {
        let rtl = direction == Direction::RightToLeft;
        let known = |plan: &Plan| plan.face == face && plan.script == script && plan.rtl == rtl;
        self.plans.iter().position(known).unwrap_or_else(|| {
            let steps = ShapePlan::new(&FACES[face].font, direction, script, None, &*LETTERS);
            self.plans.push(Plan { face, script, rtl, steps });
            self.plans.len() - 1
        })
    }
}

/// The text that is drawn: isolates have done their work once the levels are known.
fn without_isolates(text: &str, levels: Vec<u8>) -> (String, Vec<u8>) {
    if !text.contains(ISOLATES) {
        return (text.to_owned(), levels);
    }
    let drawn = text.char_indices().filter(|(_, c)| !ISOLATES.contains(c));
    let kept = drawn.clone().flat_map(|(at, c)| at..at + c.len_utf8());
    (drawn.map(|(_, c)| c).collect(), kept.filter_map(|at| levels.get(at).copied()).collect())
}
