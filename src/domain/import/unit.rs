//! Rows, and which of them are one notice.
use std::collections::HashMap;

use super::{Field, Grouping, Mapping, Target};

/// A table as it was read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Table {
    /// Names of the columns.
    pub columns: Vec<String>,
    /// Rows below the names.
    pub rows: Vec<Row>,
}

/// A row as it was read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Row {
    /// Line of the file where it begins, or row of the sheet, from 1.
    pub number: u32,
    /// As many cells as it has.
    pub cells: Vec<String>,
    /// Why it cannot be taken as a row of this table.
    pub fault: Option<String>,
}

impl Row {
    /// It holds nothing, and nothing is lost with it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.fault.is_none() && self.cells.iter().all(|cell| cell.trim().is_empty())
    }
}

/// Rows that are one notice, by their index in the table, in its order; never empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unit {
    /// The rows.
    pub rows: Vec<usize>,
}

/// Every row is in exactly one unit. A row that is empty or cannot be read is alone. The same
/// table, mapping and grouping give the same units in the same order.
#[must_use]
pub fn units(table: &Table, mapping: &Mapping, grouping: Grouping) -> Vec<Unit> {
    let mut units: Vec<Unit> = Vec::new();
    let mut known: HashMap<Vec<String>, usize> = HashMap::new();
    for (index, row) in table.rows.iter().enumerate() {
        let key = match grouping {
            _ if row.fault.is_some() || row.is_empty() => None,
            Grouping::Row => None,
            Grouping::File => Some(vec![]),
            Grouping::Reference => Some(matter(mapping, row)),
        };
        let at = key.map(|key| *known.entry(key).or_insert(units.len()));
        match at.filter(|at| *at < units.len()) {
            Some(at) => units[at].rows.push(index),
            None => units.push(Unit { rows: vec![index] }),
        }
    }
    units
}

/// By what rows of one matter are known.
fn matter(mapping: &Mapping, row: &Row) -> Vec<String> {
    let of = |field| mapping.values(&Target::Field(field), row).join("\n");
    let reference = of(Field::Reference);
    if !reference.is_empty() {
        return vec![reference];
    }
    let fields = [
        Field::SignerName,
        Field::Organisation,
        Field::OwnerName,
        Field::Email,
        Field::WorkDescription,
        Field::WorkOriginal,
    ];
    // Longer than any reference: the two never meet.
    fields.map(of).into()
}
