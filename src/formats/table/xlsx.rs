//! XLSX: what a workbook shows in its cells, read only after it was unpacked once within limits.
use std::{
    collections::BTreeMap,
    io::{Cursor, Read},
};

use calamine::{DataRef, Reader, SheetType, Xlsx};
use zip::ZipArchive;

use super::{Budget, COLUMNS_MOST, Sheet, TableError, heading};
use crate::domain::import::Row;

/// Bytes that all parts of a workbook unpack to. Excel packs tables to a tenth.
const UNPACKED_MOST: u64 = 128 * 1024 * 1024;
/// Parts of a workbook.
const PARTS_MOST: usize = 2_000;
/// The shortest text of a workbook, `<si/>`.
const TEXT_LEAST: u64 = 5;

/// Reads every worksheet that holds anything, the hidden ones too.
pub(super) fn read(bytes: &[u8]) -> Result<Vec<Sheet>, TableError> {
    unpack(bytes)?;
    let broken = |error: calamine::XlsxError| TableError::Workbook(error.to_string());
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(broken)?;
    let names: Vec<(String, bool)> = book
        .sheets_metadata()
        .iter()
        .filter(|sheet| sheet.typ == SheetType::WorkSheet)
        .map(|sheet| (sheet.name.clone(), sheet.visible != calamine::SheetVisible::Visible))
        .collect();
    let mut budget = Budget::default();
    let mut sheets = Vec::new();
    for (name, is_hidden) in names {
        let rows = rows(&mut book, &name, &mut budget)?;
        let Some(mut sheet) = heading::sheet(&name, rows, false)? else { continue };
        if is_hidden {
            sheet.told.push("This sheet is hidden in the workbook.".to_owned());
        }
        sheets.push(sheet);
    }
    if sheets.is_empty() { Err(TableError::Empty) } else { Ok(sheets) }
}

/// Cells come one by one: a table that names a cell in the last corner is not laid out in memory.
fn rows(
    book: &mut Xlsx<Cursor<&[u8]>>,
    name: &str,
    budget: &mut Budget,
) -> Result<Vec<Row>, TableError> {
    let broken = |error: calamine::XlsxError| TableError::Workbook(error.to_string());
    let mut rows: BTreeMap<u32, Row> = BTreeMap::new();
    let mut cells = book.worksheet_cells_reader(name).map_err(broken)?;
    while let Some(cell) = cells.next_cell().map_err(broken)? {
        let (row, column) = cell.get_position();
        let words = words(cell.get_value());
        // Formatted and empty cells go on to the edge of many sheets.
        if words.trim().is_empty() {
            continue;
        }
        budget.cell(words.len())?;
        let column = usize::try_from(column).unwrap_or(usize::MAX);
        if column >= COLUMNS_MOST {
            return Err(TableError::TooManyColumns);
        }
        if !rows.contains_key(&row) {
            budget.row()?;
        }
        let row = rows
            .entry(row)
            .or_insert_with(|| Row { number: row.saturating_add(1), ..Row::default() });
        if row.cells.len() <= column {
            row.cells.resize(column + 1, String::new());
        }
        row.cells[column] = words;
    }
    Ok(rows.into_values().collect())
}

/// What the cell shows; of a formula the value that was worked out when the file was saved.
fn words(value: &DataRef<'_>) -> String {
    match value {
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => {
            text.clone()
        }
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(is) => is.to_string(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::DateTime(at) if at.is_datetime() => {
            let (year, month, day, hour, minute, second, _) = at.to_ymd_hms_milli();
            if (hour, minute, second) == (0, 0, 0) {
                format!("{year:04}-{month:02}-{day:02}")
            } else {
                format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}")
            }
        }
        DataRef::DateTime(at) => at.as_f64().to_string(),
        DataRef::Error(error) => error.to_string(),
        DataRef::Empty => String::new(),
    }
}

/// Unpacks every part once and throws it away: what a part says of its size may be a lie, and the
/// reader behind this one believes what it is told.
fn unpack(bytes: &[u8]) -> Result<(), TableError> {
    let too_much = || TableError::Unpacks(UNPACKED_MOST / 1024 / 1024);
    let broken = |error: zip::result::ZipError| TableError::Workbook(error.to_string());
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(broken)?;
    if archive.len() > PARTS_MOST {
        return Err(TableError::Harmful("it has thousands of parts"));
    }
    if archive.decompressed_size().is_some_and(|size| size > u128::from(UNPACKED_MOST)) {
        return Err(too_much());
    }
    let mut is_book = false;
    let mut left = UNPACKED_MOST;
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).map_err(broken)?;
        let name = String::from_utf8_lossy(part.name_raw()).to_lowercase();
        is_book |= name.ends_with("workbook.xml");
        let keeps = name.ends_with("sharedstrings.xml");
        let (size, texts) = drain(&mut part, left, keeps)?;
        left = left.checked_sub(size).ok_or_else(too_much)?;
        if texts.is_some_and(|texts| texts > size / TEXT_LEAST) {
            return Err(TableError::Harmful("it says that it has more texts than fit in it"));
        }
    }
    if is_book {
        Ok(())
    } else {
        Err(TableError::Other(
            "this is a packed file and no .xlsx workbook; save the table as .xlsx or CSV",
        ))
    }
}

/// How many bytes a part really has, up to one more than `most`; and how many texts it announces.
fn drain(part: &mut impl Read, most: u64, keeps: bool) -> Result<(u64, Option<u64>), TableError> {
    let damaged = |_| TableError::Workbook("a part of it cannot be unpacked".to_owned());
    let mut part = part.take(most + 1);
    if !keeps {
        return Ok((std::io::copy(&mut part, &mut std::io::sink()).map_err(damaged)?, None));
    }
    let mut whole = Vec::new();
    let size = part.read_to_end(&mut whole).map_err(damaged)? as u64;
    if whole.contains(&0) {
        return Err(TableError::Harmful("its texts are in a charset that no program writes"));
    }
    let text = String::from_utf8_lossy(&whole);
    let counts = text.split("uniqueCount").skip(1).map(|after| {
        let digits = after.trim_start_matches(|c: char| !c.is_ascii_digit());
        let end = digits.find(|c: char| !c.is_ascii_digit()).unwrap_or(digits.len());
        digits[..end].parse().unwrap_or(u64::MAX)
    });
    Ok((size, counts.max()))
}
