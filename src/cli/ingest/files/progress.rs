//! What an import says while it runs: a bar on a terminal, the report row by row.
use std::{
    fs::File,
    io::{self, IsTerminal, Write},
    path::Path,
};

use crate::formats::table::{Reported, report};

/// Cells of the bar.
const WIDTH: u64 = 30;

/// A bar on a terminal; elsewhere each stage is a line.
pub(super) struct Bar {
    is_terminal: bool,
    said: String,
}

impl Bar {
    pub(super) fn new() -> Self {
        Self { is_terminal: io::stderr().is_terminal(), said: String::new() }
    }

    /// So many of so many.
    pub(super) fn show(&mut self, what: &str, done: u64, all: u64) {
        let mut err = io::stderr().lock();
        // Whoever closed standard error does not want to be told.
        if self.is_terminal {
            let filled = (done.min(all) * WIDTH).checked_div(all).unwrap_or(WIDTH);
            let bar = "#".repeat(usize::try_from(filled).unwrap_or(0));
            let width = usize::try_from(WIDTH).unwrap_or(0);
            let line = format!("[{bar:<width$}] {done} of {all} {what}");
            write!(err, "\r{line:<78}").ok();
            err.flush().ok();
        } else if self.said != what && all > 0 {
            writeln!(err, "{all} {what}").ok();
        }
        what.clone_into(&mut self.said);
    }

    /// Gives the line back.
    pub(super) fn end(&mut self) {
        if self.is_terminal && !self.said.is_empty() {
            eprint!("\r{:<78}\r", "");
        }
        self.said.clear();
    }
}

/// The report, on standard output and in a file.
pub(super) struct Report {
    file: Option<File>,
    is_first: bool,
}

impl Report {
    pub(super) fn new(path: Option<&Path>) -> io::Result<Self> {
        Ok(Self { file: path.map(File::create).transpose()?, is_first: true })
    }

    /// One row.
    pub(super) fn line(
        &mut self,
        name: &str,
        row: u32,
        state: &str,
        verdict: &str,
        cases: &str,
        words: &str,
    ) -> io::Result<()> {
        let told: Vec<String> = [cases, verdict, words]
            .into_iter()
            .filter(|it| !it.is_empty())
            .map(|it| crate::domain::text::shown(it).replace('\n', " / "))
            .collect();
        writeln!(io::stdout().lock(), "{name}:{row}\t{state}\t{}", told.join("\t"))?;
        if let Some(file) = &mut self.file {
            let reported = Reported { row, state, verdict, cases, words };
            file.write_all(&report(&[reported], self.is_first))?;
            self.is_first = false;
        }
        Ok(())
    }

    /// Everything is in the file.
    pub(super) fn finish(self) -> io::Result<()> {
        self.file.map_or(Ok(()), |file| file.sync_all())
    }
}
