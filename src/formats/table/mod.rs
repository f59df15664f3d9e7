//! Tables of notices as files: CSV, TSV, XLSX, NDJSON; bytes into rows, within limits, with what was odd said aloud.
mod charset;
mod delimited;
mod heading;
mod ndjson;
mod report;
mod xlsx;

use crate::domain::import::Table;

pub use report::{Reported, harmless, report};

/// Bytes of a file.
pub const FILE_MOST: usize = 32 * 1024 * 1024;
/// Rows of a table.
pub const ROWS_MOST: usize = 100_000;
/// Columns of a table.
pub const COLUMNS_MOST: usize = 200;
/// Bytes of all cells of a file together. A workbook names one text from many cells.
const TEXT_MOST: usize = 2 * FILE_MOST;

/// One table of a file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sheet {
    /// The sheet's name in a workbook; empty for other files.
    pub name: String,
    /// Its rows.
    pub table: Table,
    /// What a person should know of how it was read, a sentence each.
    pub told: Vec<String>,
}

/// Why a file is refused, in words for whoever sent it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TableError {
    /// No row at all.
    #[error("the file holds no rows")]
    Empty,
    /// More than [`FILE_MOST`].
    #[error("the file is larger than {} MiB; send it in parts", FILE_MOST / 1024 / 1024)]
    TooLarge,
    /// More than [`ROWS_MOST`].
    #[error("the file has more than {ROWS_MOST} rows; send it in parts")]
    TooManyRows,
    /// More than [`COLUMNS_MOST`].
    #[error("the table has more than {COLUMNS_MOST} columns")]
    TooManyColumns,
    /// More text in its cells than is read.
    #[error("the cells hold more text than {} MiB; send the file in parts", TEXT_MOST / 1024 / 1024)]
    TooMuchText,
    /// A workbook that unpacks to more than anybody writes; the limit in MiB.
    #[error("the workbook unpacks to more than {0} MiB; nobody's list of notices does")]
    Unpacks(u64),
    /// A workbook that lies about itself.
    #[error("the workbook is damaged or built to harm: {0}")]
    Harmful(&'static str),
    /// A workbook that cannot be read.
    #[error("the workbook cannot be read: {0}")]
    Workbook(String),
    /// Another format.
    #[error("{0}")]
    Other(&'static str),
}

/// Rows read so far, against what all tables of a file may hold.
#[derive(Debug, Default)]
struct Budget {
    rows: usize,
    text: usize,
}

impl Budget {
    fn row(&mut self) -> Result<(), TableError> {
        self.rows += 1;
        if self.rows > ROWS_MOST + 1 { Err(TableError::TooManyRows) } else { Ok(()) }
    }

    fn cell(&mut self, bytes: usize) -> Result<(), TableError> {
        // An empty cell takes memory too.
        self.text += bytes + 1;
        if self.text > TEXT_MOST { Err(TableError::TooMuchText) } else { Ok(()) }
    }
}

/// The tables of a file: one, or those of a workbook that hold anything. What the file is, its bytes
/// say; the name only tells tabs from commas.
pub fn read(name: &str, bytes: &[u8]) -> Result<Vec<Sheet>, TableError> {
    if bytes.len() > FILE_MOST {
        return Err(TableError::TooLarge);
    }
    if bytes.starts_with(b"PK\x03\x04") {
        return xlsx::read(bytes);
    }
    foreign(bytes)?;
    let (text, mut told) = charset::decode(bytes)?;
    let (_, end) = name.rsplit_once('.').unwrap_or_default();
    let is_json = ["ndjson", "jsonl", "json"].iter().any(|it| it.eq_ignore_ascii_case(end));
    let mut sheet = if is_json || text.trim_start().starts_with('{') {
        ndjson::read(&text)?
    } else {
        delimited::read(&text, end.eq_ignore_ascii_case("tsv"))?
    };
    told.append(&mut sheet.told);
    sheet.told = told;
    if sheet.table.rows.is_empty() { Err(TableError::Empty) } else { Ok(vec![sheet]) }
}

/// Files that somebody takes for tables, each with what to do instead.
fn foreign(bytes: &[u8]) -> Result<(), TableError> {
    let kinds: &[(&[u8], &str)] = &[
        (
            b"\xD0\xCF\x11\xE0",
            "this is an old .xls workbook or one with a password; save it as .xlsx without one, or as CSV",
        ),
        (b"%PDF", "this is a PDF and no table; read it and type it in, or ask for the table"),
        (b"\x1F\x8B", "this file is packed with gzip; unpack it first"),
        (b"{\\rtf", "this is a text document and no table"),
    ];
    let found = kinds.iter().find(|(magic, _)| bytes.starts_with(magic));
    found.map_or(Ok(()), |(_, words)| Err(TableError::Other(words)))
}
