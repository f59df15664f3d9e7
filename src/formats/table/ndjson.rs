//! NDJSON: an object a line, with the keys of the interface's notice object or flat ones, as a table.
use std::collections::HashMap;

use serde_json::{Deserializer, Map, Value};

use super::{Budget, COLUMNS_MOST, Sheet, TableError};
use crate::domain::import::{Row, Table};

/// Reads an object a line. A file that is one array of objects is one too, since many programs
/// write that under the same name.
pub(super) fn read(text: &str) -> Result<Sheet, TableError> {
    let mut reader = Reader::default();
    let mut told = Vec::new();
    if text.trim_start().starts_with('[') {
        let whole: Vec<Value> = serde_json::from_str(text).map_err(|_| {
            TableError::Other("the file is neither an object a line nor one list of objects")
        })?;
        told.push(
            "The file is one list of objects; rows are counted as they stand in it.".to_owned(),
        );
        for (number, value) in (1..).zip(whole) {
            reader.row(number, Ok(value))?;
        }
    } else {
        for (number, line) in (1..).zip(text.lines()) {
            if !line.trim().is_empty() {
                let mut read = Deserializer::from_str(line).into_iter::<Value>();
                let first =
                    read.next().unwrap_or(Ok(Value::Null)).map_err(|error| error.to_string());
                let rest = line.get(read.byte_offset()..).unwrap_or_default().trim();
                let read = if rest.is_empty() {
                    first
                } else {
                    first.and(Err("more follows after the object".into()))
                };
                reader.row(number, read)?;
            }
        }
    }
    let width = reader.columns.len();
    for row in &mut reader.rows {
        row.cells.resize(width, String::new());
    }
    let table = Table { columns: reader.columns, rows: reader.rows };
    Ok(Sheet { name: String::new(), table, told })
}

#[derive(Default)]
struct Reader {
    columns: Vec<String>,
    known: HashMap<String, usize>,
    rows: Vec<Row>,
    budget: Budget,
}

impl Reader {
    fn row(&mut self, number: u32, read: Result<Value, String>) -> Result<(), TableError> {
        self.budget.row()?;
        let mut row = Row { number, ..Row::default() };
        match read {
            Ok(Value::Object(object)) => self.object("", object, &mut row)?,
            Ok(_) => row.fault = Some("is no object".to_owned()),
            Err(error) => row.fault = Some(format!("is no JSON object: {error}")),
        }
        self.rows.push(row);
        Ok(())
    }

    fn object(
        &mut self,
        within: &str,
        object: Map<String, Value>,
        row: &mut Row,
    ) -> Result<(), TableError> {
        for (key, value) in object {
            let name = if within.is_empty() { key } else { format!("{within}.{key}") };
            self.value(&name, value, row)?;
        }
        Ok(())
    }

    fn value(&mut self, name: &str, value: Value, row: &mut Row) -> Result<(), TableError> {
        match value {
            Value::Null => Ok(()),
            Value::Object(object) => self.object(name, object, row),
            Value::Array(list) if list.iter().any(Value::is_object) => {
                for (number, item) in (1..).zip(list) {
                    match item {
                        // A location of address and place is one line of the form.
                        Value::Object(place)
                            if place.contains_key("address") && place.len() <= 2 =>
                        {
                            let said =
                                |key| place.get(key).and_then(Value::as_str).unwrap_or_default();
                            let line = format!("{} {}", said("address"), said("place"));
                            self.put(name, line.trim(), row)?;
                        }
                        item => self.value(&format!("{name}.{number}"), item, row)?,
                    }
                }
                Ok(())
            }
            Value::Array(list) => {
                for item in list {
                    self.put(name, &words(&item), row)?;
                }
                Ok(())
            }
            plain => self.put(name, &words(&plain), row),
        }
    }

    /// A key that stands there again adds a line.
    fn put(&mut self, name: &str, words: &str, row: &mut Row) -> Result<(), TableError> {
        self.budget.cell(words.len())?;
        let at = match self.known.get(name) {
            Some(at) => *at,
            None if self.columns.len() >= COLUMNS_MOST => return Err(TableError::TooManyColumns),
            None => {
                self.known.insert(name.to_owned(), self.columns.len());
                self.columns.push(name.to_owned());
                self.columns.len() - 1
            }
        };
        if row.cells.len() <= at {
            row.cells.resize(at + 1, String::new());
        }
        let cell = &mut row.cells[at];
        if !cell.is_empty() {
            cell.push('\n');
        }
        cell.push_str(words);
        Ok(())
    }
}

fn words(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
