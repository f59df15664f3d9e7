//! Texts of cells: those that a workbook keeps once for all of its cells, and those that stand in a cell.
use super::{
    super::TableError,
    pieces::{Piece, Pieces},
};

/// Texts by number, one behind the other: an empty one takes four bytes.
#[derive(Default)]
pub(super) struct Texts {
    all: String,
    ends: Vec<u32>,
}

impl Texts {
    /// Reads `sharedStrings.xml`. How many it says it has does not matter.
    pub fn read(xml: &str) -> Result<Self, TableError> {
        let mut texts = Self::default();
        let mut pieces = Pieces::of(xml);
        let mut text = String::new();
        while let Some(piece) = pieces.next()? {
            let Piece::Open(tag) = piece else { continue };
            match (pieces.depth(), tag.name()) {
                (1, _) => {}
                (2, "si") => {
                    text.clear();
                    rich(&mut pieces, &mut text)?;
                    // Blank texts hold nothing, and a million cells may name a long one.
                    if !text.trim().is_empty() {
                        texts.all.push_str(&unescaped(&text));
                    }
                    let end = u32::try_from(texts.all.len());
                    texts.ends.push(end.map_err(|_| TableError::TooMuchText)?);
                }
                _ => pieces.skip()?,
            }
        }
        Ok(texts)
    }

    pub fn get(&self, number: usize) -> Option<&str> {
        let end = usize::try_from(*self.ends.get(number)?).ok()?;
        let before = number.checked_sub(1).map_or(Some(&0), |it| self.ends.get(it))?;
        self.all.get(usize::try_from(*before).ok()?..end)
    }
}

/// Adds the runs of the element that just began, up to its end; how they are pronounced is no text.
pub(super) fn rich(pieces: &mut Pieces<'_>, to: &mut String) -> Result<(), TableError> {
    let level = pieces.depth();
    while pieces.depth() >= level {
        if let Some(Piece::Open(tag)) = pieces.next()? {
            match tag.name() {
                "t" => pieces.words(to)?,
                "r" => {}
                _ => pieces.skip()?,
            }
        }
    }
    Ok(())
}

/// Characters that XML cannot hold or would change are written `_x000D_` (ISO/IEC 29500-1, 22.9.2.19).
/// Control characters stay as they are written: they would mean nothing to anybody.
pub(super) fn unescaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("_x") {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        if let Some(c) = escape(rest) {
            out.push(c);
            rest = &rest[ESCAPE..];
        } else {
            out.push_str("_x");
            rest = &rest[2..];
        }
    }
    out.push_str(rest);
    if out.contains('\r') { out.replace("\r\n", "\n").replace('\r', "\n") } else { out }
}

/// Bytes of `_x000D_`.
const ESCAPE: usize = 7;

fn escape(text: &str) -> Option<char> {
    let digits = text.get(..ESCAPE)?.strip_prefix("_x")?.strip_suffix('_')?;
    if !digits.bytes().all(|it| it.is_ascii_hexdigit()) {
        return None;
    }
    let c = char::from_u32(u32::from_str_radix(digits, 16).ok()?)?;
    (!c.is_control() || "\t\n\r".contains(c)).then_some(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_are_one_text_and_how_they_are_pronounced_is_left_out() {
        let xml = "<x:sst xmlns:x=\"a\" uniqueCount=\"99999999999\"><x:si><x:r><x:rPr><x:b/></x:rPr><x:t>Glass </x:t></x:r>\
                   <x:r><x:t xml:space=\"preserve\">&amp; <![CDATA[<Harbour>]]></x:t></x:r><x:rPh sb=\"0\" eb=\"1\"><x:t>no</x:t>\
                   </x:rPh><x:phoneticPr/></x:si><x:si/><x:si><x:t>a_x000D_\nb_x005F_x0041_ _x0001_ _xZZZZ_ _x</x:t></x:si></x:sst>";
        let texts = Texts::read(xml).unwrap();
        assert_eq!(texts.get(0), Some("Glass & <Harbour>"));
        assert_eq!(texts.get(1), Some(""));
        assert_eq!(texts.get(2), Some("a\nb_x0041_ _x0001_ _xZZZZ_ _x"));
        assert_eq!((texts.get(3), texts.get(usize::MAX)), (None, None));
    }
}
