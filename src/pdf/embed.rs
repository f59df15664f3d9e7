//! What was used of each face, and its embedding: a subset as a composite font that can be read back.
//!
//! A character identifier (CID) stands for a glyph *and* the text it was drawn for. So one glyph
//! that means different things in different places still extracts correctly, and `ToUnicode` is
//! always a plain map.

use std::{collections::BTreeMap, fmt::Write as _};

use lopdf::{Dictionary, Object, ObjectId, dictionary};
use sha2::{Digest, Sha256};
use subsetter::GlyphRemapper;

use super::{
    PdfError,
    face::{FACES, Face, FaceId},
    pack::Pack,
};

struct Form {
    glyph: u16,
    text: Box<str>,
}

struct Used {
    /// By CID, from 1; CID 0 is the glyph for nothing.
    forms: Vec<Form>,
    /// The first CID of each glyph, or 0: nearly every glyph has only one.
    first: Vec<u16>,
    others: BTreeMap<(u16, Box<str>), u16>,
}

/// The forms used of all faces, in the order of their first use.
pub struct Fonts(Vec<Used>);

impl Fonts {
    pub fn new() -> Self {
        let unused = |_| Used { forms: Vec::new(), first: Vec::new(), others: BTreeMap::new() };
        Self(FACES.iter().map(unused).collect())
    }

    /// The CID that draws `glyph` and reads as `text`.
    pub fn cid(&mut self, face: FaceId, glyph: u16, text: &str) -> Result<u16, PdfError> {
        let used = &mut self.0[face];
        let slot = usize::from(glyph);
        if used.first.len() <= slot {
            used.first.resize(slot + 1, 0);
        }
        let first = used.first[slot];
        if first != 0 && *used.forms[usize::from(first) - 1].text == *text {
            return Ok(first);
        }
        if first != 0
            && let Some(cid) = used.others.get(&(glyph, Box::from(text)))
        {
            return Ok(*cid);
        }
        let cid = u16::try_from(used.forms.len() + 1)
            .map_err(|_| PdfError::TooManyForms { face: FACES[face].name })?;
        used.forms.push(Form { glyph, text: text.into() });
        if first == 0 {
            used.first[slot] = cid;
        } else {
            used.others.insert((glyph, text.into()), cid);
        }
        Ok(cid)
    }

    /// Adds the used faces to the document and answers the font resources of its pages.
    pub fn embed(&self, pack: &mut Pack) -> Result<Dictionary, PdfError> {
        let mut fonts = Dictionary::new();
        for (id, used) in self.0.iter().enumerate().filter(|(_, used)| !used.forms.is_empty()) {
            let font = used.embed(&FACES[id], pack)?;
            fonts.set(format!("F{id}"), font);
        }
        Ok(fonts)
    }
}

impl Used {
    fn embed(&self, face: &Face, pack: &mut Pack) -> Result<ObjectId, PdfError> {
        let mut kept = GlyphRemapper::new();
        let glyphs: Vec<u16> = self.forms.iter().map(|form| kept.remap(form.glyph)).collect();
        let subset = subsetter::subset(face.data, 0, &kept)
            .map_err(|source| PdfError::Subset { face: face.name, source })?;
        let name = format!("{}+{}", tag(&subset), face.name);

        let length = i64::try_from(subset.len()).expect("a subset is smaller than its font");
        let file = pack.stream(dictionary! { "Length1" => length }, &subset);
        let descriptor = pack.document.add_object(descriptor(face, &name, file));
        let map = if glyphs.iter().zip(1..).all(|(glyph, cid)| *glyph == cid) {
            Object::from("Identity")
        } else {
            let glyphs = [0, 0].into_iter().chain(glyphs.iter().flat_map(|g| g.to_be_bytes()));
            pack.stream(Dictionary::new(), &glyphs.collect::<Vec<u8>>()).into()
        };
        let widths = self.forms.iter().map(|form| face.width(form.glyph).into()).collect();
        let cid_font = pack.document.add_object(dictionary! {
            "Type" => "Font", "Subtype" => "CIDFontType2", "BaseFont" => name.as_str(),
            "CIDSystemInfo" => dictionary! {
                "Registry" => Object::string_literal("Adobe"),
                "Ordering" => Object::string_literal("Identity"), "Supplement" => 0,
            },
            "FontDescriptor" => descriptor, "CIDToGIDMap" => map,
            "W" => vec![1.into(), Object::Array(widths)],
        });
        let to_unicode = pack.stream(Dictionary::new(), self.to_unicode().as_bytes());
        Ok(pack.document.add_object(dictionary! {
            "Type" => "Font", "Subtype" => "Type0", "BaseFont" => name.as_str(),
            "Encoding" => "Identity-H", "DescendantFonts" => vec![cid_font.into()],
            "ToUnicode" => to_unicode,
        }))
    }

    fn to_unicode(&self) -> String {
        let mut map = String::from(
            "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n\
             /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n\
             /CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n\
             1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n",
        );
        let mut cid = 0;
        // The format allows a hundred entries at a time.
        for forms in self.forms.chunks(100) {
            writeln!(map, "{} beginbfchar", forms.len()).expect("a string takes all writes");
            for form in forms {
                cid += 1;
                writeln!(map, "<{cid:04X}> <{}>", utf16(&form.text))
                    .expect("a string takes all writes");
            }
            map.push_str("endbfchar\n");
        }
        map.push_str("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        map
    }
}

/// UTF-16 in hex digits, as PDF writes text.
pub fn utf16(text: &str) -> String {
    text.encode_utf16().fold(String::new(), |mut hex, unit| {
        write!(hex, "{unit:04X}").expect("a string takes all writes");
        hex
    })
}

/// Six letters that tell this subset from others of the same face.
fn tag(subset: &[u8]) -> String {
    Sha256::digest(subset).iter().take(6).map(|byte| char::from(b'A' + byte % 26)).collect()
}

fn descriptor(face: &Face, name: &str, file: ObjectId) -> Dictionary {
    const SYMBOLIC: i64 = 4;
    let metrics = face.font.metrics();
    let bounds = &metrics.bounds;
    let line = metrics.hhea_line.expect("the built-in faces have an hhea table");
    let (ascent, descent) = (line.ascender, line.descender);
    let cap_height = metrics.cap_height.unwrap_or(ascent);
    let bounds = [bounds.x_min, bounds.y_min, bounds.x_max, bounds.y_max];
    dictionary! {
        "Type" => "FontDescriptor", "FontName" => name, "Flags" => SYMBOLIC, "FontFile2" => file,
        "FontBBox" => bounds.map(|edge| face.mille(edge.to_i32()).into()).to_vec(),
        "Ascent" => face.mille(ascent.to_i32()), "Descent" => face.mille(descent.to_i32()),
        "CapHeight" => face.mille(cap_height.to_i32()), "ItalicAngle" => 0,
        "StemV" => if name.ends_with("Bold") { 140 } else { 80 },
    }
}
