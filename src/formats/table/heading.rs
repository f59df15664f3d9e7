//! Which row of a sheet names its columns; what stands above it is told, and rows that do not fit are faults.
use super::{COLUMNS_MOST, Sheet, TableError};
use crate::domain::{
    import::{Row, Table},
    text::shown,
};

/// Titles above the names of the columns are few.
const ABOVE_MOST: usize = 15;

/// The sheet of all rows of a file. `is_ragged` says that a row of another length is damaged; sheets
/// of a workbook leave out empty cells at the end.
pub(super) fn sheet(
    name: &str,
    mut rows: Vec<Row>,
    is_ragged: bool,
) -> Result<Option<Sheet>, TableError> {
    let filled = |row: &Row| row.cells.iter().filter(|cell| !cell.trim().is_empty()).count();
    let widest = rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
    if widest > COLUMNS_MOST {
        return Err(TableError::TooManyColumns);
    }
    let Some(first) = rows.iter().position(|row| filled(row) > 0) else { return Ok(None) };
    // The names are the first row of several cells; a table of one column has none such.
    let named = rows.iter().skip(first).take(ABOVE_MOST).position(|row| filled(row) > 1);
    let at = named.map_or(first, |after| first + after);
    let mut told = Vec::new();
    let above: Vec<String> =
        rows[first..at].iter().map(|row| shown(row.cells.concat().trim())).collect();
    if !above.is_empty() {
        told.push(format!("Above the names of the columns stands: {}.", above.join(" / ")));
    }
    let is_data = rows[at].cells.iter().any(|cell| {
        let low = cell.trim().to_lowercase();
        low.starts_with("http://") || low.starts_with("https://")
    });
    let columns: Vec<String> = if is_data {
        told.push(
            "The table does not name its columns: its first row holds an address.".to_owned(),
        );
        (1..=rows[at].cells.len()).map(|number| format!("Column {number}")).collect()
    } else {
        let width = if is_ragged { rows[at].cells.len() } else { widest };
        let name = |index: usize| rows[at].cells.get(index).map_or("", |cell| cell.trim());
        let named = |index| match name(index) {
            "" => format!("Column {}", index + 1),
            name => name.split_whitespace().collect::<Vec<_>>().join(" "),
        };
        (0..width).map(named).collect()
    };
    let mut rows = rows.split_off(if is_data { at } else { at + 1 });
    for row in &mut rows {
        fit(row, columns.len(), is_ragged);
    }
    while rows.last().is_some_and(Row::is_empty) {
        rows.pop();
    }
    if rows.is_empty() {
        return Ok(None);
    }
    let table = Table { columns, rows };
    Ok(Some(Sheet { name: name.to_owned(), table, told }))
}

/// A row with cells too many or too few has been cut or shifted somewhere: nobody guesses where.
fn fit(row: &mut Row, width: usize, is_ragged: bool) {
    let length = row.cells.len();
    if length < width
        && (!is_ragged || length == 0 || (length == 1 && row.cells[0].trim().is_empty()))
    {
        row.cells.resize(width, String::new());
    }
    let rest_is_empty = || row.cells.iter().skip(width).all(|cell| cell.trim().is_empty());
    if length > width && rest_is_empty() {
        row.cells.truncate(width);
    }
    if row.cells.len() != width && row.fault.is_none() {
        row.fault = Some(format!("has {length} cells where the table has {width} columns"));
    }
}
