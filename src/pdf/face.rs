//! The typefaces: what is built into the program, what each covers, which prints which character.

use std::sync::LazyLock;

use harfrust::{Font, GlyphId};

/// Thousandths of the font size, the unit in which PDF states widths.
pub type Mille = i64;

/// A face by its place in [`FACES`].
pub type FaceId = usize;

pub struct Face {
    pub name: &'static str,
    pub data: &'static [u8],
    pub font: Font,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Weight {
    Regular,
    Bold,
}

macro_rules! face {
    ($name:literal) => {
        Face::open($name, include_bytes!(concat!("../../templates/assets/fonts/", $name, ".ttf")))
    };
}

/// Parsed once: the CJK face alone is 3.4 MB.
pub static FACES: LazyLock<[Face; 6]> = LazyLock::new(|| {
    [
        face!("NotoSans-Regular"),
        face!("NotoSans-Bold"),
        face!("NotoSansArabic-Regular"),
        face!("NotoSansHebrew-Regular"),
        face!("NotoSansDevanagari-Regular"),
        face!("DroidSansFallback"),
    ]
});

impl Weight {
    /// The faces to ask, in this order. Bold exists for headings and labels, which are ours and
    /// Latin; other scripts fall back to their regular face.
    pub fn chain(self) -> [FaceId; 5] {
        match self {
            Self::Regular => [0, 2, 3, 4, 5],
            Self::Bold => [1, 2, 3, 4, 5],
        }
    }
}

impl Face {
    fn open(name: &'static str, data: &'static [u8]) -> Self {
        let font = Font::new(data, 0).expect("the built-in font files are valid");
        Self { name, data, font }
    }

    pub fn glyph(&self, c: char) -> Option<u16> {
        let glyph = self.font.charmap().map_unicode(c)?;
        u16::try_from(glyph.to_u32()).ok()
    }

    /// A glyph that takes no room: the joiner's, or else the space's.
    pub fn blank(&self) -> u16 {
        self.glyph('\u{200d}').or_else(|| self.glyph(' ')).unwrap_or(0)
    }

    pub fn mille(&self, units: i32) -> Mille {
        let em = i64::from(self.font.units_per_em());
        (i64::from(units) * 2000 + em).div_euclid(2 * em)
    }

    /// The width a reader assumes for the glyph; shaping may ask for another.
    pub fn width(&self, glyph: u16) -> Mille {
        let glyph = GlyphId::new(u32::from(glyph));
        self.mille(self.font.glyph_metrics().h_advance_exact(glyph).round().to_i32())
    }
}
