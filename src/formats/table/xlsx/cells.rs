//! The cells of a worksheet, one by one, each as the words that it shows.
use std::borrow::Cow;

use super::{
    super::{Budget, TableError},
    broken,
    grid::Grid,
    numbers,
    pieces::{Piece, Pieces, Tag},
    styles::Styles,
    texts::{self, Texts},
};
use crate::domain::import::Row;

/// What the cells of a workbook need to be understood.
pub(super) struct Cells<'a> {
    pub texts: &'a Texts,
    pub styles: &'a Styles,
    pub counts_from_1904: bool,
}

impl<'a> Cells<'a> {
    /// Rows that hold anything, in their order, and what a person should know of them.
    pub fn read(
        &self,
        xml: &str,
        budget: &mut Budget,
    ) -> Result<(Vec<Row>, Vec<String>), TableError> {
        let mut grid = Grid::default();
        let mut pieces = Pieces::of(xml);
        while let Some(piece) = pieces.next()? {
            let Piece::Open(tag) = piece else { continue };
            match (pieces.depth(), tag.name()) {
                (1, _) | (2, "sheetData" | "hyperlinks") => {}
                (3, "row") => grid.begin(&tag)?,
                (4, "c") => {
                    grid.go(&tag)?;
                    let words = self.words(&tag, &mut pieces, &mut grid)?;
                    grid.put(words, budget)?;
                }
                // They stand behind all cells.
                (3, "hyperlink") => grid.link(&tag)?,
                _ => pieces.skip()?,
            }
        }
        grid.finish(budget)
    }

    /// What the cell shows; of a formula the value that was worked out when the file was saved.
    fn words(
        &self,
        tag: &Tag<'_>,
        pieces: &mut Pieces<'_>,
        grid: &mut Grid,
    ) -> Result<Cow<'a, str>, TableError> {
        let (mut value, mut inline, mut is_formula) = (String::new(), String::new(), false);
        let level = pieces.depth();
        while pieces.depth() >= level {
            let Some(Piece::Open(tag)) = pieces.next()? else { continue };
            match tag.name() {
                "v" => pieces.words(&mut value)?,
                "is" => texts::rich(pieces, &mut inline)?,
                name => {
                    is_formula |= name == "f";
                    pieces.skip()?;
                }
            }
        }
        let kind = tag.attribute("t")?;
        let kind = kind.as_deref().unwrap_or("n");
        if is_formula && value.is_empty() && kind != "str" {
            grid.unvalued();
        }
        if value.trim().is_empty() && !matches!(kind, "inlineStr" | "str") {
            return Ok(texts::unescaped(&inline).into());
        }
        let words = match kind {
            "s" => {
                let text = value.trim().parse().ok().and_then(|number| self.texts.get(number));
                let text = text.ok_or_else(|| broken("a cell names a text that is not there"))?;
                return Ok(text.into());
            }
            "inlineStr" => texts::unescaped(&inline),
            "str" => texts::unescaped(&value),
            "b" => match value.trim() {
                "1" => "true".to_owned(),
                "0" => "false".to_owned(),
                other => other.to_owned(),
            },
            "d" => numbers::written_date(&value),
            "n" => {
                let style = tag.attribute("s")?.and_then(|it| it.parse().ok()).unwrap_or(0);
                numbers::shown(&value, self.styles.get(style), self.counts_from_1904)
            }
            _ => value,
        };
        Ok(words.into())
    }
}
