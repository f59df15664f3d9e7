//! Where the cells of a sheet stand: a table that names a cell in the last corner is not laid out in memory.
use std::{
    borrow::Cow,
    collections::{BTreeMap, btree_map::Entry},
};

use super::{
    super::{Budget, COLUMNS_MOST, TableError},
    pieces::Tag,
};
use crate::domain::import::Row;

/// The last row of a sheet.
const ROW_LAST: u32 = 1_048_576;

/// What an empty cell counts for in the budget of text: a small file can have millions of them.
const EMPTY: usize = 8;
/// Characters of a cell that are looked at to see whether it shows an address.
const ADDRESS_HEAD: usize = 200;

/// What was read of a sheet so far.
#[derive(Default)]
pub(super) struct Grid {
    rows: BTreeMap<u32, Row>,
    /// Where the last cell stood: its row from 1, and how many columns are before the next one.
    row: u32,
    column: usize,
    hidden: usize,
    /// Formulas whose value nobody worked out.
    unvalued: Count,
    /// Cells that lead to addresses which they do not show.
    links: Count,
}

/// How many, and the row of the first.
#[derive(Default)]
struct Count {
    many: usize,
    row: u32,
}

impl Count {
    fn add(&mut self, row: u32) {
        self.many += 1;
        self.row = if self.many == 1 { row } else { self.row };
    }
}

impl Grid {
    pub fn begin(&mut self, tag: &Tag<'_>) -> Result<(), TableError> {
        self.row = match tag.attribute("r")? {
            Some(number) => number.parse().ok().and_then(place_of_row).ok_or_else(nowhere)?,
            None => place_of_row(self.row + 1).ok_or_else(nowhere)?,
        };
        self.column = 0;
        self.hidden += usize::from(tag.says("hidden")?);
        Ok(())
    }

    /// Goes to where a cell says it is, or else behind the last one.
    pub fn go(&mut self, tag: &Tag<'_>) -> Result<(), TableError> {
        if let Some(name) = tag.attribute("r")? {
            (self.column, self.row) = place(&name).ok_or_else(nowhere)?;
        }
        Ok(())
    }

    pub fn put(&mut self, words: Cow<'_, str>, budget: &mut Budget) -> Result<(), TableError> {
        let column = self.column;
        self.column += 1;
        // Formatted and empty cells go on to the edge of many sheets.
        if words.trim().is_empty() {
            return Ok(());
        }
        if column >= COLUMNS_MOST {
            return Err(TableError::TooManyColumns);
        }
        budget.cell(words.len())?;
        let number = self.row;
        let row = match self.rows.entry(number) {
            Entry::Occupied(row) => row.into_mut(),
            Entry::Vacant(place) => {
                budget.row()?;
                place.insert(Row { number, ..Row::default() })
            }
        };
        while row.cells.len() <= column {
            budget.cell(EMPTY)?;
            row.cells.push(String::new());
        }
        if !row.cells[column].is_empty() {
            return Err(TableError::Harmful("two of its cells stand in one place"));
        }
        row.cells[column] = words.into_owned();
        Ok(())
    }

    /// The cell is a formula without its value.
    pub fn unvalued(&mut self) {
        self.unvalued.add(self.row);
    }

    /// A link over a cell, which may show other words.
    pub fn link(&mut self, tag: &Tag<'_>) -> Result<(), TableError> {
        let over = tag.attribute("ref")?.unwrap_or_default();
        let cell = place(over.split(':').next().unwrap_or_default())
            .and_then(|(column, row)| Some((row, self.rows.get(&row)?.cells.get(column)?)));
        if let Some((row, words)) =
            cell.filter(|_| tag.attribute("id").is_ok_and(|it| it.is_some()))
            && !words.is_empty()
            && !words.starts_with("www.")
            && !words.chars().take(ADDRESS_HEAD).any(|c| c == '/' || c == '@')
        {
            self.links.add(row);
        }
        Ok(())
    }

    /// Rows that hold anything, in their order, and what a person should know of them.
    pub fn finish(self, budget: &mut Budget) -> Result<(Vec<Row>, Vec<String>), TableError> {
        // All rows will be as long as the longest.
        let widest = self.rows.values().map(|row| row.cells.len()).max().unwrap_or(0);
        let missing: usize = self.rows.values().map(|row| widest - row.cells.len()).sum();
        budget.cell(missing * EMPTY)?;
        let mut told = Vec::new();
        if self.hidden > 0 {
            told.push(format!(
                "Rows that the sheet hides, perhaps by a filter, are read like the others; there are {}.",
                self.hidden
            ));
        }
        if let Count { many: many @ 1.., row } = self.unvalued {
            told.push(format!(
                "Formulas were saved without their values, and their cells are empty here: {many}, the first in row {row}. \
                 Open the workbook in a spreadsheet program, save it and import it again."
            ));
        }
        if let Count { many: many @ 1.., row } = self.links {
            told.push(format!(
                "Cells lead to addresses that they do not show: {many}, the first in row {row}. Only what a cell shows is read; \
                 write the address into it where that is what you mean."
            ));
        }
        Ok((self.rows.into_values().collect(), told))
    }
}

fn nowhere() -> TableError {
    TableError::Harmful("a row or a cell of it stands in no place that a sheet has")
}

fn place_of_row(row: u32) -> Option<u32> {
    (1..=ROW_LAST).contains(&row).then_some(row)
}

/// `B7` is column 1, counted from 0, in row 7.
fn place(name: &str) -> Option<(usize, u32)> {
    let letters = name.find(|c: char| !c.is_ascii_alphabetic())?;
    let (letters, digits) = name.split_at(letters);
    let column = letters.bytes().fold(0_usize, |column, letter| {
        let digit = usize::from(letter.to_ascii_uppercase() - b'A') + 1;
        column.saturating_mul(26).saturating_add(digit)
    });
    let is_number = digits.bytes().all(|it| it.is_ascii_digit());
    let row = digits.parse().ok().filter(|_| is_number).and_then(place_of_row)?;
    Some((column.checked_sub(1)?, row))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_read_as_they_are_written() {
        assert_eq!(place("A1"), Some((0, 1)));
        assert_eq!(place("xfd1048576"), Some((16_383, 1_048_576)));
        for none in ["", "A", "1", "A0", "A1048577", "A+1", "$A$1", "A99999999999", "Ä1"] {
            assert_eq!(place(none), None, "{none}");
        }
        assert!(place(&format!("{}1", "Z".repeat(100))).is_some_and(|(column, _)| column > 200));
    }
}
