//! The report of an import as CSV: a row for each row, and nothing in it that a spreadsheet would run.
use csv::WriterBuilder;

/// A row of the report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reported<'a> {
    /// Line of the file or row of the sheet.
    pub row: u32,
    /// What became of it.
    pub state: &'a str,
    /// The verdict, where it can be or was opened.
    pub verdict: &'a str,
    /// Numbers of its cases.
    pub cases: &'a str,
    /// What is wrong or missing.
    pub words: &'a str,
}

/// The names of the columns, when `is_first`, and the rows.
#[must_use]
pub fn report(rows: &[Reported<'_>], is_first: bool) -> Vec<u8> {
    let mut writer = WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    let mut write = |cells: [&str; 5]| {
        writer.write_record(cells.map(harmless)).expect("writing to memory does not fail");
    };
    if is_first {
        write(["row", "state", "verdict", "case", "words"]);
    }
    for row in rows {
        write([&row.row.to_string(), row.state, row.verdict, row.cases, row.words]);
    }
    writer.into_inner().expect("writing to memory does not fail")
}

/// A spreadsheet takes a cell that begins so for a formula, whatever the quotes around it.
#[must_use]
pub fn harmless(cell: &str) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']) {
        format!("'{cell}")
    } else {
        cell.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_of_the_report_is_a_formula() {
        let words = "=HYPERLINK(\"https://x.example\",\"a\")";
        let row = Reported { row: 2, state: "bad", verdict: "", cases: "", words };
        for (words, expected) in [
            (words, "\"'=HYPERLINK(\"\"https://x.example\"\",\"\"a\"\")\""),
            ("+1", "'+1"),
            ("-1", "'-1"),
            ("@sum", "'@sum"),
            ("a, b", "\"a, b\""),
        ] {
            let text =
                String::from_utf8(report(&[Reported { words, ..row.clone() }], true)).unwrap();
            assert_eq!(text, format!("row,state,verdict,case,words\r\n2,bad,,,{expected}\r\n"));
        }
    }
}
