//! CSV and TSV: which character parts the cells, quotes, and rows that never end.
use csv::{ReaderBuilder, StringRecord, Trim};

use super::{Budget, Sheet, TableError, heading};
use crate::domain::import::Row;

/// In the order in which a tie is decided.
const DELIMITERS: [u8; 4] = [b',', b';', b'\t', b'|'];
/// Rows that are looked at to find the delimiter.
const LOOKED_AT: usize = 50;

/// Reads text of rows and cells.
pub(super) fn read(text: &str, has_tabs: bool) -> Result<Sheet, TableError> {
    let delimiter = if has_tabs && text.contains('\t') { b'\t' } else { sniff(text) };
    let mut budget = Budget::default();
    let mut rows = Vec::new();
    let mut record = StringRecord::new();
    let mut reader = reader(text, delimiter);
    loop {
        match reader.read_record(&mut record) {
            Ok(true) => {}
            Ok(false) => break,
            Err(_) => return Err(TableError::Other("the file cannot be read as rows and cells")),
        }
        budget.row()?;
        let position = record.position();
        let start = position.map_or(0, |at| usize::try_from(at.byte()).unwrap_or(usize::MAX));
        // Lines that hold nothing are skipped by the reader and belong to no row.
        let skipped = text.get(start..).map_or(0, |rest| {
            let blank = rest.len() - rest.trim_start_matches(['\r', '\n']).len();
            rest[..blank].matches('\n').count()
        });
        let line = position.map_or(0, |at| usize::try_from(at.line()).unwrap_or(0)) + skipped;
        for cell in &record {
            budget.cell(cell.len())?;
        }
        rows.push(Row {
            number: u32::try_from(line).unwrap_or(u32::MAX),
            cells: record.iter().map(str::to_owned).collect(),
            fault: None,
        });
        let end = usize::try_from(reader.position().byte()).unwrap_or(usize::MAX);
        if reader.is_done() || end >= text.len() {
            unclosed(text.get(start..).unwrap_or_default(), &mut rows);
        }
    }
    let mut sheet = heading::sheet("", rows, true)?.ok_or(TableError::Empty)?;
    let named = match delimiter {
        b';' => Some("Cells are separated by semicolons."),
        b'|' => Some("Cells are separated by vertical bars."),
        _ => None,
    };
    sheet.told.extend(named.map(str::to_owned));
    Ok(sheet)
}

fn reader(text: &str, delimiter: u8) -> csv::Reader<&[u8]> {
    let mut builder = ReaderBuilder::new();
    builder.has_headers(false).flexible(true).delimiter(delimiter).trim(Trim::None);
    builder.from_reader(text.as_bytes())
}

/// The one under which most rows at the beginning have the same number of cells, and more than one.
fn sniff(text: &str) -> u8 {
    let fits = |delimiter: u8| {
        let rows = reader(text, delimiter).into_records();
        let widths: Vec<usize> =
            rows.take(LOOKED_AT).filter_map(Result::ok).map(|row| row.len()).collect();
        let alike = |width: usize| widths.iter().filter(|other| **other == width).count();
        let usual = widths.iter().copied().filter(|width| *width > 1).max_by_key(|it| alike(*it));
        usual.map_or((0, 0), |width| (alike(width), width))
    };
    let mut best = (DELIMITERS[0], (0, 0));
    for delimiter in DELIMITERS {
        let found = fits(delimiter);
        if found > best.1 {
            best = (delimiter, found);
        }
    }
    best.0
}

/// A quotation mark that is opened and never closed swallows every row below it.
fn unclosed(last: &str, rows: &mut [Row]) {
    let is_open = !last.matches('"').count().is_multiple_of(2) && last.trim_end().contains('\n');
    if let Some(row) = rows.last_mut().filter(|_| is_open) {
        row.fault = Some(format!(
            "opens a quotation mark that is never closed: it swallows the {} lines below it",
            last.trim_end().matches('\n').count()
        ));
    }
}
