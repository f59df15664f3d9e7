//! XLSX: what a workbook shows in its cells, as spreadsheet programs write it (ECMA-376, ISO/IEC 29500).
mod book;
mod cells;
mod grid;
mod numbers;
mod parts;
mod pieces;
mod styles;
mod texts;

use super::{Budget, Sheet, TableError, heading};
use book::Book;
use cells::Cells;
use parts::Parts;
use styles::Styles;
use texts::Texts;

/// Reads every worksheet that holds anything, the hidden ones too.
pub(super) fn read(bytes: &[u8]) -> Result<Vec<Sheet>, TableError> {
    let mut parts = Parts::open(bytes)?;
    let book = Book::read(&mut parts)?;
    let texts =
        parts.text(&book.texts)?.map_or_else(|| Ok(Texts::default()), |xml| Texts::read(&xml))?;
    let styles = parts
        .text(&book.styles)?
        .map_or_else(|| Ok(Styles::default()), |xml| Styles::read(&xml))?;
    let mut budget = Budget::default();
    let mut sheets = Vec::new();
    for place in &book.sheets {
        let xml = parts.text(&place.part)?.ok_or_else(|| {
            TableError::Workbook(format!("its sheet “{}” is not in the file", place.name))
        })?;
        let cells =
            Cells { texts: &texts, styles: &styles, counts_from_1904: book.counts_from_1904 };
        let (rows, mut told) = cells.read(&xml, &mut budget)?;
        let Some(mut sheet) = heading::sheet(&place.name, rows, false)? else {
            continue;
        };
        sheet.told.append(&mut told);
        if place.is_hidden {
            sheet.told.push("This sheet is hidden in the workbook.".to_owned());
        }
        sheets.push(sheet);
    }
    if sheets.is_empty() { Err(TableError::Empty) } else { Ok(sheets) }
}

fn broken(words: &str) -> TableError {
    TableError::Workbook(words.to_owned())
}
